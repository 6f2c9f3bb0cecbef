//! The schema of a PostgreSQL ledger, and its migrations.

use super::errors::convert;
use super::session::Session;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::inspection::LedgerInspection;
use crate::ledger::LedgerResult;

/// The key of the advisory lock under which the schema is migrated: "SIMFLEET".
const LOCK: i64 = 0x5349_4D46_4C45_4554;

/// The migrations. The version of a schema is the number of migrations that it has seen.
const MIGRATIONS: [&str; 2] = [include_str!("schema_1.sql"), include_str!("schema_2.sql")];

/// Creates the schema, or migrates an older one inside a transaction.
///
/// # Errors
///
/// Rejects a schema of a newer version.
pub(super) async fn migrate(session: &mut Session) -> LedgerResult<()> {
    if version(session).await? == MIGRATIONS.len() {
        return Ok(());
    }
    session.begin().await?;
    session.rows("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await?;
    // Another process may have migrated the schema meanwhile.
    let version = known_version(session).await?;
    for migration in MIGRATIONS.iter().skip(version) {
        session.client().batch_execute(migration).await.map_err(convert)?;
    }
    let known = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
    session.execute("UPDATE simfleet.schema_version SET version = $1", &[&known]).await?;
    session.commit().await
}

/// Returns the version of a ledger, and the one that this program writes.
///
/// # Errors
///
/// Rejects a schema of a newer version.
pub(super) async fn inspect(session: &mut Session) -> LedgerResult<LedgerInspection> {
    let number = |version: usize| u32::try_from(version).unwrap_or(u32::MAX);
    let version = known_version(session).await?;
    Ok(LedgerInspection { version: number(version), current: number(MIGRATIONS.len()) })
}

/// Returns the version of the schema, which is at most that of this program; 0 if there is none.
async fn known_version(session: &mut Session) -> LedgerResult<usize> {
    let version = version(session).await?;
    if version > MIGRATIONS.len() {
        let what =
            format!("the ledger has version {version}, and this program reads up to version {}", MIGRATIONS.len());
        return Err(LedgerError::new(LedgerErrorKind::Newer, what).with_remedy("use the newer version of simfleet"));
    }
    Ok(version)
}

/// Returns the version of the schema; 0 if there is none.
async fn version(session: &mut Session) -> LedgerResult<usize> {
    // `to_regclass` would read a cache that does not see what another session has created meanwhile.
    let statement =
        "SELECT EXISTS (SELECT FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON relnamespace = pg_namespace.oid
         WHERE nspname = 'simfleet' AND relname = 'schema_version')";
    let exists: bool = session.one(statement, &[]).await?;
    if !exists {
        return Ok(0);
    }
    let version: i32 = session.one("SELECT max(version) FROM simfleet.schema_version", &[]).await?;
    Ok(usize::try_from(version).unwrap_or_default())
}
