//! Tests the verifiers with signatures that were computed elsewhere (`vectors.json` gives the source of each).

use serde_json::Value;

use super::{acs3, haoka, rpc};

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let list = all[kind].as_array().unwrap().clone();
    assert!(!list.is_empty());
    list
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    value.as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().unwrap_or_else(|| panic!("{field} of {vector}"))
}

#[test]
fn rpc_signatures_match_the_vectors() {
    for vector in vectors("rpc") {
        let signed = rpc::string_to_sign(text(&vector, "method"), &pairs(&vector["params"]));
        if let Some(expected) = vector["string_to_sign"].as_str() {
            assert_eq!(signed, expected, "{}", vector["name"]);
        }
        assert_eq!(rpc::signature(text(&vector, "secret"), &signed), text(&vector, "signature"), "{}", vector["name"]);
    }
}

#[test]
fn acs3_signatures_match_the_vectors() {
    for vector in vectors("acs3") {
        let mut headers = hyper::HeaderMap::new();
        for (name, value) in pairs(&vector["headers"]) {
            let name: hyper::header::HeaderName = name.parse().unwrap();
            headers.append(name, value.parse().unwrap());
        }
        let names: Vec<String> = headers.keys().map(|name| name.as_str().to_owned()).collect();
        let canonical = acs3::canonical_request(
            text(&vector, "method"),
            text(&vector, "path"),
            &pairs(&vector["query"]),
            &acs3::canonical_headers(&headers, &names),
            text(&vector, "body_hash"),
        );
        if let Some(expected) = vector["canonical_request"].as_str() {
            assert_eq!(canonical, expected, "{}", vector["name"]);
        }
        let signed = acs3::string_to_sign(&canonical);
        if let Some(expected) = vector["canonical_hash"].as_str() {
            assert_eq!(signed, format!("ACS3-HMAC-SHA256\n{expected}"), "{}", vector["name"]);
        }
        assert_eq!(acs3::signature(text(&vector, "secret"), &signed), text(&vector, "signature"), "{}", vector["name"]);
    }
}

#[test]
fn haoka_signatures_match_the_vectors() {
    for vector in vectors("haoka") {
        let given = ["app_id", "version", "trace_id", "timestamp", "api_key"].map(|field| text(&vector, field));
        assert_eq!(haoka::signature(given[0], given[1], given[2], given[3], given[4]), text(&vector, "signature"));
    }
}

#[test]
fn authorization_headers_are_parsed_with_and_without_blanks() {
    let spaced =
        acs3::Authorization::parse("ACS3-HMAC-SHA256 Credential=id, SignedHeaders=host;x-acs-date, Signature=ab");
    assert_eq!(
        spaced,
        acs3::Authorization::parse("ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=ab")
    );
    assert_eq!(spaced.unwrap().signed_headers, ["host", "x-acs-date"]);
    for bad in [
        "",
        "ACS3-HMAC-SHA256",
        "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host",
        "ACS3-HMAC-SHA512 Credential=a,SignedHeaders=b,Signature=c",
        "ACS3-HMAC-SHA256 x",
    ] {
        assert_eq!(acs3::Authorization::parse(bad), None, "{bad}");
    }
}
