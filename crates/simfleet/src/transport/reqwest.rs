//! The default transport: reqwest, with proxies, TLS, and other settings of a client that the caller supplies.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::Full;
use reqwest::{Body, Client, Request, Url};
use simfleet_runtime::clock::BoxFuture;

use super::body::Pieces;
use super::connect_error::{client_certificate, explain, unauthorized};
use super::interface::{Transport, TransportError, innermost};
use super::message::{HttpRequest, HttpResponse};
use super::proxy::Proxy;

const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// Sends requests through a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    /// Sends requests that are not safe to repeat, each over a connection of its own.
    unpooled: Client,
    /// The proxy of both clients, for messages.
    proxy: Option<Proxy>,
}

impl ReqwestTransport {
    /// Creates a transport on this client.
    ///
    /// The client must not follow redirects or retry requests itself (`reqwest::retry`), because each attempt needs its
    /// own signature, and a write that is not safe to repeat must not be repeated by the HTTP client either.
    ///
    /// The client should not keep idle connections (`pool_max_idle_per_host(0)`) if it sends such writes: if the other
    /// side has closed an idle connection, the outcome of a write that uses it is unknown.
    /// [`ReqwestTransport::with_unpooled`] uses a client of its own for them.
    pub fn new(client: Client) -> Self {
        Self { unpooled: client.clone(), client, proxy: None }
    }

    /// Sets the client for requests that are not safe to repeat. It must not keep idle connections
    /// (`pool_max_idle_per_host(0)`).
    ///
    /// ```
    /// use simfleet::transport::ReqwestTransport;
    ///
    /// # fn example() -> Result<(), reqwest::Error> {
    /// let builder = || {
    ///     let never = reqwest::retry::never();
    ///     reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).retry(never).http1_only()
    /// };
    /// let unpooled = builder().pool_max_idle_per_host(0).build()?;
    /// let transport = ReqwestTransport::new(builder().build()?).with_unpooled(unpooled);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_unpooled(self, unpooled: Client) -> Self {
        Self { unpooled, ..self }
    }

    /// Sets the proxy that messages name, without user name and password.
    pub(super) fn with_proxy(self, proxy: Option<Proxy>) -> Self {
        Self { proxy, ..self }
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let client = if request.repeatable { &self.client } else { &self.unpooled };
        let mut sent = Request::new(request.method.clone(), url(request));
        *sent.headers_mut() = request.headers.clone();
        let taken = Arc::new(AtomicBool::new(false));
        *sent.body_mut() = match (request.repeatable, request.body.is_empty()) {
            (true, true) => None,
            (true, false) => Some(Body::from(request.body.clone())),
            (false, _) => {
                let body = Full::new(request.body.clone());
                Some(Body::wrap(OnceBody { body, taken: Arc::clone(&taken) }))
            }
        };
        let mut response = client.execute(sent).await.map_err(|error| match self.failure(error, request) {
            // A client that follows redirects may fail at the next URL, after the request has arrived at the first.
            TransportError::Connect { reason, source }
            | TransportError::Proxy { reason, source }
            | TransportError::Setup { reason, source, .. }
            | TransportError::Request { reason, source }
                if taken.load(Ordering::Relaxed) =>
            {
                TransportError::Broken { reason, source }
            }
            error => error,
        })?;
        let status = response.status().as_u16();
        if status == PROXY_AUTHENTICATION_REQUIRED && self.proxy.is_some() {
            // A proxy of http endpoints answers like the service, but has not forwarded the request.
            return Err(unauthorized(self.proxy.as_ref(), None));
        }
        let headers = std::mem::take(response.headers_mut());
        let mut pieces = Pieces::default();
        while let Some(piece) = response.chunk().await.map_err(|error| self.failure(error, request))? {
            if !pieces.add(piece) {
                return Ok(HttpResponse::too_large(status, headers));
            }
        }
        Ok(HttpResponse::new(status, headers, pieces.join()))
    }

    fn failure(&self, error: reqwest::Error, request: &HttpRequest) -> TransportError {
        // The URL contains the signature.
        let error = Arc::new(error.without_url());
        let reason = innermost(&*error);
        let source = Some(Arc::clone(&error) as Arc<dyn std::error::Error + Send + Sync>);
        if let Some((reason, remedy)) = client_certificate(&*error, request.origin.host()) {
            TransportError::Setup { reason, remedy: remedy.to_owned(), source }
        } else if error.is_connect() {
            explain(&*error, request.origin.host(), self.proxy.as_ref(), source)
        } else if error.is_timeout() {
            TransportError::Timeout
        } else if error.is_builder() {
            TransportError::Request { reason, source }
        } else {
            TransportError::Broken { reason: explain_broken(reason, request.origin.url()), source }
        }
    }
}

/// Adds what is probably wrong if a response is not HTTP: a server that expects TLS answers plain http with an alert of TLS.
fn explain_broken(reason: String, endpoint: &Url) -> String {
    let host = endpoint.host_str().unwrap_or_default();
    if endpoint.scheme() == "http" && reason.contains("invalid HTTP version") {
        format!(
            "the response of {host} is not HTTP; if it expects TLS, write https:// instead of http:// in the endpoint"
        )
    } else {
        reason
    }
}

impl Transport for ReqwestTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            tokio::time::timeout(request.timeout, self.exchange(request)).await.unwrap_or(Err(TransportError::Timeout))
        })
    }
}

/// A body that cannot be cloned, so that no client can send it twice, regardless of its settings. It records when a
/// connection begins to write it.
struct OnceBody {
    body: Full<Bytes>,
    taken: Arc<AtomicBool>,
}

impl http_body::Body for OnceBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.taken.store(true, Ordering::Relaxed);
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        // For an empty body, this is the only call before the head is written.
        self.taken.store(true, Ordering::Relaxed);
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Returns the URL of a request. It reuses the parsed origin, since parsing is most of the cost.
fn url(request: &HttpRequest) -> Url {
    let mut url = request.origin.url().clone();
    let below = request.origin.path();
    if url.path() != request.path || !below.is_empty() {
        url.set_path(&format!("{below}{}", request.path));
    }
    url.set_query((!request.query.is_empty()).then_some(request.query.as_str()));
    url
}
