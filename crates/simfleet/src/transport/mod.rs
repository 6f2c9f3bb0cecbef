//! How requests reach a service.
//!
//! A [`Transport`] sends one signed request and brings back status, headers and body. It never repeats a request, follows
//! no redirect, and reads no more than [`MAX_BODY`] bytes. [`ReqwestTransport`] is the default; tests and simulations
//! bring their own.

#[cfg(feature = "lean-transport")]
mod lean;
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method};
use simfleet_runtime::clock::BoxFuture;

pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "lean-transport")]
pub use lean::LeanTransport;

/// Answers larger than this are not read: 8 MiB.
pub const MAX_BODY: usize = 8 * 1024 * 1024;

/// Where a service is: scheme, host, port, and the path that stands before every other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(Arc<OriginParts>);

#[derive(Debug, PartialEq, Eq)]
struct OriginParts {
    url: url::Url,
    base: String,
    host: String,
    path: String,
}

impl Origin {
    /// An origin from a URL without query and fragment.
    pub(crate) fn new(url: &url::Url) -> Self {
        let name = url.host_str().unwrap_or_default();
        let host = match url.port() {
            Some(port) => format!("{name}:{port}"),
            None => name.to_owned(),
        };
        let base = url.as_str().trim_end_matches('/').to_owned();
        let path = url.path().trim_end_matches('/').to_owned();
        Self(Arc::new(OriginParts { url: url.clone(), base, host, path }))
    }

    /// The URL without a slash at its end: `https://api.example.com`.
    pub fn as_str(&self) -> &str {
        &self.0.base
    }

    /// The URL, parsed.
    pub(crate) fn url(&self) -> &url::Url {
        &self.0.url
    }

    /// The value of the header `Host`: with the port only where it is not the scheme's own.
    pub fn host(&self) -> &str {
        &self.0.host
    }

    /// The path that stands before every other; mostly empty.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

/// One signed request. Query and body may hold secrets, so that `Debug` shows how long they are and nothing else.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// HTTP method.
    pub method: Method,
    /// Where the service is.
    pub origin: Origin,
    /// The path below the origin.
    pub path: String,
    /// The query as it was signed, without the question mark.
    pub query: String,
    /// Headers. Those that authenticate are marked as sensitive.
    pub headers: HeaderMap,
    /// The body; empty where there is none.
    pub body: Bytes,
    /// Whether the service may receive the request twice. A transport must not send the others again, for no reason.
    pub repeatable: bool,
    /// Real time for the whole exchange, from connecting to the last byte of the answer.
    pub timeout: Duration,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("origin", &self.origin.as_str())
            .field("path", &self.path)
            .field("query", &format_args!("{} bytes", self.query.len()))
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("repeatable", &self.repeatable)
            .field("timeout", &self.timeout)
            .finish()
    }
}

impl HttpRequest {
    /// The whole URL.
    pub fn url(&self) -> String {
        let base = self.origin.as_str();
        let mut url = String::with_capacity(base.len() + self.path.len() + self.query.len() + 1);
        url.push_str(base);
        url.push_str(&self.path);
        if !self.query.is_empty() {
            url.push('?');
            url.push_str(&self.query);
        }
        url
    }
}

/// One answer. The body may hold secrets, so that `Debug` shows how long it is and nothing else.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// Whether the body was longer than [`MAX_BODY`]; it is empty then.
    pub too_large: bool,
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("too_large", &self.too_large)
            .finish()
    }
}

impl HttpResponse {
    /// An answer with a whole body.
    pub fn new(status: u16, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into(), too_large: false }
    }

    /// An answer whose body is longer than [`MAX_BODY`].
    pub fn too_large(status: u16, headers: HeaderMap) -> Self {
        Self { status, headers, body: Bytes::new(), too_large: true }
    }
}

/// The cause of a transport error.
pub type Source = Option<Arc<dyn StdError + Send + Sync>>;

/// Why no answer came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection came about. Nothing was sent.
    Connect {
        /// What happened.
        reason: String,
        /// The cause.
        source: Source,
    },
    /// The request cannot be put together. Nothing was sent.
    Request {
        /// What happened.
        reason: String,
        /// The cause.
        source: Source,
    },
    /// The answer did not come in time. The request may have been received.
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
            Self::Request { reason, .. } => write!(f, "the request cannot be put together: {reason}"),
            Self::Timeout => f.write_str("the answer did not come in time"),
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
    /// Sends a request once, within [`HttpRequest::timeout`] of real time.
    ///
    /// # Errors
    ///
    /// [`TransportError`] says whether the request may have been received.
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>>;
}

/// The pieces of a body, joined; most bodies come in one piece, which is then used as it is.
#[derive(Default)]
pub(crate) struct Pieces {
    first: Bytes,
    whole: BytesMut,
}

impl Pieces {
    /// Adds a piece. False when the body is longer than [`MAX_BODY`].
    pub(crate) fn add(&mut self, piece: Bytes) -> bool {
        if self.first.is_empty() && self.whole.is_empty() {
            self.first = piece;
        } else {
            if self.whole.is_empty() {
                self.whole.extend_from_slice(&self.first);
            }
            self.whole.extend_from_slice(&piece);
        }
        self.first.len().max(self.whole.len()) <= MAX_BODY
    }

    pub(crate) fn join(self) -> Bytes {
        if self.whole.is_empty() { self.first } else { self.whole.freeze() }
    }
}

/// The innermost cause, which says most: `Connection refused (os error 111)`.
pub(crate) fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(next) = innermost.source() {
        innermost = next;
    }
    innermost.to_string()
}
