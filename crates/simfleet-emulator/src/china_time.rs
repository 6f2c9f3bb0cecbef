//! Reads times as haoka writes them: at UTC+8, without saying so.

use time::PrimitiveDateTime;

/// UTC+8 in seconds.
pub(crate) const OFFSET: i64 = 8 * 3600;

/// Parses a strict `YYYY-MM-DD HH:MM:SS` at UTC+8 into Unix seconds.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let shape = time::macros::format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    if text.len() != 19 {
        return None;
    }
    PrimitiveDateTime::parse(text, shape).ok().map(|at| at.assume_utc().unix_timestamp() - OFFSET)
}

/// Returns the Unix seconds at which a `YYYY-MM-DD` begins at UTC+8.
pub(crate) fn day(text: &str) -> Option<i64> {
    seconds(&format!("{text} 00:00:00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_converted() {
        assert_eq!(seconds("2024-11-25 10:00:00"), Some(1_732_500_000));
        assert_eq!(seconds("2024-11-25T10:00:00"), None);
        assert_eq!(day("2024-11-25"), Some(1_732_464_000));
    }
}
