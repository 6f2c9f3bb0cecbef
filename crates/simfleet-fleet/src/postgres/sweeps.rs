//! Sweeps in a PostgreSQL ledger.

use tokio_postgres::Row;

use super::history::{fleet_key, register};
use super::session::{Session, value};
use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{FleetId, FleetSummary, Source, SweepRecord, SweepRow, SweepTotals, count};
use crate::ledger::LedgerResult;
use crate::time::instant;

pub(super) async fn begin_sweep(
    session: &mut Session,
    sweep: &Source,
    is_whole: bool,
    now: Option<i64>,
) -> LedgerResult<()> {
    session.begin().await?;
    let (source, _) = register(session, sweep, now).await?;
    let statement = "INSERT INTO simfleet.sweeps (sweep, is_whole) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    if session.execute(statement, &[&source, &is_whole]).await? == 0 && !is_new(session, source, is_whole).await? {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the sweep {} exists already", sweep.id))
            .with_remedy("use another id"));
    }
    session.commit().await
}

/// Returns whether a sweep is the one that a request whose response was lost has begun.
async fn is_new(session: &mut Session, source: i64, is_whole: bool) -> LedgerResult<bool> {
    let statement = "SELECT TRUE FROM simfleet.sweeps
         WHERE sweep = $1 AND is_whole = $2 AND ended_at IS NULL AND request IS NULL";
    Ok(session.is_repeated && session.row(statement, &[&source, &is_whole]).await?.is_some())
}

pub(super) async fn end_sweep(
    session: &mut Session,
    sweep: &Source,
    totals: &SweepTotals,
    now: Option<i64>,
) -> LedgerResult<SweepRecord> {
    session.begin().await?;
    let (source, fleet) = register(session, sweep, now).await?;
    let now: i64 = session.one("SELECT simfleet.now_millis($1)", &[&now]).await?;
    let totals = serde_json::to_string(totals).unwrap_or_default();
    // A card that came twice says that rows have moved between pages, so others may be missing. A list without a card is
    // more likely a mistake than the end of a fleet.
    let statement = "UPDATE simfleet.sweeps SET ended_at = $2, totals = $3, is_complete = (repeated = 0 AND cards > 0)
         WHERE sweep = $1 AND ended_at IS NULL RETURNING is_whole AND is_complete";
    let ended = session.row(statement, &[&source, &now, &totals]).await?;
    if ended.as_ref().map(|row| value::<bool>(row, 0)).transpose()? == Some(true) {
        // Only sweeps that began before count: a card that was seen by one that began later is not gone.
        let statement = "WITH gone AS (
                 UPDATE simfleet.known_cards SET gone_at = $3
                 WHERE fleet = $1 AND listed_in < $2 AND gone_at IS NULL RETURNING card
             ), noted AS (
                 INSERT INTO simfleet.observations (card, at, member, old, new, source)
                 SELECT card, $3, 'presence', '\"present\"', '\"gone\"', $2 FROM gone ORDER BY card
             )
             UPDATE simfleet.sweeps SET gone = (SELECT count(*) FROM gone) WHERE sweep = $2";
        session.execute(statement, &[&fleet, &source, &now]).await?;
    }
    let statement =
        "SELECT id, operation, started_at, ended_at, is_whole, is_complete, cards, added, changed, repeated,
             gone, totals
         FROM simfleet.sweeps JOIN simfleet.sources ON source = sweep WHERE sweep = $1";
    let found = session.row(statement, &[&source]).await?;
    let record = found.as_ref().map(record).transpose()?.ok_or_else(|| {
        LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger has no sweep {}", sweep.id))
            .with_remedy("begin the sweep first")
    })?;
    session.commit().await?;
    Ok(record)
}

pub(super) async fn sweeps(session: &mut Session, fleet: &FleetId) -> LedgerResult<Vec<SweepRecord>> {
    let Some(fleet) = fleet_key(session, fleet).await? else { return Ok(Vec::new()) };
    let statement =
        "SELECT id, operation, started_at, ended_at, is_whole, is_complete, cards, added, changed, repeated,
             gone, totals
         FROM simfleet.sweeps JOIN simfleet.sources ON source = sweep WHERE sources.fleet = $1 ORDER BY sweep";
    session.rows(statement, &[&fleet]).await?.iter().map(record).collect()
}

pub(super) async fn fleets(session: &mut Session) -> LedgerResult<Vec<FleetSummary>> {
    // Names are compared by their bytes, as in SQLite.
    let statement = "SELECT service, endpoint, account,
             (SELECT count(*) FROM simfleet.known_cards
              WHERE known_cards.fleet = fleets.fleet AND gone_at IS NULL),
             (SELECT max(started_at) FROM simfleet.sweeps JOIN simfleet.sources ON source = sweep
              WHERE sources.fleet = fleets.fleet AND is_whole AND is_complete)
         FROM simfleet.fleets ORDER BY service COLLATE \"C\", endpoint COLLATE \"C\", account COLLATE \"C\"";
    let summary = |row: &Row| {
        Ok(FleetSummary {
            id: FleetId { service: value(row, 0)?, endpoint: value(row, 1)?, account: value(row, 2)? },
            cards: count(value(row, 3)?),
            swept_at: value::<Option<i64>>(row, 4)?.map(instant),
        })
    };
    session.rows(statement, &[]).await?.iter().map(summary).collect()
}

fn record(row: &Row) -> LedgerResult<SweepRecord> {
    let row = SweepRow {
        id: value(row, 0)?,
        operation: value(row, 1)?,
        started_at: value(row, 2)?,
        ended_at: value(row, 3)?,
        flags: (value(row, 4)?, value(row, 5)?),
        counts: [value(row, 6)?, value(row, 7)?, value(row, 8)?, value(row, 9)?, value(row, 10)?],
        totals: value(row, 11)?,
    };
    row.record()
}
