//! Characters that are not shown, and the characters that people use in place of ASCII.

/// Returns true for control characters, and for characters that set the direction of text or have no width.
#[must_use]
pub fn is_unprintable(character: char) -> bool {
    character.is_control() || is_invisible(character)
}

/// True for characters that set the direction of text or have no width. Combining marks and variation selectors are not
/// among them, because names may contain them.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Returns a text without invisible characters, with full-width letters and digits as ASCII and with `\n` as line break.
pub(crate) fn normalize(text: &str) -> String {
    let is_kept = |character: &char| !is_unprintable(*character) || matches!(character, '\n' | '\t');
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(is_kept)
        .map(|character| match u32::from(character) {
            // The ideographic comma forms stay: they separate numbers.
            code @ (0xff10..=0xff19 | 0xff21..=0xff3a | 0xff41..=0xff5a) => {
                char::from_u32(code - 0xfee0).unwrap_or(character)
            }
            _ => character,
        })
        .collect()
}

/// True for the quotes that spreadsheets and word processors put around a text.
fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}')
}

/// Returns a normalized text without the white space and the quotes around it. The form `="123"`, with which csv files keep
/// digits as text, counts as a quote.
pub(crate) fn unquote(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix('=').filter(|rest| rest.starts_with('"')).unwrap_or(text);
    text.trim_matches(|character: char| is_quote(character) || character.is_whitespace())
}
