//! Tests the signers against every published or recomputed signature vector.
//!
//! The emulator checks the same vectors with its own code.

#![allow(clippy::unwrap_used, clippy::panic)]

mod explain;

use serde_json::Value;
use simfleet::sign::{Pair, acs3, haoka, rpc};

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../simfleet-emulator/src/verify/vectors.json")).unwrap()
}

fn text<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_default()
}

fn pairs(list: &Value) -> Vec<(&str, &str)> {
    let list = list.as_array().unwrap();
    list.iter().map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap())).collect()
}

fn signed_pairs(list: &Value) -> Vec<Pair<'_>> {
    // A vector may contain the signature itself, which a verifier must leave out.
    let signed = pairs(list).into_iter().filter(|(name, _)| *name != "Signature");
    signed.map(|(name, value)| (name.into(), value.into())).collect()
}

#[test]
fn rpc_vectors_match() {
    let vectors = vectors();
    let vectors = vectors["rpc"].as_array().unwrap();
    assert_eq!(vectors.len(), 6);
    for vector in vectors {
        let name = text(vector, "name");
        let string_to_sign =
            rpc::query_and_string_to_sign(text(vector, "method"), &mut signed_pairs(&vector["params"])).1;
        if let Some(wanted) = vector["string_to_sign"].as_str() {
            assert_eq!(string_to_sign, wanted, "{name}");
        }
        let signature = rpc::RpcSigner::new(&text(vector, "secret").into()).sign(&string_to_sign);
        assert_eq!(signature, text(vector, "signature"), "{name}");
    }
}

#[test]
fn acs3_vectors_match() {
    let vectors = vectors();
    let vectors = vectors["acs3"].as_array().unwrap();
    assert_eq!(vectors.len(), 5);
    for vector in vectors {
        let name = text(vector, "name");
        let query = acs3::canonical_query(&mut signed_pairs(&vector["query"]));
        let mut headers = pairs(&vector["headers"]);
        let hash = text(vector, "body_hash");
        let request = acs3::canonical_request(text(vector, "method"), text(vector, "path"), &query, &mut headers, hash);
        let string_to_sign = acs3::string_to_sign(&request.text);
        if let Some(wanted) = vector["canonical_hash"].as_str() {
            assert_eq!(string_to_sign, format!("{}\n{wanted}", acs3::ALGORITHM), "{name}: {}", request.text);
        }
        let signature = acs3::Acs3Signer::new(&text(vector, "secret").into()).sign(&string_to_sign);
        assert_eq!(signature, text(vector, "signature"), "{name}");
    }
}

#[test]
fn haoka_vectors_match() {
    let vectors = vectors();
    let vectors = vectors["haoka"].as_array().unwrap();
    assert_eq!(vectors.len(), 1);
    for vector in vectors {
        let signer = haoka::HaokaSigner::new(text(vector, "app_id"), text(vector, "api_key").into());
        assert_eq!(text(vector, "version"), haoka::API_VERSION);
        assert_eq!(signer.sign(text(vector, "trace_id"), text(vector, "timestamp")), text(vector, "signature"));
    }
}

#[test]
fn hashes_of_bodies_are_correct() {
    assert_eq!(acs3::body_hash(b""), acs3::EMPTY_BODY);
    assert_eq!(acs3::body_hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#[test]
fn debug_output_hides_keys() {
    let secret = "very-secret-key";
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        rpc::RpcSigner::new(&secret.into()),
        acs3::Acs3Signer::new(&secret.into()),
        haoka::HaokaSigner::new("10001", secret.into()),
        simfleet::AccessKey::new("id", secret).with_security_token(secret),
        simfleet::AppKey::new("10001", secret),
    );
    assert!(!shown.contains(secret), "{shown}");
    assert!(shown.contains("10001"));
}
