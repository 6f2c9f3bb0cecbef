//! Sweeps in an SQLite ledger.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::errors::convert;
use super::history::{fleet_key, register};
use super::runs::begin;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{FleetId, FleetSummary, PRESENCE, Source, SweepRecord, SweepRow, SweepTotals, count};
use crate::ledger::LedgerResult;
use crate::time::instant;

pub(super) fn begin_sweep(connection: &mut Connection, sweep: &Source, is_whole: bool, now: i64) -> LedgerResult<()> {
    let transaction = begin(connection)?;
    let (source, _) = register(&transaction, sweep, now)?;
    let added = transaction
        .execute(
            "INSERT INTO sweeps (sweep, is_whole) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![source, is_whole],
        )
        .map_err(convert)?;
    if added == 0 {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the sweep {} exists already", sweep.id))
            .with_remedy("use another id"));
    }
    transaction.commit().map_err(convert)
}

pub(super) fn end_sweep(
    connection: &mut Connection,
    sweep: &Source,
    totals: &SweepTotals,
    now: i64,
) -> LedgerResult<SweepRecord> {
    let transaction = begin(connection)?;
    let (source, fleet) = register(&transaction, sweep, now)?;
    let totals = serde_json::to_string(totals).unwrap_or_default();
    // A card that came twice says that rows have moved between pages, so others may be missing. A list without a card is
    // more likely a mistake than the end of a fleet.
    let ended: Option<(bool, bool)> = transaction
        .query_row(
            "UPDATE sweeps SET ended_at = ?2, totals = ?3, is_complete = (repeated = 0 AND cards > 0)
             WHERE sweep = ?1 AND ended_at IS NULL RETURNING is_whole, is_complete",
            params![source, now, totals],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .map_err(convert)?;
    if ended == Some((true, true)) {
        // Only sweeps that began before count: a card that was seen by one that began later is not gone.
        const UNLISTED: &str = "fleet = ?1 AND listed_in < ?2 AND gone_at IS NULL";
        let add = format!(
            "INSERT INTO observations (card, at, member, old, new, source)
             SELECT card, ?3, '{PRESENCE}', '\"present\"', '\"gone\"', ?2 FROM known_cards WHERE {UNLISTED}"
        );
        transaction.execute(&add, params![fleet, source, now]).map_err(convert)?;
        let mark = format!("UPDATE known_cards SET gone_at = ?3 WHERE {UNLISTED}");
        let gone = transaction.execute(&mark, params![fleet, source, now]).map_err(convert)?;
        transaction
            .execute(
                "UPDATE sweeps SET gone = ?2 WHERE sweep = ?1",
                params![source, i64::try_from(gone).unwrap_or(i64::MAX)],
            )
            .map_err(convert)?;
    }
    let record = transaction
        .query_row(&format!("{SWEEPS} WHERE sweep = ?1"), [source], stored)
        .optional()
        .map_err(convert)?
        .ok_or_else(|| {
            LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger has no sweep {}", sweep.id))
                .with_remedy("begin the sweep first")
        })?
        .record()?;
    transaction.commit().map_err(convert)?;
    Ok(record)
}

pub(super) fn sweeps(connection: &mut Connection, fleet: &FleetId) -> LedgerResult<Vec<SweepRecord>> {
    let Some(fleet) = fleet_key(connection, fleet)? else { return Ok(Vec::new()) };
    let stored: Vec<SweepRow> = connection
        .prepare_cached(&format!("{SWEEPS} WHERE sources.fleet = ?1 ORDER BY sweep"))
        .and_then(|mut select| select.query_map([fleet], stored)?.collect())
        .map_err(convert)?;
    stored.into_iter().map(SweepRow::record).collect()
}

pub(super) fn fleets(connection: &mut Connection) -> LedgerResult<Vec<FleetSummary>> {
    connection
        .prepare_cached(
            "SELECT service, endpoint, account,
                 (SELECT count(*) FROM known_cards WHERE known_cards.fleet = fleets.fleet AND gone_at IS NULL),
                 (SELECT max(started_at) FROM sweeps JOIN sources ON source = sweep
                  WHERE sources.fleet = fleets.fleet AND is_whole AND is_complete)
             FROM fleets ORDER BY service, endpoint, account",
        )
        .and_then(|mut select| {
            let rows = select.query_map([], |row| {
                Ok(FleetSummary {
                    id: FleetId { service: row.get(0)?, endpoint: row.get(1)?, account: row.get(2)? },
                    cards: count(row.get(3)?),
                    swept_at: row.get::<_, Option<i64>>(4)?.map(instant),
                })
            })?;
            rows.collect()
        })
        .map_err(convert)
}

const SWEEPS: &str =
    "SELECT id, operation, started_at, ended_at, is_whole, is_complete, cards, added, changed, repeated,
     gone, totals FROM sweeps JOIN sources ON source = sweep";

fn stored(row: &Row<'_>) -> rusqlite::Result<SweepRow> {
    Ok(SweepRow {
        id: row.get(0)?,
        operation: row.get(1)?,
        started_at: row.get(2)?,
        ended_at: row.get(3)?,
        flags: (row.get(4)?, row.get(5)?),
        counts: [row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?],
        totals: row.get(11)?,
    })
}
