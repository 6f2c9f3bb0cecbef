//! Batches that query the live states of cards. They change nothing, so a card may be queried again.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::poll_fn;
use futures_util::{FutureExt, Stream, StreamExt};
use serde_json::{Map, Value, json};
use simfleet::clock::BoxFuture;
use simfleet::linkcard::{CardQuery, CardStatus, CardStatuses};
use simfleet::{End, Error, ErrorKind, Linkcard, WaitFor};

use super::work::{BatchContext, BatchEnd, PARALLEL, Work, of_failure};
use crate::history::Sighting;
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, Claim};
use crate::options::{Goal, network_states};

/// The number of cards of a batch. A crash costs at most so many queries for each batch that is being worked on.
const BATCH: usize = 20;
/// ICCIDs have 18 to 22 characters, and MSISDNs at most 15.
const SHORTEST_ICCID: usize = 18;

/// The maximum time of one query of a card that is queried until it has a certain state.
const QUERY: Duration = Duration::from_secs(60);

/// Queries the live states of the cards of batches.
#[derive(Debug)]
pub(crate) struct StatusWork {
    pub(crate) linkcard: Linkcard,
    /// How long each card is polled.
    pub(crate) wait: WaitFor,
    /// The pause between two queries of a card that does not have the wanted state yet.
    pub(crate) pause: Duration,
    pub(crate) goal: Goal,
    pub(crate) is_msisdn: bool,
    /// How many cards are polled at the same time at most.
    pub(crate) parallel: Option<usize>,
}

/// How one query of the cards of a batch ended.
enum Round {
    /// The cards whose state is not the wanted one.
    Pending(Vec<CardResult>),
    /// Another worker has claimed the batch.
    Lost,
    /// No card can be queried.
    Stopped(Error),
}

impl Work for StatusWork {
    fn batch_size(&self) -> usize {
        self.parallel.map_or(BATCH, |most| most.clamp(1, BATCH))
    }

    fn parallel(&self) -> usize {
        self.parallel.map_or(PARALLEL, |most| (most / self.batch_size()).clamp(1, PARALLEL))
    }

    fn next_turn(&self) -> Duration {
        self.linkcard.next_turn(&simfleet::linkcard_client::operations::GET_CARD_REAL_STATUS)
    }

    fn work(self: Arc<Self>, context: BatchContext, claim: Claim) -> BoxFuture<'static, BatchEnd> {
        Box::pin(async move {
            // The queries of a batch pace themselves.
            context.responded();
            let Claim { batch, cards, .. } = claim;
            self.query(&context, &batch, cards).await.unwrap_or_else(|error| BatchEnd::Stopped(error.into()))
        })
    }

    fn sighting(&self, result: &CardResult) -> Option<Sighting> {
        let rows = result.detail.get("rows")?.as_array()?;
        let mut members = Map::new();
        for row in rows.iter().filter(|row| row.get("Status").and_then(Value::as_str) == Some("SUCCESS")) {
            // A card of several carriers has a row for each of them.
            let carrier = row.get("Iccid").and_then(Value::as_str).filter(|_| rows.len() > 1);
            for (name, member) in [("Gprs", "gprs"), ("Online", "online")] {
                let member = carrier.map_or_else(|| member.to_owned(), |carrier| format!("{member} {carrier}"));
                if let Some(value) = row.get(name) {
                    members.insert(member, value.clone());
                }
            }
        }
        if members.is_empty() {
            return None;
        }
        if !self.is_msisdn(&result.card) {
            members.insert("iccid".to_owned(), result.card.as_str().into());
        }
        Some(Sighting { number: result.card.clone(), members })
    }

    fn is_msisdn(&self, number: &str) -> bool {
        self.is_msisdn || number.len() < SHORTEST_ICCID
    }
}

impl StatusWork {
    async fn query(&self, context: &BatchContext, batch: &BatchRef, cards: Vec<String>) -> LedgerResult<BatchEnd> {
        let deadline = context.clock.monotonic().saturating_add(self.wait.timeout());
        let mut cards = cards;
        loop {
            let pending = match self.query_once(context, batch, cards).await? {
                Round::Pending(pending) => pending,
                Round::Lost => return Ok(BatchEnd::Lost),
                Round::Stopped(error) => {
                    let _ = context.finish(batch, Vec::new()).await?;
                    return Ok(BatchEnd::Stopped(error.into()));
                }
            };
            let is_late = context.clock.monotonic().saturating_add(self.pause) > deadline;
            if pending.is_empty() || is_late || context.is_stopping() {
                let held = context.finish(batch, pending).await?;
                return Ok(if held { BatchEnd::Done } else { BatchEnd::Lost });
            }
            cards = pending.iter().map(|result| result.card.clone()).collect();
            context.keep(pending);
            if context.hold(batch, context.clock.sleep(self.pause)).await?.is_none() {
                return Ok(BatchEnd::Lost);
            }
        }
    }

    /// Queries each card once, and stores results as they come.
    async fn query_once(&self, context: &BatchContext, batch: &BatchRef, cards: Vec<String>) -> LedgerResult<Round> {
        let query = if self.is_msisdn { CardQuery::msisdn } else { CardQuery::iccid };
        let wait = match self.goal.is_empty() {
            true => self.wait.clone(),
            false => self.wait.clone().with_timeout(self.wait.timeout().min(QUERY)),
        };
        let cards: Vec<CardQuery> = cards.into_iter().map(query).collect();
        let mut statuses = self.linkcard.card_statuses(cards, wait).parallel(self.batch_size());
        let mut pending = Vec::new();
        loop {
            let next = poll_fn(|polled| self.poll_next(context, &mut statuses, polled));
            let Some(next) = context.hold(batch, next).await? else { return Ok(Round::Lost) };
            let Some(first) = next else { return Ok(Round::Pending(pending)) };
            // Results that are known at once are stored together.
            let mut found = vec![first];
            while let Some(Some(next)) = statuses.next().now_or_never() {
                found.push(next);
            }
            let mut results = Vec::new();
            let mut common = None;
            for (card, result) in found {
                match result {
                    Ok(status) => {
                        let result = self.of_status(&status);
                        let list = if result.is_final || self.goal.is_empty() { &mut results } else { &mut pending };
                        list.push(result);
                    }
                    Err(error) if concerns_every_card(&error) => common = Some(error),
                    Err(error) => results.push(of_failure(card.number(), &error)),
                }
            }
            if !results.is_empty() && !context.record(batch, results).await? {
                return Ok(Round::Lost);
            }
            if let Some(error) = common {
                return Ok(Round::Stopped(error));
            }
        }
    }

    /// Polls the queries, and passes on what is known of the cards that have no result yet.
    fn poll_next<C: Stream<Item = CardQuery>>(
        &self,
        context: &BatchContext,
        statuses: &mut CardStatuses<C>,
        polled: &mut Context<'_>,
    ) -> Poll<Option<(CardQuery, Result<CardStatus, Error>)>> {
        let next = Pin::new(&mut *statuses).poll_next(polled);
        context.note_polls(statuses.last_failure());
        if next.is_pending() {
            context.keep(statuses.unfinished().iter().map(|status| self.of_status(status)).collect());
        }
        next
    }

    fn of_status(&self, status: &CardStatus) -> CardResult {
        let state = match status.end {
            End::Finished => "finished",
            End::GivenUp => "given_up",
            _ => "deadline_reached",
        };
        let mut detail = json!({ "rows": serde_json::to_value(&status.rows).unwrap_or_default() });
        if let Some(failure) = &status.last_failure {
            detail["failure"] = serde_json::to_value(failure).unwrap_or_default();
        }
        CardResult {
            card: status.card.number().to_owned(),
            state: state.to_owned(),
            reason: status.last_failure.as_ref().map(ToString::to_string),
            is_final: match self.goal.is_empty() {
                true => status.end == End::Finished,
                false => self.goal.is_reached(&network_states(&status.rows)),
            },
            detail,
        }
    }
}

/// Returns whether every other card would fail in the same way.
fn concerns_every_card(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Auth | ErrorKind::Credentials | ErrorKind::ClockSkew => true,
        // A certificate that is not valid, for example.
        ErrorKind::Connect => !error.is_transient(),
        _ => false,
    }
}
