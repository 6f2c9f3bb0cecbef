//! When cards were queried live, and which instant their stored records show.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::card_map::CardMap;
use crate::clock::{Moment, Timing};
use crate::sim::Sim;

/// The maximum number of live queries of one card in one emulated minute.
const LIVE_QUERIES: usize = 3;
/// The maximum number of unlisted cards whose live queries are remembered.
const CARD_STATES: usize = 50_000;
/// Emulated seconds between refreshes of the stored records.
pub(crate) const REFRESH: f64 = 3600.0;

/// When each card was queried live.
#[derive(Debug)]
pub(crate) struct QueryTimes {
    started: Moment,
    by_card: CardMap<CardQueries>,
}

#[derive(Debug, Default)]
struct CardQueries {
    /// The instants of the latest live queries, at most [`LIVE_QUERIES`] of them.
    recent: VecDeque<Moment>,
    /// The last live query that reached the carrier.
    refreshed: Option<Moment>,
}

impl QueryTimes {
    pub(crate) fn new(started: Moment) -> Self {
        Self { started, by_card: CardMap::new(CARD_STATES) }
    }

    /// Counts a live query of these cards, which reached the carrier unless `demoted`. The error names the first card
    /// that has exceeded the limit; nothing is counted then.
    pub(crate) fn count_live(
        &mut self,
        timing: &Timing,
        sims: &[Arc<Sim>],
        demoted: bool,
        now: Moment,
    ) -> Result<(), String> {
        let minute = timing.span(60.0);
        for sim in sims {
            let recent = &mut self.by_card.change(sim).recent;
            while recent.front().is_some_and(|oldest| now.since(*oldest) >= minute) {
                recent.pop_front();
            }
            if recent.len() >= LIVE_QUERIES {
                return Err(format!("卡号{}一分钟内最多查询{LIVE_QUERIES}次", sim.sim_no));
            }
        }
        for sim in sims {
            let view = self.by_card.change(sim);
            view.recent.push_back(now);
            if !demoted {
                view.refreshed = Some(now);
            }
        }
        Ok(())
    }

    /// Returns the instant whose state the stored record of a card shows.
    pub(crate) fn stored(&self, timing: &Timing, sim: &Sim, now: Moment) -> Moment {
        let hours = (timing.emulated_seconds(now.since(self.started)) / REFRESH).floor().max(0.0);
        let hourly = self.started.plus(timing.span(hours * REFRESH));
        let refreshed = self.by_card.get(sim).and_then(|view| view.refreshed);
        refreshed.map_or(hourly, |refreshed| refreshed.max(hourly))
    }
}
