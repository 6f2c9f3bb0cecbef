//! Reads the request as it was sent from a URL, a curl command, a dump of HTTP, JSON, or the output of a dry run.

use serde_json::Value;

use super::request::{Body, HEADER_LIMIT, SentRequest};
use super::rpc_text;
use super::service::hash_after_algorithm;
use super::text::unescaped;
use super::{curl, http_dump};

/// Reads a request. Returns `None` if the text has none.
pub(super) fn parse(text: &str) -> Option<SentRequest> {
    let text = text.trim();
    let mut request = None;
    if text.starts_with(['{', '[']) {
        request = of_json(text);
    }
    if request.is_none() && curl::is_curl(text) {
        request = Some(curl::parse(text));
    }
    let plain = unescaped(text);
    let request = request.or_else(|| http_dump::parse(text)).or_else(|| http_dump::parse(&plain));
    let mut request = request.or_else(|| of_url(text)).unwrap_or_default();
    request.headers.truncate(HEADER_LIMIT);
    request.string_to_sign =
        rpc_text::find(&plain).into_iter().find(|found| !found.before.contains("server")).map(|found| found.text);
    // The error of the service, given once more, is not what the client signed.
    let is_of_service = plain.to_ascii_lowercase().contains("server stringtosign");
    request.canonical_hash = hash_after_algorithm(&plain).filter(|_| !is_of_service);
    let is_empty = request.query.is_none()
        && request.headers.is_empty()
        && request.body == Body::None
        && request.string_to_sign.is_none()
        && request.canonical_hash.is_none();
    (!is_empty).then_some(request)
}

/// Reads `Name=value&…`, with or without a URL before it.
fn of_url(text: &str) -> Option<SentRequest> {
    let word = text.split_whitespace().find(|word| word.contains("://")).or_else(|| {
        let first = text.split_whitespace().next()?;
        (first.contains('=')).then_some(first)
    })?;
    let start = word.find("http").filter(|_| word.contains("://")).unwrap_or_default();
    let url = word.get(start..)?.trim_end_matches(['"', '\'', '>', ',', ')']);
    let mut request = SentRequest::default();
    if url.contains("://") || url.contains('?') || url.starts_with('/') {
        request.set_url(url);
    } else {
        request.query = Some(url.to_owned());
    }
    Some(request)
}

/// Reads an object with `method`, `url`, `headers` and `body`, as `--dry-run -o json` prints it, or an array with one.
fn of_json(text: &str) -> Option<SentRequest> {
    let value: Value = serde_json::from_str(text).ok()?;
    let object = value.get(0).unwrap_or(&value).as_object()?;
    let mut request = SentRequest::default();
    let member = |name: &str| object.get(name).and_then(Value::as_str);
    request.set_url(member("url")?);
    request.method = member("method").map(str::to_ascii_uppercase);
    match object.get("headers") {
        Some(Value::Object(headers)) => {
            let text = |value: &Value| value.as_str().map(str::to_owned);
            let headers = headers.iter().filter_map(|(name, value)| Some((name.to_ascii_lowercase(), text(value)?)));
            request.headers = headers.collect();
        }
        Some(Value::Array(headers)) => {
            let text = |header: &Value, name: &str| header.get(name).and_then(Value::as_str).map(str::to_owned);
            let headers =
                headers.iter().filter_map(|one| Some((text(one, "name")?.to_ascii_lowercase(), text(one, "value")?)));
            request.headers = headers.collect();
        }
        _ => {}
    }
    let body = member("body").filter(|body| !body.is_empty());
    request.body = body.map_or(Body::None, |body| Body::Text(body.to_owned()));
    Some(request)
}
