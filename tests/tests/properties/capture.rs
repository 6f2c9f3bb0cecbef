//! A transport that keeps signed requests and sends none.

use std::sync::{Arc, Mutex};

use http::HeaderMap;
use simfleet::clock::BoxFuture;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// The requests of one client, and its transport.
#[derive(Debug, Default)]
pub(crate) struct Capture(Mutex<Vec<HttpRequest>>);

impl Capture {
    /// Returns a capture, and the same capture as a transport.
    pub(crate) fn new() -> (Arc<Self>, Arc<dyn Transport>) {
        let capture = Arc::new(Self::default());
        (Arc::clone(&capture), capture)
    }

    /// Returns the only request since the last call.
    pub(crate) fn take(&self) -> HttpRequest {
        let mut requests = std::mem::take(&mut *self.0.lock().unwrap());
        assert_eq!(requests.len(), 1, "each call sends one request");
        requests.remove(0)
    }
}

impl Transport for Capture {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.0.lock().unwrap().push(request.clone());
        // No service sends this response, and no client retries it.
        Box::pin(async { Ok(HttpResponse::new(404, HeaderMap::new(), "")) })
    }
}
