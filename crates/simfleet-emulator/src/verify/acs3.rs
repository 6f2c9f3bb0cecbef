//! The V3 signature of Alibaba Cloud: HMAC-SHA256 over a canonical request, in the header `Authorization`.
//!
//! The client chooses the signed headers, but `host`, every `x-acs-*` header and `content-type` must be among them. The
//! body hash is computed here and compared. The fields of a form are not part of the canonical query; the body hash
//! covers them.

use hmac::{Hmac, KeyInit, Mac};
use hyper::header::HeaderMap;
use sha2::{Digest, Sha256};

use super::claims::Claims;
use super::encoding::{canonical_pairs, constant_time_eq, encode, hex};
use crate::log::SignatureKind;
use crate::request::{Params, ReceivedRequest, decode_pairs};
use crate::service_error::ServiceError;

const ALGORITHM: &str = "ACS3-HMAC-SHA256";
/// The maximum number of signed headers; the server accepts no more headers anyway.
const SIGNED_HEADERS: usize = 100;

/// The parts of an `Authorization` header.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Authorization {
    pub(super) credential: String,
    pub(super) signed_headers: Vec<String>,
    pub(super) signature: String,
}

impl Authorization {
    /// Parses `ACS3-HMAC-SHA256 Credential=..,SignedHeaders=..,Signature=..`; blanks after commas are accepted.
    pub(super) fn parse(header: &str) -> Option<Self> {
        let rest = header.trim().strip_prefix(ALGORITHM)?.strip_prefix(' ')?;
        let mut parsed = Self::default();
        for part in rest.split(',') {
            match part.trim().split_once('=')? {
                ("Credential", value) => value.clone_into(&mut parsed.credential),
                ("SignedHeaders", value) if value.split(';').count() > SIGNED_HEADERS => return None,
                ("SignedHeaders", value) => parsed.signed_headers = value.split(';').map(str::to_owned).collect(),
                ("Signature", value) => value.clone_into(&mut parsed.signature),
                _ => return None,
            }
        }
        let complete =
            !parsed.credential.is_empty() && !parsed.signed_headers.is_empty() && !parsed.signature.is_empty();
        complete.then_some(parsed)
    }
}

/// Returns what the headers claim.
pub(super) fn claims(received: &ReceivedRequest, params: &Params) -> Claims {
    let authorization = Authorization::parse(&received.header("authorization")).unwrap_or_default();
    let header_or = |header: &str, param: &str| {
        let value = received.header(header);
        if value.is_empty() { params.get(param).unwrap_or_default().to_owned() } else { value }
    };
    Claims {
        kind: Some(SignatureKind::Acs3),
        action: header_or("x-acs-action", "Action"),
        version: header_or("x-acs-version", "Version"),
        key_id: authorization.credential,
        timestamp: received.header("x-acs-date"),
        nonce: received.header("x-acs-signature-nonce"),
        signature: authorization.signature,
        token: received.header("x-acs-security-token"),
    }
}

/// Returns the canonical request. `headers` are lower-case names with their canonical values, sorted.
pub(super) fn canonical_request(
    method: &str,
    path: &str,
    query: &[(String, String)],
    headers: &[(String, String)],
    body_hash: &str,
) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    let (path, query) = (canonical_path(path), canonical_pairs(query.iter()));
    format!("{method}\n{path}\n{query}\n{lines}\n{}\n{body_hash}", names.join(";"))
}

/// Returns the string to sign.
pub(super) fn string_to_sign(canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{}", hex(&Sha256::digest(canonical_request.as_bytes())))
}

/// Returns the signature of a string, in lower-case hex.
pub(super) fn signature(secret: &str, string_to_sign: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(string_to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

fn canonical_path(path: &str) -> String {
    if path.is_empty() {
        return "/".to_owned();
    }
    let decoded = |segment: &str| percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned();
    let segments: Vec<String> = path.split('/').map(|segment| encode(&decoded(segment))).collect();
    segments.join("/")
}

/// Returns the signed headers with canonical values: trimmed, and sorted and joined with commas if sent more than once.
pub(super) fn canonical_headers(headers: &HeaderMap, signed: &[String]) -> Vec<(String, String)> {
    let mut names: Vec<String> = signed.iter().map(|name| name.to_ascii_lowercase()).collect();
    names.sort();
    let value = |name: &str| {
        let values =
            headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned());
        let mut values: Vec<String> = values.collect();
        values.sort();
        values.join(",")
    };
    names.into_iter().map(|name| (name.clone(), value(&name))).collect()
}

/// Fails if the signature is wrong, does not cover the required headers, or does not match the received body. As long as
/// the body is not read, the hash in the header counts as its hash.
pub(super) fn check(secret: &str, received: &ReceivedRequest, claims: &Claims) -> Result<(), ServiceError> {
    let authorization = Authorization::parse(&received.header("authorization")).unwrap_or_default();
    let covered = |name: &str| authorization.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name));
    let must = received.headers.keys().map(hyper::header::HeaderName::as_str);
    let must = must.filter(|name| name.starts_with("x-acs-") || *name == "content-type").chain(["host"]);
    for name in must {
        if !covered(name) {
            let message = format!("The header {name} must be among SignedHeaders.");
            return Err(ServiceError::new(400, "IncompleteSignature", message));
        }
    }
    let claimed_hash = received.header("x-acs-content-sha256");
    let body_hash = if received.body_pending { claimed_hash.clone() } else { hex(&Sha256::digest(&received.body)) };
    if !constant_time_eq(body_hash.as_bytes(), claimed_hash.as_bytes()) {
        let message =
            format!("The header x-acs-content-sha256 is not the SHA-256 of the received body, which is {body_hash}.");
        return Err(ServiceError::new(400, "SignatureDoesNotMatch", message));
    }
    let headers = canonical_headers(&received.headers, &authorization.signed_headers);
    let query = decode_pairs(received.query.as_bytes());
    let canonical = canonical_request(received.method.as_str(), &received.path, &query, &headers, &body_hash);
    let text = string_to_sign(&canonical);
    let wanted = signature(secret, &text);
    if !wanted.is_empty() && constant_time_eq(wanted.as_bytes(), claims.signature.as_bytes()) {
        return Ok(());
    }
    let message = format!("The given signature does not match the computed one. server StringToSign is [{text}]");
    Err(ServiceError::new(400, "SignatureDoesNotMatch", message))
}
