//! Time, as everything that depends on it sees it.
//!
//! Waits, backoff, rate limits and timestamps ask a [`Clock`]; no other code reads the time or sleeps. [`ManualClock`]
//! moves only when it is told to, or when somebody sleeps on it, so that tests of hour-long waits take no time.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A source of time.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time of day, for timestamps.
    fn wall(&self) -> SystemTime;

    /// Time since some fixed moment. It never goes back.
    fn monotonic(&self) -> Duration;

    /// Waits until `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// How much real time a duration of this clock is. Network time-outs are real time.
    fn real(&self, duration: Duration) -> Duration {
        duration
    }
}

/// A clock that stands still until it is advanced, or until somebody sleeps on it: then it jumps.
///
/// Clones share one time, so that a test keeps one clone and gives the other away.
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
    /// A clock that shows `start` and stands still.
    #[must_use]
    pub fn new(start: SystemTime) -> Self {
        let state = ManualState { wall: start, passed: Duration::ZERO, sleeps: Vec::new() };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// Lets time pass. A step beyond what the platform can represent leaves the time of day where it is.
    pub fn advance(&self, step: Duration) {
        self.with(|state| state.pass(step));
    }

    /// Puts the time of day at `instant`, forwards or backwards. The monotonic time stays.
    pub fn set(&self, instant: SystemTime) {
        self.with(|state| state.wall = instant);
    }

    /// Every sleep so far, in order.
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

/// Gives other tasks a turn, once.
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
