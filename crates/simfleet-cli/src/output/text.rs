//! Text for people and text for programs.

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

/// True for control characters, and for characters that set the direction of text or have no width.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control() || is_invisible(character)
}

fn is_layout(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\t')
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
