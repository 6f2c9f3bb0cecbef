//! The checks of Alibaba Cloud's gateway, in its order.

use secrecy::ExposeSecret;

use super::claims::{Claims, Proof};
use super::encoding::same;
use super::verifier::{AccessKey, GATEWAY_WINDOW};
use super::{acs3, rpc};
use crate::clock::Moment;
use crate::log::SignatureKind;
use crate::request::{Params, Received};
use crate::service_error::Rejection;
use crate::shared::Shared;

/// Reads the claims of whichever scheme the request uses.
pub(crate) fn read_claims(received: &Received, params: &Params) -> Claims {
    if received.header("authorization").starts_with("ACS3-")
        || !received.header("x-acs-action").is_empty() && params.get("Signature").is_none()
    {
        return acs3::claims(received, params);
    }
    rpc::claims(params)
}

/// The gateway's checks, in its order, up to and including the security token.
pub(crate) fn check(
    shared: &Shared,
    received: &Received,
    params: &Params,
    claims: &Claims,
    proof: Proof,
) -> Result<(), Rejection> {
    if received.method != hyper::Method::GET && received.method != hyper::Method::POST {
        return Err(Rejection::new(400, "UnsupportedHTTPMethod", "Only GET and POST are supported."));
    }
    need("Action", &claims.action)?;
    need("Version", &claims.version)?;
    let verifier = &shared.verifier;
    let by_header = claims.kind == Some(SignatureKind::Acs3);
    if verifier.enabled && proof == Proof::Signature {
        present(received, params, claims, by_header)?;
    }
    if let Some(name) = params.repeated() {
        return Err(Rejection::new(400, "InvalidParameter", format!("The parameter {name} is given more than once.")));
    }
    if params
        .get("Format")
        .is_some_and(|format| !["JSON", "XML"].iter().any(|known| format.eq_ignore_ascii_case(known)))
    {
        return Err(Rejection::new(400, "InvalidParameter", "The parameter Format must be JSON or XML."));
    }
    if !verifier.enabled {
        return Ok(());
    }
    if proof == Proof::Parameters {
        return if claims.timestamp.is_empty() { Ok(()) } else { in_time(shared, received, sent_at(claims)?) };
    }
    if !by_header {
        rpc::check_method(params)?;
    }
    let sent_at = sent_at(claims)?;
    let Some(key) = shared.access_key(&claims.key_id) else {
        return Err(Rejection::new(404, "InvalidAccessKeyId.NotFound", "The access key id is not known here."));
    };
    in_time(shared, received, sent_at)?;
    let secret = key.secret.expose_secret();
    if by_header {
        acs3::check(secret, received, claims)?;
    } else {
        rpc::check(secret, received.method.as_str(), params, &claims.signature)?;
    }
    if !verifier.gateway_nonces.first_use(&claims.nonce, received.at) {
        return Err(Rejection::new(
            400,
            "SignatureNonceUsed",
            "The signature nonce was used within the last 15 minutes.",
        ));
    }
    token(&key, &claims.token, received.at)
}

fn need(name: &str, value: &str) -> Result<(), Rejection> {
    if value.is_empty() { Err(Rejection::missing(name)) } else { Ok(()) }
}

/// Whether every public parameter of a signed request is there.
fn present(received: &Received, params: &Params, claims: &Claims, by_header: bool) -> Result<(), Rejection> {
    if by_header && acs3::Authorization::parse(&received.header("authorization")).is_none() {
        let message = "The header Authorization must hold Credential, SignedHeaders and Signature.";
        return Err(Rejection::new(400, "IncompleteSignature", message));
    }
    need("AccessKeyId", &claims.key_id)?;
    need("Timestamp", &claims.timestamp)?;
    need("SignatureNonce", &claims.nonce)?;
    if by_header {
        return need("ContentSha256", &received.header("x-acs-content-sha256"));
    }
    for name in ["SignatureMethod", "SignatureVersion", "Signature"] {
        need(name, params.get(name).unwrap_or_default())?;
    }
    Ok(())
}

/// When the request says it was sent: Unix seconds.
fn sent_at(claims: &Claims) -> Result<i64, Rejection> {
    let message = "The timestamp must look like 2024-01-02T03:04:05Z.";
    crate::clock::parse_utc_text(&claims.timestamp)
        .ok_or_else(|| Rejection::new(400, "InvalidTimeStamp.Format", message))
}

fn in_time(shared: &Shared, received: &Received, sent_at: i64) -> Result<(), Rejection> {
    if shared.timing.wall_seconds(received.at).abs_diff(sent_at) <= GATEWAY_WINDOW.unsigned_abs() {
        return Ok(());
    }
    let message = "The timestamp is more than 15 minutes away from the time of the server.";
    Err(Rejection::new(400, "InvalidTimeStamp.Expired", message))
}

/// Whether a temporary key comes with its token, and in time; other keys must come without one.
fn token(key: &AccessKey, given: &str, now: Moment) -> Result<(), Rejection> {
    let rejection = |code: &str, message: &str| Err(Rejection::new(400, code, message));
    match &key.token {
        Some(_) if given.is_empty() => {
            rejection("MissingSecurityToken", "This access key id is temporary and needs its security token.")
        }
        Some(_) if key.end.is_some_and(|end| now >= end) => {
            rejection("InvalidSecurityToken.Expired", "The security token has expired.")
        }
        Some(wanted) if same(wanted.expose_secret().as_bytes(), given.as_bytes()) => Ok(()),
        None if given.is_empty() => Ok(()),
        _ => rejection(
            "InvalidSecurityToken.MismatchWithAccessKey",
            "The security token does not belong to this access key id.",
        ),
    }
}

/// Whether the version is the one served; asked after the action, as the gateway does.
pub(crate) fn version(claims: &Claims, served: &str) -> Result<(), Rejection> {
    if claims.version == served {
        return Ok(());
    }
    Err(Rejection::new(404, "InvalidVersion", "This version of the API does not exist."))
}
