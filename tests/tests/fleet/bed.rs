//! An emulator, a ledger and clients on one simulated clock.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use serde_json::Value;
use simfleet::clock::BoxFuture;
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::{Card, Emulator, Fate};
use simfleet_fleet::{
    BatchRef, CardResult, Claim, ClaimRequest, Fleet, FleetRun, Ledger, LedgerResult, Run, RunCard, RunId, RunPlan,
    SqliteLedger,
};
use simfleet_tests::support::{APP, KEY, Simulation};
use tempfile::TempDir;
use tokio::sync::Semaphore;

/// An emulator, the folder of a ledger, and the clock of everything.
pub(crate) struct Bed {
    pub(crate) emulator: Emulator,
    pub(crate) simulation: Simulation,
    folder: TempDir,
}

/// Returns a folder, in memory where that exists: each step of a ledger waits for its disk.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// Returns a card of haoka whose commands are handed over and take effect soon.
pub(crate) fn quick_card(number: &str) -> Card {
    Card { fate: Fate::default(), ..Card::with_sim_no(number) }
}

impl Bed {
    pub(crate) async fn with_cards(cards: Vec<Card>) -> Self {
        let simulation = Simulation::default();
        let builder = Emulator::builder().clock(Arc::new(simulation.clone())).strict(true).cards(cards);
        let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        tokio::spawn(simulation.clone().turn());
        Self { emulator, simulation, folder: folder() }
    }

    pub(crate) fn fault(&self, rule: &str) {
        self.emulator.inject(rule.parse().unwrap());
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("fleet.db")
    }

    /// Opens the ledger, as another process would. `stop_after` steps the ledger stops responding, before or after it
    /// has done the last one.
    pub(crate) fn ledger(&self, stop_after: Option<(usize, bool)>) -> Arc<SteppedLedger> {
        let inner = SqliteLedger::open(self.path(), Arc::new(self.simulation.clone())).unwrap();
        Arc::new(SteppedLedger {
            inner,
            simulation: self.simulation.clone(),
            steps: AtomicUsize::new(0),
            stop_after,
            pause_at_intent: None,
        })
    }

    /// Opens the ledger for a worker that is stopped after it has stored its first intent. Closing the semaphore continues
    /// it.
    pub(crate) fn paused_ledger(&self) -> (Arc<SteppedLedger>, Arc<Semaphore>) {
        let pause = Pause::new();
        let released = Arc::clone(&pause.released);
        let inner = SqliteLedger::open(self.path(), Arc::new(self.simulation.clone())).unwrap();
        let ledger = SteppedLedger {
            inner,
            simulation: self.simulation.clone(),
            steps: AtomicUsize::new(0),
            stop_after: None,
            pause_at_intent: Some(pause),
        };
        (Arc::new(ledger), released)
    }

    /// Returns a client of haoka with this key.
    pub(crate) fn haoka(&self, key: &str, seed: u64) -> Haoka {
        Haoka::builder()
            .endpoint(self.emulator.url())
            .credentials(AppKey::new(APP.0, key))
            .clock(Arc::new(self.simulation.clone()))
            .random(Arc::new(SeededRandom::new(seed)))
            .transport(self.simulation.transport())
            .build()
            .unwrap()
    }

    /// Returns a client of Linkcard.
    pub(crate) fn linkcard(&self, seed: u64) -> Linkcard {
        Linkcard::builder()
            .endpoint(self.emulator.url())
            .credentials(AccessKey::new(KEY.0, KEY.1))
            .clock(Arc::new(self.simulation.clone()))
            .random(Arc::new(SeededRandom::new(seed)))
            .transport(self.simulation.transport())
            .build()
            .unwrap()
    }

    /// Returns a fleet with clients of their own, as another process has.
    pub(crate) fn fleet(&self, ledger: Arc<dyn Ledger>, seed: u64) -> Fleet {
        let random = Arc::new(SeededRandom::new(seed));
        Fleet::new(ledger).with_haoka(self.haoka(APP.1, seed)).with_linkcard(self.linkcard(seed)).with_random(random)
    }

    /// Returns how often each card was in a request that the emulator executed.
    pub(crate) fn submitted(&self, operation: &str) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        let log = self.emulator.log();
        assert_eq!(self.emulator.log_dropped(), 0);
        for request in log.iter().filter(|request| request.operation == operation && request.applied) {
            let numbers = request.params.iter().filter(|(name, _)| name.starts_with("simNos"));
            for number in numbers.flat_map(|(_, value)| value.split(',')) {
                *counts.entry(number.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()).or_default() += 1;
            }
        }
        counts
    }
}

/// Returns a stream of these numbers.
pub(crate) fn stream_of(numbers: &[String]) -> impl stream::Stream<Item = String> {
    stream::iter(numbers.to_vec())
}

/// Collects the results of a run. Fails if a card has two, or the run stops.
pub(crate) async fn collect(run: &mut FleetRun) -> BTreeMap<String, CardResult> {
    let mut results = BTreeMap::new();
    while let Some(result) = run.next().await {
        let result = result.unwrap();
        let before = results.insert(result.card.clone(), result);
        assert!(before.is_none(), "two results: {before:?}");
    }
    results
}

/// A pause of a ledger.
#[derive(Debug)]
struct Pause {
    /// Whether the first intent was requested.
    entered: AtomicBool,
    /// Whether the first intent is stored.
    reached: AtomicBool,
    /// Has no permits. It is closed to continue.
    released: Arc<Semaphore>,
}

impl Pause {
    fn new() -> Self {
        let released = Arc::new(Semaphore::new(0));
        Self { entered: AtomicBool::new(false), reached: AtomicBool::new(false), released }
    }

    async fn wait(&self) {
        let _ = self.released.acquire().await;
    }
}

/// A ledger that holds the clock while it works, and that can stop responding at a step, as if the process had been
/// killed there.
#[derive(Debug)]
pub(crate) struct SteppedLedger {
    inner: SqliteLedger,
    simulation: Simulation,
    steps: AtomicUsize,
    stop_after: Option<(usize, bool)>,
    /// The first intent is stored, and nothing after it is done until the pause ends, as if the process had been stopped
    /// and continued.
    pause_at_intent: Option<Pause>,
}

impl SteppedLedger {
    /// Returns the number of steps so far.
    pub(crate) fn steps(&self) -> usize {
        self.steps.load(Ordering::SeqCst)
    }

    /// Returns whether the worker has been stopped at its first intent.
    pub(crate) fn has_paused(&self) -> bool {
        self.pause_at_intent.as_ref().is_some_and(|pause| pause.reached.load(Ordering::SeqCst))
    }

    /// Returns whether the ledger has stopped responding.
    pub(crate) fn has_stopped(&self) -> bool {
        self.stop_after.is_some_and(|(last, _)| self.steps() >= last)
    }

    fn step<'a, T: Send + 'a>(
        &'a self,
        request: impl FnOnce() -> BoxFuture<'a, LedgerResult<T>> + Send + 'a,
    ) -> BoxFuture<'a, LedgerResult<T>> {
        Box::pin(async move {
            if let Some(pause) = &self.pause_at_intent
                && pause.entered.load(Ordering::SeqCst)
            {
                pause.wait().await;
            }
            let step = self.steps.fetch_add(1, Ordering::SeqCst) + 1;
            let held = self.simulation.hold();
            match self.stop_after {
                Some((last, is_done)) if step >= last => {
                    if step == last && is_done {
                        let _ = request().await;
                    }
                    drop(held);
                    std::future::pending().await
                }
                _ => request().await,
            }
        })
    }
}

impl Ledger for SteppedLedger {
    fn worker(&self) -> &str {
        self.inner.worker()
    }

    fn create_run<'a>(&'a self, id: &'a RunId, plan: &'a RunPlan) -> BoxFuture<'a, LedgerResult<()>> {
        self.inner.create_run(id, plan)
    }

    fn add_cards<'a>(&'a self, run: &'a RunId, cards: Vec<String>) -> BoxFuture<'a, LedgerResult<u64>> {
        self.inner.add_cards(run, cards)
    }

    fn open_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        self.inner.open_run(run)
    }

    fn start_work<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<i64>> {
        self.inner.start_work(run)
    }

    fn release(&self, run: &RunId, start: i64) {
        // A process that was killed releases nothing.
        if self.stop_after.is_none() {
            self.inner.release(run, start);
        }
    }

    fn cancel_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<u64>> {
        self.inner.cancel_run(run)
    }

    fn delete_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        self.inner.delete_run(run)
    }

    fn run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<Option<Run>>> {
        self.inner.run(run)
    }

    fn runs(&self) -> BoxFuture<'_, LedgerResult<Vec<Run>>> {
        self.inner.runs()
    }

    fn cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<RunCard>>> {
        self.inner.cards(run, position, most)
    }

    fn claim(&self, request: ClaimRequest) -> BoxFuture<'_, LedgerResult<Option<Claim>>> {
        self.step(move || self.inner.claim(request))
    }

    fn renew<'a>(&'a self, batch: &'a BatchRef, lease: Duration) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.renew(batch, lease))
    }

    fn intend<'a>(&'a self, batch: &'a BatchRef, intent: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        Box::pin(async move {
            match &self.pause_at_intent {
                Some(pause) if !pause.entered.swap(true, Ordering::SeqCst) => {
                    let stored = self.inner.intend(batch, intent).await;
                    pause.reached.store(true, Ordering::SeqCst);
                    pause.wait().await;
                    stored
                }
                _ => self.step(move || self.inner.intend(batch, intent)).await,
            }
        })
    }

    fn settle<'a>(&'a self, batch: &'a BatchRef, settlement: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.settle(batch, settlement))
    }

    fn withdraw<'a>(&'a self, batch: &'a BatchRef) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.withdraw(batch))
    }

    fn record<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.record(batch, results))
    }

    fn finish<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.finish(batch, results))
    }
}
