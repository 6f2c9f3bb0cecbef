//! Batches that read the records of cards. They change nothing, so a card may be read again.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use simfleet::clock::BoxFuture;
use simfleet::haoka_client::operations::{BATCH_QUERY_SIM_INFO, BATCH_QUERY_SIM_STATUS};
use simfleet::haoka_client::types::SimRecord;
use simfleet::runtime::Operation;
use simfleet::{Error, ErrorKind, Haoka};

use super::work::{BatchContext, BatchEnd, Work, of_failure};
use crate::history::Sighting;
use crate::ledger::LedgerResult;
use crate::model::{BatchRef, CardResult, Claim};

/// The number of batches in a row that fail before the run stops: the service does not work then.
const FAILED_BATCHES: u32 = 3;

/// Reads the records of the cards of batches.
#[derive(Debug)]
pub(crate) struct RecordWork {
    pub(crate) haoka: Haoka,
    /// Whether the carriers are asked, instead of the platform's records.
    pub(crate) live: bool,
    /// The number of batches in a row that failed.
    failures: AtomicU32,
}

/// The records of a batch.
struct Records {
    items: Vec<SimRecord>,
    /// Whether a carrier did not respond, so that stored records are among them.
    has_stored: bool,
}

impl Work for RecordWork {
    fn batch_size(&self) -> usize {
        operation(self.live).batch_limit("simNos").unwrap_or(1).max(1)
    }

    /// One batch after the other, so that results come in the order of the list, and a failure of all batches is noticed
    /// after few requests.
    fn parallel(&self) -> usize {
        1
    }

    fn next_turn(&self) -> Duration {
        self.haoka.next_turn(operation(self.live))
    }

    fn work(self: Arc<Self>, context: BatchContext, claim: Claim) -> BoxFuture<'static, BatchEnd> {
        Box::pin(async move {
            let Claim { batch, cards, .. } = claim;
            let result = self.query(&context, &batch, cards).await;
            context.responded();
            result.unwrap_or_else(|error| BatchEnd::Stopped(error.into()))
        })
    }

    fn sighting(&self, result: &CardResult) -> Option<Sighting> {
        let records = result.detail.get("records")?.as_array()?;
        let number = |record: &&Value| record.get("simNo").and_then(Value::as_str) == Some(&*result.card);
        let record: SimRecord = serde_json::from_value(records.iter().find(number)?.clone()).ok()?;
        Sighting::of_sim_record(&record)
    }
}

/// Returns the operation of a run.
pub(crate) fn operation(live: bool) -> &'static Operation {
    if live { &BATCH_QUERY_SIM_STATUS } else { &BATCH_QUERY_SIM_INFO }
}

impl RecordWork {
    pub(crate) fn new(haoka: Haoka, live: bool) -> Self {
        Self { haoka, live, failures: AtomicU32::new(0) }
    }

    async fn query(&self, context: &BatchContext, batch: &BatchRef, cards: Vec<String>) -> LedgerResult<BatchEnd> {
        let Some(records) = context.hold(batch, self.send(&cards)).await? else { return Ok(BatchEnd::Lost) };
        let results = match records {
            Ok(records) => {
                self.failures.store(0, Ordering::Relaxed);
                results(cards, records)
            }
            Err(error) => {
                let in_a_row = self.failures.fetch_add(1, Ordering::Relaxed) + 1;
                let concerns_one_batch =
                    error.is_transient() || matches!(error.kind(), ErrorKind::Decode | ErrorKind::Service);
                if !concerns_one_batch || in_a_row >= FAILED_BATCHES {
                    let _ = context.finish(batch, Vec::new()).await?;
                    return Ok(BatchEnd::Stopped(error.into()));
                }
                cards.iter().map(|card| of_failure(card, &error)).collect()
            }
        };
        let held = context.finish(batch, results).await?;
        Ok(if held { BatchEnd::Done } else { BatchEnd::Lost })
    }

    async fn send(&self, cards: &[String]) -> Result<Records, Error> {
        if self.live {
            let reply = self.haoka.send(self.haoka.batch_query_sim_status().sim_nos(cards)).await?;
            let data = reply.answer.data.unwrap_or_default();
            return Ok(Records { items: data.items, has_stored: data.is_demote == Some(true) });
        }
        let reply = self.haoka.send(self.haoka.batch_query_sim_info().sim_nos(cards)).await?;
        Ok(Records { items: reply.answer.data.unwrap_or_default().items, has_stored: false })
    }
}

/// Gives each card its records. Records of other numbers, which the service should not return, go to the last card.
fn results(cards: Vec<String>, records: Records) -> Vec<CardResult> {
    let mut by_card: HashMap<&str, Vec<&SimRecord>> = cards.iter().map(|card| (card.as_str(), Vec::new())).collect();
    let mut others = Vec::new();
    for record in &records.items {
        match record.sim_no.as_deref().and_then(|number| by_card.get_mut(number)) {
            Some(own) => own.push(record),
            None => others.push(record),
        }
    }
    let last = cards.len().saturating_sub(1);
    let result = |(index, card): (usize, &String)| {
        let own = by_card.get(card.as_str()).map(Vec::as_slice).unwrap_or_default();
        let mut detail = json!({ "records": own });
        if records.has_stored {
            detail["has_stored"] = true.into();
        }
        if index == last && !others.is_empty() {
            detail["others"] = json!(others);
        }
        let is_missing = own.is_empty();
        CardResult {
            card: card.clone(),
            state: if is_missing { "missing" } else { "found" }.to_owned(),
            reason: is_missing.then(|| "the platform has no record of this card".to_owned()),
            is_final: true,
            detail: if is_missing && index != last { Value::Null } else { detail },
        }
    };
    cards.iter().enumerate().map(result).collect()
}
