//! An answer as JSON, with the envelope read as generated answers read theirs.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;
use simfleet_runtime::Envelope;
use simfleet_runtime::codec::lenient;

/// A successful answer as it came: a JSON object, also where the service answered in XML.
///
/// Members have the service's own names, and are ordered by them. A whole number beyond 64 bits, such as an ICCID without
/// quotes, is a text: as a number it would lose digits.
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
        let value: Value = serde_json::from_slice(&with_all_digits(body))?;
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

/// JSON with quotes around whole numbers that no number of 64 bits holds. Text that is no JSON stays none.
fn with_all_digits(body: &[u8]) -> Cow<'_, [u8]> {
    let mut quoted: Vec<u8> = Vec::new();
    let (mut copied, mut at, mut in_text) = (0, 0, false);
    while let Some(byte) = body.get(at) {
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            b'-' | b'0'..=b'9' if !in_text => {
                let rest = body.get(at..).unwrap_or_default();
                let part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = rest.iter().take_while(part).count();
                if let Some(number) = rest.get(..length).filter(|number| is_too_long(number)) {
                    quoted.extend_from_slice(body.get(copied..at).unwrap_or_default());
                    quoted.push(b'"');
                    quoted.extend_from_slice(number);
                    quoted.push(b'"');
                    copied = at + length;
                }
                at += length - 1;
            }
            _ => {}
        }
        at += 1;
    }
    if copied == 0 {
        return Cow::Borrowed(body);
    }
    quoted.extend_from_slice(body.get(copied..).unwrap_or_default());
    Cow::Owned(quoted)
}

fn is_too_long(number: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(number) else { return false };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_whole = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.len() > 18 && is_whole && text.parse::<i64>().is_err() && text.parse::<u64>().is_err()
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
    fn no_digit_is_lost() {
        let text = r#"{"code":0,"a":[89860321000000015668,-89860321000000015668,18446744073709551615],"b":1.5e3,
            "c":"\"89860321000000015668","d":89860321000000015668}"#;
        let wanted = serde_json::json!({"code": 0, "a": ["89860321000000015668", "-89860321000000015668", u64::MAX],
            "b": 1500.0, "c": "\"89860321000000015668", "d": "89860321000000015668"});
        assert_eq!(read(text, Rule::Haoka).into_value(), wanted);
        for broken in
            ["{\"code\":0,\"a\":00000000000000000000000}", "{\"code\":0}89860321000000015668", "{\"code\":-", "\\"]
        {
            assert!(RawAnswer::read(broken.as_bytes(), Rule::Haoka).is_err(), "{broken}");
        }
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
