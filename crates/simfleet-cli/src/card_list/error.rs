//! Why a list cannot be read.

use crate::text;

/// A list that cannot be read at all, in contrast to wrong values in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListError {
    /// What is wrong with the list, without its name.
    pub message: String,
    /// How to fix it.
    pub remedy: String,
}

impl ListError {
    pub(super) fn new(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { message: message.into(), remedy: remedy.into() }
    }

    /// A workbook that is damaged, or that has a form which no spreadsheet program writes.
    pub(super) fn damaged(what: &str) -> Self {
        Self::new(text!("workbook-damaged", what = what), text!("workbook-damaged-remedy"))
    }
}
