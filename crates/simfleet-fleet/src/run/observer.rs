//! Stores the states that a run sees in the history of the cards.

use std::fmt;
use std::sync::Arc;

use crate::history::{History, Sighting, Source};
use crate::model::CardResult;

/// Returns what a result says about its card.
type Seen = Box<dyn Fn(&CardResult) -> Option<Sighting> + Send + Sync>;

/// Stores the states that a run sees.
pub(crate) struct Observer {
    pub(crate) history: Arc<dyn History>,
    /// The run.
    pub(crate) source: Source,
    pub(crate) seen: Seen,
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observer").field("source", &self.source).finish_non_exhaustive()
    }
}

impl Observer {
    /// Stores what results say. A failure is logged only: the run has its results, and the next sweep sees the states.
    pub(crate) async fn observe(&self, results: &[CardResult]) {
        let seen: Vec<Sighting> = results.iter().filter_map(|result| (self.seen)(result)).collect();
        if seen.is_empty() {
            return;
        }
        if let Err(error) = self.history.observe(&self.source, seen).await {
            tracing::warn!(%error, "the states of cards were not stored in their history");
        }
    }
}
