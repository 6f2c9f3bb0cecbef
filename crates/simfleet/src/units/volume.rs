//! Data volumes: text with a unit, or KB as a number.
//!
//! Values are exact: `0.1KB` is 102.4 bytes. A number without a unit is only accepted if it is zero.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::error::UnitError;

const EXPECTED: &str = "a data volume such as 1.00MB: a number and one of B, KB, MB, GB, TB";
/// The units by their power of 1024.
const UNITS: [&str; 5] = ["B", "KB", "MB", "GB", "TB"];
/// The most decimals.
const MAX_SCALE: u32 = 9;
/// The largest numerator. A comparison multiplies both sides by at most 10^9, and 128 bits hold the result.
const MAX_NUMERATOR: u128 = 10_u128.pow(29);
/// The most decimals with which a larger unit is used.
const READABLE_SCALE: u32 = 3;

/// An amount of data, with the text it was parsed from.
///
/// Each unit is 1024 of the next smaller one. The documents show this only for haoka's packages, where 1 GB is 1048576
/// KB; for Linkcard it is inferred.
///
/// Values compare by amount. A value has at most 9 decimals. The largest value is 90 million TB with 9 decimals, and
/// 10^29 bytes without decimals.
///
/// ```
/// use simfleet::units::DataVolume;
///
/// let used: DataVolume = " 3.00 gb".parse()?;
/// assert_eq!(used.whole_bytes(), Some(3 * 1024 * 1024 * 1024));
/// assert_eq!((used.to_string(), used.raw()), ("3GB".to_owned(), " 3.00 gb"));
/// assert_eq!(used, DataVolume::from_parts("3", "GB")?);
/// assert!("3.00".parse::<DataVolume>().is_err());
/// # Ok::<(), simfleet::units::UnitError>(())
/// ```
#[derive(Clone, Debug)]
pub struct DataVolume {
    /// The number of bytes is `numerator / 10^scale`, reduced by common factors of 10.
    numerator: u128,
    scale: u32,
    raw: String,
}

impl DataVolume {
    /// Creates a volume from KB, as haoka counts packages (`totalFlow`, `useFlow`).
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] for a negative number, whose meaning is not documented.
    pub fn from_kb(kb: i64) -> Result<Self, UnitError> {
        let raw = format!("{kb}KB");
        let bytes = u128::try_from(kb).map_err(|_| UnitError::new(raw.as_str(), EXPECTED))? * 1024;
        Ok(Self { numerator: bytes, scale: 0, raw })
    }

    /// Creates a volume from a separate number and unit, such as `PoolCapacity` and `PoolCapacityUnit`.
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] if `number` is not a number, or `unit` not a unit.
    pub fn from_parts(number: &str, unit: &str) -> Result<Self, UnitError> {
        format!("{number}{unit}").parse()
    }

    /// Returns the text that it was parsed from.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Returns the number of bytes, if it is a whole number.
    pub fn whole_bytes(&self) -> Option<u128> {
        (self.scale == 0).then_some(self.numerator)
    }

    /// Returns the number of bytes, rounded up.
    pub fn bytes_rounded_up(&self) -> u128 {
        self.numerator.div_ceil(10_u128.pow(self.scale))
    }

    /// Returns numerator and scale in a larger unit, if that needs few decimals.
    fn in_unit(&self, power: u32) -> Option<(u128, u32)> {
        let unit = 1_u128 << (10 * power);
        if self.numerator < unit * 10_u128.pow(self.scale) {
            return None;
        }
        let mut scale = self.scale;
        let mut numerator = self.numerator;
        while !numerator.is_multiple_of(unit) {
            if scale >= READABLE_SCALE {
                return None;
            }
            numerator *= 10;
            scale += 1;
        }
        (scale <= READABLE_SCALE).then_some((numerator / unit, scale))
    }
}

/// Removes common factors of 10.
fn reduced(mut numerator: u128, mut scale: u32) -> (u128, u32) {
    while scale > 0 && numerator.is_multiple_of(10) {
        numerator /= 10;
        scale -= 1;
    }
    (numerator, scale)
}

/// Parses digits with at most one point between them, as a number and its scale.
fn decimal(text: &str) -> Option<(u128, u32)> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || (part.is_empty() && text.contains('.')) || !digits(whole) || !digits(part) {
        return None;
    }
    let number = format!("{whole}{part}").parse().ok()?;
    let (number, scale) = reduced(number, u32::try_from(part.len()).ok()?);
    (scale <= MAX_SCALE).then_some((number, scale))
}

impl FromStr for DataVolume {
    type Err = UnitError;

    fn from_str(raw: &str) -> Result<Self, UnitError> {
        let error = || UnitError::new(raw, EXPECTED);
        let text = raw.trim();
        let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let (number, scale) = decimal(number).ok_or_else(error)?;
        let unit = unit.trim_start();
        let power = match UNITS.iter().position(|name| name.eq_ignore_ascii_case(unit)) {
            Some(power) => power,
            // Zero is the same in every unit.
            None if unit.is_empty() && number == 0 => 0,
            None => return Err(error()),
        };
        let numerator =
            number.checked_mul(1 << (10 * power)).filter(|bytes| *bytes <= MAX_NUMERATOR).ok_or_else(error)?;
        let (numerator, scale) = reduced(numerator, scale);
        Ok(Self { numerator, scale, raw: raw.to_owned() })
    }
}

/// Writes the exact value in the largest unit with at most 3 decimals. The text parses to the same value.
impl fmt::Display for DataVolume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let larger = (1_u32..=4).rev().find_map(|power| Some((self.in_unit(power)?, power)));
        let ((numerator, scale), power) = larger.unwrap_or(((self.numerator, self.scale), 0));
        let (numerator, scale) = reduced(numerator, scale);
        let unit = UNITS.get(power as usize).copied().unwrap_or("B");
        let one = 10_u128.pow(scale);
        let text = if scale == 0 {
            format!("{numerator}{unit}")
        } else {
            format!("{}.{:0width$}{unit}", numerator / one, numerator % one, width = scale as usize)
        };
        f.pad(&text)
    }
}

impl Ord for DataVolume {
    fn cmp(&self, other: &Self) -> Ordering {
        // Both numerators are at most 10^29 and both scales at most 9.
        (self.numerator * 10_u128.pow(other.scale)).cmp(&(other.numerator * 10_u128.pow(self.scale)))
    }
}

impl PartialOrd for DataVolume {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for DataVolume {
    fn eq(&self, other: &Self) -> bool {
        (self.numerator, self.scale) == (other.numerator, other.scale)
    }
}

impl Eq for DataVolume {}

impl Hash for DataVolume {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.numerator, self.scale).hash(state);
    }
}
