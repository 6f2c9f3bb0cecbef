//! What both services show of the same cards: the same after a restart, and the same as each other.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::cards::Card;
use crate::haoka::state::Haoka;
use crate::haoka::testing::call;
use crate::linkcard;
use crate::linkcard::state::Linkcard;
use crate::shared::testing::{START, started_at};

#[test]
fn a_restart_on_the_same_day_shows_the_same_cards() {
    let lists = |start: u64| {
        let (shared, _) = started_at(start, &[Card::with_sim_no("19200000001")], false, 1.0);
        let (haoka, linkcard) = (Haoka::new(Arc::clone(&shared)), Linkcard::new(shared));
        let page = |call: &dyn Fn() -> Value| {
            let list = call()["list"].take();
            list.as_array().unwrap().iter().map(|row| row["simNo"].clone()).collect::<Vec<Value>>()
        };
        let numbers = page(&|| call(&haoka, "simPage", &[("pageSize", "100")]).unwrap());
        let mut cards = call(&haoka, "batchQuerySimInfo", &[("simNos", &json!(numbers).to_string())]).unwrap();
        for card in cards["items"].as_array_mut().unwrap() {
            for name in ["lastRobinAt", "lastSimStatusAt"] {
                card[name].take();
            }
        }
        let mut account = call(&haoka, "accountAsset", &[]).unwrap();
        account["pools"][0]["updatedAt"].take();
        let page = [("PageNo", "1"), ("PageSize", "40")];
        let mut details = ["ListCardInfo", "ListOrder"].map(|name| linkcard::testing::data(&linkcard, name, &page));
        for card in details[0]["List"].as_array_mut().unwrap() {
            card["FlowLatestModifiedTime"].take();
        }
        (cards, account, details)
    };
    let (morning, evening) = (lists(START), lists(START + 13 * 3600));
    assert!(morning.0 == evening.0, "cards of haoka");
    assert_eq!(morning.1, evening.1);
    assert!(morning.2 == evening.2, "cards and orders of Linkcard");
    assert!(morning.0["items"].as_array().unwrap().len() > 50 && morning.2[0]["List"].as_array().unwrap().len() > 30);
    // The next day is another start.
    assert!(morning.2 != lists(START + 15 * 3600).2);
}

/// A card in both services.
const SIM: &str = "19200000001";
const ICCID: &str = "89860000000000000001";

fn card() -> Card {
    Card { iccid: Some(ICCID.to_owned()), ..Card::with_sim_no(SIM) }
}

#[test]
fn usage_grows_in_both_services_once_every_emulated_hour() {
    let card = Card { flow_kb_per_hour: 102_400, use_flow_kb: 1024, ..card() };
    let (shared, clock) = started_at(START, &[card], true, 2.0);
    let (haoka, linkcard) = (Haoka::new(Arc::clone(&shared)), Linkcard::new(shared));
    let shown = || {
        let record = call(&haoka, "batchQuerySimInfo", &[("simNos", &json!([SIM]).to_string())]).unwrap();
        let mut detail = linkcard::testing::data(&linkcard, "GetCardDetail", &[("Iccid", ICCID)]);
        (record["items"][0]["useFlow"].as_i64(), detail["VsimCardInfo"]["PeriodAddFlow"].take())
    };
    assert_eq!(shown(), (Some(1024), json!("1.00MB")));
    clock.advance(Duration::from_secs(1799));
    assert_eq!(shown(), (Some(1024), json!("1.00MB")));
    clock.advance(Duration::from_secs(1));
    assert_eq!(shown(), (Some(103_424), json!("101.00MB")));
    clock.advance(Duration::from_secs(9000));
    assert_eq!(shown(), (Some(615_424), json!("601.00MB")));
    clock.advance(Duration::from_secs(86_400));
    assert_eq!(shown(), (Some(1_048_576), json!("1.00GB")));
}

#[test]
fn a_card_whose_status_is_not_documented_is_in_use_and_connected() {
    for (status, online) in [(7777, 1), (9999, 3), (10, 2)] {
        let (shared, clock) = started_at(START, &[Card { sim_status: status, ..card() }], true, 1.0);
        let (haoka, linkcard) = (Haoka::new(Arc::clone(&shared)), Linkcard::new(shared));
        let record = call(&haoka, "batchQuerySimInfo", &[("simNos", &json!([SIM]).to_string())]).unwrap();
        assert_eq!(record["items"][0]["onlineStatus"], online, "{status}");
        let data = |action: &str, pairs: &[(&str, &str)]| linkcard::testing::data(&linkcard, action, pairs);
        let is_in_use = data("GetCardDetail", &[("Iccid", ICCID)])["VsimCardInfo"]["Status"] == "30";
        let query = data("GetCardRealStatus", &[("Iccid", ICCID)]);
        clock.advance(Duration::from_secs(8));
        let row = data("GetCardRealStatus", &[("SerialNo", &json!([query[0]["SerialNo"]]).to_string())])[0].take();
        assert_eq!((&row["Gprs"], &row["Online"]), (&json!(is_in_use), &json!(is_in_use)), "{status}");
        assert_eq!(is_in_use, status != 10);
    }
}
