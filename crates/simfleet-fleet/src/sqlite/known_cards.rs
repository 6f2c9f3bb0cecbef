//! Reads the records and observations of cards.

use rusqlite::{Connection, Row, params};
use serde_json::Value;

use super::errors::convert;
use super::history::fleet_key;
use crate::history::{FleetId, KnownCard, MemberValue, Observation, StoredRecord};
use crate::ledger::LedgerResult;
use crate::time::instant;

const CARDS: &str =
    "SELECT card, number, record, first_seen_at, last_seen_at, gone_at, used_at, state_at, service, endpoint,
     account
     FROM known_cards JOIN fleets USING (fleet)";

fn card(row: &Row<'_>) -> rusqlite::Result<KnownCard> {
    let record: String = row.get(2)?;
    let groups = StoredRecord::parse(&record).0.into_iter();
    let members = groups.flat_map(|(at, members)| {
        members.into_iter().map(move |(name, value)| (name, MemberValue { value, seen_at: instant(at) }))
    });
    Ok(KnownCard {
        key: row.get(0)?,
        number: row.get(1)?,
        members: members.collect(),
        first_seen_at: instant(row.get(3)?),
        last_seen_at: instant(row.get(4)?),
        gone_at: row.get::<_, Option<i64>>(5)?.map(instant),
        used_at: row.get::<_, Option<i64>>(6)?.map(instant),
        state_at: row.get::<_, Option<i64>>(7)?.map(instant),
        fleet: FleetId { service: row.get(8)?, endpoint: row.get(9)?, account: row.get(10)? },
    })
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

/// An observation whose source id has not been checked.
type Stored = (i64, i64, String, Option<String>, Option<String>, String, String);

pub(super) fn observations(
    connection: &mut Connection,
    card: i64,
    after: i64,
    most: usize,
) -> LedgerResult<Vec<Observation>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let stored: Vec<Stored> = connection
        .prepare_cached(
            "SELECT observation, at, member, old, new, sources.id, sources.operation
             FROM observations JOIN sources USING (source)
             WHERE card = ?1 AND observation > ?2 ORDER BY observation LIMIT ?3",
        )
        .and_then(|mut select| {
            let rows = select.query_map(params![card, after, most], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
            })?;
            rows.collect()
        })
        .map_err(convert)?;
    let value = |text: Option<String>| {
        text.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap_or(Value::String(text)))
    };
    let observation = |(key, at, member, from, to, source, operation): Stored| {
        let source = source.parse()?;
        Ok(Observation { key, at: instant(at), member, from: value(from), to: value(to), source, operation })
    };
    stored.into_iter().map(observation).collect()
}
