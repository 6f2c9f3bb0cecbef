//! Runs the parsers of other crates.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

use super::error::ListError;
use crate::text;

/// Runs a parser. If it panics, which some do for a damaged file, fails without the message of the panic.
pub(super) fn guard<T>(parse: impl FnOnce() -> Result<T, ListError>) -> Result<T, ListError> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let result = catch_unwind(AssertUnwindSafe(parse));
    set_hook(hook);
    result.unwrap_or_else(|_| Err(ListError::damaged(&text!("damage-parts"))))
}
