//! A receiver of pushes, built on the SDK as its documentation says: verify, parse, handle, accept.
//!
//! Promise: verifies on the clock of the test; remembers every request as it came and what it was answered.
//! Never: waits, or answers two requests at the same time.

use std::sync::{Arc, Mutex};

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use simfleet::AppKey;
use simfleet::haoka::callback::{Push, Verifier, answer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use simfleet_tests::support::{APP, TestClock, read_request};

/// One request and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) status: u16,
    /// Why it was rejected, as `Rejection::as_str` says it; `taken` or `stumbled` when it was not.
    pub(crate) word: &'static str,
    /// What was in it, unless it was rejected.
    pub(crate) push: Option<Push>,
}

impl Received {
    pub(crate) fn trace(&self) -> &str {
        self.headers["traceid"].to_str().unwrap()
    }
}

/// A running receiver.
pub(crate) struct Receiver {
    pub(crate) url: String,
    desk: Arc<Desk>,
    task: JoinHandle<()>,
}

struct Desk {
    verifier: Verifier,
    /// While true, verified pushes are answered with 500 after they were read.
    stumbles: Mutex<bool>,
    received: Mutex<Vec<Received>>,
}

impl Receiver {
    /// Of the application that the emulator pushes for.
    pub(crate) async fn start(clock: &TestClock) -> Self {
        Self::of(AppKey::new(APP.0, APP.1), clock).await
    }

    pub(crate) async fn of(key: AppKey, clock: &TestClock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/pushes", listener.local_addr().unwrap());
        let verifier = Verifier::new(key).unwrap().clock(Arc::new(clock.clone()));
        let desk = Arc::new(Desk { verifier, stumbles: Mutex::default(), received: Mutex::default() });
        let serving = Arc::clone(&desk);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serving.serve(stream).await;
            }
        });
        Self { url, desk, task }
    }

    /// Whether pushes are answered with 500 from now on.
    pub(crate) fn stumble(&self, stumbles: bool) {
        *self.desk.stumbles.lock().unwrap() = stumbles;
    }

    /// Everything that came so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.desk.received.lock().unwrap().clone()
    }

    /// Sends a request by hand, and gives what was answered to it. Headers that belong to the connection are left out.
    pub(crate) async fn send(&self, mut headers: HeaderMap, body: Vec<u8>) -> (u16, &'static str) {
        for name in [CONTENT_LENGTH, HOST] {
            headers.remove(name);
        }
        let client = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
        let status = client.post(&self.url).headers(headers).body(body).send().await.unwrap().status().as_u16();
        let last = self.received().pop().unwrap();
        assert_eq!(last.status, status);
        (status, last.word)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Desk {
    /// Answers one request, then closes.
    async fn serve(&self, mut stream: TcpStream) {
        let Some(request) = read_request(&mut stream).await else { return };
        let (headers, body) = parts(&request);
        let (status, word, push) = self.take(&headers, &body);
        self.received.lock().unwrap().push(Received { headers, body, status, word, push });
        let (kind, body) = (answer::CONTENT_TYPE, answer::BODY);
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        // The sender may be gone already.
        let _ = stream.write_all(text.as_bytes()).await;
    }

    fn take(&self, headers: &HeaderMap, body: &[u8]) -> (u16, &'static str, Option<Push>) {
        let verified = match self.verifier.verify(headers, body) {
            Ok(verified) => verified,
            Err(rejection) => return (rejection.status().as_u16(), rejection.as_str(), None),
        };
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let push = match Push::parse(content_type, body) {
            Ok(push) => push,
            Err(error) => return (error.status().as_u16(), "unreadable", None),
        };
        if *self.stumbles.lock().unwrap() {
            return (answer::TRY_AGAIN.as_u16(), "stumbled", Some(push));
        }
        verified.accept();
        (answer::TAKEN.as_u16(), "taken", Some(push))
    }
}

/// Headers and body of a request that came whole.
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
