//! Devices: `queryDeviceFlow` and `deviceSwitchNet`.
//!
//! Promise: a device is the same device on every run with the same seed and cards; a switch shows after a carrier's
//! while, and the last one counts.
//! Never: lists devices; nobody can be asked which exist, so every number of 5 to 32 letters and digits is one.
//!
//! The emulator's own: all members of `queryDeviceFlow`; that a device takes any card that exists; which card it begins
//! with (a listed one if there are any); that `deviceSwitchNet` answers with the record of the card switched to, as the
//! document's pasted answer has it.

use std::sync::Arc;

use serde_json::{Value, json};

use super::card_calls::{card, effect};
use super::fields::{required, text};
use super::{Operation, Run, flows, packages, sims};
use crate::answers::{self, Items};
use crate::bounded::BoundedMap;
use crate::cards::is_sim_no;
use crate::chance::Draw;
use crate::clock::Moment;
use crate::fleet_state::{Number, Sim};
use crate::request::Params;
use crate::sync::lock;
use crate::world::World;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "queryDeviceFlow",
        method: "POST",
        path: "/openapi/iot/queryDeviceFlow",
        run: Run::Data(query_device_flow),
    },
    Operation {
        name: "deviceSwitchNet",
        method: "POST",
        path: "/openapi/iot/deviceSwitchNet",
        run: Run::Data(device_switch_net),
    },
];

/// Devices whose switches are remembered.
const DEVICES: usize = 50_000;

/// The card in use before the last switch, the card switched to, and when.
#[derive(Debug, Clone)]
struct Switch {
    from: Arc<Sim>,
    to: Arc<Sim>,
    due: Moment,
}

/// Switches by device number.
#[derive(Debug)]
pub(super) struct Devices(BoundedMap<String, Switch>);

impl Devices {
    pub(super) fn new() -> Self {
        Self(BoundedMap::new(DEVICES))
    }
}

/// The card that a device has from the start.
pub(super) fn main_card(world: &World, device: &str) -> Result<Arc<Sim>, String> {
    if !is_sim_no(device) {
        return Err("设备不存在".to_owned());
    }
    let mut draw = Draw::new(world.seed, "device", device);
    let listed = world.fleet.listed();
    if !listed.is_empty() {
        let place = draw.between(0, listed.len() as u64 - 1) as usize;
        return listed.get(place).map(Arc::clone).ok_or_else(|| "设备不存在".to_owned());
    }
    world.fleet.find(Number::SimNo, &format!("1924{}", draw.digits(7))).ok_or_else(|| "设备不存在".to_owned())
}

/// The card in use.
fn current(world: &World, device: &str, now: Moment) -> Result<Arc<Sim>, String> {
    let switched = lock(&world.haoka).devices.0.get(device).cloned();
    match switched {
        Some(switch) if switch.due <= now => Ok(switch.to),
        Some(switch) => Ok(switch.from),
        None => main_card(world, device),
    }
}

fn query_device_flow(world: &World, params: &Params, now: Moment) -> Result<Value, String> {
    let device = required(params, "deviceNo")?;
    let main = main_card(world, device)?;
    let sim = current(world, device, now)?;
    let marks = lock(&world.haoka).marks.of(&sim.key);
    let total = packages::volume(&sim, &marks, now);
    let used = flows::used(world, &sim, total, now);
    Ok(json!({
        "deviceNo": device, "mainSimNo": main.sim_no, "simNo": sim.sim_no, "iccid": sim.iccid,
        "simStatus": world.fleet.status_at(&sim, now), "totalFlow": total, "useFlow": used,
        "lastFlowAt": world.timing.china_text(now),
    }))
}

fn device_switch_net(world: &World, params: &Params, now: Moment) -> Result<Value, String> {
    let device = required(params, "deviceNo")?;
    text(params, "remark")?;
    let from = current(world, device, now)?;
    let to = card(world, params)?;
    let due = now.plus(effect(world, &to, "switch", now));
    let switch = Switch { from, to: Arc::clone(&to), due };
    lock(&world.haoka).devices.0.insert(device.to_owned(), switch);
    let items = sims::stored_records(world, &[to], now);
    Ok(answers::value(&Items { items, is_demote: None }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::haoka::testing::call;
    use crate::world::testing;

    const DEVICE: &str = "9176069816";

    #[test]
    fn a_switch_shows_after_a_while() {
        let fate = Fate { effect_seconds: Some(40.0), ..Fate::default() };
        let other = Card { fate, flow_kb_per_hour: 3600, ..Card::with_sim_no("19200000002") };
        let (world, clock) = testing::world(&[Card::with_sim_no("19200000001"), other], true);
        let flow = || call(&world, "queryDeviceFlow", &[("deviceNo", DEVICE)]).unwrap();
        let first = flow()["simNo"].clone();
        let wanted = if first == "19200000002" { "19200000001" } else { "19200000002" };
        let pairs = [("deviceNo", DEVICE), ("simNo", wanted)];
        assert_eq!(call(&world, "deviceSwitchNet", &pairs).unwrap()["items"][0]["simNo"], wanted);
        assert_eq!(flow()["simNo"], first);
        clock.advance(Duration::from_secs(300));
        assert_eq!((&flow()["simNo"], &flow()["mainSimNo"]), (&json!(wanted), &first));
    }

    #[test]
    fn wrong_numbers_are_rejected() {
        let (world, _) = testing::world(&[], true);
        for pairs in [&[][..], &[("deviceNo", "1")], &[("deviceNo", DEVICE)]] {
            assert!(call(&world, "queryDeviceFlow", pairs).is_err());
        }
        let (world, _) = testing::world(&[], false);
        assert!(call(&world, "queryDeviceFlow", &[("deviceNo", DEVICE)]).is_ok());
        assert!(call(&world, "deviceSwitchNet", &[("deviceNo", DEVICE), ("simNo", "no card")]).is_err());
    }
}
