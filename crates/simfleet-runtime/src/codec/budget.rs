//! Bounds the memory that decoding a response takes.
//!
//! A body of `{}` rows or of short members becomes many times larger when it is decoded. The memory is estimated while
//! the text is scanned, before anything is decoded, and a response whose estimate is too large is rejected.

/// The most levels of lists, objects and XML elements.
pub(super) const MAX_DEPTH: usize = 64;

/// The memory that every response may take, so that the factor does not reject small ones.
const BASE: usize = 4 * 1024 * 1024;
/// The memory that a response may take for each of its bytes, besides the body itself. Rows with the members of the
/// documented responses take up to eight bytes for each byte as [`serde_json::Value`].
const FACTOR: usize = 7;

/// The estimate for a value in a list.
pub(super) const VALUE: usize = 32;
/// The estimate for the allocation of a string, besides its bytes.
pub(super) const STRING: usize = 32;
/// The estimate for the allocation of a list that is not empty.
pub(super) const LIST: usize = 144;
/// The estimate for the name of a member.
pub(super) const NAME: usize = 32;
/// The estimate for the first node of a map, which has room for [`NODE_MEMBERS`] members.
const NODE: usize = 640;
const NODE_MEMBERS: usize = 11;
/// The estimate for a member in a further node.
const MEMBER: usize = 100;
/// The least estimate for an object. Generated types of rows are up to a third larger (a test compares their sizes).
pub const OBJECT: usize = 1152;

/// Returns the estimate for an object, besides its names and values.
pub(super) fn object(members: usize) -> usize {
    OBJECT.max(NODE + members.saturating_sub(NODE_MEMBERS).saturating_mul(MEMBER))
}

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
