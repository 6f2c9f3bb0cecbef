//! The error for a text that cannot be parsed.

use std::fmt;

/// A text that cannot be parsed, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitError {
    text: String,
    expected: &'static str,
}

impl UnitError {
    pub(super) fn new(text: impl Into<String>, expected: &'static str) -> Self {
        Self { text: text.into(), expected }
    }

    /// Returns the complete text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns a description of the expected text.
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for UnitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, expected } = self;
        let shown: String = text.chars().take(64).collect();
        let more = if shown.len() < text.len() { "…" } else { "" };
        write!(f, "{shown:?}{more} is not {expected}")
    }
}

impl std::error::Error for UnitError {}
