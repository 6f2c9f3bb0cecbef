//! Checks the file of a ledger without changing it.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::errors::convert;
use super::schema::inspect;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::inspection::LedgerInspection;
use crate::ledger::LedgerResult;

/// What to do about a damaged ledger.
const DAMAGED: &str = "copy the file, and check what the runs in it have done before you repeat them; the next command that \
     uses the ledger moves it aside and starts with a new one";

/// Checks a file; `None` if it does not exist.
pub(super) fn file(path: &Path) -> LedgerResult<Option<LedgerInspection>> {
    match std::fs::File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let what = format!("the ledger cannot be opened: {error}");
            return Err(LedgerError::new(LedgerErrorKind::Unavailable, what)
                .with_remedy("check the permissions of the file and its folder, or give another path")
                .with_source(error));
        }
        Ok(_) => {}
    }
    let result = match is_in_use(path) {
        true => check(path, false),
        // A process that opens the ledger meanwhile may change it under this check, which looks like damage.
        false => check(path, true).or_else(|error| if is_in_use(path) { check(path, false) } else { Err(error) }),
    };
    result.map(Some).map_err(|error| match error.kind() {
        LedgerErrorKind::Damaged => error.with_remedy(DAMAGED),
        _ => error,
    })
}

/// Returns whether the ledger has a log: another process uses it, or has ended without closing it.
fn is_in_use(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        std::fs::metadata(PathBuf::from(name)).is_ok_and(|metadata| metadata.len() > 0)
    })
}

/// `immutable` neither locks the file nor creates a log beside it.
fn check(path: &Path, immutable: bool) -> LedgerResult<LedgerInspection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match immutable {
        true => Connection::open_with_flags(uri(path), flags | OpenFlags::SQLITE_OPEN_URI),
        false => Connection::open_with_flags(path, flags),
    };
    let connection = connection.map_err(convert)?;
    let damage: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(convert)?;
    if damage != "ok" {
        return Err(LedgerError::new(LedgerErrorKind::Damaged, format!("the ledger is damaged: {damage}")));
    }
    inspect(&connection)
}

/// Returns the URI of a file that is opened as immutable.
fn uri(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut uri = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => uri.push(char::from(*byte)),
            b'\\' if cfg!(windows) => uri.push('/'),
            b':' if cfg!(windows) => uri.push(':'),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}
