//! What the end-to-end tests share: one clock for both sides, an emulator with clients, and a server that sends
//! whatever bytes a test wants.
//!
//! Promise: no test waits on the machine's clock, and none hangs: each runs under a limit of real time that it never
//! comes near.

use std::cell::Cell;
use std::collections::HashSet;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use simfleet::clock::BoxFuture;
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, HaokaBuilder, Linkcard, LinkcardBuilder, Sts, StsBuilder};
use simfleet_emulator::{Builder, Card, Emulator, Fate, LoggedRequest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub(crate) const ICCID: &str = "89860000000000000001";
pub(crate) const SIM: &str = "19200000001";
pub(crate) const KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// The largest time a test may take. A test that comes near it hangs.
const LIMIT: Duration = Duration::from_secs(120);

/// Runs a test on a runtime of its own.
pub(crate) fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(LIMIT, test).await.expect("the test hangs") })
}

/// One clock for client and emulator. It moves when a client sleeps, and when told to. Clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Time(Arc<Mutex<Passed>>);

#[derive(Debug, Default)]
struct Passed {
    passed: Duration,
    sleeps: Vec<Duration>,
    /// Seconds by which the client's wall clock is ahead.
    client_ahead: i64,
}

impl Time {
    /// 2024-11-25 02:48:02 UTC and what has passed since.
    fn instant(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882) + self.passed()
    }

    pub(crate) fn passed(&self) -> Duration {
        self.0.lock().unwrap().passed
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.0.lock().unwrap().passed += Duration::from_secs(seconds);
    }

    /// Every sleep of a client so far.
    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().sleeps.clone()
    }

    /// Puts the client's wall clock ahead of (or, if negative, behind) the emulator's.
    pub(crate) fn set_client_ahead(&self, seconds: i64) {
        self.0.lock().unwrap().client_ahead = seconds;
    }
}

impl simfleet_emulator::Clock for Time {
    fn now(&self) -> SystemTime {
        self.instant()
    }
}

impl simfleet::clock::Clock for Time {
    fn wall(&self) -> SystemTime {
        let ahead = self.0.lock().unwrap().client_ahead;
        let by = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { self.instant() - by } else { self.instant() + by }
    }

    fn monotonic(&self) -> Duration {
        self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = self.clone();
        Box::pin(async move {
            {
                let mut state = time.0.lock().unwrap();
                state.passed += duration;
                state.sleeps.push(duration);
            }
            tokio::task::yield_now().await;
        })
    }
}

/// An emulator on the clock, and how to make clients for it.
pub(crate) struct World {
    pub(crate) emulator: Emulator,
    pub(crate) time: Time,
}

impl World {
    /// Cards that are not listed do not exist.
    pub(crate) async fn of(cards: Vec<Card>) -> Self {
        Self::with(|builder| builder.strict(true).cards(cards)).await
    }

    pub(crate) async fn with(setup: impl FnOnce(Builder) -> Builder) -> Self {
        let time = Time::default();
        let builder = setup(Emulator::builder().clock(Arc::new(time.clone())));
        let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        Self { emulator, time }
    }

    pub(crate) fn fault(&self, rule: &str) {
        self.emulator.inject(rule.parse().unwrap());
    }

    pub(crate) fn linkcard(&self) -> Linkcard {
        self.linkcard_builder().build().unwrap()
    }

    pub(crate) fn linkcard_builder(&self) -> LinkcardBuilder {
        linkcard_builder(&self.emulator.url(), &self.time)
    }

    pub(crate) fn haoka(&self) -> Haoka {
        self.haoka_builder().build().unwrap()
    }

    pub(crate) fn haoka_builder(&self) -> HaokaBuilder {
        haoka_builder(&self.emulator.url(), &self.time)
    }

    pub(crate) fn sts(&self) -> Sts {
        sts_builder(&self.emulator.url(), &self.time).build().unwrap()
    }

    /// The requests for one operation, oldest first.
    pub(crate) fn requests(&self, operation: &str) -> Vec<LoggedRequest> {
        self.emulator.log().into_iter().filter(|request| request.operation == operation).collect()
    }

    /// Fails when any two requests share a nonce or a signature, or a signature was not accepted.
    pub(crate) fn assert_all_signed_anew(&self) {
        let log = self.emulator.log();
        let traces: HashSet<&str> = log.iter().map(|request| request.trace.as_str()).collect();
        // Some operations are not signed.
        let signed: Vec<&str> =
            log.iter().map(|request| request.signature.as_str()).filter(|s| !s.is_empty()).collect();
        let signatures: HashSet<&str> = signed.iter().copied().collect();
        assert_eq!((traces.len(), signatures.len()), (log.len(), signed.len()), "a nonce or signature was used twice");
        let wrong = log.iter().find(|request| request.code.contains("Signature"));
        assert!(wrong.is_none(), "{wrong:?}");
    }
}

pub(crate) fn linkcard_builder(url: &str, time: &Time) -> LinkcardBuilder {
    Linkcard::builder()
        .endpoint(url)
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(Arc::new(time.clone()))
        .random(random())
}

pub(crate) fn sts_builder(url: &str, time: &Time) -> StsBuilder {
    Sts::builder()
        .endpoint(url)
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(Arc::new(time.clone()))
        .random(random())
}

pub(crate) fn haoka_builder(url: &str, time: &Time) -> HaokaBuilder {
    Haoka::builder().endpoint(url).credentials(AppKey::new(APP.0, APP.1)).clock(Arc::new(time.clone())).random(random())
}

/// A sequence of its own for each client, so that two of them do not send the same nonces.
fn random() -> Arc<SeededRandom> {
    thread_local!(static SEED: Cell<u64> = const { Cell::new(0) });
    Arc::new(SeededRandom::new(SEED.replace(SEED.get() + 1)))
}

/// A parameter of a logged request.
pub(crate) fn param<'a>(request: &'a LoggedRequest, name: &str) -> Option<&'a str> {
    request.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// A card at Linkcard whose live query takes `seconds`.
pub(crate) fn slow(iccid: &str, seconds: f64) -> Card {
    Card { fate: Fate { processing_seconds: Some(seconds), ..Fate::default() }, ..Card::with_iccid(iccid) }
}

/// `count` card numbers that differ.
pub(crate) fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("192{index:08}")).collect()
}

/// What a [`RawServer`] does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Sends these bytes and keeps the connection open.
    Send(Vec<u8>),
    /// Sends these bytes, possibly none, and closes the connection.
    SendAndClose(Vec<u8>),
}

impl Act {
    /// A complete answer.
    pub(crate) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
        bytes.extend_from_slice(body);
        Self::Send(bytes)
    }

    pub(crate) fn json(body: &str) -> Self {
        Self::answer("200 OK", "content-type: application/json\r\n", body)
    }

    pub(crate) fn raw(text: &str) -> Self {
        Self::SendAndClose(text.as_bytes().to_vec())
    }
}

/// A server that reads whole requests and sends what it is told to, byte by byte.
pub(crate) struct RawServer {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl RawServer {
    /// Answers the requests with these acts in turn, and further ones with the last.
    pub(crate) async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests: Arc<Mutex<Vec<Vec<u8>>>> = Arc::default();
        let seen = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, acts.clone(), Arc::clone(&seen)));
            }
        });
        Self { address, requests, task }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests that arrived whole, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.bytes().iter().map(|request| String::from_utf8_lossy(request).into_owned()).collect()
    }

    /// The same requests, byte by byte.
    pub(crate) fn bytes(&self) -> Vec<Vec<u8>> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, acts: Vec<Act>, requests: Arc<Mutex<Vec<Vec<u8>>>>) {
    while let Some(request) = read_request(&mut stream).await {
        let act = {
            let mut requests = requests.lock().unwrap();
            requests.push(request);
            acts[(requests.len() - 1).min(acts.len() - 1)].clone()
        };
        let (bytes, close) = match act {
            Act::Send(bytes) => (bytes, false),
            Act::SendAndClose(bytes) => (bytes, true),
        };
        // The client may be gone already; then nobody waits for the answer.
        let sent = stream.write_all(&bytes).await.is_ok();
        if close || !sent {
            return;
        }
    }
}

/// Head and body of one request; `None` when the client closes.
pub(crate) async fn read_request(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(head) = bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4) {
            let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
            let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if bytes.len() >= head + length.unwrap_or(0) {
                return Some(bytes);
            }
        }
        let mut piece = [0; 4096];
        match stream.read(&mut piece).await {
            Ok(count) if count > 0 => bytes.extend_from_slice(&piece[..count]),
            _ => return None,
        }
    }
}
