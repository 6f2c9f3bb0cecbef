//! The history of cards in a PostgreSQL ledger. A request writes all of its cards with a few statements.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::session::{Session, storable, value};
use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{
    Change, FleetId, Observed, SeenCard, SeenCards, Seer, Sighting, Source, StoredCard, StoredRecord, count,
};
use crate::ledger::LedgerResult;

/// A request to store what a source has seen.
#[derive(Clone, Debug)]
pub(super) struct Observation {
    pub(super) source: Source,
    pub(super) seen: Vec<Sighting>,
    /// The id of the request.
    pub(super) request: String,
    /// `None`: the time of the database.
    pub(super) now: Option<i64>,
}

/// Returns the key of a fleet, if the history has it.
pub(super) async fn fleet_key(session: &mut Session, fleet: &FleetId) -> LedgerResult<Option<i64>> {
    let FleetId { service, endpoint, account } = fleet;
    let statement = "SELECT fleet FROM simfleet.fleets WHERE service = $1 AND endpoint = $2 AND account = $3";
    let found = session.row(statement, &[service, endpoint, account]).await?;
    found.as_ref().map(|row| value(row, 0)).transpose()
}

/// Returns the key of a fleet whose history no other worker writes until the transaction ends.
async fn lock_fleet(session: &mut Session, fleet: &FleetId) -> LedgerResult<Option<i64>> {
    let FleetId { service, endpoint, account } = fleet;
    // The keys of rows that refer to the fleet do not wait for this lock.
    let statement = "SELECT fleet FROM simfleet.fleets WHERE service = $1 AND endpoint = $2 AND account = $3
         FOR NO KEY UPDATE";
    let found = session.row(statement, &[service, endpoint, account]).await?;
    found.as_ref().map(|row| value(row, 0)).transpose()
}

/// Locks the history of a fleet. Returns the keys of a source and of its fleet, and adds them if they are new.
pub(super) async fn register(session: &mut Session, source: &Source, now: Option<i64>) -> LedgerResult<(i64, i64)> {
    let Source { id, fleet, operation } = source;
    let key = match lock_fleet(session, fleet).await? {
        Some(key) => key,
        None => {
            let statement = "INSERT INTO simfleet.fleets (service, endpoint, account) VALUES ($1, $2, $3)
                 ON CONFLICT DO NOTHING";
            session.execute(statement, &[&fleet.service, &fleet.endpoint, &fleet.account]).await?;
            let missing = || LedgerError::new(LedgerErrorKind::Invalid, "the ledger does not have the fleet");
            lock_fleet(session, fleet).await?.ok_or_else(missing)?
        }
    };
    let find = "SELECT source FROM simfleet.sources WHERE id = $1 AND fleet = $2";
    if let Some(row) = session.row(find, &[&id.as_str(), &key]).await? {
        return Ok((value(&row, 0)?, key));
    }
    let statement = "INSERT INTO simfleet.sources (id, fleet, operation, started_at)
         VALUES ($1, $2, $3, simfleet.now_millis($4)) ON CONFLICT DO NOTHING RETURNING source";
    match session.row(statement, &[&id.as_str(), &key, operation, &now]).await? {
        Some(row) => Ok((value(&row, 0)?, key)),
        None => Err(LedgerError::new(LedgerErrorKind::Invalid, format!("{id} belongs to another fleet"))
            .with_remedy("use another id")),
    }
}

pub(super) async fn observe(session: &mut Session, observation: &Observation) -> LedgerResult<Observed> {
    session.begin().await?;
    let (source, fleet) = register(session, &observation.source, observation.now).await?;
    let now: i64 = session.one("SELECT simfleet.now_millis($1)", &[&observation.now]).await?;
    let statement = "SELECT ended_at IS NULL, request, request_added, request_changed, request_repeated
         FROM simfleet.sweeps WHERE sweep = $1";
    let sweep = session.row(statement, &[&source]).await?;
    if let Some(row) = &sweep {
        // A sweep counts cards that come twice, so a request that is made again must not be stored again.
        if value::<Option<&str>>(row, 1)? == Some(observation.request.as_str()) {
            let observed = effect(row)?;
            session.commit().await?;
            return Ok(observed);
        }
        if !value::<bool>(row, 0)? {
            return Err(
                LedgerError::new(LedgerErrorKind::Invalid, "the sweep has ended").with_remedy("begin another one")
            );
        }
    }
    let seer = Seer { source, is_sweep: sweep.is_some(), now };
    let mut cards = SeenCards::new(seer, find(session, fleet, &observation.seen).await?);
    for sighting in &observation.seen {
        cards.see(Sighting { number: storable(&sighting.number), members: sighting.members.clone() });
    }
    let (cards, observed) = cards.finish();
    write(session, seer, fleet, cards).await?;
    if seer.is_sweep {
        let statement = "UPDATE simfleet.sweeps SET added = added + $2, changed = changed + $3,
             repeated = repeated + $4, cards = cards + $5 - $4,
             request = $6, request_added = $2, request_changed = $3, request_repeated = $4 WHERE sweep = $1";
        let [added, changed, repeated] = [observed.added, observed.changed, observed.repeated].map(signed);
        let all = i64::try_from(observation.seen.len()).unwrap_or(i64::MAX);
        session.execute(statement, &[&source, &added, &changed, &repeated, &all, &observation.request]).await?;
    }
    session.commit().await?;
    Ok(observed)
}

fn effect(row: &Row) -> LedgerResult<Observed> {
    let (added, changed, repeated) = (value(row, 2)?, value(row, 3)?, value(row, 4)?);
    Ok(Observed { added: count(added), changed: count(changed), repeated: count(repeated) })
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Returns those of the cards that the ledger has: their numbers, keys and contents.
async fn find(session: &mut Session, fleet: i64, seen: &[Sighting]) -> LedgerResult<Vec<(String, i64, StoredCard)>> {
    let numbers: Vec<String> = seen.iter().map(|sighting| storable(&sighting.number)).collect();
    let statement = "SELECT number, card, record, listed_in, gone_at IS NOT NULL, used_at, state_at
         FROM simfleet.known_cards WHERE fleet = $1 AND number = ANY($2)";
    let rows = session.rows(statement, &[&fleet, &numbers]).await?;
    let card = |row: &Row| {
        let record = StoredRecord::parse(value(row, 2)?);
        let (listed_in, is_gone) = (value(row, 3)?, value(row, 4)?);
        let card = StoredCard { record, listed_in, is_gone, used_at: value(row, 5)?, state_at: value(row, 6)? };
        Ok((value(row, 0)?, value(row, 1)?, card))
    };
    rows.iter().map(card).collect()
}

/// The columns of cards that are written at once.
#[derive(Default)]
struct Columns {
    keys: Vec<i64>,
    numbers: Vec<String>,
    records: Vec<String>,
    listed_in: Vec<Option<i64>>,
    are_gone: Vec<bool>,
    used_at: Vec<Option<i64>>,
    state_at: Vec<Option<i64>>,
}

impl Columns {
    fn push(&mut self, seen: &SeenCard) {
        self.keys.extend(seen.key);
        self.numbers.push(seen.number.clone());
        self.records.push(seen.card.record.to_text());
        self.listed_in.push(seen.card.listed_in);
        self.are_gone.push(seen.card.is_gone);
        self.used_at.push(seen.card.used_at);
        self.state_at.push(seen.card.state_at);
    }
}

/// Writes what was seen of cards.
async fn write(session: &mut Session, seer: Seer, fleet: i64, cards: Vec<SeenCard>) -> LedgerResult<()> {
    let (mut new, mut known) = (Columns::default(), Columns::default());
    for card in &cards {
        if card.key.is_some() { known.push(card) } else { new.push(card) }
    }
    if !known.keys.is_empty() {
        let statement = "UPDATE simfleet.known_cards SET record = new.record, last_seen_at = $1,
                 listed_in = new.listed_in, used_at = new.used_at, state_at = new.state_at,
                 gone_at = CASE WHEN new.is_gone THEN gone_at END
             FROM unnest($2::BIGINT[], $3::TEXT[], $4::BIGINT[], $5::BIGINT[], $6::BIGINT[], $7::BOOLEAN[])
                 AS new (card, record, listed_in, used_at, state_at, is_gone)
             WHERE known_cards.card = new.card";
        let Columns { keys, records, listed_in, are_gone, used_at, state_at, .. } = &known;
        session.execute(statement, &[&seer.now, keys, records, listed_in, used_at, state_at, are_gone]).await?;
    }
    let mut keys = HashMap::new();
    if !new.numbers.is_empty() {
        let statement = "INSERT INTO simfleet.known_cards
                 (fleet, number, record, first_seen_at, last_seen_at, listed_in, used_at, state_at)
             SELECT $1, number, record, $2, $2, listed_in, used_at, state_at
             FROM unnest($3::TEXT[], $4::TEXT[], $5::BIGINT[], $6::BIGINT[], $7::BIGINT[])
                 WITH ORDINALITY AS new (number, record, listed_in, used_at, state_at, place)
             ORDER BY place RETURNING number, card";
        let Columns { numbers, records, listed_in, used_at, state_at, .. } = &new;
        for row in session.rows(statement, &[&fleet, &seer.now, numbers, records, listed_in, used_at, state_at]).await?
        {
            keys.insert(value::<String>(&row, 0)?, value::<i64>(&row, 1)?);
        }
    }
    let key = |card: &SeenCard| card.key.or_else(|| keys.get(&card.number).copied());
    append(session, seer, cards.into_iter().filter_map(|card| Some((key(&card)?, card))).collect()).await
}

/// Adds the numbers and observations of cards with their keys.
async fn append(session: &mut Session, seer: Seer, cards: Vec<(i64, SeenCard)>) -> LedgerResult<()> {
    let (mut owners, mut numbers) = (Vec::new(), Vec::new());
    let (mut keys, mut members, mut old, mut new) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (key, card) in cards {
        for number in card.numbers {
            owners.push(key);
            numbers.push(storable(&number));
        }
        for change in card.changes {
            let Change { member, old: before, new: now } = change;
            keys.push(key);
            members.push(storable(&member));
            old.push(before);
            new.push(now);
        }
    }
    if !numbers.is_empty() {
        let statement = "INSERT INTO simfleet.card_numbers (number, card)
             SELECT number, card FROM unnest($1::TEXT[], $2::BIGINT[]) AS new (number, card) ON CONFLICT DO NOTHING";
        session.execute(statement, &[&numbers, &owners]).await?;
    }
    if !keys.is_empty() {
        let statement = "INSERT INTO simfleet.observations (card, at, member, old, new, source)
             SELECT card, $1, member, old, new, $2 FROM unnest($3::BIGINT[], $4::TEXT[], $5::TEXT[], $6::TEXT[])
                 WITH ORDINALITY AS seen (card, member, old, new, place) ORDER BY place";
        session.execute(statement, &[&seer.now, &seer.source, &keys, &members, &old, &new]).await?;
    }
    Ok(())
}
