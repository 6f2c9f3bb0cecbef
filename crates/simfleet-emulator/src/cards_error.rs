//! The error of a list of cards.

use std::fmt;

/// The reason why a list of cards was rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardsError {
    pub(crate) entry: Option<usize>,
    pub(crate) field: Option<String>,
    pub(crate) place: Option<(usize, usize)>,
    pub(crate) problem: String,
    pub(crate) help: String,
}

impl CardsError {
    /// Returns the invalid entry, counted from 1.
    #[must_use]
    pub fn entry(&self) -> Option<usize> {
        self.entry
    }

    /// Returns the invalid field, with a path for nested ones: `fate.record_seconds`, `children[2].iccid`.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// Returns line and column, counted from 1 (columns in bytes), if the cards come from JSON: where the JSON parser
    /// stopped, or where the invalid entry begins.
    #[must_use]
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place
    }

    /// Returns how to fix the error.
    #[must_use]
    pub fn help(&self) -> &str {
        &self.help
    }

    pub(crate) fn about(entry: usize, field: &str, problem: String, help: &str) -> Self {
        Self { entry: Some(entry), field: Some(field.to_owned()), place: None, problem, help: help.to_owned() }
    }
}

impl fmt::Display for CardsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("cards")?;
        if let Some(entry) = self.entry {
            write!(out, ", entry {entry}")?;
        }
        if let Some(field) = &self.field {
            write!(out, ", field `{field}`")?;
        }
        if let Some((line, column)) = self.place {
            write!(out, ", line {line} column {column}")?;
        }
        write!(out, ": {}; {}", self.problem, self.help)
    }
}

impl std::error::Error for CardsError {}
