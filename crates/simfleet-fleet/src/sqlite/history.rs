//! The history of cards in an SQLite ledger.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::errors::convert;
use super::runs::begin;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{
    Change, FleetId, Observed, SeenCard, SeenCards, Seer, Sighting, Source, StoredCard, StoredRecord,
};
use crate::ledger::LedgerResult;

/// Returns the key of a fleet, if the history has it.
pub(super) fn fleet_key(connection: &Connection, fleet: &FleetId) -> LedgerResult<Option<i64>> {
    connection
        .prepare_cached("SELECT fleet FROM fleets WHERE service = ?1 AND endpoint = ?2 AND account = ?3")
        .and_then(|mut find| {
            find.query_row(params![fleet.service, fleet.endpoint, fleet.account], |row| row.get(0)).optional()
        })
        .map_err(convert)
}

/// Returns the keys of a source and of its fleet, and adds them if they are new.
pub(super) fn register(transaction: &Transaction<'_>, source: &Source, now: i64) -> LedgerResult<(i64, i64)> {
    let Source { id, fleet, operation } = source;
    transaction
        .execute(
            "INSERT INTO fleets (service, endpoint, account) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![fleet.service, fleet.endpoint, fleet.account],
        )
        .map_err(convert)?;
    let fleet = fleet_key(transaction, fleet)?.ok_or_else(|| missing("the fleet"))?;
    transaction
        .execute(
            "INSERT INTO sources (id, fleet, operation, started_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![id.as_str(), fleet, operation, now],
        )
        .map_err(convert)?;
    let found: Option<i64> = transaction
        .query_row("SELECT source FROM sources WHERE id = ?1 AND fleet = ?2", params![id.as_str(), fleet], |row| {
            row.get(0)
        })
        .optional()
        .map_err(convert)?;
    match found {
        Some(source) => Ok((source, fleet)),
        None => Err(LedgerError::new(LedgerErrorKind::Invalid, format!("{id} belongs to another fleet"))
            .with_remedy("use another id")),
    }
}

fn missing(what: &str) -> LedgerError {
    LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger does not have {what}"))
}

pub(super) fn observe(
    connection: &mut Connection,
    source: &Source,
    seen: Vec<Sighting>,
    now: i64,
) -> LedgerResult<Observed> {
    let transaction = begin(connection)?;
    let (source, fleet) = register(&transaction, source, now)?;
    let is_sweep = transaction
        .query_row("SELECT ended_at IS NULL FROM sweeps WHERE sweep = ?1", [source], |row| row.get::<_, bool>(0))
        .optional()
        .map_err(convert)?;
    if is_sweep == Some(false) {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, "the sweep has ended").with_remedy("begin another one"));
    }
    let seer = Seer { source, is_sweep: is_sweep.is_some(), now };
    let all = u64::try_from(seen.len()).unwrap_or_default();
    let mut cards = SeenCards::new(seer, find(&transaction, fleet, &seen)?);
    seen.into_iter().for_each(|sighting| cards.see(sighting));
    let (cards, observed) = cards.finish();
    write(&transaction, seer, fleet, &cards)?;
    if seer.is_sweep {
        let Observed { added, changed, repeated } = observed;
        transaction
            .execute(
                "UPDATE sweeps SET added = added + ?2, changed = changed + ?3, repeated = repeated + ?4,
                 cards = cards + ?5 - ?4 WHERE sweep = ?1",
                params![source, signed(added), signed(changed), signed(repeated), signed(all)],
            )
            .map_err(convert)?;
    }
    transaction.commit().map_err(convert)?;
    Ok(observed)
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Returns those of the cards that the ledger has: their numbers, keys and contents.
fn find(connection: &Connection, fleet: i64, seen: &[Sighting]) -> LedgerResult<Vec<(String, i64, StoredCard)>> {
    let mut find = connection
        .prepare_cached(
            "SELECT card, record, listed_in, gone_at IS NOT NULL, used_at, state_at FROM known_cards
             WHERE fleet = ?1 AND number = ?2",
        )
        .map_err(convert)?;
    let numbers: BTreeSet<&str> = seen.iter().map(|sighting| sighting.number.as_str()).collect();
    let mut found = Vec::new();
    for number in numbers {
        let card = find
            .query_row(params![fleet, number], |row| {
                let record = StoredRecord::parse(&row.get::<_, String>(1)?);
                let (listed_in, is_gone) = (row.get(2)?, row.get(3)?);
                let card = StoredCard { record, listed_in, is_gone, used_at: row.get(4)?, state_at: row.get(5)? };
                Ok((number.to_owned(), row.get(0)?, card))
            })
            .optional()
            .map_err(convert)?;
        found.extend(card);
    }
    Ok(found)
}

/// Writes what was seen of cards.
fn write(transaction: &Transaction<'_>, seer: Seer, fleet: i64, cards: &[SeenCard]) -> LedgerResult<()> {
    let prepare = |statement: &str| transaction.prepare_cached(statement).map_err(convert);
    let mut insert = prepare(
        "INSERT INTO known_cards (fleet, number, record, first_seen_at, last_seen_at, listed_in, used_at, state_at)
         VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7) RETURNING card",
    )?;
    let mut update = prepare(
        "UPDATE known_cards SET record = ?2, last_seen_at = ?3, listed_in = ?4, used_at = ?5, state_at = ?6,
         gone_at = CASE WHEN ?7 THEN gone_at END WHERE card = ?1",
    )?;
    let mut add_number = prepare("INSERT INTO card_numbers (number, card) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    let mut append =
        prepare("INSERT INTO observations (card, at, member, old, new, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for SeenCard { number, key, card, numbers, changes, .. } in cards {
        let StoredCard { record, listed_in, is_gone, used_at, state_at } = card;
        let record = record.to_text();
        let key = match *key {
            Some(key) => {
                let values = params![key, record, seer.now, listed_in, used_at, state_at, is_gone];
                update.execute(values).map_err(convert)?;
                key
            }
            None => {
                let values = params![fleet, number, record, seer.now, listed_in, used_at, state_at];
                insert.query_row(values, |row| row.get::<_, i64>(0)).map_err(convert)?
            }
        };
        for number in numbers {
            add_number.execute(params![number, key]).map_err(convert)?;
        }
        for Change { member, old, new } in changes {
            append.execute(params![key, seer.now, member, old, new, seer.source]).map_err(convert)?;
        }
    }
    Ok(())
}
