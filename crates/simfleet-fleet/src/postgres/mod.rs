//! A ledger in PostgreSQL: for workers on several hosts.
//!
//! The ledger has one connection for runs and one for rate limits, each on a thread of its own. Its tables are in the schema `simfleet` of the database.
//! Claims of a process that has ended expire with their leases: a process on another host holds no lock that could be
//! tested.

mod address;
mod batches;
mod errors;
mod history;
mod history_trait;
mod known_cards;
mod pace;
mod prune;
mod results;
mod runs;
#[cfg(feature = "postgres-rustls")]
mod rustls_connector;
mod schema;
mod session;
mod sweeps;
mod thread;
mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde_json::Value;
use simfleet::clock::{BoxFuture, Clock};
use simfleet::pacer::Budget;

pub use address::PostgresAddress;

use crate::history::History;
use crate::inspection::LedgerInspection;
use crate::ledger::{ClaimRequest, Ledger, LedgerResult, Unless};
use crate::model::{BatchRef, CardResult, Claim, Run, RunCard, RunId, RunPlan};
use crate::pacer::{PaceStore, Turn, TurnRequest};
use crate::time::{micros, millis};
use crate::worker_name::worker_name;
use batches::NewClaim;
use session::Session;
use thread::ConnectionThread;

/// A ledger in a PostgreSQL database (version 15 or later).
///
/// Leases are measured by the clock of the database, which is the same for the workers of all hosts.
///
/// ```no_run
/// use std::sync::Arc;
///
/// use simfleet::clock::SystemClock;
/// use simfleet_fleet::{Ledger, PostgresLedger};
///
/// # async fn example() -> Result<(), simfleet_fleet::LedgerError> {
/// let address = "postgres://fleet:password@127.0.0.1/sims".parse()?;
/// let ledger = PostgresLedger::connect(address, Arc::new(SystemClock::new())).await?;
/// println!("{} runs", ledger.runs().await?.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct PostgresLedger {
    thread: ConnectionThread,
    /// Has a connection of its own, so that turns do not wait for the other requests of the ledger.
    paces: ConnectionThread,
    clock: Arc<dyn Clock>,
    address: PostgresAddress,
    worker: String,
    /// The number of claims, and of requests that are numbered like them.
    claims: AtomicI64,
    is_simulated: bool,
}

impl PostgresLedger {
    /// Connects to a database, and creates the tables if they do not exist. Pauses between attempts to reconnect are
    /// measured on `clock`.
    ///
    /// # Errors
    ///
    /// Fails if the server cannot be reached, rejects the connection, is older than PostgreSQL 15, or does not commit
    /// synchronously, or if a newer version of simfleet created the tables.
    pub async fn connect(address: PostgresAddress, clock: Arc<dyn Clock>) -> LedgerResult<Self> {
        let thread = ConnectionThread::start(address.clone(), Arc::clone(&clock))?;
        let paces = ConnectionThread::start(address.clone(), Arc::clone(&clock))?;
        thread.run(async |_: &mut Session| Ok(())).await?;
        let (worker, claims) = (worker_name(), AtomicI64::new(0));
        Ok(Self { thread, paces, clock, address, worker, claims, is_simulated: false })
    }

    /// Checks a ledger without changing it: whether the database can be used, and which version the tables have. Nothing is
    /// created.
    ///
    /// # Errors
    ///
    /// Fails as [`PostgresLedger::connect`] does.
    pub async fn inspect(address: &PostgresAddress) -> LedgerResult<LedgerInspection> {
        let mut session = Session::open(address).await?;
        schema::inspect(&mut session).await
    }

    /// Measures leases and turns on the wall clock of the ledger's clock instead of the database's: for tests on a simulated
    /// clock, which the database does not know.
    #[must_use]
    pub fn with_simulated_time(mut self) -> Self {
        self.is_simulated = true;
        self
    }

    /// Returns the address of the database.
    pub fn address(&self) -> &PostgresAddress {
        &self.address
    }

    /// Returns the time of the worker, if it is used instead of that of the database.
    fn now(&self) -> Option<i64> {
        self.is_simulated.then(|| millis(self.clock.wall()))
    }

    fn now_micros(&self) -> Option<i64> {
        self.is_simulated.then(|| micros(self.clock.wall()))
    }
}

impl Ledger for PostgresLedger {
    fn worker(&self) -> &str {
        &self.worker
    }

    fn history(self: Arc<Self>) -> Option<Arc<dyn History>> {
        Some(self)
    }

    fn pace_store(self: Arc<Self>) -> Option<Arc<dyn PaceStore>> {
        Some(self)
    }

    fn create_run<'a>(&'a self, id: &'a RunId, plan: &'a RunPlan) -> BoxFuture<'a, LedgerResult<()>> {
        let (id, plan, now) = (id.clone(), plan.clone(), self.now());
        self.thread.run(async move |session: &mut Session| runs::create(session, &id, &plan, now).await)
    }

    fn add_cards<'a>(&'a self, run: &'a RunId, cards: Vec<String>) -> BoxFuture<'a, LedgerResult<u64>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::add_cards(session, &run, &cards).await)
    }

    fn open_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::open(session, &run).await)
    }

    fn open_run_unless<'a>(&'a self, run: &'a RunId, unless: Unless) -> BoxFuture<'a, LedgerResult<Option<RunId>>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::open_unless(session, &run, &unless).await)
    }

    fn start_work<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<i64>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::start_work(session, &run).await)
    }

    fn release(&self, run: &RunId, start: i64) {
        let (run, worker) = (run.clone(), self.worker.clone());
        self.thread.detach(async move |session: &mut Session| batches::release(session, &run, start, &worker).await);
    }

    fn cancel_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<u64>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::cancel(session, &run).await)
    }

    fn delete_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::delete(session, &run).await)
    }

    fn run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<Option<Run>>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| runs::one(session, &run).await)
    }

    fn runs(&self) -> BoxFuture<'_, LedgerResult<Vec<Run>>> {
        self.thread.run(async |session: &mut Session| runs::all(session).await)
    }

    fn cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<RunCard>>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| results::cards(session, &run, position, most).await)
    }

    fn unsent_cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<u64>>> {
        let run = run.clone();
        self.thread.run(async move |session: &mut Session| results::unsent(session, &run, position, most).await)
    }

    fn claim(&self, request: ClaimRequest) -> BoxFuture<'_, LedgerResult<Option<Claim>>> {
        let number = self.claims.fetch_add(1, Ordering::Relaxed);
        let new = NewClaim { request, owner: self.worker.clone(), number, now: self.now() };
        self.thread.run(async move |session: &mut Session| batches::claim(session, &new).await)
    }

    fn next_expiry<'a>(&'a self, run: &'a RunId, start: i64) -> BoxFuture<'a, LedgerResult<Option<Duration>>> {
        let (run, now) = (run.clone(), self.now());
        self.thread.run(async move |session: &mut Session| batches::next_expiry(session, &run, start, now).await)
    }

    fn renew<'a>(&'a self, batch: &'a BatchRef, lease: Duration) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.now());
        self.thread.run(async move |session: &mut Session| batches::renew(session, &batch, lease, now).await)
    }

    fn intend<'a>(&'a self, batch: &'a BatchRef, intent: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(async move |session: &mut Session| batches::intend(session, &batch, &intent).await)
    }

    fn settle<'a>(&'a self, batch: &'a BatchRef, settlement: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(async move |session: &mut Session| batches::settle(session, &batch, &settlement).await)
    }

    fn withdraw<'a>(&'a self, batch: &'a BatchRef) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(async move |session: &mut Session| batches::withdraw(session, &batch).await)
    }

    fn record<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.now());
        self.thread.run(async move |session: &mut Session| results::record(session, &batch, &results, now).await)
    }

    fn finish<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.now());
        self.thread.run(async move |session: &mut Session| results::finish(session, &batch, &results, now).await)
    }
}

impl PaceStore for PostgresLedger {
    fn take_turn(&self, request: TurnRequest) -> BoxFuture<'_, LedgerResult<Turn>> {
        let now = self.now_micros();
        self.paces.run(async move |session: &mut Session| pace::take_turn(session, &request, now).await)
    }

    fn hold_turns(&self, account: &str, operation: &str, pause: Duration) {
        let (account, operation, now) = (account.to_owned(), operation.to_owned(), self.now_micros());
        let pause = crate::pacer::micros(pause);
        self.paces
            .detach(async move |session: &mut Session| pace::hold(session, &account, &operation, pause, now).await);
    }

    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, LedgerResult<Vec<Budget>>> {
        let (account, now) = (account.to_owned(), self.now_micros());
        self.paces.run(async move |session: &mut Session| pace::budgets(session, &account, now).await)
    }
}
