//! Classifies the result of an attempt: a decoded response, or an error and its meaning for retries.
//!
//! Services report failures with HTTP 200, error bodies have many forms, and proxies respond instead of the service.
//! Each service says what its codes mean ([`Service::meaning`]); everything else is the same for all.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use simfleet_runtime::codec::xml;
use simfleet_runtime::{DecodeError, Envelope, Request};

use super::service_error::ServiceError;
use crate::error::{Error, ErrorKind};
use crate::retry::AttemptOutcome;
use crate::service::{Attempt, Service};
use crate::transport::TransportError;

/// The decoded response of a successful attempt.
pub(crate) struct DecodedAnswer<A> {
    pub(crate) answer: A,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    /// The time of day in the response's `Date` header.
    pub(crate) date: Option<SystemTime>,
}

/// A failed attempt.
pub(crate) struct FailedAttempt {
    pub(crate) outcome: AttemptOutcome,
    pub(crate) error: Error,
    /// The time of day in the response's `Date` header.
    pub(crate) date: Option<SystemTime>,
    /// The clock correction that the request was signed with, in seconds.
    pub(crate) skew: i64,
    /// How to find out whether the write took effect.
    pub(crate) read_back: &'static str,
    hint: Option<Duration>,
    headers: HeaderMap,
}

impl FailedAttempt {
    /// Returns how long the service asks the client to wait: its own hint, or the header `Retry-After` in seconds or as
    /// a date.
    pub(crate) fn hint(&self, wall: SystemTime) -> Option<Duration> {
        if self.hint.is_some() {
            return self.hint;
        }
        let after = self.headers.get("retry-after")?.to_str().ok()?.trim();
        match after.parse() {
            Ok(seconds) => Some(Duration::from_secs(seconds)),
            Err(_) => httpdate::parse_http_date(after).ok()?.duration_since(wall).ok(),
        }
    }
}

type Classified<A> = Result<A, (AttemptOutcome, Error)>;

/// Returns the decoded response, or the failure.
pub(crate) fn classify<S: Service, R: Request>(
    request: &R,
    mut attempt: Attempt<'_, S>,
) -> Result<DecodedAnswer<R::Answer>, Box<FailedAttempt>> {
    match read(request, &mut attempt) {
        Ok(answer) => {
            let request_id = attempt.request_id(answer.request_id().map(str::to_owned));
            let status = attempt.status.unwrap_or_default();
            Ok(DecodedAnswer { answer, request_id, status, date: attempt.date() })
        }
        Err((outcome, error)) => Err(Box::new(FailedAttempt {
            outcome,
            error: error.redacted(|text| attempt.redact(text)),
            date: attempt.date(),
            skew: attempt.skew,
            read_back: attempt.service.read_back(attempt.operation()),
            hint: attempt.service.retry_hint(&attempt.headers),
            headers: std::mem::take(&mut attempt.headers),
        })),
    }
}

fn read<S: Service, R: Request>(request: &R, attempt: &mut Attempt<'_, S>) -> Classified<R::Answer> {
    let Some(status) = attempt.status else { return Err(transport(attempt)) };
    let has_error_status = !(200..=299).contains(&status);
    if attempt.too_large && !has_error_status {
        let error = Error::new(ErrorKind::Decode, "the response is larger than 8 MiB");
        return Err((AttemptOutcome::Unreadable, attempt.with_response(error.with_remedy("request less at a time"))));
    }
    match as_json(&attempt.body) {
        Ok(Some(json)) => attempt.body = json,
        Ok(None) => {}
        // An error status says more than a body that cannot be read.
        Err(_) if has_error_status => {}
        Err(error) => {
            let what = match attempt.operation().secrets {
                [] => format!("the response cannot be decoded: {error}"),
                _ => "the response cannot be decoded".to_owned(),
            };
            let error = Error::new(ErrorKind::Decode, what)
                .with_remedy("check the endpoint, or request JSON")
                .with_excerpt(excerpt(attempt));
            return Err((AttemptOutcome::Unreadable, attempt.with_response(error)));
        }
    }
    let decoded = request.decode(status, &attempt.body);
    if let Ok(answer) = &decoded
        && answer.success() == Some(true)
    {
        return decoded.map_err(|_| (AttemptOutcome::Unreadable, Error::new(ErrorKind::Decode, "")));
    }
    // Only a response that is not clearly a success is checked for an irregular form.
    let decoded = match attempt.service.normalize(&attempt.body) {
        Some(normal) => {
            attempt.body = Bytes::from(normal);
            request.decode(status, &attempt.body)
        }
        None => decoded,
    };
    match decoded {
        Ok(answer) => match answer.success() {
            Some(true) => Ok(answer),
            Some(false) => {
                let fault = ServiceError {
                    code: answer.code().map(|code| code.trim().to_owned()),
                    message: answer.message().map(str::to_owned),
                    request_id: answer.request_id().map(str::to_owned),
                };
                Err(rejected(&fault, attempt))
            }
            None => Err((
                AttemptOutcome::Unreadable,
                undecodable(attempt, "the response does not say whether the call succeeded"),
            )),
        },
        Err(_) if has_error_status => Err(error_status(status, attempt)),
        Err(error) => Err(unreadable(attempt, &error)),
    }
}

/// Converts XML to the JSON that responses are decoded from; returns `None` for everything else, including HTML pages.
fn as_json(body: &Bytes) -> Result<Option<Bytes>, xml::XmlError> {
    if !xml::looks_like_xml(body) || is_html(body) {
        return Ok(None);
    }
    xml::to_json(body).map(|document| Some(Bytes::from(document.value.to_string())))
}

fn transport<S: Service>(attempt: &mut Attempt<'_, S>) -> (AttemptOutcome, Error) {
    match attempt.transport_error.take() {
        Some(TransportError::Connect { reason, source }) => (
            AttemptOutcome::NotSent,
            Error::new(ErrorKind::Connect, format!("no connection to the service: {reason}"))
                .with_remedy("check the endpoint and that the service is running")
                .with_optional_source(source),
        ),
        Some(TransportError::Request { reason, source }) => (
            AttemptOutcome::Unsendable,
            Error::new(ErrorKind::InvalidInput, format!("the request cannot be built: {reason}"))
                .with_remedy("check the endpoint")
                .with_optional_source(source),
        ),
        Some(TransportError::Timeout) => (
            AttemptOutcome::Lost,
            attempt.with_response(
                Error::new(ErrorKind::Timeout, "the response did not arrive in time")
                    .with_remedy("try later, or allow more time"),
            ),
        ),
        Some(TransportError::Broken { reason, source }) => (
            AttemptOutcome::Lost,
            attempt.with_response(
                Error::new(
                    ErrorKind::Transport,
                    format!("the connection broke before the response was complete: {reason}"),
                )
                .with_remedy("try again")
                .with_optional_source(source),
            ),
        ),
        None => (AttemptOutcome::Lost, Error::new(ErrorKind::Transport, "the response was lost")),
    }
}

fn rejected<S: Service>(fault: &ServiceError, attempt: &Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let meaning = attempt.service.meaning(fault, attempt);
    let message = if meaning.what.is_some() { None } else { fault.message.as_deref().map(|text| attempt.redact(text)) };
    let what = meaning.what.unwrap_or_else(|| default_what(meaning.kind).to_owned());
    let mut error = Error::new(meaning.kind, what)
        .without_redaction()
        .with_service(fault.code.clone(), message)
        .with_answer(attempt.status, attempt.request_id(fault.request_id.clone()));
    if let Some(remedy) = meaning.remedy {
        error = error.with_remedy(remedy);
    }
    (meaning.outcome, error)
}

fn default_what(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Throttled => "the service rejected the call: rate limit exceeded",
        ErrorKind::Auth => "the service rejected the credentials",
        ErrorKind::ClockSkew => "the service rejected the timestamp",
        ErrorKind::Server => "the service failed",
        _ => "the service rejected the call",
    }
}

/// Classifies a response with an error status, with or without an error body of the service.
fn error_status<S: Service>(status: u16, attempt: &Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let rule = &attempt.service.api().envelope;
    if let Some(fault) = ServiceError::parse(&attempt.body, rule) {
        return match status {
            // A body that contradicts its status is treated as unreadable.
            300..=499 if fault.claims_success(&attempt.body, rule) => {
                let what = "the response reports success under an error status";
                (AttemptOutcome::Unreadable, undecodable(attempt, what))
            }
            300..=599 => {
                let (outcome, error) = rejected(&fault, attempt);
                (adjust_for_status(status, outcome), error)
            }
            _ => (
                AttemptOutcome::Unreadable,
                undecodable(attempt, "the response has a status that HTTP does not define"),
            ),
        };
    }
    let (kind, outcome, what, remedy) = match status {
        429 => (ErrorKind::Throttled, AttemptOutcome::Throttled, "rate limit exceeded", "slow down"),
        408 => {
            (ErrorKind::Timeout, AttemptOutcome::Lost, "the service, or a proxy in front of it, timed out", "try later")
        }
        500..=599 => {
            (ErrorKind::Server, AttemptOutcome::Lost, "the service, or a proxy in front of it, failed", "try later")
        }
        // These three statuses mean that nothing was done. `302` and `303` can also follow a request that was executed.
        300..=399 => (
            ErrorKind::Decode,
            if matches!(status, 301 | 307 | 308) { AttemptOutcome::Rejected } else { AttemptOutcome::Unreadable },
            "the response is a redirect, which is not followed",
            "check the endpoint",
        ),
        _ => (
            ErrorKind::Decode,
            if matches!(status, 400..=499) { AttemptOutcome::Rejected } else { AttemptOutcome::Unreadable },
            "the response does not seem to come from the service",
            // A server responds this way if nothing exists at the path, and for an unlisted operation the caller chose
            // the path.
            match attempt.operation().id {
                "unlisted" if status == 404 && !attempt.service.api().rpc => {
                    "check the path and the method, then the endpoint"
                }
                _ => "check the endpoint and any proxy in between",
            },
        ),
    };
    let error = Error::new(kind, what).with_remedy(remedy).with_excerpt(excerpt(attempt));
    (outcome, attempt.with_response(error))
}

/// A status that does not say whether the request was executed takes precedence over the error body.
fn adjust_for_status(status: u16, outcome: AttemptOutcome) -> AttemptOutcome {
    match (status, outcome) {
        (408, AttemptOutcome::Rejected) => AttemptOutcome::Lost,
        (301 | 307 | 308, outcome) => outcome,
        (300..=399, AttemptOutcome::Rejected) => AttemptOutcome::Unreadable,
        (_, outcome) => outcome,
    }
}

fn unreadable<S: Service>(attempt: &Attempt<'_, S>, error: &DecodeError) -> (AttemptOutcome, Error) {
    let (outcome, what) = match error {
        _ if is_html(&attempt.body) => (AttemptOutcome::Unreadable, "the response is an HTML page".to_owned()),
        _ if attempt.body.is_empty() => (AttemptOutcome::Lost, "the response is empty".to_owned()),
        DecodeError::Json(_) if breaks_off(&attempt.body) => {
            (AttemptOutcome::Lost, "the response is cut off".to_owned())
        }
        DecodeError::Status(_) => {
            (AttemptOutcome::Unreadable, "the response has a status that the service does not use".to_owned())
        }
        // The message may quote the response, whose secrets are not known yet.
        _ if !attempt.operation().secrets.is_empty() => {
            (AttemptOutcome::Unreadable, "the response does not match the spec".to_owned())
        }
        error => (AttemptOutcome::Unreadable, error.to_string()),
    };
    (outcome, undecodable(attempt, what))
}

/// Returns whether JSON ends before it is complete. The body is parsed again, because an error that names its member no
/// longer says so.
fn breaks_off(body: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

fn undecodable<S: Service>(attempt: &Attempt<'_, S>, what: impl Into<String>) -> Error {
    let error = Error::new(ErrorKind::Decode, what).with_remedy("check the endpoint and any proxy in between");
    attempt.with_response(error.with_excerpt(excerpt(attempt)))
}

/// Returns the beginning of a body on one line, at most 120 characters; nothing of a response that may contain secrets.
fn excerpt<S: Service>(attempt: &Attempt<'_, S>) -> Option<String> {
    let body = &attempt.body;
    if !attempt.operation().secrets.is_empty() && !is_html(body) {
        return None;
    }
    let start = &body[..body.len().min(2048)];
    let text = String::from_utf8_lossy(start);
    // Redaction would not find a secret that is cut in two, so the whole word at the cut is dropped.
    let whole = if start.len() < body.len() { text.rfind(char::is_whitespace) } else { None };
    let text = attempt.redact(whole.and_then(|end| text.get(..end)).unwrap_or(&text));
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line: String = words.join(" ").chars().take(120).collect();
    (!line.is_empty()).then_some(line)
}

/// Returns whether a body that begins with `<` is an HTML page.
fn is_html(body: &[u8]) -> bool {
    let start: Vec<u8> = body.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let text = String::from_utf8_lossy(&start);
    text.contains("<html") || text.contains("<!doctype html")
}
