//! Instants as the ledger stores them: milliseconds since 1970.

use std::time::{Duration, SystemTime};

/// Returns the milliseconds since 1970; negative before that.
pub(crate) fn millis(at: SystemTime) -> i64 {
    match at.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |millis| -millis),
    }
}

/// Returns the microseconds since 1970; 0 before that.
pub(crate) fn micros(at: SystemTime) -> i64 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// Returns the instant of these milliseconds since 1970; 1970 if the platform cannot represent it.
pub(crate) fn instant(millis: i64) -> SystemTime {
    let span = Duration::from_millis(millis.unsigned_abs());
    let at =
        if millis < 0 { SystemTime::UNIX_EPOCH.checked_sub(span) } else { SystemTime::UNIX_EPOCH.checked_add(span) };
    at.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Returns an instant as `YYYYMMDD-HHMMSS` in UTC.
pub(crate) fn compact(at: SystemTime) -> String {
    let shape = time::macros::format_description!("[year][month][day]-[hour][minute][second]");
    let at = time::OffsetDateTime::from_unix_timestamp(millis(at).div_euclid(1000));
    at.ok().and_then(|at| at.format(shape).ok()).unwrap_or_else(|| "00000000-000000".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_survive_a_round_trip() {
        for value in [0, 1, -1, 1_732_502_882_123, -5_000_000] {
            assert_eq!(millis(instant(value)), value);
        }
        assert_eq!(compact(instant(1_732_502_882_123)), "20241125-024802");
        assert_eq!(compact(instant(i64::MAX)), "00000000-000000", "an instant that cannot be written");
    }
}
