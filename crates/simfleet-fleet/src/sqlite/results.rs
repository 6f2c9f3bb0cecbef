//! Stores and reads the results of cards.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::errors::convert;
use super::runs::{begin, find};
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, RunCard, RunId};

pub(super) fn record(
    connection: &mut Connection,
    batch: &BatchRef,
    results: &[CardResult],
    now: i64,
) -> LedgerResult<bool> {
    store(connection, batch, results, now, "UPDATE batches SET epoch = epoch WHERE batch = ?1 AND epoch = ?2")
}

/// Stores results and ends the claim. A batch with a card whose result is not final stays open for a later claim.
pub(super) fn finish(
    connection: &mut Connection,
    batch: &BatchRef,
    results: &[CardResult],
    now: i64,
) -> LedgerResult<bool> {
    let statement = "UPDATE batches SET lease_until = NULL,
             followed_in = (SELECT starts FROM runs WHERE runs.run = batches.run),
             stage = CASE WHEN EXISTS (SELECT 1 FROM cards WHERE cards.batch = batches.batch AND is_final = 0)
                 THEN stage ELSE 'finished' END
         WHERE batch = ?1 AND epoch = ?2";
    store(connection, batch, results, now, statement)
}

/// Stores results, then changes the batch. Nothing is stored if the claim does not hold any more.
fn store(
    connection: &mut Connection,
    batch: &BatchRef,
    results: &[CardResult],
    now: i64,
    statement: &str,
) -> LedgerResult<bool> {
    let transaction = begin(connection)?;
    {
        let mut update = transaction
            .prepare_cached(
                "UPDATE cards SET state = ?4, reason = ?5, is_final = ?6, detail = ?7, updated_at = ?8
                 WHERE run = ?1 AND card = ?2 AND batch = ?3 AND is_final = 0",
            )
            .map_err(convert)?;
        let (run, _) = find(&transaction, &batch.run)?;
        for CardResult { card, state, reason, is_final, detail } in results {
            let detail = (*detail != Value::Null).then(|| detail.to_string());
            update.execute(params![run, card, batch.batch, state, reason, is_final, detail, now]).map_err(convert)?;
        }
    }
    let changed = transaction.execute(statement, params![batch.batch, batch.epoch]).map_err(convert)?;
    if changed == 0 {
        return Ok(false);
    }
    transaction.commit().map_err(convert)?;
    Ok(true)
}

pub(super) fn cards(connection: &mut Connection, id: &RunId, position: u64, most: usize) -> LedgerResult<Vec<RunCard>> {
    let (run, _) = find(connection, id)?;
    let from = i64::try_from(position).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    connection
        .prepare_cached(
            "SELECT position, card, state, reason, is_final, detail FROM cards
             WHERE run = ?1 AND position >= ?2 ORDER BY position LIMIT ?3",
        )
        .and_then(|mut statement| {
            let rows = statement.query_map(params![run, from, most], |row| {
                let (card, state): (String, Option<String>) = (row.get(1)?, row.get(2)?);
                let (reason, is_final, detail): (_, _, Option<String>) = (row.get(3)?, row.get(4)?, row.get(5)?);
                let detail = detail.and_then(|detail| serde_json::from_str(&detail).ok()).unwrap_or_default();
                let result = state.map(|state| CardResult { card: card.clone(), state, reason, is_final, detail });
                let position = u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default();
                Ok(RunCard { position, card, result })
            })?;
            rows.collect()
        })
        .map_err(convert)
}

pub(super) fn unsent(connection: &mut Connection, id: &RunId, position: u64, most: usize) -> LedgerResult<Vec<u64>> {
    let (run, _) = find(connection, id)?;
    let from = i64::try_from(position).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    connection
        .prepare_cached(
            "SELECT position FROM cards LEFT JOIN batches USING (batch)
             WHERE cards.run = ?1 AND position >= ?2 AND cards.state IS NULL
               AND (cards.batch IS NULL OR batches.stage = 'claimed')
             ORDER BY position LIMIT ?3",
        )
        .and_then(|mut statement| {
            let rows = statement.query_map(params![run, from, most], |row| row.get::<_, i64>(0))?;
            rows.map(|position| position.map(|position| u64::try_from(position).unwrap_or_default())).collect()
        })
        .map_err(convert)
}
