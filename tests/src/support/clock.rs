//! The clock of the tests.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use simfleet::clock::BoxFuture;

/// One clock for client and emulator. It advances when a client sleeps and when a test advances it. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct TestClock(Arc<Mutex<ClockState>>);

#[derive(Debug, Default)]
struct ClockState {
    passed: Duration,
    sleeps: Vec<Duration>,
    /// Seconds by which the client's wall clock is ahead.
    client_ahead: i64,
}

impl TestClock {
    /// 2024-11-25 02:48:02 UTC and what has passed since.
    fn instant(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882) + self.passed()
    }

    /// Returns the time that has passed since the test began.
    pub fn passed(&self) -> Duration {
        self.0.lock().unwrap().passed
    }

    /// Advances the clock.
    pub fn advance(&self, seconds: u64) {
        self.0.lock().unwrap().passed += Duration::from_secs(seconds);
    }

    /// Returns the durations for which clients slept, oldest first.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().sleeps.clone()
    }

    /// Puts the client's wall clock ahead of the emulator's; behind it if `seconds` is negative.
    pub fn set_client_ahead(&self, seconds: i64) {
        self.0.lock().unwrap().client_ahead = seconds;
    }
}

impl simfleet_emulator::Clock for TestClock {
    fn now(&self) -> SystemTime {
        self.instant()
    }
}

impl simfleet::clock::Clock for TestClock {
    fn wall(&self) -> SystemTime {
        let ahead = self.0.lock().unwrap().client_ahead;
        let by = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { self.instant() - by } else { self.instant() + by }
    }

    fn monotonic(&self) -> Duration {
        self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            {
                let mut state = clock.0.lock().unwrap();
                state.passed += duration;
                state.sleeps.push(duration);
            }
            tokio::task::yield_now().await;
        })
    }
}
