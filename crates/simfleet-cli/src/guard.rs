//! Runs code of other crates that may panic.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

/// Runs code of another crate. Returns `None` if it panics, and prints nothing.
pub fn without_panic<T>(run: impl FnOnce() -> T) -> Option<T> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let result = catch_unwind(AssertUnwindSafe(run));
    set_hook(hook);
    result.ok()
}
