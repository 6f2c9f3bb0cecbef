//! A ledger in an SQLite file: for one host, with any number of processes.
//!
//! Commits are synchronous, so an intent that was stored survives a loss of power, as far as the disk keeps its word.
//! The file uses a write-ahead log; where the file system does not support that, a rollback journal.

mod batches;
mod errors;
mod file_system;
mod history;
mod history_trait;
mod inspect;
mod known_cards;
mod open;
mod pace;
mod prune;
mod results;
mod runs;
mod schema;
mod sweeps;
mod thread;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use simfleet::clock::{BoxFuture, Clock};
use simfleet::pacer::Budget;

use crate::history::History;
use crate::inspection::LedgerInspection;
use crate::ledger::{ClaimRequest, Ledger, LedgerResult, Unless};
use crate::model::{BatchRef, CardResult, Claim, Run, RunCard, RunId, RunPlan};
use crate::pacer::{PaceStore, Turn, TurnRequest};
use crate::time::{micros, millis};
use thread::ConnectionThread;
use worker::Worker;

/// A ledger in an SQLite file.
///
/// ```
/// use std::sync::Arc;
///
/// use simfleet::clock::SystemClock;
/// use simfleet_fleet::{Ledger, SqliteLedger};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), simfleet_fleet::LedgerError> {
/// let ledger = SqliteLedger::in_memory(Arc::new(SystemClock::new()))?;
/// assert!(ledger.runs().await?.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct SqliteLedger {
    thread: ConnectionThread,
    clock: Arc<dyn Clock>,
    path: Option<PathBuf>,
    worker: Arc<Worker>,
}

impl SqliteLedger {
    /// Opens the ledger in a file, and creates the file and its folder if they do not exist. Leases are measured on the
    /// wall clock of `clock`.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened or written to, belongs to another program, or was written by a newer version.
    /// A damaged file is moved aside; the error says where to, and the next call creates a new ledger.
    pub fn open(path: impl AsRef<Path>, clock: Arc<dyn Clock>) -> LedgerResult<Self> {
        let path = path.as_ref().to_owned();
        let connection = open::file(&path, clock.wall())?;
        let worker = Arc::new(Worker::register(Some(&path))?);
        Ok(Self { thread: ConnectionThread::start(connection)?, clock, path: Some(path), worker })
    }

    /// Checks a ledger without changing it: whether the file can be read, is undamaged, and which version it has. Returns `None` if
    /// there is no file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is damaged, belongs to another program, or was written by a newer version. Nothing
    /// is moved aside.
    pub fn inspect(path: impl AsRef<Path>) -> LedgerResult<Option<LedgerInspection>> {
        inspect::file(path.as_ref())
    }

    /// Creates a ledger in memory, for tests and for runs that need not survive the process. It has no thread, because it
    /// waits for no disk.
    ///
    /// # Errors
    ///
    /// Fails if there is no memory.
    pub fn in_memory(clock: Arc<dyn Clock>) -> LedgerResult<Self> {
        let worker = Arc::new(Worker::register(None)?);
        Ok(Self { thread: ConnectionThread::of_caller(open::memory()?), clock, path: None, worker })
    }

    /// Does all further work on the thread that requests it, which waits for the disk meanwhile. In a simulation, the
    /// clock then stands still while the ledger works, and the order of requests of the same instant does not depend on
    /// another thread.
    ///
    /// # Errors
    ///
    /// Fails if the ledger's thread has ended by a panic.
    pub fn without_thread(self) -> LedgerResult<Self> {
        Ok(Self { thread: self.thread.join()?, ..self })
    }

    /// Returns the ids of the newest runs in a file, at most `most` of them, the newest first. Changes nothing: a file that does
    /// not exist is not created, and a damaged one is not moved aside. Does not count cards, so it is quick.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or is not a ledger.
    pub fn newest_runs(path: impl AsRef<Path>, most: usize) -> LedgerResult<Vec<RunId>> {
        runs::newest(&inspect::read_only(path.as_ref())?, most)
    }

    /// Returns the path of the file; `None` for a ledger in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    fn millis(&self) -> i64 {
        millis(self.clock.wall())
    }
}

impl Ledger for SqliteLedger {
    fn worker(&self) -> &str {
        &self.worker.name
    }

    fn history(self: Arc<Self>) -> Option<Arc<dyn History>> {
        Some(self)
    }

    fn pace_store(self: Arc<Self>) -> Option<Arc<dyn PaceStore>> {
        Some(self)
    }

    fn create_run<'a>(&'a self, id: &'a RunId, plan: &'a RunPlan) -> BoxFuture<'a, LedgerResult<()>> {
        let (id, plan, now) = (id.clone(), plan.clone(), self.millis());
        self.thread.run(move |connection| runs::create(connection, &id, &plan, now))
    }

    fn add_cards<'a>(&'a self, run: &'a RunId, cards: Vec<String>) -> BoxFuture<'a, LedgerResult<u64>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::add_cards(connection, &run, &cards))
    }

    fn open_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::open(connection, &run))
    }

    fn open_run_unless<'a>(&'a self, run: &'a RunId, unless: Unless) -> BoxFuture<'a, LedgerResult<Option<RunId>>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::open_unless(connection, &run, &unless))
    }

    fn start_work<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<i64>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::start_work(connection, &run))
    }

    fn release(&self, run: &RunId, start: i64) {
        let (run, worker) = (run.clone(), Arc::clone(&self.worker));
        // The thread runs the job even though its future is dropped.
        drop(self.thread.run(move |connection| batches::release(connection, &run, start, &worker)));
    }

    fn cancel_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<u64>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::cancel(connection, &run))
    }

    fn delete_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::delete(connection, &run))
    }

    fn run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<Option<Run>>> {
        let run = run.clone();
        self.thread.run(move |connection| runs::one(connection, &run))
    }

    fn runs(&self) -> BoxFuture<'_, LedgerResult<Vec<Run>>> {
        self.thread.run(runs::all)
    }

    fn cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<RunCard>>> {
        let run = run.clone();
        self.thread.run(move |connection| results::cards(connection, &run, position, most))
    }

    fn unsent_cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<u64>>> {
        let run = run.clone();
        self.thread.run(move |connection| results::unsent(connection, &run, position, most))
    }

    fn claim(&self, request: ClaimRequest) -> BoxFuture<'_, LedgerResult<Option<Claim>>> {
        let (now, worker) = (self.millis(), Arc::clone(&self.worker));
        self.thread.run(move |connection| batches::claim(connection, &request, &worker, now))
    }

    fn next_expiry<'a>(&'a self, run: &'a RunId, start: i64) -> BoxFuture<'a, LedgerResult<Option<Duration>>> {
        let (run, now) = (run.clone(), self.millis());
        self.thread.run(move |connection| batches::next_expiry(connection, &run, start, now))
    }

    fn renew<'a>(&'a self, batch: &'a BatchRef, lease: Duration) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.millis());
        self.thread.run(move |connection| batches::renew(connection, &batch, batches::until(now, lease)))
    }

    fn intend<'a>(&'a self, batch: &'a BatchRef, intent: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(move |connection| batches::intend(connection, &batch, &intent))
    }

    fn settle<'a>(&'a self, batch: &'a BatchRef, settlement: Value) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(move |connection| batches::settle(connection, &batch, &settlement))
    }

    fn withdraw<'a>(&'a self, batch: &'a BatchRef) -> BoxFuture<'a, LedgerResult<bool>> {
        let batch = batch.clone();
        self.thread.run(move |connection| batches::withdraw(connection, &batch))
    }

    fn record<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.millis());
        self.thread.run(move |connection| results::record(connection, &batch, &results, now))
    }

    fn finish<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>> {
        let (batch, now) = (batch.clone(), self.millis());
        self.thread.run(move |connection| results::finish(connection, &batch, &results, now))
    }
}

impl PaceStore for SqliteLedger {
    fn take_turn(&self, request: TurnRequest) -> BoxFuture<'_, LedgerResult<Turn>> {
        // The time is read when the turn is, because the thread may have other work before.
        let clock = Arc::clone(&self.clock);
        self.thread.run(move |connection| pace::take_turn(connection, &request, micros(clock.wall())))
    }

    fn hold_turns(&self, account: &str, operation: &str, pause: Duration) {
        let (account, operation) = (account.to_owned(), operation.to_owned());
        let until = micros(self.clock.wall()).saturating_add(crate::pacer::micros(pause));
        // The thread runs the job even though its future is dropped.
        drop(self.thread.run(move |connection| pace::hold(connection, &account, &operation, until)));
    }

    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, LedgerResult<Vec<Budget>>> {
        let (account, now) = (account.to_owned(), micros(self.clock.wall()));
        self.thread.run(move |connection| pace::budgets(connection, &account, now))
    }
}
