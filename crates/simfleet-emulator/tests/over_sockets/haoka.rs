//! haoka over sockets: headers, rejections, and a shutdown from submission to the card's state.
//!
//! Every rejected request is correct except for one thing.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use simfleet_emulator::{Emulator, ManualClock, Service};

use crate::signing::{haoka_headers, nonce, unix_now};
use crate::{ICCID, SIM, ask_haoka, ask_linkcard, card, haoka_with, http_client, start};

#[tokio::test]
async fn a_shutdown_runs_from_submission_to_the_cards_state() {
    let clock = ManualClock::new(SystemTime::now());
    let emulator = start(Emulator::builder().strict(true).cards(vec![card()]).clock(Arc::new(clock.clone()))).await;
    let sims = json!([SIM]).to_string();
    let trace = nonce();
    let form = [("simNos", sims.as_str()), ("remark", "套餐到期停机")];
    let response = haoka_with(&emulator, "batchShutdown", &form, haoka_headers(unix_now(), &trace)).await.unwrap();
    let body: Value = response.json().await.unwrap();
    assert_eq!((&body["code"], &body["message"], &body["traceID"]), (&json!(0), &json!("操作成功"), &json!(trace)));
    let serial = body["data"]["serialNumber"].as_str().unwrap();
    assert_eq!(body["data"]["items"], json!([{"simNo": SIM, "isError": false, "error": ""}]));
    let records = async || ask_haoka(&emulator, "querySimAction", &[("serialNumber", serial)]).await;
    assert_eq!(records().await["data"]["items"], json!([]));
    clock.advance(Duration::from_secs(60));
    // The clock is ahead of the system clock, but by less than ten minutes.
    assert_eq!(records().await["data"]["items"][0]["status"], 1);
    let live = async || ask_haoka(&emulator, "batchQuerySimStatus", &[("simNos", &sims)]).await;
    assert_eq!(live().await["data"]["items"][0]["simStatus"], 3);
    clock.advance(Duration::from_secs(30));
    let body = live().await;
    assert_eq!((&body["data"]["items"][0]["simStatus"], &body["data"]["isDemote"]), (&json!(4), &json!(false)));
    // The same card at the other service.
    let (_, first) = ask_linkcard(&emulator, &[("Iccid", ICCID)]).await;
    clock.advance(Duration::from_secs(5));
    let tokens = json!([first["Data"][0]["SerialNo"]]).to_string();
    let (_, last) = ask_linkcard(&emulator, &[("SerialNo", &tokens)]).await;
    assert_eq!(last["Data"][0]["Gprs"], false);
}

#[tokio::test]
async fn invalid_haoka_requests_name_the_failed_check() {
    let emulator = start(Emulator::builder()).await;
    let used = nonce();
    assert_eq!(
        haoka_with(&emulator, "querySimAction", &[("simNo", SIM)], haoka_headers(unix_now(), &used))
            .await
            .unwrap()
            .status(),
        200
    );
    let without = |name: &str| {
        let mut headers = haoka_headers(unix_now(), &nonce());
        headers.retain(|(header, _)| *header != name);
        headers
    };
    let with = |name: &str, value: &str| {
        let mut headers = haoka_headers(unix_now(), &nonce());
        headers.iter_mut().filter(|(header, _)| *header == name).for_each(|header| header.1 = value.to_owned());
        headers
    };
    for (headers, reason) in [
        (without("sign"), "缺少请求头sign"),
        (without("traceID"), "缺少请求头traceID"),
        (with("apiVersion", "1.0.0"), "apiVersion"),
        (with("traceID", &nonce().replace('0', "F")), "traceID格式错误"),
        (with("timestamp", "170359298"), "timestamp格式错误"),
        (with("appID", "1"), "appID不存在"),
        (haoka_headers(unix_now() - 602, &nonce()), "时间戳超出允许范围"),
        (haoka_headers(unix_now() + 660, &nonce()), "时间戳超出允许范围"),
        (with("sign", "65987d12ae39b2c449b495c77c83c8ef"), "签名错误"),
        (haoka_headers(unix_now(), &used), "traceID重复"),
    ] {
        let response = haoka_with(&emulator, "querySimAction", &[("simNo", SIM)], headers).await.unwrap();
        assert_eq!(response.status(), 200);
        let body: Value = response.json().await.unwrap();
        assert_eq!((&body["code"], body.get("data")), (&json!(-1), None), "{reason}");
        assert!(body["message"].as_str().unwrap().contains(reason), "{reason}: {body}");
    }
    let response = reqwest::get(format!("{}/openapi/iot/batchShutdown", emulator.url())).await.unwrap();
    assert_eq!((response.status().as_u16(), &response.headers()["allow"]), (405, &"POST".parse().unwrap()));
    for path in ["/openapi/iot/batchSomething", "/elsewhere"] {
        let response = http_client().post(format!("{}{path}", emulator.url())).send().await.unwrap();
        assert_eq!(response.status(), 404);
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/plain"));
    }
    assert_eq!(emulator.log().last().unwrap().service, Service::None);
}
