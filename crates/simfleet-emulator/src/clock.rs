//! The emulator's time, and its conversion into the texts and spans that the services use.
//!
//! Every instant in this crate comes from the injected [`Clock`], and state is computed from instants, so advancing a
//! [`ManualClock`] is enough to see later states.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use simfleet_runtime::clock::Clock as _;

pub use simfleet_runtime::clock::ManualClock;

use crate::china_time;

/// A source of the current time.
///
/// ```
/// use std::time::SystemTime;
/// use simfleet_emulator::Clock;
///
/// #[derive(Debug)]
/// struct Stopped;
///
/// impl Clock for Stopped {
///     fn now(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH
///     }
/// }
/// # assert_eq!(Stopped.now(), SystemTime::UNIX_EPOCH);
/// ```
pub trait Clock: Send + Sync + Debug {
    /// Returns the current time.
    fn now(&self) -> SystemTime;
}

/// The system clock: the default.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// Client and emulator can share one clock: when the client sleeps on it, the emulator's time advances.
impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.wall()
    }
}

/// An instant: microseconds since the Unix epoch on the injected clock, without the wall offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) i64);

impl Moment {
    /// Returns this instant plus a real span; saturates instead of wrapping.
    pub(crate) fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }

    /// Returns the real span since `earlier`; negative if the clock was set back.
    pub(crate) fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

/// A real span in microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span(pub(crate) i64);

impl Span {
    /// Returns a span of real (unscaled) seconds.
    pub(crate) const fn seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000_000))
    }

    /// Returns whole milliseconds, rounded up, at least one.
    pub(crate) fn millis_up(self) -> u64 {
        u64::try_from(self.0.max(1)).unwrap_or(1).div_ceil(1000)
    }
}

/// The latest wall-clock second that every format here can print, with room for the +8 hours of UTC+8.
const LATEST_SECOND: i64 = 253_402_300_799 - 86_400;

/// The injected clock with the builder's scale and offset.
#[derive(Debug)]
pub(crate) struct Timing {
    clock: Arc<dyn Clock>,
    /// Emulated seconds per real second.
    scale: f64,
    /// Real seconds by which the emulator's wall clock is ahead.
    offset: i64,
}

impl Timing {
    pub(crate) fn new(clock: Arc<dyn Clock>, scale: f64, offset: i64) -> Self {
        Self { clock, scale, offset }
    }

    pub(crate) fn now(&self) -> Moment {
        let micros = |span: Duration| i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        Moment(match self.clock.now().duration_since(UNIX_EPOCH) {
            Ok(after) => micros(after),
            Err(before) => -micros(before.duration()),
        })
    }

    /// Returns how long `emulated_seconds` take in real time.
    pub(crate) fn span(&self, emulated_seconds: f64) -> Span {
        // A float cast saturates, which a scale close to zero needs.
        Span((emulated_seconds * 1_000_000.0 / self.scale) as i64)
    }

    /// Returns the emulated seconds in a real span.
    pub(crate) fn emulated_seconds(&self, span: Span) -> f64 {
        span.0 as f64 / 1_000_000.0 * self.scale
    }

    /// Returns the emulator's wall clock at `moment`: Unix seconds, clamped to the printable range.
    pub(crate) fn wall_seconds(&self, moment: Moment) -> i64 {
        moment.0.div_euclid(1_000_000).saturating_add(self.offset).clamp(0, LATEST_SECOND)
    }

    /// Returns the moment at which the emulator's wall clock shows `seconds`.
    pub(crate) fn moment_at(&self, seconds: i64) -> Moment {
        Moment(seconds.saturating_sub(self.offset).saturating_mul(1_000_000))
    }

    /// Returns the moment at which the day at UTC+8 began that the emulator's wall clock shows at `moment`.
    pub(crate) fn china_midnight(&self, moment: Moment) -> Moment {
        let shifted = self.wall_seconds(moment) + china_time::OFFSET;
        self.moment_at(shifted - shifted.rem_euclid(86_400) - china_time::OFFSET)
    }

    /// Returns [`Timing::wall_seconds`] in milliseconds.
    pub(crate) fn wall_millis(&self, moment: Moment) -> i64 {
        self.wall_seconds(moment) * 1000 + moment.0.rem_euclid(1_000_000) / 1000
    }

    /// Returns the `Date` header for `moment`.
    pub(crate) fn http_date(&self, moment: Moment) -> String {
        let seconds = u64::try_from(self.wall_seconds(moment)).unwrap_or(0);
        httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
    }

    /// Returns `YYYY-MM-DD HH:MM:SS` at UTC+8, the form of every date in haoka's responses.
    pub(crate) fn china_text(&self, moment: Moment) -> String {
        let shifted = self.wall_seconds(moment) + 8 * 3600;
        let at = time::OffsetDateTime::from_unix_timestamp(shifted).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
        format!(
            "{:04}-{:02}-{:02} {:02}:{:02}:{:02}",
            at.year(),
            u8::from(at.month()),
            at.day(),
            at.hour(),
            at.minute(),
            at.second()
        )
    }
}

/// Parses a strict `yyyy-MM-ddTHH:mm:ssZ` into Unix seconds; `None` for anything else.
pub(crate) fn parse_utc_text(text: &str) -> Option<i64> {
    let shape = time::macros::format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    if text.len() != 20 {
        return None;
    }
    time::PrimitiveDateTime::parse(text, shape).ok().map(|at| at.assume_utc().unix_timestamp())
}

/// Returns the time in the form `2024-01-02T03:04:05Z`, the only one in STS responses; clamped to the years that it can
/// show.
pub(crate) fn utc_text(seconds: i64) -> String {
    let latest = time::macros::datetime!(9999-12-31 23:59:59 UTC).unix_timestamp();
    let at =
        time::OffsetDateTime::from_unix_timestamp(seconds.clamp(0, latest)).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let (month, (hour, minute, second)) = (u8::from(at.month()), at.to_hms());
    format!("{:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", at.year(), at.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(scale: f64, offset: i64, at: u64) -> Timing {
        Timing::new(Arc::new(ManualClock::new(UNIX_EPOCH + Duration::from_secs(at))), scale, offset)
    }

    #[test]
    fn the_offset_shifts_wall_time_and_the_scale_changes_spans() {
        let timing = timing(10.0, -60, 1_732_502_942);
        assert_eq!(timing.wall_seconds(timing.now()), 1_732_502_882);
        assert_eq!(timing.china_text(timing.now()), "2024-11-25 10:48:02");
        assert_eq!(timing.span(5.0), Span(500_000));
        assert_eq!(timing.emulated_seconds(Span(500_000)), 5.0);
        assert_eq!(timing.http_date(timing.now()), "Mon, 25 Nov 2024 02:48:02 GMT");
        assert_eq!(timing.china_text(timing.china_midnight(timing.now())), "2024-11-25 00:00:00");
    }

    #[test]
    fn extreme_offsets_and_scales_do_not_panic() {
        for offset in [i64::MIN, i64::MAX, 0] {
            let timing = timing(f64::MIN_POSITIVE, offset, 5);
            let end = timing.now().plus(timing.span(1e300)).plus(Span(i64::MAX));
            let _ = (timing.http_date(end), timing.china_text(end), timing.wall_millis(end));
        }
    }

    #[test]
    fn timestamps_are_parsed_strictly() {
        assert_eq!(parse_utc_text("2024-01-02T03:04:05Z"), Some(1_704_164_645));
        for bad in ["2024-01-02T03:04:05", "2024-01-02 03:04:05Z", "2024-13-02T03:04:05Z", "2024-01-02T03:04:05.1Z", ""]
        {
            assert_eq!(parse_utc_text(bad), None, "{bad}");
        }
    }
}
