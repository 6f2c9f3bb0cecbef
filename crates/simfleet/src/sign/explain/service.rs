//! What the service says in its error, found in text of any form: JSON, XML, a log line, or a part of them.

use std::time::SystemTime;

use super::rpc_text::{self, FoundText};
use super::text::unescaped;

/// The error codes of the gateway that concern signatures.
const CODES: [&str; 21] = [
    "SignatureDoesNotMatch",
    "IncompleteSignature",
    "InvalidTimeStamp.Expired",
    "InvalidTimeStamp.Format",
    "IllegalTimestamp",
    "SignatureNonceUsed",
    "InvalidAccessKeyId.NotFound",
    "InvalidAccessKeyId.Inactive",
    "Forbidden.AccessKeyDisabled",
    "InvalidSecurityToken.Expired",
    "InvalidSecurityToken.Malformed",
    "InvalidSecurityToken.MismatchWithAccessKey",
    "MissingSecurityToken",
    "InvalidSignatureMethod",
    "UnsupportedSignatureMethod",
    "MissingAccessKeyId",
    "MissingTimestamp",
    "MissingSignatureNonce",
    "MissingSignatureMethod",
    "MissingSignatureVersion",
    "MissingSignature",
];

/// What the error of a service says.
#[derive(Debug, Default)]
pub(super) struct ServiceError {
    /// The text without escapes.
    pub(super) text: String,
    /// The codes that the text names.
    pub(super) codes: Vec<&'static str>,
    /// The service's string to sign, RPC.
    pub(super) string_to_sign: Option<FoundText>,
    /// Another string to sign in the text, which the client signed.
    pub(super) client_string: Option<String>,
    /// The hash in the service's string to sign, ACS3.
    pub(super) canonical_hash: Option<String>,
    /// The service's canonical request, ACS3. Not every service shows it.
    pub(super) canonical_request: Option<String>,
    /// When the service responded, in Unix seconds.
    pub(super) time: Option<i64>,
}

impl ServiceError {
    pub(super) fn parse(text: &str) -> Self {
        let text = unescaped(text);
        let lower = text.to_ascii_lowercase();
        let has = |code: &&str| {
            let code = code.to_ascii_lowercase();
            lower.match_indices(&code).any(|(at, _)| {
                let next = lower.as_bytes().get(at + code.len());
                !next.is_some_and(u8::is_ascii_alphanumeric)
            })
        };
        let codes = CODES.into_iter().filter(has).collect();
        let mut found = rpc_text::find(&text);
        let server = found.iter().position(|found| found.before.contains("server")).unwrap_or_default();
        let string_to_sign = (server < found.len()).then(|| found.remove(server));
        let client_string = found.into_iter().next().map(|found| found.text);
        Self {
            codes,
            string_to_sign,
            client_string,
            canonical_hash: hash_after_algorithm(&text),
            canonical_request: bracketed(&text, &lower, "canonicalrequest is"),
            time: date_header(&text, &lower).or_else(|| envelope_time(&text)),
            text,
        }
    }

    pub(super) fn has(&self, code: &str) -> bool {
        self.codes.contains(&code)
    }

    /// True if the text has nothing about a signature.
    pub(super) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.string_to_sign.is_none() && self.canonical_hash.is_none()
    }

    /// Returns whether the text looks like an error of haoka, whose messages about signatures are not documented.
    pub(super) fn is_haoka(&self) -> bool {
        let lower = self.text.to_ascii_lowercase();
        ["traceid", "签名", "时间戳", "appid", "apiversion"].iter().any(|word| lower.contains(word))
    }

    /// Returns whether the text mentions one of these words, in lower case.
    pub(super) fn mentions(&self, words: &[&str]) -> bool {
        let lower = self.text.to_lowercase();
        words.iter().any(|word| lower.contains(word))
    }
}

/// Returns the 64 hex digits after `ACS3-HMAC-SHA256` and a blank or line break.
pub(super) fn hash_after_algorithm(text: &str) -> Option<String> {
    text.match_indices("ACS3-HMAC-SHA256").find_map(|(at, name)| {
        let rest = text.get(at + name.len()..)?.trim_start();
        let hash = rest.get(..64)?;
        let is_hash = hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let ends = !rest.as_bytes().get(64).is_some_and(u8::is_ascii_alphanumeric);
        (is_hash && ends).then(|| hash.to_ascii_lowercase())
    })
}

/// Returns what stands in brackets after some words.
fn bracketed(text: &str, lower: &str, words: &str) -> Option<String> {
    let at = lower.find(words)? + words.len();
    let rest = text.get(at..)?.trim_start_matches([' ', ':']).strip_prefix('[')?;
    // The canonical request ends with a hash, and header values can contain brackets.
    let end = rest.match_indices(']').map(|(at, _)| at).find(|at| {
        let before = rest.get(..*at).unwrap_or_default();
        before.bytes().rev().take_while(u8::is_ascii_hexdigit).count() >= 64
    });
    let end = end.or_else(|| rest.find(']'))?;
    Some(rest.get(..end)?.replace("\r\n", "\n"))
}

/// Returns the time of a `Date` header.
fn date_header(text: &str, lower: &str) -> Option<i64> {
    let starts = lower.match_indices("date:").filter(|(at, _)| {
        let before = lower.get(..*at).unwrap_or_default().trim_end_matches(['<', ' ', '"']);
        before.is_empty() || before.ends_with('\n') || before.ends_with(',') || before.ends_with('{')
    });
    starts.map(|(at, name)| at + name.len()).find_map(|at| {
        let line = text.get(at..)?.lines().next()?.trim().trim_matches('"');
        let end = line.find("GMT")? + 3;
        unix(httpdate::parse_http_date(line.get(..end)?).ok()?)
    })
}

fn unix(time: SystemTime) -> Option<i64> {
    i64::try_from(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs()).ok()
}

/// Returns the member `timestamp` of an envelope of haoka: Unix seconds.
fn envelope_time(text: &str) -> Option<i64> {
    let at = text.find("\"timestamp\"")? + "\"timestamp\"".len();
    let rest = text.get(at..)?.trim_start().strip_prefix(':')?.trim_start();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (digits.len() == 10).then(|| digits.parse().ok())?
}
