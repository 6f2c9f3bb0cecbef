//! Batches that suspend or restore cards.
//!
//! The intent is stored before the request leaves, and the request ends before the claim does. A batch that may have
//! been sent is only followed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use simfleet::clock::BoxFuture;
use simfleet::haoka::{BatchOutcome, CardOutcome, CardReport, Command, CommandWaiter, Submission};
use simfleet::{Error, ErrorKind, Haoka, WaitFor};

use super::work::{BatchContext, BatchEnd, Work};
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, Claim, Stage};

/// The maximum time from a claim to the end of its request. Much shorter than a lease.
const SEND_WITHIN: Duration = Duration::from_secs(60);

/// Suspends or restores the cards of batches.
#[derive(Debug)]
pub(crate) struct CommandWork {
    pub(crate) haoka: Haoka,
    pub(crate) command: Command,
    pub(crate) remark: Option<String>,
    /// How long each batch is followed.
    pub(crate) wait: WaitFor,
}

impl Work for CommandWork {
    fn batch_size(&self) -> usize {
        self.command.operation().batch_limit("simNos").unwrap_or(1).max(1)
    }

    fn next_turn(&self) -> Duration {
        let records = &simfleet::haoka_client::operations::QUERY_SIM_ACTION;
        let states = &simfleet::haoka_client::operations::BATCH_QUERY_SIM_STATUS;
        let turns = [self.command.operation(), records, states].map(|operation| self.haoka.next_turn(operation));
        turns.into_iter().max().unwrap_or_default()
    }

    fn work(self: Arc<Self>, context: BatchContext, claim: Claim) -> BoxFuture<'static, BatchEnd> {
        Box::pin(async move {
            let Claim { batch, cards, stage } = claim;
            // A batch that was sent before needs no turn and is no probe.
            if stage != Stage::Claimed {
                context.responded();
            }
            let result = match stage {
                Stage::Claimed => self.send(&context, &batch, cards).await,
                Stage::Intended { intent } => match serde_json::from_value(intent) {
                    Ok(submission) => {
                        self.follow(&context, &batch, self.haoka.follow_waiter(submission, self.wait.clone())).await
                    }
                    Err(error) => unreadable(&context, &batch, cards, error.to_string()).await,
                },
                Stage::Settled { settlement } => match self.resume(settlement) {
                    Ok(waiter) => self.follow(&context, &batch, waiter).await,
                    Err(error) => unreadable(&context, &batch, cards, error.to_string()).await,
                },
            };
            result.unwrap_or_else(|error| BatchEnd::Stopped(error.into()))
        })
    }
}

impl CommandWork {
    /// Sends a batch that was not sent, then follows it.
    async fn send(&self, context: &BatchContext, batch: &BatchRef, cards: Vec<String>) -> LedgerResult<BatchEnd> {
        let request = match self.command {
            Command::Suspend => self.haoka.suspend(cards.clone()),
            Command::Restore => self.haoka.restore(cards.clone()),
        };
        let request = match &self.remark {
            Some(remark) => request.remark(remark.clone()),
            None => request,
        };
        let ends_at = context.claimed_at.saturating_add(SEND_WITHIN.min(context.lease / 2));
        let mut submitter = match request.ends_at(ends_at).submitter() {
            Ok(submitter) => submitter,
            Err(error) => return reject(context, batch, cards, &error).await,
        };
        if submitter.prepare().is_none() {
            let failure = Error::new(ErrorKind::DeadlineExceeded, "the time for the batch passed before it was sent");
            return self.later(context, batch, failure).await;
        }
        let intent = to_value(submitter.submission());
        match context.stored_before(ends_at, || context.ledger.intend(batch, intent.clone())).await {
            Ok(true) => {}
            Ok(false) => return Ok(BatchEnd::Lost),
            // Nothing was sent, whether the intent is stored or not.
            Err(error) if error.is_transient() => {
                let failure = Error::new(ErrorKind::DeadlineExceeded, format!("the batch was not sent: {error}"));
                return self.later(context, batch, failure.with_source(error)).await;
            }
            Err(error) => return Err(error),
        }
        let _ = submitter.next().await;
        let outcome = submitter.submission().batches.last().map(|batch| &batch.outcome);
        if let Some(BatchOutcome::NotAccepted(error)) = outcome {
            let error = error.clone();
            return match error.kind() {
                ErrorKind::Auth | ErrorKind::Credentials | ErrorKind::ClockSkew => {
                    context.until_stored(|| context.ledger.withdraw(batch)).await?;
                    Ok(BatchEnd::Stopped(error.into()))
                }
                ErrorKind::DeadlineExceeded => self.later(context, batch, error).await,
                _ if error.is_transient() => self.later(context, batch, error).await,
                _ => reject(context, batch, cards, &error).await,
            };
        }
        context.responded();
        let submission = submitter.into_submission();
        let settlement = json!({ "submission": to_value(&submission) });
        if !context.until_stored(|| context.ledger.settle(batch, settlement.clone())).await? {
            return Ok(BatchEnd::Lost);
        }
        self.follow(context, batch, self.haoka.follow_waiter(submission, self.wait.clone())).await
    }

    /// Gives a batch back that certainly had no effect.
    async fn later(&self, context: &BatchContext, batch: &BatchRef, failure: Error) -> LedgerResult<BatchEnd> {
        if !context.until_stored(|| context.ledger.withdraw(batch)).await? {
            return Ok(BatchEnd::Lost);
        }
        Ok(BatchEnd::Later { failure })
    }

    /// Creates the wait for a batch that was sent.
    fn resume(&self, settlement: Value) -> Result<CommandWaiter, Error> {
        let unreadable = |error: serde_json::Error| {
            Error::new(ErrorKind::InvalidInput, "the record of the batch cannot be read").with_source(error)
        };
        let member = |name: &str| settlement.get(name).cloned();
        if let Some(checkpoint) = member("checkpoint") {
            let checkpoint = serde_json::from_value(checkpoint).map_err(unreadable)?;
            return self.haoka.resume_command(&checkpoint, self.wait.clone());
        }
        let submission: Submission =
            serde_json::from_value(member("submission").unwrap_or_default()).map_err(unreadable)?;
        Ok(self.haoka.follow_waiter(submission, self.wait.clone()))
    }

    /// Follows a batch, and stores results as soon as they are final.
    async fn follow(
        &self,
        context: &BatchContext,
        batch: &BatchRef,
        mut waiter: CommandWaiter,
    ) -> LedgerResult<BatchEnd> {
        let mut stored = HashSet::new();
        loop {
            let Some(polled) = context.hold(batch, async { waiter.next().await.is_some() }).await? else {
                return Ok(BatchEnd::Lost);
            };
            let cards = &waiter.report().cards;
            let is_new = |card: &&CardReport| card.outcome.is_final() && !stored.contains(&card.sim_no);
            let new: Vec<CardResult> = cards.iter().filter(is_new).map(result).collect();
            stored.extend(new.iter().map(|result| result.card.clone()));
            if !polled {
                let rest = cards.iter().filter(|card| !card.outcome.is_final()).map(result);
                let results: Vec<CardResult> = new.into_iter().chain(rest).collect();
                let settlement = json!({ "checkpoint": to_value(&waiter.checkpoint()) });
                // A batch without an outcome is settled now, with what the wait has found out.
                let held = context.until_stored(|| context.ledger.settle(batch, settlement.clone())).await?
                    && context.finish(batch, results).await?;
                return Ok(if held { BatchEnd::Done } else { BatchEnd::Lost });
            }
            let held = context.until_stored(|| context.ledger.renew(batch, context.lease)).await?
                && (new.is_empty() || context.record(batch, new).await?);
            if !held {
                return Ok(BatchEnd::Lost);
            }
        }
    }
}

/// Stores that the service did not accept the batch.
async fn reject(context: &BatchContext, batch: &BatchRef, cards: Vec<String>, error: &Error) -> LedgerResult<BatchEnd> {
    let outcome = CardOutcome::NotSubmitted { reason: error.to_string() };
    let results = cards.into_iter().map(|card| of_outcome(card, &outcome, None)).collect();
    let held = context.finish(batch, results).await?;
    Ok(if held { BatchEnd::Done } else { BatchEnd::Lost })
}

/// Stores that the outcome of a batch is not known, because its record cannot be read. It is not sent again.
async fn unreadable(
    context: &BatchContext,
    batch: &BatchRef,
    cards: Vec<String>,
    error: String,
) -> LedgerResult<BatchEnd> {
    let outcome = CardOutcome::OutcomeUnknown { reason: format!("the record of the batch cannot be read: {error}") };
    let results = cards.into_iter().map(|card| of_outcome(card, &outcome, None)).collect();
    let held = context.finish(batch, results).await?;
    Ok(if held { BatchEnd::Done } else { BatchEnd::Lost })
}

fn result(card: &CardReport) -> CardResult {
    of_outcome(card.sim_no.clone(), &card.outcome, card.serial_number.as_deref())
}

fn of_outcome(card: String, outcome: &CardOutcome, serial_number: Option<&str>) -> CardResult {
    CardResult {
        card,
        state: outcome.as_str().to_owned(),
        reason: outcome.reason().map(str::to_owned),
        is_final: outcome.is_final(),
        detail: serial_number.map_or(Value::Null, |serial| json!({ "serial_number": serial })),
    }
}

/// Converts a value that always has a JSON form.
fn to_value(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
