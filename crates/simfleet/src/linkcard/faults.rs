//! What Linkcard's codes mean, and what to do about them.
//!
//! Codes are matched before HTTP statuses, since pages differ on the statuses. Unknown codes are refusals: the service
//! passes codes of its backends through, so there is always one more.

use secrecy::ExposeSecret;

use super::pipeline::SignatureMethod;
use crate::attempt::Attempt;
use crate::credentials::AccessKey;
use crate::error::ErrorKind;
use crate::judge::{Fault, Faults, Meaning, redacted};
use crate::retry::Outcome;

#[derive(Debug)]
pub(super) struct LinkcardFaults {
    key: AccessKey,
    method: SignatureMethod,
}

impl LinkcardFaults {
    pub(super) fn new(key: AccessKey, method: SignatureMethod) -> Self {
        Self { key, method }
    }

    /// Compares what the server signed with what we signed.
    fn signature(&self, message: &str, attempt: &Attempt) -> Meaning {
        let meaning = Meaning::new(ErrorKind::Auth, Outcome::Refused);
        let ours = attempt.string_to_sign.as_str();
        let Some(theirs) = server_string_to_sign(message) else {
            return meaning
                .what("the service refused the signature")
                .remedy("check the access key secret (ALIBABA_CLOUD_ACCESS_KEY_SECRET)");
        };
        if theirs == ours || (self.method == SignatureMethod::Acs3 && same_hash(theirs, ours)) {
            let what = "the access key secret is wrong: the service signed the same text and came to another signature";
            return meaning.what(what).remedy(format!(
                "check ALIBABA_CLOUD_ACCESS_KEY_SECRET; it must belong to the access key id {}",
                self.key.id()
            ));
        }
        // Secrets go first: what is cut out below could no longer be recognised.
        let (ours, theirs) = (self.redact(&without_token(ours)), self.redact(&without_token(theirs)));
        let at = ours.bytes().zip(theirs.bytes()).take_while(|(a, b)| a == b).count();
        let what = format!(
            "the signed texts differ from byte {at} on: sent `{}`, the service read `{}`",
            window(&ours, at),
            window(&theirs, at),
        );
        meaning.what(what).remedy("something in between changes the request, or this program has a mistake: report it")
    }
}

impl Faults for LinkcardFaults {
    fn meaning(&self, fault: &Fault, attempt: &Attempt) -> Meaning {
        let code = fault.code.as_deref().unwrap_or_default();
        let last = code.rsplit('.').next().unwrap_or_default();
        let first = code.split('.').next().unwrap_or_default();
        let refused = |kind| Meaning::new(kind, Outcome::Refused);
        match code {
            _ if first == "Throttling" || attempt.status == Some(429) => {
                Meaning::new(ErrorKind::Throttled, Outcome::Throttled).remedy("slow down, or ask for a higher quota")
            }
            // The nonce is 128 random bits: if it was used, this very request has arrived before.
            "SignatureNonceUsed" => Meaning::new(ErrorKind::Transport, Outcome::Lost)
                .what("the request reached the service twice, and this is the answer to the second copy")
                .remedy("look for a proxy that repeats requests"),
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => refused(ErrorKind::ClockSkew),
            "SignatureDoesNotMatch" => self.signature(fault.message.as_deref().unwrap_or_default(), attempt),
            "InvalidAccessKeyId.NotFound" | "InvalidAccessKeyId" => {
                refused(ErrorKind::Auth).remedy("check ALIBABA_CLOUD_ACCESS_KEY_ID")
            }
            _ if first == "InvalidAccessKeyId" || code == "Forbidden.AccessKeyDisabled" => {
                refused(ErrorKind::Auth).remedy("enable the access key, or use another")
            }
            _ if first == "InvalidSecurityToken" || first == "MissingSecurityToken" => {
                refused(ErrorKind::Auth).remedy("get new temporary credentials (ALIBABA_CLOUD_SECURITY_TOKEN)")
            }
            _ if first == "Forbidden" || code == "NoPermission" || last == "RamActionPermissionDeny" => {
                refused(ErrorKind::Auth).remedy("grant the account access to this operation (RAM policy)")
            }
            "IncompleteSignature" | "InvalidSignatureMethod" | "UnsupportedSignatureMethod" => {
                refused(ErrorKind::Auth).remedy("choose the other signature method")
            }
            "InternalError" | "UnknownError" | "ServiceUnavailable" | "ServiceUnavailableTemporary" => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            "Service.InternalError" | "linkcard.system.RPCInvokeError" => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            _ if attempt.status.is_some_and(|status| status >= 500) && last != "BusinessProcessError" => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            _ if matches!(last, "CardNotExist" | "IccidFormatError") => {
                refused(ErrorKind::Service).remedy("check the number, and that the card belongs to this account")
            }
            _ => refused(ErrorKind::Service).remedy("the service's support can tell more from the request id"),
        }
    }

    fn redact(&self, text: &str) -> String {
        let secrets: Vec<&str> =
            [Some(self.key.secret().expose_secret()), self.key.security_token()].into_iter().flatten().collect();
        redacted(text, &secrets)
    }
}

/// The server's string to sign, as the two signatures' refusals carry it.
fn server_string_to_sign(message: &str) -> Option<&str> {
    const RPC: &str = "server string to sign is:";
    const ACS3: &str = "server StringToSign is [";
    if let Some(start) = message.find(RPC) {
        return message.get(start + RPC.len()..).map(str::trim);
    }
    let rest = message.get(message.find(ACS3)? + ACS3.len()..)?;
    rest.split(']').next().map(str::trim)
}

/// A string to sign without the value of its security token, also where the two sides differ in it.
fn without_token(text: &str) -> String {
    const NAME: &str = "SecurityToken%3D";
    let Some(start) = text.find(NAME).map(|at| at + NAME.len()) else { return text.to_owned() };
    let end = text.get(start..).and_then(|rest| rest.find("%26")).map_or(text.len(), |length| start + length);
    format!("{}[REDACTED]{}", text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default())
}

/// Whether two ACS3 strings to sign end in the same hash, however their lines are broken.
fn same_hash(a: &str, b: &str) -> bool {
    let hash = |text: &str| text.get(text.len().saturating_sub(64)..).unwrap_or_default().to_owned();
    !hash(a).is_empty() && hash(a) == hash(b)
}

/// Some characters around a place.
fn window(text: &str, at: usize) -> String {
    let skipped = text.bytes().take(at.saturating_sub(12)).count();
    String::from_utf8_lossy(&text.as_bytes()[skipped..]).chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults() -> LinkcardFaults {
        let key = AccessKey::new("testid", "s3cr3t/+=").with_security_token("tok/en==");
        LinkcardFaults::new(key, SignatureMethod::Rpc)
    }

    fn mismatch(message: &str, ours: &str) -> Meaning {
        let attempt = Attempt { string_to_sign: ours.into(), status: Some(400), ..Attempt::default() };
        let fault =
            Fault { code: Some("SignatureDoesNotMatch".into()), message: Some(message.into()), request_id: None };
        faults().meaning(&fault, &attempt)
    }

    #[test]
    fn the_same_text_means_a_wrong_secret() {
        let meaning = mismatch("does not match. server string to sign is:POST&%2F&A%3D1", "POST&%2F&A%3D1");
        assert!(meaning.what.unwrap().starts_with("the access key secret is wrong"));
        assert!(meaning.remedy.unwrap().contains("testid"));
    }

    #[test]
    fn different_texts_are_shown_where_they_part_and_without_secrets() {
        let ours = "POST&%2F&Format%3Djson%26SecurityToken%3Dtok%252Fen%253D%253D";
        let theirs = "POST&%2F&Format%3DJSON%26SecurityToken%3Dtok%252Fen%253D%253D";
        let what = mismatch(&format!("server string to sign is:{theirs}"), ours).what.unwrap();
        assert!(what.contains("from byte 18 on") && what.contains("json") && what.contains("JSON"), "{what}");
        assert!(!what.contains("tok%"), "{what}");

        let changed = ours.replace("tok%252F", "tok%252G");
        let what = mismatch(&format!("server string to sign is:{changed}"), ours).what.unwrap();
        assert!(!what.contains("252G") && !what.contains("252F"), "{what}");
    }

    #[test]
    fn secrets_are_removed_in_every_encoding() {
        let text = faults().redact("a s3cr3t/+= b s3cr3t%2F%2B%3D c tok%252Fen%253D%253D d tok/en==");
        assert_eq!(text, "a [REDACTED] b [REDACTED] c [REDACTED] d [REDACTED]");
    }

    #[test]
    fn codes_by_their_meaning() {
        let cases = [
            ("Throttling.User", 400, ErrorKind::Throttled, Outcome::Throttled),
            ("Throttling", 503, ErrorKind::Throttled, Outcome::Throttled),
            ("SignatureNonceUsed", 400, ErrorKind::Transport, Outcome::Lost),
            ("InvalidTimeStamp.Expired", 400, ErrorKind::ClockSkew, Outcome::Refused),
            ("InvalidAccessKeyId.NotFound", 404, ErrorKind::Auth, Outcome::Refused),
            ("linkcard.common.RamActionPermissionDeny", 403, ErrorKind::Auth, Outcome::Refused),
            ("linkcard.system.RPCInvokeError", 500, ErrorKind::Server, Outcome::Lost),
            ("linkcard.common.BusinessProcessError", 500, ErrorKind::Service, Outcome::Refused),
            ("linkcard.common.CardNotExist", 400, ErrorKind::Service, Outcome::Refused),
            ("SomethingNew", 200, ErrorKind::Service, Outcome::Refused),
            ("SomethingNew", 502, ErrorKind::Server, Outcome::Lost),
        ];
        for (code, status, kind, outcome) in cases {
            let fault = Fault { code: Some(code.into()), ..Fault::default() };
            let meaning = faults().meaning(&fault, &Attempt { status: Some(status), ..Attempt::default() });
            assert_eq!((meaning.kind, meaning.outcome), (kind, outcome), "{code} {status}");
        }
    }
}
