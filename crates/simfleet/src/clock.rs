//! Time, as everything in this crate that depends on it sees it.
//!
//! Waits, backoff, rate limits and timestamps ask a [`Clock`]; no other code reads the time or sleeps. [`SystemClock`] is
//! the real one, [`ScaledClock`] runs it faster (against an emulator that does the same), [`ManualClock`] moves only
//! when somebody waits on it, so that tests of hour-long waits take no time.

use std::time::{Duration, Instant, SystemTime};

pub use simfleet_runtime::clock::{BoxFuture, Clock, ManualClock};

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
