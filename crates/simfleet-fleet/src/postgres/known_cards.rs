//! Reads the records and observations of cards.

use tokio_postgres::Row;

use super::history::fleet_key;
use super::session::{Session, storable, value};
use crate::history::{CardRow, FleetId, KnownCard, Observation, ObservationRow};
use crate::ledger::LedgerResult;

pub(super) async fn of_fleet(
    session: &mut Session,
    fleet: &FleetId,
    after: i64,
    most: usize,
) -> LedgerResult<Vec<KnownCard>> {
    let Some(fleet) = fleet_key(session, fleet).await? else { return Ok(Vec::new()) };
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let statement = "SELECT card, number, record, first_seen_at, last_seen_at, gone_at, used_at, state_at,
             service, endpoint, account
         FROM simfleet.known_cards JOIN simfleet.fleets USING (fleet)
         WHERE fleet = $1 AND card > $2 ORDER BY card LIMIT $3";
    session.rows(statement, &[&fleet, &after, &most]).await?.iter().map(card).collect()
}

pub(super) async fn with_number(session: &mut Session, number: &str) -> LedgerResult<Vec<KnownCard>> {
    let statement = "SELECT card, number, record, first_seen_at, last_seen_at, gone_at, used_at, state_at,
             service, endpoint, account
         FROM simfleet.known_cards JOIN simfleet.fleets USING (fleet)
         WHERE card IN (SELECT card FROM simfleet.card_numbers WHERE card_numbers.number = $1) ORDER BY card";
    session.rows(statement, &[&storable(number)]).await?.iter().map(card).collect()
}

fn card(row: &Row) -> LedgerResult<KnownCard> {
    let row = CardRow {
        key: value(row, 0)?,
        number: value(row, 1)?,
        record: value(row, 2)?,
        first_seen_at: value(row, 3)?,
        last_seen_at: value(row, 4)?,
        gone_at: value(row, 5)?,
        used_at: value(row, 6)?,
        state_at: value(row, 7)?,
        fleet: FleetId { service: value(row, 8)?, endpoint: value(row, 9)?, account: value(row, 10)? },
    };
    Ok(row.card())
}

pub(super) async fn observations(
    session: &mut Session,
    card: i64,
    after: i64,
    most: usize,
) -> LedgerResult<Vec<Observation>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let statement = "SELECT observation, at, member, old, new, sources.id, sources.operation
         FROM simfleet.observations JOIN simfleet.sources USING (source)
         WHERE card = $1 AND observation > $2 ORDER BY observation LIMIT $3";
    let observation = |row: &Row| {
        let (old, new, source, operation) = (value(row, 3)?, value(row, 4)?, value(row, 5)?, value(row, 6)?);
        let (key, at, member) = (value(row, 0)?, value(row, 1)?, value(row, 2)?);
        ObservationRow { key, at, member, old, new, source, operation }.observation()
    };
    session.rows(statement, &[&card, &after, &most]).await?.iter().map(observation).collect()
}
