//! The steps of an explanation.

use crate::alibaba::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::haoka::AppKey;
use crate::sign::Scheme;

use super::clock::{GATEWAY_WINDOW, check_form, check_skew, parse_utc};
use super::finding::{Cause, Certainty, Finding, Findings};
use super::keys::{self, Hash, check_secret};
use super::reading;
use super::request::SentRequest;
use super::rpc_text::{RpcText, join, parse};
use super::service::ServiceError;
use super::text::{decode, encoded, form_decoded, is_masked};
use super::{acs3, assumptions, haoka, rpc};

/// The longest input, for the error and for the request: 1 MiB.
pub const INPUT_LIMIT: usize = 1024 * 1024;

/// The credentials of the client. They are used as they are, so that a blank in a secret can be found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Key {
    /// An access key of Alibaba Cloud.
    Access(AccessKey),
    /// An application of haoka.
    App(AppKey),
}

/// Why a service rejected a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The scheme of the signature, if it is known.
    pub scheme: Option<Scheme>,
    /// The causes, the surest first. Empty if nothing is known.
    pub findings: Vec<Finding>,
    /// True if the service's string to sign is known.
    pub has_server_string: bool,
    /// True if the request, or the string that the client signed, is known.
    pub has_request: bool,
    /// True if the credentials were given but nothing was signed with them: no string to sign or no signature is known.
    pub key_unused: bool,
}

impl Explanation {
    /// Returns whether a cause was found. That two texts differ for an unknown reason is not one.
    pub fn has_cause(&self) -> bool {
        self.findings.iter().any(|finding| finding.cause != Cause::ValueDiffers)
    }
}

/// Explains why a service rejected a signature.
///
/// `error` is the error of the service: JSON, XML, a log line, or the string to sign alone. `request` is the request as it
/// was sent: a URL, a curl command, a dump of HTTP, JSON with `method`, `url`, `headers` and `body`, or the string that the
/// client signed. Files that a curl command names are not read. `keys` are the credentials of the client; the first one that
/// fits the scheme is used, and an empty id matches every request.
///
/// ```
/// use simfleet::sign::explain::{Cause, Certainty, explain};
///
/// let error = "SignatureDoesNotMatch: server string to sign is:POST&%2F&Action%3DA%26Name%3Da%2520b";
/// let explanation = explain(error.as_bytes(), Some(b"POST https://host/?Action=A&Name=a+b"), &[])?;
/// let finding = &explanation.findings[0];
/// assert_eq!((finding.cause, finding.certainty), (Cause::PlusForSpace, Certainty::Likely));
/// assert_eq!(finding.difference.as_ref().unwrap().position, 30);
/// # Ok::<(), simfleet::Error>(())
/// ```
///
/// # Errors
///
/// Fails with [`ErrorKind::InvalidInput`] if an input is longer than [`INPUT_LIMIT`], if the request cannot be read, or if
/// neither says anything about a signature.
pub fn explain(error: &[u8], request: Option<&[u8]>, keys: &[Key]) -> Result<Explanation, Error> {
    let error = input("the error", error)?;
    let service = ServiceError::parse(&error);
    let given = request.map(|request| input("the request", request)).transpose()?;
    let mut request = match &given {
        Some(text) => Some(reading::parse(text).ok_or_else(unreadable_request)?),
        // A transcript contains both.
        None => reading::parse(&error).filter(is_signed).map(|request| SentRequest {
            string_to_sign: service.client_string.clone(),
            canonical_hash: None,
            ..request
        }),
    };
    if let (None, Some(client)) = (&request, &service.client_string) {
        request = Some(SentRequest { string_to_sign: Some(client.clone()), ..SentRequest::default() });
    }
    let scheme = scheme_of(&service, request.as_ref(), keys);
    if service.is_empty() && scheme.is_none() {
        return Err(Error::new(ErrorKind::InvalidInput, "the text contains no error about a signature").with_remedy(
            "give the whole response of the service, which contains a code such as SignatureDoesNotMatch",
        ));
    }
    let mut findings = Findings::default();
    check_codes(&service, &mut findings);
    let mut explanation = Explanation {
        scheme,
        findings: Vec::new(),
        has_server_string: service.string_to_sign.is_some() || service.canonical_hash.is_some(),
        has_request: request.is_some(),
        key_unused: false,
    };
    match scheme {
        Some(Scheme::Haoka) => {
            let app = keys.iter().find_map(|key| if let Key::App(app) = key { Some(app) } else { None });
            if let Some(app) = app {
                check_secret(app.api_key(), &mut findings);
            }
            haoka::explain(&service, request.as_ref(), app, &mut findings);
            explanation.key_unused = app.is_some() && request.is_none();
        }
        Some(scheme) => {
            let access = keys.iter().find_map(|key| if let Key::Access(access) = key { Some(access) } else { None });
            if let Some(access) = access {
                check_secret(access.secret(), &mut findings);
            }
            let is_used = of_gateway(scheme, &service, request.as_ref(), access, &mut findings);
            explanation.key_unused = access.is_some() && !is_used;
        }
        None => {}
    }
    if findings.is_empty() && service.has("IncompleteSignature") {
        findings.add(Finding::new(Cause::Malformed, Certainty::Certain));
    }
    explanation.findings = findings.sorted();
    Ok(explanation)
}

fn input(what: &str, bytes: &[u8]) -> Result<String, Error> {
    if bytes.len() > INPUT_LIMIT {
        return Err(Error::new(ErrorKind::InvalidInput, format!("{what} is longer than 1 MiB"))
            .with_remedy("give only the response of the service, and the request that it rejected"));
    }
    Ok(decode(bytes))
}

fn unreadable_request() -> Error {
    Error::new(ErrorKind::InvalidInput, "the request cannot be read").with_remedy(
        "give a URL with its query, a curl command, a dump of HTTP, the output of --dry-run, or the string that was signed",
    )
}

fn is_signed(request: &SentRequest) -> bool {
    let has_header = |name: &str| request.header(name).is_some();
    has_header("authorization") || has_header("sign") || request.raw_signature().is_some()
}

/// Returns the scheme that error, request or credentials suggest.
fn scheme_of(service: &ServiceError, request: Option<&SentRequest>, keys: &[Key]) -> Option<Scheme> {
    let header = |name: &str| request.is_some_and(|request| request.header(name).is_some());
    let has_rpc = |request: &SentRequest| request.string_to_sign.is_some() || request.raw_signature().is_some();
    if service.string_to_sign.is_some() {
        Some(Scheme::Rpc)
    } else if service.canonical_hash.is_some() || header("x-acs-action") || header("x-acs-date") {
        Some(Scheme::Acs3)
    } else if request.is_some_and(has_rpc) {
        Some(Scheme::Rpc)
    } else if header("appid") || header("traceid") || service.codes.is_empty() && service.is_haoka() {
        Some(Scheme::Haoka)
    } else if service.codes.is_empty() && request.is_none() {
        None
    } else {
        match keys {
            [Key::App(_)] => Some(Scheme::Haoka),
            _ => Some(Scheme::Rpc),
        }
    }
}

/// Adds what the codes of the gateway say.
fn check_codes(service: &ServiceError, findings: &mut Findings) {
    const MEANINGS: [(&str, Cause, &str); 18] = [
        ("InvalidTimeStamp.Expired", Cause::ClockSkew, "Timestamp"),
        ("InvalidTimeStamp.Format", Cause::Malformed, "Timestamp"),
        ("IllegalTimestamp", Cause::Malformed, "Timestamp"),
        ("SignatureNonceUsed", Cause::NonceReused, "SignatureNonce"),
        ("InvalidAccessKeyId.NotFound", Cause::UnknownKeyId, "AccessKeyId"),
        ("InvalidAccessKeyId.Inactive", Cause::UnknownKeyId, "AccessKeyId"),
        ("Forbidden.AccessKeyDisabled", Cause::UnknownKeyId, "AccessKeyId"),
        ("InvalidSecurityToken.Expired", Cause::StaleToken, "SecurityToken"),
        ("InvalidSecurityToken.Malformed", Cause::StaleToken, "SecurityToken"),
        ("InvalidSecurityToken.MismatchWithAccessKey", Cause::StaleToken, "SecurityToken"),
        ("MissingSecurityToken", Cause::StaleToken, "SecurityToken"),
        ("InvalidSignatureMethod", Cause::Malformed, "SignatureMethod"),
        ("UnsupportedSignatureMethod", Cause::Malformed, "SignatureMethod"),
        ("MissingAccessKeyId", Cause::Malformed, "AccessKeyId"),
        ("MissingTimestamp", Cause::Malformed, "Timestamp"),
        ("MissingSignatureNonce", Cause::Malformed, "SignatureNonce"),
        ("MissingSignatureMethod", Cause::Malformed, "SignatureMethod"),
        ("MissingSignatureVersion", Cause::Malformed, "SignatureVersion"),
    ];
    for (code, cause, name) in MEANINGS {
        if service.has(code) {
            findings.add(Finding::new(cause, Certainty::Certain).named(name));
        }
    }
    if service.has("MissingSignature") {
        findings.add(Finding::new(Cause::Malformed, Certainty::Certain).named("Signature"));
    }
    if service.has("IncompleteSignature") && service.mentions(&["signedheaders"]) {
        findings.add(Finding::new(Cause::UnsignedHeader, Certainty::Certain));
    }
    if service.mentions(&["x-acs-content-sha256 is not the sha-256"]) {
        findings.add(Finding::new(Cause::BodyHash, Certainty::Certain).named("x-acs-content-sha256"));
    }
    // This library compares the strings itself, and its error says so.
    if service.mentions(&["the service signed the same text and got another signature"]) {
        findings.add(Finding::new(Cause::WrongSecret, Certainty::Certain));
    }
}

/// Explains a signature of Alibaba Cloud. Returns whether something was signed with the key.
fn of_gateway(
    scheme: Scheme,
    service: &ServiceError,
    request: Option<&SentRequest>,
    key: Option<&AccessKey>,
    findings: &mut Findings,
) -> bool {
    let secret = key.map(AccessKey::secret);
    if scheme == Scheme::Acs3 {
        if let Some(date) = request.and_then(|request| request.header("x-acs-date")) {
            check_form("x-acs-date", date, findings);
            check_skew("x-acs-date", parse_utc(date), service.time, GATEWAY_WINDOW, findings);
        }
        acs3::explain(service, request, secret, findings);
        return request.is_some();
    }
    let server = service.string_to_sign.as_ref().and_then(|found| {
        let parsed = parse(&found.text)?;
        Some((parsed, found.may_be_cut))
    });
    let (server, may_be_cut) = match server {
        Some((server, may_be_cut)) => (Some(server), may_be_cut),
        None => (request.and_then(expected), false),
    };
    let Some(server) = server else { return false };
    let ours = key.map(AccessKey::id).filter(|id| !id.is_empty());
    let is_other_key = server.text_of("AccessKeyId").is_some_and(|id| ours.is_some_and(|ours| ours != id));
    if is_other_key {
        findings.add(Finding::new(Cause::OtherKeyId, Certainty::Possible).named("AccessKeyId"));
    }
    if let Some(time) = server.text_of("Timestamp") {
        check_form("Timestamp", time, findings);
        check_skew("Timestamp", parse_utc(time), service.time, GATEWAY_WINDOW, findings);
    }
    let mut is_used = false;
    if let Some(request) = request {
        compare(request, &server, service.string_to_sign.is_some(), may_be_cut, findings);
    }
    let sent = request.and_then(SentRequest::raw_signature).map(|raw| form_decoded(&raw));
    let sent = sent.and_then(|sent| String::from_utf8(sent).ok()).filter(|sent| !is_masked(sent));
    if let (Some(secret), Some(sent)) = (secret, sent) {
        is_used = true;
        let tried = assumptions::of_rpc(&server);
        let is_proven = keys::prove(secret, Hash::Sha1, &sent, &tried, findings);
        if !is_proven && findings.is_empty() {
            findings.add(Finding::new(Cause::WrongSecret, Certainty::Possible));
        }
    }
    if findings.is_empty() {
        rpc::check_server_string(&server, findings);
    }
    is_used
}

/// Compares the request, or the string that the client signed, with the service's string.
fn compare(request: &SentRequest, server: &RpcText, is_of_service: bool, may_be_cut: bool, findings: &mut Findings) {
    match &request.string_to_sign {
        Some(client) if is_of_service => {
            // A string that is cut at the end of the text must not look like one without its last parameters.
            if may_be_cut && client.len() > server.whole.len() && client.starts_with(&server.whole) {
                return;
            }
            rpc::compare_strings(client, server, findings);
        }
        _ if may_be_cut && is_shorter(request, server) => {
            rpc::compare_request(request, &server.clone().without_last(), findings);
            findings.retain(|finding| {
                !matches!(finding.cause, Cause::ExtraParameter | Cause::FormOrQuery | Cause::WrongSecret)
            });
        }
        _ => rpc::compare_request(request, server, findings),
    }
    if !is_of_service {
        // Nothing shows that the service received the request as it is.
        findings.weaken(Cause::WrongSecret);
    }
}

/// Returns whether the service's string ends before the last parameter of the request.
fn is_shorter(request: &SentRequest, server: &RpcText) -> bool {
    let last = request.pairs().into_iter().map(|pair| pair.name).max().unwrap_or_default();
    server.pairs.last().is_none_or(|pair| pair.name < last || pair.raw.ends_with('%'))
}

/// Returns what the service signs for a request that arrives as it is.
fn expected(request: &SentRequest) -> Option<RpcText> {
    let mut pairs: Vec<(String, Vec<u8>)> = request.pairs().into_iter().map(|pair| (pair.name, pair.value)).collect();
    if pairs.is_empty() {
        return None;
    }
    pairs.sort();
    let raw: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encoded(name.as_bytes()), encoded(value))).collect();
    parse(&join(request.method.as_deref().unwrap_or("POST"), "%2F", &raw))
}
