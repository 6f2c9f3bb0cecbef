//! Explains rejections of haoka's signature. The service does not say what it signed, so the headers are checked, and with
//! the key the signature is computed again under known mistakes.

use md5::{Digest, Md5};
use secrecy::{ExposeSecret, SecretString};

use super::clock::{HAOKA_WINDOW, check_skew};
use super::finding::{Cause, Certainty, Finding, Findings};
use super::request::SentRequest;
use super::service::ServiceError;
use super::text::is_masked;
use crate::haoka::AppKey;
use crate::sign::haoka::API_VERSION;
use crate::sign::hex;

use Certainty::{Certain, Likely, Possible};

/// The headers of the signature, with the names that the service uses.
const HEADERS: [&str; 5] = ["appID", "apiVersion", "traceID", "timestamp", "sign"];

pub(super) fn explain(
    service: &ServiceError,
    request: Option<&SentRequest>,
    key: Option<&AppKey>,
    findings: &mut Findings,
) {
    check_message(service, findings);
    let Some(request) = request else { return };
    let header = |name: &str| request.header(&name.to_ascii_lowercase()).map(str::trim);
    for name in HEADERS {
        match header(name) {
            None | Some("") => findings.add(Finding::new(Cause::Malformed, Likely).named(name)),
            Some(value) if is_masked(value) => {}
            Some(value) if !is_well_formed(name, value) => {
                findings.add(Finding::new(Cause::Malformed, Likely).named(name));
            }
            Some(_) => {}
        }
    }
    let sent = header("timestamp").and_then(|text| text.parse().ok());
    check_skew("timestamp", sent, service.time, HAOKA_WINDOW, findings);
    if let (Some(key), Some(id)) = (key, header("appID").filter(|id| !is_masked(id)))
        && !key.app_id().is_empty()
        && id != key.app_id()
    {
        findings.add(Finding::new(Cause::OtherKeyId, Possible).named("appID"));
        return;
    }
    let values = [header("appID"), Some(API_VERSION), header("traceID"), header("timestamp")];
    let [Some(id), Some(version), Some(trace), Some(time)] = values else { return };
    let sign = header("sign").filter(|sign| !is_masked(sign));
    let found = match (key, sign) {
        (Some(key), Some(sign)) => prove([id, version, trace, time], key.api_key(), sign, findings),
        _ => false,
    };
    if !found && findings.is_empty() && service.mentions(&["签名", "sign"]) {
        findings.add(Finding::new(Cause::WrongSecret, if key.is_some() { Likely } else { Possible }));
    }
}

/// Reads the message of the service. The real ones are not documented; these words are guesses.
fn check_message(service: &ServiceError, findings: &mut Findings) {
    let (is_time, is_trace) =
        (service.mentions(&["时间戳", "timestamp错误", "超出允许范围"]), service.mentions(&["traceid重复"]));
    if is_time {
        findings.add(Finding::new(Cause::ClockSkew, Likely).named("timestamp"));
    }
    if is_trace {
        findings.add(Finding::new(Cause::NonceReused, Likely).named("traceID"));
    }
    if service.mentions(&["appid不存在"]) {
        findings.add(Finding::new(Cause::UnknownKeyId, Likely).named("appID"));
    }
}

fn is_well_formed(name: &str, value: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    match name {
        "apiVersion" => value == API_VERSION,
        "traceID" | "sign" => value.len() == 32 && is_hex(value),
        "timestamp" => value.len() == 10 && value.bytes().all(|byte| byte.is_ascii_digit()),
        _ => !value.is_empty(),
    }
}

fn md5(parts: &[&str], separator: &str) -> String {
    hex(&Md5::digest(parts.join(separator).as_bytes()))
}

/// Finds the mistake under which the signature is right. Returns whether there is one.
fn prove(values: [&str; 4], key: &SecretString, sent: &str, findings: &mut Findings) -> bool {
    let [id, version, trace, time] = values;
    let key = key.expose_secret();
    let (with_break, with_blank, with_mark) = (format!("{key}\n"), format!("{key} "), format!("\u{feff}{key}"));
    let trimmed = key.trim();
    let sent = sent.to_ascii_lowercase();
    let right = [id, version, trace, time, key];
    let as_it_is = if trimmed == key { Cause::WrongSecret } else { Cause::BlankInSecret };
    let tries: [(Cause, Vec<&str>, &str); 11] = [
        (as_it_is, right.to_vec(), ""),
        (Cause::BlankInSecret, vec![id, version, trace, time, &with_break], ""),
        (Cause::BlankInSecret, vec![id, version, trace, time, &with_blank], ""),
        (Cause::BlankInSecret, vec![id, version, trace, time, &with_mark], ""),
        (Cause::WrongSecret, vec![id, version, trace, time, trimmed], ""),
        (Cause::SortOrder, vec![id, version, time, trace, key], ""),
        (Cause::SortOrder, vec![id, key, version, trace, time], ""),
        (Cause::SortOrder, vec![key, id, version, trace, time], ""),
        (Cause::MissingParameter, vec![id, trace, time, key], ""),
        (Cause::OtherEscapes, right.to_vec(), "&"),
        (Cause::OtherEscapes, right.to_vec(), ","),
    ];
    let is_same = |(_, parts, separator): &&(Cause, Vec<&str>, &str)| md5(parts, separator) == sent;
    let Some((cause, ..)) = tries.iter().find(is_same) else { return false };
    // A right signature proves a wrong key only if nothing else is wrong.
    if *cause != Cause::WrongSecret || findings.is_empty() {
        findings.add(Finding::new(*cause, Certain));
    }
    true
}
