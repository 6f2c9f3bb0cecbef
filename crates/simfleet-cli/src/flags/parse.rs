//! Parsers of argument values.

use std::time::Duration;

use simfleet::pacer::QuotaShare;
use simfleet::units::DataVolume;

use crate::lang::text;

/// Parses a duration: seconds, or a number with s, m or h.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let (number, factor) = match text.char_indices().last() {
        Some((at, 's')) => (&text[..at], 1.0),
        Some((at, 'm')) => (&text[..at], 60.0),
        Some((at, 'h')) => (&text[..at], 3600.0),
        _ => (text, 1.0),
    };
    number
        .parse::<f64>()
        .ok()
        .and_then(|number| Duration::try_from_secs_f64(number * factor).ok())
        .ok_or_else(|| text!("value-duration"))
}

/// Parses a span of days, or of another unit: a number with s, m, h, d or w.
pub(crate) fn age(text: &str) -> Result<Duration, String> {
    let unit = text.chars().last().and_then(|unit| match unit {
        's' => Some(1),
        'm' => Some(60),
        'h' => Some(3600),
        'd' => Some(86_400),
        'w' => Some(7 * 86_400),
        _ => None,
    });
    let number = unit.and_then(|unit| text.get(..text.len() - 1)?.parse::<u64>().ok()?.checked_mul(unit));
    number.map(Duration::from_secs).ok_or_else(|| text!("value-age"))
}

/// Parses a volume of data, such as 100MB, and returns its bytes.
pub(crate) fn volume(text: &str) -> Result<u64, String> {
    let volume = text.parse::<DataVolume>().ok();
    volume.and_then(|volume| u64::try_from(volume.bytes_rounded_up()).ok()).ok_or_else(|| text!("value-volume"))
}

/// Parses a timeout: a duration above 0, at most a day.
pub(crate) fn timeout(text: &str) -> Result<Duration, String> {
    const LONGEST: Duration = Duration::from_secs(24 * 3600);
    match duration(text) {
        Ok(duration) if !duration.is_zero() && duration <= LONGEST => Ok(duration),
        _ => Err(text!("value-timeout")),
    }
}

/// Parses a share of the rate limits.
pub(crate) fn share(text: &str) -> Result<QuotaShare, String> {
    text.parse().ok().and_then(|share| QuotaShare::new(share).ok()).ok_or_else(|| text!("value-share"))
}

/// Parses a time scale: how many times faster than real time a clock runs.
pub(crate) fn scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 && number <= 100_000.0 => Ok(number),
        _ => Err(text!("value-scale")),
    }
}

/// Parses `NAME=VALUE`, split at the first `=`.
pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(text!("value-pair")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_durations() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1.5m"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("2h"), Ok(Duration::from_secs(7200)));
        for bad in ["", "m", "-1s", "1d", "NaN", "1e300h", "号"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn parses_spans_and_volumes() {
        assert_eq!(age("30d"), Ok(Duration::from_secs(30 * 86_400)));
        assert_eq!((age("90m"), age("2w")), (Ok(Duration::from_secs(5400)), Ok(Duration::from_secs(1_209_600))));
        for bad in ["", "d", "30", "1.5d", "-1d", "99999999999999999999d", "3天"] {
            assert!(age(bad).is_err(), "{bad}");
        }
        assert_eq!((volume("100MB"), volume("1.5kb")), (Ok(104_857_600), Ok(1536)));
        for bad in ["", "100", "MB", "-1MB", "1e3MB"] {
            assert!(volume(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn splits_pairs_at_the_first_equals_sign() {
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert_eq!(pair("a="), Ok(("a".to_owned(), String::new())));
        assert!(pair("a").is_err() && pair("=a").is_err());
    }
}
