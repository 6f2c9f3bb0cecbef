//! The values of a list: what a cell holds, and which damage spreadsheets do to numbers.

use crate::card_numbers::NumberProblem;
use crate::text;
use crate::texts::message;

/// The reason why a value is not a card number.
///
/// It is described only when it is shown, because columns are compared by how many of their values are card numbers.
#[derive(Clone, Debug)]
pub(super) enum ValueProblem {
    /// A spreadsheet has damaged it. The key describes how.
    Damaged(&'static str),
    /// The cell holds something else, with the key of its description.
    Other(&'static str),
    /// The number format of the cell shows another text than the stored one.
    Format(String),
    /// It is the name of a column.
    Name,
    /// It has the form of an ICCID, and other values of the list do not.
    Mixed,
    Number(NumberProblem),
}

impl ValueProblem {
    /// Describes the reason as part of a sentence.
    pub(super) fn describe(self) -> String {
        match self {
            Self::Damaged(key) => message(key, &[]),
            Self::Format(format) => text!("cell-format", format = shortened(&format)),
            Self::Name => text!("cell-name"),
            Self::Mixed => text!("cell-mixed"),
            Self::Other(what) => text!("cell-other", what = message(what, &[])),
            Self::Number(problem) => problem.to_string(),
        }
    }
}

/// The first whole number that a cell may not hold as a number: spreadsheets keep 15 digits.
const FIRST_INEXACT: f64 = 1e15;

/// The value of a cell that is not empty.
#[derive(Clone, Debug)]
pub(super) enum CellValue<'a> {
    Text(&'a str),
    /// A number, which is shown with at least so many digits.
    Number(f64, usize),
    /// A value that its format shows as another one.
    Masked {
        stored: &'a str,
        format: &'a str,
    },
    /// Anything else, with the key of a description as part of a sentence: "a date".
    Other {
        what: &'static str,
        shown: &'a str,
    },
}

impl CellValue<'_> {
    /// Returns the value as text for people and for comparisons.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Number(number, digits) if number.abs() < FIRST_INEXACT => padded(*number, *digits),
            Self::Number(number, _) => format!("{number:E}"),
            Self::Masked { stored, .. } => (*stored).to_owned(),
            Self::Other { shown, .. } => (*shown).to_owned(),
        }
    }

    /// Returns the text that was entered into the cell, or the reason why it is not known.
    pub(super) fn entered(&self) -> Result<String, ValueProblem> {
        match self {
            Self::Text(text) => {
                damage(text).map_or_else(|| Ok((*text).to_owned()), |key| Err(ValueProblem::Damaged(key)))
            }
            Self::Number(number, _) if number.fract() != 0.0 => Err(ValueProblem::Damaged("cell-decimals")),
            Self::Number(number, _) if number.abs() >= FIRST_INEXACT => Err(ValueProblem::Damaged("cell-long-number")),
            Self::Number(number, digits) => Ok(padded(*number, *digits)),
            Self::Masked { format, .. } => Err(ValueProblem::Format((*format).to_owned())),
            Self::Other { what, .. } => Err(ValueProblem::Other(what)),
        }
    }
}

/// Returns a number with leading zeros.
fn padded(number: f64, digits: usize) -> String {
    // A format may ask for any number of zeros.
    const MOST: usize = 100;
    if number < 0.0 { number.to_string() } else { format!("{number:0>0$}", digits.min(MOST)) }
}

/// Returns the key that says how a spreadsheet has damaged a number that is written as text, if it has: only its first 15 digits
/// are known then.
pub(super) fn damage(text: &str) -> Option<&'static str> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let lower = text.to_ascii_lowercase();
    if let Some((mantissa, exponent)) = lower.split_once('e')
        && is_digits(exponent.trim_start_matches('+'))
        && mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && (mantissa.contains('.') || exponent.starts_with('+'))
    {
        return Some("cell-rounded");
    }
    if let Some((number, zeros)) = text.split_once('.')
        && is_digits(number)
        && zeros.bytes().all(|byte| byte == b'0')
    {
        return Some("cell-decimals");
    }
    let is_rounded =
        is_digits(text) && text.len() >= 18 && text.get(15..).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'));
    is_rounded.then_some("cell-zeros")
}

/// Returns the start of a text, for messages.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
