//! Signs requests by hand, step by step as the documents say.
//!
//! It shares no code with the verifiers and the clients, so that agreement proves something.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Digest as _;

static UNIQUE: AtomicU64 = AtomicU64::new(1);

/// Returns thirty-two lower-case hex digits that are unique in this process.
pub(crate) fn nonce() -> String {
    format!("{:032x}", UNIQUE.fetch_add(1, Ordering::Relaxed))
}

pub(crate) fn unix_now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64
}

/// Formats Unix seconds as `2024-01-02T03:04:05Z`.
pub(crate) fn utc_text(seconds: i64) -> String {
    let date = httpdate::HttpDate::from(UNIX_EPOCH + std::time::Duration::from_secs(seconds as u64)).to_string();
    // Sun, 06 Nov 1994 08:49:37 GMT
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|month| *month == &date[8..11]).unwrap() + 1;
    format!("{}-{month:02}-{}T{}Z", &date[12..16], &date[5..7], &date[17..25])
}

pub(crate) fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

pub(crate) fn pairs_text(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    pairs.join("&")
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the public parameters of a Linkcard call without the signature.
pub(crate) fn linkcard_params(action: &str, own: &[(&str, &str)]) -> Vec<(String, String)> {
    let (timestamp, nonce) = (utc_text(unix_now()), nonce());
    let common = [
        ("Action", action),
        ("Version", "2021-05-20"),
        ("Format", "json"),
        ("AccessKeyId", "testid"),
        ("Timestamp", &timestamp),
        ("SignatureNonce", &nonce),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
    ];
    common.iter().chain(own).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Replaces or adds one parameter.
pub(crate) fn set(params: &mut Vec<(String, String)>, name: &str, value: &str) {
    params.retain(|(old, _)| old != name);
    params.push((name.to_owned(), value.to_owned()));
}

/// Adds the RPC signature.
pub(crate) fn sign_rpc(method: &str, secret: &str, params: &mut Vec<(String, String)>) {
    params.sort();
    let text = format!("{method}&%2F&{}", percent(&pairs_text(params)));
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(format!("{secret}&").as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    params.push(("Signature".to_owned(), signature));
}

/// Returns the headers of an ACS3 request to Linkcard, `authorization` last. `query` must be sorted.
pub(crate) fn sign_acs3(
    host: &str,
    action: &str,
    query: &str,
    content_type: Option<&str>,
    body: &[u8],
) -> Vec<(String, String)> {
    let mut headers = vec![
        ("host", host.to_owned()),
        ("x-acs-action", action.to_owned()),
        ("x-acs-date", utc_text(unix_now())),
        ("x-acs-version", "2021-05-20".to_owned()),
    ];
    headers.extend(content_type.map(|content_type| ("content-type", content_type.to_owned())));
    sign_acs3_headers("POST", ("testid", "testsecret"), query, headers, body)
}

/// Signs the given headers, the nonce and the body hash with a key of id and secret; returns them with `authorization`
/// last.
pub(crate) fn sign_acs3_headers(
    method: &str,
    (id, secret): (&str, &str),
    query: &str,
    headers: Vec<(&str, String)>,
    body: &[u8],
) -> Vec<(String, String)> {
    let body_hash = hex(&sha2::Sha256::digest(body));
    let mut headers: Vec<(String, String)> =
        headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    headers.push(("x-acs-content-sha256".to_owned(), body_hash.clone()));
    headers.push(("x-acs-signature-nonce".to_owned(), nonce()));
    headers.sort();
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(";");
    let canonical = format!("{method}\n/\n{query}\n{lines}\n{names}\n{body_hash}");
    let text = format!("ACS3-HMAC-SHA256\n{}", hex(&sha2::Sha256::digest(canonical.as_bytes())));
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    let authorization = format!("ACS3-HMAC-SHA256 Credential={id},SignedHeaders={names},Signature={signature}");
    headers.push(("authorization".to_owned(), authorization));
    headers
}

/// Returns the five headers of a haoka request.
pub(crate) fn haoka_headers(timestamp: i64, trace_id: &str) -> Vec<(&'static str, String)> {
    let timestamp = format!("{timestamp:010}");
    let text = format!("100012.0.0{trace_id}{timestamp}test-api-key-0000000000000000000");
    vec![
        ("appID", "10001".to_owned()),
        ("apiVersion", "2.0.0".to_owned()),
        ("traceID", trace_id.to_owned()),
        ("timestamp", timestamp),
        ("sign", hex(&md5::Md5::digest(text.as_bytes()))),
    ]
}
