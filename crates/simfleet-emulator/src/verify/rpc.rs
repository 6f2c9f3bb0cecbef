//! The RPC signature of Alibaba Cloud: HMAC-SHA1 over the sorted parameters.
//!
//! Parameters are decoded and encoded again, so their spelling in the request (`+` or `%20`) does not matter. The
//! signature covers forms, but no other bodies.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::claims::Claims;
use super::encoding::{canonical_pairs, constant_time_eq, encode};
use crate::log::SignatureKind;
use crate::request::Params;
use crate::service_error::ServiceError;

/// The maximum number of bytes of the string to sign in an error message. Long values are encoded twice in it, so it can
/// be fifteen times as long as the request.
const SHOWN: usize = 128 * 1024;

/// Returns what the parameters claim.
pub(super) fn claims(params: &Params) -> Claims {
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    Claims {
        kind: params.get("Signature").map(|_| SignatureKind::Rpc),
        action: text("Action"),
        version: text("Version"),
        key_id: text("AccessKeyId"),
        timestamp: text("Timestamp"),
        nonce: text("SignatureNonce"),
        signature: text("Signature"),
        token: text("SecurityToken"),
    }
}

/// Returns the string to sign: method, the encoded path `/`, and the encoded canonical parameters without `Signature`.
pub(super) fn string_to_sign(method: &str, params: &[(String, String)]) -> String {
    let canonical = canonical_pairs(params.iter().filter(|(name, _)| name != "Signature"));
    format!("{method}&%2F&{}", encode(&canonical))
}

/// Returns the signature of a string, in base64.
pub(super) fn signature(secret: &str, string_to_sign: &str) -> String {
    let key = format!("{secret}&");
    // HMAC accepts keys of any length; an empty value never equals a signature.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(string_to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Fails if method or version of the signature is unknown.
pub(super) fn check_method(params: &Params) -> Result<(), ServiceError> {
    if params.get("SignatureMethod") != Some("HMAC-SHA1") {
        return Err(ServiceError::new(
            400,
            "InvalidSignatureMethod",
            "The parameter SignatureMethod must be HMAC-SHA1.",
        ));
    }
    if params.get("SignatureVersion") != Some("1.0") {
        return Err(ServiceError::new(400, "InvalidSignatureVersion", "The parameter SignatureVersion must be 1.0."));
    }
    Ok(())
}

/// Fails if the signature is wrong; the error contains the string to sign.
pub(super) fn check(secret: &str, method: &str, params: &Params, given: &str) -> Result<(), ServiceError> {
    let text = string_to_sign(method, &params.0);
    let wanted = signature(secret, &text);
    if !wanted.is_empty() && constant_time_eq(wanted.as_bytes(), given.as_bytes()) {
        return Ok(());
    }
    // The text is encoded, so each of its characters is a byte.
    let text = text.get(..SHOWN).unwrap_or(&text);
    let message = format!("The given signature does not match the computed one. server string to sign is:{text}");
    Err(ServiceError::new(400, "SignatureDoesNotMatch", message))
}
