//! Keeps the key of a provider, and refreshes it before it expires.
//!
//! At most one refresh runs at a time. In the last part of a key's life, a refresh runs beside the calls, which go on with
//! the valid key; without a valid key, calls wait for the refresh. A failed refresh is not remembered as a result: while
//! the key is valid, the next one follows after a backoff; without a valid key, the next call tries again.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use simfleet_runtime::clock::BoxFuture;

use super::context::{Context, unavailable};
use super::provider::CredentialsProvider;
use crate::alibaba::AccessKey;
use crate::error::Error;
use crate::random::fraction;

/// The longest time before its expiration at which a key is refreshed. Shorter-lived keys are refreshed in the last
/// quarter of their lifetime.
const WINDOW: Duration = Duration::from_secs(15 * 60);
/// The first pause after a failed refresh of a key that is still valid. It doubles with each failure.
const BACKOFF: Duration = Duration::from_secs(5);
/// The longest pause between refreshes of a key that is still valid.
const LONGEST_BACKOFF: Duration = Duration::from_secs(60);
/// The shortest time between two refreshes, unless there is no valid key. It also limits the refreshes that rejections by
/// a service cause.
const SPACING: Duration = Duration::from_secs(10);

/// The key of a provider, shared by clients and refreshed for all of them.
///
/// A client with a provider has a cache of its own. Several clients can share one:
///
/// ```no_run
/// use simfleet::credentials::{Context, CredentialsCache, DefaultChain};
/// use simfleet::{Linkcard, Sts};
///
/// # fn example() -> Result<(), simfleet::Error> {
/// let credentials = CredentialsCache::new(DefaultChain::new(), Context::default());
/// let linkcard = Linkcard::builder().shared_credentials(credentials.clone()).build()?;
/// let sts = Sts::builder().shared_credentials(credentials).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CredentialsCache {
    inner: Arc<CacheInner>,
}

struct CacheInner {
    provider: Arc<dyn CredentialsProvider>,
    context: Context,
    state: Mutex<CacheState>,
}

type RefreshResult = Result<Arc<AccessKey>, Error>;
type Refresh = BoxFuture<'static, RefreshResult>;

#[derive(Default)]
struct CacheState {
    held: Option<HeldKey>,
    /// The running refresh. It ends when no call waits for it any more.
    running: Option<WeakShared<Refresh>>,
    /// Failed refreshes since the last success.
    failures: u32,
    /// The monotonic time before which a valid key is not refreshed.
    next: Duration,
}

struct HeldKey {
    key: Arc<AccessKey>,
    /// `None` for a key without expiration.
    refresh_at: Option<SystemTime>,
    /// The monotonic time at which the key was received.
    received: Duration,
}

/// What a call does to get a key.
enum Step {
    Use(Arc<AccessKey>),
    /// Uses the key, and runs a refresh beside the call.
    UseAndRefresh(Arc<AccessKey>, Shared<Refresh>),
    Wait(Shared<Refresh>),
}

impl fmt::Debug for CredentialsCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.inner.lock().held.as_ref().map(|held| Arc::clone(&held.key));
        f.debug_struct("CredentialsCache").field("provider", &self.inner.provider).field("key", &key).finish()
    }
}

impl CredentialsCache {
    /// Creates a cache. The first call of a client asks the provider for a key.
    pub fn new(provider: impl CredentialsProvider, context: Context) -> Self {
        let inner = CacheInner { provider: Arc::new(provider), context, state: Mutex::default() };
        Self { inner: Arc::new(inner) }
    }

    /// Returns a valid key.
    ///
    /// # Errors
    ///
    /// Returns the provider's error if there is no valid key.
    pub async fn key(&self) -> Result<Arc<AccessKey>, Error> {
        match self.next_step() {
            Step::Use(key) => Ok(key),
            Step::UseAndRefresh(key, refresh) => {
                if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                    drop(runtime.spawn(refresh));
                }
                Ok(key)
            }
            Step::Wait(refresh) => refresh.await,
        }
    }

    /// Returns a text that identifies the account of the keys.
    pub(crate) fn account(&self) -> String {
        let CacheInner { provider, context, .. } = &*self.inner;
        provider.account(context).unwrap_or_else(|| provider.name().to_owned())
    }

    /// Returns whether two values share one cache.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// Drops a key that a service has rejected as expired. Returns whether the next call of [`CredentialsCache::key`] may
    /// return another key.
    pub(crate) fn reject(&self, key: &Arc<AccessKey>) -> bool {
        let now = self.inner.context.clock().monotonic();
        let mut state = self.inner.lock();
        match &state.held {
            Some(held) if Arc::ptr_eq(&held.key, key) => {
                let is_new = now.saturating_sub(held.received) < SPACING;
                if !is_new {
                    state.held = None;
                }
                !is_new
            }
            _ => true,
        }
    }

    fn next_step(&self) -> Step {
        let clock = self.inner.context.clock();
        let (wall, now) = (clock.wall(), clock.monotonic());
        let mut state = self.inner.lock();
        let valid = state.held.as_ref().filter(|held| held.key.expiration().is_none_or(|end| wall < end));
        let running = state.running.as_ref().and_then(WeakShared::upgrade);
        if let Some(held) = valid {
            let key = Arc::clone(&held.key);
            let is_due = held.refresh_at.is_some_and(|at| wall >= at) && now >= state.next;
            if !is_due || running.is_some() {
                return Step::Use(key);
            }
            return Step::UseAndRefresh(key, self.start(&mut state));
        }
        Step::Wait(running.unwrap_or_else(|| self.start(&mut state)))
    }

    fn start(&self, state: &mut CacheState) -> Shared<Refresh> {
        let inner = Arc::clone(&self.inner);
        let refresh: Refresh = Box::pin(async move {
            let provided = inner.provider.provide(&inner.context).await;
            inner.finish(provided)
        });
        let refresh = refresh.shared();
        state.running = refresh.downgrade();
        refresh
    }
}

impl CacheInner {
    fn lock(&self) -> std::sync::MutexGuard<'_, CacheState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores the result of a refresh.
    fn finish(&self, provided: Result<AccessKey, Error>) -> RefreshResult {
        let clock = self.context.clock();
        let (wall, now) = (clock.wall(), clock.monotonic());
        let source = self.provider.name();
        let checked = provided.and_then(|key| {
            key.check(Some(source))?;
            check_expiration(&key, wall)?;
            Ok(Arc::new(key))
        });
        let jitter = fraction(&**self.context.random());
        let mut state = self.lock();
        state.running = None;
        match checked {
            Ok(key) => {
                tracing::debug!(source, id = key.id(), expires = key.expiration().is_some(), "received an access key");
                let refresh_at = key.expiration().map(|end| refresh_at(wall, end, jitter));
                state.held = Some(HeldKey { key: Arc::clone(&key), refresh_at, received: now });
                (state.failures, state.next) = (0, now.saturating_add(SPACING));
                Ok(key)
            }
            Err(error) => {
                state.next = now.saturating_add(backoff(state.failures, jitter));
                state.failures = state.failures.saturating_add(1);
                let is_valid = |held: &HeldKey| held.key.expiration().is_none_or(|end| wall < end);
                if state.held.as_ref().is_some_and(is_valid) {
                    tracing::warn!(source, %error, "the access key was not refreshed; it is still valid");
                }
                Err(error)
            }
        }
    }
}

fn check_expiration(key: &AccessKey, wall: SystemTime) -> Result<(), Error> {
    match key.expiration() {
        Some(end) if end <= wall => {
            let what = format!("the key expired at {}", crate::timestamp::utc(end));
            Err(unavailable(what).with_remedy("get a new one, and check this machine's clock"))
        }
        _ => Ok(()),
    }
}

/// Returns when to refresh a key: at a random instant in the first half of the window before its expiration.
fn refresh_at(now: SystemTime, end: SystemTime, jitter: f64) -> SystemTime {
    let lifetime = end.duration_since(now).unwrap_or_default();
    let window = WINDOW.min(lifetime / 4);
    end.checked_sub(window.mul_f64(1.0 - jitter / 2.0)).unwrap_or(now)
}

/// Returns the pause after a failed refresh, between half and all of a bound that doubles.
fn backoff(failures: u32, jitter: f64) -> Duration {
    let bound = BACKOFF.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX)).min(LONGEST_BACKOFF);
    bound.mul_f64(0.5 + jitter / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    #[test]
    fn the_window_is_a_quarter_of_the_lifetime_and_at_most_15_minutes() {
        for (lifetime, earliest, latest) in [(900, 675, 788), (3600, 2700, 3150), (43_200, 42_300, 42_750), (4, 3, 4)] {
            let end = NOW + Duration::from_secs(lifetime);
            let at = |jitter| refresh_at(NOW, end, jitter).duration_since(NOW).unwrap().as_secs_f64();
            assert!((at(0.0) - f64::from(earliest)).abs() < 0.001, "{lifetime}: {}", at(0.0));
            assert!(at(0.999) <= f64::from(latest) && at(0.999) > at(0.0), "{lifetime}: {}", at(0.999));
        }
    }

    #[test]
    fn pauses_after_failures_double_up_to_a_minute() {
        let bounds = [0, 1, 2, 3, 4, 40].map(|failures| backoff(failures, 1.0).as_secs());
        assert_eq!(bounds, [5, 10, 20, 40, 60, 60]);
        assert_eq!(backoff(0, 0.0), Duration::from_millis(2500));
    }
}
