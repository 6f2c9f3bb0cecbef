//! Receiving pushes: verification, layouts and stale pushes.
//!
//! The test computes signatures itself instead of using the crate's signer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use md5::{Digest, Md5};
use serde_json::{Value, json};
use simfleet::clock::ManualClock;
use simfleet::haoka::callback::{
    BODY_LIMIT, BodyError, Push, Rejection, SettleMonth, Verifier, is_stale_card, is_stale_order, settled, settlements,
};
use simfleet::haoka_client::types::{Order, OrderStatus};
use simfleet::{AppKey, ErrorKind};

const APP: &str = "10001";
const KEY: &str = "test-api-key-0000000000000000000";
const TRACE: &str = "5831f960804c9217ec01e425b8cc76f5";
const SIGNED_AT: i64 = 1_703_592_981;
const BODY: &[u8] = br#"{"keyNo":"QL1"}"#;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the headers of a push, as the platform creates them.
fn headers(app_id: &str, trace: &str, timestamp: i64, key: &str) -> HeaderMap {
    let sign = hex(&Md5::digest(format!("{app_id}2.0.0{trace}{timestamp}{key}")));
    let timestamp = timestamp.to_string();
    let all =
        [("appID", app_id), ("apiVersion", "2.0.0"), ("timestamp", &timestamp), ("traceID", trace), ("sign", &sign)];
    all.into_iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap())).collect()
}

fn signed(trace: &str, timestamp: i64) -> HeaderMap {
    headers(APP, trace, timestamp, KEY)
}

fn with(mut headers: HeaderMap, name: &'static str, value: &str) -> HeaderMap {
    headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    headers
}

fn verifier() -> (Verifier, ManualClock) {
    let clock = ManualClock::new(SystemTime::UNIX_EPOCH + Duration::from_secs(SIGNED_AT.unsigned_abs()));
    (Verifier::new(AppKey::new(APP, KEY)).unwrap().clock(Arc::new(clock.clone())), clock)
}

#[test]
fn accepts_a_signed_push() {
    let (verifier, _) = verifier();
    // This signature was computed independently.
    let headers = with(signed(TRACE, SIGNED_AT), "sign", "f8e80fbfe8b52ca222eaf68cac77d219");
    verifier.check(&headers).unwrap();
    let verified = verifier.verify(&headers, BODY).unwrap();
    assert_eq!((verified.trace_id(), verified.timestamp()), (TRACE, SIGNED_AT));
    verified.accept();
}

#[test]
fn rejects_missing_repeated_and_malformed_headers() {
    let (verifier, _) = verifier();
    for name in ["appID", "apiVersion", "timestamp", "traceID", "sign"] {
        let mut absent = signed(TRACE, SIGNED_AT);
        absent.remove(name);
        assert_eq!(verifier.verify(&absent, BODY).unwrap_err(), Rejection::MissingHeader(name));
        let empty = with(signed(TRACE, SIGNED_AT), name.to_lowercase().leak(), "");
        assert_eq!(verifier.verify(&empty, BODY).unwrap_err(), Rejection::MissingHeader(name));
        let mut twice = signed(TRACE, SIGNED_AT);
        let value = twice.get(name).unwrap().clone();
        twice.append(name, value);
        let rejection = verifier.verify(&twice, BODY).unwrap_err();
        assert_eq!((rejection.as_str(), rejection.status()), ("malformed", StatusCode::BAD_REQUEST), "{name}");
        let bytes = with(signed(TRACE, SIGNED_AT), name.to_lowercase().leak(), "号");
        assert_eq!(verifier.verify(&bytes, BODY).unwrap_err().as_str(), "malformed", "{name}");
    }
    for (name, value) in [
        ("apiversion", "2.0.1"),
        ("timestamp", "170359298"),
        ("timestamp", "17035929811"),
        ("timestamp", "+703592981"),
        ("traceid", "5831F960804C9217EC01E425B8CC76F5"),
        ("traceid", "5831f960804c9217ec01e425b8cc76f"),
        ("traceid", "+831f960804c9217ec01e425b8cc76f5"),
        ("sign", "F8E80FBFE8B52CA222EAF68CAC77D219"),
    ] {
        let rejection = verifier.verify(&with(signed(TRACE, SIGNED_AT), name, value), BODY).unwrap_err();
        assert_eq!(rejection.as_str(), "malformed", "{name}: {value}");
    }
}

#[test]
fn rejects_unsigned_pushes_without_revealing_the_key() {
    let (verifier, _) = verifier();
    let foreign = verifier.verify(&headers("10002", TRACE, SIGNED_AT, KEY), BODY).unwrap_err();
    assert_eq!(foreign, Rejection::NotForUs { app_id: "10002".to_owned() });
    let forged = verifier.verify(&headers(APP, TRACE, SIGNED_AT, "guess"), BODY).unwrap_err();
    assert_eq!(forged, Rejection::BadSignature);
    let moved = with(signed(TRACE, SIGNED_AT), "timestamp", "1703592982");
    assert_eq!(verifier.verify(&moved, BODY).unwrap_err(), Rejection::BadSignature);
    for rejection in [foreign, forged] {
        assert_eq!(rejection.status(), StatusCode::FORBIDDEN);
        let text = format!("{rejection} {rejection:?} {verifier:?}");
        assert!(!text.contains("test-api-key") && !text.contains("f8e80fbf"), "{text}");
    }
    // None of the rejected pushes has used up the trace id.
    verifier.verify(&signed(TRACE, SIGNED_AT), BODY).unwrap().accept();
    assert_eq!(Verifier::new(AppKey::new(APP, "")).unwrap_err().kind(), ErrorKind::Credentials);
    assert_eq!(Verifier::new(AppKey::new("", KEY)).unwrap_err().kind(), ErrorKind::Credentials);
}

#[test]
fn text_from_outside_is_shortened_and_cleaned() {
    let long = Rejection::NotForUs { app_id: format!("\u{1b}[31m{}", "9".repeat(10_000)) };
    assert!(long.to_string().len() < 300 && !long.to_string().contains('\u{1b}'), "{long}");
}

#[test]
fn the_window_applies_to_past_and_future() {
    let (verifier, clock) = verifier();
    let trace = |number: i64| format!("{number:032x}");
    for (skew, good) in [(-601_i64, false), (-600, true), (600, true), (601, false)] {
        let result = verifier.verify(&signed(&trace(skew.abs() * 2 + i64::from(skew < 0)), SIGNED_AT + skew), BODY);
        match result {
            Ok(verified) => {
                assert!(good, "{skew}");
                verified.accept();
            }
            Err(rejection) => {
                assert!(!good, "{skew}: {rejection}");
                assert_eq!(rejection, Rejection::OutsideWindow { skew, window: Duration::from_secs(600) });
            }
        }
    }
    clock.advance(Duration::from_secs(7200));
    let wide =
        Verifier::new(AppKey::new(APP, KEY)).unwrap().window(Duration::from_secs(3 * 3600)).clock(Arc::new(clock));
    wide.verify(&signed(TRACE, SIGNED_AT), BODY).unwrap().accept();
}

#[test]
fn a_push_is_accepted_once() {
    let (verifier, clock) = verifier();
    let headers = signed(TRACE, SIGNED_AT);
    let verified = verifier.verify(&headers, BODY).unwrap();
    let meanwhile = verifier.clone().verify(&headers, BODY).unwrap_err();
    assert_eq!((meanwhile.as_str(), meanwhile.status()), ("in_progress", StatusCode::SERVICE_UNAVAILABLE));
    verified.accept();
    let again = verifier.verify(&headers, BODY).unwrap_err();
    assert_eq!((again.as_str(), again.status()), ("already_accepted", StatusCode::OK));
    let other = verifier.verify(&headers, b"{}").unwrap_err();
    assert_eq!((other.as_str(), other.status()), ("replayed", StatusCode::CONFLICT));
    // The same push, signed again later with the same trace id.
    clock.advance(Duration::from_secs(500));
    assert_eq!(verifier.verify(&signed(TRACE, SIGNED_AT + 500), BODY).unwrap_err(), again);
}

#[test]
fn a_push_that_was_not_handled_may_be_sent_again() {
    let (verifier, _) = verifier();
    let headers = signed(TRACE, SIGNED_AT);
    verifier.verify(&headers, BODY).unwrap().release();
    drop(verifier.verify(&headers, BODY).unwrap());
    verifier.verify(&headers, BODY).unwrap().accept();
    assert!(verifier.verify(&headers, BODY).is_err());
}

#[test]
fn a_full_memory_rejects_new_pushes() {
    let (verifier, clock) = verifier();
    let verifier = verifier.capacity(1);
    verifier.verify(&signed(TRACE, SIGNED_AT), BODY).unwrap().accept();
    let next = format!("{:032x}", 1);
    let full = verifier.verify(&signed(&next, SIGNED_AT), BODY).unwrap_err();
    assert_eq!((&full, full.status()), (&Rejection::MemoryFull { capacity: 1 }, StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(verifier.verify(&signed(TRACE, SIGNED_AT), BODY).unwrap_err().as_str(), "already_accepted");
    clock.advance(Duration::from_secs(601));
    verifier.verify(&signed(&next, SIGNED_AT + 601), BODY).unwrap().accept();
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/pushes/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn value(name: &str) -> Value {
    serde_json::from_slice(&fixture(name)).unwrap()
}

fn parse(value: &Value) -> Push {
    Push::parse(Some("application/json"), value.to_string().as_bytes()).unwrap()
}

fn order(value: Value) -> Order {
    match parse(&value) {
        Push::Orders(mut rows) => rows.remove(0).record,
        other => panic!("{other:?}"),
    }
}

#[test]
fn parses_cards_in_every_layout() {
    let whole = value("cards-envelope.json");
    let rows = &whole["data"]["items"];
    for layout in [
        whole.clone(),
        json!({"data": {"list": rows}}),
        json!({"code": "0", "data": rows}),
        json!({"items": rows}),
        rows.clone(),
    ] {
        let Push::Cards(cards) = parse(&layout) else { panic!("{layout}") };
        assert_eq!(cards.len(), 2);
        assert_eq!(cards[0].record.sim_no.as_deref(), Some("19200000001"));
        assert_eq!(cards[0].raw, rows[0], "nothing is lost");
        assert_eq!(cards[1].record.sim_status, Some(4.into()));
        assert_eq!(cards[1].record.use_flow, Some(1_048_576));
    }
    for layout in [rows[0].clone(), json!({"code": 0, "data": rows[0]})] {
        assert!(matches!(parse(&layout), Push::Cards(cards) if cards.len() == 1), "{layout}");
    }
}

#[test]
fn parses_orders_in_every_layout() {
    let full = value("orders-envelope.json");
    let bare = value("order-bare.json");
    for layout in [full, bare.clone(), json!([bare]), json!({"data": bare}), json!({"data": {"items": [bare]}})] {
        let Push::Orders(orders) = parse(&layout) else { panic!("{layout}") };
        let order = &orders[0].record;
        assert_eq!(order.key_no.as_deref(), Some("QL20231130075145MjqIiBtm"));
        assert_eq!((order.status, order.first_recharge_money), (Some(OrderStatus::Activated), Some(100.0)));
        let entries: Vec<_> = settlements(order).map(|(month, detail)| (month, detail.settle_reward)).collect();
        assert_eq!(entries, [(SettleMonth::Ordinary, Some(70.0)), (SettleMonth::Instant, Some(30.5))]);
        let paid: Vec<_> = settled(order).map(|(month, _)| month).collect();
        assert_eq!(paid, [SettleMonth::Instant]);
    }
}

#[test]
fn every_settlement_is_returned_and_only_state_2_is_settled() {
    let entry = |month: Option<i64>, status: i64| json!({"month": month, "settleStatus": status, "settleReward": 70.5});
    let months = [Some(0), Some(-99), Some(202_312), None];
    let kinds = [SettleMonth::Ordinary, SettleMonth::Instant, SettleMonth::Other(202_312), SettleMonth::Missing];
    for status in [1, 2, 3, 4, 5, 77] {
        let details: Vec<_> = months.iter().map(|month| entry(*month, status)).collect();
        let order = order(json!({"keyNo": "QL1", "settleStatus": 2, "settleReward": 30.0, "settleDetails": details}));
        let all: Vec<_> = settlements(&order).map(|(month, detail)| (month, detail.settle_reward)).collect();
        assert_eq!(all, kinds.map(|kind| (kind, Some(70.5))), "{status}");
        let paid: Vec<_> = settled(&order).map(|(month, _)| month).collect();
        assert_eq!(paid, if status == 2 { kinds.to_vec() } else { Vec::new() }, "{status}");
    }
}

#[test]
fn parses_an_order_in_a_form() {
    let form = fixture("order.form");
    for content_type in [Some("application/x-www-form-urlencoded; charset=utf-8"), None, Some("text/plain")] {
        let Push::Orders(orders) = Push::parse(content_type, &form).unwrap() else { panic!() };
        let order = &orders[0].record;
        assert_eq!((order.status, order.settle_reward), (Some(OrderStatus::Activated), Some(30.5)));
        assert_eq!(order.flag_remark.as_deref(), Some("a & b=中"));
        assert_eq!(order.settle_details.len(), 2);
    }
    // JSON under a wrong content type is accepted; broken JSON is not a form.
    assert!(matches!(
        Push::parse(Some("application/x-www-form-urlencoded"), &fixture("order-bare.json")),
        Ok(Push::Orders(_))
    ));
    assert!(matches!(Push::parse(Some("application/json"), &form), Err(BodyError::Unreadable { .. })));
    let nested = "data=%7B%22list%22%3A%5B%7B%22keyNo%22%3A%22QL1%22%7D%5D%7D&code=0";
    assert!(matches!(Push::parse(None, nested.as_bytes()), Ok(Push::Orders(_))));
    let text = json!({"keyNo": "QL1", "settleDetails": "[{\"month\":-99}]"});
    let Push::Orders(orders) = parse(&text) else { panic!() };
    assert_eq!((orders[0].record.settle_details[0].month, &orders[0].raw), (Some(-99), &text));
    let twice = Push::parse(None, b"keyNo=a&keyNo=b").unwrap();
    assert_eq!(twice, Push::Unknown(json!({"keyNo": ["a", "b"]})));
}

#[test]
fn unknown_pushes_are_kept_unchanged() {
    for unknown in [
        json!({"simNo": "1", "keyNo": "2"}),
        json!([{"simNo": "1"}, {"keyNo": "2"}]),
        json!([{"simNo": "1"}, {}]),
        json!([{"simNo": "1"}, 7]),
        json!([]),
        json!({}),
        json!({"data": {"items": []}}),
        json!({"data": {"items": [{"simNo": "1"}], "list": []}}),
        json!({"data": null}),
        json!({"code": -1, "message": "no", "data": {"items": [{"simNo": "1"}]}}),
        json!({"simNo": ""}),
        json!({"simNo": "1", "simStatus": {"code": 4}}),
        json!("ok"),
        json!(null),
        json!({"data": {"data": {"simNo": "1"}}}),
    ] {
        assert_eq!(parse(&unknown), Push::Unknown(unknown.clone()));
    }
}

#[test]
fn rejects_bodies_that_are_not_a_push() {
    assert_eq!(Push::parse(None, b" \n").unwrap_err(), BodyError::Empty);
    let large = Push::parse(None, &vec![b' '; BODY_LIMIT + 1]).unwrap_err();
    assert_eq!(
        (&large, large.status()),
        (&BodyError::TooLarge { length: BODY_LIMIT + 1 }, StatusCode::PAYLOAD_TOO_LARGE)
    );
    for body in ["<html>secret</html>", "{\"keyNo\":", "a=b", "号", "{\"simNo\":\"1\"} tail"] {
        let error = Push::parse(None, body.as_bytes()).unwrap_err();
        assert!(matches!(error, BodyError::Unreadable { .. }) && !error.to_string().contains("secret"), "{error}");
    }
    assert!(Push::parse(None, "[".repeat(100_000).as_bytes()).is_err());
    assert!(matches!(Push::parse(None, b"\xef\xbb\xbf{\"keyNo\":\"1\"}"), Ok(Push::Orders(_))));
}

#[test]
fn fingerprints_differ_between_states_and_are_stable() {
    let print = |value: Value| match parse(&value) {
        Push::Cards(rows) => rows[0].fingerprint(),
        Push::Orders(rows) => rows[0].fingerprint(),
        other => panic!("{other:?}"),
    };
    let card = json!({"simNo": "1", "simStatus": 4, "iccid": "2"});
    // These values are fixed: stored fingerprints must survive a new version.
    assert_eq!(print(card.clone()).to_string(), "40fcaab8adf7ada743e500486ef3d404");
    assert_eq!(
        print(json!({"data": [card]})),
        print(json!({"iccid": "2", "endAt": null, "simStatus": 4, "simNo": "1"}))
    );
    assert_ne!(print(card.clone()), print(json!({"simNo": "1", "simStatus": 3, "iccid": "2"})));
    assert_ne!(print(card), print(json!({"simNo": "1", "simStatus": 4, "iccid": "2", "useFlow": 1})));
    // Adjacent strings do not run together in the hash.
    assert_ne!(print(json!({"simNo": "ab", "iccid": "c"})), print(json!({"simNo": "a", "iccid": "bc"})));
    let [one, other] = [json!([["a"], "b"]), json!([["a", "b"]])].map(|x| print(json!({"keyNo": "1", "x": x})));
    assert_ne!(one, other);
}

#[test]
fn older_card_pushes_are_stale() {
    let card = |sim: &str, robin: &str, status: &str| match parse(
        &json!({"simNo": sim, "iccid": format!("8986{sim}"), "lastRobinAt": robin, "lastSimStatusAt": status}),
    ) {
        Push::Cards(mut rows) => rows.remove(0).record,
        other => panic!("{other:?}"),
    };
    let newer = card("1", "2024-11-14 23:26:44", "2024-11-14 23:26:45");
    let older = card("1", "2024-11-14 23:26:44", "2024-11-14 22:00:00");
    assert!(is_stale_card(&newer, &older) && !is_stale_card(&older, &newer));
    assert!(!is_stale_card(&newer, &newer));
    assert!(!is_stale_card(&newer, &card("2", "2024-11-13 00:00:00", "")));
    assert!(!is_stale_card(&newer, &card("1", "", "yesterday")));
    assert!(is_stale_card(&newer, &card("1", "2024-11-14 23:26:44", "")));
}

#[test]
fn order_pushes_that_revert_a_state_are_stale() {
    let state = |status: i64, settle: i64| order(json!({"keyNo": "QL1", "status": status, "settleStatus": settle}));
    for settled in [2, 5] {
        for unpaid in [1, 3, 4] {
            assert!(is_stale_order(&state(5, settled), &state(5, unpaid)));
            assert!(!is_stale_order(&state(5, unpaid), &state(5, settled)));
        }
    }
    assert!(!is_stale_order(&state(5, 2), &state(5, 5)) && !is_stale_order(&state(5, 5), &state(5, 2)));
    assert!(is_stale_order(&state(4, 1), &state(999, 1)) && !is_stale_order(&state(999, 1), &state(4, 1)));
    assert!(is_stale_order(&state(4, 1), &state(9999, 1)) && !is_stale_order(&state(9999, 1), &state(999, 1)));
    // The settlement is new, so the push is not stale, regardless of the state.
    assert!(!is_stale_order(&state(4, 1), &state(9999, 2)));
    // The order of these states is not documented.
    assert!(!is_stale_order(&state(5, 1), &state(4, 1)) && !is_stale_order(&state(16, 1), &state(2, 1)));
    let other = order(json!({"keyNo": "QL2", "status": 999, "settleStatus": 1}));
    assert!(!is_stale_order(&state(5, 2), &other));
    let nameless = order(json!({"customNo": "1", "status": 999, "settleStatus": 1}));
    assert!(!is_stale_order(&state(5, 2), &nameless));
    let at = |settle_at: &str, updated_at: &str| {
        order(json!({"keyNo": "QL1", "settleAt": settle_at, "settleDetails": [{"month": 1, "updatedAt": updated_at}]}))
    };
    let (newer, older) = (at("2023-12-01 00:00:00", "2024-01-01 00:00:00"), at("2023-12-01 00:00:00", ""));
    assert!(is_stale_order(&newer, &older) && !is_stale_order(&older, &newer) && !is_stale_order(&newer, &at("", "")));
}
