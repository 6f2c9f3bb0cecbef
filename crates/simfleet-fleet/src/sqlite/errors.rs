//! What SQLite's errors mean for a ledger.

use rusqlite::{Error, ErrorCode};

use crate::error::{LedgerError, LedgerErrorKind};

/// Converts an error of SQLite.
pub(super) fn convert(error: Error) -> LedgerError {
    let code = error.sqlite_error_code();
    let (kind, what, remedy) = match code {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            (LedgerErrorKind::Busy, "another process keeps the ledger locked", "wait until it has finished")
        }
        Some(ErrorCode::DiskFull) => (LedgerErrorKind::Full, "the disk of the ledger is full", "free space"),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => (
            LedgerErrorKind::ReadOnly,
            "the ledger cannot be written to",
            "change the permissions of the file and its folder, or give another path",
        ),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            (LedgerErrorKind::Damaged, "the ledger is damaged", "open it again, which moves it aside")
        }
        Some(ErrorCode::CannotOpen) => (
            LedgerErrorKind::Unavailable,
            "the ledger cannot be opened",
            "check that its folder exists and that you may write to it",
        ),
        _ => (LedgerErrorKind::Unavailable, "the ledger does not work", "check its disk"),
    };
    LedgerError::new(kind, format!("{what}: {error}")).with_remedy(remedy).with_source(error)
}
