//! Bodies of pushes that are not the expected ones: digits, types, doubled members, characters, and size.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};
use simfleet::haoka::callback::{BodyError, CardRow, OrderRow, Push};

const DIGITS: &str = "89860407431328361292";

fn card(content_type: Option<&str>, body: &[u8]) -> CardRow {
    match Push::parse(content_type, body) {
        Ok(Push::Cards(mut rows)) => rows.remove(0),
        other => panic!("{}: {other:?}", String::from_utf8_lossy(body)),
    }
}

fn order(body: &[u8]) -> OrderRow {
    match Push::parse(None, body) {
        Ok(Push::Orders(mut rows)) => rows.remove(0),
        other => panic!("{}: {other:?}", String::from_utf8_lossy(body)),
    }
}

fn unreadable(body: &[u8]) -> String {
    match Push::parse(None, body) {
        Err(BodyError::Unreadable { reason }) => reason,
        other => panic!("{}: {other:?}", String::from_utf8_lossy(body)),
    }
}

#[test]
fn a_number_without_quotes_keeps_its_digits() {
    let wanted = json!({"simNo": "1", "iccid": DIGITS, "notInTheSpec": DIGITS, "amount": "0.12345678901234567890"});
    let body = format!(r#"{{"simNo":1,"iccid":{DIGITS},"notInTheSpec":{DIGITS},"amount":0.12345678901234567890}}"#);
    let row = card(None, body.as_bytes());
    assert_eq!((row.record.iccid.as_deref(), &row.raw), (Some(DIGITS), &wanted));
    let unknown = format!(r#"{{"event":{{"card":{DIGITS}}}}}"#);
    let Push::Unknown(value) = Push::parse(None, unknown.as_bytes()).unwrap() else { panic!() };
    assert_eq!(value, json!({"event": {"card": DIGITS}}));
    // JSON inside of a form, and JSON text inside of JSON.
    let form = format!("data=%7B%22items%22%3A%5B%7B%22iccid%22%3A{DIGITS}%7D%5D%7D");
    assert_eq!(card(None, form.as_bytes()).record.iccid.as_deref(), Some(DIGITS));
    let details = json!({"keyNo": "1", "settleDetails": format!(r#"[{{"month":0,"remark":{DIGITS}}}]"#)});
    assert_eq!(order(details.to_string().as_bytes()).record.settle_details[0].month, Some(0));
}

/// The same member has one type, whether it comes from a form, as a string or as a number.
#[test]
fn a_member_has_one_type() {
    let wanted = json!({"simNo": "19200000001", "iccid": DIGITS, "simStatus": 4, "useFlow": 1_048_576, "endAt": "", "more": "5"});
    let form = format!("simNo=19200000001&iccid={DIGITS}&simStatus=4&useFlow=1048576&endAt=&more=5");
    let strings = format!(
        r#"{{"simNo":"19200000001","iccid":"{DIGITS}","simStatus":"4","useFlow":"1048576","endAt":"","more":"5"}}"#
    );
    let numbers =
        format!(r#"{{"simNo":19200000001,"iccid":{DIGITS},"simStatus":4,"useFlow":1048576,"endAt":"","more":"5"}}"#);
    let rows: Vec<CardRow> = [form, strings, numbers].iter().map(|body| card(None, body.as_bytes())).collect();
    for row in &rows {
        assert_eq!((&row.raw, row.fingerprint()), (&wanted, rows[0].fingerprint()));
        assert_eq!(row.record, rows[0].record);
    }
    let form =
        order(b"keyNo=1&status=5&settleReward=20&settleDetails=[{\"month\":\"0\",\"settleReward\":\"30.50\",\"x\":1}]");
    let wanted = json!({"keyNo": "1", "status": 5, "settleReward": 20, "settleDetails": [{"month": 0, "settleReward": 30.5, "x": 1}]});
    assert_eq!(form.raw, wanted);
}

#[test]
fn doubled_members_are_rejected() {
    for body in [
        r#"{"code":-1,"data":{"items":[{"simNo":"1"}]},"code":0}"#,
        r#"{"data":{"items":[{"simNo":"1","iccid":"1","iccid":"2"}]}}"#,
        r#"[{"keyNo":"1","x":{"a":1,"a":2}}]"#,
        r#"data={"items":[{"simNo":"1","simNo":"2"}]}"#,
    ] {
        assert!(unreadable(body.as_bytes()).contains("occurs twice"), "{body}");
    }
    let text = json!({"keyNo": "1", "settleDetails": r#"[{"month":0,"month":1}]"#});
    assert_eq!(Push::parse(None, text.to_string().as_bytes()), Ok(Push::Unknown(text)));
}

#[test]
fn marks_and_gbk_are_decoded() {
    let json = r#"{"keyNo":"1","flagRemark":"余额不足"}"#;
    let gbk = |text: &str| encoding_rs::GBK.encode(text).0.into_owned();
    let escaped = |bytes: &[u8]| bytes.iter().map(|byte| format!("%{byte:02x}")).collect::<String>();
    for body in [
        gbk(json),
        format!("\u{feff}{json}").into_bytes(),
        gbk("keyNo=1&flagRemark=余额不足"),
        format!("keyNo=1&flagRemark={}", escaped(&gbk("余额不足"))).into_bytes(),
        format!("keyNo=1&flagRemark={}", escaped("余额不足".as_bytes())).into_bytes(),
    ] {
        assert_eq!(order(&body).record.flag_remark.as_deref(), Some("余额不足"));
    }
    for body in [&b"{\"keyNo\":\"1\",\"flagRemark\":\"\xff\xff\"}"[..], b"keyNo=1&flagRemark=%ff%ff"] {
        assert!(unreadable(body).contains("neither UTF-8 nor GB18030"));
    }
    assert!(unreadable(b"\x1f\x8b\x08\0\0\0\0\0").contains("compressed with gzip"));
    assert_eq!(Push::parse(None, "\u{feff} ".as_bytes()), Err(BodyError::Empty));
}

#[test]
fn pushes_that_would_take_too_much_memory_are_rejected() {
    for body in [
        format!(r#"{{"data":{{"items":[{}{{}}]}}}}"#, "{},".repeat(100_000)),
        format!("[{}0]", "0,".repeat(500_000)),
        "[".repeat(100_000),
        "a=&".repeat(300_000) + "keyNo=1",
        format!("keyNo=1&settleDetails=[{}0]", "0,".repeat(400_000)),
    ] {
        assert!(matches!(Push::parse(None, body.as_bytes()), Err(BodyError::Unreadable { .. })), "{}", &body[..40]);
    }
    let rows: Vec<Value> = (0..1000).map(|number| json!({"simNo": format!("{number:011}"), "simStatus": 4})).collect();
    assert_eq!(Push::parse(None, json!(rows).to_string().as_bytes()).unwrap().len(), 1000);
}
