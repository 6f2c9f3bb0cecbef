//! Batches that query the live states of cards. They change nothing, so a card may be queried again.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Map, Value, json};
use simfleet::clock::BoxFuture;
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::{End, Error, ErrorKind, Linkcard, WaitFor};

use super::work::{BatchContext, BatchEnd, Work};
use crate::history::Sighting;
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, Claim};

/// The number of cards of a batch. Their results are stored together, so a crash costs at most so many queries for each
/// batch that is being worked on.
const BATCH: usize = 20;
/// ICCIDs have 18 to 22 characters, and MSISDNs at most 15.
const SHORTEST_ICCID: usize = 18;

/// Queries the live states of the cards of batches.
#[derive(Debug)]
pub(crate) struct StatusWork {
    pub(crate) linkcard: Linkcard,
    /// How long each card is polled.
    pub(crate) wait: WaitFor,
}

impl Work for StatusWork {
    fn batch_size(&self) -> usize {
        BATCH
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
        // A shorter number is an MSISDN, and the rows need not have the ICCID of the card.
        let rows = result.detail.get("rows").filter(|_| result.card.len() >= SHORTEST_ICCID)?.as_array()?;
        let mut members = Map::new();
        members.insert("iccid".to_owned(), result.card.as_str().into());
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
        (members.len() > 1).then(|| Sighting { number: result.card.clone(), members })
    }
}

impl StatusWork {
    async fn query(&self, context: &BatchContext, batch: &BatchRef, cards: Vec<String>) -> LedgerResult<BatchEnd> {
        let cards = cards.into_iter().map(CardQuery::iccid);
        let mut statuses = self.linkcard.card_statuses(cards, self.wait.clone());
        let mut results = Vec::new();
        loop {
            let Some(next) = context.hold(batch, statuses.next()).await? else { return Ok(BatchEnd::Lost) };
            let Some((card, result)) = next else { break };
            match result {
                Ok(status) => results.push(of_status(&status)),
                Err(error)
                    if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Credentials | ErrorKind::ClockSkew) =>
                {
                    let _ = context.finish(batch, results).await?;
                    return Ok(BatchEnd::Stopped(error.into()));
                }
                Err(error) => results.push(of_failure(card.number(), &error)),
            }
        }
        let held = context.finish(batch, results).await?;
        Ok(if held { BatchEnd::Done } else { BatchEnd::Lost })
    }
}

fn of_status(status: &CardStatus) -> CardResult {
    let state = match status.end {
        End::Finished => "finished",
        End::GivenUp => "given_up",
        _ => "deadline_reached",
    };
    CardResult {
        card: status.card.number().to_owned(),
        state: state.to_owned(),
        reason: status.last_failure.as_ref().map(ToString::to_string),
        is_final: status.end == End::Finished,
        detail: json!({ "rows": serde_json::to_value(&status.rows).unwrap_or_default() }),
    }
}

fn of_failure(card: &str, error: &Error) -> CardResult {
    CardResult {
        card: card.to_owned(),
        state: "failed".to_owned(),
        reason: Some(error.to_string()),
        // The service knows the card or does not; other failures may be over by the next time.
        is_final: matches!(error.kind(), ErrorKind::Service | ErrorKind::InvalidInput),
        detail: Value::Null,
    }
}
