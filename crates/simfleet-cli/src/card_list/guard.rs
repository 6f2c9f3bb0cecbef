//! Runs the parsers of other crates.

use super::error::ListError;
use crate::guard::without_panic;
use crate::text;

/// Runs a parser. If it panics, which some do for a damaged file, fails without the message of the panic.
pub(super) fn guard<T>(parse: impl FnOnce() -> Result<T, ListError>) -> Result<T, ListError> {
    without_panic(parse).unwrap_or_else(|| Err(ListError::damaged(&text!("damage-parts"))))
}
