//! A response as JSON. The envelope is read as for generated response types.

use std::borrow::Cow;
use std::fmt;

use serde::de::IntoDeserializer;
use serde_json::Value;
use simfleet_runtime::codec::lenient;
use simfleet_runtime::{
    DecodeError, Envelope, EnvelopeRule, Operation, Paging, ResultCode, ResultFailure, SuccessRule, checked, page_rows,
};

use crate::error::{Error, ErrorKind};

/// The text that replaces a secret.
const REDACTED: &str = "[REDACTED]";

/// A successful response as a JSON object, also if the service responded in XML. A few operations respond with a JSON
/// array and no envelope ([`Operation::list`]).
///
/// Members have the service's own names and are ordered by name. A number that would lose digits as a 64-bit number, such
/// as a card number without quotes, becomes a string. `Debug` hides what the spec marks as secret.
#[derive(Clone, PartialEq)]
pub struct RawAnswer {
    value: Value,
    head: EnvelopeParts,
    secrets: &'static [&'static str],
    result_code: Option<ResultCode>,
}

/// The contents of the envelope.
#[derive(Clone, Debug, Default, PartialEq)]
struct EnvelopeParts {
    success: Option<bool>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer").field("value", &self.redacted()).field("head", &self.head).finish()
    }
}

impl RawAnswer {
    /// Returns the whole response, including the envelope.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the whole response, including the envelope.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// Returns the whole response, with `[REDACTED]` in place of what the spec marks as secret.
    pub fn redacted(&self) -> Value {
        let mut value = self.value.clone();
        for path in self.secrets {
            redact(&mut value, path);
        }
        value
    }

    /// Returns whether the spec marks any part of the response as secret.
    pub fn has_secrets(&self) -> bool {
        !self.secrets.is_empty()
    }

    /// Returns the payload: the member `Data` or `data`. Responses to commands may have none, and neither have
    /// responses without an envelope.
    pub fn data(&self) -> Option<&Value> {
        self.value.get("Data").or_else(|| self.value.get("data"))
    }

    /// Returns the rows of a page, where `paging` says that they are ([`Operation::paging`]).
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the list is missing and the response does not count
    /// zero rows, or if it is not a list. An empty list in any form (`[]`, `null`, `""`, `{}`) is a page without rows.
    pub fn rows(&self, paging: &Paging) -> Result<Vec<&Value>, Error> {
        page_rows(&self.value, paging).map_err(|error| {
            Error::new(ErrorKind::Decode, format!("the response cannot be decoded: {error}"))
                .with_remedy("check the endpoint and any proxy in between")
                .with_answer(None, self.head.request_id.clone())
        })
    }

    /// Decodes a body. `unlisted` says that no spec lists the operation.
    ///
    /// # Errors
    ///
    /// Fails for a body that is not a JSON object (or array, if the operation has one), or whose envelope cannot be
    /// decoded.
    pub(super) fn read(body: &[u8], operation: &Operation, unlisted: bool) -> Result<Self, DecodeError> {
        let value: Value = serde_json::from_str(&checked(body)?).map_err(DecodeError::Json)?;
        if operation.list {
            if !value.is_array() {
                return Err(DecodeError::NotAnArray);
            }
            let head = EnvelopeParts { success: Some(true), ..EnvelopeParts::default() };
            return Ok(Self { value, head, secrets: operation.secrets, result_code: operation.result_code });
        }
        if !value.is_object() {
            return Err(DecodeError::Json(serde::de::Error::custom("it is not a JSON object")));
        }
        let head =
            head(&value, &operation.envelope, operation.required_on_success, unlisted).map_err(DecodeError::Json)?;
        Ok(Self { value, head, secrets: operation.secrets, result_code: operation.result_code })
    }
}

fn head(
    value: &Value,
    rule: &EnvelopeRule,
    required: &[&str],
    unlisted: bool,
) -> Result<EnvelopeParts, serde_json::Error> {
    let code = text(value, rule.code)?;
    let request_id = text(value, rule.request_id)?;
    let mut message = None;
    for name in rule.message {
        message = message.or(text(value, name)?.filter(|text| !text.is_empty()));
    }
    // A rejection has a code and an error status, so a response with a request id and without flag and code is a
    // success. This applies only if no spec requires the flag.
    let implied_success = || (unlisted && code.is_none() && request_id.is_some()).then_some(true);
    let success = match rule.success {
        SuccessRule::True(name) => match value.get(name) {
            None => implied_success(),
            Some(flag) => lenient::opt_truth(flag.into_deserializer())?.or_else(implied_success),
        },
        SuccessRule::Number(name, wanted) => {
            let number = value.get(name).ok_or_else(|| missing(name))?;
            Some(lenient::int::<i64, _>(number.into_deserializer())? == wanted)
        }
        SuccessRule::RequiredMembers if unlisted => implied_success(),
        SuccessRule::RequiredMembers => {
            required.iter().all(|name| value.get(name).is_some_and(|member| !member.is_null())).then_some(true)
        }
    };
    Ok(EnvelopeParts { success, code, message, request_id })
}

fn text(value: &Value, name: &str) -> Result<Option<String>, serde_json::Error> {
    match value.get(name) {
        None => Ok(None),
        Some(member) => lenient::opt_text(member.into_deserializer()),
    }
}

fn missing(name: &str) -> serde_json::Error {
    serde::de::Error::custom(format_args!("missing field `{name}`"))
}

/// Replaces the member at a dotted path, in every row of the lists on the path.
fn redact(value: &mut Value, path: &str) {
    match value {
        Value::Array(rows) => rows.iter_mut().for_each(|row| redact(row, path)),
        Value::Object(members) => {
            let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
            match (members.get_mut(name), rest) {
                (Some(member), Some(rest)) => redact(member, rest),
                (Some(member), None) if !member.is_null() => *member = Value::from(REDACTED),
                _ => {}
            }
        }
        _ => {}
    }
}

impl Envelope for RawAnswer {
    fn success(&self) -> Option<bool> {
        self.head.success
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        self.head.code.as_deref().map(Cow::Borrowed)
    }

    fn message(&self) -> Option<&str> {
        self.head.message.as_deref()
    }

    fn request_id(&self) -> Option<&str> {
        self.head.request_id.as_deref()
    }

    fn result_failure(&self) -> Option<ResultFailure<'_>> {
        let rule = self.result_code?;
        let at = |path: &str| path.split('.').try_fold(&self.value, |value, name| value.get(name));
        let code = at(rule.code).and_then(|code| match code {
            Value::String(text) => Some(Cow::Borrowed(text.as_str())),
            Value::Null => None,
            other => Some(Cow::Owned(other.to_string())),
        });
        rule.failure(code, at(rule.message).and_then(Value::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linkcard() -> &'static Operation {
        linkcard_client::API.operation("GetCardDetail").unwrap()
    }

    fn haoka() -> &'static Operation {
        haoka_client::API.operation("accountAsset").unwrap()
    }

    fn read(text: &str, operation: &Operation) -> RawAnswer {
        RawAnswer::read(text.as_bytes(), operation, false).unwrap()
    }

    #[test]
    fn envelopes_follow_the_rule_of_their_api() {
        let xml = read(r#"{"Success": "true", "Code": "200", "RequestId": "r", "Data": {"List": []}}"#, linkcard());
        assert_eq!((xml.success(), xml.request_id()), (Some(true), Some("r")));
        assert_eq!(xml.data(), Some(&serde_json::json!({"List": []})));
        let text = r#"{"Success": false, "Code": "x", "ErrorMessage": "", "LocalizedMessage": "坏"}"#;
        let rejected = read(text, linkcard());
        assert_eq!(
            (rejected.success(), rejected.code().as_deref(), rejected.message()),
            (Some(false), Some("x"), Some("坏"))
        );
        let haoka = read(r#"{"code": "-1", "message": "操作失败", "traceID": "t"}"#, haoka());
        assert_eq!((haoka.success(), haoka.message(), haoka.request_id()), (Some(false), Some("操作失败"), Some("t")));
        assert_eq!(haoka.data(), None);
    }

    #[test]
    fn required_members_mean_success_without_a_flag() {
        let mut operation = *linkcard();
        operation.envelope.success = SuccessRule::RequiredMembers;
        operation.required_on_success = &["Credentials"];
        operation.secrets = &["Credentials.Secret", "Rows.Token"];
        let answer = read(r#"{"Credentials": {"Id": "i", "Secret": "s"}, "Rows": [{"Token": "t"}, {}]}"#, &operation);
        assert_eq!(answer.success(), Some(true));
        let shown = format!("{answer:?}");
        assert!(shown.contains("[REDACTED]") && !shown.contains("\"s\"") && !shown.contains("\"t\""), "{shown}");
        assert_eq!(read(r#"{"RequestId": "r"}"#, &operation).success(), None);
    }

    #[test]
    fn a_second_code_reports_a_failure_of_a_successful_call() {
        let operation = haoka_client::API.operation("selectNumber").unwrap();
        let failure = |data: &str| {
            let answer = read(&format!(r#"{{"code": 0, "message": "操作成功", "data": {data}}}"#), operation);
            assert_eq!(answer.success(), Some(true));
            answer.result_failure().map(|failure| failure.to_string())
        };
        let none = r#"{"rspCode": "M1", "rspDesc": "没有符合条件的号码", "numbers": []}"#;
        assert_eq!(failure(none).as_deref(), Some("data.rspCode is M1: 没有符合条件的号码"));
        assert_eq!(failure(r#"{"rspCode": "M2"}"#).as_deref(), Some("data.rspCode is M2"));
        assert_eq!(failure(r#"{"rspCode": 0}"#).as_deref(), Some("data.rspCode is 0"));
        for missing in [r#"{"rspCode": ""}"#, r#"{"rspCode": null}"#, "{}", "null", "[]"] {
            assert_eq!(failure(missing).as_deref(), Some("data.rspCode is missing"), "{missing}");
        }
        assert_eq!(failure(r#"{"rspCode": "M0", "rspDesc": "成功"}"#), None);
    }

    #[test]
    fn long_numbers_keep_all_digits() {
        let text = r#"{"code":0,"a":[89860321000000015668,-89860321000000015668,18446744073709551615],"b":1.5e3,
            "c":"\"89860321000000015668","d":89860321000000015668}"#;
        let wanted = serde_json::json!({"code": 0, "a": ["89860321000000015668", "-89860321000000015668", u64::MAX],
            "b": 1500.0, "c": "\"89860321000000015668", "d": "89860321000000015668"});
        assert_eq!(read(text, haoka()).into_value(), wanted);
        for broken in
            ["{\"code\":0,\"a\":00000000000000000000000}", "{\"code\":0}89860321000000015668", "{\"code\":-", "\\"]
        {
            assert!(RawAnswer::read(broken.as_bytes(), haoka(), false).is_err(), "{broken}");
        }
    }

    #[test]
    fn a_missing_flag_means_success_for_unlisted_actions_only() {
        let unlisted = |text: &str| RawAnswer::read(text.as_bytes(), linkcard(), true).unwrap().success();
        let text = r#"{"RequestId": "r", "Things": []}"#;
        assert_eq!(read(text, linkcard()).success(), None);
        assert_eq!(unlisted(text), Some(true));
        assert_eq!(unlisted("{}"), None);
        assert_eq!(unlisted(r#"{"Code": "odd", "RequestId": "r"}"#), None);
        assert_eq!(unlisted(r#"{"Success": false}"#), Some(false));
    }

    #[test]
    fn rejects_bodies_without_an_envelope() {
        for text in ["", "[]", "404 page not found", r#"{"message": "x"}"#] {
            assert!(RawAnswer::read(text.as_bytes(), haoka(), false).is_err(), "{text}");
        }
        assert!(RawAnswer::read(b"[1]", linkcard(), false).is_err());
    }
}
