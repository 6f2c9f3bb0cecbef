//! The source of time of this crate.
//!
//! Waits, backoff, rate limits and timestamps use a [`Clock`]; no other code reads the time or sleeps. [`SystemClock`]
//! is the real clock. [`ScaledClock`] runs faster, together with an emulator that runs equally fast. [`ManualClock`]
//! moves only when a task sleeps on it or a test advances it, so that tests of hour-long waits take no time.

use std::time::{Duration, Instant, SystemTime};

pub use simfleet_runtime::clock::{BoxFuture, Clock, ManualClock};

/// The machine's clock.
#[derive(Clone, Debug)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// Creates the machine's clock. [`Clock::sleep`] needs a tokio runtime with time enabled.
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

/// The least real time of a network timeout on any clock: sockets do not run faster.
const NETWORK: Duration = Duration::from_secs(5);

/// The machine's clock, accelerated: durations pass in a fraction of their time, and the time of day is the real one.
#[derive(Clone, Debug)]
pub struct ScaledClock {
    system: SystemClock,
    factor: f64,
}

impl ScaledClock {
    /// Creates a clock on which `factor` seconds pass in one second. Factors that are not finite or not above 0 count
    /// as 1.
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
