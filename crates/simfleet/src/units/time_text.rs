//! Times, months and days in the services' formats.
//!
//! Only times that exist are accepted, and formatted values parse again. The time zone is never assumed: the caller
//! gives it; for haoka it is [`UTC_PLUS_8`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use time::macros::{format_description, offset};
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::error::UnitError;

/// The offset of haoka's times. The documents give no zone, but their examples match this one (derived).
pub const UTC_PLUS_8: UtcOffset = offset!(+8);

/// A date and time without a zone: `YYYY-MM-DD HH:MM:SS`, with the text it was parsed from.
///
/// haoka's times are at [`UTC_PLUS_8`]. The zone of Linkcard's times is not documented: compare them with each other,
/// and convert them only with an offset that you know. The services send `null` or `""` for an absent time; `""` is an
/// error here.
///
/// Values compare by time, not by text.
///
/// ```
/// use simfleet::units::{LocalDateTime, UTC_PLUS_8};
///
/// let time: LocalDateTime = "2024-11-15 18:23:01".parse()?;
/// assert_eq!(time.unix_seconds(UTC_PLUS_8), 1_731_666_181);
/// assert_eq!(LocalDateTime::from_unix_seconds(1_731_666_181, UTC_PLUS_8)?, time);
/// assert_eq!(time.to_string(), "2024-11-15 18:23:01");
/// assert_eq!(time.month().to_string(), "202411");
/// # Ok::<(), simfleet::units::UnitError>(())
/// ```
#[derive(Clone, Debug)]
pub struct LocalDateTime {
    time: PrimitiveDateTime,
    raw: String,
}

const TIME: &str = "a time such as 2024-11-15 18:23:01 (YYYY-MM-DD HH:MM:SS)";

impl LocalDateTime {
    /// Returns the time that a clock with this offset shows.
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] for years before 0 or after 9999.
    pub fn from_unix_seconds(seconds: i64, offset: UtcOffset) -> Result<Self, UnitError> {
        let error = || UnitError::new(seconds.to_string(), "a Unix time of the years 0 to 9999");
        let time = OffsetDateTime::from_unix_timestamp(seconds).map_err(|_| error())?;
        let time = time.checked_to_offset(offset).ok_or_else(error)?;
        if time.year() < 0 {
            return Err(error());
        }
        let time = PrimitiveDateTime::new(time.date(), time.time());
        Ok(Self { time, raw: written(time) })
    }

    /// Returns the text that it was parsed from.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Returns Unix seconds, if the time has this offset.
    pub fn unix_seconds(&self, offset: UtcOffset) -> i64 {
        self.time.assume_offset(offset).unix_timestamp()
    }

    /// Returns the instant, if the time has this offset.
    pub fn to_system_time(&self, offset: UtcOffset) -> SystemTime {
        self.time.assume_offset(offset).into()
    }

    /// Returns its day.
    pub fn day(&self) -> Day {
        Day(self.time.date())
    }

    /// Returns its month.
    pub fn month(&self) -> Month {
        self.day().month()
    }
}

fn written(time: PrimitiveDateTime) -> String {
    let (date, (hour, minute, second)) = (Day(time.date()), time.as_hms());
    format!("{date} {hour:02}:{minute:02}:{second:02}")
}

/// Returns whether a text has digits where `shape` has a 0, and equals `shape` elsewhere.
fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, like)| if like == b'0' { byte.is_ascii_digit() } else { byte == like })
}

impl FromStr for LocalDateTime {
    type Err = UnitError;

    fn from_str(raw: &str) -> Result<Self, UnitError> {
        let text = raw.trim();
        let format = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
        has_shape(text, "0000-00-00 00:00:00")
            .then(|| PrimitiveDateTime::parse(text, format).ok())
            .flatten()
            .map(|time| Self { time, raw: raw.to_owned() })
            .ok_or_else(|| UnitError::new(raw, TIME))
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&written(self.time))
    }
}

impl PartialEq for LocalDateTime {
    fn eq(&self, other: &Self) -> bool {
        self.time == other.time
    }
}

impl Eq for LocalDateTime {}

impl Hash for LocalDateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.time.hash(state);
    }
}

impl Ord for LocalDateTime {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.time.cmp(&other.time)
    }
}

impl PartialOrd for LocalDateTime {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A calendar month, `yyyyMM`, as in `month` of haoka's month flow and Linkcard's `Date`.
///
/// ```
/// use simfleet::units::Month;
///
/// let month: Month = "202412".parse()?;
/// assert_eq!((month.year(), month.number()), (2024, 12));
/// assert_eq!(month.next().map(|next| next.to_string()).as_deref(), Some("202501"));
/// # Ok::<(), simfleet::units::UnitError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    number: u8,
}

const MONTH: &str = "a month such as 202411 (yyyyMM)";

impl Month {
    /// Creates a month of a year, 1 for January.
    ///
    /// # Errors
    ///
    /// Fails with [`UnitError`] for years after 9999 and months that do not exist.
    pub fn new(year: u16, number: u8) -> Result<Self, UnitError> {
        if year > 9999 || !(1..=12).contains(&number) {
            return Err(UnitError::new(format!("{year:04}{number:02}"), MONTH));
        }
        Ok(Self { year, number })
    }

    /// Returns its year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns its number in the year, 1 for January.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// Returns the next month; `None` after year 9999.
    #[allow(clippy::should_implement_trait)] // a month is not an iterator
    pub fn next(self) -> Option<Self> {
        let (year, number) = if self.number == 12 { (self.year + 1, 1) } else { (self.year, self.number + 1) };
        Self::new(year, number).ok()
    }

    /// Returns the previous month; `None` before year 0.
    pub fn previous(self) -> Option<Self> {
        match self.number {
            1 => Self::new(self.year.checked_sub(1)?, 12).ok(),
            number => Self::new(self.year, number - 1).ok(),
        }
    }
}

impl FromStr for Month {
    type Err = UnitError;

    fn from_str(raw: &str) -> Result<Self, UnitError> {
        let text = raw.trim();
        let parts = || Some((text.get(..4)?.parse().ok()?, text.get(4..)?.parse().ok()?));
        let (year, number) =
            has_shape(text, "000000").then(parts).flatten().ok_or_else(|| UnitError::new(raw, MONTH))?;
        Self::new(year, number).map_err(|_| UnitError::new(raw, MONTH))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}{:02}", self.year, self.number))
    }
}

/// A date, `yyyyMMdd` or `yyyy-MM-dd`.
///
/// Linkcard sends days of usage in the first form ([`Day::compact`]) and expects days of orders in the second
/// (`Display`).
///
/// ```
/// use simfleet::units::Day;
///
/// let day: Day = "20240229".parse()?;
/// assert_eq!((day, day.to_string(), day.compact()), ("2024-02-29".parse()?, "2024-02-29".into(), "20240229".into()));
/// assert!("2023-02-29".parse::<Day>().is_err());
/// # Ok::<(), simfleet::units::UnitError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// Returns `yyyyMMdd`.
    pub fn compact(self) -> String {
        self.to_string().replace('-', "")
    }

    /// Returns its month.
    pub fn month(self) -> Month {
        // All constructors of a day limit the year to 0 to 9999.
        Month { year: u16::try_from(self.0.year()).unwrap_or_default(), number: self.0.month().into() }
    }

    /// Returns its number in the month.
    pub const fn number(self) -> u8 {
        self.0.day()
    }
}

impl FromStr for Day {
    type Err = UnitError;

    fn from_str(raw: &str) -> Result<Self, UnitError> {
        let text = raw.trim();
        let date = if has_shape(text, "0000-00-00") {
            Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
        } else if has_shape(text, "00000000") {
            Date::parse(text, format_description!("[year][month][day]")).ok()
        } else {
            None
        };
        date.map(Self).ok_or_else(|| UnitError::new(raw, "a day such as 20241115 or 2024-11-15"))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        f.pad(&format!("{year:04}-{:02}-{day:02}", u8::from(month)))
    }
}
