//! Text for people and text for programs.

pub(crate) use simfleet_cli::characters::is_unprintable;

/// Replaces characters that could control a terminal or change how the text around them is shown: control characters, and
/// characters that set the direction of text or have no width.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|character| if is_unprintable(character) { '\u{fffd}' } else { character }).collect()
}

/// Replaces the same characters, except for tabs and line breaks.
pub(super) fn visible_lines(text: &str) -> String {
    let shown = |character| if is_unprintable(character) && !is_layout(character) { '\u{fffd}' } else { character };
    text.chars().map(shown).collect()
}

fn is_layout(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\t')
}

/// Escapes DEL and the C1 control characters of JSON text, which terminals may act on. JSON requires this only for the
/// characters below the space; the value stays the same.
pub(crate) fn escape_controls(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if matches!(character, '\u{7f}'..='\u{9f}') {
            escaped.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            escaped.push(character);
        }
    }
    escaped
}
