//! Stores the turns of calls.

use rusqlite::{Connection, OptionalExtension, params};
use simfleet::pacer::Budget;

use super::errors::convert;
use super::runs::begin;
use crate::ledger::LedgerResult;
use crate::pacer::{OperationTurns, Turn, TurnRequest, duration, micros};

pub(super) fn take_turn(connection: &mut Connection, request: &TurnRequest, now: i64) -> LedgerResult<Turn> {
    let transaction = begin(connection)?;
    let TurnRequest { account, operation, limit, values, .. } = request;
    let pace = load(&transaction, request)?;
    let reservation = pace.reserve(request, now);
    if !reservation.turn.is_reserved {
        return Ok(reservation.turn);
    }
    let (calls, per) = limit.map_or((0, 0), |(calls, per)| (i64::from(calls), micros(per)));
    let statement = "INSERT INTO paces (account, operation, calls, per, next_at, held_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET calls = ?3, per = ?4, next_at = ?5";
    transaction
        .prepare_cached(statement)
        .and_then(|mut insert| {
            insert.execute(params![account, operation, calls, per, reservation.next_at, pace.held_until])
        })
        .map_err(convert)?;
    if !values.is_empty() {
        let statement = "DELETE FROM turns WHERE account = ?1 AND operation = ?2 AND at <= ?3";
        transaction.execute(statement, params![account, operation, reservation.expired]).map_err(convert)?;
    }
    for value in values {
        let statement = "INSERT INTO turns (account, operation, value, at) VALUES (?1, ?2, ?3, ?4)";
        transaction
            .prepare_cached(statement)
            .and_then(|mut insert| insert.execute(params![account, operation, value.key, reservation.at]))
            .map_err(convert)?;
    }
    transaction.commit().map_err(convert)?;
    Ok(reservation.turn)
}

fn load(connection: &Connection, request: &TurnRequest) -> LedgerResult<OperationTurns> {
    let TurnRequest { account, operation, values, .. } = request;
    let found = connection
        .prepare_cached("SELECT next_at, held_until FROM paces WHERE account = ?1 AND operation = ?2")
        .and_then(|mut query| {
            query.query_row(params![account, operation], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
        .map_err(convert)?;
    let (next_at, held_until) = found.unwrap_or_default();
    let mut pace = OperationTurns { next_at, held_until, ..OperationTurns::default() };
    for value in values {
        let turns = connection
            .prepare_cached("SELECT at FROM turns WHERE account = ?1 AND operation = ?2 AND value = ?3")
            .and_then(|mut query| query.query_map(params![account, operation, value.key], |row| row.get(0))?.collect())
            .map_err(convert)?;
        pace.turns.insert(value.key.clone(), turns);
    }
    Ok(pace)
}

pub(super) fn hold(connection: &mut Connection, account: &str, operation: &str, until: i64) -> LedgerResult<()> {
    let statement = "INSERT INTO paces (account, operation, calls, per, next_at, held_until)
         VALUES (?1, ?2, 0, 0, 0, ?3) ON CONFLICT DO UPDATE SET held_until = max(held_until, ?3)";
    connection.execute(statement, params![account, operation, until]).map_err(convert)?;
    Ok(())
}

pub(super) fn budgets(connection: &mut Connection, account: &str, now: i64) -> LedgerResult<Vec<Budget>> {
    let statement = "SELECT operation, calls, per, next_at, held_until FROM paces WHERE account = ?1 ORDER BY 1";
    connection
        .prepare_cached(statement)
        .and_then(|mut query| {
            let rows = query.query_map([account], |row| {
                let (per, next_at, held_until): (i64, i64, i64) = (row.get(2)?, row.get(3)?, row.get(4)?);
                let (next, held) = (duration(next_at.max(held_until) - now), duration(held_until - now));
                let operation: String = row.get(0)?;
                Ok(Budget::new(operation, row.get(1)?, duration(per), next, held))
            })?;
            rows.collect()
        })
        .map_err(convert)
}
