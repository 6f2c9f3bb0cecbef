//! Linkcard over sockets: both signatures, the gateway's errors, formats, the rate limit and polling.
//!
//! Every rejected request is correct except for one thing.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use simfleet_emulator::{Emulator, ManualClock, SignatureKind};

use crate::signing::{linkcard_params, pairs_text, set, sign_acs3, sign_rpc, unix_now, utc_text};
use crate::{ICCID, SIM, ask_haoka, ask_linkcard, card, http_client, post, start};

#[tokio::test]
async fn a_live_query_is_polled_until_it_succeeds() {
    let clock = ManualClock::new(SystemTime::now());
    let emulator = start(Emulator::builder().strict(true).cards(vec![card()]).clock(Arc::new(clock.clone()))).await;
    let (status, first) = ask_linkcard(&emulator, &[("Iccid", ICCID)]).await;
    assert_eq!((status, &first["Success"], &first["Code"]), (200, &json!(true), &json!("200")));
    assert_eq!(first["Data"][0]["Status"], "PROCESSING");
    clock.advance(Duration::from_secs(5));
    let tokens = json!([first["Data"][0]["SerialNo"]]).to_string();
    let (_, last) = ask_linkcard(&emulator, &[("Iccid", ICCID), ("SerialNo", &tokens)]).await;
    assert_eq!((&last["Data"][0]["Status"], &last["Data"][0]["Online"]), (&json!("SUCCESS"), &json!(true)));
    assert_ne!(first["RequestId"], last["RequestId"]);
}

#[tokio::test]
async fn parameters_may_come_in_a_get_or_in_a_form_with_plus_signs() {
    let emulator = start(Emulator::builder()).await;
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID), ("Extra", "a b*~")]);
    sign_rpc("GET", "testsecret", &mut params);
    let response = reqwest::get(format!("{}/?{}", emulator.url(), pairs_text(&params))).await.unwrap();
    assert_eq!(response.status(), 200);

    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID), ("Extra", "a b*~")]);
    sign_rpc("POST", "testsecret", &mut params);
    let request = http_client().post(emulator.url());
    let request = request.header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let response = request.body(pairs_text(&params).replace("%20", "+")).send().await.unwrap();
    assert_eq!(response.status(), 200, "{}", response.text().await.unwrap());
    assert!(emulator.log()[1].params.contains(&("Extra".to_owned(), "a b*~".to_owned())));
}

#[tokio::test]
async fn an_action_in_the_headers_does_not_make_a_signature_in_the_form_a_header_signature() {
    let emulator = start(Emulator::builder()).await;
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    sign_rpc("POST", "testsecret", &mut params);
    let request = http_client().post(emulator.url()).header("content-type", "application/x-www-form-urlencoded");
    // The official client for Node.js sends these headers and has all parameters in the form.
    let request = request.header("x-acs-action", "GetCardRealStatus").header("x-acs-version", "2021-05-20");
    let response = request.body(pairs_text(&params)).send().await.unwrap();
    assert_eq!(response.status(), 200, "{}", response.text().await.unwrap());
    assert_eq!(emulator.log()[0].signature_kind, SignatureKind::Rpc);
}

#[tokio::test]
async fn xml_is_the_default_and_errors_are_xml_too() {
    let emulator = start(Emulator::builder()).await;
    for (iccid, status, parts) in [
        (ICCID, 200, ["<GetCardRealStatusResponse>", "<Status>PROCESSING</Status>", "</GetCardRealStatusResponse>"]),
        ("1", 400, ["<Error>", "<Code>linkcard.common.IccidFormatError</Code>", "<HostId>127.0.0.1"]),
    ] {
        let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", iccid)]);
        params.retain(|(name, _)| name != "Format");
        sign_rpc("POST", "testsecret", &mut params);
        let response = post(&emulator, &params).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["content-type"], "application/xml;charset=utf-8");
        let id = response.headers()["x-acs-request-id"].to_str().unwrap().to_owned();
        let text = response.text().await.unwrap();
        assert!(parts.iter().all(|part| text.contains(part)) && text.contains(&id), "{text}");
    }
}

#[tokio::test]
async fn invalid_rpc_requests_get_the_gateways_codes() {
    let emulator = start(Emulator::builder()).await;
    let expired = utc_text(unix_now() - 960);
    let early = utc_text(unix_now() + 960);
    for (name, value, status, code) in [
        ("Action", "", 400, "MissingAction"),
        ("AccessKeyId", "", 400, "MissingAccessKeyId"),
        ("SignatureNonce", "", 400, "MissingSignatureNonce"),
        ("Format", "yaml", 400, "InvalidParameter"),
        ("SignatureMethod", "HMAC-SHA256", 400, "InvalidSignatureMethod"),
        ("SignatureVersion", "2.0", 400, "InvalidSignatureVersion"),
        ("AccessKeyId", "someone", 404, "InvalidAccessKeyId.NotFound"),
        ("Timestamp", "yesterday", 400, "InvalidTimeStamp.Format"),
        ("Timestamp", &expired, 400, "InvalidTimeStamp.Expired"),
        ("Timestamp", &early, 400, "InvalidTimeStamp.Expired"),
        ("Action", "GetCardFakeStatus", 404, "InvalidAction.NotFound"),
        ("Version", "2020-01-01", 404, "InvalidVersion"),
        ("SecurityToken", "CAIS", 400, "InvalidSecurityToken.MismatchWithAccessKey"),
        ("Iccid", "a second time", 400, "InvalidParameter"),
    ] {
        let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
        if name == "Iccid" {
            params.push((name.to_owned(), ICCID.to_owned()));
        } else {
            set(&mut params, name, value);
        }
        sign_rpc("POST", "testsecret", &mut params);
        let response = post(&emulator, &params).await;
        assert_eq!(response.status(), status, "{name}={value}");
        let text = response.text().await.unwrap();
        assert!(text.contains(&format!("{code}<")) || text.contains(&format!("\"{code}\"")), "{name}={value}: {text}");
        assert!(!emulator.log().last().unwrap().applied);
    }
}

#[tokio::test]
async fn a_wrong_signature_returns_the_servers_string_to_sign() {
    let emulator = start(Emulator::builder()).await;
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    sign_rpc("POST", "wrong", &mut params);
    let nonce = params.iter().find(|(name, _)| name == "SignatureNonce").unwrap().1.clone();
    let body: Value = post(&emulator, &params).await.json().await.unwrap();
    assert_eq!(body["Code"], "SignatureDoesNotMatch");
    let message = body["Message"].as_str().unwrap();
    let (_, signed) = message.split_once("server string to sign is:").unwrap();
    assert!(signed.starts_with("POST&%2F&AccessKeyId%3Dtestid%26Action%3DGetCardRealStatus"), "{signed}");
    assert!(body["Recommend"].as_str().unwrap().contains("q=SignatureDoesNotMatch&product=Linkcard"));
    // A rejected signature does not use up its nonce; an accepted one does.
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    set(&mut params, "SignatureNonce", &nonce);
    sign_rpc("POST", "testsecret", &mut params);
    assert_eq!(post(&emulator, &params).await.status(), 200);
    let again: Value = post(&emulator, &params).await.json().await.unwrap();
    assert_eq!(again["Code"], "SignatureNonceUsed");
}

#[tokio::test]
async fn header_signatures_are_verified_from_the_raw_bytes() {
    let emulator = start(Emulator::builder()).await;
    let host = emulator.address().to_string();
    let query = format!("Iccid={ICCID}");
    let form = ("application/x-www-form-urlencoded", "Msisdn=1440000001111");
    let send = |query: String, headers: Vec<(String, String)>, body: &'static str| {
        let mut request = http_client().post(format!("{}/?{query}", emulator.url()));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        async move {
            request.header("accept", "application/json").body(body).send().await.unwrap().json::<Value>().await.unwrap()
        }
    };
    let good = sign_acs3(&host, "GetCardRealStatus", &query, None, b"");
    assert_eq!(send(query.clone(), good, "").await["Data"][0]["Status"], "PROCESSING");
    let good = sign_acs3(&host, "GetCardRealStatus", &query, Some(form.0), form.1.as_bytes());
    assert_eq!(send(query.clone(), good, form.1).await["Data"][0]["Iccid"], ICCID);
    assert!(emulator.log().iter().all(|entry| entry.signature_kind == SignatureKind::Acs3 && entry.trace.len() == 32));

    let other_body = sign_acs3(&host, "GetCardRealStatus", &query, Some(form.0), b"Msisdn=1440000001112");
    let rejected = send(query.clone(), other_body, form.1).await;
    assert_eq!(rejected["Code"], "SignatureDoesNotMatch");
    assert!(rejected["Message"].as_str().unwrap().contains("x-acs-content-sha256"));

    let other_query = sign_acs3(&host, "GetCardRealStatus", "Iccid=1", None, b"");
    let rejected = send(query.clone(), other_query, "").await;
    assert!(rejected["Message"].as_str().unwrap().contains("server StringToSign is [ACS3-HMAC-SHA256\n"), "{rejected}");

    let mut unsigned = sign_acs3(&host, "GetCardRealStatus", &query, None, b"");
    unsigned.push(("x-acs-extra".to_owned(), "1".to_owned()));
    assert_eq!(send(query.clone(), unsigned, "").await["Code"], "IncompleteSignature");

    let mut mangled = sign_acs3(&host, "GetCardRealStatus", &query, None, b"");
    mangled.last_mut().unwrap().1 = "ACS3-HMAC-SHA256 Credential=testid".to_owned();
    assert_eq!(send(query, mangled, "").await["Code"], "IncompleteSignature");
}

#[tokio::test]
async fn temporary_keys_need_their_token_and_no_secret_is_printed() {
    let secrets = ["the-key-secret", "the-api-key", "CAIS-the-token"];
    let builder =
        Emulator::builder().access_key("testid", secrets[0]).app("10001", secrets[1]).security_token(secrets[2]);
    let mut shown = format!("{builder:?}");
    let emulator = start(builder).await;
    let mut codes = Vec::new();
    for token in [secrets[2], "", "other-token"] {
        let own = [("Iccid", ICCID), ("SecurityToken", token)];
        let mut params = linkcard_params("GetCardRealStatus", &own[..if token.is_empty() { 1 } else { 2 }]);
        sign_rpc("POST", secrets[0], &mut params);
        let body: Value = post(&emulator, &params).await.json().await.unwrap();
        codes.push(body["Code"].as_str().unwrap().to_owned());
        shown.push_str(&body.to_string());
    }
    assert_eq!(codes, ["200", "MissingSecurityToken", "InvalidSecurityToken.MismatchWithAccessKey"]);
    shown.push_str(&ask_haoka(&emulator, "querySimAction", &[("simNo", SIM)]).await.to_string());
    shown.push_str(&format!("{emulator:?} {:?} {}", emulator.log(), serde_json::to_string(&emulator.log()).unwrap()));
    for secret in secrets.iter().chain(&["other-token"]) {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("REDACTED"));
}

#[tokio::test]
async fn exceeding_the_rate_limit_returns_a_retry_hint() {
    let clock = ManualClock::new(SystemTime::now());
    let emulator = start(Emulator::builder().clock(Arc::new(clock.clone()))).await;
    for _ in 0..20 {
        assert_eq!(ask_linkcard(&emulator, &[("Iccid", ICCID)]).await.0, 200);
    }
    let mut params = linkcard_params("GetCardRealStatus", &[("Iccid", ICCID)]);
    sign_rpc("POST", "testsecret", &mut params);
    let response = post(&emulator, &params).await;
    assert_eq!((response.status().as_u16(), &response.headers()["x-acs-retry-after"]), (400, &"1000".parse().unwrap()));
    assert_eq!(response.json::<Value>().await.unwrap()["Code"], "Throttling.User");
    // Each operation is counted by itself.
    let mut params = linkcard_params("GetCardDetail", &[("Iccid", ICCID)]);
    sign_rpc("POST", "testsecret", &mut params);
    assert_eq!(post(&emulator, &params).await.status(), 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(ask_linkcard(&emulator, &[("Iccid", ICCID)]).await.0, 200);
}
