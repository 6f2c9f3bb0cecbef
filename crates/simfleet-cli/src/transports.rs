//! Transports of the program's clients.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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

/// The body of the last response, for commands that need that of a failed call. Longer bodies than 64 KiB are not kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct LastBody(Arc<Mutex<Option<Vec<u8>>>>);

impl LastBody {
    const LONGEST: usize = 64 * 1024;

    /// Returns the body and forgets it.
    pub(crate) fn take(&self) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, body: &[u8]) {
        let body = (body.len() <= Self::LONGEST).then(|| body.to_vec());
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = body;
    }
}

/// A transport that notes whether a request may have reached the service, and the last response if wanted.
#[derive(Debug)]
pub(crate) struct NotingTransport {
    inner: Arc<dyn Transport>,
    sent: SentFlag,
    last_body: Option<LastBody>,
}

impl NotingTransport {
    pub(crate) fn new(inner: Arc<dyn Transport>, sent: SentFlag, last_body: Option<LastBody>) -> Self {
        Self { inner, sent, last_body }
    }
}

impl Transport for NotingTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let result = self.inner.send(request).await;
            if matches!(&result, Ok(_) | Err(TransportError::Timeout | TransportError::Broken { .. })) {
                self.sent.0.store(true, Ordering::Relaxed);
            }
            if let (Some(last_body), Ok(response)) = (&self.last_body, &result) {
                last_body.keep(&response.body);
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
