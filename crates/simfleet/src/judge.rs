//! Reads what an attempt came to: a typed answer, or an error and whether trying again makes sense.
//!
//! Failures hide inside HTTP 200, error bodies come in any shape, and proxies answer for the service. Each service says
//! what its codes mean ([`Faults`]); everything else is the same for both.

use std::time::{Duration, SystemTime};

use progenitor_client::{Error as CallError, ResponseValue};
use serde_json::Value;
use simfleet_runtime::{Envelope, Operation};

use crate::attempt::{Attempt, Trouble, is_html};
use crate::error::{Error, ErrorKind};
use crate::retry::Outcome;
use crate::sign::canonical;

/// A failure as a service words it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// What a fault means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) kind: ErrorKind,
    pub(crate) outcome: Outcome,
    /// Replaces the service's message where that must not be shown, or says little.
    pub(crate) what: Option<String>,
    pub(crate) remedy: Option<String>,
}

impl Meaning {
    pub(crate) fn new(kind: ErrorKind, outcome: Outcome) -> Self {
        Self { kind, outcome, what: None, remedy: None }
    }

    pub(crate) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    pub(crate) fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

/// What a service's codes mean.
pub(crate) trait Faults: Send + Sync {
    /// Sorts a fault.
    fn meaning(&self, fault: &Fault, attempt: &Attempt) -> Meaning;

    /// Removes every secret of this client from a text that came from outside.
    fn redact(&self, text: &str) -> String;
}

/// Removes `secrets` from a text, also where they are percent-encoded once or twice, written as in a form, or escaped as in
/// JSON, alone or one in the other.
pub(crate) fn redacted(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    let encode = |plain: &str| {
        let mut encoded = String::new();
        canonical::encode_into(plain, &mut encoded);
        encoded
    };
    for secret in secrets {
        let json = Value::from(*secret).to_string();
        let json = json.get(1..json.len() - 1).unwrap_or_default();
        for plain in [json, secret] {
            let once = encode(plain);
            let lower = lower_hex(&once);
            let form: String = url::form_urlencoded::byte_serialize(plain.as_bytes()).collect();
            for written in
                [encode(&once), encode(&lower), once, lower, lower_hex(&form), form, plain.replace('/', "\\/")]
            {
                text = text.replace(&written, "[REDACTED]");
            }
            text = text.replace(plain, "[REDACTED]");
        }
    }
    text
}

/// A percent-encoded text with the digits that other encoders write.
fn lower_hex(encoded: &str) -> String {
    let mut digits = 0;
    let lower = |c: char| {
        let is_digit = digits > 0;
        digits = if c == '%' { 2 } else { digits - i32::from(is_digit) };
        if is_digit { c.to_ascii_lowercase() } else { c }
    };
    encoded.chars().map(lower).collect()
}

/// The typed answer, or the error with its outcome.
pub(crate) fn judge<A: Envelope, F>(
    operation: &'static Operation,
    result: Result<ResponseValue<A>, CallError<F>>,
    attempt: &mut Attempt,
    faults: &dyn Faults,
) -> Result<A, (Outcome, Error)> {
    let failed = |outcome, error: Error| Err((outcome, error.with_operation(operation)));
    if let Some(error) = attempt.unsent.take() {
        return failed(Outcome::Unsendable, error);
    }
    // An error status says more than a body that cannot be read.
    let beside = |trouble: &Trouble| matches!(trouble, Trouble::Xml(_) | Trouble::TooLarge);
    if attempt.status.is_some_and(|status| !(200..=299).contains(&status))
        && attempt.trouble.as_ref().is_some_and(beside)
    {
        attempt.trouble = None;
    }
    if let Some(trouble) = attempt.trouble.take() {
        let (outcome, error) = transport(trouble);
        let error = error.with_excerpt(excerpt(&attempt.body, faults));
        let error = match result {
            Err(CallError::CommunicationError(source)) => error.with_source(source),
            _ => error,
        };
        // What was not sent has no id at the service.
        let was_sent = !matches!(outcome, Outcome::NotSent | Outcome::Unsendable);
        let id = was_sent.then(|| request_id(attempt, None)).flatten();
        return failed(outcome, error.with_answer(attempt.status, id));
    }
    match result {
        // serde reads a list into a struct, member by member in the order of the source. No answer is a list.
        Ok(_) if attempt.body.trim_ascii_start().starts_with(b"[") => {
            failed(Outcome::Unreadable, undecodable(attempt, faults, "the answer is a list, not an object"))
        }
        Ok(answer) => match answer.success() {
            Some(true) => Ok(answer.into_inner()),
            Some(false) => {
                let fault = Fault {
                    code: answer.code().map(|code| code.trim().to_owned()),
                    message: answer.message().map(str::to_owned),
                    request_id: answer.request_id().map(str::to_owned),
                };
                let (outcome, error) = refused(&fault, attempt, faults);
                failed(outcome, error)
            }
            None => {
                failed(Outcome::Unreadable, undecodable(attempt, faults, "the answer does not say whether it worked"))
            }
        },
        Err(CallError::InvalidRequest(text)) => {
            failed(Outcome::Unsendable, Error::new(ErrorKind::InvalidInput, text).with_remedy("mend the argument"))
        }
        Err(CallError::Custom(text)) => {
            failed(Outcome::Unsendable, Error::new(ErrorKind::InvalidInput, text).with_remedy("mend the request"))
        }
        Err(other) => {
            let (outcome, error) = match attempt.status {
                None => (Outcome::Lost, Error::new(ErrorKind::Transport, "the answer was lost")),
                Some(200..=299) => unreadable(attempt, faults, &other),
                Some(status) => error_status(status, attempt, faults),
            };
            failed(outcome, error)
        }
    }
}

fn transport(trouble: Trouble) -> (Outcome, Error) {
    match trouble {
        Trouble::Connect(text) => (
            Outcome::NotSent,
            Error::new(ErrorKind::Connect, format!("no connection to the service: {text}"))
                .with_remedy("check the endpoint and that the service is running"),
        ),
        Trouble::Request(text) => (
            Outcome::Unsendable,
            Error::new(ErrorKind::InvalidInput, format!("the request cannot be built: {text}"))
                .with_remedy("check the endpoint"),
        ),
        Trouble::Timeout => (
            Outcome::Lost,
            Error::new(ErrorKind::Timeout, "the answer did not come in time")
                .with_remedy("try later, or allow more time"),
        ),
        Trouble::Broken(text) => (
            Outcome::Lost,
            Error::new(ErrorKind::Transport, format!("the connection broke before the answer was complete: {text}"))
                .with_remedy("try again"),
        ),
        Trouble::TooLarge => (
            Outcome::Unreadable,
            Error::new(ErrorKind::Decode, "the answer is larger than 8 MiB").with_remedy("ask for less at a time"),
        ),
        Trouble::Xml(error) => (
            Outcome::Unreadable,
            Error::new(ErrorKind::Decode, format!("the answer cannot be read: {error}"))
                .with_remedy("check the endpoint, or ask for JSON"),
        ),
    }
}

fn refused(fault: &Fault, attempt: &Attempt, faults: &dyn Faults) -> (Outcome, Error) {
    let meaning = faults.meaning(fault, attempt);
    let what = meaning.what.clone();
    let message = if what.is_some() { None } else { fault.message.as_deref().map(|text| faults.redact(text)) };
    let what = what.unwrap_or_else(|| default_what(meaning.kind).to_owned());
    let mut error = Error::new(meaning.kind, what)
        .in_own_words()
        .with_service(fault.code.clone(), message)
        .with_answer(attempt.status, request_id(attempt, fault.request_id.clone()));
    if let Some(remedy) = meaning.remedy {
        error = error.with_remedy(remedy);
    }
    (meaning.outcome, error)
}

fn default_what(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Throttled => "the service refused the call because of too many",
        ErrorKind::Auth => "the service refused the credentials",
        ErrorKind::ClockSkew => "the service refused the timestamp",
        ErrorKind::Server => "the service failed",
        _ => "the service refused the call",
    }
}

/// An answer with an error status: the service's own error body, or whatever stood in its place.
fn error_status(status: u16, attempt: &Attempt, faults: &dyn Faults) -> (Outcome, Error) {
    if let Some(fault) = parse_fault(&attempt.body) {
        return match status {
            // Who says both is not believed in either.
            300..=499 if claims_success(&attempt.body, &fault) => {
                let what = "the answer says that it worked, under a status that says it did not";
                (Outcome::Unreadable, undecodable(attempt, faults, what))
            }
            300..=599 => {
                let (outcome, error) = refused(&fault, attempt, faults);
                (at_least(status, outcome), error)
            }
            _ => (Outcome::Unreadable, undecodable(attempt, faults, "the answer has a status that HTTP does not have")),
        };
    }
    let (kind, outcome, what, remedy) = match status {
        429 => (ErrorKind::Throttled, Outcome::Throttled, "too many calls", "slow down"),
        408 => (ErrorKind::Timeout, Outcome::Lost, "something before the service ran out of time", "try later"),
        500..=599 => (ErrorKind::Server, Outcome::Lost, "the service, or something before it, failed", "try later"),
        // These three say that nothing was done here; `302` and `303` are also what follows work that was done.
        300..=399 => (
            ErrorKind::Decode,
            if matches!(status, 301 | 307 | 308) { Outcome::Refused } else { Outcome::Unreadable },
            "the answer points to another place, which is not followed",
            "check the endpoint",
        ),
        _ => (
            ErrorKind::Decode,
            if matches!(status, 400..=499) { Outcome::Refused } else { Outcome::Unreadable },
            "something other than the service seems to have answered",
            "check the endpoint and any proxy in between",
        ),
    };
    let error = Error::new(kind, what)
        .with_remedy(remedy)
        .with_answer(attempt.status, request_id(attempt, None))
        .with_excerpt(excerpt(&attempt.body, faults));
    (outcome, error)
}

/// A status that leaves it open whether something was done outweighs the words of an error body.
fn at_least(status: u16, outcome: Outcome) -> Outcome {
    match (status, outcome) {
        (408, Outcome::Refused) => Outcome::Lost,
        (301 | 307 | 308, outcome) => outcome,
        (300..=399, Outcome::Refused) => Outcome::Unreadable,
        (_, outcome) => outcome,
    }
}

fn unreadable<F>(attempt: &Attempt, faults: &dyn Faults, error: &CallError<F>) -> (Outcome, Error) {
    let (outcome, what) = match error {
        _ if is_html(&attempt.body) => {
            (Outcome::Unreadable, "an HTML page came where the service's answer should be".to_owned())
        }
        _ if attempt.body.is_empty() => (Outcome::Lost, "the answer is empty".to_owned()),
        CallError::InvalidResponsePayload(_, _) if breaks_off(&attempt.body) => {
            (Outcome::Lost, "the answer breaks off".to_owned())
        }
        CallError::InvalidResponsePayload(_, reason) => {
            (Outcome::Unreadable, format!("the answer cannot be read: {reason}"))
        }
        _ => (Outcome::Unreadable, "the answer has a status that the service does not use".to_owned()),
    };
    (outcome, undecodable(attempt, faults, what))
}

/// Whether JSON ends before it is complete. Read anew, since an error that names its member no longer tells.
fn breaks_off(body: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

fn undecodable(attempt: &Attempt, faults: &dyn Faults, what: impl Into<String>) -> Error {
    Error::new(ErrorKind::Decode, what)
        .with_remedy("check the endpoint and any proxy in between")
        .with_answer(attempt.status, request_id(attempt, None))
        .with_excerpt(excerpt(&attempt.body, faults))
}

/// The error body of either service, in any spelling of its member names.
fn parse_fault(body: &[u8]) -> Option<Fault> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let members = value.as_object()?;
    let text = |names: [&str; 2]| {
        members.iter().find(|(name, _)| names.iter().any(|wanted| name.eq_ignore_ascii_case(wanted))).and_then(
            |(_, value)| match value {
                Value::String(text) => Some(text.trim().to_owned()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            },
        )
    };
    let fault = Fault {
        code: text(["Code", "Code"]),
        message: text(["Message", "ErrorMessage"]),
        request_id: text(["RequestId", "traceID"]),
    };
    (fault.code.is_some() || fault.message.is_some()).then_some(fault)
}

/// Whether an error body says that the call worked.
fn claims_success(body: &[u8], fault: &Fault) -> bool {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let flag = value.as_object().and_then(|members| {
        members.iter().find(|(name, _)| name.eq_ignore_ascii_case("Success")).and_then(|(_, value)| value.as_bool())
    });
    flag.unwrap_or(matches!(fault.code.as_deref(), Some("0" | "200" | "OK")))
}

/// The id of the request: the service's own, the one in the header, or the trace id that we sent.
pub(crate) fn request_id(attempt: &Attempt, own: Option<String>) -> Option<String> {
    let from_body = || {
        let value: Value = serde_json::from_slice(&attempt.body).ok()?;
        let id = value.get("RequestId").or_else(|| value.get("traceID"))?.as_str()?;
        Some(id.to_owned())
    };
    own.filter(|id| !id.is_empty())
        .or_else(|| attempt.header("x-acs-request-id").map(str::to_owned))
        .or_else(from_body)
        .filter(|id| !id.is_empty())
        .or_else(|| Some(attempt.trace.clone()).filter(|trace| !trace.is_empty()))
}

/// The beginning of a body on one line, at most 120 characters.
fn excerpt(body: &[u8], faults: &dyn Faults) -> Option<String> {
    let start = &body[..body.len().min(2048)];
    let text = String::from_utf8_lossy(start);
    // A secret that is cut in two would not be recognised; the word with the cut goes as a whole.
    let whole = if start.len() < body.len() { text.rfind(char::is_whitespace) } else { None };
    let text = faults.redact(whole.and_then(|end| text.get(..end)).unwrap_or(&text));
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line: String = words.join(" ").chars().take(120).collect();
    (!line.is_empty()).then_some(line)
}

/// How long the service asks to be left alone.
///
/// `x-acs-retry-after` and `TimeLeft` count milliseconds, `Retry-After` seconds or names a date.
pub(crate) fn hint(attempt: &Attempt, wall: SystemTime) -> Option<Duration> {
    if let Some(millis) = attempt.header("x-acs-retry-after").and_then(|text| text.trim().parse().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let time_left = ["x-ratelimit-user-api", "x-ratelimit-user"]
        .iter()
        .filter_map(|name| attempt.header(name))
        .flat_map(|text| text.split(','))
        .filter_map(|part| part.trim().strip_prefix("TimeLeft:")?.trim().parse().ok())
        .max();
    if let Some(millis) = time_left {
        return Some(Duration::from_millis(millis));
    }
    let after = attempt.header("retry-after")?.trim();
    match after.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => httpdate::parse_http_date(after).ok()?.duration_since(wall).ok(),
    }
}
