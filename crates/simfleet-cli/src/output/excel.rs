//! Values as spreadsheets keep them.

use serde_json::Value;

use super::row::cell;

/// The byte order mark, by which spreadsheets recognize UTF-8.
pub(super) const MARK: &str = "\u{feff}";

/// A spreadsheet shows longer whole numbers with an exponent, and keeps 15 digits.
const LONGEST_NUMBER: usize = 11;

/// Returns a value as the cell of a CSV file for spreadsheets: numbers that they would damage are written as `="123"`, and
/// text that they would evaluate as a formula begins with an apostrophe.
pub(super) fn csv_cell(value: &Value) -> String {
    let text = cell(value);
    if loses_digits(&text) {
        return format!("=\"{text}\"");
    }
    let is_formula = value.is_string() && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{text}") } else { text }
}

/// True for the name of a column whose numbers identify something.
pub(super) fn is_identity(column: &str) -> bool {
    let name = column.to_lowercase();
    let parts =
        ["iccid", "msisdn", "imsi", "imei", "eid", "simno", "sim_no", "card", "serial", "phone", "mobile", "token"];
    let ends = ["id", "no", "number", "code"];
    parts.iter().any(|part| name.contains(part)) || ends.iter().any(|end| name.ends_with(end))
}

/// True for a text that a spreadsheet reads as a number of other digits: with many digits, leading zeros or an exponent.
pub(super) fn loses_digits(text: &str) -> bool {
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, None), |(mantissa, rest)| (mantissa, Some(rest)));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match exponent {
        Some(exponent) => is_digits(mantissa) && is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => is_digits(text) && (text.len() > LONGEST_NUMBER || (text.len() > 1 && text.starts_with('0'))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_keep_their_digits_and_formulas_are_text() {
        for (value, text) in [
            (json!("89860321000000015668"), "=\"89860321000000015668\""),
            (json!("1440827962377"), "=\"1440827962377\""),
            (json!(123_456_789_012_i64), "=\"123456789012\""),
            (json!("007"), "=\"007\""),
            (json!("164009797E5"), "=\"164009797E5\""),
            (json!("19200000001"), "19200000001"),
            (json!("164009797BB"), "164009797BB"),
            (json!("0"), "0"),
            (json!(-5), "-5"),
            (json!("-5"), "'-5"),
            (json!("=1+1"), "'=1+1"),
            (json!("+1"), "'+1"),
            (json!("@SUM(1)"), "'@SUM(1)"),
            (json!("\t=1"), "'\t=1"),
            (json!("\r=1"), "'\r=1"),
            (json!(null), ""),
            (json!(true), "true"),
        ] {
            assert_eq!(csv_cell(&value), text, "{value}");
        }
    }
}
