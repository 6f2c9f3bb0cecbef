//! The emulator over real HTTP on loopback, with requests that are signed by hand.
//!
//! Every test starts its own emulator on a free port, and advances a manual clock where time matters.

// Helper functions belong to tests, but the lint exempts only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::panic)]

mod haoka;
mod limits;
mod linkcard;
mod linkcard_operations;
mod metadata;
mod misbehaviour;
mod operations;
mod pushes;
mod signing;
mod sts;

use serde_json::Value;
use signing::{haoka_headers, linkcard_params, nonce, pairs_text, sign_rpc, unix_now};
use simfleet_emulator::{Builder, Card, Emulator, Fate};

pub(crate) const ICCID: &str = "89860000000000000001";
pub(crate) const SIM: &str = "19200000001";

/// Returns an HTTP client without TLS: reading the CA certificates of the machine takes longer than most tests.
pub(crate) fn http_client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().tls_certs_only([]).build().unwrap()
}

pub(crate) async fn start(builder: Builder) -> Emulator {
    builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap()
}

/// A listed card whose queries take five seconds and whose actions take a minute to be recorded.
pub(crate) fn card() -> Card {
    let fate = Fate {
        processing_seconds: Some(5.0),
        record_seconds: Some(60.0),
        effect_seconds: Some(30.0),
        ..Fate::default()
    };
    Card { iccid: Some(ICCID.to_owned()), sim_no: Some(SIM.to_owned()), fate, ..Card::default() }
}

pub(crate) async fn post(emulator: &Emulator, params: &[(String, String)]) -> reqwest::Response {
    http_client().post(format!("{}/?{}", emulator.url(), pairs_text(params))).send().await.unwrap()
}

/// Sends a signed request; returns status and JSON body.
pub(crate) async fn ask_linkcard(emulator: &Emulator, own: &[(&str, &str)]) -> (u16, Value) {
    let mut params = linkcard_params("GetCardRealStatus", own);
    sign_rpc("POST", "testsecret", &mut params);
    let response = post(emulator, &params).await;
    (response.status().as_u16(), response.json().await.unwrap())
}

pub(crate) async fn haoka_with(
    emulator: &Emulator,
    operation: &str,
    form: &[(&str, &str)],
    headers: Vec<(&'static str, String)>,
) -> reqwest::Result<reqwest::Response> {
    let pairs: Vec<(String, String)> =
        form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut request = http_client()
        .post(format!("{}/openapi/iot/{operation}", emulator.url()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(pairs_text(&pairs));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    request.send().await
}

pub(crate) async fn ask_haoka(emulator: &Emulator, operation: &str, form: &[(&str, &str)]) -> Value {
    let response = haoka_with(emulator, operation, form, haoka_headers(unix_now(), &nonce())).await.unwrap();
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}
