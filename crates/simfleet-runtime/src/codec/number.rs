//! Decides whether a number keeps its digits as a 64-bit number.

/// The most significant digits that every 64-bit float holds.
const SAFE_DIGITS: usize = 15;
/// The most digits that are compared. No float needs more to be written exactly.
const MAX_DIGITS: usize = 800;

/// Returns whether a number in JSON has all its digits after it was decoded to a 64-bit integer or float.
///
/// A whole number must fit a 64-bit integer. A number with a fraction or an exponent must have the same digits when the
/// float is written with as many digits as were sent: `0.10000000000000001` has, `12345678901234567.89` has not.
pub(super) fn keeps_digits(number: &str) -> bool {
    if number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok();
    }
    is_exact_float(number)
}

/// Returns whether a number has all its digits as a 64-bit float, in the sense of [`keeps_digits`].
pub(super) fn is_exact_float(number: &str) -> bool {
    let Ok(value) = number.parse::<f64>() else { return false };
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits = || mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|byte| *byte == b'0');
    let count = digits().count();
    if count == 0 {
        return true;
    }
    if !value.is_normal() || count > MAX_DIGITS {
        return false;
    }
    if count <= SAFE_DIGITS {
        return true;
    }
    let written = format!("{:.*e}", count - 1, value.abs());
    let written = written.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit);
    digits().eq(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_lose_digits_are_found() {
        for kept in [
            "0",
            "-0",
            "-0.0",
            "0e400",
            "18446744073709551615",
            "-9223372036854775808",
            "1.10",
            "1.5e3",
            "1e20",
            "2.5E-300",
            "0.10000000000000001",
            "0.1000000000000000055511151231257827",
            "19.989999999999998",
            "870.15",
            "1e300",
        ] {
            assert!(keeps_digits(kept), "{kept}");
        }
        for lost in [
            "18446744073709551616",
            "-9223372036854775809",
            "89860407431328361292",
            "12345678901234567.89",
            "0.1234567890123456789",
            "8.9860407431328361292e19",
            "1e400",
            "1e-400",
            "1e-310",
        ] {
            assert!(!keeps_digits(lost), "{lost}");
        }
        assert!(is_exact_float("100000000000000000000") && !is_exact_float("9007199254740993"));
        assert!(!is_exact_float(&format!("1.{}", "1".repeat(1000))));
    }
}
