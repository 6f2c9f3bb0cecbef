//! Bounds the memory that decoding a response takes.
//!
//! A body of `{}` rows or of short members becomes many times larger when it is decoded. The memory is estimated while
//! the text is scanned, before anything is decoded, and a response whose estimate is too large is rejected.

/// The most levels of lists, objects and XML elements.
pub(super) const MAX_DEPTH: usize = 64;

/// The memory that every response may take, so that the factor does not reject small ones.
const BASE: usize = 4 * 1024 * 1024;
/// The memory that a response may take for each of its bytes, besides the body itself. Rows of the documented responses
/// take up to seven bytes as [`serde_json::Value`].
const FACTOR: usize = 7;

/// The estimate for a value: itself, in a list that has grown to twice its length.
pub(super) const VALUE: usize = 64;
/// The estimate for a member of an object: name and value in a node of a map that is half full, and two allocations.
pub(super) const MEMBER: usize = 128;
/// The least estimate for an object. No generated type of a response is larger (a test compares their sizes).
pub const OBJECT: usize = 1536;

/// The memory that is left.
pub(super) struct Budget {
    left: usize,
}

/// The error for a response whose estimate is too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exceeded;

impl Budget {
    /// Returns the budget of a body of this length in bytes.
    pub(super) fn of(length: usize) -> Self {
        Self { left: length.saturating_mul(FACTOR).saturating_add(BASE) }
    }

    /// Takes `bytes` from the budget.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), Exceeded> {
        self.left = self.left.checked_sub(bytes).ok_or(Exceeded)?;
        Ok(())
    }
}
