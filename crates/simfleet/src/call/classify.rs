//! Reads what an attempt came to: a typed answer, or an error and what it means for a repetition.
//!
//! Failures hide inside HTTP 200, error bodies come in any shape, and proxies answer for the service. Each service says
//! what its codes mean ([`Service::meaning`]); everything else is the same for all.

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

/// The answer of a successful attempt.
pub(crate) struct DecodedAnswer<A> {
    pub(crate) answer: A,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    /// The time of day that the answer claims.
    pub(crate) date: Option<SystemTime>,
}

/// A failed attempt.
pub(crate) struct FailedAttempt {
    pub(crate) outcome: AttemptOutcome,
    pub(crate) error: Error,
    /// The time of day that the answer claims.
    pub(crate) date: Option<SystemTime>,
    /// The clock correction that the request was signed with, in seconds.
    pub(crate) skew: i64,
    /// What tells whether the write took effect.
    pub(crate) read_back: &'static str,
    hint: Option<Duration>,
    headers: HeaderMap,
}

impl FailedAttempt {
    /// How long the service asks to be left alone: its own hint, or the header `Retry-After` in seconds or as a date.
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

/// The typed answer, or the failure.
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
        let error = Error::new(ErrorKind::Decode, "the answer is larger than 8 MiB");
        return Err((AttemptOutcome::Unreadable, attempt.answered(error.with_remedy("ask for less at a time"))));
    }
    match as_json(&attempt.body) {
        Ok(Some(json)) => attempt.body = json,
        Ok(None) => {}
        // An error status says more than a body that cannot be read.
        Err(_) if has_error_status => {}
        Err(error) => {
            let what = match attempt.operation().secrets {
                [] => format!("the answer cannot be read: {error}"),
                _ => "the answer cannot be read".to_owned(),
            };
            let error = Error::new(ErrorKind::Decode, what)
                .with_remedy("check the endpoint, or ask for JSON")
                .with_excerpt(excerpt(attempt));
            return Err((AttemptOutcome::Unreadable, attempt.answered(error)));
        }
    }
    let decoded = request.decode(status, &attempt.body);
    if let Ok(answer) = &decoded
        && answer.success() == Some(true)
    {
        return decoded.map_err(|_| (AttemptOutcome::Unreadable, Error::new(ErrorKind::Decode, "")));
    }
    // Only an answer that is not plainly a success is looked at for an irregular form.
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
            None => {
                Err((AttemptOutcome::Unreadable, undecodable(attempt, "the answer does not say whether it worked")))
            }
        },
        Err(_) if has_error_status => Err(error_status(status, attempt)),
        Err(error) => Err(unreadable(attempt, &error)),
    }
}

/// XML as the JSON that answers are decoded from; `None` for everything else, HTML pages included.
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
            attempt.answered(
                Error::new(ErrorKind::Timeout, "the answer did not come in time")
                    .with_remedy("try later, or allow more time"),
            ),
        ),
        Some(TransportError::Broken { reason, source }) => (
            AttemptOutcome::Lost,
            attempt.answered(
                Error::new(
                    ErrorKind::Transport,
                    format!("the connection broke before the answer was complete: {reason}"),
                )
                .with_remedy("try again")
                .with_optional_source(source),
            ),
        ),
        None => (AttemptOutcome::Lost, Error::new(ErrorKind::Transport, "the answer was lost")),
    }
}

fn rejected<S: Service>(fault: &ServiceError, attempt: &Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let meaning = attempt.service.meaning(fault, attempt);
    let message = if meaning.what.is_some() { None } else { fault.message.as_deref().map(|text| attempt.redact(text)) };
    let what = meaning.what.unwrap_or_else(|| default_what(meaning.kind).to_owned());
    let mut error = Error::new(meaning.kind, what)
        .in_own_words()
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

/// An answer with an error status: the service's own error body, or whatever stood in its place.
fn error_status<S: Service>(status: u16, attempt: &Attempt<'_, S>) -> (AttemptOutcome, Error) {
    let rule = &attempt.service.api().envelope;
    if let Some(fault) = ServiceError::parse(&attempt.body, rule) {
        return match status {
            // A body that contradicts its status is treated as unreadable.
            300..=499 if fault.claims_success(&attempt.body, rule) => {
                let what = "the answer says that it worked, under a status that says it did not";
                (AttemptOutcome::Unreadable, undecodable(attempt, what))
            }
            300..=599 => {
                let (outcome, error) = rejected(&fault, attempt);
                (at_least(status, outcome), error)
            }
            _ => (AttemptOutcome::Unreadable, undecodable(attempt, "the answer has a status that HTTP does not have")),
        };
    }
    let (kind, outcome, what, remedy) = match status {
        429 => (ErrorKind::Throttled, AttemptOutcome::Throttled, "rate limit exceeded", "slow down"),
        408 => (ErrorKind::Timeout, AttemptOutcome::Lost, "something before the service ran out of time", "try later"),
        500..=599 => {
            (ErrorKind::Server, AttemptOutcome::Lost, "the service, or something before it, failed", "try later")
        }
        // These three say that nothing was done here; `302` and `303` are also what follows work that was done.
        300..=399 => (
            ErrorKind::Decode,
            if matches!(status, 301 | 307 | 308) { AttemptOutcome::Rejected } else { AttemptOutcome::Unreadable },
            "the answer points to another place, which is not followed",
            "check the endpoint",
        ),
        _ => (
            ErrorKind::Decode,
            if matches!(status, 400..=499) { AttemptOutcome::Rejected } else { AttemptOutcome::Unreadable },
            "something other than the service seems to have answered",
            // Whatever stands at the endpoint answers so where nothing is, and the path is the caller's own.
            match attempt.operation().id {
                "unlisted" if status == 404 && !attempt.service.api().rpc => {
                    "check the path, its method, and then the endpoint"
                }
                _ => "check the endpoint and any proxy in between",
            },
        ),
    };
    let error = Error::new(kind, what).with_remedy(remedy).with_excerpt(excerpt(attempt));
    (outcome, attempt.answered(error))
}

/// A status that leaves it open whether something was done outweighs the words of an error body.
fn at_least(status: u16, outcome: AttemptOutcome) -> AttemptOutcome {
    match (status, outcome) {
        (408, AttemptOutcome::Rejected) => AttemptOutcome::Lost,
        (301 | 307 | 308, outcome) => outcome,
        (300..=399, AttemptOutcome::Rejected) => AttemptOutcome::Unreadable,
        (_, outcome) => outcome,
    }
}

fn unreadable<S: Service>(attempt: &Attempt<'_, S>, error: &DecodeError) -> (AttemptOutcome, Error) {
    let (outcome, what) = match error {
        _ if is_html(&attempt.body) => {
            (AttemptOutcome::Unreadable, "an HTML page came where the service's answer should be".to_owned())
        }
        _ if attempt.body.is_empty() => (AttemptOutcome::Lost, "the answer is empty".to_owned()),
        DecodeError::Json(_) if breaks_off(&attempt.body) => (AttemptOutcome::Lost, "the answer breaks off".to_owned()),
        DecodeError::Status(_) => {
            (AttemptOutcome::Unreadable, "the answer has a status that the service does not use".to_owned())
        }
        // The text may quote the answer, whose secrets are not known yet.
        _ if !attempt.operation().secrets.is_empty() => {
            (AttemptOutcome::Unreadable, "the answer does not have the form that the spec gives it".to_owned())
        }
        error => (AttemptOutcome::Unreadable, error.to_string()),
    };
    (outcome, undecodable(attempt, what))
}

/// Whether JSON ends before it is complete. Read again, since an error that names its member no longer tells.
fn breaks_off(body: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

fn undecodable<S: Service>(attempt: &Attempt<'_, S>, what: impl Into<String>) -> Error {
    let error = Error::new(ErrorKind::Decode, what).with_remedy("check the endpoint and any proxy in between");
    attempt.answered(error.with_excerpt(excerpt(attempt)))
}

/// The beginning of a body on one line, at most 120 characters; nothing of an answer that may hold secrets.
fn excerpt<S: Service>(attempt: &Attempt<'_, S>) -> Option<String> {
    let body = &attempt.body;
    if !attempt.operation().secrets.is_empty() && !is_html(body) {
        return None;
    }
    let start = &body[..body.len().min(2048)];
    let text = String::from_utf8_lossy(start);
    // A secret that is cut in two would not be recognised; the word with the cut goes as a whole.
    let whole = if start.len() < body.len() { text.rfind(char::is_whitespace) } else { None };
    let text = attempt.redact(whole.and_then(|end| text.get(..end)).unwrap_or(&text));
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line: String = words.join(" ").chars().take(120).collect();
    (!line.is_empty()).then_some(line)
}

/// Whether a body that begins with `<` is a page for people.
fn is_html(body: &[u8]) -> bool {
    let start: Vec<u8> = body.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let text = String::from_utf8_lossy(&start);
    text.contains("<html") || text.contains("<!doctype html")
}
