//! A transport based on hyper-util, with less overhead per request than reqwest.
//!
//! It does not support proxies or a caller-supplied HTTP client. TLS is verified with the platform's root certificates,
//! as in the default transport.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, Error as ClientError, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use simfleet_runtime::clock::BoxFuture;
use tower_service::Service;

use super::body::Pieces;
use super::connect_error::explain;
use super::interface::{Transport, TransportError, innermost};
use super::message::{HttpRequest, HttpResponse, USER_AGENT as AGENT};
use super::tls::roots;
use crate::error::Error;

/// Sends requests through a hyper-util client.
///
/// ```no_run
/// use std::sync::Arc;
/// use std::time::Duration;
/// use simfleet::transport::LeanTransport;
/// use simfleet::{AccessKey, Linkcard};
///
/// # fn example() -> Result<(), simfleet::Error> {
/// let transport = Arc::new(LeanTransport::new(Duration::from_secs(5))?);
/// let linkcard = Linkcard::builder().credentials(AccessKey::from_env()?).transport(transport).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct LeanTransport {
    client: LeanClient,
    /// Sends requests that are not safe to repeat, each over a connection of its own.
    unpooled: LeanClient,
}

type LeanClient = Client<ConnectTimeout<HttpsConnector<HttpConnector>>, Full<Bytes>>;

impl LeanTransport {
    /// Creates a transport that gives up connecting, including the TLS handshake, after `connect`.
    ///
    /// Idle connections are kept for 5 s. A request that is not safe to repeat gets a new connection. The transport
    /// itself never sends a request twice.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if the machine has no CA certificates.
    pub fn new(connect: Duration) -> Result<Self, Error> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        roots::check()?;
        let tls = HttpsConnectorBuilder::new().try_with_platform_verifier().map_err(roots::unusable)?;
        let connector =
            ConnectTimeout { connector: tls.https_or_http().enable_http1().wrap_connector(tcp), limit: connect };
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_idle_timeout(Duration::from_secs(5)).pool_timer(TokioTimer::new()).retry_canceled_requests(false);
        let client = builder.build(connector.clone());
        let unpooled = builder.pool_max_idle_per_host(0).build(connector);
        Ok(Self { client, unpooled })
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let unsendable =
            |error: http::Error| TransportError::Request { reason: error.to_string(), source: Some(Arc::new(error)) };
        let mut sent = http::Request::builder()
            .method(request.method.clone())
            .uri(request.url())
            .body(Full::new(request.body.clone()))
            .map_err(unsendable)?;
        *sent.headers_mut() = request.headers.clone();
        sent.headers_mut().insert(USER_AGENT, HeaderValue::from_static(AGENT));
        let client = if request.repeatable { &self.client } else { &self.unpooled };
        let (head, mut body) = client.request(sent).await.map_err(|error| failure(&error, request))?.into_parts();
        let status = head.status.as_u16();
        let mut pieces = Pieces::default();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| {
                let reason = innermost(&error);
                TransportError::Broken { reason, source: Some(Arc::new(error)) }
            })?;
            if let Ok(piece) = frame.into_data()
                && !pieces.add(piece)
            {
                return Ok(HttpResponse::too_large(status, head.headers));
            }
        }
        Ok(HttpResponse::new(status, head.headers, pieces.join()))
    }
}

impl Transport for LeanTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            tokio::time::timeout(request.timeout, self.exchange(request)).await.unwrap_or(Err(TransportError::Timeout))
        })
    }
}

fn failure(error: &ClientError, request: &HttpRequest) -> TransportError {
    // The error itself may contain the URL; its innermost cause does not.
    let reason = innermost(error);
    if error.is_connect() {
        explain(error, request.origin.host(), None, None)
    } else {
        TransportError::Broken { reason, source: None }
    }
}

/// A connector with a timeout for connecting.
#[derive(Clone, Debug)]
struct ConnectTimeout<C> {
    connector: C,
    limit: Duration,
}

impl<C> Service<http::Uri> for ConnectTimeout<C>
where
    C: Service<http::Uri, Error = Box<dyn std::error::Error + Send + Sync>>,
    C::Future: Send + 'static,
{
    type Response = C::Response;
    type Error = Box<dyn std::error::Error + Send + Sync>;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, uri: http::Uri) -> Self::Future {
        let connecting = self.connector.call(uri);
        let limit = self.limit;
        Box::pin(async move {
            match tokio::time::timeout(limit, connecting).await {
                Ok(connected) => connected,
                Err(_) => Err(format!("no connection within {limit:.0?}").into()),
            }
        })
    }
}
