//! A clock for many tasks that sleep at the same time: it moves only when nothing else can happen, that is, when no
//! request is on its way and every task sleeps.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::future::Future;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use simfleet::clock::{BoxFuture, Clock};
use simfleet::transport::{HttpRequest, HttpResponse, ReqwestTransport, Transport, TransportError};
use simfleet_emulator::{Emulator, FaultRule};

/// Returns an HTTP client without TLS: reading the CA certificates of the machine takes longer than most tests.
pub fn http_client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().tls_certs_only([]).build().unwrap()
}

/// The clock of client and emulator. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Simulation(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    /// Who sleeps, by the end of the sleep and an id.
    sleepers: BTreeMap<(Duration, u64), Waker>,
    next: u64,
    /// The number of requests and other work on their way.
    busy: usize,
    /// When each request was sent.
    sent: Vec<Duration>,
    /// Whether this is not noted, because it would take memory.
    keeps_no_log: bool,
    /// When no connection can be made.
    outage: Option<(Duration, Duration)>,
    /// How many seconds the clients' clock is ahead of the emulator's.
    clock_offset: i64,
    /// Where another process reads the time.
    shared: Option<File>,
}

impl State {
    fn note_request(&mut self) {
        if !self.keeps_no_log {
            self.sent.push(self.now);
        }
    }

    fn advance_to(&mut self, now: Duration) {
        self.now = now;
        if let Some(file) = &self.shared {
            file.write_all_at(&now.as_secs_f64().to_le_bytes(), 0).unwrap();
        }
    }
}

impl Simulation {
    /// Returns the time that has passed since the test began.
    pub fn passed(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    /// Continues at the time of a file, if it has one, and writes the time to it whenever the clock moves.
    pub fn share(&self, path: &Path) {
        let mut options = File::options();
        let file = options.create(true).truncate(false).read(true).write(true).open(path).unwrap();
        let mut state = self.0.lock().unwrap();
        state.now = time_of(&file);
        state.shared = Some(file);
    }

    /// Returns when each request was sent.
    pub fn sent(&self) -> Vec<Duration> {
        self.0.lock().unwrap().sent.clone()
    }

    /// Does not note when requests are sent.
    pub fn keep_no_log(&self) {
        self.0.lock().unwrap().keeps_no_log = true;
    }

    /// Lets every connection fail from one instant to another.
    pub fn set_outage(&self, from: Duration, to: Duration) {
        self.0.lock().unwrap().outage = Some((from, to));
    }

    /// Advances the clock, as if all tasks had been stopped meanwhile.
    pub fn advance(&self, step: Duration) {
        let mut state = self.0.lock().unwrap();
        let now = state.now + step;
        state.advance_to(now);
    }

    /// Sets how many seconds the clients' clock is ahead of the emulator's.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.0.lock().unwrap().clock_offset = seconds;
    }

    /// Makes the clock stand still until the returned value is dropped.
    pub fn hold(&self) -> Held {
        self.0.lock().unwrap().busy += 1;
        Held(self.clone())
    }

    /// Returns a transport that sends over sockets, and makes the clock stand still meanwhile.
    pub fn transport(&self) -> Arc<dyn Transport> {
        let client = http_client();
        Arc::new(Watched { transport: ReqwestTransport::new(client), simulation: self.clone() })
    }

    /// Returns a transport that calls the emulator without sockets. `faults` may choose a fault for each request.
    pub fn in_process(&self, emulator: Arc<Emulator>, faults: impl ChooseFault) -> Arc<dyn Transport> {
        Arc::new(InProcess { emulator, simulation: self.clone(), faults: Mutex::new(Box::new(faults)) })
    }

    /// Moves the clock to the end of the next sleep whenever nothing else can happen.
    pub async fn turn(self) {
        loop {
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            let mut state = self.0.lock().unwrap();
            if state.busy > 0 {
                continue;
            }
            let Some((&(due, _), _)) = state.sleepers.first_key_value() else { continue };
            let now = state.now.max(due);
            state.advance_to(now);
            while let Some(entry) = state.sleepers.first_entry().filter(|entry| entry.key().0 <= due) {
                entry.remove().wake();
            }
        }
    }
}

/// When every simulation begins.
fn beginning() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882)
}

impl simfleet_emulator::Clock for Simulation {
    fn now(&self) -> SystemTime {
        beginning() + self.passed()
    }
}

/// The clock of an emulator in another process than the simulation, which writes its time to a file.
#[derive(Debug)]
pub struct SimulationReader(File);

impl SimulationReader {
    /// Opens the file that a simulation writes to.
    pub fn open(path: &Path) -> Self {
        Self(File::open(path).unwrap())
    }
}

impl simfleet_emulator::Clock for SimulationReader {
    fn now(&self) -> SystemTime {
        beginning() + time_of(&self.0)
    }
}

/// Returns the time in a file; zero if it is empty.
fn time_of(file: &File) -> Duration {
    let mut bytes = [0; 8];
    let is_there = file.read_exact_at(&mut bytes, 0).is_ok();
    Duration::from_secs_f64(if is_there { f64::from_le_bytes(bytes) } else { 0.0 })
}

impl Clock for Simulation {
    fn wall(&self) -> SystemTime {
        let (now, offset) = (simfleet_emulator::Clock::now(self), self.0.lock().unwrap().clock_offset);
        let by = Duration::from_secs(offset.unsigned_abs());
        if offset < 0 { now - by } else { now + by }
    }

    fn monotonic(&self) -> Duration {
        self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().unwrap();
        state.next += 1;
        Box::pin(Sleep { key: (state.now + duration, state.next), simulation: self.clone() })
    }
}

struct Sleep {
    key: (Duration, u64),
    simulation: Simulation,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.simulation.0.lock().unwrap();
        if state.now >= self.key.0 {
            return Poll::Ready(());
        }
        state.sleepers.insert(self.key, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.simulation.0.lock().unwrap().sleepers.remove(&self.key);
    }
}

/// Sends over sockets, and makes the clock stand still meanwhile.
#[derive(Debug)]
struct Watched {
    transport: ReqwestTransport,
    simulation: Simulation,
}

/// Something that takes no time on the clock. Dropping it ends it.
#[derive(Debug)]
pub struct Held(Simulation);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().busy -= 1;
    }
}

impl Transport for Watched {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let mut state = self.simulation.0.lock().unwrap();
        let now = state.now;
        state.note_request();
        if state.outage.is_some_and(|(from, to)| (from..to).contains(&now)) {
            let gone = TransportError::Connect { reason: "connection refused".to_owned(), source: None };
            return Box::pin(async { Err(gone) });
        }
        drop(state);
        let on_its_way = self.simulation.hold();
        Box::pin(async move {
            let result = self.transport.send(request).await;
            drop(on_its_way);
            result
        })
    }
}

/// Chooses a fault for a request, by the operation's name and the time that has passed.
pub trait ChooseFault: FnMut(&HttpRequest, Duration) -> Option<FaultRule> + Send + 'static {}

impl<F: FnMut(&HttpRequest, Duration) -> Option<FaultRule> + Send + 'static> ChooseFault for F {}

/// Calls the emulator without sockets.
struct InProcess {
    emulator: Arc<Emulator>,
    simulation: Simulation,
    faults: Mutex<Box<dyn ChooseFault>>,
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcess").finish_non_exhaustive()
    }
}

impl Transport for InProcess {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let now = self.simulation.passed();
        self.simulation.0.lock().unwrap().note_request();
        // The rule applies to the next request, which is this one: nothing else runs before it.
        if let Some(rule) = (self.faults.lock().unwrap())(request, now) {
            self.emulator.inject(rule);
        }
        let on_its_way = self.simulation.hold();
        Box::pin(async move {
            let mut sent = http::Request::new(request.body.clone());
            (*sent.method_mut(), *sent.headers_mut()) = (request.method.clone(), request.headers.clone());
            *sent.uri_mut() = format!("{}?{}", request.path, request.query).parse().unwrap();
            let response = self.emulator.respond(sent).await;
            drop(on_its_way);
            let (head, body) = match response {
                Ok(response) => response.into_parts(),
                Err(error) => return Err(TransportError::Broken { reason: error.to_string(), source: None }),
            };
            Ok(HttpResponse::new(head.status.as_u16(), head.headers, body))
        })
    }
}
