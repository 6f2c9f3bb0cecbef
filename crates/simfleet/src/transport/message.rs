//! Requests and responses as a transport sees them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

/// The user agent of requests, unless the caller supplies an HTTP client.
pub(crate) const USER_AGENT: &str = concat!("simfleet/", env!("CARGO_PKG_VERSION"));

/// The origin of a service: scheme, host, port, and a path prefix.
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
    /// Creates an origin from a URL without query and fragment.
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

    /// Returns the URL without a trailing slash: `https://api.example.com`.
    pub fn as_str(&self) -> &str {
        &self.0.base
    }

    /// Returns the parsed URL.
    pub(crate) fn url(&self) -> &url::Url {
        &self.0.url
    }

    /// Returns the value of the header `Host`, with the port unless it is the default port of the scheme.
    pub fn host(&self) -> &str {
        &self.0.host
    }

    /// Returns the path prefix of all requests; usually empty.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

/// One signed request. Query and body may contain secrets, so `Debug` shows only their length.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The HTTP method.
    pub method: Method,
    /// The origin of the service.
    pub origin: Origin,
    /// The path below the origin.
    pub path: String,
    /// The query as it was signed, without the question mark.
    pub query: String,
    /// The headers. Those that authenticate are marked as sensitive.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
    /// Whether the request is safe to repeat. If it is not, a transport must never send it twice, and should send it over
    /// a new connection: the other side may have closed an idle one, and then the outcome of the request is unknown.
    pub repeatable: bool,
    /// The timeout in real time for the whole exchange, from connecting to the last byte of the response.
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
    /// Returns the whole URL.
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

/// One response. The body may contain secrets, so `Debug` shows only its length.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// Whether the body was longer than [`MAX_BODY`](super::MAX_BODY). The body is then empty.
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
    /// Creates a response with a complete body.
    pub fn new(status: u16, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into(), too_large: false }
    }

    /// Creates a response whose body is longer than [`MAX_BODY`](super::MAX_BODY).
    pub fn too_large(status: u16, headers: HeaderMap) -> Self {
        Self { status, headers, body: Bytes::new(), too_large: true }
    }
}
