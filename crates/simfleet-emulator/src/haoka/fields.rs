//! Reads parameters and writes values as the services do: parameters are text, dates are at UTC+8, money is in yuan.
//!
//! A parameter that is missing or invalid gives a message that names it.

use serde_json::{Value, json};
use time::{Date, Month};

use crate::china_time;
use crate::clock::{Moment, Timing};
use crate::json_list::{self, ListError};
use crate::random::SeededRandom;
use crate::request::{Params, shown};

/// The maximum length of a value that is kept, in bytes.
const TEXT: usize = 512;

/// Returns a required parameter of acceptable length.
pub(super) fn required<'a>(params: &'a Params, name: &str) -> Result<&'a str, String> {
    text(params, name)?.ok_or_else(|| format!("{name}不能为空"))
}

/// Returns an optional parameter of acceptable length.
pub(super) fn text<'a>(params: &'a Params, name: &str) -> Result<Option<&'a str>, String> {
    match params.get(name) {
        Some(value) if value.len() > TEXT => Err(format!("{name}过长,最多{TEXT}字节")),
        other => Ok(other),
    }
}

/// Returns an optional parameter as an owned value, empty if missing.
pub(super) fn kept(params: &Params, name: &str) -> Result<String, String> {
    Ok(text(params, name)?.unwrap_or_default().to_owned())
}

/// Returns an optional integer.
pub(super) fn number(params: &Params, name: &str) -> Result<Option<i64>, String> {
    params.get(name).map(|text| text.parse().map_err(|_| format!("{name}格式错误,应为整数"))).transpose()
}

/// Returns the only one of several parameters that is given: its index in `names`, and its value.
pub(super) fn exactly_one<'a>(params: &'a Params, names: &[&str]) -> Result<(usize, &'a str), String> {
    let mut given = names.iter().enumerate().filter_map(|(place, name)| Some((place, params.get(name)?)));
    match (given.next(), given.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(format!("{}必须且只能传一个", names.join("、"))),
    }
}

/// Returns the card numbers of `simNos`: a JSON array of 1 to `most` distinct strings.
pub(super) fn sim_numbers(params: &Params, most: usize) -> Result<Vec<String>, String> {
    let text = params.get("simNos").ok_or("simNos不能为空")?;
    let numbers = json_list::texts(text, most).map_err(|error| match error {
        ListError::NotAList => "simNos格式错误,应为JSON字符串数组".to_owned(),
        ListError::TooLong => format!("simNos最多{most}张卡"),
    })?;
    if numbers.is_empty() {
        return Err("simNos不能为空".to_owned());
    }
    let mut sorted: Vec<&String> = numbers.iter().collect();
    sorted.sort_unstable();
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("simNos存在重复卡号{}", shown(pair[0])));
    }
    Ok(numbers)
}

/// Validates an 11-digit phone number.
pub(super) fn phone<'a>(text: &'a str, name: &str) -> Result<&'a str, String> {
    if text.len() == 11 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text);
    }
    Err(format!("{name}格式错误,应为11位手机号"))
}

/// The maximum number of rows on one page. Documented for `numberList` only.
pub(super) const MAX_PAGE_SIZE: usize = 200;

/// The requested page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    number: usize,
    size: usize,
}

impl Page {
    /// Reads `page`, counted from 1, and `pageSize`; their defaults are 1 and 20.
    pub(super) fn read(params: &Params) -> Result<Self, String> {
        let positive = |name: &str, fallback: usize| match number(params, name)? {
            None => Ok(fallback),
            Some(value) => usize::try_from(value)
                .ok()
                .filter(|value| *value > 0)
                .ok_or_else(|| format!("{name}格式错误,应为正整数")),
        };
        let page = Self { number: positive("page", 1)?, size: positive("pageSize", 20)? };
        if page.size > MAX_PAGE_SIZE { Err(format!("pageSize最大{MAX_PAGE_SIZE}")) } else { Ok(page) }
    }

    /// Returns the page of `rows`, of which there are `total`, in the framework's members.
    pub(super) fn answer(self, total: usize, rows: impl Iterator<Item = Value>) -> Value {
        let skipped = (self.number - 1).saturating_mul(self.size);
        let list: Vec<Value> = rows.skip(skipped).take(self.size).collect();
        json!({"list": list, "page": self.number, "pageSize": self.size,
               "pageCount": total.div_ceil(self.size), "totalCount": total})
    }
}

/// Returns a prefix, the digits of a date and random letters: the form of the platform's order numbers.
pub(super) fn order_number(prefix: &str, date: &str, random: &mut SeededRandom, letters: usize) -> String {
    let digits = date.chars().filter(char::is_ascii_digit);
    let mut letter = || {
        let place = random.between(0, 51) as u8;
        char::from(if place < 26 { b'A' + place } else { b'a' + place - 26 })
    };
    let tail: String = (0..letters).map(|_| letter()).collect();
    format!("{prefix}{}{tail}", digits.collect::<String>())
}

/// Converts hundredths of a yuan into the number of yuan in responses.
pub(super) fn yuan(fen: i64) -> Value {
    if fen % 100 == 0 { Value::from(fen / 100) } else { Value::from(fen as f64 / 100.0) }
}

/// A calendar month at UTC+8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ChinaMonth {
    year: i32,
    month: u8,
}

impl ChinaMonth {
    /// Parses text such as `202411`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let (year, month) = (text.get(..4)?.parse().ok()?, text.get(4..)?.parse().ok()?);
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// Returns the month that the emulator's wall clock shows at `moment`.
    pub(super) fn of(timing: &Timing, moment: Moment) -> Self {
        let at = time::OffsetDateTime::from_unix_timestamp(timing.wall_seconds(moment) + china_time::OFFSET)
            .unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
        Self { year: at.year(), month: u8::from(at.month()) }
    }

    pub(super) fn next(self) -> Self {
        match self.month {
            12 => Self { year: self.year + 1, month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }

    /// Returns its first instant.
    pub(super) fn start(self, timing: &Timing) -> Moment {
        let month = Month::try_from(self.month).unwrap_or(Month::January);
        let day = Date::from_calendar_date(self.year, month, 1).unwrap_or(Date::MAX);
        timing.moment_at(day.midnight().assume_utc().unix_timestamp() - china_time::OFFSET)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::decode_pairs;
    use crate::shared::testing;

    fn params(text: &str) -> Params {
        Params(decode_pairs(text.as_bytes()))
    }

    #[test]
    fn pages_contain_the_requested_rows() {
        let page = |text: &str| Page::read(&params(text));
        let answer = page("page=3&pageSize=4").unwrap().answer(10, (0..10).map(Value::from));
        assert_eq!(answer, json!({"list": [8, 9], "page": 3, "pageSize": 4, "pageCount": 3, "totalCount": 10}));
        let far = page("page=9223372036854775807&pageSize=200").unwrap().answer(1, [json!(1)].into_iter());
        assert_eq!(far["list"], json!([]));
        for (text, reason) in [
            ("page=0", "page格式"),
            ("page=-1", "page格式"),
            ("pageSize=201", "最大200"),
            ("pageSize=x", "pageSize格式"),
        ] {
            assert!(page(text).unwrap_err().contains(reason), "{text}");
        }
    }

    #[test]
    fn exclusive_parameters_and_lengths_are_checked() {
        let names = ["simNo", "deviceNo"];
        assert_eq!(exactly_one(&params("deviceNo=7"), &names), Ok((1, "7")));
        assert!(exactly_one(&params(""), &names).is_err());
        assert!(exactly_one(&params("simNo=1&deviceNo=7"), &names).is_err());
        assert!(required(&params(&format!("a={}", "x".repeat(513))), "a").unwrap_err().contains("过长"));
        assert_eq!(required(&params("a="), "a"), Err("a不能为空".to_owned()));
    }

    #[test]
    fn months_begin_at_midnight_in_china() {
        let (shared, _) = testing::shared(&[], true);
        let month = ChinaMonth::of(&shared.timing, shared.timing.now());
        assert_eq!(Some(month), ChinaMonth::parse("202411"));
        assert_eq!(shared.timing.china_text(month.start(&shared.timing)), "2024-11-01 00:00:00");
        let year = ChinaMonth::parse("202412").unwrap().next();
        assert_eq!(shared.timing.china_text(year.start(&shared.timing)), "2025-01-01 00:00:00");
        for bad in ["202413", "2024-1", "", "20241", "２０２４"] {
            assert_eq!(ChinaMonth::parse(bad), None, "{bad}");
        }
        for any in ["000001", "999912"] {
            let month = ChinaMonth::parse(any).unwrap();
            let _ = (month.start(&shared.timing), month.next().start(&shared.timing));
        }
    }

    #[test]
    fn money_is_written_in_yuan() {
        assert_eq!((yuan(500), yuan(87_015)), (json!(5), json!(870.15)));
    }
}
