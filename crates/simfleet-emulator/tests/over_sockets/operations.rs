//! What only a socket shows of the haoka operations: query strings, bodies of GETs, files and malformed bodies. Every
//! known path is requested.

use reqwest::Method;
use serde_json::{Value, json};
use simfleet_emulator::{Auth, Emulator};

use crate::{SIM, card, http_client, start};

/// Every operation of the documents.
const PATHS: [(&str, &str); 36] = [
    ("POST", "iot/batchQuerySimInfo"),
    ("POST", "iot/batchQuerySimStatus"),
    ("POST", "iot/batchQuerySimFlow"),
    ("POST", "iot/batchQuerySimMonthFlow"),
    ("POST", "iot/batchSubscribe"),
    ("POST", "iot/batchShutdown"),
    ("POST", "iot/batchRestore"),
    ("POST", "iot/querySimAction"),
    ("POST", "iot/bindMachine"),
    ("POST", "iot/setSpeedLimit"),
    ("POST", "iot/removeSpeedLimit"),
    ("POST", "iot/submitPackageOrder"),
    ("POST", "iot/officialAuthUrl"),
    ("POST", "iot/clearRealName"),
    ("POST", "iot/accountAsset"),
    ("POST", "iot/oneLinkToken"),
    ("POST", "iot/oneLinkWirelessToken"),
    ("POST", "iot/simPage"),
    ("POST", "iot/queryOrderPackages"),
    ("POST", "iot/queryPackageFlow"),
    ("POST", "iot/simSmsSend"),
    ("POST", "iot/simSmsQuery"),
    ("POST", "iot/queryDeviceFlow"),
    ("POST", "iot/deviceSwitchNet"),
    ("POST", "goods/list"),
    ("POST", "goods/details"),
    ("POST", "base/sendCode"),
    ("POST", "base/selectNumber"),
    ("POST", "order/apply"),
    ("POST", "order/search"),
    ("POST", "order/searchPage"),
    ("POST", "base/uploadCert"),
    ("POST", "hk/uploadCert"),
    ("GET", "base/config"),
    ("GET", "base/ipLocation"),
    ("POST", "cbnChongJun/getPromoterLink"),
];

/// An emulator without verification, and a client with its own connections.
struct Session {
    emulator: Emulator,
    client: reqwest::Client,
}

async fn unsigned() -> Session {
    let emulator = start(Emulator::builder().auth(Auth::Off).strict(true).cards(vec![card()])).await;
    Session { emulator, client: http_client() }
}

async fn send(session: &Session, method: &str, path: &str, content_type: &str, body: Vec<u8>) -> (u16, String, Value) {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    let url = format!("{}/openapi/{path}", session.emulator.url());
    let request = session.client.request(method, url).header("content-type", content_type).body(body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    let value = serde_json::from_str(&text).unwrap_or(Value::Null);
    (status, text, value)
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn every_path_accepts_one_method() {
    let session = unsigned().await;
    for (method, path) in PATHS.into_iter().chain([("POST", "pretty/numberList")]) {
        let (status, text, body) = send(&session, method, path, FORM, Vec::new()).await;
        assert_eq!((status, body["code"].is_i64()), (200, true), "{path}: {text}");
        let other = if method == "GET" { "POST" } else { "GET" };
        assert_eq!(send(&session, other, path, FORM, Vec::new()).await.0, 405, "{path}");
    }
    assert_eq!(send(&session, "POST", "iot/queryDeviceInfo", FORM, Vec::new()).await.0, 404);
}

/// Region codes are files beside the API: without signature and envelope.
#[tokio::test]
async fn region_codes_are_served_without_a_signature() {
    let emulator = start(Emulator::builder().strict(true)).await;
    let get = async |path: &str| {
        let response = reqwest::get(format!("{}{path}", emulator.url())).await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let (status, text) = get("/provinces/uniAreaAddSuffix.json").await;
    let set: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &set[0]["children"][0]["level"]), (200, &json!(2)));
    for path in ["/provinces/other.json", "/provinces/.json", "/provinces/uniAreaAddSuffix", "/provinces/a/b.json"] {
        assert_eq!(get(path).await.0, 404, "{path}");
    }
    let client = http_client();
    let posted = client.post(format!("{}/provinces/uniAreaAddSuffix.json", emulator.url())).send().await.unwrap();
    assert_eq!(posted.status().as_u16(), 405);
}

#[tokio::test]
async fn every_body_is_answered_with_an_envelope() {
    let session = unsigned().await;
    for (method, path) in PATHS.into_iter().chain([("POST", "pretty/numberList")]) {
        for (kind, bytes) in [
            ("application/json", b"{}".to_vec()),
            ("multipart/form-data", b"--x".to_vec()),
            ("multipart/form-data; boundary=x", b"--x\r\ncontent-disposition: form-data; name=\"file\"".to_vec()),
            (FORM, vec![0xff; 3000]),
            (FORM, vec![b'&'; 100_000]),
        ] {
            let (status, text, body) = send(&session, method, path, kind, bytes).await;
            assert_eq!((status, body["code"].is_i64()), (200, true), "{path} {kind}: {text}");
        }
    }
}

#[tokio::test]
async fn card_numbers_are_read_from_the_query_string_of_a_post() {
    let session = unsigned().await;
    let (_, _, body) = send(&session, "POST", &format!("iot/officialAuthUrl?simNo={SIM}"), FORM, Vec::new()).await;
    assert!(body["data"]["url"].as_str().unwrap().starts_with("https://"), "{body}");
    let (_, _, body) = send(&session, "POST", &format!("iot/clearRealName?simNo={SIM}"), FORM, Vec::new()).await;
    assert_eq!((&body["code"], &body["data"]), (&json!(0), &json!({})));
    let form = format!("simNo={SIM}").into_bytes();
    let (_, _, body) = send(&session, "POST", "iot/clearRealName", FORM, form).await;
    assert_eq!(body["code"], -1);
    let (_, _, body) = send(&session, "POST", "iot/bindMachine", FORM, format!("simNo={SIM}").into_bytes()).await;
    assert!(body["message"].as_str().unwrap().contains("机卡分离"), "{body}");
}

#[tokio::test]
async fn a_get_reads_its_parameter_from_query_or_body() {
    let session = unsigned().await;
    let (_, _, by_body) = send(&session, "GET", "base/ipLocation", FORM, b"ip=192.0.2.7".to_vec()).await;
    let (_, _, by_query) = send(&session, "GET", "base/ipLocation?ip=192.0.2.7", FORM, Vec::new()).await;
    assert_eq!((&by_body["data"]["ip"], &by_body["data"]), (&json!("192.0.2.7"), &by_query["data"]));
    let (_, _, mine) = send(&session, "GET", "base/ipLocation", FORM, Vec::new()).await;
    assert_eq!(mine["data"]["ip"], "127.0.0.1");
    let (_, _, config) = send(&session, "GET", "base/config?promoCode=p1", FORM, Vec::new()).await;
    assert_eq!(config["data"]["promoCode"], "p1");
}

#[tokio::test]
async fn a_file_is_read_from_its_part_of_the_body() {
    let session = unsigned().await;
    let body = |name: &str, content: &[u8]| {
        let mut body = b"--edge\r\ncontent-disposition: form-data; name=\"other\"\r\n\r\nx\r\n".to_vec();
        let head = format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"a.png\"\r\n\r\n");
        body.extend(head.as_bytes());
        body.extend(content);
        body.extend(b"\r\n--edge--\r\n");
        body
    };
    let kind = "multipart/form-data; boundary=edge";
    let (_, _, taken) = send(&session, "POST", "hk/uploadCert", kind, body("file", b"abc")).await;
    let url = taken["data"]["fileUrl"].as_str().unwrap();
    assert!(
        url.starts_with(&session.emulator.url()) && url.ends_with("/900150983cd24fb0d6963f7d28e17f72.png"),
        "{url}"
    );
    let (_, _, none) = send(&session, "POST", "hk/uploadCert", kind, body("image", b"abc")).await;
    assert_eq!(none["code"], -1);
    let (status, _, _) = send(&session, "POST", "hk/uploadCert", kind, body("file", &vec![7; 1 << 20])).await;
    assert_eq!(status, 413);
}
