//! The history of cards in an SQLite ledger. The statements are plain SQL, so that other stores can use the same ones.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::{Map, Value};

use super::errors::convert;
use super::runs::begin;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{FleetId, NumberKind, Observed, PRESENCE, Sighting, Source, StoredRecord, has_grown, state, used};
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

/// A card as it is stored.
struct StoredCard {
    card: i64,
    record: StoredRecord,
    listed_in: Option<i64>,
    is_gone: bool,
    used_at: Option<i64>,
    state_at: Option<i64>,
}

/// What stores sightings of one source at one instant.
struct Observer<'t> {
    transaction: &'t Transaction<'t>,
    source: i64,
    fleet: i64,
    /// Whether the source is a sweep, which lists cards.
    is_sweep: bool,
    now: i64,
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
    let observer = Observer { transaction: &transaction, source, fleet, is_sweep: is_sweep.is_some(), now };
    let mut observed = Observed::default();
    let all = u64::try_from(seen.len()).unwrap_or_default();
    for sighting in seen {
        observer.store(sighting, &mut observed)?;
    }
    if observer.is_sweep {
        transaction
            .execute(
                "UPDATE sweeps SET added = added + ?2, changed = changed + ?3, repeated = repeated + ?4,
                 cards = cards + ?5 - ?4 WHERE sweep = ?1",
                params![
                    source,
                    signed(observed.added),
                    signed(observed.changed),
                    signed(observed.repeated),
                    signed(all)
                ],
            )
            .map_err(convert)?;
    }
    transaction.commit().map_err(convert)?;
    Ok(observed)
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Observer<'_> {
    fn store(&self, sighting: Sighting, observed: &mut Observed) -> LedgerResult<()> {
        let Sighting { number, members } = sighting;
        let Some(before) = self.find(&number)? else {
            let card = self.insert(&number, members)?;
            self.append(card, PRESENCE, None, &self.presence())?;
            observed.added += 1;
            return Ok(());
        };
        let StoredCard { card, mut record, listed_in, is_gone, used_at, state_at } = before;
        if self.is_sweep {
            match listed_in {
                Some(sweep) if sweep == self.source => {
                    observed.repeated += 1;
                    return Ok(());
                }
                Some(_) if is_gone => {
                    observed.added += 1;
                    self.append(card, PRESENCE, Some(&Value::from("gone")), &Value::from("present"))?;
                }
                Some(_) => {}
                None => {
                    observed.added += 1;
                    self.append(card, PRESENCE, Some(&Value::from("seen")), &Value::from("present"))?;
                }
            }
        }
        let (used_before, state_before) = (used(&record), state(&record));
        observed.changed += u64::from(self.compare(card, &record, &members)?);
        let is_renumbered = NumberKind::ALL.iter().map(|kind| kind.member()).any(|member| {
            members.get(member).is_some_and(|value| !value.is_null() && record.get(member) != Some(value))
        });
        if is_renumbered {
            self.add_numbers(card, &number, &members)?;
        }
        record.merge(members, self.now);
        let used_at = if has_grown(used_before, used(&record)) { Some(self.now) } else { used_at };
        let state_now = state(&record);
        let state_at = if state_before.is_some() && state_before != state_now { Some(self.now) } else { state_at };
        let listed = self.is_sweep.then_some(self.source);
        // A sweep that began earlier and sees the card later does not replace the number of the later one.
        self.transaction
            .prepare_cached(
                "UPDATE known_cards SET record = ?2, last_seen_at = ?3, used_at = ?4, state_at = ?6,
                 listed_in = CASE WHEN ?5 IS NULL THEN listed_in WHEN listed_in > ?5 THEN listed_in ELSE ?5 END,
                 gone_at = CASE WHEN ?5 IS NULL THEN gone_at ELSE NULL END WHERE card = ?1",
            )
            .and_then(|mut update| update.execute(params![card, record.to_text(), self.now, used_at, listed, state_at]))
            .map_err(convert)?;
        Ok(())
    }

    fn presence(&self) -> Value {
        Value::from(if self.is_sweep { "present" } else { "seen" })
    }

    fn find(&self, number: &str) -> LedgerResult<Option<StoredCard>> {
        self.transaction
            .prepare_cached(
                "SELECT card, record, listed_in, gone_at IS NOT NULL, used_at, state_at FROM known_cards
                 WHERE fleet = ?1 AND number = ?2",
            )
            .and_then(|mut find| {
                find.query_row(params![self.fleet, number], |row| {
                    let record: String = row.get(1)?;
                    Ok(StoredCard {
                        card: row.get(0)?,
                        record: StoredRecord::parse(&record),
                        listed_in: row.get(2)?,
                        is_gone: row.get(3)?,
                        used_at: row.get(4)?,
                        state_at: row.get(5)?,
                    })
                })
                .optional()
            })
            .map_err(convert)
    }

    /// Adds a card that was not known, and returns its key.
    fn insert(&self, number: &str, members: Map<String, Value>) -> LedgerResult<i64> {
        let numbers = members.clone();
        let mut record = StoredRecord::default();
        record.merge(members, self.now);
        let listed = self.is_sweep.then_some(self.source);
        let card = self
            .transaction
            .prepare_cached(
                "INSERT INTO known_cards (fleet, number, record, first_seen_at, last_seen_at, listed_in)
                 VALUES (?1, ?2, ?3, ?4, ?4, ?5) RETURNING card",
            )
            .and_then(|mut insert| {
                insert.query_row(params![self.fleet, number, record.to_text(), self.now, listed], |row| {
                    row.get::<_, i64>(0)
                })
            })
            .map_err(convert)?;
        self.add_numbers(card, number, &numbers)?;
        Ok(card)
    }

    /// Appends an observation for each member that differs from the record, and returns whether one is not only usage.
    fn compare(&self, card: i64, record: &StoredRecord, seen: &Map<String, Value>) -> LedgerResult<bool> {
        let mut has_changed = false;
        for (member, value) in seen.iter().filter(|(member, _)| Sighting::is_observed(member)) {
            let before = record.get(member);
            if before.unwrap_or(&Value::Null) != value {
                has_changed |= Sighting::is_counted(member);
                self.append(card, member, before, value)?;
            }
        }
        Ok(has_changed)
    }

    fn append(&self, card: i64, member: &str, from: Option<&Value>, to: &Value) -> LedgerResult<()> {
        let text = |value: &Value| (!value.is_null()).then(|| value.to_string());
        self.transaction
            .prepare_cached(
                "INSERT INTO observations (card, at, member, old, new, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )
            .and_then(|mut insert| {
                insert.execute(params![card, self.now, member, from.and_then(text), text(to), self.source])
            })
            .map_err(convert)?;
        Ok(())
    }

    fn add_numbers(&self, card: i64, number: &str, members: &Map<String, Value>) -> LedgerResult<()> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO card_numbers (number, card) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .map_err(convert)?;
        insert.execute(params![number, card]).map_err(convert)?;
        for kind in NumberKind::ALL {
            for number in members.get(kind.member()).map(|value| kind.numbers(value)).unwrap_or_default() {
                insert.execute(params![number, card]).map_err(convert)?;
            }
        }
        Ok(())
    }
}
