//! An emulator, a ledger and clients on one simulated clock.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use serde_json::Value;
use simfleet::clock::{BoxFuture, Clock};
use simfleet::pacer::{Budget, QuotaShare};
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, LinkcardBuilder};
use simfleet_emulator::{Card, Emulator, Fate};
use simfleet_fleet::{
    BatchRef, CardResult, Claim, ClaimRequest, Fleet, FleetRun, History, Ledger, LedgerError, LedgerErrorKind,
    LedgerResult, PaceStore, Run, RunCard, RunId, RunPlan, SharedPacer, Turn, TurnRequest, Unless,
};
use simfleet_tests::support::{APP, KEY, Simulation};
use tokio::sync::Semaphore;

use crate::held_history::HeldHistory;
use crate::stores::{Store, StoreKind};

/// An emulator, the store of a ledger, and the clock of everything.
pub(crate) struct Bed {
    pub(crate) emulator: Emulator,
    pub(crate) simulation: Simulation,
    store: Store,
}

/// Returns a card of haoka whose commands are handed over and take effect soon.
pub(crate) fn quick_card(number: &str) -> Card {
    Card { fate: Fate::default(), ..Card::with_sim_no(number) }
}

impl Bed {
    pub(crate) async fn with_cards(kind: StoreKind, cards: Vec<Card>) -> Self {
        Self::with_store(kind.new_store().await, cards).await
    }

    pub(crate) async fn with_store(store: Store, cards: Vec<Card>) -> Self {
        let simulation = Simulation::default();
        let builder = Emulator::builder().clock(Arc::new(simulation.clone())).strict(true).cards(cards);
        let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        tokio::spawn(simulation.clone().turn());
        Self { emulator, simulation, store }
    }

    pub(crate) fn fault(&self, rule: &str) {
        self.emulator.inject(rule.parse().unwrap());
    }

    /// Opens the ledger, as another process would. `stop_after` steps the ledger stops responding, before or after it
    /// has done the last one.
    pub(crate) async fn ledger(&self, stop_after: Option<(usize, bool)>) -> Arc<SteppedLedger> {
        let inner = self.store.open(Arc::new(self.simulation.clone())).await;
        Arc::new(SteppedLedger { stop_after, ..self.stepped(inner) })
    }

    /// Opens the history in the store. It holds the clock while it works.
    pub(crate) async fn history(&self) -> Arc<dyn History> {
        let inner = self.store.open(Arc::new(self.simulation.clone())).await.history().unwrap();
        Arc::new(self.held(inner))
    }

    /// Opens the history like [`Bed::history`]. This number of observations fail, before or after they are stored.
    pub(crate) async fn failing_history(&self, failures: usize, fails_after: bool) -> Arc<dyn History> {
        let inner = self.store.open(Arc::new(self.simulation.clone())).await.history().unwrap();
        Arc::new(HeldHistory { failures: AtomicUsize::new(failures), fails_after, ..self.held(inner) })
    }

    fn held(&self, inner: Arc<dyn History>) -> HeldHistory {
        let simulation = self.simulation.clone();
        HeldHistory { inner, simulation, failures: AtomicUsize::new(0), fails_after: false }
    }

    /// Opens a ledger that cannot store this number of intents, because its disk is full.
    pub(crate) async fn full_ledger(&self, failures: usize) -> Arc<SteppedLedger> {
        let inner = self.store.open(Arc::new(self.simulation.clone())).await;
        Arc::new(SteppedLedger { failures: AtomicUsize::new(failures), ..self.stepped(inner) })
    }

    fn stepped(&self, inner: Arc<dyn Ledger>) -> SteppedLedger {
        SteppedLedger {
            inner,
            simulation: self.simulation.clone(),
            steps: AtomicUsize::new(0),
            failures: AtomicUsize::new(0),
            stop_after: None,
            pause: None,
        }
    }

    /// Opens the ledger for a worker that is stopped after it has done a step for the first time. Closing the semaphore
    /// continues it.
    pub(crate) async fn paused_ledger(&self, at: PausedStep) -> (Arc<SteppedLedger>, Arc<Semaphore>) {
        let pause = Pause::new(at);
        let released = Arc::clone(&pause.released);
        let inner = self.store.open(Arc::new(self.simulation.clone())).await;
        (Arc::new(SteppedLedger { pause: Some(pause), ..self.stepped(inner) }), released)
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

    /// Returns a fleet with clients of their own, as another process has.
    pub(crate) fn fleet(&self, ledger: Arc<dyn Ledger>, seed: u64) -> Fleet {
        let linkcard = self.linkcard_builder(seed).build().unwrap();
        let random = Arc::new(SeededRandom::new(seed));
        Fleet::new(ledger).with_haoka(self.haoka(APP.1, seed)).with_linkcard(linkcard).with_random(random)
    }

    /// Returns a fleet like [`Bed::fleet`], whose client of Linkcard shares the rate limits with those of other processes.
    pub(crate) async fn paced_fleet(&self, ledger: Arc<dyn Ledger>, seed: u64) -> Fleet {
        let clock: Arc<dyn Clock> = Arc::new(self.simulation.clone());
        let store = self.store.paces(Arc::clone(&clock)).await;
        let store = Arc::new(HeldStore { inner: store, simulation: self.simulation.clone() });
        let pacer = Arc::new(SharedPacer::new(store, clock, QuotaShare::default()));
        let linkcard = self.linkcard_builder(seed).pacer(pacer).build().unwrap();
        self.fleet(ledger, seed).with_linkcard(linkcard)
    }

    /// Returns a client of Linkcard.
    pub(crate) fn linkcard(&self, seed: u64) -> Linkcard {
        self.linkcard_builder(seed).build().unwrap()
    }

    fn linkcard_builder(&self, seed: u64) -> LinkcardBuilder {
        Linkcard::builder()
            .endpoint(self.emulator.url())
            .credentials(AccessKey::new(KEY.0, KEY.1))
            .clock(Arc::new(self.simulation.clone()))
            .random(Arc::new(SeededRandom::new(seed)))
            .transport(self.simulation.transport())
    }

    /// Returns how often each card was in a request that the emulator executed.
    pub(crate) fn submitted(&self, operation: &str) -> BTreeMap<String, usize> {
        submitted(&self.emulator, operation)
    }
}

/// Returns how often each card was in a request that the emulator executed.
pub(crate) fn submitted(emulator: &Emulator, operation: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let log = emulator.log();
    assert_eq!(emulator.log_dropped(), 0);
    for request in log.iter().filter(|request| request.operation == operation && request.applied) {
        let numbers = request.params.iter().filter(|(name, _)| name.starts_with("simNos"));
        for number in numbers.flat_map(|(_, value)| value.split(',')) {
            *counts.entry(number.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()).or_default() += 1;
        }
    }
    counts
}

/// Returns a stream of these numbers.
pub(crate) fn stream_of(numbers: &[String]) -> impl stream::Stream<Item = String> + use<> {
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

/// A step after which a worker can be stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PausedStep {
    Claim,
    Intend,
}

/// A pause of a ledger.
#[derive(Debug)]
struct Pause {
    at: PausedStep,
    /// Whether the step was requested for the first time.
    entered: AtomicBool,
    /// Whether the step is done.
    reached: AtomicBool,
    /// Has no permits. It is closed to continue.
    released: Arc<Semaphore>,
}

impl Pause {
    fn new(at: PausedStep) -> Self {
        let released = Arc::new(Semaphore::new(0));
        Self { at, entered: AtomicBool::new(false), reached: AtomicBool::new(false), released }
    }

    async fn wait(&self) {
        let _ = self.released.acquire().await;
    }
}

/// A ledger that holds the clock while it works, and that can stop responding at a step, as if the process had been
/// killed there.
#[derive(Debug)]
pub(crate) struct SteppedLedger {
    inner: Arc<dyn Ledger>,
    simulation: Simulation,
    steps: AtomicUsize,
    /// How many intents are not stored, because the disk is full.
    failures: AtomicUsize,
    stop_after: Option<(usize, bool)>,
    /// The first step of this kind is done, and nothing after it until the pause ends, as if the process had been stopped
    /// and continued.
    pause: Option<Pause>,
}

impl SteppedLedger {
    /// Returns the number of steps so far.
    pub(crate) fn steps(&self) -> usize {
        self.steps.load(Ordering::SeqCst)
    }

    /// Returns whether the worker has been stopped.
    pub(crate) fn has_paused(&self) -> bool {
        self.pause.as_ref().is_some_and(|pause| pause.reached.load(Ordering::SeqCst))
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
            if let Some(pause) = &self.pause
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

impl SteppedLedger {
    /// Does a step, and is stopped after it if that is where the pause is.
    fn pausing_step<'a, T: Send + 'a>(
        &'a self,
        at: PausedStep,
        request: impl FnOnce() -> BoxFuture<'a, LedgerResult<T>> + Send + 'a,
    ) -> BoxFuture<'a, LedgerResult<T>> {
        match &self.pause {
            Some(pause) if pause.at == at && !pause.entered.swap(true, Ordering::SeqCst) => Box::pin(async move {
                let result = request().await;
                pause.reached.store(true, Ordering::SeqCst);
                pause.wait().await;
                result
            }),
            _ => self.step(request),
        }
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

    fn open_run_unless<'a>(&'a self, run: &'a RunId, unless: Unless) -> BoxFuture<'a, LedgerResult<Option<RunId>>> {
        self.inner.open_run_unless(run, unless)
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
        self.pausing_step(PausedStep::Claim, move || self.inner.claim(request))
    }

    fn next_expiry<'a>(&'a self, run: &'a RunId, start: i64) -> BoxFuture<'a, LedgerResult<Option<Duration>>> {
        self.step(move || self.inner.next_expiry(run, start))
    }

    fn renew<'a>(&'a self, batch: &'a BatchRef, lease: Duration) -> BoxFuture<'a, LedgerResult<bool>> {
        self.step(move || self.inner.renew(batch, lease))
    }

    fn intend<'a>(&'a self, batch: &'a BatchRef, intent: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        let failed = self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if failed.is_ok() {
            let error = LedgerError::new(LedgerErrorKind::Full, "the disk of the ledger is full");
            return Box::pin(async { Err(error) });
        }
        self.pausing_step(PausedStep::Intend, move || self.inner.intend(batch, intent))
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

/// A store of rate limits that holds the clock while it works.
#[derive(Debug)]
struct HeldStore {
    inner: Arc<dyn PaceStore>,
    simulation: Simulation,
}

impl PaceStore for HeldStore {
    fn take_turn(&self, request: TurnRequest) -> BoxFuture<'_, LedgerResult<Turn>> {
        let held = self.simulation.hold();
        Box::pin(async move {
            let turn = self.inner.take_turn(request).await;
            drop(held);
            turn
        })
    }

    fn hold_turns(&self, account: &str, operation: &str, pause: Duration) {
        self.inner.hold_turns(account, operation, pause);
    }

    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, LedgerResult<Vec<Budget>>> {
        self.inner.budgets(account)
    }
}
