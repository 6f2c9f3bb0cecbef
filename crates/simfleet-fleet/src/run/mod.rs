//! A run that is being worked on: a stream of the results of its cards.

pub(crate) mod command;
pub(crate) mod error;
pub(crate) mod observer;
pub(crate) mod record;
pub(crate) mod status;
pub(crate) mod work;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, Stream, StreamExt};
use simfleet::Error;
use simfleet::clock::{BoxFuture, Clock};

pub use error::FleetError;
use observer::Observer;
use work::{BatchContext, BatchEnd, Event, Events, Shared, Work};

use crate::error::LedgerError;
use crate::ledger::{ClaimRequest, Ledger, LedgerResult};
use crate::model::{CardResult, Claim, RunId, Stage};
use crate::patience::LEDGER_PATIENCE;

/// How long a claim lasts. Workers extend the claims of batches that they follow.
pub(crate) const LEASE: Duration = Duration::from_secs(600);

/// The pauses after batches that could not be sent: each is twice as long as the one before.
const SHORTEST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How long to wait before the ledger is asked for a batch again after a transient failure.
const LEDGER_PAUSE: Duration = Duration::from_secs(5);

/// How long to wait before the ledger is asked for a batch again while other workers have all batches.
const OTHERS_PAUSE: Duration = Duration::from_secs(15);

/// How far a run is that is being worked on.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Progress {
    /// The number of cards by the name of their result, of those whose result came while this worker was working.
    pub results: BTreeMap<String, u64>,
    /// The number of batches that are being worked on.
    pub batches: usize,
    /// The last failure that concerned the service, if no batch has succeeded since. Nothing is sent meanwhile.
    pub last_failure: Option<Error>,
    /// The last poll that failed, if none has succeeded since.
    pub failed_poll: Option<Error>,
}

/// A run that is being worked on: a stream with one result for each card that has none yet in the ledger.
///
/// Results are stored in the ledger before they are returned. The stream works only while it is polled. Dropping the
/// future of a `next()` loses nothing. Dropping the stream stops the work: the ledger keeps what is known, and
/// [`Fleet::resume`](crate::Fleet::resume) continues. A result that is not final means that the timeout passed, or that
/// the state could not be found out; it is the only result of its card until the run is resumed.
///
/// While other workers work on batches of the same run, the stream does not end: it takes over the batches of a worker that
/// has ended. The stream does not return the results that other workers store.
pub struct FleetRun {
    id: RunId,
    ledger: Arc<dyn Ledger>,
    clock: Arc<dyn Clock>,
    work: Arc<dyn Work>,
    observer: Option<Arc<Observer>>,
    start: i64,
    running: FuturesUnordered<BoxFuture<'static, BatchEnd>>,
    claiming: Option<BoxFuture<'static, LedgerResult<Option<Claim>>>>,
    /// When the claim was requested, on the monotonic time of the clock.
    claimed_at: Duration,
    expiring: Option<BoxFuture<'static, LedgerResult<Option<Duration>>>>,
    /// Since when the ledger has failed.
    failing_since: Option<Duration>,
    pause: Option<BoxFuture<'static, ()>>,
    events: Events,
    shared: Arc<Shared>,
    /// What is known of cards that are being worked on and have no result yet.
    known: HashMap<String, Known>,
    /// The number of batches whose first request has no response yet.
    unanswered: usize,
    /// The number of batches in a row that could not be sent.
    failures: u32,
    progress: Progress,
    stopped: Option<FleetError>,
    exhausted: bool,
    stopping: bool,
}

/// What is known of a card. Thousands of cards may be worked on, and a JSON value takes ten times as much memory as its text.
struct Known {
    state: Box<str>,
    reason: Option<Box<str>>,
    is_final: bool,
    detail: Box<str>,
}

impl Known {
    /// Returns the number of the card, and what is known of it.
    fn of(result: CardResult) -> (String, Self) {
        let CardResult { card, state, reason, is_final, detail } = result;
        let detail = detail.to_string().into_boxed_str();
        (card, Self { state: state.into_boxed_str(), reason: reason.map(String::into_boxed_str), is_final, detail })
    }

    fn result(&self, card: &str) -> CardResult {
        CardResult {
            card: card.to_owned(),
            state: self.state.to_string(),
            reason: self.reason.as_deref().map(str::to_owned),
            is_final: self.is_final,
            detail: serde_json::from_str(&self.detail).unwrap_or_default(),
        }
    }
}

impl fmt::Debug for FleetRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FleetRun").field("id", &self.id).field("progress", &self.progress).finish_non_exhaustive()
    }
}

impl FleetRun {
    pub(crate) async fn start(
        id: RunId,
        ledger: Arc<dyn Ledger>,
        clock: Arc<dyn Clock>,
        work: Arc<dyn Work>,
        observer: Option<Observer>,
    ) -> LedgerResult<Self> {
        Ok(Self {
            start: ledger.start_work(&id).await?,
            id,
            ledger,
            clock,
            work,
            observer: observer.map(Arc::new),
            running: FuturesUnordered::new(),
            claiming: None,
            claimed_at: Duration::ZERO,
            expiring: None,
            failing_since: None,
            pause: None,
            events: Events::default(),
            shared: Arc::default(),
            known: HashMap::new(),
            unanswered: 0,
            failures: 0,
            progress: Progress::default(),
            stopped: None,
            exhausted: false,
            stopping: false,
        })
    }

    /// Returns the id of the run.
    pub fn id(&self) -> &RunId {
        &self.id
    }

    /// Returns how far the run is.
    pub fn progress(&self) -> Progress {
        Progress { batches: self.running.len(), ..self.progress.clone() }
    }

    /// Starts no further batch. The stream ends when the batches that were started have their results.
    ///
    /// To end earlier without losing the response to a request, poll the stream until [`FleetRun::sending`] returns 0, and
    /// drop it.
    pub fn stop(&mut self) {
        self.stopping = true;
        self.shared.stop();
    }

    /// Returns the number of requests that change something, that may be on their way, and whose outcome is not stored
    /// yet.
    pub fn sending(&self) -> usize {
        self.shared.sending()
    }

    /// Returns what is known of the cards that are being worked on and have no result yet, for a caller who ends the
    /// stream early. These results are not final, and they are not in the ledger.
    pub fn unfinished(&self) -> impl Iterator<Item = CardResult> {
        self.known.iter().map(|(card, known)| known.result(card))
    }

    fn note(&mut self, end: BatchEnd) {
        match end {
            BatchEnd::Done | BatchEnd::Lost => {}
            BatchEnd::Later { failure } => {
                self.unanswered = self.unanswered.saturating_sub(1);
                let backoff = SHORTEST_PAUSE.saturating_mul(1 << self.failures.min(8)).min(LONGEST_PAUSE);
                self.failures = self.failures.saturating_add(1);
                let pause = failure.retry_after().unwrap_or_default().max(backoff);
                tracing::warn!(error = %failure, ?pause, "a batch was not sent; it is sent later");
                self.progress.last_failure = Some(failure);
                self.pause = Some(self.clock.sleep(pause));
                // The batch can be claimed again.
                self.exhausted = false;
            }
            BatchEnd::Stopped(error) => {
                self.stopping = true;
                self.stopped.get_or_insert(error);
            }
        }
    }

    /// Returns the future of the next claim, once another batch may start.
    fn poll_turn(&mut self, context: &mut Context<'_>) -> Poll<()> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            let turn = self.work.next_turn();
            if turn.is_zero() {
                return Poll::Ready(());
            }
            self.pause = Some(self.clock.sleep(turn));
        }
    }

    /// Claims a batch and starts it. Returns whether something has changed.
    fn poll_claim(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.claiming.is_none() {
            std::task::ready!(self.poll_turn(context));
            let request =
                ClaimRequest { run: self.id.clone(), cards: self.work.batch_size(), lease: LEASE, start: self.start };
            let ledger = Arc::clone(&self.ledger);
            // The lease begins after this instant.
            self.claimed_at = self.clock.monotonic();
            self.claiming = Some(Box::pin(async move { ledger.claim(request).await }));
        }
        let Some(claiming) = &mut self.claiming else { return Poll::Ready(()) };
        let claimed = std::task::ready!(claiming.as_mut().poll(context));
        self.claiming = None;
        if claimed.is_ok() {
            self.failing_since = None;
        }
        match claimed {
            Ok(Some(claim)) if self.stopping => {
                let ledger = Arc::clone(&self.ledger);
                self.running.push(Box::pin(async move { give_back(&*ledger, claim).await }));
            }
            Ok(Some(claim)) => {
                let context = BatchContext {
                    ledger: Arc::clone(&self.ledger),
                    clock: Arc::clone(&self.clock),
                    lease: LEASE,
                    claimed_at: self.claimed_at,
                    events: self.events.clone(),
                    shared: Arc::clone(&self.shared),
                    observer: self.observer.clone(),
                };
                self.unanswered += 1;
                self.running.push(Arc::clone(&self.work).work(context, claim));
            }
            Ok(None) => self.exhausted = true,
            Err(error) => self.note_ledger_failure(error),
        }
        Poll::Ready(())
    }

    /// Pauses after a transient failure of the ledger, and stops after another one or after many minutes.
    fn note_ledger_failure(&mut self, error: LedgerError) {
        let now = self.clock.monotonic();
        let since = *self.failing_since.get_or_insert(now);
        if error.is_transient() && now.saturating_sub(since) < LEDGER_PATIENCE {
            tracing::warn!(%error, "the ledger does not work; trying again");
            self.pause = Some(self.clock.sleep(LEDGER_PAUSE));
            return;
        }
        self.stopping = true;
        self.stopped.get_or_insert(error.into());
    }

    /// Waits for the batches of other workers, once there is no other batch: if a worker has ended, its claims expire.
    /// Returns whether there is such a batch, which can be claimed now.
    fn poll_others(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        if let Some(pause) = &mut self.pause {
            std::task::ready!(pause.as_mut().poll(context));
            self.pause = None;
            self.exhausted = false;
            return Poll::Ready(true);
        }
        let (id, ledger, start) = (self.id.clone(), Arc::clone(&self.ledger), self.start);
        let expiring =
            self.expiring.get_or_insert_with(|| Box::pin(async move { ledger.next_expiry(&id, start).await }));
        let expiry = std::task::ready!(expiring.as_mut().poll(context));
        self.expiring = None;
        match expiry {
            Ok(None) => return Poll::Ready(false),
            Ok(Some(expiry)) => {
                self.failing_since = None;
                self.pause = Some(self.clock.sleep(expiry.clamp(Duration::from_secs(1), OTHERS_PAUSE)));
            }
            Err(error) => self.note_ledger_failure(error),
        }
        Poll::Ready(true)
    }
}

/// Ends a claim whose batch this worker does not work on.
async fn give_back(ledger: &dyn Ledger, claim: Claim) -> BatchEnd {
    // Only a batch that was not sent may be sent later.
    let ended = match claim.stage {
        Stage::Claimed => ledger.withdraw(&claim.batch).await,
        _ => ledger.finish(&claim.batch, Vec::new()).await,
    };
    if let Err(error) = ended {
        tracing::warn!(%error, "a claim was not given back; it expires");
    }
    BatchEnd::Lost
}

impl Drop for FleetRun {
    fn drop(&mut self) {
        self.ledger.release(&self.id, self.start);
    }
}

impl Stream for FleetRun {
    type Item = Result<CardResult, FleetError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match this.events.pop() {
                Some(Event::Known(known)) => {
                    this.known.extend(known.into_iter().map(Known::of));
                    continue;
                }
                Some(Event::Polled(failure)) => {
                    this.progress.failed_poll = failure;
                    continue;
                }
                Some(Event::Result(result)) => {
                    this.known.remove(&result.card);
                    *this.progress.results.entry(result.state.clone()).or_default() += 1;
                    return Poll::Ready(Some(Ok(result)));
                }
                Some(Event::Responded) => {
                    this.unanswered = this.unanswered.saturating_sub(1);
                    this.failures = 0;
                    this.progress.last_failure = None;
                    continue;
                }
                None => {}
            }
            if let Poll::Ready(Some(end)) = this.running.poll_next_unpin(context) {
                this.note(end);
                continue;
            }
            // A batch that is still being worked on may have stored results.
            if !this.events.is_empty() {
                continue;
            }
            // A pending claim is awaited even when stopping: the ledger may already have given its batch to this worker,
            // and no other worker could claim it until the lease expires.
            // After a failure, one batch at a time is tried.
            let is_probing = this.failures > 0 && this.unanswered > 0;
            let may_claim =
                !this.stopping && !this.exhausted && !is_probing && this.running.len() < this.work.parallel();
            if may_claim || this.claiming.is_some() {
                std::task::ready!(this.poll_claim(context));
                continue;
            }
            if !this.running.is_empty() {
                return Poll::Pending;
            }
            if !this.stopping && std::task::ready!(this.poll_others(context)) {
                continue;
            }
            return Poll::Ready(this.stopped.take().map(Err));
        }
    }
}
