//! The errors of a ledger and of a run.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// The result of a request to a ledger.
pub type LedgerResult<T> = Result<T, LedgerError>;

/// The kind of a ledger's failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LedgerErrorKind {
    /// An argument is invalid, or the run does not allow the request. Nothing was changed.
    Invalid,
    /// The ledger does not exist and cannot be created, or cannot be opened, or the connection to it broke.
    Unavailable,
    /// Another process kept the ledger locked for too long.
    Busy,
    /// The disk is full. Nothing was changed.
    Full,
    /// The ledger cannot be written to.
    ReadOnly,
    /// A newer version of simfleet wrote the ledger.
    Newer,
    /// The ledger is damaged. It was moved aside, not overwritten.
    Damaged,
}

/// The failure of a ledger: what happened, and how to fix it.
///
/// ```
/// use simfleet_fleet::{LedgerError, LedgerErrorKind};
///
/// let error = LedgerError::new(LedgerErrorKind::Full, "the disk is full").with_remedy("free space");
/// assert_eq!(error.to_string(), "the disk is full");
/// assert_eq!(error.remedy(), Some("free space"));
/// ```
#[derive(Clone, Debug)]
pub struct LedgerError {
    kind: LedgerErrorKind,
    what: String,
    remedy: Option<String>,
    moved_to: Option<PathBuf>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl LedgerError {
    /// Creates an error. `what` is a message without a full stop.
    pub fn new(kind: LedgerErrorKind, what: impl Into<String>) -> Self {
        Self { kind, what: what.into(), remedy: None, moved_to: None, source: None }
    }

    /// Adds how to fix the error, as a clause without a capital letter or full stop.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    pub(crate) fn with_moved_to(mut self, path: PathBuf) -> Self {
        self.moved_to = Some(path);
        self
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> LedgerErrorKind {
        self.kind
    }

    /// Returns how to fix it, if that is known.
    pub fn remedy(&self) -> Option<&str> {
        self.remedy.as_deref()
    }

    /// Returns where a damaged ledger was moved to.
    pub fn moved_to(&self) -> Option<&std::path::Path> {
        self.moved_to.as_deref()
    }

    /// Returns whether the same request may succeed later without any change.
    pub fn is_transient(&self) -> bool {
        matches!(self.kind, LedgerErrorKind::Busy | LedgerErrorKind::Full | LedgerErrorKind::Unavailable)
    }
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl StdError for LedgerError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
