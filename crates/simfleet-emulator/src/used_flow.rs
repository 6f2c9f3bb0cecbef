//! How the used flow of a card grows.
//!
//! Flow grows with the emulated time that a card spends in service with a session. It is computed and never stored, so
//! it does not depend on how often it is queried, and both services show the same.

use crate::clock::Moment;
use crate::shared::Shared;
use crate::sim::Sim;

/// Emulated seconds between two readings of the stored usage.
const READING: f64 = 3600.0;

/// Returns the KB that a card used between two instants since the emulator's start.
pub(crate) fn grown(shared: &Shared, sim: &Sim, from: Moment, to: Moment) -> i64 {
    if !sim.gprs || !sim.online {
        return 0;
    }
    let served = shared.fleet.time_in_service(sim, from.max(shared.started), to);
    (shared.timing.emulated_seconds(served) * sim.flow_kb_per_hour as f64 / 3600.0) as i64
}

/// Returns the KB used at `at`: at most `total`, unless the card started with more.
pub(crate) fn used(shared: &Shared, sim: &Sim, total: i64, at: Moment) -> i64 {
    let grown = grown(shared, sim, shared.started, at);
    sim.use_flow_kb.saturating_add(grown).min(total.max(sim.use_flow_kb))
}

/// Returns the KB used at the last full emulated hour since the start.
pub(crate) fn recorded_kb(shared: &Shared, sim: &Sim, total: i64, now: Moment) -> i64 {
    let hours = (shared.timing.emulated_seconds(now.since(shared.started)) / READING).floor().max(0.0);
    used(shared, sim, total, shared.started.plus(shared.timing.span(hours * READING))).max(0)
}
