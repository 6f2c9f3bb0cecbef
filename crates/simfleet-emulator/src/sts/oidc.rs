//! The identity tokens (JWT) of other issuers, as far as they can be checked without the issuers' keys.
//!
//! A valid token has three readable parts, an accepted algorithm, an issuer, the audience and an expiry in the future;
//! any other is rejected with the documented code. The signature is not verified: a third part `invalid` stands for a
//! wrong one.

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::{Map, Value, json};

use super::input;
use crate::clock::utc_text;
use crate::request::Params;
use crate::service_error::ServiceError;

/// The required audience of a token.
const AUDIENCE: &str = "sts.aliyuncs.com";
/// The number of characters of a token.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=20_000;
/// The third part that stands for a wrong signature.
const WRONG: &str = "invalid";

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

fn rejection(kind: &str, message: &str) -> ServiceError {
    ServiceError::new(401, format!("AuthenticationFail.OIDCToken.{kind}"), message)
}

/// Validates the token at `now` (Unix seconds) and returns the response's `OIDCTokenInfo`.
pub(super) fn check(params: &Params, now: i64) -> Result<Value, ServiceError> {
    // The documents say that an empty token is invalid, so it does not count as absent.
    let given = params.0.iter().find(|(name, _)| name == "OIDCToken");
    let (_, token) = given.ok_or_else(|| input::missing("OIDCToken"))?;
    let parts: Vec<&str> = token.splitn(4, '.').collect();
    let [header, payload, signature] = parts[..] else {
        return Err(rejection("Invalid", "The token must have three parts."));
    };
    if !LENGTH.contains(&token.len()) {
        return Err(rejection("Invalid", "The token must have 4 to 20000 characters."));
    }
    let (header, claims) = (object(header)?, object(payload)?);
    let algorithm = header.get("alg").and_then(Value::as_str).unwrap_or_default();
    if ["", "none", "hs256"].contains(&algorithm.to_ascii_lowercase().as_str()) {
        return Err(rejection("Invalid", "The algorithm of the token is not supported."));
    }
    let signed = BASE64.decode(signature).ok().filter(|signed| !signed.is_empty());
    let signed = signed.ok_or_else(|| rejection("Invalid", "The signature of the token is not base64url."))?;
    if signature == WRONG || signed == WRONG.as_bytes() {
        return Err(rejection("InvalidSignature", "OIDC token validate failed: invalid signature."));
    }
    let text = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default();
    if text("iss").is_empty() {
        return Err(rejection("Invalid", "The token has no issuer."));
    }
    let end = seconds(&claims, "exp").ok_or_else(|| rejection("Invalid", "The token has no expiry."))?;
    if end <= now {
        return Err(rejection("Expired", "This JsonWebToken is expired."));
    }
    let audience = audience(&claims);
    if !audience.contains(&AUDIENCE) {
        return Err(rejection("AudienceNotMatch", "Invalid audience."));
    }
    let mut info = json!({
        "Subject": text("sub"), "Issuer": text("iss"), "ClientIds": audience.join(","),
        "ExpirationTime": utc_text(end), "VerificationInfo": "Success",
    });
    if let Some(start) = seconds(&claims, "iat") {
        info["IssuanceTime"] = Value::from(utc_text(start));
    }
    Ok(info)
}

/// Decodes a part that holds a JSON object.
fn object(part: &str) -> Result<Map<String, Value>, ServiceError> {
    let bytes = BASE64.decode(part).map_err(|_| rejection("Invalid", "A part of the token is not base64url."))?;
    serde_json::from_slice(&bytes).map_err(|_| rejection("Invalid", "A part of the token is not a JSON object."))
}

/// Returns a time of the token, which may have a fraction, in Unix seconds.
fn seconds(claims: &Map<String, Value>, name: &str) -> Option<i64> {
    let value = claims.get(name)?;
    // A float cast saturates, so no number is too large.
    value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))
}

/// Returns the audience: `aud` is a string or a list of strings.
fn audience(claims: &Map<String, Value>) -> Vec<&str> {
    match claims.get("aud") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
