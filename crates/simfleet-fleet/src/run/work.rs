//! What a run does with one batch of cards.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use serde_json::json;
use simfleet::clock::{BoxFuture, Clock};
use simfleet::{Error, ErrorKind};

use super::error::FleetError;
use super::observer::Observer;
use crate::history::Sighting;
use crate::ledger::{Ledger, LedgerResult};
use crate::model::{BatchRef, CardResult, Claim};
use crate::patience;

/// The maximum number of batches that are worked on at the same time. The rate limit usually keeps the number lower.
pub(crate) const PARALLEL: usize = 512;

/// One kind of run: how it works on a batch.
pub(crate) trait Work: Send + Sync + 'static {
    /// Returns the maximum number of cards of a batch.
    fn batch_size(&self) -> usize;

    /// Returns the maximum number of batches that are worked on at the same time.
    fn parallel(&self) -> usize {
        PARALLEL
    }

    /// Returns how long it takes until another batch may start.
    fn next_turn(&self) -> Duration;

    /// Works on a batch until its cards have a result, or nothing more can be found out now.
    fn work(self: Arc<Self>, context: BatchContext, claim: Claim) -> BoxFuture<'static, BatchEnd>;

    /// Returns what a result says about the state of its card.
    fn sighting(&self, result: &CardResult) -> Option<Sighting> {
        let _ = result;
        None
    }

    /// Returns whether the number of a sighting is an MSISDN, and not the number by which the service identifies the card.
    fn is_msisdn(&self, number: &str) -> bool {
        let _ = number;
        false
    }
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
    /// Shared by all batches of the run.
    pub(crate) shared: Arc<Shared>,
    /// Stores the states that are seen.
    pub(crate) observer: Option<Arc<Observer>>,
}

/// What the run and its batches tell each other.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// No further request that changes something may leave.
    is_stopping: AtomicBool,
    /// The number of requests that may be on their way, and whose outcome is not stored yet.
    sending: AtomicUsize,
}

impl Shared {
    pub(crate) fn stop(&self) {
        self.is_stopping.store(true, Ordering::SeqCst);
    }

    pub(crate) fn sending(&self) -> usize {
        self.sending.load(Ordering::SeqCst)
    }
}

/// Counts a request until its outcome is stored.
pub(crate) struct Sending(Arc<Shared>);

impl Drop for Sending {
    fn drop(&mut self) {
        self.0.sending.fetch_sub(1, Ordering::SeqCst);
    }
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

    pub(crate) fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

/// What happens while a batch is being worked on.
#[derive(Debug)]
pub(crate) enum Event {
    /// The service has responded to the first request of a batch.
    Responded,
    /// A result was stored.
    Result(CardResult),
    /// What is known of cards that have no result yet.
    Known(Vec<CardResult>),
    /// A poll succeeded or failed.
    Polled(Option<Error>),
}

impl BatchContext {
    /// Notes that the service has responded to the first request of the batch.
    pub(crate) fn responded(&self) {
        self.events.push(Event::Responded);
    }

    /// Returns whether the run is to stop, so that nothing further may be sent.
    pub(crate) fn is_stopping(&self) -> bool {
        self.shared.is_stopping.load(Ordering::SeqCst)
    }

    /// Notes that a request is about to leave, until the returned value is dropped.
    pub(crate) fn sending(&self) -> Sending {
        self.shared.sending.fetch_add(1, Ordering::SeqCst);
        Sending(Arc::clone(&self.shared))
    }

    /// Passes on what is known of cards that have no result yet. It is not stored.
    pub(crate) fn keep(&self, known: Vec<CardResult>) {
        if !known.is_empty() {
            self.events.push(Event::Known(known));
        }
    }

    /// Passes on whether polls fail.
    pub(crate) fn note_polls(&self, failure: Option<Error>) {
        self.events.push(Event::Polled(failure));
    }

    /// Stores results, and passes them on once they are stored. Returns false if another worker has claimed the batch.
    pub(crate) async fn record(&self, batch: &BatchRef, results: Vec<CardResult>) -> LedgerResult<bool> {
        let held = self.until_stored(|| self.ledger.record(batch, results.clone())).await?;
        self.pass_on(held, results).await;
        Ok(held)
    }

    /// Stores the last results of the batch, ends the claim, and passes the results on. Returns false if another worker
    /// has claimed the batch.
    pub(crate) async fn finish(&self, batch: &BatchRef, results: Vec<CardResult>) -> LedgerResult<bool> {
        let held = self.until_stored(|| self.ledger.finish(batch, results.clone())).await?;
        self.pass_on(held, results).await;
        Ok(held)
    }

    async fn pass_on(&self, held: bool, results: Vec<CardResult>) {
        if held {
            if let Some(observer) = &self.observer {
                observer.observe(&results).await;
            }
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
        patience::until_stored(&*self.clock, request).await
    }

    /// Repeats a request to the ledger while it fails transiently, until an instant on the monotonic time of the clock.
    pub(crate) async fn stored_before<'a, T>(
        &self,
        instant: Duration,
        request: impl Fn() -> BoxFuture<'a, LedgerResult<T>>,
    ) -> LedgerResult<T> {
        patience::stored_before(&*self.clock, instant, request).await
    }
}

/// Returns the result of a card whose query failed.
pub(crate) fn of_failure(card: &str, error: &Error) -> CardResult {
    CardResult {
        card: card.to_owned(),
        state: "failed".to_owned(),
        reason: Some(error.to_string()),
        // The service knows the card or does not; other failures may be over by the next time.
        is_final: matches!(error.kind(), ErrorKind::Service | ErrorKind::InvalidInput),
        detail: json!({ "failure": serde_json::to_value(error).unwrap_or_default() }),
    }
}
