//! Deletes old observations.

use super::session::{Session, value};
use crate::history::count;
use crate::ledger::LedgerResult;

/// Returns the last key of an observation; 0 if there is none.
pub(super) async fn last_key(session: &mut Session) -> LedgerResult<i64> {
    session.one("SELECT coalesce(max(observation), 0) FROM simfleet.observations", &[]).await
}

/// Deletes the old observations of these keys, or counts them. The last one of each member of a card stays.
pub(super) async fn in_range(
    session: &mut Session,
    (after, last): (i64, i64),
    before: i64,
    is_dry_run: bool,
) -> LedgerResult<u64> {
    if is_dry_run {
        let statement = "SELECT count(*) FROM simfleet.observations AS old
             WHERE observation > $1 AND observation <= $2 AND at < $3 AND EXISTS (
                 SELECT FROM simfleet.observations AS later
                 WHERE later.card = old.card AND later.observation > old.observation AND later.member = old.member)";
        let rows = session.rows(statement, &[&after, &last, &before]).await?;
        return rows.first().map_or(Ok(0), |row| value(row, 0).map(count));
    }
    let statement = "DELETE FROM simfleet.observations AS old
         WHERE observation > $1 AND observation <= $2 AND at < $3 AND EXISTS (
             SELECT FROM simfleet.observations AS later
             WHERE later.card = old.card AND later.observation > old.observation AND later.member = old.member)";
    session.execute(statement, &[&after, &last, &before]).await
}
