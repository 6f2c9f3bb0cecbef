//! Reads the parameters of Linkcard operations; each error has the code that the service documents for it.
//!
//! Any text gives a value within the documented limits, or an error that names the parameter; nothing here overflows or
//! panics. Parameters come from the query and from a form alike, as at the gateway.

use std::str::FromStr;

use crate::json_list;
use crate::request::Params;
use crate::service_error::ServiceError;

/// The documented page sizes.
pub(super) const PAGE_SIZES: [i32; 4] = [10, 15, 25, 40];
/// The maximum number of characters of a request or order number. The service's own limit is not known.
const SERIAL: usize = 64;

/// Returns the error for an invalid parameter.
pub(super) fn illegal_parameter(name: &str, wanted: &str) -> ServiceError {
    ServiceError::new(400, "IllegalParameter", format!("The parameter {name} must be {wanted}."))
}

/// Returns the error in an HTTP 200 for a well-formed request that does not fit the current state. The code is
/// documented; that it is used here is this emulator's choice.
pub(super) fn business_error(message: impl Into<String>) -> ServiceError {
    ServiceError::new(200, "linkcard.common.BusinessProcessError", message)
}

/// Returns a required parameter.
pub(super) fn required<'a>(params: &'a Params, name: &str) -> Result<&'a str, ServiceError> {
    params.get(name).ok_or_else(|| ServiceError::missing(name))
}

/// Returns a value, or the error for a missing parameter.
pub(super) fn require<T>(value: Option<T>, name: &str) -> Result<T, ServiceError> {
    value.ok_or_else(|| ServiceError::missing(name))
}

/// Parses `true` or `false`, ignoring case: SDKs of different languages write them differently.
pub(super) fn boolean(params: &Params, name: &str) -> Result<Option<bool>, ServiceError> {
    match params.get(name) {
        None => Ok(None),
        Some(text) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
        Some(text) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
        Some(_) => Err(illegal_parameter(name, "true or false")),
    }
}

/// Parses an integer that fits the type.
pub(super) fn integer<T: FromStr>(params: &Params, name: &str) -> Result<Option<T>, ServiceError> {
    params.get(name).map(|text| text.parse().map_err(|_| illegal_parameter(name, "an integer"))).transpose()
}

/// Parses a finite number of at least zero.
pub(super) fn amount(params: &Params, name: &str) -> Result<Option<f64>, ServiceError> {
    let read = |text: &str| {
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
        number.ok_or_else(|| illegal_parameter(name, "a number of at least 0"))
    };
    params.get(name).map(read).transpose()
}

/// Returns a parameter that must have one of the documented values.
pub(super) fn one_of<'a>(params: &'a Params, name: &str, known: &[&str]) -> Result<Option<&'a str>, ServiceError> {
    match params.get(name) {
        Some(text) if !known.contains(&text) => Err(illegal_parameter(name, &format!("one of {}", known.join(", ")))),
        given => Ok(given),
    }
}

/// Parses a JSON array of at most `most` strings; `None` if absent.
pub(super) fn json_texts(params: &Params, name: &str, most: usize) -> Result<Option<Vec<String>>, ServiceError> {
    let read = |text: &str| {
        let wanted = || format!("a JSON array of at most {most} strings");
        json_list::texts(text, most).map_err(|_| illegal_parameter(name, &wanted()))
    };
    params.get(name).map(read).transpose()
}

/// Parses `Name.1=…&Name.2=…` in the order of the numbers, without empty values.
pub(super) fn indexed(params: &Params, name: &str, most: usize) -> Result<Vec<String>, ServiceError> {
    let mut found: Vec<(usize, &String)> = Vec::new();
    for (key, value) in &params.0 {
        let Some(number) = key.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else { continue };
        let number = number.parse().ok().filter(|number| (1..=most).contains(number));
        let number = number.ok_or_else(|| illegal_parameter(name, &format!("numbered from 1 to {most}")))?;
        if !value.is_empty() {
            found.push((number, value));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, value)| value.clone()).collect())
}

/// Returns the caller's request or order number.
pub(super) fn serial_no(params: &Params) -> Result<Option<String>, ServiceError> {
    match params.get("SerialNo") {
        Some(text) if text.chars().count() > SERIAL => Err(illegal_parameter("SerialNo", "at most 64 characters")),
        given => Ok(given.map(str::to_owned)),
    }
}

/// Parses the number of a directional group.
pub(super) fn group_id(params: &Params) -> Result<u64, ServiceError> {
    let text = required(params, "GroupId")?;
    let id = text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    id.ok_or_else(|| illegal_parameter("GroupId", "the number of a group"))
}

/// The requested page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) number: i32,
    pub(super) size: i32,
}

impl Page {
    /// Reads `PageNo` and `PageSize`, both required; `fits` decides which sizes are accepted.
    pub(super) fn read(params: &Params, fits: impl Fn(i32) -> bool) -> Result<Self, ServiceError> {
        let number = require(integer::<i32>(params, "PageNo")?, "PageNo")?;
        if number < 1 {
            return Err(illegal_parameter("PageNo", "at least 1"));
        }
        let size = require(integer::<i32>(params, "PageSize")?, "PageSize")?;
        if size < 1 || !fits(size) {
            return Err(illegal_parameter("PageSize", "10, 15, 25 or 40"));
        }
        Ok(Self { number, size })
    }

    /// Reads a page of one of the documented sizes.
    pub(super) fn usual(params: &Params) -> Result<Self, ServiceError> {
        Self::read(params, |size| PAGE_SIZES.contains(&size))
    }

    /// Returns the rows of this page.
    pub(super) fn slice<T>(self, rows: impl IntoIterator<Item = T>) -> Vec<T> {
        let size = usize::try_from(self.size).unwrap_or(0);
        let before = usize::try_from(self.number - 1).unwrap_or(0).saturating_mul(size);
        rows.into_iter().skip(before).take(size).collect()
    }

    /// Returns the number of pages for `total` rows.
    pub(super) fn count(self, total: usize) -> usize {
        total.div_ceil(usize::try_from(self.size).unwrap_or(1).max(1))
    }
}

/// Returns the error for an invalid date or time.
fn time_format(name: &str, shape: &str) -> ServiceError {
    ServiceError::new(400, "linkcard.check.TimeFormatError", format!("The parameter {name} must look like {shape}."))
}

/// Parses a month `yyyyMM` into months since the year 0.
pub(super) fn month(text: &str, name: &str) -> Result<i32, ServiceError> {
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse::<i32>().ok()).flatten();
    let read = number.filter(|number| *number >= 10_000 && (1..=12).contains(&(number % 100)));
    read.map(|number| number / 100 * 12 + number % 100 - 1).ok_or_else(|| time_format(name, "202412"))
}

/// Validates `yyyy-MM-dd HH:mm:ss`. Such texts sort like their times, so the text itself is returned.
pub(super) fn date_time<'a>(params: &'a Params, name: &str) -> Result<Option<&'a str>, ServiceError> {
    let shape = time::macros::format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    match params.get(name) {
        Some(text) if text.len() != 19 || time::PrimitiveDateTime::parse(text, shape).is_err() => {
            Err(time_format(name, "2024-12-31 23:59:59"))
        }
        given => Ok(given),
    }
}

/// Validates `yyyy-MM-dd`, also returned as text.
pub(super) fn day<'a>(params: &'a Params, name: &str) -> Result<Option<&'a str>, ServiceError> {
    let shape = time::macros::format_description!("[year]-[month]-[day]");
    match params.get(name) {
        Some(text) if text.len() != 10 || time::Date::parse(text, shape).is_err() => {
            Err(time_format(name, "2024-12-31"))
        }
        given => Ok(given),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(pairs: &[(&str, &str)]) -> Params {
        Params(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn code<T: std::fmt::Debug>(result: Result<T, ServiceError>) -> String {
        let rejection = result.unwrap_err();
        assert_eq!(rejection.status, 400);
        rejection.code
    }

    #[test]
    fn pages_accept_the_documented_sizes_and_any_page_number() {
        let page = |number: &str, size: &str| Page::usual(&params(&[("PageNo", number), ("PageSize", size)]));
        assert_eq!(page("2", "15").unwrap().slice(0..40), (15..30).collect::<Vec<_>>());
        assert_eq!(page("2147483647", "40").unwrap().slice(0..40), Vec::<i32>::new());
        assert_eq!((page("1", "10").unwrap().count(0), page("1", "10").unwrap().count(11)), (0, 2));
        for (number, size) in [("0", "10"), ("-1", "10"), ("2147483648", "10"), ("x", "10"), ("1", "11"), ("1", "-10")]
        {
            assert_eq!(code(page(number, size)), "IllegalParameter", "{number} {size}");
        }
        assert_eq!(code(page("", "10")), "MissingPageNo");
        assert_eq!(code(page("1", "")), "MissingPageSize");
    }

    #[test]
    fn arrays_are_parsed_in_both_styles() {
        let given = params(&[("A.2", "b"), ("A.1", "a"), ("A.3", ""), ("AB.9", "x"), ("J", r#"["x","y"]"#)]);
        assert_eq!(indexed(&given, "A", 3).unwrap(), ["a", "b"]);
        assert_eq!(code(indexed(&given, "A", 2)), "IllegalParameter");
        assert_eq!(code(indexed(&params(&[("A.x", "b")]), "A", 2)), "IllegalParameter");
        assert_eq!(json_texts(&given, "J", 2).unwrap().unwrap(), ["x", "y"]);
        assert_eq!(json_texts(&given, "K", 2).unwrap(), None);
        assert_eq!(code(json_texts(&given, "J", 1)), "IllegalParameter");
        assert_eq!(code(json_texts(&params(&[("J", "x")]), "J", 1)), "IllegalParameter");
    }

    #[test]
    fn scalars_are_parsed_strictly() {
        for (text, value) in [("true", true), ("True", true), ("FALSE", false)] {
            assert_eq!(boolean(&params(&[("B", text)]), "B").unwrap(), Some(value));
        }
        assert_eq!(code(boolean(&params(&[("B", "yes")]), "B")), "IllegalParameter");
        for text in ["NaN", "inf", "-1", "1e999", "x"] {
            assert_eq!(code(amount(&params(&[("N", text)]), "N")), "IllegalParameter", "{text}");
        }
        assert_eq!(month("202412", "Date").unwrap(), 2024 * 12 + 11);
        for text in ["202413", "202400", "2024-1", "20241", "000012", "２０２４１２"] {
            assert_eq!(code(month(text, "Date")), "linkcard.check.TimeFormatError", "{text}");
        }
        assert!(date_time(&params(&[("T", "2024-02-29 23:59:59")]), "T").is_ok());
        for text in ["2023-02-29 00:00:00", "2024-12-31", "2024-12-31 24:00:00", "+024-12-31 00:00:00"] {
            assert_eq!(code(date_time(&params(&[("T", text)]), "T")), "linkcard.check.TimeFormatError", "{text}");
        }
        assert_eq!(code(day(&params(&[("D", "2024-13-01")]), "D")), "linkcard.check.TimeFormatError");
        assert_eq!(code(serial_no(&params(&[("SerialNo", &"卡".repeat(65))]))), "IllegalParameter");
    }
}
