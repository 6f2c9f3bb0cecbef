//! Tests of groups, addresses and request numbers.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::testing::{ICCID, OTHER, card, data, detail, rejected};
use crate::linkcard::state::Linkcard;
use crate::linkcard::testing::linkcard;

const PAGE: [(&str, &str); 2] = [("PageNo", "1"), ("PageSize", "10")];

fn group(linkcard: &Linkcard, name: &str) -> String {
    data(linkcard, "AddDirectionalGroup", &[("GroupName", name)]).to_string()
}

fn address<'a>(group: &'a str, address: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("GroupId", group), ("Address", address), ("AddressType", "Domain"), ("Source", "user_defined")]
}

/// Returns the addresses and their states.
fn listed(linkcard: &Linkcard, group: &str) -> Vec<(String, i64)> {
    let own = [PAGE[0], PAGE[1], ("GroupId", group)];
    let page = data(linkcard, "ListDirectionalAddress", &own);
    let row = |row: &Value| (row["Address"].as_str().unwrap().to_owned(), row["State"].as_i64().unwrap());
    page["List"].as_array().unwrap().iter().map(row).collect()
}

fn one(state: i64) -> Vec<(String, i64)> {
    vec![("*.aliyun.com".to_owned(), state)]
}

#[test]
fn adding_and_deleting_addresses_takes_emulated_time() {
    let (linkcard, clock) = linkcard(&[], true);
    let id = group(&linkcard, "组_1");
    let own = address(&id, "*.aliyun.com");
    data(&linkcard, "AddDirectionalAddress", &own);
    assert_eq!(listed(&linkcard, &id), one(100));
    clock.advance(Duration::from_millis(4999));
    assert_eq!(listed(&linkcard, &id), one(100));
    clock.advance(Duration::from_secs(16));
    assert_eq!(listed(&linkcard, &id), one(500));
    assert_eq!(rejected(&linkcard, "AddDirectionalAddress", &own).0, 200);
    data(&linkcard, "DeleteDirectionalAddress", &own);
    assert_eq!(listed(&linkcard, &id), one(200));
    assert_eq!(rejected(&linkcard, "DeleteDirectionalAddress", &own).0, 200);
    clock.advance(Duration::from_secs(20));
    assert_eq!(listed(&linkcard, &id), []);
    data(&linkcard, "DeleteDirectionalGroup", &[("GroupId", &id)]);
    for (action, own) in [("DeleteDirectionalGroup", vec![("GroupId", id.as_str())]), ("AddDirectionalAddress", own)] {
        assert_eq!(rejected(&linkcard, action, &own), (400, "IllegalParameter".to_owned()));
    }
    assert_ne!(group(&linkcard, "组_1"), id);
}

#[test]
fn high_risk_addresses_need_force_and_failed_ones_can_be_added_again() {
    let (linkcard, clock) = linkcard(&[], true);
    let id = group(&linkcard, "g");
    let mut risky = address(&id, "insecure.example");
    assert_eq!(rejected(&linkcard, "AddDirectionalAddress", &risky).0, 200);
    risky.push(("UrlInsecurityForce", "true"));
    data(&linkcard, "AddDirectionalAddress", &risky);
    data(&linkcard, "AddDirectionalAddress", &address(&id, "unreachable.example"));
    clock.advance(Duration::from_secs(20));
    let states: Vec<i64> = listed(&linkcard, &id).into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, [500, 300]);
    data(&linkcard, "AddDirectionalAddress", &address(&id, "unreachable.example"));
    assert_eq!(listed(&linkcard, &id)[1].1, 100);
}

#[test]
fn batches_add_all_or_none() {
    let (linkcard, _) = linkcard(&[], true);
    let id = group(&linkcard, "g");
    let own = |second: &'static str| {
        [
            ("GroupId", id.as_str()),
            ("AddressType", "Ip"),
            ("Source", "aliyun_defined"),
            ("ListAddress.1", "10.0.0.1"),
            ("ListAddress.2", second),
        ]
    };
    assert_eq!(rejected(&linkcard, "BatchAddDirectionalAddress", &own("a.example")).1, "IllegalParameter");
    assert_eq!(rejected(&linkcard, "BatchAddDirectionalAddress", &own("10.0.0.1")).0, 200);
    assert_eq!(listed(&linkcard, &id), []);
    data(&linkcard, "BatchAddDirectionalAddress", &own("10.0.0.0/8"));
    assert_eq!(listed(&linkcard, &id).len(), 2);
    assert_eq!(rejected(&linkcard, "BatchAddDirectionalAddress", &own("")).0, 200);
    let none = &own("")[..3];
    assert_eq!(rejected(&linkcard, "BatchAddDirectionalAddress", none).1, "MissingListAddress");
    let mut eleven = own("10.0.0.2").to_vec();
    eleven.push(("ListAddress.11", "10.0.0.3"));
    assert_eq!(rejected(&linkcard, "BatchAddDirectionalAddress", &eleven).1, "IllegalParameter");
}

#[test]
fn a_request_number_acts_once_and_its_result_can_be_queried() {
    let (linkcard, clock) = linkcard(&[], true);
    let id = group(&linkcard, "g");
    let mut own = address(&id, "*.aliyun.com");
    own.push(("SerialNo", "n1"));
    assert_eq!(data(&linkcard, "AddDirectionalAddress", &own), json!(true));
    assert_eq!(data(&linkcard, "AddDirectionalAddress", &own), json!(true));
    assert_eq!((listed(&linkcard, &id), linkcard.shared.effects.all()["AddDirectionalAddress"]), (one(100), 1));
    let question = [("ResId", id.as_str()), ("SerialNo", "n1")];
    let running = data(&linkcard, "GetOperateResult", &question);
    assert_eq!((&running["Status"], &running["Result"]), (&json!("PROCESSING"), &json!(false)));
    clock.advance(Duration::from_secs(20));
    let done = data(&linkcard, "GetOperateResult", &question);
    assert_eq!((&done["Status"], &done["Result"]), (&json!("SUCCESS"), &json!(true)));
    assert_eq!(done["OperateType"], "AddDirectionalAddress");
    assert_eq!(rejected(&linkcard, "GetOperateResult", &[("ResId", "1"), ("SerialNo", "n2")]).0, 200);
    // The same number in another operation is another request.
    assert_eq!(data(&linkcard, "DeleteDirectionalAddress", &own), json!(true));
    assert_eq!(data(&linkcard, "DeleteDirectionalAddress", &own), json!(true));
    assert_eq!(linkcard.shared.effects.all()["DeleteDirectionalAddress"], 1);
}

#[test]
fn cards_are_added_to_groups_and_moved_on_request() {
    let (linkcard, _) = linkcard(&[card(ICCID, 100, "directionalcard"), card(OTHER, 100, "singlecard")], true);
    let (first, second) = (group(&linkcard, "first"), group(&linkcard, "second"));
    let both = json!([ICCID, OTHER]).to_string();
    let add = |group: &str, kind: &str, serial: &str, iccids: &str| {
        let own = [("GroupId", group), ("AddType", kind), ("SerialNo", serial), ("IccidList", iccids)];
        data(&linkcard, "AddCardToDirectionalGroup", &own)
    };
    let group_of = |iccid: &str| detail(&linkcard, iccid)["DirectionalGroupId"].as_str().map(str::to_owned);
    assert_eq!(add(&first, "NEW", "1", &json!([ICCID]).to_string()), json!({"Result": true, "SerialNo": "1"}));
    assert_eq!(add(&second, "NEW", "2", &both)["Result"], true);
    assert_eq!((group_of(ICCID), group_of(OTHER)), (Some(first.clone()), Some(second.clone())));
    assert_eq!(add(&first, "NEW", "3", &both)["Result"], false);
    add(&first, "TRANSFER", "4", &both);
    assert_eq!(group_of(OTHER), Some(first.clone()));
    // A repeated number moves no card.
    assert_eq!(add(&second, "TRANSFER", "2", &both)["Result"], true);
    assert_eq!(group_of(OTHER), Some(first.clone()));
    assert_eq!(linkcard.shared.effects.all()["AddCardToDirectionalGroup"], 3);
    data(&linkcard, "AddDirectionalAddress", &address(&first, "*.aliyun.com"));
    let own = [PAGE[0], PAGE[1], ("Iccid", OTHER)];
    let shown = data(&linkcard, "ListDirectionalDetail", &own);
    assert_eq!((shown["DirectionalGroupId"].to_string(), &shown["DirectionalName"]), (first.clone(), &json!("first")));
    assert_eq!(shown["PaginationResult"]["List"][0]["State"], "100");
    assert_eq!(data(&linkcard, "VerifyIotCard", &[("Iccid", OTHER)]), json!(true));
    data(&linkcard, "DeleteDirectionalGroup", &[("GroupId", &first)]);
    assert_eq!((group_of(ICCID), rejected(&linkcard, "ListDirectionalDetail", &own).1), (None, "notExist".to_owned()));
    for (iccids, code) in [
        ("[]", "IllegalParameter"),
        (ICCID, "IllegalParameter"),
        (r#"["1"]"#, "IccidFormatError"),
        (r#"["89860000000000000009"]"#, "CardNotExist"),
        (&json!(vec![ICCID; 201]).to_string(), "IllegalParameter"),
    ] {
        let own = [("GroupId", second.as_str()), ("AddType", "NEW"), ("SerialNo", "9"), ("IccidList", iccids)];
        assert_eq!(rejected(&linkcard, "AddCardToDirectionalGroup", &own), (400, code.to_owned()), "{iccids}");
    }
}

#[test]
fn cards_are_imported_by_tag_or_order() {
    let (linkcard, _) = linkcard(&[], false);
    let id = group(&linkcard, "g");
    let row = data(&linkcard, "ListCardInfo", &[PAGE[0], PAGE[1], ("TagName", "metering")])["List"][0].take();
    let (tag, order) = (row["TagList"][0]["Id"].to_string(), row["AliyunOrderId"].as_str().unwrap().to_owned());
    let import = |method: &str, kind: &str, list: (&str, String)| {
        let own = [("GroupId", id.as_str()), ("UploadMethod", method), ("UploadType", kind), (list.0, &list.1)];
        assert_eq!(data(&linkcard, "AddDirectionalCard", &own), json!("true"));
        let found = data(&linkcard, "ListCardInfo", &[PAGE[0], PAGE[1], ("DirectionalGroupId", &id)]);
        found["Total"].as_u64().unwrap()
    };
    assert_eq!(import("FILE", "ALL", ("FileUri", "https://files.example/cards.csv".to_owned())), 0);
    let tagged = import("TAG", "NO_GROUP", ("TagList", json!([tag]).to_string()));
    let all = data(&linkcard, "ListCardInfo", &[PAGE[0], PAGE[1], ("TagName", "metering")])["Total"].as_u64().unwrap();
    assert!(tagged > 0 && tagged <= all);
    assert!(import("ORDER", "ALL", ("OrderList", json!([order]).to_string())) >= tagged);
    let own = [("GroupId", id.as_str()), ("UploadMethod", "TAG"), ("UploadType", "ALL")];
    assert_eq!(rejected(&linkcard, "AddDirectionalCard", &own).1, "MissingTagList");
}

#[test]
fn group_names_and_numbers_are_validated() {
    let (linkcard, _) = linkcard(&[], true);
    let long = "组".repeat(31);
    for (name, code) in [
        ("", "MissingGroupName"),
        ("a b", "IllegalParameter"),
        ("a-b", "IllegalParameter"),
        (&long, "IllegalParameter"),
    ] {
        assert_eq!(rejected(&linkcard, "AddDirectionalGroup", &[("GroupName", name)]).1, code, "{name}");
    }
    group(&linkcard, &"组".repeat(30));
    for (id, code) in [
        ("x", "IllegalParameter"),
        ("-1", "IllegalParameter"),
        ("+1", "IllegalParameter"),
        ("99999999999999999999999", "IllegalParameter"),
        ("1", "IllegalParameter"),
    ] {
        assert_eq!(rejected(&linkcard, "DeleteDirectionalGroup", &[("GroupId", id)]).1, code, "{id}");
    }
}
