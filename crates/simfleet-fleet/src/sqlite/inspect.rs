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
    // A descriptor of the file is not opened here: closing it would end the locks of a ledger that this process has open.
    match std::fs::metadata(path) {
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
        _ if needs_rollback(&error) => {
            let what = "a process has ended in the middle of a change to the ledger, which is not undone yet";
            LedgerError::new(LedgerErrorKind::Busy, what)
                .with_remedy("the next command that uses the ledger undoes it")
                .with_source(error)
        }
        _ => error,
    })
}

/// Returns whether the ledger has a rollback journal that only a process with write access can use.
fn needs_rollback(error: &LedgerError) -> bool {
    let source = std::error::Error::source(error).and_then(|source| source.downcast_ref::<rusqlite::Error>());
    let code = source.and_then(rusqlite::Error::sqlite_error).map(|error| error.extended_code);
    code == Some(rusqlite::ffi::SQLITE_READONLY_ROLLBACK)
}

/// Opens a file that exists, only to read it. Creates no files, and does not wait for other processes.
pub(super) fn read_only(path: &Path) -> LedgerResult<Connection> {
    if !std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file()) {
        return Err(LedgerError::new(LedgerErrorKind::Unavailable, "the ledger is not a file"));
    }
    let connection = open(path, !is_in_use(path))?;
    connection.busy_timeout(std::time::Duration::ZERO).map_err(convert)?;
    Ok(connection)
}

/// Returns whether another process may use the ledger, or has ended without closing it. A rollback journal stays as an empty file, also
/// while a process has the ledger open.
fn is_in_use(path: &Path) -> bool {
    let size = |suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        std::fs::metadata(PathBuf::from(name)).map(|metadata| metadata.len()).ok()
    };
    size("-wal").is_some_and(|size| size > 0) || size("-journal").is_some()
}

/// `immutable` neither locks the file nor creates a log beside it.
fn open(path: &Path, immutable: bool) -> LedgerResult<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match immutable {
        true => Connection::open_with_flags(uri(path), flags | OpenFlags::SQLITE_OPEN_URI),
        false => Connection::open_with_flags(path, flags),
    }
    .map_err(convert)
}

fn check(path: &Path, immutable: bool) -> LedgerResult<LedgerInspection> {
    let connection = open(path, immutable)?;
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
