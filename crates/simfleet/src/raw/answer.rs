//! An answer as JSON, with the envelope read as generated answers read theirs.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;
use simfleet_runtime::Envelope;
use simfleet_runtime::codec::lenient;

/// A successful answer as it came: a JSON object, also where the service answered in XML.
///
/// Members have the service's own names, and are ordered by them.
#[derive(Clone, Debug, PartialEq)]
pub struct RawAnswer {
    value: Value,
    head: Head,
}

/// Whose envelope an answer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// `Success`, `Code`, `ErrorMessage`, `LocalizedMessage`, `RequestId`.
    Linkcard,
    /// The same, of an operation that no spec knows: an answer that has a `RequestId` and neither `Success` nor `Code`
    /// has worked, since the gateway's refusals have both a code and an error status.
    LinkcardUnlisted,
    /// `code`, `message`, `traceID`.
    Haoka,
}

/// What the envelope said.
#[derive(Clone, Debug, Default, PartialEq)]
struct Head {
    success: Option<bool>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LinkcardHead {
    #[serde(default, deserialize_with = "lenient::opt_truth")]
    success: Option<bool>,
    #[serde(default, deserialize_with = "lenient::opt_text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "lenient::opt_text")]
    error_message: Option<String>,
    #[serde(default, deserialize_with = "lenient::opt_text")]
    localized_message: Option<String>,
    #[serde(default, deserialize_with = "lenient::opt_text")]
    request_id: Option<String>,
}

#[derive(Deserialize)]
struct HaokaHead {
    #[serde(deserialize_with = "lenient::int")]
    code: i64,
    #[serde(default, deserialize_with = "lenient::opt_text")]
    message: Option<String>,
    #[serde(default, rename = "traceID", deserialize_with = "lenient::opt_text")]
    trace_id: Option<String>,
}

impl RawAnswer {
    /// The whole answer, envelope included.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The whole answer, envelope included.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// What the envelope carries: `Data` at Linkcard, `data` at the V2.0 open API. Commands may have none.
    pub fn data(&self) -> Option<&Value> {
        self.value.get("Data").or_else(|| self.value.get("data"))
    }

    /// Reads a body.
    ///
    /// # Errors
    ///
    /// One for a body that is not JSON, or that lacks what the rule needs.
    pub(super) fn read(body: &[u8], rule: Rule) -> Result<Self, serde_json::Error> {
        let value: Value = serde_json::from_slice(body)?;
        if !value.is_object() {
            return Err(serde::de::Error::custom("it is not a JSON object"));
        }
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        let head = match rule {
            Rule::Linkcard | Rule::LinkcardUnlisted => {
                let head = LinkcardHead::deserialize(&value)?;
                let worked = rule == Rule::LinkcardUnlisted && head.code.is_none() && head.request_id.is_some();
                Head {
                    success: head.success.or(worked.then_some(true)),
                    code: head.code,
                    message: filled(head.error_message).or_else(|| filled(head.localized_message)),
                    request_id: head.request_id,
                }
            }
            Rule::Haoka => {
                let head = HaokaHead::deserialize(&value)?;
                Head {
                    success: Some(head.code == 0),
                    code: Some(head.code.to_string()),
                    message: filled(head.message),
                    request_id: head.trace_id,
                }
            }
        };
        Ok(Self { value, head })
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
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, rule: Rule) -> RawAnswer {
        RawAnswer::read(text.as_bytes(), rule).unwrap()
    }

    #[test]
    fn envelopes_by_the_rule_of_their_service() {
        let xml = read(r#"{"Success": "true", "Code": "200", "RequestId": "r", "Data": {"List": []}}"#, Rule::Linkcard);
        assert_eq!((xml.success(), xml.request_id()), (Some(true), Some("r")));
        assert_eq!(xml.data(), Some(&serde_json::json!({"List": []})));
        let text = r#"{"Success": false, "Code": "x", "ErrorMessage": "", "LocalizedMessage": "坏"}"#;
        let refused = read(text, Rule::Linkcard);
        assert_eq!(
            (refused.success(), refused.code().as_deref(), refused.message()),
            (Some(false), Some("x"), Some("坏"))
        );
        let haoka = read(r#"{"code": "-1", "message": "操作失败", "traceID": "t"}"#, Rule::Haoka);
        assert_eq!((haoka.success(), haoka.message(), haoka.request_id()), (Some(false), Some("操作失败"), Some("t")));
        assert_eq!(haoka.data(), None);
    }

    #[test]
    fn silence_about_success_is_success_for_unlisted_actions_only() {
        let text = r#"{"RequestId": "r", "Things": []}"#;
        assert_eq!(read(text, Rule::Linkcard).success(), None);
        assert_eq!(read(text, Rule::LinkcardUnlisted).success(), Some(true));
        assert_eq!(read("{}", Rule::LinkcardUnlisted).success(), None);
        assert_eq!(read(r#"{"Code": "odd", "RequestId": "r"}"#, Rule::LinkcardUnlisted).success(), None);
        assert_eq!(read(r#"{"Success": false}"#, Rule::LinkcardUnlisted).success(), Some(false));
    }

    #[test]
    fn what_is_no_envelope_is_an_error() {
        for text in ["", "[]", "404 page not found", r#"{"message": "x"}"#] {
            assert!(RawAnswer::read(text.as_bytes(), Rule::Haoka).is_err(), "{text}");
        }
        assert!(RawAnswer::read(b"[1]", Rule::Linkcard).is_err());
    }
}
