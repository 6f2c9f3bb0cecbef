//! What is known about a ledger that was looked at without using it.

/// The state of a ledger that exists and is not damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerInspection {
    /// The version of its schema; 0 if it is empty.
    pub version: u32,
    /// The version that this program writes. It migrates a ledger with an older one when it opens it.
    pub current: u32,
}
