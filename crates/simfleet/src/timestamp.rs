//! Formats times for signatures.

use std::time::SystemTime;

use time::OffsetDateTime;

/// Returns `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
pub(crate) fn utc(time: SystemTime) -> String {
    let time = OffsetDateTime::from(time);
    let mut text = String::with_capacity(20);
    let year = u32::try_from(time.year()).unwrap_or(0);
    digits(&mut text, year, 4);
    for (before, number) in [
        ('-', u8::from(time.month())),
        ('-', time.day()),
        ('T', time.hour()),
        (':', time.minute()),
        (':', time.second()),
    ] {
        text.push(before);
        digits(&mut text, u32::from(number), 2);
    }
    text.push('Z');
    text
}

fn digits(text: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// Returns Unix seconds; 0 before 1970.
pub(crate) fn unix(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn formats_times_for_the_services() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645);
        assert_eq!(utc(time), "2024-01-02T03:04:05Z");
        assert_eq!(unix(time), 1_704_164_645);
        assert_eq!(unix(SystemTime::UNIX_EPOCH - Duration::from_secs(5)), 0);
    }
}
