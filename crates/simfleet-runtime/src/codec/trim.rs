//! What is ignored around a value that came as text.

/// A text without the control characters and white space around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_control() || c.is_whitespace())
}
