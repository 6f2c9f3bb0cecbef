//! Opens the file of a ledger.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::{Connection, OpenFlags};

use super::errors::convert;
use super::file_system::network_file_system;
use super::schema::migrate;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;
use crate::time::compact;

/// How long a transaction waits for another process.
const BUSY: Duration = Duration::from_secs(10);

/// Creates a ledger in memory.
pub(super) fn memory() -> LedgerResult<Connection> {
    let mut connection = Connection::open_in_memory().map_err(convert)?;
    set_up(&connection)?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// Opens a file, and moves it aside if it is damaged.
pub(super) fn file(path: &Path, now: SystemTime) -> LedgerResult<Connection> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        create_folder(folder)?;
    }
    create_private(path);
    match try_open(path) {
        Err(error) if error.kind() == LedgerErrorKind::Damaged => Err(move_aside(path, now, &error)),
        other => other,
    }
}

/// Creates the folder of a ledger. Card numbers are personal data, so others may not read it.
fn create_folder(folder: &Path) -> LedgerResult<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| {
        LedgerError::new(
            LedgerErrorKind::Unavailable,
            format!("{}: the folder of the ledger cannot be created: {error}", folder.display()),
        )
        .with_remedy("create it, or give another path")
        .with_source(error)
    })
}

/// Creates a file that others may not read. SQLite gives its log the same permissions.
fn create_private(path: &Path) {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // SQLite reports what is wrong. A file that exists stays as it is.
    let _ = options.open(path);
}

fn try_open(path: &Path) -> LedgerResult<Connection> {
    // Without the URI flag, a path that begins with `file:` is a path.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(convert)?;
    connection.busy_timeout(BUSY).map_err(convert)?;
    let damage: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(convert)?;
    if damage != "ok" {
        return Err(LedgerError::new(LedgerErrorKind::Damaged, format!("the ledger is damaged: {damage}")));
    }
    choose_journal(&connection, path)?;
    set_up(&connection)?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// Uses a write-ahead log where the file system supports it, and a rollback journal elsewhere. With `synchronous = FULL`, a
/// commit is as durable with one as with the other.
fn choose_journal(connection: &Connection, path: &Path) -> LedgerResult<()> {
    let mode = |wanted: &str| -> LedgerResult<String> {
        connection.query_row(&format!("PRAGMA journal_mode = {wanted}"), [], |row| row.get(0)).map_err(convert)
    };
    let Some(kind) = network_file_system(path) else {
        let got = mode("wal")?;
        if got != "wal" {
            tracing::warn!(journal = got, "the file system of the ledger does not support a write-ahead log");
            mode("truncate")?;
        }
        return Ok(());
    };
    tracing::warn!(kind, "the ledger is on a network file system, and must not be used by several hosts at once");
    match mode("truncate")?.as_str() {
        "wal" => {
            let what = format!("a process uses the ledger with a write-ahead log, which {kind} does not support");
            Err(LedgerError::new(LedgerErrorKind::Busy, what).with_remedy("wait until it has finished"))
        }
        _ => Ok(()),
    }
}

fn set_up(connection: &Connection) -> LedgerResult<()> {
    // With NORMAL, a commit in a write-ahead log can be lost with the power. An intent must not.
    connection.pragma_update(None, "synchronous", "FULL").map_err(convert)?;
    // A container may have no folder for temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY").map_err(convert)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(convert)
}

/// Moves a damaged ledger and its log aside, and returns the error to report.
fn move_aside(path: &Path, now: SystemTime, error: &LedgerError) -> LedgerError {
    let Some(aside) = free_name(path, &compact(now)) else {
        return LedgerError::new(LedgerErrorKind::Damaged, format!("{}: {error}", path.display()))
            .with_remedy("move the file away");
    };
    for suffix in ["", "-wal", "-shm"] {
        let result = fs::rename(with_suffix(path, suffix), with_suffix(&aside, suffix));
        if let Err(failed) = result
            && suffix.is_empty()
        {
            let what = format!("{}: {error}; it cannot be moved aside: {failed}", path.display());
            return LedgerError::new(LedgerErrorKind::Damaged, what).with_remedy("move the file away");
        }
    }
    let what = format!("{}: {error}; it was moved to {}", path.display(), aside.display());
    LedgerError::new(LedgerErrorKind::Damaged, what)
        .with_remedy(
            "check what the runs in it have done before you repeat them; the next command starts with a new ledger",
        )
        .with_moved_to(aside)
}

/// Returns a path beside `path` that does not exist.
fn free_name(path: &Path, time: &str) -> Option<PathBuf> {
    (0..100)
        .map(|number| match number {
            0 => with_suffix(path, &format!(".damaged-{time}")),
            number => with_suffix(path, &format!(".damaged-{time}-{number}")),
        })
        .find(|name| fs::symlink_metadata(name).is_err())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
