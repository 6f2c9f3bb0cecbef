//! A transport that sends requests and keeps the raw responses.

use std::sync::{Arc, Mutex};

use simfleet::clock::BoxFuture;
use simfleet::transport::{HttpRequest, HttpResponse, ReqwestTransport, Transport, TransportError};
use simfleet_tests::support::http_client;

/// Keeps the body of every response.
#[derive(Debug)]
pub(crate) struct Recorder {
    transport: ReqwestTransport,
    answers: Mutex<Vec<String>>,
}

impl Recorder {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { transport: ReqwestTransport::new(http_client()), answers: Mutex::default() })
    }

    /// Returns the latest body.
    pub(crate) fn last(&self) -> String {
        self.answers.lock().unwrap().last().cloned().expect("an answer")
    }

    /// Returns all bodies, oldest first.
    pub(crate) fn all(&self) -> Vec<String> {
        self.answers.lock().unwrap().clone()
    }
}

impl Transport for Recorder {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let answer = self.transport.send(request).await?;
            self.answers.lock().unwrap().push(String::from_utf8_lossy(&answer.body).into_owned());
            Ok(answer)
        })
    }
}
