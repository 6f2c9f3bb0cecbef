//! How the used flow of a card grows.
//!
//! Flow grows with the emulated time that a card spends in service with a session. It is computed and never stored, so
//! it does not depend on how often it is queried.

use super::fields::ChinaMonth;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::shared::Shared;
use crate::sim::Sim;

/// Returns the KB that a card used between two instants since the emulator's start.
fn grown(shared: &Shared, sim: &Sim, from: Moment, to: Moment) -> i64 {
    if !sim.gprs || !sim.online {
        return 0;
    }
    let served = shared.fleet.time_in_service(sim, from.max(shared.started), to);
    (shared.timing.emulated_seconds(served) * sim.flow_kb_per_hour as f64 / 3600.0) as i64
}

/// Returns the KB used at `at`: at most `total`, unless the card started with more.
pub(super) fn used(shared: &Shared, sim: &Sim, total: i64, at: Moment) -> i64 {
    let grown = grown(shared, sim, shared.started, at);
    sim.use_flow_kb.saturating_add(grown).min(total.max(sim.use_flow_kb))
}

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
