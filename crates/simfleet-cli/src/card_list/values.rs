//! The values of a list: what a cell holds, and which damage spreadsheets do to numbers.

/// The first whole number that a cell may not hold as a number: spreadsheets keep 15 digits.
const FIRST_INEXACT: f64 = 1e15;

const STORE_AS_TEXT: &str = "a spreadsheet keeps only 15 digits of a number; format the column as text before the numbers are \
                             entered, and export the list again";

/// The value of a cell that is not empty.
#[derive(Clone, Debug)]
pub(super) enum CellValue<'a> {
    Text(&'a str),
    Number(f64),
    /// Anything else, with a description as part of a sentence: "a date".
    Other(&'static str),
}

impl CellValue<'_> {
    /// Returns the value as text for people and for comparisons.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Number(number) if number.abs() < FIRST_INEXACT => number.to_string(),
            Self::Number(number) => format!("{number:E}"),
            Self::Other(what) => (*what).to_owned(),
        }
    }

    /// Returns the text that was entered into the cell, or the reason why it is not known.
    pub(super) fn entered(&self) -> Result<String, String> {
        match self {
            Self::Text(text) => damage(text).map_or_else(|| Ok((*text).to_owned()), Err),
            Self::Number(number) if number.fract() != 0.0 => {
                Err(format!("it is stored as a number with decimals: {STORE_AS_TEXT}"))
            }
            Self::Number(number) if number.abs() >= FIRST_INEXACT => {
                Err(format!("it is stored as a number of more than 15 digits: {STORE_AS_TEXT}"))
            }
            Self::Number(number) => Ok(number.to_string()),
            Self::Other(what) => Err(format!("it is {what}")),
        }
    }
}

/// Says how a spreadsheet has damaged a number that is written as text, if it has: only its first 15 digits are known then.
pub(super) fn damage(text: &str) -> Option<String> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let lower = text.to_ascii_lowercase();
    if let Some((mantissa, exponent)) = lower.split_once('e')
        && is_digits(exponent.trim_start_matches('+'))
        && mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && (mantissa.contains('.') || exponent.starts_with('+'))
    {
        return Some(format!("it is a rounded number: {STORE_AS_TEXT}"));
    }
    if let Some((number, zeros)) = text.split_once('.')
        && is_digits(number)
        && zeros.bytes().all(|byte| byte == b'0')
    {
        return Some(format!("it is stored as a number with decimals: {STORE_AS_TEXT}"));
    }
    let is_rounded =
        is_digits(text) && text.len() >= 18 && text.get(15..).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'));
    is_rounded.then(|| {
        format!(
            "it has only zeros after 15 digits: {STORE_AS_TEXT}; if it is the number of a card, give it as an argument"
        )
    })
}

/// Returns the start of a text, for messages.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
