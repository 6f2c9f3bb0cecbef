//! The trait of a ledger: the record of every run, which decides what may be sent.
//!
//! A write follows four steps, each a transaction:
//!
//! 1. [`Ledger::claim`]: one worker gets one batch, with a lease and an epoch that grows with each claim.
//! 2. [`Ledger::intend`]: the intent to send is stored durably **before** the request leaves.
//! 3. [`Ledger::settle`]: the outcome of the request is stored.
//! 4. [`Ledger::finish`]: the results of the cards are stored.
//!
//! Each step names its batch with the epoch of its claim and changes nothing if another worker has claimed the batch
//! since. A batch whose lease has expired without an intent is sent by the next worker that claims it. A batch whose
//! lease has expired with an intent is never sent again: the next worker finds out what became of it.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use simfleet::clock::BoxFuture;

pub(crate) use crate::error::LedgerResult;
use crate::history::History;
use crate::model::{BatchRef, CardResult, Claim, Run, RunCard, RunId, RunPlan};
use crate::pacer::PaceStore;

/// Which batch a worker wants.
#[derive(Clone, Debug)]
pub struct ClaimRequest {
    /// The run.
    pub run: RunId,
    /// The maximum number of cards.
    pub cards: usize,
    /// How long the claim lasts. The request of the batch must have ended before that.
    pub lease: Duration,
    /// The number that [`Ledger::start_work`] returned. Batches that were followed since then are left out.
    pub start: i64,
}

/// Chooses among runs the one that forbids another.
type Choose = dyn Fn(&[Run]) -> Option<RunId> + Send + Sync;

/// Which runs forbid that another one is opened.
#[derive(Clone)]
pub struct Unless {
    since: SystemTime,
    choose: Arc<Choose>,
}

impl Unless {
    /// Returns the condition that `choose` returns none of the runs that were created since an instant. It gets those of the
    /// same endpoint and account that are not loading, the newest first.
    pub fn new(since: SystemTime, choose: impl Fn(&[Run]) -> Option<RunId> + Send + Sync + 'static) -> Self {
        Self { since, choose: Arc::new(choose) }
    }

    /// Returns the instant since which runs count.
    pub fn since(&self) -> SystemTime {
        self.since
    }

    /// Returns the run that forbids another one.
    pub fn choose(&self, runs: &[Run]) -> Option<RunId> {
        (self.choose)(runs)
    }
}

impl fmt::Debug for Unless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unless").field("since", &self.since).finish_non_exhaustive()
    }
}

/// The record of every run.
///
/// A future that is dropped leaves its request either done or not done, never half done.
pub trait Ledger: fmt::Debug + Send + Sync + 'static {
    /// Returns the name of the worker that uses this ledger, which owns its claims.
    fn worker(&self) -> &str;

    /// Returns the history of cards in the same store, if it keeps one.
    fn history(self: Arc<Self>) -> Option<Arc<dyn History>> {
        None
    }

    /// Returns the turns of calls in the same store, if it keeps them, for a [`SharedPacer`](crate::SharedPacer).
    fn pace_store(self: Arc<Self>) -> Option<Arc<dyn PaceStore>> {
        None
    }

    /// Creates a run without cards, in the state [`Loading`](crate::RunState::Loading).
    fn create_run<'a>(&'a self, id: &'a RunId, plan: &'a RunPlan) -> BoxFuture<'a, LedgerResult<()>>;

    /// Adds cards to a run that is loading, and returns how many of them are new. Cards that the run already has are
    /// left out.
    fn add_cards<'a>(&'a self, run: &'a RunId, cards: Vec<String>) -> BoxFuture<'a, LedgerResult<u64>>;

    /// Opens a run that is loading: its list is complete, and cards may be sent.
    fn open_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>>;

    /// Opens a run like [`Ledger::open_run`], unless one of the other runs forbids it: then nothing is changed, and the id
    /// of that run is returned. The check and the opening are one step, so of two runs that forbid each other and are opened
    /// at the same instant, one is opened.
    fn open_run_unless<'a>(&'a self, run: &'a RunId, unless: Unless) -> BoxFuture<'a, LedgerResult<Option<RunId>>>;

    /// Notes that a worker starts to work on a run, and returns how often that has happened.
    fn start_work<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<i64>>;

    /// Ends the claims that this ledger made since `start` ([`Ledger::start_work`]), so that other workers can claim the
    /// batches at once. Returns without waiting for the result. If it fails, the claims expire.
    fn release(&self, run: &RunId, start: i64);

    /// Cancels a run: no further card is claimed. Returns the number of cards that will not be sent.
    fn cancel_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<u64>>;

    /// Deletes a run with all its records.
    fn delete_run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<()>>;

    /// Returns a run.
    fn run<'a>(&'a self, run: &'a RunId) -> BoxFuture<'a, LedgerResult<Option<Run>>>;

    /// Returns all runs, the newest first.
    fn runs(&self) -> BoxFuture<'_, LedgerResult<Vec<Run>>>;

    /// Returns at most `most` cards of a run with their results, in the order of the list, from `position` on.
    fn cards<'a>(&'a self, run: &'a RunId, position: u64, most: usize) -> BoxFuture<'a, LedgerResult<Vec<RunCard>>>;

    /// Returns the positions of cards, at most `most` from `position` on, that were certainly not sent: they are in no
    /// batch, or their batch has no intent. A store that cannot tell returns none, as this default does.
    fn unsent_cards<'a>(
        &'a self,
        _run: &'a RunId,
        _position: u64,
        _most: usize,
    ) -> BoxFuture<'a, LedgerResult<Vec<u64>>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Claims a batch: one whose lease has expired, or one of cards that have not been sent. Returns `None` if there is
    /// none now.
    fn claim(&self, request: ClaimRequest) -> BoxFuture<'_, LedgerResult<Option<Claim>>>;

    /// Returns how long it takes until a batch of a run can be claimed with `start` ([`ClaimRequest::start`]), because
    /// the claim of another worker expires. Zero if one can be claimed now, or as soon as a step of another worker has
    /// ended. `None` if there is no such batch. The default implementation returns `None`: the run then ends without the
    /// batches of workers that have ended, and can be resumed when their claims have expired.
    fn next_expiry<'a>(&'a self, run: &'a RunId, start: i64) -> BoxFuture<'a, LedgerResult<Option<Duration>>> {
        let _ = (run, start);
        Box::pin(async { Ok(None) })
    }

    /// Extends the lease of a claim. Returns false if another worker has claimed the batch.
    fn renew<'a>(&'a self, batch: &'a BatchRef, lease: Duration) -> BoxFuture<'a, LedgerResult<bool>>;

    /// Stores durably that the batch is about to be sent. Returns false if another worker has claimed the batch, or
    /// the run was cancelled; the batch must not be sent then. If it is not known whether the intent is stored, because
    /// the request failed, the same intent may be stored again before the batch is sent.
    fn intend<'a>(&'a self, batch: &'a BatchRef, intent: Value) -> BoxFuture<'a, LedgerResult<bool>>;

    /// Stores what became of the request. Returns false if another worker has claimed the batch.
    fn settle<'a>(&'a self, batch: &'a BatchRef, settlement: Value) -> BoxFuture<'a, LedgerResult<bool>>;

    /// Withdraws the intent of a batch that certainly had no effect, so that it is sent later. Returns false if another
    /// worker has claimed the batch.
    fn withdraw<'a>(&'a self, batch: &'a BatchRef) -> BoxFuture<'a, LedgerResult<bool>>;

    /// Stores results of cards while the batch is being worked on. Returns false if another worker has claimed the
    /// batch. A final result is never replaced.
    fn record<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>>;

    /// Stores results of cards, and ends the claim. Returns false if another worker has claimed the batch.
    fn finish<'a>(&'a self, batch: &'a BatchRef, results: Vec<CardResult>) -> BoxFuture<'a, LedgerResult<bool>>;
}
