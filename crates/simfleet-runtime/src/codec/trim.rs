//! Removes what is ignored around a string value.

/// Returns the text without the control characters and white space around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_control() || c.is_whitespace())
}
