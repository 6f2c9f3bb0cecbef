//! What a run does with one batch of cards.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use simfleet::Error;
use simfleet::clock::{BoxFuture, Clock};

use super::error::FleetError;
use crate::error::LedgerError;
use crate::ledger::{Ledger, LedgerResult};
use crate::model::{BatchRef, CardResult, Claim};

/// The longest pause between two tries to store something.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long the ledger may fail before the run stops.
pub(crate) const LEDGER_PATIENCE: Duration = Duration::from_secs(600);

/// One kind of run: how it works on a batch.
pub(crate) trait Work: Send + Sync + 'static {
    /// Returns the maximum number of cards of a batch.
    fn batch_size(&self) -> usize;

    /// Returns how long it takes until another batch may start.
    fn next_turn(&self) -> Duration;

    /// Works on a batch until its cards have a result, or nothing more can be found out now.
    fn work(self: Arc<Self>, context: BatchContext, claim: Claim) -> BoxFuture<'static, BatchEnd>;
}

/// How the work on a batch ended.
#[derive(Debug)]
pub(crate) enum BatchEnd {
    /// Its results are stored.
    Done,
    /// Another worker has claimed it, or the run was cancelled.
    Lost,
    /// It was not sent and has no results. It can be claimed again, after a pause.
    Later {
        /// What went wrong.
        failure: Error,
    },
    /// No batch can be worked on.
    Stopped(FleetError),
}

/// What the work on a batch needs.
#[derive(Debug)]
pub(crate) struct BatchContext {
    pub(crate) ledger: Arc<dyn Ledger>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) lease: Duration,
    /// When the batch was claimed, on the monotonic time of the clock.
    pub(crate) claimed_at: Duration,
    /// Receives what happens. Bounded by the cards of the batches that are being worked on.
    pub(crate) events: Events,
}

/// What has happened and was not returned yet. The batches are polled by the run that reads the events, so it need not be
/// woken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Events(Arc<Mutex<VecDeque<Event>>>);

impl Events {
    fn push(&self, event: Event) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(event);
    }

    pub(crate) fn pop(&self) -> Option<Event> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

/// What happens while a batch is being worked on.
#[derive(Debug)]
pub(crate) enum Event {
    /// The service has responded to the first request of a batch.
    Responded,
    /// A result was stored.
    Result(CardResult),
}

impl BatchContext {
    /// Notes that the service has responded to the first request of the batch.
    pub(crate) fn responded(&self) {
        self.events.push(Event::Responded);
    }

    /// Stores results, and passes them on once they are stored. Returns false if another worker has claimed the batch.
    pub(crate) async fn record(&self, batch: &BatchRef, results: Vec<CardResult>) -> LedgerResult<bool> {
        let held = self.until_stored(|| self.ledger.record(batch, results.clone())).await?;
        self.pass_on(held, results);
        Ok(held)
    }

    /// Stores the last results of the batch, ends the claim, and passes the results on. Returns false if another worker
    /// has claimed the batch.
    pub(crate) async fn finish(&self, batch: &BatchRef, results: Vec<CardResult>) -> LedgerResult<bool> {
        let held = self.until_stored(|| self.ledger.finish(batch, results.clone())).await?;
        self.pass_on(held, results);
        Ok(held)
    }

    fn pass_on(&self, held: bool, results: Vec<CardResult>) {
        if held {
            results.into_iter().for_each(|result| self.events.push(Event::Result(result)));
        }
    }

    /// Waits for `work`, and extends the claim meanwhile. Returns `None` if another worker has claimed the batch.
    pub(crate) async fn hold<T>(&self, batch: &BatchRef, work: impl Future<Output = T>) -> LedgerResult<Option<T>> {
        let mut work = pin!(work);
        loop {
            match select(work.as_mut(), self.clock.sleep(self.lease / 4)).await {
                Either::Left((value, _)) => return Ok(Some(value)),
                Either::Right(_) => {
                    if !self.until_stored(|| self.ledger.renew(batch, self.lease)).await? {
                        return Ok(None);
                    }
                }
            }
        }
    }

    /// Repeats a request to the ledger while it fails transiently: what became of a request that was sent must not be
    /// lost because a disk is full for a minute.
    pub(crate) async fn until_stored<'a, T>(
        &self,
        request: impl Fn() -> BoxFuture<'a, LedgerResult<T>>,
    ) -> LedgerResult<T> {
        self.stored_before(self.clock.monotonic().saturating_add(LEDGER_PATIENCE), request).await
    }

    /// Repeats a request to the ledger while it fails transiently, until an instant on the monotonic time of the clock.
    pub(crate) async fn stored_before<'a, T>(
        &self,
        instant: Duration,
        request: impl Fn() -> BoxFuture<'a, LedgerResult<T>>,
    ) -> LedgerResult<T> {
        let mut pause = Duration::from_secs(1);
        loop {
            let error: LedgerError = match request().await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            let left = instant.saturating_sub(self.clock.monotonic());
            if !error.is_transient() || left.is_zero() {
                return Err(error);
            }
            tracing::warn!(%error, ?pause, "the ledger does not work; trying again");
            self.clock.sleep(pause.min(left)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}
