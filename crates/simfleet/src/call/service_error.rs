//! An error that a service reported, and what it means.

use std::borrow::Cow;

use simfleet_runtime::codec::{json, lenient};
use simfleet_runtime::{EnvelopeRule, SuccessRule};

use crate::error::ErrorKind;
use crate::retry::AttemptOutcome;

/// An error as a service reported it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The service's code.
    pub code: Option<String>,
    /// The service's message.
    pub message: Option<String>,
    /// The request id in the body of the response.
    pub request_id: Option<String>,
}

/// What an error of a service means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMeaning {
    /// The kind of the failure.
    pub kind: ErrorKind,
    /// The outcome of the attempt, for retries.
    pub outcome: AttemptOutcome,
    /// Replaces the service's message if that is secret or unhelpful.
    pub what: Option<String>,
    /// How to fix it.
    pub remedy: Option<String>,
}

impl ErrorMeaning {
    /// Creates a meaning without a message or a remedy.
    pub fn new(kind: ErrorKind, outcome: AttemptOutcome) -> Self {
        Self { kind, outcome, what: None, remedy: None }
    }

    /// Adds how to fix it.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Replaces the service's message.
    #[must_use]
    pub fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

/// Members that other services and proxies use for their message, tried after those of the spec.
const OTHER_MESSAGES: [&str; 5] = ["msg", "errMsg", "errorMsg", "error", "error_description"];

impl ServiceError {
    /// Parses an error body, in any spelling of its member names. Returns `None` for a body that contains neither code
    /// nor message.
    pub(crate) fn parse(body: &[u8], rule: &EnvelopeRule) -> Option<Self> {
        let checked = checked(body)?;
        let members = json::members(&checked);
        let of = |wanted: &str| {
            let named = members.iter().filter(|(name, _)| name.eq_ignore_ascii_case(wanted));
            named.filter_map(|(_, value)| text(value)).find(|text| !text.is_empty())
        };
        let messages = ["Message"].iter().chain(rule.message).chain(&OTHER_MESSAGES);
        let fault = Self {
            code: of(rule.code),
            message: messages.into_iter().find_map(|name| of(name)),
            request_id: of(rule.request_id),
        };
        (fault.code.is_some() || fault.message.is_some()).then_some(fault)
    }

    /// Returns whether an error body says that the call succeeded.
    pub(crate) fn claims_success(&self, body: &[u8], rule: &EnvelopeRule) -> bool {
        let flag = match rule.success {
            SuccessRule::True(name) => flag(body, name),
            SuccessRule::Number(..) | SuccessRule::RequiredMembers => None,
        };
        flag.unwrap_or(self.has_success_code())
    }

    /// Returns whether a body says that the call failed, although the status is that of a success and the body is not
    /// the documented response.
    pub(crate) fn claims_failure(&self, body: &[u8], rule: &EnvelopeRule) -> bool {
        match rule.success {
            SuccessRule::True(name) => flag(body, name).map_or_else(|| self.has_error_code(), |success| !success),
            SuccessRule::Number(name, wanted) => {
                let number = member(body, name).and_then(|text| text.trim().parse::<i64>().ok());
                number.is_some_and(|number| number != wanted)
            }
            SuccessRule::RequiredMembers => self.has_error_code(),
        }
    }

    fn has_success_code(&self) -> bool {
        matches!(self.code.as_deref(), Some("0" | "200" | "OK"))
    }

    /// Returns whether there are a message and a code that is certain to mean a rejection: a name, or the status of a
    /// rejected request. Numbers from 500 on do not say whether the request was executed.
    fn has_error_code(&self) -> bool {
        let Some(code) = self.code.as_deref().filter(|_| self.message.is_some()) else { return false };
        match code.parse::<i64>() {
            Ok(number) => (400..=499).contains(&number),
            Err(_) => !["ok", "success", "true"].iter().any(|success| code.eq_ignore_ascii_case(success)),
        }
    }
}

/// Returns a member of an object, if it is a string or a number.
pub(super) fn member(body: &[u8], name: &str) -> Option<String> {
    let checked = checked(body)?;
    let members = json::members(&checked);
    members.iter().find(|(known, _)| known == name).and_then(|(_, value)| text(value))
}

/// Returns a member of an object, in any spelling of its name, if it is a boolean or the name of one.
fn flag(body: &[u8], name: &str) -> Option<bool> {
    let checked = checked(body)?;
    let members = json::members(&checked);
    let (_, value) = members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    lenient::opt_truth(&mut serde_json::Deserializer::from_str(value)).ok()?
}

/// Returns a body as JSON text. An error is read from a damaged text too.
fn checked(body: &[u8]) -> Option<Cow<'_, str>> {
    json::check(std::str::from_utf8(body).ok()?).ok().map(|checked| checked.text)
}

/// Returns a string, the digits of a number, or the strings of a list.
fn text(value: &str) -> Option<String> {
    match value.as_bytes().first()? {
        b'"' => serde_json::from_str::<String>(value).ok().map(|text| text.trim().to_owned()),
        b'-' | b'0'..=b'9' => Some(value.to_owned()),
        b'[' => serde_json::from_str::<Vec<String>>(value).ok().map(|texts| texts.join(", ")),
        _ => None,
    }
}
