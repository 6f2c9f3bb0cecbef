//! What a failure of the V2.0 open API means.
//!
//! No table of codes was found, so a failure is a refusal of the service's own, unless its text names the signature, the
//! timestamp or the trace id. These words are a guess; a wrong guess costs a wrong hint, never a second submission.

use secrecy::ExposeSecret;

use crate::attempt::Attempt;
use crate::credentials::AppKey;
use crate::error::ErrorKind;
use crate::judge::{Fault, Faults, Meaning, redacted};
use crate::retry::Outcome;

#[derive(Debug)]
pub(super) struct HaokaFaults {
    key: AppKey,
}

impl HaokaFaults {
    pub(super) fn new(key: AppKey) -> Self {
        Self { key }
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
            () if names(&["时间戳", "timestamp"]) => Meaning::new(ErrorKind::ClockSkew, Outcome::Refused),
            () if names(&["频繁", "too many", "too frequent", "rate limit"]) => {
                Meaning::new(ErrorKind::Throttled, Outcome::SeemsThrottled).remedy("slow down")
            }
            // A platform that lost patience with a carrier does not know what the carrier did.
            () if names(&["超时", "timeout", "timed out"]) => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            () if names(&["签名", "sign", "appid"]) => Meaning::new(ErrorKind::Auth, Outcome::Refused)
                .remedy(format!("check SIMFLEET_HAOKA_APP_ID ({}) and SIMFLEET_HAOKA_API_KEY", self.key.app_id())),
            () => Meaning::new(ErrorKind::Service, Outcome::Refused),
        }
    }

    fn redact(&self, text: &str) -> String {
        redacted(text, &[self.key.api_key().expose_secret()])
    }
}
