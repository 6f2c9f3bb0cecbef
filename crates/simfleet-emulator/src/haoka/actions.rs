//! `querySimAction`: which requests were handed to carriers.
//!
//! A record is visible from its instant on and never changes. Lists run from oldest to newest. A record does not say
//! whether the carrier carried the action out; the card's status does.

use std::sync::Arc;

use serde_json::Value;

use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use super::state::batches::Record;
use crate::clock::Moment;
use crate::fleet_state::NumberKind;
use crate::request::Params;
use crate::response_bodies::{ActionRow, Items, to_json};
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[HaokaOperation {
    name: "querySimAction",
    method: "POST",
    path: "/openapi/iot/querySimAction",
    run: Handler::Data(query_sim_action),
}];

/// The maximum number of records without a serial number in the request.
const LATEST: usize = 100;
/// The account that made every emulated record.
const OPERATE_ID: i64 = 8066;

fn query_sim_action(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let (serial, sim_no) = (params.get("serialNumber"), params.get("simNo"));
    let action_type = match params.get("actionType") {
        Some(text) => Some(text.parse::<i64>().map_err(|_| "actionType格式错误")?),
        None => None,
    };
    if serial.is_none() && sim_no.is_none() && action_type.is_none() {
        return Err("serialNumber、simNo、actionType不能同时为空".to_owned());
    }
    let sim = sim_no.map(|sim_no| haoka.shared.fleet.find(NumberKind::SimNo, sim_no));
    let fits = |record: &Record| record.visible <= now && action_type.is_none_or(|code| record.action.code() == code);
    let mut records: Vec<Arc<Record>> = {
        let state = lock(&haoka.state);
        let batches = &state.batches;
        match (serial, &sim) {
            (Some(serial), _) => batches.of_serial(serial),
            (None, Some(Some(sim))) => batches.of_card(sim),
            (None, Some(None)) => Vec::new(),
            (None, None) => batches.newest_first().filter(|record| fits(record)).take(LATEST).cloned().collect(),
        }
    };
    records.retain(|record| fits(record) && (serial.is_none() || sim_no.is_none_or(|sim_no| record.sim_no == sim_no)));
    records.sort_by_key(|record| (record.visible, record.number));
    if serial.is_none() {
        records.drain(..records.len().saturating_sub(LATEST));
    }
    let row = |record: &Arc<Record>| ActionRow {
        action_type: record.action.code(),
        action_type_text: record.action.text(),
        operate_id: OPERATE_ID,
        sim_no: record.sim_no.clone(),
        status: if record.fail_reason.is_empty() { 1 } else { 2 },
        fail_reason: record.fail_reason.clone(),
        serial_number: record.serial_number.to_string(),
        created_at: haoka.shared.timing.china_text(record.visible),
    };
    Ok(to_json(&Items { items: records.iter().map(row).collect(), is_demote: None }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    const GOOD: &str = "19200000001";
    const BAD: &str = "164009797BB";
    const STUCK: &str = "19200000003";

    fn cards() -> Vec<Card> {
        let quick = Fate { record_seconds: Some(90.0), effect_seconds: Some(40.0), ..Fate::default() };
        let failing = Fate { action_fails: Some("渠道超时".to_owned()), ..quick.clone() };
        let stuck = Fate { never_carried_out: true, ..quick.clone() };
        let card = |sim_no, fate| Card { fate, ..Card::with_sim_no(sim_no) };
        vec![card(GOOD, quick), card(BAD, failing), card(STUCK, stuck)]
    }

    fn items(haoka: &Haoka, pairs: &[(&str, &str)]) -> Vec<Value> {
        call(haoka, "querySimAction", pairs).unwrap()["items"].as_array().unwrap().clone()
    }

    #[test]
    fn records_appear_before_the_status_changes() {
        let (haoka, clock) = testing::haoka(&cards(), true);
        let all = json!([GOOD, BAD, STUCK]).to_string();
        let serial = call(&haoka, "batchShutdown", &[("simNos", &all)]).unwrap()["serialNumber"].clone();
        let serial = serial.as_str().unwrap();
        clock.advance(Duration::from_millis(89_999));
        assert_eq!(items(&haoka, &[("serialNumber", serial)]), Vec::<Value>::new());
        clock.advance(Duration::from_millis(1));
        let rows = items(&haoka, &[("serialNumber", serial)]);
        assert_eq!(
            rows[1],
            json!({"actionType": 2, "actionTypeText": "停机", "operateId": 8066, "simNo": BAD, "status": 2,
                   "failReason": "渠道超时", "serialNumber": serial, "createdAt": "2024-11-25 10:01:30"})
        );
        assert_eq!((rows.len(), &rows[0]["status"], &rows[2]["status"]), (3, &json!(1), &json!(1)));
        let status = |sim_no: &str| {
            let sim = haoka.shared.fleet.find(NumberKind::SimNo, sim_no).unwrap();
            haoka.shared.fleet.status_at(&sim, haoka.shared.timing.now())
        };
        clock.advance(Duration::from_secs(39));
        assert_eq!(status(GOOD), 3);
        clock.advance(Duration::from_secs(1));
        assert_eq!((status(GOOD), status(BAD), status(STUCK)), (4, 3, 3));
        clock.advance(Duration::from_secs(100));
        call(&haoka, "batchRestore", &[("simNos", &all)]).unwrap();
        clock.advance(Duration::from_secs(130));
        assert_eq!(status(GOOD), 3);
    }

    #[test]
    fn seeded_delays_stay_in_their_ranges() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(GOOD)], true);
        call(&haoka, "batchShutdown", &[("simNos", &json!([GOOD]).to_string())]).unwrap();
        clock.advance(Duration::from_secs(59));
        assert!(items(&haoka, &[("simNo", GOOD)]).is_empty());
        clock.advance(Duration::from_secs(121));
        assert_eq!(items(&haoka, &[("simNo", GOOD)]).len(), 1);
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, GOOD).unwrap();
        clock.advance(Duration::from_secs(300));
        assert_eq!(haoka.shared.fleet.status_at(&sim, haoka.shared.timing.now()), 4);
    }

    #[test]
    fn filters_combine_and_return_the_latest_hundred() {
        let (haoka, clock) = testing::haoka(&cards(), true);
        let one = json!([GOOD]).to_string();
        for round in 0..130 {
            let name = if round < 20 { "batchShutdown" } else { "batchRestore" };
            call(&haoka, name, &[("simNos", &one)]).unwrap();
            clock.advance(Duration::from_secs(180));
        }
        let rows = items(&haoka, &[("simNo", GOOD)]);
        assert_eq!((rows.len(), &rows[0]["actionType"]), (100, &json!(3)));
        let times: Vec<&str> = rows.iter().map(|row| row["createdAt"].as_str().unwrap()).collect();
        assert!(times.is_sorted());
        // With a type in the request, the limit is per type, so later restores do not displace shutdowns.
        assert_eq!(items(&haoka, &[("simNo", GOOD), ("actionType", "2")]).len(), 20);
        assert_eq!(items(&haoka, &[("actionType", "2")]).len(), 20);
        assert_eq!(items(&haoka, &[("actionType", "3")]).len(), 100);
        let serial = rows[5]["serialNumber"].as_str().unwrap();
        assert_eq!(items(&haoka, &[("serialNumber", serial), ("simNo", GOOD), ("actionType", "3")]).len(), 1);
        assert_eq!(items(&haoka, &[("serialNumber", serial), ("simNo", BAD)]).len(), 0);
        assert_eq!(items(&haoka, &[("simNo", "19299999999")]).len(), 0);
        assert!(call(&haoka, "querySimAction", &[]).unwrap_err().contains("同时为空"));
        assert!(call(&haoka, "querySimAction", &[("actionType", "x")]).unwrap_err().contains("格式"));
    }
}
