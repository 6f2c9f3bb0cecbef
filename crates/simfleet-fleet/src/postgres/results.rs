//! Stores and reads the results of cards.

use serde_json::Value;

use super::runs::find;
use super::session::{Session, storable, value};
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, RunCard, RunId};

pub(super) async fn record(
    session: &mut Session,
    batch: &BatchRef,
    results: &[CardResult],
    now: Option<i64>,
) -> LedgerResult<bool> {
    session.begin().await?;
    let is_held = store(session, batch, results, now).await?;
    session.commit().await?;
    Ok(is_held)
}

/// Stores results and ends the claim. A batch with a card whose result is not final stays open for a later claim.
pub(super) async fn finish(
    session: &mut Session,
    batch: &BatchRef,
    results: &[CardResult],
    now: Option<i64>,
) -> LedgerResult<bool> {
    session.begin().await?;
    let is_held = store(session, batch, results, now).await?;
    if is_held {
        let statement = "UPDATE simfleet.batches SET lease_until = NULL,
                 followed_in = (SELECT starts FROM simfleet.runs WHERE runs.run = batches.run),
                 stage = CASE WHEN EXISTS (SELECT FROM simfleet.cards WHERE cards.batch = batches.batch AND NOT is_final)
                     THEN stage ELSE 'finished' END
             WHERE batch = $1 AND epoch = $2";
        session.execute(statement, &[&batch.batch, &batch.epoch]).await?;
    }
    session.commit().await?;
    Ok(is_held)
}

/// Stores results inside a transaction, if the claim holds. The row of the batch stays locked until the transaction
/// ends, so no other worker claims the batch meanwhile.
async fn store(
    session: &mut Session,
    batch: &BatchRef,
    results: &[CardResult],
    now: Option<i64>,
) -> LedgerResult<bool> {
    let statement = "SELECT run FROM simfleet.batches WHERE batch = $1 AND epoch = $2 FOR UPDATE";
    let Some(row) = session.row(statement, &[&batch.batch, &batch.epoch]).await? else { return Ok(false) };
    let run: i64 = value(&row, 0)?;
    let cards: Vec<&str> = results.iter().map(|result| result.card.as_str()).collect();
    let states: Vec<String> = results.iter().map(|result| storable(&result.state)).collect();
    let reasons: Vec<Option<String>> = results.iter().map(|result| result.reason.as_deref().map(storable)).collect();
    let finals: Vec<bool> = results.iter().map(|result| result.is_final).collect();
    let details: Vec<Option<String>> =
        results.iter().map(|result| (result.detail != Value::Null).then(|| result.detail.to_string())).collect();
    let statement = "UPDATE simfleet.cards SET state = new.state, reason = new.reason, is_final = new.is_final,
             detail = new.detail, updated_at = simfleet.now_millis($8)
         FROM unnest($3::TEXT[], $4::TEXT[], $5::TEXT[], $6::BOOLEAN[], $7::TEXT[])
             AS new (card, state, reason, is_final, detail)
         WHERE cards.run = $1 AND cards.batch = $2 AND cards.card = new.card AND NOT cards.is_final";
    session.execute(statement, &[&run, &batch.batch, &cards, &states, &reasons, &finals, &details, &now]).await?;
    Ok(true)
}

pub(super) async fn cards(session: &mut Session, id: &RunId, position: u64, most: usize) -> LedgerResult<Vec<RunCard>> {
    let (run, _) = find(session, id).await?;
    let from = i64::try_from(position).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let statement = "SELECT position, card, state, reason, is_final, detail FROM simfleet.cards
         WHERE run = $1 AND position >= $2 ORDER BY position LIMIT $3";
    let rows = session.rows(statement, &[&run, &from, &most]).await?;
    let card = |row: &tokio_postgres::Row| {
        let (card, state): (String, Option<String>) = (value(row, 1)?, value(row, 2)?);
        let detail: Option<&str> = value(row, 5)?;
        let detail = detail.and_then(|detail| serde_json::from_str(detail).ok()).unwrap_or_default();
        let (reason, is_final) = (value(row, 3)?, value(row, 4)?);
        let result = state.map(|state| CardResult { card: card.clone(), state, reason, is_final, detail });
        Ok(RunCard { position: u64::try_from(value::<i64>(row, 0)?).unwrap_or_default(), card, result })
    };
    rows.iter().map(card).collect()
}

/// Returns the positions of cards without a result that are in no batch, or whose batch has no intent.
pub(super) async fn unsent(session: &mut Session, id: &RunId, position: u64, most: usize) -> LedgerResult<Vec<u64>> {
    let (run, _) = find(session, id).await?;
    let from = i64::try_from(position).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let statement = "SELECT position FROM simfleet.cards LEFT JOIN simfleet.batches USING (batch)
         WHERE cards.run = $1 AND position >= $2 AND cards.state IS NULL
           AND (cards.batch IS NULL OR batches.stage = 'claimed')
         ORDER BY position LIMIT $3";
    let rows = session.rows(statement, &[&run, &from, &most]).await?;
    rows.iter().map(|row| Ok(u64::try_from(value::<i64>(row, 0)?).unwrap_or_default())).collect()
}
