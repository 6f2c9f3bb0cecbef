//! The error of `cargo xtask coverage`.

use std::fmt;

/// The reason why the table cannot be computed.
#[derive(Debug)]
pub struct CoverageError(pub(super) String);

impl fmt::Display for CoverageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CoverageError {}
