//! A receiver of pushes that follows the SDK's documentation: verify, parse, handle, accept.
//!
//! It uses the clock of the test, keeps every request with its response, and serves one request at a time.

use std::sync::{Arc, Mutex};

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use simfleet::AppKey;
use simfleet::haoka::callback::{Push, Verifier, answer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use simfleet_tests::support::{APP, TestClock, read_request};

/// One request, and the response to it.
#[derive(Clone, Debug)]
pub(crate) struct ReceivedPush {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) status: u16,
    /// `accepted`, `failed`, `unreadable`, or the reason of the rejection as `Rejection::as_str` returns it.
    pub(crate) outcome: &'static str,
    /// The parsed push, unless it was rejected.
    pub(crate) push: Option<Push>,
}

impl ReceivedPush {
    pub(crate) fn trace(&self) -> &str {
        self.headers["traceid"].to_str().unwrap()
    }
}

/// A running receiver; dropping it stops it.
pub(crate) struct PushReceiver {
    pub(crate) url: String,
    state: Arc<ReceiverState>,
    task: JoinHandle<()>,
}

struct ReceiverState {
    verifier: Verifier,
    /// While true, verified pushes get status 500.
    failing: Mutex<bool>,
    received: Mutex<Vec<ReceivedPush>>,
}

impl PushReceiver {
    /// Starts a receiver with the key of the application that the emulator pushes for.
    pub(crate) async fn start(clock: &TestClock) -> Self {
        Self::with_key(AppKey::new(APP.0, APP.1), clock).await
    }

    /// Starts a receiver with another key.
    pub(crate) async fn with_key(key: AppKey, clock: &TestClock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/pushes", listener.local_addr().unwrap());
        let verifier = Verifier::new(key).unwrap().clock(Arc::new(clock.clone()));
        let state = Arc::new(ReceiverState { verifier, failing: Mutex::default(), received: Mutex::default() });
        let serving = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serving.serve(stream).await;
            }
        });
        Self { url, state, task }
    }

    /// Sets whether verified pushes get status 500 from now on.
    pub(crate) fn set_failing(&self, failing: bool) {
        *self.state.failing.lock().unwrap() = failing;
    }

    /// Returns all requests so far.
    pub(crate) fn received(&self) -> Vec<ReceivedPush> {
        self.state.received.lock().unwrap().clone()
    }

    /// Sends a request to the receiver, without the headers that belong to the connection, and returns status and
    /// outcome.
    pub(crate) async fn send(&self, mut headers: HeaderMap, body: Vec<u8>) -> (u16, &'static str) {
        for name in [CONTENT_LENGTH, HOST] {
            headers.remove(name);
        }
        let client = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
        let status = client.post(&self.url).headers(headers).body(body).send().await.unwrap().status().as_u16();
        let last = self.received().pop().unwrap();
        assert_eq!(last.status, status);
        (status, last.outcome)
    }
}

impl Drop for PushReceiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl ReceiverState {
    /// Serves one request, then closes the connection.
    async fn serve(&self, mut stream: TcpStream) {
        let Some(request) = read_request(&mut stream).await else { return };
        let (headers, body) = parts(&request);
        let (status, outcome, push) = self.handle(&headers, &body);
        self.received.lock().unwrap().push(ReceivedPush { headers, body, status, outcome, push });
        let (kind, body) = (answer::CONTENT_TYPE, answer::BODY);
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        // The sender may have closed the connection already.
        let _ = stream.write_all(text.as_bytes()).await;
    }

    fn handle(&self, headers: &HeaderMap, body: &[u8]) -> (u16, &'static str, Option<Push>) {
        let verified = match self.verifier.verify(headers, body) {
            Ok(verified) => verified,
            Err(rejection) => return (rejection.status().as_u16(), rejection.as_str(), None),
        };
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let push = match Push::parse(content_type, body) {
            Ok(push) => push,
            Err(error) => return (error.status().as_u16(), "unreadable", None),
        };
        if *self.failing.lock().unwrap() {
            return (answer::TRY_AGAIN.as_u16(), "failed", Some(push));
        }
        verified.accept();
        (answer::ACCEPTED.as_u16(), "accepted", Some(push))
    }
}

/// Splits a request into headers and body.
fn parts(request: &[u8]) -> (HeaderMap, Vec<u8>) {
    let end = request.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = std::str::from_utf8(&request[..end]).unwrap();
    let lines = head.split("\r\n").skip(1).map(|line| line.split_once(':').unwrap());
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value.trim()).unwrap());
    }
    (headers, request[end + 4..].to_vec())
}
