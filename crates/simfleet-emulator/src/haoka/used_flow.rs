//! The used flow of a card by month.

use super::fields::ChinaMonth;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::shared::Shared;
use crate::sim::Sim;
use crate::used_flow::grown;
pub(super) use crate::used_flow::used;

/// Returns the KB used in a month up to `now`. Months before the emulator's start are seeded.
pub(super) fn month_flow(shared: &Shared, sim: &Sim, month: ChinaMonth, now: Moment) -> i64 {
    let running = ChinaMonth::of(&shared.timing, shared.started);
    if month < running {
        let subject = format!("{} {month:?}", sim.key);
        let most = u64::try_from(sim.total_flow_kb).unwrap_or(0);
        return i64::try_from(SeededRandom::new(shared.seed, "month flow", &subject).between(0, most)).unwrap_or(0);
    }
    let begun = if month == running { sim.use_flow_kb } else { 0 };
    let end = month.next().start(&shared.timing).min(now);
    begun.saturating_add(grown(shared, sim, month.start(&shared.timing), end))
}
