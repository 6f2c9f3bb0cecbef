//! The source of time for clients and the emulator.
//!
//! Waits, backoff, rate limits and timestamps use a [`Clock`]; no other code reads the time or sleeps. A
//! [`ManualClock`] moves only when it is advanced or when a task sleeps on it, so that tests of hour-long waits take no
//! time.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

/// A boxed future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A source of time.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Returns the time of day, for timestamps.
    fn wall(&self) -> SystemTime;

    /// Returns the time since a fixed instant. It never decreases.
    fn monotonic(&self) -> Duration;

    /// Waits until `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns how much real time a duration of this clock is. Network timeouts are real time.
    fn real(&self, duration: Duration) -> Duration {
        duration
    }
}

/// A clock that stands still until it is advanced or a task sleeps on it; a sleep advances it at once.
///
/// Clones share one time, so that a test can keep one clone and pass the other on.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use simfleet_runtime::clock::{Clock, ManualClock};
///
/// let clock = ManualClock::new(SystemTime::UNIX_EPOCH);
/// clock.advance(Duration::from_secs(600));
/// assert_eq!(clock.monotonic(), Duration::from_secs(600));
/// assert_eq!(clock.wall(), SystemTime::UNIX_EPOCH + Duration::from_secs(600));
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock {
    state: Arc<Mutex<ManualState>>,
}

#[derive(Debug)]
struct ManualState {
    wall: SystemTime,
    passed: Duration,
    sleeps: Vec<Duration>,
}

impl ManualClock {
    /// Creates a clock that shows `start` and stands still.
    #[must_use]
    pub fn new(start: SystemTime) -> Self {
        let state = ManualState { wall: start, passed: Duration::ZERO, sleeps: Vec::new() };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// Advances the time by `step`. If the platform cannot represent the result, the time of day stays as it is.
    pub fn advance(&self, step: Duration) {
        self.with(|state| state.pass(step));
    }

    /// Sets the time of day to `instant`, forwards or backwards. The monotonic time does not change.
    pub fn set(&self, instant: SystemTime) {
        self.with(|state| state.wall = instant);
    }

    /// Returns every sleep so far, in order.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.with(|state| state.sleeps.clone())
    }

    fn with<T>(&self, work: impl FnOnce(&mut ManualState) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ManualState {
    fn pass(&mut self, step: Duration) {
        self.passed = self.passed.saturating_add(step);
        if let Some(later) = self.wall.checked_add(step) {
            self.wall = later;
        }
    }
}

impl Clock for ManualClock {
    fn wall(&self) -> SystemTime {
        self.with(|state| state.wall)
    }

    fn monotonic(&self) -> Duration {
        self.with(|state| state.passed)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            clock.with(|state| {
                state.pass(duration);
                state.sleeps.push(duration);
            });
            Yield(false).await;
        })
    }
}

/// A future that yields to other tasks once.
struct Yield(bool);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
