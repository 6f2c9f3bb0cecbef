//! The default transport: reqwest, with proxies, TLS and whatever else a caller's own client is set up with.

use std::sync::Arc;

use http_body_util::Full;
use reqwest::{Body, Client, Request, Url};
use simfleet_runtime::clock::BoxFuture;

use super::{HttpRequest, HttpResponse, Pieces, Transport, TransportError, innermost};

/// Sends requests through a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct ReqwestTransport(Client);

impl ReqwestTransport {
    /// A transport on this client.
    ///
    /// It must not follow redirects or repeat requests by itself (`reqwest::retry`): each attempt has a signature of its
    /// own, and a write that must not be repeated is repeated by nobody else.
    pub fn new(client: Client) -> Self {
        Self(client)
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut sent = Request::new(request.method.clone(), url(request));
        *sent.headers_mut() = request.headers.clone();
        *sent.body_mut() = match (request.repeatable, request.body.is_empty()) {
            (true, true) => None,
            (true, false) => Some(Body::from(request.body.clone())),
            // A body that cannot be cloned: no client, whoever set it up, can send it a second time.
            (false, _) => Some(Body::wrap(Full::new(request.body.clone()))),
        };
        let mut response = self.0.execute(sent).await.map_err(failure)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let mut pieces = Pieces::default();
        while let Some(piece) = response.chunk().await.map_err(failure)? {
            if !pieces.add(piece) {
                return Ok(HttpResponse::too_large(status, headers));
            }
        }
        Ok(HttpResponse::new(status, headers, pieces.join()))
    }
}

impl Transport for ReqwestTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            tokio::time::timeout(request.timeout, self.exchange(request)).await.unwrap_or(Err(TransportError::Timeout))
        })
    }
}

/// The URL of a request. The origin is not parsed again: that is most of what parsing costs.
fn url(request: &HttpRequest) -> Url {
    let mut url = request.origin.url().clone();
    let below = request.origin.path();
    if url.path() != request.path || !below.is_empty() {
        url.set_path(&format!("{below}{}", request.path));
    }
    url.set_query((!request.query.is_empty()).then_some(request.query.as_str()));
    url
}

fn failure(error: reqwest::Error) -> TransportError {
    // The URL holds the signature.
    let error = error.without_url();
    let reason = innermost(&error);
    let (connect, timeout, builder) = (error.is_connect(), error.is_timeout(), error.is_builder());
    let source = Some(Arc::new(error) as Arc<dyn std::error::Error + Send + Sync>);
    if connect {
        TransportError::Connect { reason, source }
    } else if timeout {
        TransportError::Timeout
    } else if builder {
        TransportError::Request { reason, source }
    } else {
        TransportError::Broken { reason, source }
    }
}
