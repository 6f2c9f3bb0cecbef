//! Transports of the program's clients.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use simfleet::clock::BoxFuture;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// Whether any request of the program may have reached a service.
#[derive(Clone, Debug, Default)]
pub(crate) struct SentFlag(Arc<AtomicBool>);

impl SentFlag {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A transport that notes whether a request may have reached the service.
#[derive(Debug)]
pub(crate) struct NotingTransport {
    inner: Arc<dyn Transport>,
    sent: SentFlag,
}

impl NotingTransport {
    pub(crate) fn new(inner: Arc<dyn Transport>, sent: SentFlag) -> Self {
        Self { inner, sent }
    }
}

impl Transport for NotingTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let result = self.inner.send(request).await;
            if matches!(&result, Ok(_) | Err(TransportError::Timeout | TransportError::Broken { .. })) {
                self.sent.0.store(true, Ordering::Relaxed);
            }
            result
        })
    }
}

/// The transport of a client that only previews requests: it needs neither CA certificates nor a proxy.
#[derive(Debug)]
pub(crate) struct NoTransport;

impl Transport for NoTransport {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async { Err(dry_run_error()) })
    }
}

/// Returns the error of a request during a dry run.
pub(crate) fn dry_run_error() -> TransportError {
    TransportError::Request { reason: "a dry run sends nothing".to_owned(), source: None }
}
