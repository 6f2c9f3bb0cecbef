//! Checking who sent a request, from the raw bytes received.
//!
//! Promise: no code is shared with any client's signer, comparisons of signatures take the same time wherever they
//! differ, and the order of checks is the services' own, so that the first thing wrong is the thing reported.
//! Never: decides what an operation does, and never prints a secret: key secrets and tokens are held as
//! [`SecretString`].

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::clock::{Moment, Span};
use crate::log::SignatureKind;
use crate::request::{Params, Received};
use crate::world::World;

pub(crate) mod acs3;
pub(crate) mod haoka;
pub(crate) mod nonces;
pub(crate) mod rpc;

#[cfg(test)]
mod vectors;

use nonces::Nonces;

/// How far a timestamp may be off at Alibaba Cloud, either way, and how long a nonce is remembered: real seconds.
const GATEWAY_WINDOW: i64 = 15 * 60;

/// The credentials that requests must be made with.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: SecretString,
    pub(crate) security_token: Option<SecretString>,
    pub(crate) app_id: String,
    pub(crate) api_key: SecretString,
}

/// Everything that verification needs and remembers.
#[derive(Debug)]
pub(crate) struct Verifier {
    pub(crate) enabled: bool,
    pub(crate) keys: Keys,
    gateway_nonces: Nonces,
    haoka_traces: Nonces,
}

impl Verifier {
    pub(crate) fn new(enabled: bool, keys: Keys) -> Self {
        Self {
            enabled,
            keys,
            gateway_nonces: Nonces::new(Span::seconds(GATEWAY_WINDOW)),
            haoka_traces: Nonces::new(Span::seconds(haoka::WINDOW)),
        }
    }

    /// The configured key, if `id` is its id.
    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        let keys = &self.keys;
        let key =
            || AccessKey { secret: keys.access_key_secret.clone(), token: keys.security_token.clone(), end: None };
        (keys.access_key_id == id).then(key)
    }
}

/// What a request to Alibaba Cloud must be signed with.
#[derive(Debug)]
pub(crate) struct AccessKey {
    pub(crate) secret: SecretString,
    /// A temporary key is good only together with its token.
    pub(crate) token: Option<SecretString>,
    /// From when on the token is rejected.
    pub(crate) end: Option<Moment>,
}

/// What an operation wants to see before it believes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// A signature over everything.
    Signature,
    /// Nothing that the gateway could check: the parameters prove who asks.
    Parameters,
}

/// Why Alibaba Cloud's gateway or an operation rejects: HTTP status, code and message of the error body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rejection {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Rejection {
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    /// A parameter that the gateway insists on was not given.
    pub(crate) fn missing(name: &str) -> Self {
        Self::new(400, format!("Missing{name}"), format!("The parameter {name} is required but was not given."))
    }
}

/// What a request to Alibaba Cloud says about itself, before anything is believed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    pub(crate) kind: Option<SignatureKind>,
    pub(crate) action: String,
    pub(crate) version: String,
    pub(crate) key_id: String,
    pub(crate) timestamp: String,
    pub(crate) nonce: String,
    pub(crate) signature: String,
    pub(crate) token: String,
}

impl Claims {
    /// Reads the claims of whichever scheme the request uses.
    pub(crate) fn read(received: &Received, params: &Params) -> Self {
        if received.header("authorization").starts_with("ACS3-")
            || !received.header("x-acs-action").is_empty() && params.get("Signature").is_none()
        {
            return acs3::claims(received, params);
        }
        rpc::claims(params)
    }
}

/// The gateway's checks, in its order, up to and including the security token.
pub(crate) fn gateway(
    world: &World,
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
    let verifier = &world.verifier;
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
        return if claims.timestamp.is_empty() { Ok(()) } else { in_time(world, received, sent_at(claims)?) };
    }
    if !by_header {
        rpc::check_method(params)?;
    }
    let sent_at = sent_at(claims)?;
    let Some(key) = world.access_key(&claims.key_id) else {
        return Err(Rejection::new(404, "InvalidAccessKeyId.NotFound", "The access key id is not known here."));
    };
    in_time(world, received, sent_at)?;
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

fn in_time(world: &World, received: &Received, sent_at: i64) -> Result<(), Rejection> {
    if world.timing.wall_seconds(received.at).abs_diff(sent_at) <= GATEWAY_WINDOW.unsigned_abs() {
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

/// Compares without telling by its duration where two texts differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// RFC 3986 percent-encoding with only `A-Z a-z 0-9 - _ . ~` left as they are.
pub(crate) fn encode(text: &str) -> String {
    const RESERVED: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    percent_encoding::utf8_percent_encode(text, RESERVED).to_string()
}

/// `name=value` pairs, encoded, in byte order of names, joined with `&`.
pub(crate) fn canonical_pairs<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> String {
    let mut pairs: Vec<&(String, String)> = pairs.collect();
    pairs.sort();
    let encoded: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    encoded.join("&")
}
