//! Claims batches, and records how far they are. Every change is fenced by the epoch of the claim.

use std::time::Duration;

use serde_json::Value;
use tokio_postgres::Row;

use super::runs::find;
use super::session::{Parameters, Session, value};
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::{ClaimRequest, LedgerResult};
use crate::model::{BatchRef, Claim, RunId, RunState, Stage};

/// A new claim.
#[derive(Clone, Debug)]
pub(super) struct NewClaim {
    pub(super) request: ClaimRequest,
    pub(super) owner: String,
    /// Its number among the claims of its owner.
    pub(super) number: i64,
    /// `None`: the time of the database.
    pub(super) now: Option<i64>,
}

/// Returns the milliseconds of a lease.
fn millis(lease: Duration) -> i64 {
    // No sum with the time of day overflows.
    i64::try_from(lease.as_millis()).unwrap_or(i64::MAX).min(i64::MAX / 4)
}

pub(super) async fn claim(session: &mut Session, new: &NewClaim) -> LedgerResult<Option<Claim>> {
    let request = &new.request;
    session.begin().await?;
    let (run, state) = find(session, &request.run).await?;
    if state == RunState::Loading {
        let what = format!("the list of the run {} is not complete", request.run);
        return Err(LedgerError::new(LedgerErrorKind::Invalid, what)
            .with_remedy("delete the run, and create it again: its list was not stored completely"));
    }
    let claim = match lost_claim(session, run, new).await? {
        Some(claim) => Some(claim),
        None => match free_batch(session, run, state, new).await? {
            Some(claim) => Some(claim),
            None if state == RunState::Cancelled => None,
            None => new_batch(session, run, new).await?,
        },
    };
    session.commit().await?;
    Ok(claim)
}

/// Returns the batch that was claimed by the first request, whose response was lost. If the server commits it only
/// later, the batch has a claim that no worker works on, which expires.
async fn lost_claim(session: &mut Session, run: i64, new: &NewClaim) -> LedgerResult<Option<Claim>> {
    if !session.is_repeated {
        return Ok(None);
    }
    let statement = "SELECT batch, epoch, stage, intent, settlement FROM simfleet.batches
         WHERE run = $1 AND owner = $2 AND claim_number = $3 FOR UPDATE";
    let found = session.row(statement, &[&run, &new.owner, &new.number]).await?;
    with_cards(session, &new.request.run, found).await
}

/// Claims a batch without a valid claim: one that was not sent, or one whose cards have no final results.
async fn free_batch(session: &mut Session, run: i64, state: RunState, new: &NewClaim) -> LedgerResult<Option<Claim>> {
    let statement = "WITH free AS (
             SELECT batch FROM simfleet.batches
             WHERE run = $1 AND stage <> 'finished'
               AND (lease_until IS NULL OR lease_until <= (SELECT simfleet.now_millis($2)))
               AND (followed_in IS NULL OR followed_in < $3) AND (stage <> 'claimed' OR $4)
             ORDER BY batch LIMIT 1 FOR UPDATE SKIP LOCKED
         )
         UPDATE simfleet.batches SET owner = $5, epoch = epoch + 1, lease_until = simfleet.now_millis($2) + $6,
             claimed_in = $3, claim_number = $7
         FROM free WHERE batches.batch = free.batch
         RETURNING batches.batch, epoch, stage, intent, settlement";
    let (start, lease) = (new.request.start, millis(new.request.lease));
    let parameters: Parameters<'_> =
        &[&run, &new.now, &start, &(state == RunState::Open), &new.owner, &lease, &new.number];
    let found = session.row(statement, parameters).await?;
    with_cards(session, &new.request.run, found).await
}

/// Returns a claimed batch with its cards.
async fn with_cards(session: &mut Session, run: &RunId, found: Option<Row>) -> LedgerResult<Option<Claim>> {
    let Some(row) = found else { return Ok(None) };
    let (batch, epoch): (i64, i64) = (value(&row, 0)?, value(&row, 1)?);
    let json = |index: usize| -> LedgerResult<Value> {
        let text: Option<&str> = value(&row, index)?;
        Ok(text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    };
    let stage = match value(&row, 2)? {
        "claimed" => Stage::Claimed,
        "intended" => Stage::Intended { intent: json(3)? },
        _ => Stage::Settled { settlement: json(4)? },
    };
    let statement = "SELECT card FROM simfleet.cards WHERE batch = $1 AND NOT is_final ORDER BY position";
    let cards =
        session.rows(statement, &[&batch]).await?.iter().map(|row| value(row, 0)).collect::<LedgerResult<_>>()?;
    Ok(Some(Claim { batch: BatchRef { run: run.clone(), batch, epoch }, cards, stage }))
}

/// Claims a batch of cards that are in none.
async fn new_batch(session: &mut Session, run: i64, new: &NewClaim) -> LedgerResult<Option<Claim>> {
    let most = i64::try_from(new.request.cards.max(1)).unwrap_or(i64::MAX);
    let statement = "SELECT position, card FROM simfleet.cards WHERE run = $1 AND batch IS NULL
         ORDER BY position LIMIT $2 FOR UPDATE SKIP LOCKED";
    let waiting = session.rows(statement, &[&run, &most]).await?;
    if waiting.is_empty() {
        return Ok(None);
    }
    let statement = "INSERT INTO simfleet.batches (run, owner, epoch, lease_until, stage, claimed_in, claim_number)
         VALUES ($1, $2, 1, simfleet.now_millis($3) + $4, 'claimed', $5, $6) RETURNING batch";
    let (lease, start) = (millis(new.request.lease), new.request.start);
    let batch: i64 = session.one(statement, &[&run, &new.owner, &new.now, &lease, &start, &new.number]).await?;
    let positions: Vec<i64> = waiting.iter().map(|row| value(row, 0)).collect::<LedgerResult<_>>()?;
    let statement = "UPDATE simfleet.cards SET batch = $1 WHERE run = $2 AND position = ANY($3)";
    session.execute(statement, &[&batch, &run, &positions]).await?;
    let cards = waiting.iter().map(|row| value(row, 1)).collect::<LedgerResult<_>>()?;
    let batch = BatchRef { run: new.request.run.clone(), batch, epoch: 1 };
    Ok(Some(Claim { batch, cards, stage: Stage::Claimed }))
}

pub(super) async fn release(session: &mut Session, id: &RunId, start: i64, owner: &str) -> LedgerResult<()> {
    let statement = "UPDATE simfleet.batches SET lease_until = NULL FROM simfleet.runs
         WHERE runs.id = $1 AND batches.run = runs.run AND owner = $2 AND claimed_in = $3 AND stage <> 'finished'";
    session.execute(statement, &[&id.as_str(), &owner, &start]).await?;
    Ok(())
}

pub(super) async fn next_expiry(
    session: &mut Session,
    id: &RunId,
    start: i64,
    now: Option<i64>,
) -> LedgerResult<Option<Duration>> {
    let statement = "SELECT min(free_at) - (SELECT simfleet.now_millis($2)) FROM (
             SELECT coalesce(lease_until, 0) AS free_at FROM simfleet.batches JOIN simfleet.runs USING (run)
             WHERE runs.id = $1 AND stage <> 'finished' AND (followed_in IS NULL OR followed_in < $3)
               AND (stage <> 'claimed' OR runs.state = 'open')
             UNION ALL (
                 SELECT 0 FROM simfleet.cards JOIN simfleet.runs USING (run)
                 WHERE runs.id = $1 AND batch IS NULL AND runs.state = 'open' LIMIT 1
             )) AS batches";
    let first: Option<i64> = session.one(statement, &[&id.as_str(), &now, &start]).await?;
    Ok(first.map(|first| Duration::from_millis(u64::try_from(first).unwrap_or_default())))
}

pub(super) async fn renew(
    session: &mut Session,
    batch: &BatchRef,
    lease: Duration,
    now: Option<i64>,
) -> LedgerResult<bool> {
    let statement = "UPDATE simfleet.batches SET lease_until = simfleet.now_millis($3) + $4
         WHERE batch = $1 AND epoch = $2";
    Ok(session.execute(statement, &[&batch.batch, &batch.epoch, &now, &millis(lease)]).await? > 0)
}

pub(super) async fn intend(session: &mut Session, batch: &BatchRef, intent: &Value) -> LedgerResult<bool> {
    // The lock on the run lets a cancellation wait: the cards that it counts as unsent are not sent. Storing the same
    // intent again changes nothing, so a request whose response was lost can be repeated.
    let statement = "WITH open AS (
             SELECT FROM simfleet.runs
             WHERE run = (SELECT run FROM simfleet.batches WHERE batch = $1) AND state = 'open' FOR SHARE
         )
         UPDATE simfleet.batches SET stage = 'intended', intent = $3
         WHERE batch = $1 AND epoch = $2 AND (stage = 'claimed' OR (stage = 'intended' AND intent = $3))
           AND EXISTS (SELECT FROM open)";
    Ok(session.execute(statement, &[&batch.batch, &batch.epoch, &intent.to_string()]).await? > 0)
}

pub(super) async fn settle(session: &mut Session, batch: &BatchRef, settlement: &Value) -> LedgerResult<bool> {
    let statement = "UPDATE simfleet.batches SET stage = 'settled', settlement = $3
         WHERE batch = $1 AND epoch = $2 AND stage IN ('intended', 'settled')";
    Ok(session.execute(statement, &[&batch.batch, &batch.epoch, &settlement.to_string()]).await? > 0)
}

pub(super) async fn withdraw(session: &mut Session, batch: &BatchRef) -> LedgerResult<bool> {
    let statement = "UPDATE simfleet.batches SET stage = 'claimed', intent = NULL, lease_until = NULL
         WHERE batch = $1 AND epoch = $2 AND stage IN ('claimed', 'intended')";
    Ok(session.execute(statement, &[&batch.batch, &batch.epoch]).await? > 0)
}
