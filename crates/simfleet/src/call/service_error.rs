//! An error that a service reported, and what it means.

use serde_json::Value;
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
    /// The service's id of the request.
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
    /// Replaces the service's message if it must not be shown or says little.
    pub what: Option<String>,
    /// How to fix it.
    pub remedy: Option<String>,
}

impl ErrorMeaning {
    /// Creates a meaning without message and remedy.
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

impl ServiceError {
    /// Parses an error body, in any spelling of its member names. Returns `None` for a body that contains neither code
    /// nor message.
    pub(crate) fn parse(body: &[u8], rule: &EnvelopeRule) -> Option<Self> {
        let value: Value = serde_json::from_slice(body).ok()?;
        let members = value.as_object()?;
        let text = |names: &[&str]| {
            let wanted = |name: &String| names.iter().any(|wanted| name.eq_ignore_ascii_case(wanted));
            members.iter().find(|(name, _)| wanted(name)).and_then(|(_, value)| match value {
                Value::String(text) => Some(text.trim().to_owned()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            })
        };
        let fault = Self {
            code: text(&[rule.code]),
            message: text(&["Message"]).or_else(|| text(rule.message)),
            request_id: text(&[rule.request_id]),
        };
        (fault.code.is_some() || fault.message.is_some()).then_some(fault)
    }

    /// Returns whether an error body says that the call succeeded.
    pub(crate) fn claims_success(&self, body: &[u8], rule: &EnvelopeRule) -> bool {
        let flag = match rule.success {
            SuccessRule::True(name) => {
                let value: Value = serde_json::from_slice(body).unwrap_or_default();
                value.as_object().and_then(|members| {
                    let named = |(key, _): &(&String, &Value)| key.eq_ignore_ascii_case(name);
                    members.iter().find(named).and_then(|(_, value)| value.as_bool())
                })
            }
            SuccessRule::Number(..) | SuccessRule::RequiredMembers => None,
        };
        flag.unwrap_or(matches!(self.code.as_deref(), Some("0" | "200" | "OK")))
    }
}
