//! Deletes old observations.

use rusqlite::{Connection, params};

use super::errors::convert;
use crate::ledger::LedgerResult;

/// Returns the last key of an observation; 0 if there is none.
pub(super) fn last_key(connection: &mut Connection) -> LedgerResult<i64> {
    connection
        .query_row("SELECT coalesce(max(observation), 0) FROM observations", [], |row| row.get(0))
        .map_err(convert)
}

/// Deletes the old observations of these keys, or counts them. The last one of each member of a card stays.
pub(super) fn in_range(
    connection: &mut Connection,
    (after, last): (i64, i64),
    before: i64,
    is_dry_run: bool,
) -> LedgerResult<u64> {
    const OLD: &str = "FROM observations AS old
         WHERE observation > ?1 AND observation <= ?2 AND at < ?3 AND EXISTS (
             SELECT 1 FROM observations AS later
             WHERE later.card = old.card AND later.observation > old.observation AND later.member = old.member)";
    let values = params![after, last, before];
    if is_dry_run {
        let count = connection.query_row(&format!("SELECT count(*) {OLD}"), values, |row| row.get(0));
        return count.map(crate::history::count).map_err(convert);
    }
    let deleted = connection.execute(&format!("DELETE {OLD}"), values).map_err(convert)?;
    Ok(u64::try_from(deleted).unwrap_or(u64::MAX))
}
