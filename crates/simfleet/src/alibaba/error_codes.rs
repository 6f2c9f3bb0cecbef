//! The meaning of the gateway's error codes, and how to fix what they report.
//!
//! Codes take precedence over HTTP statuses, because the documentation pages disagree on the statuses.

use super::gateway::{Gateway, GatewayApi};
use super::options::SignatureMethod;
use crate::error::ErrorKind;
use crate::retry::AttemptOutcome;
use crate::service::{Attempt, ErrorMeaning, ServiceError};

/// Returns the last segment of a code, which some sources print alone: `RPCInvokeError` of
/// `linkcard.system.RPCInvokeError`. The metadata lists codes that end with spaces or dots.
pub(crate) fn last_segment(code: &str) -> &str {
    let code = code.trim_end_matches(|c: char| c == '.' || c.is_whitespace() || c.is_control());
    code.rsplit('.').next().unwrap_or_default().trim()
}

/// Returns what a code of the gateway means; `None` for a code that is not the gateway's.
pub(super) fn meaning<A: GatewayApi>(
    gateway: &Gateway<A>,
    error: &ServiceError,
    attempt: &Attempt<'_, Gateway<A>>,
) -> Option<ErrorMeaning> {
    let code = error.code.as_deref().unwrap_or_default();
    let last = last_segment(code);
    let first = code.split('.').next().unwrap_or_default();
    let rejected = |kind| ErrorMeaning::new(kind, AttemptOutcome::Rejected);
    Some(match code {
        _ if first == "Throttling" || attempt.status == Some(429) => {
            ErrorMeaning::new(ErrorKind::Throttled, AttemptOutcome::Throttled)
                .remedy("slow down, or ask for a higher quota")
        }
        // The nonce is 128 random bits. If it was used, this very request has arrived before.
        "SignatureNonceUsed" => ErrorMeaning::new(ErrorKind::Transport, AttemptOutcome::Lost)
            .what("the request reached the service twice, and this is the response to the second copy")
            .remedy("check for a proxy that repeats requests"),
        "InvalidTimeStamp.Expired" => rejected(ErrorKind::ClockSkew),
        "InvalidTimeStamp.Format" | "IllegalTimestamp" => rejected(ErrorKind::Service)
            .what("the service cannot read the time of the request")
            .remedy("a proxy changes the request, or this program has a bug: report it"),
        "SignatureDoesNotMatch" => signature(gateway, error.message.as_deref().unwrap_or_default(), attempt),
        "InvalidAccessKeyId.NotFound" | "InvalidAccessKeyId" => {
            rejected(ErrorKind::Auth).remedy("check ALIBABA_CLOUD_ACCESS_KEY_ID")
        }
        _ if first == "InvalidAccessKeyId" || code == "Forbidden.AccessKeyDisabled" => {
            rejected(ErrorKind::Auth).remedy("enable the access key, or use another")
        }
        // Rejected before the request had any effect, so it can be repeated with another key. Other statuses do not say
        // whether it had one.
        "InvalidSecurityToken.Expired" | "InvalidSecurityToken.MismatchWithAccessKey"
            if matches!(attempt.status, Some(400..=407 | 409..=499)) =>
        {
            ErrorMeaning::new(ErrorKind::Auth, AttemptOutcome::CredentialsExpired)
                .remedy("get new temporary credentials (ALIBABA_CLOUD_SECURITY_TOKEN)")
        }
        _ if first == "InvalidSecurityToken" || first == "MissingSecurityToken" => {
            rejected(ErrorKind::Auth).remedy("get new temporary credentials (ALIBABA_CLOUD_SECURITY_TOKEN)")
        }
        _ if first == "Forbidden" || code == "NoPermission" || last == "RamActionPermissionDeny" => {
            rejected(ErrorKind::Auth).remedy("grant the account access to this operation (RAM policy)")
        }
        "IncompleteSignature" | "InvalidSignatureMethod" | "UnsupportedSignatureMethod" => {
            rejected(ErrorKind::Auth).remedy("choose the other signature method")
        }
        _ if ["InternalError", "UnknownError", "ServiceUnavailable", "ServiceUnavailableTemporary"].contains(&last) => {
            ErrorMeaning::new(ErrorKind::Server, AttemptOutcome::Lost).remedy("try later")
        }
        _ => return None,
    })
}

/// Returns the meaning of an error whose code neither the gateway nor the service knows. Unknown codes count as
/// rejections, because services pass on codes of their backends, which no document lists in full.
pub(super) fn unknown(status: Option<u16>) -> ErrorMeaning {
    if status.is_some_and(|status| status >= 500) {
        return ErrorMeaning::new(ErrorKind::Server, AttemptOutcome::Lost).remedy("try later");
    }
    ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Rejected)
        .remedy("quote the request id to the service's support")
}

/// Compares the server's string to sign with the client's.
fn signature<A: GatewayApi>(gateway: &Gateway<A>, message: &str, attempt: &Attempt<'_, Gateway<A>>) -> ErrorMeaning {
    let meaning = ErrorMeaning::new(ErrorKind::Auth, AttemptOutcome::Rejected);
    let (Some(key), Some(theirs)) = (attempt.credentials, server_string_to_sign(message)) else {
        return meaning
            .what("the service rejected the signature")
            .remedy("check the access key secret (ALIBABA_CLOUD_ACCESS_KEY_SECRET)");
    };
    let ours = gateway.string_to_sign(key, attempt);
    if theirs == ours || (gateway.method == SignatureMethod::Acs3 && same_hash(theirs, &ours)) {
        let what = "the access key secret is wrong: the service signed the same text and got another signature";
        return meaning.what(what).remedy(format!(
            "check ALIBABA_CLOUD_ACCESS_KEY_SECRET; it must belong to the access key id {}",
            key.key.id()
        ));
    }
    // Secrets are removed first, because redaction would not find a secret that the excerpt below cuts in two.
    let redact = |text: &str| attempt.redact(&without_token(text));
    meaning
        .what(difference(&redact(&ours), &redact(theirs)))
        .remedy("a proxy changes the request, or this program has a bug: report it")
}

fn difference(ours: &str, theirs: &str) -> String {
    let at = ours.bytes().zip(theirs.bytes()).take_while(|(a, b)| a == b).count();
    let (ours, theirs) = (window(ours, at), window(theirs, at));
    format!("the signed texts differ from byte {at} on: sent `{ours}`, the service received `{theirs}`")
}

/// Returns the server's string to sign, from the message of either signature's rejection.
fn server_string_to_sign(message: &str) -> Option<&str> {
    const RPC: &str = "server string to sign is:";
    const ACS3: &str = "server StringToSign is [";
    if let Some(start) = message.find(RPC) {
        return message.get(start + RPC.len()..).map(str::trim);
    }
    let rest = message.get(message.find(ACS3)? + ACS3.len()..)?;
    rest.split(']').next().map(str::trim)
}

/// Removes the value of the security token from a string to sign, also if the two sides have different tokens.
fn without_token(text: &str) -> String {
    const NAME: &str = "SecurityToken%3D";
    let Some(start) = text.find(NAME).map(|at| at + NAME.len()) else { return text.to_owned() };
    let end = text.get(start..).and_then(|rest| rest.find("%26")).map_or(text.len(), |length| start + length);
    format!("{}[REDACTED]{}", text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default())
}

/// Returns whether two ACS3 strings to sign end in the same hash, regardless of line breaks.
fn same_hash(a: &str, b: &str) -> bool {
    let hash = |text: &str| text.get(text.len().saturating_sub(64)..).unwrap_or_default().to_owned();
    !hash(a).is_empty() && hash(a) == hash(b)
}

/// Returns some characters around a position.
fn window(text: &str, at: usize) -> String {
    let skipped = text.bytes().take(at.saturating_sub(12)).count();
    String::from_utf8_lossy(&text.as_bytes()[skipped..]).chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_string_to_sign_is_found_in_both_messages() {
        assert_eq!(server_string_to_sign("no match. server string to sign is:POST&%2F&A"), Some("POST&%2F&A"));
        assert_eq!(server_string_to_sign("server StringToSign is [ACS3\nab] and"), Some("ACS3\nab"));
        assert_eq!(server_string_to_sign("no match"), None);
    }

    #[test]
    fn the_difference_of_strings_to_sign_is_shown_without_tokens() {
        let ours = "POST&%2F&Format%3Djson%26SecurityToken%3Dtok%252Fen%253D%253D";
        let theirs = "POST&%2F&Format%3DJSON%26SecurityToken%3Dtok%252Gen%253D%253D";
        let what = difference(&without_token(ours), &without_token(theirs));
        assert!(what.contains("from byte 18 on") && what.contains("json") && what.contains("JSON"), "{what}");
        assert!(!what.contains("tok%") && !what.contains("252G"), "{what}");
    }

    #[test]
    fn the_last_segment_of_a_code_has_no_spaces_and_dots() {
        for code in ["RPCInvokeError", "linkcard.system.RPCInvokeError", "system.RPCInvokeError. ", "RPCInvokeError.."]
        {
            assert_eq!(last_segment(code), "RPCInvokeError", "{code}");
        }
        assert_eq!((last_segment(""), last_segment("..")), ("", ""));
    }

    #[test]
    fn acs3_strings_to_sign_are_compared_by_hash() {
        let hash = "a".repeat(64);
        assert!(same_hash(&format!("ACS3-HMAC-SHA256\n{hash}"), &format!("ACS3-HMAC-SHA256 {hash}")));
        assert!(!same_hash(&hash, &"b".repeat(64)));
    }
}
