//! Card records: the rows of `batchQuerySimInfo`, `batchQuerySimStatus` and card pushes.
//!
//! Cards that do not exist are left out, since a record has no field for an error.

use std::sync::Arc;

use serde_json::Value;

use super::fields::sim_numbers;
use super::packages_on_sale::volume;
use super::state::Haoka;
use super::state::card_changes::CardChanges;
use super::used_flow::used;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, NumberKind};
use crate::request::Params;
use crate::response_bodies::{CardRecord, to_json};
use crate::sim::Sim;
use crate::sync::lock;

/// Returns the stored records.
pub(super) fn stored_records(haoka: &Haoka, sims: &[Arc<Sim>], now: Moment) -> Vec<CardRecord> {
    let query_times: Vec<Moment> = {
        let state = lock(&haoka.state);
        sims.iter().map(|sim| state.query_times.stored(&haoka.shared.timing, sim, now)).collect()
    };
    records(haoka, sims, &query_times)
}

/// Returns the records of cards, each at its own instant.
pub(super) fn records(haoka: &Haoka, sims: &[Arc<Sim>], query_times: &[Moment]) -> Vec<CardRecord> {
    let changes: Vec<CardChanges> = {
        let state = lock(&haoka.state);
        sims.iter().map(|sim| state.changes.of(sim)).collect()
    };
    sims.iter().zip(query_times).zip(&changes).map(|((sim, at), changes)| record(haoka, sim, changes, *at)).collect()
}

/// Returns the rows of `batchQuerySimInfo` as they were at `at`, for a push.
pub(super) fn pushed_records(haoka: &Haoka, sims: &[Arc<Sim>], at: Moment) -> Vec<Value> {
    records(haoka, sims, &vec![at; sims.len()]).iter().map(to_json).collect()
}

/// Returns whether the record differs in more than the instants of the checks.
pub(super) fn changed(haoka: &Haoka, sim: &Sim, old: Moment, new: Moment) -> bool {
    let changes = lock(&haoka.state).changes.of(sim);
    let view = |at| {
        let record = record(haoka, sim, &changes, at);
        CardRecord { last_robin_at: String::new(), last_sim_status_at: String::new(), ..record }
    };
    view(old) != view(new)
}

/// Returns the requested cards that exist.
pub(super) fn cards(haoka: &Haoka, params: &Params, most: usize) -> Result<Vec<Arc<Sim>>, String> {
    let numbers = sim_numbers(params, most)?;
    Ok(numbers.iter().filter_map(|number| haoka.shared.fleet.find(NumberKind::SimNo, number)).collect())
}

/// Returns the card as it was at `at`.
fn record(haoka: &Haoka, sim: &Sim, changes: &CardChanges, at: Moment) -> CardRecord {
    let status = haoka.shared.fleet.status_at(sim, at);
    let (_, online) = haoka.shared.fleet.connection(sim, sim.gprs, sim.online, at);
    let seen = haoka.shared.timing.china_text(at);
    let total = volume(sim, changes, at);
    let cleared = changes.cleared.is_some_and(|cleared| cleared <= at);
    CardRecord {
        gateway_id: 4,
        package_group_id: 7,
        pool_id: 0,
        sim_no: sim.sim_no.clone(),
        iccid: sim.iccid.clone(),
        imsi: sim.imsi.clone(),
        imei: sim.imei.clone(),
        sim_status: status,
        // Only stock and cards awaiting activation were never activated.
        activate_status: if matches!(status, 1 | 2) { 1 } else { 2 },
        auth_status: if cleared { 1 } else { sim.auth_status },
        auth_platform_status: 1,
        internet_status: if status == IN_SERVICE && !sim.gprs { 2 } else { 1 },
        online_status: if online { 1 } else { 2 },
        cancel_status: if status == 5 { 2 } else { 1 },
        replace_status: 1,
        robin_status: 1,
        activate_at: None,
        auth_at: None,
        auth_platform_at: None,
        recharge_times: changes.recharged.iter().filter(|bought| **bought <= at).count() as i64,
        total_flow: total,
        use_flow: used(&haoka.shared, sim, total, at),
        end_at: None,
        last_robin_at: seen.clone(),
        last_sim_status_at: seen,
    }
}
