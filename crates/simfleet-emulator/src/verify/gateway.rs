//! The checks of Alibaba Cloud's gateway, in its order.

use secrecy::ExposeSecret;

use super::claims::{Claims, Proof};
use super::encoding::constant_time_eq;
use super::verifier::{AccessKey, GATEWAY_WINDOW};
use super::{acs3, rpc};
use crate::clock::Moment;
use crate::log::SignatureKind;
use crate::request::{Params, ReceivedRequest, shown};
use crate::service_error::ServiceError;
use crate::shared::Shared;

/// Reads the claims of the scheme that the request uses.
pub(crate) fn read_claims(received: &ReceivedRequest, params: &Params) -> Claims {
    if received.header("authorization").starts_with("ACS3-")
        || !received.header("x-acs-action").is_empty() && params.get("Signature").is_none()
    {
        return acs3::claims(received, params);
    }
    rpc::claims(params)
}

/// Runs the gateway's checks, in its order, up to and including the security token. As long as the body is not read,
/// its hash is not checked and the nonce is not used up: these checks follow when the whole request is checked.
pub(crate) fn check(
    shared: &Shared,
    received: &ReceivedRequest,
    params: &Params,
    claims: &Claims,
    proof: Proof,
) -> Result<(), ServiceError> {
    if received.method != hyper::Method::GET && received.method != hyper::Method::POST {
        return Err(ServiceError::new(400, "UnsupportedHTTPMethod", "Only GET and POST are supported."));
    }
    if let Some(message) = params.too_many() {
        return Err(ServiceError::new(400, "InvalidParameter", message));
    }
    require("Action", &claims.action)?;
    require("Version", &claims.version)?;
    let verifier = &shared.verifier;
    let by_header = claims.kind == Some(SignatureKind::Acs3);
    if verifier.enabled && proof == Proof::Signature {
        require_public_parameters(received, params, claims, by_header)?;
    }
    if let Some(name) = params.repeated() {
        return Err(ServiceError::new(
            400,
            "InvalidParameter",
            format!("The parameter {} is given more than once.", shown(name)),
        ));
    }
    if params
        .get("Format")
        .is_some_and(|format| !["JSON", "XML"].iter().any(|known| format.eq_ignore_ascii_case(known)))
    {
        return Err(ServiceError::new(400, "InvalidParameter", "The parameter Format must be JSON or XML."));
    }
    if !verifier.enabled {
        return Ok(());
    }
    if proof == Proof::Parameters {
        return if claims.timestamp.is_empty() { Ok(()) } else { check_timestamp(shared, received, sent_at(claims)?) };
    }
    if !by_header {
        rpc::check_method(params)?;
    }
    let sent_at = sent_at(claims)?;
    let Some(key) = shared.access_key(&claims.key_id) else {
        return Err(ServiceError::new(404, "InvalidAccessKeyId.NotFound", "The access key id is unknown."));
    };
    check_timestamp(shared, received, sent_at)?;
    let secret = key.secret.expose_secret();
    if by_header {
        acs3::check(secret, received, claims)?;
    } else {
        rpc::check(secret, received.method.as_str(), params, &claims.signature)?;
    }
    if received.body_pending {
        return Ok(());
    }
    if !verifier.gateway_nonces.first_use(&claims.nonce, received.at) {
        return Err(ServiceError::new(
            400,
            "SignatureNonceUsed",
            "The signature nonce was used within the last 15 minutes.",
        ));
    }
    check_token(&key, &claims.token, received.at)
}

fn require(name: &str, value: &str) -> Result<(), ServiceError> {
    if value.is_empty() { Err(ServiceError::missing(name)) } else { Ok(()) }
}

/// Fails if a public parameter of a signed request is missing.
fn require_public_parameters(
    received: &ReceivedRequest,
    params: &Params,
    claims: &Claims,
    by_header: bool,
) -> Result<(), ServiceError> {
    if by_header && acs3::Authorization::parse(&received.header("authorization")).is_none() {
        let message = "The header Authorization must hold Credential, SignedHeaders and Signature.";
        return Err(ServiceError::new(400, "IncompleteSignature", message));
    }
    require("AccessKeyId", &claims.key_id)?;
    require("Timestamp", &claims.timestamp)?;
    require("SignatureNonce", &claims.nonce)?;
    if by_header {
        return require("ContentSha256", &received.header("x-acs-content-sha256"));
    }
    for name in ["SignatureMethod", "SignatureVersion", "Signature"] {
        require(name, params.get(name).unwrap_or_default())?;
    }
    Ok(())
}

/// Returns when the request says it was sent, in Unix seconds.
fn sent_at(claims: &Claims) -> Result<i64, ServiceError> {
    let message = "The timestamp must look like 2024-01-02T03:04:05Z.";
    crate::clock::parse_utc_text(&claims.timestamp)
        .ok_or_else(|| ServiceError::new(400, "InvalidTimeStamp.Format", message))
}

fn check_timestamp(shared: &Shared, received: &ReceivedRequest, sent_at: i64) -> Result<(), ServiceError> {
    if shared.timing.wall_seconds(received.at).abs_diff(sent_at) <= GATEWAY_WINDOW.unsigned_abs() {
        return Ok(());
    }
    let message = "The timestamp differs from the server's time by more than 15 minutes.";
    Err(ServiceError::new(400, "InvalidTimeStamp.Expired", message))
}

/// Fails if a temporary key comes without its token or too late, or another key with one.
fn check_token(key: &AccessKey, given: &str, now: Moment) -> Result<(), ServiceError> {
    let rejection = |code: &str, message: &str| Err(ServiceError::new(400, code, message));
    match &key.token {
        Some(_) if given.is_empty() => {
            rejection("MissingSecurityToken", "This access key id is temporary and requires its security token.")
        }
        Some(_) if key.end.is_some_and(|end| now >= end) => {
            rejection("InvalidSecurityToken.Expired", "The security token has expired.")
        }
        Some(wanted) if constant_time_eq(wanted.expose_secret().as_bytes(), given.as_bytes()) => Ok(()),
        None if given.is_empty() => Ok(()),
        _ => rejection(
            "InvalidSecurityToken.MismatchWithAccessKey",
            "The security token does not belong to this access key id.",
        ),
    }
}

/// Fails if the version is not served; checked after the action, as the gateway does.
pub(crate) fn check_version(claims: &Claims, served: &str) -> Result<(), ServiceError> {
    if claims.version == served {
        return Ok(());
    }
    Err(ServiceError::new(404, "InvalidVersion", "This version of the API does not exist."))
}
