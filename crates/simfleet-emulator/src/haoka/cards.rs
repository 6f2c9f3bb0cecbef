//! Finds the card that a parameter names, and says how long a carrier takes to change it.

use std::sync::Arc;

use super::fields::required;
use crate::cards::is_sim_no;
use crate::clock::{Moment, Span};
use crate::fleet_state::NumberKind;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::shared::Shared;
use crate::sim::Sim;

/// Returns the card that `simNo` names.
pub(super) fn card(shared: &Shared, params: &Params) -> Result<Arc<Sim>, String> {
    let sim_no = required(params, "simNo")?;
    shared.fleet.find(NumberKind::SimNo, sim_no).ok_or_else(|| "卡号不存在".to_owned())
}

/// Returns how long the carrier takes to change a card.
pub(super) fn carrier_delay(shared: &Shared, sim: &Sim, purpose: &str, now: Moment) -> Span {
    let drawn = SeededRandom::new(shared.seed, purpose, &format!("{} {}", sim.key, now.0)).seconds(30.0, 300.0);
    shared.timing.span(sim.fate.effect_seconds.unwrap_or(drawn))
}

/// Returns the card that a device starts with.
pub(super) fn main_card(shared: &Shared, device: &str) -> Result<Arc<Sim>, String> {
    if !is_sim_no(device) {
        return Err("设备不存在".to_owned());
    }
    let mut random = SeededRandom::new(shared.seed, "device", device);
    let listed = shared.fleet.listed();
    if !listed.is_empty() {
        let place = random.between(0, listed.len() as u64 - 1) as usize;
        return listed.get(place).map(Arc::clone).ok_or_else(|| "设备不存在".to_owned());
    }
    shared.fleet.find(NumberKind::SimNo, &format!("1924{}", random.digits(7))).ok_or_else(|| "设备不存在".to_owned())
}
