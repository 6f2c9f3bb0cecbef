//! Devices: `queryDeviceFlow` and `deviceSwitchNet`.
//!
//! A device is the same on every run with the same seed and cards. A switch takes effect after a carrier's delay, and
//! the last switch counts. No operation lists devices, so every number of 6 to 64 letters and digits is one.
//!
//! Choices of this emulator: all members of `queryDeviceFlow`; a device accepts any card that exists; which card a
//! device starts with (a listed one if there are any); `deviceSwitchNet` responds with the record of the new card, as
//! the document's sample response does.

use std::sync::Arc;

use serde_json::{Value, json};

use super::cards::{card, carrier_delay, main_card};
use super::fields::{required, text};
use super::operation::{Handler, HaokaOperation};
use super::packages_on_sale::volume;
use super::records::stored_records;
use super::state::Haoka;
use super::state::devices::Switch;
use super::used_flow::used;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::{Items, to_json};
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "queryDeviceFlow",
        method: "POST",
        path: "/openapi/iot/queryDeviceFlow",
        run: Handler::Data(query_device_flow),
    },
    HaokaOperation {
        name: "deviceSwitchNet",
        method: "POST",
        path: "/openapi/iot/deviceSwitchNet",
        run: Handler::Data(device_switch_net),
    },
];

/// Returns the card in use.
fn current(haoka: &Haoka, device: &str, now: Moment) -> Result<Arc<Sim>, String> {
    let switched = lock(&haoka.state).devices.0.get(device).cloned();
    match switched {
        Some(switch) if switch.due <= now => Ok(switch.to),
        Some(switch) => Ok(switch.from),
        None => main_card(&haoka.shared, device),
    }
}

fn query_device_flow(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let device = required(params, "deviceNo")?;
    let main = main_card(&haoka.shared, device)?;
    let sim = current(haoka, device, now)?;
    let changes = lock(&haoka.state).changes.of(&sim);
    let total = volume(&sim, &changes, now);
    let used = used(&haoka.shared, &sim, total, now);
    Ok(json!({
        "deviceNo": device, "mainSimNo": main.sim_no, "simNo": sim.sim_no, "iccid": sim.iccid,
        "simStatus": haoka.shared.fleet.status_at(&sim, now), "totalFlow": total, "useFlow": used,
        "lastFlowAt": haoka.shared.timing.china_text(now),
    }))
}

fn device_switch_net(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let device = required(params, "deviceNo")?;
    text(params, "remark")?;
    let from = current(haoka, device, now)?;
    let to = card(&haoka.shared, params)?;
    let due = now.plus(carrier_delay(&haoka.shared, &to, "switch", now));
    let switch = Switch { from, to: Arc::clone(&to), due };
    lock(&haoka.state).devices.0.insert(device.to_owned(), switch);
    let items = stored_records(haoka, &[to], now);
    Ok(to_json(&Items { items, is_demote: None }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    const DEVICE: &str = "9176069816";

    #[test]
    fn a_switch_takes_effect_after_the_carriers_delay() {
        let fate = Fate { effect_seconds: Some(40.0), ..Fate::default() };
        let other = Card { fate, flow_kb_per_hour: 3600, ..Card::with_sim_no("19200000002") };
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no("19200000001"), other], true);
        let flow = || call(&haoka, "queryDeviceFlow", &[("deviceNo", DEVICE)]).unwrap();
        let first = flow()["simNo"].clone();
        let wanted = if first == "19200000002" { "19200000001" } else { "19200000002" };
        let pairs = [("deviceNo", DEVICE), ("simNo", wanted)];
        assert_eq!(call(&haoka, "deviceSwitchNet", &pairs).unwrap()["items"][0]["simNo"], wanted);
        assert_eq!(flow()["simNo"], first);
        clock.advance(Duration::from_secs(300));
        assert_eq!((&flow()["simNo"], &flow()["mainSimNo"]), (&json!(wanted), &first));
    }

    #[test]
    fn invalid_device_and_card_numbers_are_rejected() {
        let (haoka, _) = testing::haoka(&[], true);
        for pairs in [&[][..], &[("deviceNo", "1")], &[("deviceNo", DEVICE)]] {
            assert!(call(&haoka, "queryDeviceFlow", pairs).is_err());
        }
        let (haoka, _) = testing::haoka(&[], false);
        assert!(call(&haoka, "queryDeviceFlow", &[("deviceNo", DEVICE)]).is_ok());
        assert!(call(&haoka, "deviceSwitchNet", &[("deviceNo", DEVICE), ("simNo", "no card")]).is_err());
    }
}
