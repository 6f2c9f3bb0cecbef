//! Claims batches, and records how far they are. Every change is fenced by the epoch of the claim.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::errors::convert;
use super::runs::{begin, find};
use super::worker::Worker;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::{ClaimRequest, LedgerResult};
use crate::model::{BatchRef, Claim, RunId, RunState, Stage};

/// Returns the end of a lease that begins now.
pub(super) fn until(now: i64, lease: Duration) -> i64 {
    now.saturating_add(i64::try_from(lease.as_millis()).unwrap_or(i64::MAX))
}

pub(super) fn claim(
    connection: &mut Connection,
    request: &ClaimRequest,
    worker: &Worker,
    now: i64,
) -> LedgerResult<Option<Claim>> {
    let transaction = begin(connection)?;
    let (run, state) = find(&transaction, &request.run)?;
    if state == RunState::Loading {
        return Err(LedgerError::new(
            LedgerErrorKind::Invalid,
            format!("the list of the run {} is not complete", request.run),
        )
        .with_remedy("delete the run, and create it again: its list was not stored completely"));
    }
    end_leases_of_the_dead(&transaction, run, worker, now)?;
    let lease = Lease { owner: &worker.name, now, until: until(now, request.lease) };
    let claim = match free_batch(&transaction, run, request, state, &lease)? {
        Some(claim) => Some(claim),
        None if state == RunState::Cancelled => None,
        None => new_batch(&transaction, run, request, &lease)?,
    };
    transaction.commit().map_err(convert)?;
    Ok(claim)
}

/// The lease of a new claim.
struct Lease<'a> {
    owner: &'a str,
    now: i64,
    until: i64,
}

/// Ends the leases of workers that have ended.
fn end_leases_of_the_dead(connection: &Connection, run: i64, worker: &Worker, now: i64) -> LedgerResult<()> {
    let owners: Vec<String> = connection
        .prepare_cached(
            "SELECT DISTINCT owner FROM batches
             WHERE run = ?1 AND stage <> 'finished' AND lease_until > ?2 AND owner <> ?3",
        )
        .and_then(|mut statement| statement.query_map(params![run, now, worker.name], |row| row.get(0))?.collect())
        .map_err(convert)?;
    for owner in owners.into_iter().filter(|owner| worker.has_ended(owner)) {
        let statement = "UPDATE batches SET lease_until = NULL WHERE run = ?1 AND owner = ?2 AND stage <> 'finished'";
        connection.execute(statement, params![run, owner]).map_err(convert)?;
    }
    Ok(())
}

/// Claims a batch without a valid claim: one that was not sent, or one whose cards have no final results.
fn free_batch(
    connection: &Connection,
    run: i64,
    request: &ClaimRequest,
    state: RunState,
    lease: &Lease<'_>,
) -> LedgerResult<Option<Claim>> {
    let found = connection
        .prepare_cached(
            "SELECT batch, epoch, stage, intent, settlement FROM batches
             WHERE run = ?1 AND stage <> 'finished' AND (lease_until IS NULL OR lease_until <= ?2)
               AND (followed_in IS NULL OR followed_in < ?3) AND (stage <> 'claimed' OR ?4)
             ORDER BY batch LIMIT 1",
        )
        .map_err(convert)?
        .query_row(params![run, lease.now, request.start, state == RunState::Open], |row| {
            let texts: [Option<String>; 2] = [row.get(3)?, row.get(4)?];
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?, texts))
        })
        .optional()
        .map_err(convert)?;
    let Some((batch, epoch, stage, texts)) = found else { return Ok(None) };
    let [intent, settlement] = texts.map(|text| text.and_then(|text| serde_json::from_str(&text).ok()));
    let stage = match stage.as_str() {
        "claimed" => Stage::Claimed,
        "intended" => Stage::Intended { intent: intent.unwrap_or_default() },
        _ => Stage::Settled { settlement: settlement.unwrap_or_default() },
    };
    connection
        .execute(
            "UPDATE batches SET owner = ?2, epoch = epoch + 1, lease_until = ?3, claimed_in = ?4 WHERE batch = ?1",
            params![batch, lease.owner, lease.until, request.start],
        )
        .map_err(convert)?;
    let cards = connection
        .prepare_cached("SELECT card FROM cards WHERE batch = ?1 AND is_final = 0 ORDER BY position")
        .and_then(|mut statement| statement.query_map([batch], |row| row.get(0))?.collect())
        .map_err(convert)?;
    let batch = BatchRef { run: request.run.clone(), batch, epoch: epoch + 1 };
    Ok(Some(Claim { batch, cards, stage }))
}

/// Claims a batch of cards that are in none.
fn new_batch(
    connection: &Connection,
    run: i64,
    request: &ClaimRequest,
    lease: &Lease<'_>,
) -> LedgerResult<Option<Claim>> {
    let most = i64::try_from(request.cards.max(1)).unwrap_or(i64::MAX);
    let waiting: Vec<(i64, String)> = connection
        .prepare_cached("SELECT position, card FROM cards WHERE run = ?1 AND batch IS NULL ORDER BY position LIMIT ?2")
        .and_then(|mut statement| {
            statement.query_map(params![run, most], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
        .map_err(convert)?;
    if waiting.is_empty() {
        return Ok(None);
    }
    connection
        .execute(
            "INSERT INTO batches (run, owner, epoch, lease_until, stage, claimed_in) VALUES (?1, ?2, 1, ?3, 'claimed', ?4)",
            params![run, lease.owner, lease.until, request.start],
        )
        .map_err(convert)?;
    let batch = connection.last_insert_rowid();
    let mut update =
        connection.prepare_cached("UPDATE cards SET batch = ?1 WHERE run = ?2 AND position = ?3").map_err(convert)?;
    let mut cards = Vec::with_capacity(waiting.len());
    for (position, card) in waiting {
        update.execute(params![batch, run, position]).map_err(convert)?;
        cards.push(card);
    }
    Ok(Some(Claim { batch: BatchRef { run: request.run.clone(), batch, epoch: 1 }, cards, stage: Stage::Claimed }))
}

pub(super) fn release(connection: &mut Connection, id: &RunId, start: i64, worker: &Worker) -> LedgerResult<()> {
    let (run, _) = find(connection, id)?;
    let statement = "UPDATE batches SET lease_until = NULL
         WHERE run = ?1 AND owner = ?2 AND claimed_in = ?3 AND stage <> 'finished'";
    connection.execute(statement, params![run, worker.name, start]).map_err(convert)?;
    Ok(())
}

pub(super) fn next_expiry(
    connection: &mut Connection,
    id: &RunId,
    start: i64,
    now: i64,
) -> LedgerResult<Option<Duration>> {
    let statement = "SELECT min(free_at) FROM (
             SELECT coalesce(lease_until, 0) AS free_at FROM batches JOIN runs USING (run)
             WHERE runs.id = ?1 AND stage <> 'finished' AND (followed_in IS NULL OR followed_in < ?2)
               AND (stage <> 'claimed' OR runs.state = 'open')
             UNION ALL
             SELECT 0 FROM cards JOIN runs USING (run) WHERE runs.id = ?1 AND batch IS NULL AND runs.state = 'open')";
    let first: Option<i64> =
        connection.query_row(statement, params![id.as_str(), start], |row| row.get(0)).map_err(convert)?;
    Ok(first.map(|first| Duration::from_millis(u64::try_from(first - now).unwrap_or_default())))
}

pub(super) fn renew(connection: &mut Connection, batch: &BatchRef, lease_until: i64) -> LedgerResult<bool> {
    change(connection, "UPDATE batches SET lease_until = ?3 WHERE batch = ?1 AND epoch = ?2", batch, lease_until)
}

pub(super) fn intend(connection: &mut Connection, batch: &BatchRef, intent: &Value) -> LedgerResult<bool> {
    let statement = "UPDATE batches SET stage = 'intended', intent = ?3
         WHERE batch = ?1 AND epoch = ?2 AND (stage = 'claimed' OR (stage = 'intended' AND intent = ?3))
           AND (SELECT state FROM runs WHERE runs.run = batches.run) = 'open'";
    change(connection, statement, batch, intent.to_string())
}

pub(super) fn settle(connection: &mut Connection, batch: &BatchRef, settlement: &Value) -> LedgerResult<bool> {
    let statement = "UPDATE batches SET stage = 'settled', settlement = ?3
         WHERE batch = ?1 AND epoch = ?2 AND stage IN ('intended', 'settled')";
    change(connection, statement, batch, settlement.to_string())
}

pub(super) fn withdraw(connection: &mut Connection, batch: &BatchRef) -> LedgerResult<bool> {
    let statement = "UPDATE batches SET stage = 'claimed', intent = ?3, lease_until = NULL
         WHERE batch = ?1 AND epoch = ?2 AND stage IN ('claimed', 'intended')";
    change(connection, statement, batch, None::<String>)
}

/// Changes the batch if the claim still holds, and returns whether it did.
fn change(
    connection: &mut Connection,
    statement: &str,
    batch: &BatchRef,
    value: impl rusqlite::ToSql,
) -> LedgerResult<bool> {
    let changed = connection
        .prepare_cached(statement)
        .and_then(|mut statement| statement.execute(params![batch.batch, batch.epoch, value]))
        .map_err(convert)?;
    Ok(changed > 0)
}
