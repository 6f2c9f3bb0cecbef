//! A pacer that several processes share through the store of their ledger.
//!
//! Calls of the account are spaced evenly: a bucket that fills while nothing is sent would allow twice the limit within
//! one window. For limits that are counted for each value of a parameter, such as a card, the instants of the last calls
//! are kept. Both are instants of the store's clock. A worker reserves its turn and sleeps until then, so turns are used
//! in the order in which they were asked for.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use simfleet::clock::{BoxFuture, Clock};
use simfleet::pacer::{Admission, Budget, PacedCall, Pacer, QuotaShare};
use simfleet::runtime::{Operation, Scope};

use crate::ledger::LedgerResult;

/// How long to wait before the store is asked again after a failure.
const FAILURE_PAUSE: Duration = Duration::from_secs(1);
/// The longest time for which a turn is reserved, in microseconds. Instants that are further ahead come from a clock that
/// was set back.
const AHEAD: i64 = 600_000_000;

/// The turn that a call asks a store for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TurnRequest {
    /// A fingerprint of the account.
    pub account: String,
    /// The id of the operation.
    pub operation: String,
    /// The limit of the account with the largest distance between two calls: the number of calls, and the window. `None` if
    /// there is no such limit.
    pub limit: Option<(u32, Duration)>,
    /// The limits that are counted for each value of a parameter.
    pub values: Vec<ValueLimit>,
    /// How long the call can wait.
    pub within: Duration,
}

/// A limit that is counted for one value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValueLimit {
    /// The limit and its value.
    pub key: String,
    /// The number of calls in a window.
    pub limit: u32,
    /// The length of the window.
    pub per: Duration,
}

/// The response of a store to a [`TurnRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// How long it takes until the turn.
    pub wait: Duration,
    /// Whether the turn is reserved. It is not if it comes too late.
    pub is_reserved: bool,
    /// How long it takes until the turn of another call.
    pub next: Duration,
}

/// The store of a [`SharedPacer`].
pub trait PaceStore: fmt::Debug + Send + Sync + 'static {
    /// Reserves a turn.
    fn take_turn(&self, request: TurnRequest) -> BoxFuture<'_, LedgerResult<Turn>>;

    /// Holds back the turns of an operation for `pause`. Returns without waiting for the result.
    fn hold_turns(&self, account: &str, operation: &str, pause: Duration);

    /// Returns the budgets of an account.
    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, LedgerResult<Vec<Budget>>>;
}

/// A pacer that several processes share through the store of their ledger.
///
/// Give it to the clients of all workers:
///
/// ```
/// use std::sync::Arc;
///
/// use simfleet::clock::SystemClock;
/// use simfleet::pacer::QuotaShare;
/// use simfleet::{AccessKey, Linkcard};
/// use simfleet_fleet::{SharedPacer, SqliteLedger};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let clock = Arc::new(SystemClock::new());
/// let ledger = Arc::new(SqliteLedger::open("fleet.db", clock.clone())?);
/// let pacer = SharedPacer::new(ledger, clock, QuotaShare::new(0.8)?);
/// let linkcard = Linkcard::builder().credentials(AccessKey::from_env()?).pacer(Arc::new(pacer)).build()?;
/// # Ok(())
/// # }
/// ```
///
/// While the store cannot be reached, no call of an operation with a limit is sent.
#[derive(Debug)]
pub struct SharedPacer {
    store: Arc<dyn PaceStore>,
    clock: Arc<dyn Clock>,
    share: QuotaShare,
    /// When the next turn of an operation of an account comes, as far as this process knows.
    next: Mutex<HashMap<(String, &'static str), Duration>>,
}

impl SharedPacer {
    /// Creates a pacer that allows this share of the limits. `clock` is the clock of the clients.
    pub fn new(store: Arc<dyn PaceStore>, clock: Arc<dyn Clock>, share: QuotaShare) -> Self {
        Self { store, clock, share, next: Mutex::default() }
    }

    fn note(&self, account: &str, operation: &Operation, wait: Duration) {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        next.insert((account.to_owned(), operation.id), self.clock.monotonic().saturating_add(wait));
    }
}

/// Returns a window that is longer by what the network and the scheduler may delay one call more than another.
fn with_margin((limit, per): (u32, Duration)) -> (u32, Duration) {
    (limit, per.saturating_add((per / 20).min(Duration::from_millis(250))))
}

/// Returns the time between two calls.
fn spacing((limit, per): (u32, Duration)) -> Duration {
    per / limit.max(1)
}

impl Pacer for SharedPacer {
    fn admit<'a>(&'a self, call: &'a PacedCall<'a>) -> BoxFuture<'a, Admission> {
        let limit = |quota| with_margin(self.share.of(quota));
        let of_account = call.windows.iter().filter(|window| window.value.is_none());
        let values = call.windows.iter().filter_map(|window| {
            let (limit, per) = limit(window.quota);
            Some(ValueLimit { key: format!("{}:{}", window.index, window.value?), limit, per })
        });
        let request = TurnRequest {
            account: call.account.to_owned(),
            operation: call.operation.id.to_owned(),
            limit: of_account.map(|window| limit(window.quota)).max_by_key(|limit| spacing(*limit)),
            values: values.collect(),
            within: call.within,
        };
        Box::pin(async move {
            match self.store.take_turn(request).await {
                Ok(Turn { wait, is_reserved, next }) => {
                    self.note(call.account, call.operation, next);
                    if is_reserved { Admission::Admitted(wait) } else { Admission::Later(wait) }
                }
                Err(error) => {
                    tracing::warn!(%error, "the store of the rate limits does not work; no call is sent");
                    Admission::Later(FAILURE_PAUSE)
                }
            }
        })
    }

    fn hold(&self, account: &str, operation: &Operation, pause: Duration) {
        if operation.quotas.is_empty() || operation.quotas.iter().any(|quota| quota.scope != Scope::Account) {
            return;
        }
        self.note(account, operation, pause);
        self.store.hold_turns(account, operation.id, pause);
    }

    fn room(&self, account: &str, operation: &Operation) -> Duration {
        let next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let next = next.get(&(account.to_owned(), operation.id)).copied().unwrap_or_default();
        next.saturating_sub(self.clock.monotonic())
    }

    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, Vec<Budget>> {
        Box::pin(async move {
            self.store.budgets(account).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "the budgets cannot be read");
                Vec::new()
            })
        })
    }
}

/// Returns the microseconds of a duration.
pub(crate) fn micros(duration: Duration) -> i64 {
    // No sum with the time of day overflows.
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX).min(i64::MAX / 4)
}

/// Returns the duration of microseconds; zero if they are negative.
pub(crate) fn duration(micros: i64) -> Duration {
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}

/// The turns of the calls of an operation, as a store knows them. Instants are microseconds since 1970.
#[derive(Debug, Default)]
pub(crate) struct OperationTurns {
    /// The turn of the next call.
    pub(crate) next_at: i64,
    /// Until when all calls are held back.
    pub(crate) held_until: i64,
    /// The turns of earlier calls by the key of a [`ValueLimit`].
    pub(crate) turns: BTreeMap<String, Vec<i64>>,
}

/// A turn, and what changes in the store if it is reserved.
#[derive(Debug)]
pub(crate) struct Reservation {
    pub(crate) turn: Turn,
    /// The instant of the turn.
    pub(crate) at: i64,
    /// The turn of the next call.
    pub(crate) next_at: i64,
    /// Turns up to this instant count no more.
    pub(crate) expired: i64,
}

impl OperationTurns {
    /// Returns the turn of a call that is asked for at `now`.
    pub(crate) fn reserve(&self, request: &TurnRequest, now: i64) -> Reservation {
        let spacing = request.limit.map_or(0, |limit| micros(spacing(limit)));
        let latest = now.saturating_add(AHEAD).saturating_add(spacing);
        let known = |instant: i64| if instant > latest { now } else { instant };
        let mut at = now.max(known(self.next_at)).max(known(self.held_until));
        for ValueLimit { key, limit, per } in &request.values {
            let mut turns: Vec<i64> = self.turns.get(key).into_iter().flatten().map(|turn| known(*turn)).collect();
            turns.sort_unstable();
            at = at.max(turns.last().copied().unwrap_or(at));
            let limit = usize::try_from(*limit).unwrap_or(usize::MAX);
            if let Some(oldest) = turns.len().checked_sub(limit).and_then(|index| turns.get(index)) {
                at = at.max(oldest.saturating_add(micros(*per)));
            }
        }
        let wait = duration(at.saturating_sub(now));
        let is_reserved = wait <= request.within.min(duration(AHEAD));
        let next_at = if is_reserved && spacing > 0 { at.saturating_add(spacing) } else { known(self.next_at) };
        let next = next_at.max(known(self.held_until)).saturating_sub(now);
        let longest = request.values.iter().map(|value| micros(value.per)).max().unwrap_or_default();
        let turn = Turn { wait, is_reserved, next: duration(next) };
        Reservation { turn, at, next_at, expired: now.saturating_sub(longest) }
    }
}
