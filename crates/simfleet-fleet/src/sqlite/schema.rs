//! The schema of an SQLite ledger, and its migrations.

use rusqlite::{Connection, TransactionBehavior};

use super::errors::convert;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::inspection::LedgerInspection;
use crate::ledger::LedgerResult;

/// Marks the file as a ledger: "SIMF".
const APPLICATION_ID: i32 = 0x5349_4D46;

/// The migrations. The version of a schema is the number of migrations that it has seen.
const MIGRATIONS: [&str; 4] = [
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_pace.sql"),
    include_str!("schema_4.sql"),
];

/// Creates the schema, or migrates an older one inside a transaction.
///
/// # Errors
///
/// Rejects a schema of a newer version, and a database of another program.
pub(super) fn migrate(connection: &mut Connection) -> LedgerResult<()> {
    let known = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
    if version(connection)? == known && application(connection)? == APPLICATION_ID {
        return Ok(());
    }
    // The version is read again inside the transaction: another process may be migrating at the same time.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(convert)?;
    let version = known_version(&transaction, known)?;
    let done = usize::try_from(version).unwrap_or_default();
    for migration in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(migration).map_err(convert)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(convert)?;
    transaction.pragma_update(None, "user_version", known).map_err(convert)?;
    transaction.commit().map_err(convert)
}

/// Returns the version of a ledger, and the one that this program writes.
///
/// # Errors
///
/// Rejects a schema of a newer version, and a database of another program.
pub(super) fn inspect(connection: &Connection) -> LedgerResult<LedgerInspection> {
    let known = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
    let version = known_version(connection, known)?;
    let number = |version: i32| u32::try_from(version).unwrap_or_default();
    Ok(LedgerInspection { version: number(version), current: number(known) })
}

/// Returns the version of the schema, which is at most `known`; 0 for an empty file.
fn known_version(connection: &Connection, known: i32) -> LedgerResult<i32> {
    let version = version(connection)?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(convert)?;
    if tables > 0 && application(connection)? != APPLICATION_ID {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, "the file is an SQLite database of another program")
            .with_remedy("give the path of a ledger, or of a new file"));
    }
    if version > known {
        let what = format!("the ledger has version {version}, and this program reads up to version {known}");
        return Err(LedgerError::new(LedgerErrorKind::Newer, what).with_remedy("use the newer version of simfleet"));
    }
    Ok(version)
}

fn version(connection: &Connection) -> LedgerResult<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(convert)
}

fn application(connection: &Connection) -> LedgerResult<i32> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(convert)
}
