//! Time, as everything in this crate that depends on it sees it.
//!
//! Waits, back-off, quotas and timestamps ask a [`Clock`]; no other code reads the time or sleeps. [`SystemClock`] is
//! the real one, [`ScaledClock`] runs it faster (against an emulator that does the same), [`ManualClock`] moves only
//! when somebody waits on it, so that tests of hour-long waits take no time.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use simfleet_runtime::BoxFuture;

/// A source of time.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time of day, for timestamps.
    fn wall(&self) -> SystemTime;

    /// Time since some fixed moment; never goes back.
    fn monotonic(&self) -> Duration;

    /// Waits until `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// How much real time a duration of this clock is; network time-outs are real time.
    fn real(&self, duration: Duration) -> Duration {
        duration
    }
}

/// The machine's clock.
#[derive(Clone, Debug)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// The machine's clock; needs a tokio runtime with time for [`Clock::sleep`].
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Real time that a network time-out keeps on any clock: sockets do not run faster.
const NETWORK: Duration = Duration::from_secs(5);

/// The machine's clock, run faster: durations pass in a fraction of their time, the time of day stays true.
#[derive(Clone, Debug)]
pub struct ScaledClock {
    system: SystemClock,
    factor: f64,
}

impl ScaledClock {
    /// A clock on which `factor` seconds pass in one. Factors that are not finite or not above 0 count as 1.
    pub fn new(factor: f64) -> Self {
        let factor = if factor.is_finite() && factor > 0.0 { factor } else { 1.0 };
        Self { system: SystemClock::new(), factor }
    }
}

impl Clock for ScaledClock {
    fn wall(&self) -> SystemTime {
        self.system.wall()
    }

    fn monotonic(&self) -> Duration {
        scaled(self.system.monotonic(), self.factor)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.system.sleep(scaled(duration, self.factor.recip()))
    }

    fn real(&self, duration: Duration) -> Duration {
        scaled(duration, self.factor.recip()).max(duration.min(NETWORK))
    }
}

fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

/// A clock that stands still until somebody sleeps on it, and then jumps.
///
/// Clones share one time.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use simfleet::clock::{Clock, ManualClock};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let clock = ManualClock::new(SystemTime::UNIX_EPOCH);
/// clock.sleep(Duration::from_secs(600)).await;
/// assert_eq!(clock.monotonic(), Duration::from_secs(600));
/// assert_eq!(clock.sleeps(), [Duration::from_secs(600)]);
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock {
    start: SystemTime,
    state: Arc<Mutex<ManualState>>,
}

#[derive(Debug, Default)]
struct ManualState {
    passed: Duration,
    sleeps: Vec<Duration>,
}

impl ManualClock {
    /// A clock that shows `start` and stands still.
    pub fn new(start: SystemTime) -> Self {
        Self { start, state: Arc::default() }
    }

    /// Lets time pass.
    pub fn advance(&self, duration: Duration) {
        self.with(|state| state.passed = state.passed.saturating_add(duration));
    }

    /// Every sleep so far, in order.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.with(|state| state.sleeps.clone())
    }

    fn with<T>(&self, work: impl FnOnce(&mut ManualState) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clock for ManualClock {
    fn wall(&self) -> SystemTime {
        self.start.checked_add(self.monotonic()).unwrap_or(self.start)
    }

    fn monotonic(&self) -> Duration {
        self.with(|state| state.passed)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            clock.with(|state| {
                state.passed = state.passed.saturating_add(duration);
                state.sleeps.push(duration);
            });
            tokio::task::yield_now().await;
        })
    }
}
