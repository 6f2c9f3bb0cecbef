//! Why there is no coverage table.

use std::fmt;

/// Why there is no table.
#[derive(Debug)]
pub struct CoverageError(pub(super) String);

impl fmt::Display for CoverageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CoverageError {}
