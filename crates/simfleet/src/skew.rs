//! The difference between the service's clock and this machine's.
//!
//! The client learns it from the `Date` of a response that rejects a timestamp, and uses it for the timestamps of later
//! requests. A difference of more than an hour is ignored; otherwise a forged response could make the client sign
//! requests for a distant time. The client drops the correction as soon as a response shows that the local clock is
//! right.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// The largest correction, in seconds.
pub(crate) const LIMIT: i64 = 3600;

/// The difference in seconds up to which the local clock counts as right.
const TOLERATED: i64 = 60;

/// The correction in use, and the last difference that was measured.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew {
    correction: AtomicI64,
    last_difference: AtomicI64,
}

impl ClockSkew {
    /// Returns the correction in use, in seconds.
    pub(crate) fn seconds(&self) -> i64 {
        self.correction.load(Ordering::Relaxed)
    }

    /// Converts a time of this machine's clock to Unix seconds of the service's clock, as far as responses have shown
    /// it.
    pub(crate) fn at_service(&self, wall: SystemTime) -> i64 {
        difference(wall, SystemTime::UNIX_EPOCH).saturating_add(self.last_difference.load(Ordering::Relaxed))
    }

    /// Returns the time of day at the service.
    pub(crate) fn corrected(&self, wall: SystemTime) -> SystemTime {
        let seconds = self.seconds();
        let by = Duration::from_secs(seconds.unsigned_abs());
        let moved = if seconds < 0 { wall.checked_sub(by) } else { wall.checked_add(by) };
        moved.unwrap_or(wall)
    }

    /// Records the `Date` of any response. It can drop the correction, but never sets one.
    pub(crate) fn observe(&self, date: SystemTime, wall: SystemTime) {
        let seen = difference(date, wall);
        self.last_difference.store(seen, Ordering::Relaxed);
        if self.seconds() != 0 && seen.abs() <= TOLERATED {
            self.correction.store(0, Ordering::Relaxed);
        }
    }

    /// Learns the correction from the `Date` of a response that rejected a timestamp. Returns `Err` with a difference
    /// that is too large, or too small to be the reason.
    pub(crate) fn learn(&self, date: SystemTime, wall: SystemTime) -> Result<i64, i64> {
        let seconds = difference(date, wall);
        if seconds.abs() > LIMIT || seconds.abs() <= TOLERATED {
            return Err(seconds);
        }
        self.correction.store(seconds, Ordering::Relaxed);
        Ok(seconds)
    }
}

/// Returns by how many seconds `date` is ahead of `wall`.
fn difference(date: SystemTime, wall: SystemTime) -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match date.duration_since(wall) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn later(seconds: u64) -> SystemTime {
        NOW + Duration::from_secs(seconds)
    }

    #[test]
    fn learns_a_correction_and_drops_it_when_the_clock_is_right() {
        let skew = ClockSkew::default();
        assert_eq!(skew.learn(later(1200), NOW), Ok(1200));
        assert_eq!(skew.corrected(later(5)), later(1205));
        skew.observe(later(1201), NOW);
        assert_eq!(skew.corrected(NOW), later(1200), "a response that agrees with the correction keeps it");
        skew.observe(later(1300), later(1290));
        assert_eq!(skew.corrected(NOW), NOW, "the local clock is right again");
    }

    #[test]
    fn ignores_differences_over_an_hour_and_under_a_minute() {
        let skew = ClockSkew::default();
        assert_eq!(skew.learn(later(3601), NOW), Err(3601));
        assert_eq!(skew.learn(NOW, later(3601)), Err(-3601));
        assert_eq!(skew.learn(later(30), NOW), Err(30));
        assert_eq!(skew.corrected(later(1)), later(1));
        assert_eq!(skew.learn(NOW, later(3600)), Ok(-3600));
        assert_eq!(skew.corrected(later(3600)), NOW);
    }
}
