//! Compares each signature with its bare hash functions.
//!
//! `ours` creates the signature from parameters: it sorts, encodes, joins, hashes and formats. `bare` hashes the
//! finished text and formats the digest, once with a new key each time (as the hash function is used alone) and once
//! with a prepared key.

#![allow(missing_docs)]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::Sha256;
use simfleet::sign::{Pair, acs3, haoka, rpc};

mod support;

const TIMES: u32 = 500;

fn main() {
    println!("{:<28}{:>12}{:>12}{:>8}", "signature", "ours ns", "bare ns", "ratio");
    rpc_signature();
    acs3_signature();
    haoka_signature();
}

fn row(name: &str, (ours, bare, ratio): (f64, f64, f64)) {
    println!("{name:<28}{ours:>12.0}{bare:>12.0}{ratio:>8.2}");
}

const QUERY: [(&str, &str); 10] = [
    ("Iccid", "89860000000000000001"),
    ("SerialNo", "[\"4f84b7a5-90aa-4bbb-8ccc-000000007895\"]"),
    ("Action", "GetCardRealStatus"),
    ("Version", "2021-05-20"),
    ("AccessKeyId", "testid"),
    ("Format", "json"),
    ("SignatureMethod", "HMAC-SHA1"),
    ("SignatureNonce", "0123456789abcdef0123456789abcdef"),
    ("SignatureVersion", "1.0"),
    ("Timestamp", "2024-01-02T03:04:05Z"),
];

fn rpc_signature() {
    let signer = rpc::RpcSigner::new(&"testsecret".into());
    let sign = || {
        let mut pairs: [Pair<'_>; 10] = QUERY.map(|(name, value)| (name.into(), value.into()));
        let (query, text) = rpc::query_and_string_to_sign("POST", &mut pairs);
        (signer.sign(&text), query, text)
    };
    let mut pairs: [Pair<'_>; 10] = QUERY.map(|(name, value)| (name.into(), value.into()));
    let (_, text) = rpc::query_and_string_to_sign("POST", &mut pairs);
    let Ok(keyed) = Hmac::<Sha1>::new_from_slice(b"testsecret&") else { return };
    let fresh = || {
        let mut mac = Hmac::<Sha1>::new_from_slice(b"testsecret&").unwrap_or_else(|_| keyed.clone());
        mac.update(text.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    };
    let ready = || {
        let mut mac = keyed.clone();
        mac.update(text.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    };
    assert_eq!((sign().0, fresh()), (ready(), ready()));
    row("RPC HMAC-SHA1", support::compare(TIMES, sign, fresh));
    row("  bare with a ready key", support::compare(TIMES, sign, ready));
}

fn acs3_signature() {
    let signer = acs3::Acs3Signer::new(&"testsecret".into());
    let canonical = || {
        let mut pairs: [Pair<'_>; 2] = [QUERY[0], QUERY[1]].map(|(name, value)| (name.into(), value.into()));
        let query = acs3::canonical_query(&mut pairs);
        let mut headers = [
            ("host", "linkcard.aliyuncs.com"),
            ("x-acs-version", "2021-05-20"),
            ("x-acs-action", "GetCardRealStatus"),
            ("x-acs-date", "2024-01-02T03:04:05Z"),
            ("x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"),
            ("x-acs-content-sha256", acs3::EMPTY_BODY),
        ];
        acs3::canonical_request("POST", "/", &query, &mut headers, acs3::EMPTY_BODY)
    };
    let sign = || signer.sign(&acs3::string_to_sign(&canonical().text));
    let request = canonical().text;
    let Ok(keyed) = Hmac::<Sha256>::new_from_slice(b"testsecret") else { return };
    let string_to_sign = acs3::string_to_sign(&request);
    // The hash functions alone: one hash and one keyed hash. Their hex encoding is part of the scheme.
    let with_key = |mut mac: Hmac<Sha256>| {
        let hash = Sha256::digest(request.as_bytes());
        mac.update(string_to_sign.as_bytes());
        (hash, mac.finalize().into_bytes())
    };
    let fresh = || with_key(Hmac::<Sha256>::new_from_slice(b"testsecret").unwrap_or_else(|_| keyed.clone()));
    let ready = || with_key(keyed.clone());
    row("ACS3-HMAC-SHA256", support::compare(TIMES, sign, fresh));
    row("  bare with a ready key", support::compare(TIMES, sign, ready));
}

fn haoka_signature() {
    let signer = haoka::HaokaSigner::new("10001", "test-api-key-0000000000000000000".into());
    let (trace, time) = ("5831f960804c9217ec01e425b8cc76f5", "1703592981");
    let text = format!("10001{}{trace}{time}test-api-key-0000000000000000000", haoka::API_VERSION);
    row("haoka MD5", support::compare(TIMES, || signer.sign(trace, time), || Md5::digest(text.as_bytes())));
}
