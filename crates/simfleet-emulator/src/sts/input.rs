//! Reads the parameters of STS; each error has the code that the service documents for it.
//!
//! Any text gives a value within the documented limits, or an error that names the parameter. An empty parameter counts
//! as absent, as everywhere in the emulator.

use serde_json::{Map, Value};

use crate::request::Params;
use crate::service_error::ServiceError;

/// The maximum length of a session policy, in bytes.
const POLICY: usize = 2048;
/// The minimum duration of a session, in seconds.
const SHORTEST: i64 = 900;
/// The default duration of a session, and its maximum unless the role allows more, in seconds.
const HOUR: i64 = 3600;
/// The maximum duration that a role can allow: 12 hours.
const LONGEST: i64 = 12 * HOUR;
/// The service's message for a caller without permission.
const NOT_AUTHORIZED: &str = "You are not authorized to do this action. You should be authorized by RAM.";

/// Returns the error for an invalid parameter.
fn wrong(name: &str) -> ServiceError {
    ServiceError::new(400, format!("InvalidParameter.{name}"), format!("The parameter {name} is wrongly formed."))
}

/// Returns the error for a missing parameter.
pub(super) fn missing(name: &str) -> ServiceError {
    ServiceError::new(400, "MissingParameter", format!("The parameter {name} is required but was not given."))
}

/// Returns a required parameter.
fn required<'a>(params: &'a Params, name: &str) -> Result<&'a str, ServiceError> {
    params.get(name).ok_or_else(|| missing(name))
}

/// Parses account and name of `acs:ram::ACCOUNT:KIND/NAME`.
pub(super) fn arn<'a>(params: &'a Params, name: &str, kind: &str) -> Result<(&'a str, &'a str), ServiceError> {
    let read = |text: &'a str| {
        let (account, rest) = text.strip_prefix("acs:ram::")?.split_once(':')?;
        let own = rest.strip_prefix(kind)?.strip_prefix('/')?;
        let is_account = (1..=32).contains(&account.len()) && account.bytes().all(|byte| byte.is_ascii_digit());
        (is_account && matches(own, 1..=64, "-._")).then_some((account, own))
    };
    read(required(params, name)?).ok_or_else(|| wrong(name))
}

/// Returns whether a text has a length in `length` and only letters, digits and the characters of `others`.
fn matches(text: &str, length: std::ops::RangeInclusive<usize>, others: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || others.contains(letter);
    length.contains(&text.len()) && text.chars().all(fits)
}

/// The parameters that both operations that assume a role have.
#[derive(Debug)]
pub(super) struct Assumption<'a> {
    pub(super) account: &'a str,
    pub(super) role: &'a str,
    pub(super) session: &'a str,
    /// Emulated seconds.
    pub(super) seconds: i64,
}

impl<'a> Assumption<'a> {
    pub(super) fn read(params: &'a Params) -> Result<Self, ServiceError> {
        let (account, role) = arn(params, "RoleArn", "role")?;
        let session = required(params, "RoleSessionName")?;
        if !matches(session, 2..=64, ".@_-") {
            return Err(wrong("RoleSessionName"));
        }
        policy(params)?;
        Ok(Self { account, role, session, seconds: seconds(params, role)? })
    }

    /// Fails if the role does not exist. Every role exists, except those with `missing` in their names.
    pub(super) fn require_role(&self) -> Result<(), ServiceError> {
        if self.role.contains("missing") {
            let message = format!("The role not exists: acs:ram::{}:role/{}. ", self.account, self.role);
            return Err(ServiceError::new(404, "EntityNotExist.Role", message));
        }
        Ok(())
    }

    /// Returns whether the role's name says that no caller may assume it.
    pub(super) fn is_forbidden(&self) -> bool {
        self.role.contains("forbidden")
    }

    /// Fails if the caller may not assume the role.
    pub(super) fn require_permission(&self) -> Result<(), ServiceError> {
        if self.is_forbidden() { Err(ServiceError::new(403, "NoPermission", NOT_AUTHORIZED)) } else { Ok(()) }
    }
}

fn seconds(params: &Params, role: &str) -> Result<i64, ServiceError> {
    let most = if role.contains("long") { LONGEST } else { HOUR };
    let Some(text) = params.get("DurationSeconds") else { return Ok(HOUR) };
    // The documented text, which is out of date.
    let message = "The Min/Max value of DurationSeconds is 15min/1hr.";
    let seconds = text.parse().ok().filter(|seconds| (SHORTEST..=most).contains(seconds));
    seconds.ok_or_else(|| ServiceError::new(400, "InvalidParameter.DurationSeconds", message))
}

/// Validates a session policy, which has no further effect: nothing here depends on permissions.
fn policy(params: &Params) -> Result<(), ServiceError> {
    let Some(text) = params.get("Policy") else { return Ok(()) };
    if text.len() > POLICY {
        let message = format!("The size of Policy must be smaller than {POLICY} bytes.");
        return Err(ServiceError::new(400, "InvalidParameter.PolicySize", message));
    }
    let message = "The parameter Policy has not passed grammar check.";
    let read: Result<Map<String, Value>, _> = serde_json::from_str(text);
    read.map(|_| ()).map_err(|_| ServiceError::new(400, "InvalidParameter.PolicyGrammar", message))
}

/// Validates the form of an external id. The id that a role requires is not known here, so any is accepted.
pub(super) fn external_id(params: &Params) -> Result<(), ServiceError> {
    let good = params.get("ExternalId").is_none_or(|text| matches(text, 2..=1224, "_+=,.@:/-"));
    if good { Ok(()) } else { Err(wrong("ExternalId")) }
}

/// Returns the source identity of a session: that of the caller's own session, which cannot be changed, or else the
/// given one. Its form is not documented; that of a session name is used.
pub(super) fn source_identity(params: &Params, inherited: Option<String>) -> Result<Option<String>, ServiceError> {
    let given = params.get("SourceIdentity");
    let is_formed = given.is_none_or(|text| matches(text, 2..=64, ".@_-"));
    let is_kept = given.is_none() || inherited.is_none() || given == inherited.as_deref();
    if is_formed && is_kept { Ok(inherited.or(given.map(str::to_owned))) } else { Err(wrong("SourceIdentity")) }
}
