//! Text for terminals.

/// Replaces control characters.
pub(super) fn without_control_characters(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
