//! What a failure of the V2.0 open API means.
//!
//! No table of codes was found. What is known of the framework behind the platform is that its controlled refusals carry
//! the code -1 and that everything else comes from deeper down; so only -1 is a sure refusal, and not where its words
//! speak of trouble inside. Words that name the signature, the timestamp or the trace id are a guess; a wrong guess costs
//! a wrong hint, never a second submission.

use secrecy::ExposeSecret;

use crate::attempt::Attempt;
use crate::credentials::AppKey;
use crate::error::ErrorKind;
use crate::judge::{Fault, Faults, Meaning, redacted};
use crate::retry::Outcome;

/// Words of a service in trouble.
const TROUBLE: &[&str] =
    &["超时", "timeout", "timed out", "内部", "异常", "繁忙", "出错", "稍后", "稍候", "internal", "busy", "gateway"];

/// Seconds that the platform lets clocks differ by. A refused timestamp means more than that, a little measuring aside.
const WINDOW: u64 = 600 - 10;

#[derive(Debug)]
pub(super) struct HaokaFaults {
    key: AppKey,
}

impl HaokaFaults {
    pub(super) fn new(key: AppKey) -> Self {
        Self { key }
    }

    /// Whether the answer's `Date` and the timestamp that was sent are further apart than the platform allows.
    fn clocks_differ(&self, attempt: &Attempt) -> bool {
        match (attempt.date(), attempt.signed_at) {
            (Some(date), Some(signed)) => {
                date.duration_since(signed).unwrap_or_else(|behind| behind.duration()).as_secs() >= WINDOW
            }
            _ => false,
        }
    }
}

impl Faults for HaokaFaults {
    fn meaning(&self, fault: &Fault, attempt: &Attempt) -> Meaning {
        let text = fault.message.as_deref().unwrap_or_default().to_ascii_lowercase();
        let names = |words: &[&str]| words.iter().any(|word| text.contains(word));
        match () {
            () if attempt.status == Some(429) => {
                Meaning::new(ErrorKind::Throttled, Outcome::Throttled).remedy("slow down")
            }
            () if attempt.status.is_some_and(|status| status >= 500) => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            // The trace id is 128 random bits: if it was used, this very request has arrived before.
            () if names(&["traceid"]) && names(&["重复", "已使用", "used", "duplicate"]) => {
                Meaning::new(ErrorKind::Transport, Outcome::Lost)
                    .what("the request reached the service twice, and this is the answer to the second copy")
                    .remedy("look for a proxy that repeats requests")
            }
            () if names(&["时间戳", "timestamp"]) && self.clocks_differ(attempt) => {
                Meaning::new(ErrorKind::ClockSkew, Outcome::Refused)
            }
            () if names(&["频繁", "too many", "too frequent", "rate limit"]) => {
                Meaning::new(ErrorKind::Throttled, Outcome::SeemsThrottled).remedy("slow down")
            }
            // The three minute guard names an earlier request; nothing is uncertain about this one.
            () if names(&["分钟内"]) => Meaning::new(ErrorKind::Service, Outcome::Refused).remedy("try later"),
            // A platform that is in trouble, or lost patience with a carrier, does not know what was done.
            () if names(TROUBLE) => Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later"),
            () if names(&["签名", "signature", "sign error", "invalid sign", "appid"]) => {
                Meaning::new(ErrorKind::Auth, Outcome::Refused)
                    .remedy(format!("check SIMFLEET_HAOKA_APP_ID ({}) and SIMFLEET_HAOKA_API_KEY", self.key.app_id()))
            }
            () if fault.code.as_deref().is_some_and(|code| code != "-1") => {
                Meaning::new(ErrorKind::Service, Outcome::Unreadable).remedy("ask the operator of the platform")
            }
            () => Meaning::new(ErrorKind::Service, Outcome::Refused).remedy("mend what the service names"),
        }
    }

    fn redact(&self, text: &str) -> String {
        redacted(text, &[self.key.api_key().expose_secret()])
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn meaning(code: &str, message: &str, apart: u64) -> Meaning {
        let signed = SystemTime::UNIX_EPOCH + Duration::from_secs(1_703_592_981);
        let mut attempt = Attempt { status: Some(200), signed_at: Some(signed), ..Attempt::default() };
        let date = httpdate::fmt_http_date(signed + Duration::from_secs(apart));
        attempt.headers.insert("date", date.parse().unwrap());
        let fault = Fault { code: Some(code.into()), message: Some(message.into()), request_id: None };
        HaokaFaults::new(AppKey::new("10001", "key")).meaning(&fault, &attempt)
    }

    #[test]
    fn a_key_is_found_in_forms_and_in_json() {
        let key = r#"k~y*9 (9)"q\z"#;
        let faults = HaokaFaults::new(AppKey::new("10001", key));
        let form = |name: &str, value: &str| {
            url::form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish()
        };
        let list = serde_json::Value::from(vec![key]).to_string();
        for text in [form("a", key), form("a", key).to_lowercase(), form("a", &list), list, format!("a={key}")] {
            let shown = faults.redact(&text);
            assert!(shown.contains("[REDACTED]") && !shown.contains('9'), "{text} {shown}");
        }
    }

    #[test]
    fn only_controlled_refusals_are_sure() {
        let cases = [
            ("-1", "3分钟内进行过复机操作,不可重复进行", ErrorKind::Service, Outcome::Refused),
            ("-1", "simNos 不能为空", ErrorKind::Service, Outcome::Refused),
            ("-1", "系统繁忙,请稍后再试", ErrorKind::Server, Outcome::Lost),
            ("-1", "渠道内部请求超时或出错,请稍候重试", ErrorKind::Server, Outcome::Lost),
            ("50", "Internal Error", ErrorKind::Server, Outcome::Lost),
            ("61", "who knows", ErrorKind::Service, Outcome::Unreadable),
            ("-1", "签名错误", ErrorKind::Auth, Outcome::Refused),
            ("-1", "SIM not assigned to this account", ErrorKind::Service, Outcome::Refused),
            ("-1", "traceID重复", ErrorKind::Transport, Outcome::Lost),
            ("-1", "操作过于频繁", ErrorKind::Throttled, Outcome::SeemsThrottled),
        ];
        for (code, message, kind, outcome) in cases {
            let meaning = meaning(code, message, 0);
            assert_eq!((meaning.kind, meaning.outcome), (kind, outcome), "{code} {message}");
        }
    }

    #[test]
    fn a_timestamp_is_the_reason_only_when_the_clocks_are_that_far_apart() {
        assert_eq!(meaning("-1", "时间戳超出允许范围", 1200).kind, ErrorKind::ClockSkew);
        let elsewhere = meaning("-1", "unknown column 'timestamp'", 300);
        assert_eq!((elsewhere.kind, elsewhere.outcome), (ErrorKind::Service, Outcome::Refused));
    }
}
