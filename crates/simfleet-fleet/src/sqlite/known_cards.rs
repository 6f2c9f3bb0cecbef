//! Reads the records and observations of cards.

use rusqlite::{Connection, Row, params};

use super::errors::convert;
use super::history::fleet_key;
use crate::history::{CardRow, FleetId, KnownCard, Observation, ObservationRow};
use crate::ledger::LedgerResult;

const CARDS: &str =
    "SELECT card, number, record, first_seen_at, last_seen_at, gone_at, used_at, state_at, service, endpoint,
     account
     FROM known_cards JOIN fleets USING (fleet)";

fn card(row: &Row<'_>) -> rusqlite::Result<KnownCard> {
    let row = CardRow {
        key: row.get(0)?,
        number: row.get(1)?,
        record: row.get(2)?,
        first_seen_at: row.get(3)?,
        last_seen_at: row.get(4)?,
        gone_at: row.get(5)?,
        used_at: row.get(6)?,
        state_at: row.get(7)?,
        fleet: FleetId { service: row.get(8)?, endpoint: row.get(9)?, account: row.get(10)? },
    };
    Ok(row.card())
}

pub(super) fn of_fleet(
    connection: &mut Connection,
    fleet: &FleetId,
    after: i64,
    most: usize,
) -> LedgerResult<Vec<KnownCard>> {
    let Some(fleet) = fleet_key(connection, fleet)? else { return Ok(Vec::new()) };
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    connection
        .prepare_cached(&format!("{CARDS} WHERE fleet = ?1 AND card > ?2 ORDER BY card LIMIT ?3"))
        .and_then(|mut select| select.query_map(params![fleet, after, most], card)?.collect())
        .map_err(convert)
}

pub(super) fn with_number(connection: &mut Connection, number: &str) -> LedgerResult<Vec<KnownCard>> {
    connection
        .prepare_cached(&format!(
            "{CARDS} WHERE card IN (SELECT card FROM card_numbers WHERE card_numbers.number = ?1) ORDER BY card"
        ))
        .and_then(|mut select| select.query_map([number], card)?.collect())
        .map_err(convert)
}

pub(super) fn observations(
    connection: &mut Connection,
    card: i64,
    after: i64,
    most: usize,
) -> LedgerResult<Vec<Observation>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows: Vec<ObservationRow> = connection
        .prepare_cached(
            "SELECT observation, at, member, old, new, sources.id, sources.operation
             FROM observations JOIN sources USING (source)
             WHERE card = ?1 AND observation > ?2 ORDER BY observation LIMIT ?3",
        )
        .and_then(|mut select| {
            let rows = select.query_map(params![card, after, most], |row| {
                let (old, new, source, operation) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
                Ok(ObservationRow {
                    key: row.get(0)?,
                    at: row.get(1)?,
                    member: row.get(2)?,
                    old,
                    new,
                    source,
                    operation,
                })
            })?;
            rows.collect()
        })
        .map_err(convert)?;
    rows.into_iter().map(ObservationRow::observation).collect()
}
