//! Number formats of cells: whether a spreadsheet shows the digits that a cell stores.
//!
//! A format may add zeros, as `00000000000` does, or show a number of another value, as `"89"0` and `0%` do. People compare
//! what they see with what is sent, so leading zeros are added, and other formats that change digits are rejected. Spaces,
//! separators, signs and decimals are not compared.

/// What a spreadsheet shows of the values of a cell with a number format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CellFormat {
    pub(super) number: NumberView,
    /// True if a text is shown as another one.
    pub(super) changes_text: bool,
    /// The code of the format, for messages; empty if the values are shown as they are stored.
    pub(super) code: String,
}

/// How a format shows whole numbers that are not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberView {
    /// With the stored digits, and with leading zeros up to this number of digits.
    Digits(usize),
    /// As something else.
    Other,
}

/// The format of cells that have none.
pub(super) const GENERAL: CellFormat =
    CellFormat { number: NumberView::Digits(0), changes_text: false, code: String::new() };

/// A part of a section of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// Characters that are shown as they are.
    Literal(char),
    Zero,
    /// A digit that is not shown if it is a leading zero.
    Digit,
    Point,
    Comma,
    /// The value as the format `General` shows it, or a text.
    Value,
    /// Something that shows another number, or depends on the value.
    Other,
}

impl CellFormat {
    /// Parses the code of a format.
    pub(super) fn of(code: &str) -> Self {
        let sections = sections(code);
        let has_text = |section: &&Vec<Token>| section.contains(&Token::Value);
        let text = match sections.get(3) {
            Some(section) => Some(section),
            None => sections.last().filter(has_text).filter(|_| code.contains('@')),
        };
        let changes_text = text.is_some_and(|section| {
            !section.contains(&Token::Value)
                || section.iter().any(|token| *token == Token::Other || is_significant(token))
        });
        let is_conditional = code.contains("[<") || code.contains("[>") || code.contains("[=");
        let number = match sections.first() {
            Some(section) if !is_conditional => number_view(section),
            Some(_) => NumberView::Other,
            None => NumberView::Digits(0),
        };
        let is_plain = number == NumberView::Digits(0) && !changes_text;
        Self { number, changes_text, code: if is_plain { String::new() } else { code.to_owned() } }
    }
}

/// True for a character that people read as a part of a number.
fn is_significant(token: &Token) -> bool {
    matches!(token, Token::Literal(character) if character.is_ascii_alphanumeric() || character.is_numeric())
}

fn number_view(section: &[Token]) -> NumberView {
    if section.iter().any(|token| *token == Token::Other || is_significant(token)) {
        return NumberView::Other;
    }
    if section.contains(&Token::Value) {
        return NumberView::Digits(0);
    }
    let is_digit = |token: &Token| matches!(token, Token::Zero | Token::Digit);
    let whole: Vec<&Token> = section.iter().take_while(|token| **token != Token::Point).collect();
    // A comma after the last digit divides the number by 1000.
    let divides = |tokens: &[&Token]| {
        let last = tokens.iter().rposition(|token| is_digit(token));
        tokens.iter().skip(last.map_or(0, |last| last + 1)).any(|token| **token == Token::Comma)
    };
    let decimals: Vec<&Token> = section.iter().skip(whole.len()).collect();
    if !whole.iter().any(|token| is_digit(token)) || divides(&whole) || divides(&decimals) {
        return NumberView::Other;
    }
    let digits: Vec<&&Token> = whole.iter().filter(|token| is_digit(token)).collect();
    let zeros = digits.iter().position(|token| ***token == Token::Zero).map_or(0, |first| digits.len() - first);
    // One digit is shown anyway.
    NumberView::Digits(if zeros > 1 { zeros } else { 0 })
}

/// Splits a format into its sections: positive numbers, negative numbers, zero and text.
fn sections(code: &str) -> Vec<Vec<Token>> {
    let mut sections = vec![Vec::new()];
    let mut rest = code;
    while let Some(character) = rest.chars().next() {
        let mut after = rest.get(character.len_utf8()..).unwrap_or_default();
        let mut tokens = Vec::new();
        match character {
            ';' => {
                sections.push(Vec::new());
                rest = after;
                continue;
            }
            '"' => {
                let (text, behind) = after.split_once('"').unwrap_or((after, ""));
                tokens.extend(text.chars().map(Token::Literal));
                after = behind;
            }
            '\\' | '*' | '_' => {
                let next = after.chars().next();
                // A space as wide as the next character is not shown as that character.
                tokens.extend(next.filter(|_| character != '_').map(Token::Literal));
                after = after.get(next.map_or(0, char::len_utf8)..).unwrap_or_default();
            }
            '[' => {
                let (name, behind) = after.split_once(']').unwrap_or((after, ""));
                tokens.extend(bracket(name));
                after = behind;
            }
            '0' => tokens.push(Token::Zero),
            '#' | '?' => tokens.push(Token::Digit),
            '.' => tokens.push(Token::Point),
            ',' => tokens.push(Token::Comma),
            '@' => tokens.push(Token::Value),
            '%' => tokens.push(Token::Other),
            _ => match general(rest) {
                Some(behind) => {
                    tokens.push(Token::Value);
                    after = behind;
                }
                // `E+` is an exponent, and a slash between digits a fraction.
                None if character.eq_ignore_ascii_case(&'e') || character == '/' => tokens.push(Token::Other),
                None => tokens.push(Token::Literal(character)),
            },
        }
        if let Some(section) = sections.last_mut() {
            section.extend(tokens);
        }
        rest = after;
    }
    if code.trim().is_empty() { Vec::new() } else { sections }
}

/// Returns what follows the name of the general format, in English or Chinese, if the text begins with it.
fn general(text: &str) -> Option<&str> {
    ["General", "G/通用格式"].into_iter().find_map(|name| {
        let (start, rest) = text.split_at_checked(name.len())?;
        start.eq_ignore_ascii_case(name).then_some(rest)
    })
}

/// Returns what a part in brackets shows: `[$¥-804]` shows a currency, `[DBNum1]` other digits, and colors nothing.
fn bracket(name: &str) -> Vec<Token> {
    match name.strip_prefix('$') {
        Some(currency) => currency.split('-').next().unwrap_or_default().chars().map(Token::Literal).collect(),
        None if name.to_ascii_lowercase().starts_with("dbnum") => vec![Token::Other],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_show_digits_or_another_number() {
        for (code, digits) in [
            ("", 0),
            ("General", 0),
            ("G/通用格式", 0),
            ("@", 0),
            ("0", 0),
            ("#,##0", 0),
            ("0.00", 0),
            ("0_ ", 0),
            ("0_1", 0),
            ("0_);[Red]\\(0\\)", 0),
            ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", 0),
            ("[$¥-804]0", 0),
            ("00000000000", 11),
            ("000\\-0000\\-0000", 11),
            ("000 0000 0000;@", 11),
            ("#0000", 4),
            ("0\"号\"", 0),
        ] {
            let format = CellFormat::of(code);
            assert_eq!((format.number, format.changes_text), (NumberView::Digits(digits), false), "{code}");
        }
        for code in [
            "\"89\"0",
            "0\\1",
            "0\"BB\"",
            "1#",
            "0,",
            "0.0,",
            "0%",
            "0.00E+00",
            "# ?/?",
            ";;;",
            "\"-\"",
            "[DBNum1]0",
            "[<=9999999]000\\-0000;0",
            "*90",
        ] {
            assert_eq!(CellFormat::of(code).number, NumberView::Other, "{code}");
        }
    }

    #[test]
    fn formats_change_texts_that_they_add_characters_to_or_hide() {
        for (code, changes) in [
            ("@", false),
            ("0;-0;0;@", false),
            ("\"86\"@", true),
            ("0;0;0;@\"x\"", true),
            (";;;", true),
            ("0;0;0;", true),
        ] {
            assert_eq!(CellFormat::of(code).changes_text, changes, "{code}");
        }
    }
}
