//! The RPC signature of Alibaba Cloud: HMAC-SHA1 over the sorted parameters.
//!
//! Promise: parameters are decoded first and encoded again, so the way the wire spells them (`+` or `%20`) is no matter.
//! Never: looks at bodies that are not forms; this scheme does not cover them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::claims::Claims;
use super::encoding::{canonical_pairs, constant_time_eq, encode};
use crate::log::SignatureKind;
use crate::request::Params;
use crate::service_error::ServiceError;

/// What the parameters claim.
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

/// The text that is signed: method, the encoded path `/`, and the encoded canonical parameters without `Signature`.
pub(super) fn string_to_sign(method: &str, params: &[(String, String)]) -> String {
    let canonical = canonical_pairs(params.iter().filter(|(name, _)| name != "Signature"));
    format!("{method}&%2F&{}", encode(&canonical))
}

/// The signature of a text, base64.
pub(super) fn signature(secret: &str, string_to_sign: &str) -> String {
    let key = format!("{secret}&");
    // HMAC takes keys of any length; an empty answer could never equal a signature.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(string_to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Whether method and version of the signature are the known ones.
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

/// Whether the signature is right; the rejection carries the text that was signed here.
pub(super) fn check(secret: &str, method: &str, params: &Params, given: &str) -> Result<(), ServiceError> {
    let text = string_to_sign(method, &params.0);
    let wanted = signature(secret, &text);
    if !wanted.is_empty() && constant_time_eq(wanted.as_bytes(), given.as_bytes()) {
        return Ok(());
    }
    let message = format!("The signature given is not the one computed here. server string to sign is:{text}");
    Err(ServiceError::new(400, "SignatureDoesNotMatch", message))
}
