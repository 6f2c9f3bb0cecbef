//! Services inside the test: a transport that keeps every request and answers as the test says, and clients on it.
//!
//! Promise: clients with the same seed make the same requests, since the clock stands unless a client sleeps on it.

// Each of the test programs uses a part of this.
#![allow(dead_code)]

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use simfleet::clock::{BoxFuture, ManualClock};
use simfleet::linkcard::SignatureMethod;
use simfleet::random::SeededRandom;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, RetryPolicy};

/// Id, secret and token of the access key.
pub(crate) const KEY: (&str, &str, &str) = ("testid", "s3cr3t/+=", "tok/en==");
/// Id and key of the application.
pub(crate) const APP: (&str, &str) = ("10001", r#"k~y*9 (9)"q\z"#);
/// What the clocks show at first.
pub(crate) const NOW: Duration = Duration::from_secs(1_703_592_981);

/// What happens to a request; the number counts the earlier ones.
type Answer = dyn Fn(&HttpRequest, usize) -> Result<HttpResponse, TransportError> + Send + Sync;

/// A service.
pub(crate) struct FakeService {
    answer: Box<Answer>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl fmt::Debug for FakeService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FakeService")
    }
}

impl FakeService {
    pub(crate) fn new(answer: impl Fn(&HttpRequest, usize) -> HttpResponse + Send + Sync + 'static) -> Arc<Self> {
        let answer = move |request: &HttpRequest, earlier: usize| Ok(answer(request, earlier));
        Arc::new(Self { answer: Box::new(answer), requests: Mutex::default() })
    }

    /// The requests so far, oldest first.
    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().unwrap().clone()
    }
}

impl Transport for FakeService {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let earlier = {
            let mut requests = self.requests.lock().unwrap();
            requests.push(request.clone());
            requests.len() - 1
        };
        Box::pin(async move { (self.answer)(request, earlier) })
    }
}

/// Runs a test. Nothing here waits for anything real.
pub(crate) fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(test)
}

fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new(SystemTime::UNIX_EPOCH + NOW))
}

/// A client of Linkcard with a security token, which tries twice.
pub(crate) fn linkcard(service: &Arc<FakeService>, method: SignatureMethod) -> Linkcard {
    Linkcard::builder()
        .credentials(AccessKey::new(KEY.0, KEY.1).with_security_token(KEY.2))
        .signature(method)
        .clock(clock())
        .random(Arc::new(SeededRandom::new(1)))
        .retry(RetryPolicy { attempts: 2, ..RetryPolicy::default() })
        .rate_limits(false)
        .transport(Arc::clone(service) as Arc<dyn Transport>)
        .build()
        .unwrap()
}

/// A client of haoka, which tries twice.
pub(crate) fn haoka(service: &Arc<FakeService>) -> Haoka {
    Haoka::builder()
        .credentials(AppKey::new(APP.0, APP.1))
        .endpoint("https://haoka.example.com")
        .clock(clock())
        .random(Arc::new(SeededRandom::new(1)))
        .retry(RetryPolicy { attempts: 2, ..RetryPolicy::default() })
        .rate_limits(false)
        .transport(Arc::clone(service) as Arc<dyn Transport>)
        .build()
        .unwrap()
}
