//! Amounts of money, in decimal.
//!
//! Promise: no digit is lost or made up on the way in; sums are exact or nothing.
//! Never: rounds.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::Value;

use super::error::UnitError;

const EXPECTED: &str = "an amount of money such as 870.15, of at most 28 digits";

/// An amount, presumably in yuan: no document names the currency (inferred).
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
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The amount that a decoded number stands for: the shortest decimal that reads back as the same float, which is
    /// what the service wrote, up to 15 digits.
    ///
    /// # Errors
    ///
    /// [`UnitError`] for what is not finite, or does not fit 28 digits.
    pub fn from_f64(number: f64) -> Result<Self, UnitError> {
        number.to_string().parse()
    }

    /// The amount in a member of an answer: a number, or the text of one.
    ///
    /// # Errors
    ///
    /// [`UnitError`] for everything else, `null` and `""` included.
    pub fn from_json(value: &Value) -> Result<Self, UnitError> {
        match value {
            Value::Number(number) => number.to_string().parse(),
            Value::String(text) => text.parse(),
            other => Err(UnitError::new(other.to_string(), EXPECTED)),
        }
    }

    /// In hundredths, if it is a whole number of them (分, if the amount is in yuan).
    pub fn fen(self) -> Option<i128> {
        let normal = self.0.normalize();
        let factor = 10_i128.checked_pow(2_u32.checked_sub(normal.scale())?)?;
        normal.mantissa().checked_mul(factor)
    }

    /// Both together; nothing where the sum does not fit or would be rounded.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let sum = self.0.checked_add(other.0)?;
        (sum.checked_sub(other.0) == Some(self.0) && sum.scale() >= self.scale().max(other.scale()))
            .then_some(Self(sum))
    }

    /// What is left; nothing where it does not fit or would be rounded.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(Self(-other.0))
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// Decimals that say something.
    fn scale(self) -> u32 {
        self.0.normalize().scale()
    }
}

impl From<i64> for Money {
    fn from(whole: i64) -> Self {
        Self(whole.into())
    }
}

/// Digits, perhaps with a sign, a point and an exponent (serde_json writes one for very large and small numbers).
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
        // The point moves within the digits first; what is left multiplies a whole number, which rounds nothing.
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

/// The number with the decimals it came with, without a currency.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
