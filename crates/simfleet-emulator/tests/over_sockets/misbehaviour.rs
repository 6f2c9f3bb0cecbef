//! Faults, malformed requests, wrong clocks, shutdown, and what the log says about them.
//!
//! Without a fault rule, no request takes a connection down.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use simfleet_emulator::{Auth, Emulator, Fault, FaultRule, Service, SignatureKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::signing::{haoka_headers, linkcard_params, nonce, pairs_text, set, sign_rpc, unix_now, utc_text};
use crate::{ICCID, SIM, ask_haoka, ask_linkcard, card, haoka_with, http_client, post, start};

#[tokio::test]
async fn a_batch_may_be_applied_before_its_connection_is_cut() {
    let emulator = start(Emulator::builder().strict(true).cards(vec![card()])).await;
    let sims = json!([SIM]).to_string();
    let submit = async || {
        haoka_with(&emulator, "batchShutdown", &[("simNos", &sims)], haoka_headers(unix_now(), &nonce())).await
    };
    emulator.inject("cut-after-read@batchShutdown*1=false".parse().unwrap());
    emulator.inject("cut-after-read@batchShutdown*1=true".parse().unwrap());
    assert!(submit().await.is_err());
    assert!(submit().await.is_err());
    let log = emulator.log();
    assert_eq!((log[0].status, log[0].applied, log[1].status, log[1].applied), (None, false, None, true));
    // The second batch was accepted, so the guard rejects the card now.
    let body: Value = submit().await.unwrap().json().await.unwrap();
    assert_eq!(body["data"]["items"][0]["error"], "3分钟内进行过停机操作,不可重复进行");
}

#[tokio::test]
async fn responses_can_be_cut_replaced_and_modified() {
    let emulator = start(Emulator::builder().fault("cut-body*1".parse().unwrap())).await;
    let ask = || async {
        let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
        sign_rpc("POST", "testsecret", &mut params);
        post(&emulator, &params).await
    };
    let cut = ask().await;
    assert_eq!(cut.status(), 200);
    assert!(cut.headers()["content-length"].to_str().unwrap().parse::<usize>().unwrap() > 50);
    assert!(cut.bytes().await.is_err());

    for (rule, status, kind, part) in [
        ("html*1", 502, "text/html", "<html>"),
        ("status*1=503", 503, "text/plain", "503"),
        ("replace-body*1=200,application/json,[1,", 200, "application/json", "[1,"),
        ("throttle*1=1500", 400, "application/json", "Throttling.User"),
        ("success-false*1", 200, "application/json", "\"Success\":false"),
        ("lower-camel*1", 200, "application/json", "\"serialNo\":"),
        ("unknown-states*1", 200, "application/json", "PENDING_REVIEW"),
        ("null-fields*1", 200, "application/json", "\"Status\":null"),
    ] {
        emulator.inject(rule.parse().unwrap());
        let response = ask().await;
        assert_eq!(response.status(), status, "{rule}");
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with(kind), "{rule}");
        assert!(
            response.headers().contains_key("x-acs-request-id") && response.headers().contains_key("date"),
            "{rule}"
        );
        assert_eq!(response.headers().get("x-acs-retry-after").is_some(), rule.starts_with("throttle"));
        let text = response.text().await.unwrap();
        assert!(text.contains(part), "{rule}: {text}");
    }
    emulator.inject(FaultRule::always(Fault::Status { status: 500 }).on("batchRestore"));
    assert_eq!(ask().await.status(), 200);
    emulator.clear_faults();
    assert_eq!(ask_haoka(&emulator, "batchRestore", &[("simNos", "[]")]).await["code"], -1);
}

#[tokio::test]
async fn a_wrong_server_clock_shows_in_the_date_and_rejects_good_timestamps() {
    let emulator = start(Emulator::builder().clock_offset(-3600)).await;
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    sign_rpc("POST", "testsecret", &mut params);
    let response = post(&emulator, &params).await;
    let date = httpdate::parse_http_date(response.headers()["date"].to_str().unwrap()).unwrap();
    let behind = SystemTime::now().duration_since(date).unwrap().as_secs();
    assert!((3590..3620).contains(&behind), "{behind}");
    assert_eq!(response.json::<Value>().await.unwrap()["Code"], "InvalidTimeStamp.Expired");
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    set(&mut params, "Timestamp", &utc_text(unix_now() - 3600));
    sign_rpc("POST", "testsecret", &mut params);
    assert_eq!(post(&emulator, &params).await.status(), 200);
    let body: Value =
        haoka_with(&emulator, "querySimAction", &[("simNo", SIM)], haoka_headers(unix_now() - 3600, &nonce()))
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
    assert!((unix_now() - 3600 - body["timestamp"].as_i64().unwrap()).abs() < 10);
}

#[tokio::test]
async fn bodies_above_a_mebibyte_are_rejected_and_one_connection_serves_many() {
    let emulator = start(Emulator::builder()).await;
    let mut stream = tokio::net::TcpStream::connect(emulator.address()).await.unwrap();
    let mut exchange = async |request: String, end: &str| {
        stream.write_all(request.as_bytes()).await.unwrap();
        let (mut text, mut buffer) = (String::new(), [0; 4096]);
        while !text.contains(end) {
            let read = stream.read(&mut buffer).await.unwrap();
            assert_ne!(read, 0, "closed after {text}");
            text.push_str(&String::from_utf8_lossy(&buffer[..read]));
        }
        text
    };
    for _ in 0..2 {
        let answer = exchange("GET / HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(), "</Error>").await;
        assert!(answer.contains("MissingAction") && answer.contains("<HostId>x</HostId>"), "{answer}");
    }
    let answer = exchange("PUT /?%zz=%ff&&= HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(), "</Error>").await;
    assert!(answer.contains("UnsupportedHTTPMethod"), "{answer}");
    let large = format!("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1048577\r\n\r\n{}", "a".repeat(1_048_577));
    let answer = exchange(large, "1 MiB").await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert_eq!(
        emulator.log().iter().map(|entry| entry.status).collect::<Vec<_>>(),
        [Some(400), Some(400), Some(400), Some(413)]
    );
}

#[tokio::test]
async fn the_log_records_requests_and_responses() {
    let emulator = start(Emulator::builder()).await;
    ask_linkcard(&emulator, &[("Iccid", ICCID)]).await;
    ask_haoka(&emulator, "querySimAction", &[("simNo", SIM)]).await;
    let log = emulator.log();
    let [first, second] = log.as_slice() else { panic!("{log:?}") };
    assert_eq!(
        (first.service, first.signature_kind, first.operation.as_str()),
        (Service::Linkcard, SignatureKind::Rpc, "GetCardRealStatus")
    );
    assert_eq!(
        (first.status, first.code.as_str(), first.applied, first.method.as_str()),
        (Some(200), "200", true, "POST")
    );
    assert!(
        (first.at / 1000 - unix_now()).abs() < 10 && first.timestamp.ends_with('Z') && first.signature.ends_with('=')
    );
    assert_eq!(
        (second.service, second.signature_kind, second.path.as_str()),
        (Service::Haoka, SignatureKind::Haoka, "/openapi/iot/querySimAction")
    );
    assert_eq!(
        (second.code.as_str(), second.params.as_slice()),
        ("0", [("simNo".to_owned(), SIM.to_owned())].as_slice())
    );
    assert_eq!((second.trace.len(), second.signature.len(), second.timestamp.len()), (32, 32, 10));
    emulator.clear_log();
    assert!(emulator.log().is_empty());
}

#[tokio::test]
async fn shutdown_waits_for_running_requests_and_frees_the_port() {
    let emulator = start(Emulator::builder().fault("delay*1=300".parse().unwrap())).await;
    let address = emulator.address();
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    sign_rpc("POST", "testsecret", &mut params);
    let url = format!("{}/?{}", emulator.url(), pairs_text(&params));
    let running = tokio::spawn(async move { http_client().post(url).send().await });
    // An idle connection must not delay the shutdown.
    let idle = tokio::net::TcpStream::connect(address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let asked = std::time::Instant::now();
    emulator.shutdown().await;
    assert!(asked.elapsed() < Duration::from_secs(2), "only the timeout ended it");
    assert_eq!(running.await.unwrap().unwrap().status(), 200);
    drop(idle);
    assert!(tokio::net::TcpListener::bind(address).await.is_ok());
}

#[tokio::test]
async fn invalid_settings_are_rejected_at_the_start() {
    let listen = "127.0.0.1:0".parse().unwrap();
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(Emulator::builder().time_scale(scale).start(listen).await.is_err(), "{scale}");
    }
    let twice = vec![card(), card()];
    assert!(Emulator::builder().cards(twice).start(listen).await.unwrap_err().to_string().contains("entry 2"));
    let first = start(Emulator::builder()).await;
    let error = Emulator::builder().start(first.address()).await.unwrap_err().to_string();
    assert!(error.contains(&first.address().to_string()), "{error}");
}

const HEADS: [&str; 7] = [
    "/?Action=GetCardRealStatus&Version=2021-05-20&",
    "/?",
    "/openapi/iot/batchShutdown?",
    "/openapi/iot/batchRestore?",
    "/openapi/iot/querySimAction?",
    "/openapi/iot/batchQuerySimStatus?",
    "/openapi/iot/batchQuerySimInfo?",
];
const NAMES: [&str; 10] =
    ["Iccid", "Msisdn", "SerialNo", "Format", "simNos", "simNo", "serialNumber", "actionType", "Timestamp", "%ff"];
const VALUES: [&str; 15] = [
    "89860000000000000001",
    "1440000001111",
    "[]",
    "[%2212345%22,%22abcde%22]",
    "[[[[",
    "%00%f0%9f",
    "-1",
    "99999999999999999999",
    "3",
    "json",
    "12345",
    "%22",
    "+",
    "null",
    "",
];
const HEADERS: [&str; 5] = [
    "authorization: ACS3-HMAC-SHA256 Credential=,=",
    "x-acs-action: a",
    "timestamp: 9999999999",
    "traceID: \u{e4}\u{fc}",
    "accept: */*",
];

#[tokio::test]
async fn every_request_gets_a_response() {
    let emulator = start(Emulator::builder().auth(Auth::Off).time_scale(1e9)).await;
    let mut state = 1_u64;
    let mut pick = |count: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % count
    };
    let client = tokio::net::TcpStream::connect(emulator.address()).await.unwrap();
    let (mut reader, mut writer) = client.into_split();
    for round in 0..400 {
        let mut target = HEADS[pick(HEADS.len())].to_owned();
        for _ in 0..pick(4) {
            target.push_str(&format!("{}={}&", NAMES[pick(NAMES.len())], VALUES[pick(VALUES.len())]));
        }
        let (method, header) = (["GET", "POST", "POST", "DELETE"][pick(4)], HEADERS[pick(HEADERS.len())]);
        let request = format!("{method} {target} HTTP/1.1\r\nhost: h\r\n{header}\r\ncontent-length: 0\r\n\r\n");
        writer.write_all(request.as_bytes()).await.unwrap();
        let mut buffer = [0; 16384];
        let read = reader.read(&mut buffer).await.unwrap();
        assert!(read > 0, "the connection was closed at request {round}: {request}");
    }
    assert_eq!(emulator.log().len(), 400);
    assert!(emulator.log().iter().filter(|entry| entry.applied).count() > 50);
}

#[tokio::test]
async fn a_fault_for_an_operation_that_does_not_exist_prevents_the_start() {
    let rule = FaultRule::always(Fault::CutBody).on("batchShutdwon");
    let error = Emulator::builder().fault(rule).start("127.0.0.1:0".parse().unwrap()).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("fault rule") && text.contains("did you mean batchShutdown?"), "{text}");
}
