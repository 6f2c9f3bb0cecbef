//! Services inside the test: a transport that records every request and returns the responses of the test, and clients
//! that use it.
//!
//! Clients with the same seed make the same requests, since the clock stands still unless a client sleeps on it.

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
pub(crate) const APP: (&str, &str) = ("10001", r#"k~y*9+(9)"q\z"#);
/// The initial time of the clocks.
pub(crate) const NOW: Duration = Duration::from_secs(1_703_592_981);

/// The function that responds to a request; the number counts the earlier requests.
type Answer = dyn Fn(&HttpRequest, usize) -> Result<HttpResponse, TransportError> + Send + Sync;

/// A service that records requests.
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

    /// Returns the requests so far, oldest first.
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

/// Runs a test. No test waits in real time.
pub(crate) fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(test)
}

fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new(SystemTime::UNIX_EPOCH + NOW))
}

/// Creates a client of Linkcard with a security token and two attempts.
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

/// Creates a client of haoka with two attempts.
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
