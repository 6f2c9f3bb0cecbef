//! Adds the gateway's parameters to a request and signs it.
//!
//! The query is written once, in its canonical form, so the signed text is the text that is sent.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use simfleet_runtime::{Parameters, Place};

use super::access_key::AccessKey;
use super::options::Format;
use crate::error::{Error, ErrorKind};
use crate::service::{HttpRequest, SigningContext};
use crate::sign::canonical::{self, Pair};
use crate::sign::{acs3, rpc};
use crate::timestamp::utc;

/// Adds what an unsigned request has: constants, format, time and nonce.
pub(super) fn unsigned(
    format: Format,
    parameters: &Parameters<'_>,
    context: &SigningContext,
    request: &mut HttpRequest,
) -> Result<(), Error> {
    accept(format, request);
    let date = utc(context.time);
    let mut pairs = business_pairs(parameters)?;
    push_constants(parameters, &mut pairs);
    let public =
        [("Format", format.as_str()), ("SignatureNonce", context.nonce.as_str()), ("Timestamp", date.as_str())];
    pairs.extend(public.map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value))));
    request.query = acs3::canonical_query(&mut pairs);
    Ok(())
}

/// Signs with HMAC-SHA1 over all parameters of query and form.
pub(super) fn rpc(
    signer: &rpc::RpcSigner,
    key: &AccessKey,
    format: Format,
    parameters: &Parameters<'_>,
    context: &SigningContext,
    request: &mut HttpRequest,
) -> Result<(), Error> {
    accept(format, request);
    let date = utc(context.time);
    let mut pairs = rpc_pairs(key, format, parameters, context, &date)?;
    let method = request.method.as_str();
    let (mut query, mut string_to_sign) = rpc::query_and_string_to_sign(method, &mut pairs);
    if parameters.any(Place::Form) {
        string_to_sign = with_form(method, &pairs, parameters);
    }
    query.push_str("&Signature=");
    canonical::encode_into(&signer.sign(&string_to_sign), &mut query);
    request.query = query;
    Ok(())
}

/// Returns the string that [`rpc`] signed.
pub(super) fn rpc_string_to_sign(
    key: &AccessKey,
    format: Format,
    parameters: &Parameters<'_>,
    context: &SigningContext,
    request: &HttpRequest,
) -> String {
    let date = utc(context.time);
    let pairs = rpc_pairs(key, format, parameters, context, &date).unwrap_or_default();
    with_form(request.method.as_str(), &pairs, parameters)
}

/// Signs the fields of the form together with the query parameters. They stay in the form.
fn with_form(method: &str, pairs: &[Pair<'_>], parameters: &Parameters<'_>) -> String {
    let mut all: Vec<Pair<'_>> = pairs.iter().cloned().chain(parameters.pairs(Place::Form)).collect();
    rpc::query_and_string_to_sign(method, &mut all).1
}

/// Returns every query parameter.
fn rpc_pairs<'a>(
    key: &'a AccessKey,
    format: Format,
    parameters: &'a Parameters<'_>,
    context: &'a SigningContext,
    date: &'a str,
) -> Result<Vec<Pair<'a>>, Error> {
    let mut pairs = business_pairs(parameters)?;
    push_constants(parameters, &mut pairs);
    let public = [
        ("AccessKeyId", key.id()),
        ("Format", format.as_str()),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", context.nonce.as_str()),
        ("SignatureVersion", "1.0"),
        ("Timestamp", date),
    ];
    pairs.extend(public.map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value))));
    pairs.extend(key.security_token().map(|token| ("SecurityToken".into(), token.into())));
    Ok(pairs)
}

/// Signs with ACS3-HMAC-SHA256 over a canonical request; action, version and signature are sent in headers.
pub(super) fn acs3(
    signer: &acs3::Acs3Signer,
    key: &AccessKey,
    format: Format,
    parameters: &Parameters<'_>,
    context: &SigningContext,
    request: &mut HttpRequest,
) -> Result<(), Error> {
    accept(format, request);
    let mut pairs = business_pairs(parameters)?;
    let (action, version) = (constant(parameters, &mut pairs, "Action"), constant(parameters, &mut pairs, "Version"));
    request.query = acs3::canonical_query(&mut pairs);
    let date = utc(context.time);
    put(&mut request.headers, "x-acs-action", &action, false)?;
    put(&mut request.headers, "x-acs-content-sha256", &acs3::body_hash(&request.body), false)?;
    put(&mut request.headers, "x-acs-date", &date, false)?;
    put(&mut request.headers, "x-acs-signature-nonce", &context.nonce, false)?;
    put(&mut request.headers, "x-acs-version", &version, false)?;
    if let Some(token) = key.security_token() {
        put(&mut request.headers, "x-acs-accesskey-id", key.id(), false)?;
        put(&mut request.headers, "x-acs-security-token", token, true)?;
    }
    let canonical = acs3_canonical(request);
    let signature = signer.sign(&acs3::string_to_sign(&canonical.text));
    let authorization = acs3::authorization(key.id(), &canonical.signed_headers, &signature);
    put(&mut request.headers, AUTHORIZATION.as_str(), &authorization, true)
}

/// Returns the string that [`acs3`] signed.
pub(super) fn acs3_string_to_sign(request: &HttpRequest) -> String {
    acs3::string_to_sign(&acs3_canonical(request).text)
}

fn acs3_canonical(request: &HttpRequest) -> acs3::CanonicalRequest {
    let is_signed = |name: &str| name.starts_with("x-acs-") || name == CONTENT_TYPE.as_str();
    let mut headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .filter(|(name, _)| is_signed(name.as_str()))
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect();
    headers.push(("host", request.origin.host()));
    let hash = request.headers.get("x-acs-content-sha256").and_then(|hash| hash.to_str().ok()).unwrap_or_default();
    acs3::canonical_request(request.method.as_str(), &request.path, &request.query, &mut headers, hash)
}

fn accept(format: Format, request: &mut HttpRequest) {
    if format == Format::Xml {
        request.headers.insert(ACCEPT, HeaderValue::from_static("application/xml"));
    }
}

/// Returns the caller's query parameters.
fn business_pairs<'a>(parameters: &'a Parameters<'_>) -> Result<Vec<Pair<'a>>, Error> {
    let mut pairs: Vec<Pair<'a>> = Vec::with_capacity(16);
    for (name, value) in parameters.pairs(Place::Query) {
        if value.is_empty() {
            // Clients disagree on how an empty value is signed, and the service has rejected both ways.
            return Err(Error::new(ErrorKind::InvalidInput, format!("{name} is empty"))
                .with_remedy("leave it out, or give it a value"));
        }
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn push_constants<'a>(parameters: &'a Parameters<'_>, pairs: &mut Vec<Pair<'a>>) {
    let constants = parameters.operation().constants;
    pairs.extend(constants.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(*value))));
}

/// Returns a constant of the operation. Unlisted operations have theirs as parameters, which are removed from `pairs`,
/// because header signatures send them in headers.
fn constant<'a>(parameters: &'a Parameters<'_>, pairs: &mut Vec<Pair<'a>>, name: &str) -> Cow<'a, str> {
    let constants = parameters.operation().constants;
    if let Some((_, value)) = constants.iter().find(|(key, _)| *key == name) {
        return Cow::Borrowed(value);
    }
    match pairs.iter().position(|(key, _)| key == name) {
        Some(at) => pairs.remove(at).1,
        None => Cow::Borrowed(""),
    }
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str, sensitive: bool) -> Result<(), Error> {
    let mut value = HeaderValue::from_str(value).map_err(|error| {
        Error::new(
            ErrorKind::InvalidInput,
            format!("the header {name} would contain a line break or control character"),
        )
        .with_source(error)
    })?;
    value.set_sensitive(sensitive);
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}
