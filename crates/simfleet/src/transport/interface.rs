//! The trait of a transport, and its errors.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use simfleet_runtime::clock::BoxFuture;

use super::message::{HttpRequest, HttpResponse};

/// The cause of a transport error.
pub type Source = Option<Arc<dyn StdError + Send + Sync>>;

/// Why there is no response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection could be made. Nothing was sent.
    Connect {
        /// What happened.
        reason: String,
        /// The cause.
        source: Source,
    },
    /// The proxy cannot be reached, or did not connect to the service. Nothing was sent.
    Proxy {
        /// The proxy, without user name and password, and what happened.
        reason: String,
        /// The cause.
        source: Source,
    },
    /// No connection can be made, and a retry would not help: the certificate is not valid, for example, or the proxy
    /// requires a password. Nothing was sent.
    Setup {
        /// What happened.
        reason: String,
        /// How to fix it.
        remedy: String,
        /// The cause.
        source: Source,
    },
    /// The request cannot be built. Nothing was sent.
    Request {
        /// What happened.
        reason: String,
        /// The cause.
        source: Source,
    },
    /// The response did not arrive in time. The request may have been received.
    Timeout,
    /// The connection broke. The request may have been received.
    Broken {
        /// What happened.
        reason: String,
        /// The cause.
        source: Source,
    },
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect { reason, .. } => write!(f, "no connection: {reason}"),
            Self::Proxy { reason, .. } => write!(f, "no connection through the proxy {reason}"),
            Self::Setup { reason, .. } => f.write_str(reason),
            Self::Request { reason, .. } => write!(f, "the request cannot be built: {reason}"),
            Self::Timeout => f.write_str("the response did not arrive in time"),
            Self::Broken { reason, .. } => write!(f, "the connection broke: {reason}"),
        }
    }
}

impl StdError for TransportError {}

/// Sends requests.
///
/// ```
/// use http::HeaderMap;
/// use simfleet::runtime::clock::BoxFuture;
/// use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
///
/// /// A service inside the process, for tests.
/// #[derive(Debug)]
/// struct AlwaysWorks;
///
/// impl Transport for AlwaysWorks {
///     fn send<'a>(&'a self, _: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
///         Box::pin(async { Ok(HttpResponse::new(200, HeaderMap::new(), r#"{"Success":true}"#)) })
///     }
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request once, with the timeout [`HttpRequest::timeout`] in real time.
    ///
    /// # Errors
    ///
    /// The [`TransportError`] says whether the request may have been received.
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>>;
}

/// Returns the innermost cause, which is the most specific: `Connection refused (os error 111)`.
pub(crate) fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(next) = innermost.source() {
        innermost = next;
    }
    let text = innermost.to_string();
    // OpenSSL adds its source files.
    #[cfg(feature = "native-tls")]
    if let Some(reason) = super::tls::reason_of_openssl(&text) {
        return reason.to_owned();
    }
    // rustls adds the address of its manual.
    match text.split_once(": https://") {
        Some((reason, _)) if text.contains("close_notify") => reason.to_owned(),
        _ => text,
    }
}
