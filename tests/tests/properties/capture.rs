//! Keeps signed requests: a transport that lets none out.

use std::sync::{Arc, Mutex};

use http::HeaderMap;
use simfleet::clock::BoxFuture;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// The requests of one client.
#[derive(Debug, Default)]
pub(crate) struct Capture(Mutex<Vec<HttpRequest>>);

impl Capture {
    /// A capture, and the same as a client takes it.
    pub(crate) fn new() -> (Arc<Self>, Arc<dyn Transport>) {
        let capture = Arc::new(Self::default());
        (Arc::clone(&capture), capture)
    }

    /// The only request since the last look.
    pub(crate) fn take(&self) -> HttpRequest {
        let mut requests = std::mem::take(&mut *self.0.lock().unwrap());
        assert_eq!(requests.len(), 1, "each call is one request");
        requests.remove(0)
    }
}

impl Transport for Capture {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.0.lock().unwrap().push(request.clone());
        // No service answers so, and no client repeats what is answered so.
        Box::pin(async { Ok(HttpResponse::new(404, HeaderMap::new(), "")) })
    }
}
