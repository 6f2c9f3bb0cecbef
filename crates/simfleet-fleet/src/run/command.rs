//! Batches that suspend or restore cards.
//!
//! The intent is stored before the request leaves, and the request ends before the claim does. A batch that may have
//! been sent is only followed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};
use simfleet::clock::BoxFuture;
use simfleet::haoka::{BatchOutcome, CardOutcome, CardReport, Command, CommandReport, CommandWaiter, Submission};
use simfleet::runtime::OpenCode;
use simfleet::{End, Error, ErrorKind, Haoka, WaitFor};

use super::work::{BatchContext, BatchEnd, Work};
use crate::history::Sighting;
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, Claim, Stage};
use crate::options::Goal;

/// The maximum time from a claim to the end of its request. Much shorter than a lease.
const SEND_WITHIN: Duration = Duration::from_secs(60);

/// The maximum number of batches that are followed at the same time: 20 000 cards, of which each takes about 2 KB.
const PARALLEL: usize = 200;

/// Suspends or restores the cards of batches.
#[derive(Debug)]
pub(crate) struct CommandWork {
    pub(crate) haoka: Haoka,
    pub(crate) command: Command,
    pub(crate) remark: Option<String>,
    /// The states that end the wait for a card, besides the one that the command is for.
    pub(crate) goal: Goal,
    /// How long each batch is followed.
    pub(crate) wait: WaitFor,
}

impl Work for CommandWork {
    fn batch_size(&self) -> usize {
        self.command.operation().batch_limit("simNos").unwrap_or(1).max(1)
    }

    fn parallel(&self) -> usize {
        PARALLEL
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

    fn sighting(&self, result: &CardResult) -> Option<Sighting> {
        let code = match result.state.as_str() {
            "confirmed" => self.command.wanted().code(),
            _ => result.detail.get("sim_status")?.as_i64()?,
        };
        let members = [("sim_no", Value::from(result.card.as_str())), ("sim_status", code.into())];
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Some(Sighting { number: result.card.clone(), members })
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
        let sending = context.sending();
        if context.is_stopping() {
            let _ = context.until_stored(|| context.ledger.withdraw(batch)).await?;
            return Ok(BatchEnd::Lost);
        }
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
        drop(sending);
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
        context.keep(waiter.report().cards.iter().map(|card| self.result(card)).collect());
        loop {
            let Some(polled) = context.hold(batch, async { waiter.next().await.is_some() }).await? else {
                return Ok(BatchEnd::Lost);
            };
            let report = waiter.report();
            context.note_polls(report.last_failure.clone());
            let results = report.cards.iter().filter(|card| !stored.contains(&card.sim_no));
            let (new, rest): (Vec<CardResult>, Vec<CardResult>) =
                results.map(|card| self.result(card)).partition(|result| result.is_final);
            stored.extend(new.iter().map(|result| result.card.clone()));
            if !polled || rest.is_empty() {
                let rest = rest.into_iter().map(|result| with_end(result, report));
                let results: Vec<CardResult> = new.into_iter().chain(rest).collect();
                let settlement = json!({ "checkpoint": to_value(&waiter.checkpoint()) });
                // A batch without an outcome is settled now, with what the wait has found out.
                let held = context.until_stored(|| context.ledger.settle(batch, settlement.clone())).await?
                    && context.finish(batch, results).await?;
                return Ok(if held { BatchEnd::Done } else { BatchEnd::Lost });
            }
            context.keep(rest);
            let held = context.until_stored(|| context.ledger.renew(batch, context.lease)).await?
                && (new.is_empty() || context.record(batch, new).await?);
            if !held {
                return Ok(BatchEnd::Lost);
            }
        }
    }

    /// Returns the result of a card. It is final too if the state of the card ends the wait.
    fn result(&self, card: &CardReport) -> CardResult {
        let mut result = of_outcome(card.sim_no.clone(), &card.outcome, card.serial_number.as_deref());
        if let CardOutcome::NotConfirmed { state } = &card.outcome {
            let name = state.name();
            result.detail["state"] = name.map_or_else(|| state.to_string(), str::to_owned).into();
            result.is_final |= name.is_some_and(|name| self.goal.is_reached(&[name]));
        }
        result
    }
}

/// Adds to a result that is not final why the wait ended without it.
fn with_end(mut result: CardResult, report: &CommandReport) -> CardResult {
    if let Some(failure) = &report.last_failure {
        result.detail["failure"] = to_value(failure);
    }
    if report.end == End::GivenUp {
        result.detail["given_up"] = true.into();
    }
    result
}

/// Stores that the service did not accept the batch.
async fn reject(context: &BatchContext, batch: &BatchRef, cards: Vec<String>, error: &Error) -> LedgerResult<BatchEnd> {
    let outcome = CardOutcome::NotSubmitted { reason: error.with_advice() };
    let result = |card| {
        let mut result = of_outcome(card, &outcome, None);
        result.detail["failure"] = to_value(error);
        result
    };
    let results = cards.into_iter().map(result).collect();
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

fn of_outcome(card: String, outcome: &CardOutcome, serial_number: Option<&str>) -> CardResult {
    let mut detail = Map::new();
    if let Some(serial) = serial_number {
        detail.insert("serial_number".to_owned(), serial.into());
    }
    if let CardOutcome::NotConfirmed { state } = outcome {
        detail.insert("sim_status".to_owned(), state.code().into());
    }
    CardResult {
        card,
        state: outcome.as_str().to_owned(),
        reason: outcome.reason().map(str::to_owned),
        is_final: outcome.is_final(),
        detail: if detail.is_empty() { Value::Null } else { Value::Object(detail) },
    }
}

/// Converts a value that always has a JSON form.
fn to_value(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
