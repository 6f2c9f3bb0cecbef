//! Decimal amounts of money.
//!
//! Parsing keeps every digit. Sums are exact or `None`; nothing is rounded.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::Value;

use super::error::UnitError;

/// The limit up to which a float holds every whole number exactly.
const EXACT_FLOAT: f64 = 9_007_199_254_740_992.0;
const EXPECTED: &str = "an amount of money such as 870.15, of at most 28 digits";

/// An amount, presumably in yuan: no document gives the currency (inferred).
///
/// ```
/// use simfleet::units::Money;
///
/// let available = Money::from_f64(2990.3)?
///     .checked_sub(Money::from_f64(2121.7)?)
///     .and_then(|rest| rest.checked_sub(Money::from(500)));
/// assert_eq!(available, Some("368.6".parse()?));
/// assert_eq!(available.and_then(Money::fen), Some(36_860));
/// # Ok::<(), simfleet::units::UnitError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Money(Decimal);

impl Money {
    /// Zero.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Converts a decoded number to the shortest decimal that parses to the same float. Up to 15 digits, this is the
    /// number that the service wrote.
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] for a number that is not finite, does not fit in 28 digits, or has probably lost digits
    /// already: 2^53 and more, with more than 15 digits.
    pub fn from_f64(number: f64) -> Result<Self, UnitError> {
        if number.abs() >= EXACT_FLOAT && digits(number) > 15 {
            return Err(UnitError::new(number.to_string(), EXPECTED));
        }
        number.to_string().parse()
    }

    /// Converts a member of a response: a number, or a string that contains one. A number that would have lost digits is a
    /// string in raw responses and pushes, so every digit arrives here.
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] for everything else, including `null` and `""`, and for a float that
    /// [`from_f64`](Self::from_f64) rejects.
    pub fn from_json(value: &Value) -> Result<Self, UnitError> {
        match value {
            Value::Number(number) if number.is_f64() => Self::from_f64(number.as_f64().unwrap_or(f64::NAN)),
            Value::Number(number) => number.to_string().parse(),
            Value::String(text) => text.parse(),
            other => Err(UnitError::new(other.to_string(), EXPECTED)),
        }
    }

    /// Returns the amount in hundredths, if it is a whole number of them (分, if the amount is in yuan).
    pub fn fen(self) -> Option<i128> {
        let normal = self.0.normalize();
        let factor = 10_i128.checked_pow(2_u32.checked_sub(normal.scale())?)?;
        normal.mantissa().checked_mul(factor)
    }

    /// Returns the sum; `None` if it does not fit or would be rounded.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let sum = self.0.checked_add(other.0)?;
        (sum.checked_sub(other.0) == Some(self.0) && sum.scale() >= self.scale().max(other.scale()))
            .then_some(Self(sum))
    }

    /// Returns the difference; `None` if it does not fit or would be rounded.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(Self(-other.0))
    }

    /// Returns whether the amount is below zero.
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// Returns the number of significant decimals.
    fn scale(self) -> u32 {
        self.0.normalize().scale()
    }
}

impl From<i64> for Money {
    fn from(whole: i64) -> Self {
        Self(whole.into())
    }
}

/// Returns the number of significant digits of the shortest decimal that parses to this float.
fn digits(number: f64) -> usize {
    format!("{number:e}").bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count()
}

/// Parses digits with an optional sign, point and exponent (serde_json writes an exponent for very large and small
/// numbers).
fn decimal(text: &str) -> Option<Decimal> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let plain = digits.strip_prefix(['-', '+']).unwrap_or(digits);
    let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(part) {
        return None;
    }
    let mut number = Decimal::from_str_exact(digits).ok()?;
    match exponent.parse::<i32>().ok()? {
        0 => {}
        // The point moves within the digits first. The remaining power of ten multiplies a whole number, which cannot
        // round.
        up @ 1..=28 => {
            let within = number.scale().min(up.unsigned_abs());
            number.set_scale(number.scale() - within).ok()?;
            let factor = 10_i128.checked_pow(up.unsigned_abs() - within)?;
            number = number.checked_mul(Decimal::try_from_i128_with_scale(factor, 0).ok()?)?;
        }
        down @ -28..=-1 => number.set_scale(number.scale() + down.unsigned_abs()).ok()?,
        _ => return None,
    }
    Some(number)
}

impl FromStr for Money {
    type Err = UnitError;

    fn from_str(raw: &str) -> Result<Self, UnitError> {
        decimal(raw.trim()).map(Self).ok_or_else(|| UnitError::new(raw, EXPECTED))
    }
}

/// Writes the number with its original decimals, without a currency.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
