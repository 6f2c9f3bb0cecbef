//! Stores the states that a run sees in the history of the cards.

use std::fmt;
use std::sync::Arc;

use crate::history::{History, KnownCard, NumberKind, Sighting, Source};
use crate::ledger::LedgerResult;
use crate::model::CardResult;

/// What a result says about its card.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) sighting: Sighting,
    /// Whether its number is an MSISDN, and not the number by which the service identifies the card.
    pub(crate) is_msisdn: bool,
}

/// Returns what a result says about its card, if it says anything.
type ReadResult = Box<dyn Fn(&CardResult) -> Option<Seen> + Send + Sync>;

/// Stores the states that a run sees.
pub(crate) struct Observer {
    pub(crate) history: Arc<dyn History>,
    /// The run.
    pub(crate) source: Source,
    pub(crate) seen: ReadResult,
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observer").field("source", &self.source).finish_non_exhaustive()
    }
}

impl Observer {
    /// Stores what results say. A failure is logged only: the run has its results, and the next sweep sees the states.
    pub(crate) async fn observe(&self, results: &[CardResult]) {
        let seen: Vec<Seen> = results.iter().filter_map(|result| (self.seen)(result)).collect();
        if let Err(error) = self.store(seen).await {
            tracing::warn!(%error, "the states of cards were not stored in their history");
        }
    }

    async fn store(&self, seen: Vec<Seen>) -> LedgerResult<()> {
        let mut sightings = Vec::with_capacity(seen.len());
        for Seen { mut sighting, is_msisdn } in seen {
            if is_msisdn {
                let Some(number) = self.card_with(&sighting.number).await? else { continue };
                sighting.number = number;
            }
            sightings.push(sighting);
        }
        if sightings.is_empty() {
            return Ok(());
        }
        self.history.observe(&self.source, sightings, 0).await.map(|_| ())
    }

    /// Returns the number of the card that has an MSISDN now. `None` if the history does not know it, or it is not certain:
    /// the responses to queries by MSISDN do not name the card.
    async fn card_with(&self, msisdn: &str) -> LedgerResult<Option<String>> {
        let has_it = |card: &KnownCard| {
            card.fleet == self.source.fleet
                && card.gone_at.is_none()
                && card.numbers(NumberKind::Msisdn).iter().any(|number| number == msisdn)
        };
        let mut found = self.history.find_cards(msisdn).await?.into_iter().filter(has_it);
        Ok(found.next().filter(|_| found.next().is_none()).map(|card| card.number))
    }
}
