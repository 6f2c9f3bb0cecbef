//! Classifies the result of an attempt: a decoded response, or an error and its meaning for retries.
//!
//! Services report failures with HTTP 200, error bodies have many forms, and proxies respond instead of the service.
//! Each service says what its codes mean ([`Service::meaning`]); everything else is the same for all.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use simfleet_runtime::codec::json::JsonError;
use simfleet_runtime::{DecodeError, Envelope, Request};

use super::body::{self, JsonBody, is_html};
use super::no_response::without_response;
use super::service_error::ServiceError;
use crate::error::{Error, ErrorKind};
use crate::retry::AttemptOutcome;
use crate::service::{Attempt, Service};
use crate::transport::PROXY_CREDENTIALS;

/// The decoded response of a successful attempt.
pub(crate) struct DecodedAnswer<A> {
    pub(crate) answer: A,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    /// The time in the response's `Date` header.
    pub(crate) date: Option<SystemTime>,
}

/// A failed attempt.
pub(crate) struct FailedAttempt {
    pub(crate) outcome: AttemptOutcome,
    pub(crate) error: Error,
    /// The time in the response's `Date` header.
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
    match body::to_json(&attempt.headers, &attempt.body) {
        Ok(JsonBody { text, damaged }) => (attempt.body, attempt.damaged) = (text, damaged),
        // An error status is more informative than a body that cannot be read.
        Err(_) if has_error_status => {}
        Err(what) => return Err((AttemptOutcome::Unreadable, unreadable_text(attempt, what))),
    }
    let decoded = decode(request, status, attempt);
    if let Ok(answer) = &decoded
        && answer.success() == Some(true)
    {
        return decoded.map_err(|_| (AttemptOutcome::Unreadable, Error::new(ErrorKind::Decode, "")));
    }
    drop(decoded);
    // Only a response that is not clearly a success is checked for an irregular form.
    if let Some(normal) = attempt.service.normalize(&attempt.body) {
        attempt.body = Bytes::from(normal);
    }
    match decode(request, status, attempt) {
        Ok(answer) if answer.success() == Some(true) => Ok(answer),
        Ok(answer) if answer.success() == Some(false) => Err(rejected(&reported(&answer, attempt), attempt)),
        Ok(_) => Err(rejection_of_success_status(attempt).unwrap_or_else(|| {
            let what = "the response does not say whether the call succeeded";
            (AttemptOutcome::Unreadable, undecodable(attempt, what))
        })),
        Err(_) if has_error_status => Err(error_status(status, attempt)),
        Err(error) => Err(rejection_of_success_status(attempt).unwrap_or_else(|| unreadable(attempt, &error))),
    }
}

/// Decodes the body. A success is not read from a text whose characters could not be decoded.
fn decode<S: Service, R: Request>(
    request: &R,
    status: u16,
    attempt: &Attempt<'_, S>,
) -> Result<R::Answer, DecodeError> {
    let answer = request.decode(status, &attempt.body)?;
    if attempt.damaged && answer.success() == Some(true) {
        return Err(DecodeError::Json(serde::de::Error::custom("its text is neither UTF-8 nor GB18030")));
    }
    Ok(answer)
}

/// Returns what a decoded rejection reports. A message that the spec does not list is read from the body.
fn reported<S: Service>(answer: &impl Envelope, attempt: &Attempt<'_, S>) -> ServiceError {
    let other = ServiceError::parse(&attempt.body, &attempt.service.api().envelope).unwrap_or_default();
    let message = answer.message().map(str::to_owned).filter(|message| !message.trim().is_empty());
    ServiceError {
        code: answer.code().map(|code| code.trim().to_owned()),
        message: message.or(other.message),
        request_id: answer.request_id().map(str::to_owned),
    }
}

/// Returns the rejection in a response with the status of a success, if its code can be read although the response is not
/// the documented one.
fn rejection_of_success_status<S: Service>(attempt: &Attempt<'_, S>) -> Option<(AttemptOutcome, Error)> {
    let rule = &attempt.service.api().envelope;
    let fault = ServiceError::parse(&attempt.body, rule)?;
    fault.claims_failure(&attempt.body, rule).then(|| match rejected(&fault, attempt) {
        // With the status of a success, it is not known whether a retry would help after a failure of the service.
        (AttemptOutcome::Lost, error) => (AttemptOutcome::Unreadable, error),
        rejected => rejected,
    })
}

/// Returns the error for a body that cannot be decoded to a text.
fn unreadable_text<S: Service>(attempt: &Attempt<'_, S>, what: String) -> Error {
    let what = match attempt.operation().secrets {
        [] => what,
        _ => "the response cannot be decoded".to_owned(),
    };
    let error = Error::new(ErrorKind::Decode, what).with_remedy("check the endpoint, or request JSON");
    attempt.with_response(error.with_excerpt(excerpt(attempt)))
}

fn transport<S: Service>(attempt: &mut Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let Some(error) = attempt.transport_error.take() else {
        return (AttemptOutcome::Lost, Error::new(ErrorKind::Transport, "the response was lost"));
    };
    match without_response(error) {
        (AttemptOutcome::Lost, error) => (AttemptOutcome::Lost, attempt.with_response(error)),
        unsent => unsent,
    }
}

fn rejected<S: Service>(fault: &ServiceError, attempt: &Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let meaning = attempt.service.meaning(fault, attempt);
    let message = if meaning.what.is_some() { None } else { fault.message.as_deref().map(|text| attempt.redact(text)) };
    // Without a message, the body may still say why.
    let excerpt = if fault.message.is_none() && meaning.what.is_none() { excerpt(attempt) } else { None };
    let what = match (meaning.what, &excerpt) {
        (Some(what), _) => what,
        (None, None) => default_what(meaning.kind).to_owned(),
        (None, Some(_)) => format!("{}; the response has no message", default_what(meaning.kind)),
    };
    let mut error = Error::new(meaning.kind, what)
        .without_redaction()
        .with_excerpt(excerpt)
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
    if status == 407 {
        let error = Error::new(ErrorKind::Connect, "the proxy requires a user name and a password");
        return (AttemptOutcome::Rejected, attempt.with_response(error.with_remedy(PROXY_CREDENTIALS).permanent()));
    }
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
        // 301, 307 and 308 mean that the request was not executed. 302 and 303 can also follow a request that was
        // executed.
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
            // A server responds with 404 if nothing exists at the path. For an unlisted operation, the caller chose the
            // path.
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
        DecodeError::Text(JsonError::CutOff) => (AttemptOutcome::Lost, "the response is cut off".to_owned()),
        DecodeError::Status(_) => {
            (AttemptOutcome::Unreadable, "the response has a status that the service does not use".to_owned())
        }
        // The message may quote the response, which may contain secrets that redaction does not know yet.
        _ if !attempt.operation().secrets.is_empty() => {
            (AttemptOutcome::Unreadable, "the response does not match the spec".to_owned())
        }
        error => (AttemptOutcome::Unreadable, error.to_string()),
    };
    (outcome, undecodable(attempt, what))
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
