//! Explains rejections of RPC signatures: compares strings to sign, and the request with the service's string.

use std::collections::{HashMap, HashSet};

use super::finding::{Cause, Certainty, Finding, Findings};
use super::request::{Body, SentPair, SentRequest};
use super::rpc_text::{RawPair, RpcText, join, parse};
use super::spelling::{misspellings, trimmed, value_cause};
use super::text::{difference, difference_of, encoded, is_masked};

use Certainty::{Certain, Likely, Possible};

/// Names that differ in every attempt.
const OF_AN_ATTEMPT: [&str; 2] = ["SignatureNonce", "Timestamp"];

/// Compares the string that the client signed with the service's.
pub(super) fn compare_strings(client: &str, server: &RpcText, findings: &mut Findings) {
    let Some(ours) = parse(client) else { return };
    if client == server.whole {
        findings.add(Finding::new(Cause::WrongSecret, Certain));
        return;
    }
    let whole = difference(0, client, &server.whole);
    if !ours.is_encoded_twice && server.is_encoded_twice {
        findings.add(Finding::new(Cause::SingleEncoding, Certain).at(Some(whole)));
        return;
    }
    if ours.method != server.method {
        findings.add(Finding::new(Cause::WrongMethod, Certain).at(Some(whole.clone())));
    }
    if ours.path != server.path {
        let at = difference(server.method.len() + 1, &ours.path, &server.path);
        findings.add(Finding::new(Cause::WrongPath, Certain).at(Some(at)));
    }
    let mine: Vec<Side> = ours.pairs.iter().map(Side::of_text).collect();
    let is_other_attempt = compare_pairs(&mine, server, Certain, findings);
    compare_spellings(&mine, server, |_| Certain, findings);
    let is_sorted = is_in_order(&mine, server);
    if !is_sorted {
        findings.add(Finding::new(Cause::SortOrder, Certain).at(Some(whole.clone())));
    }
    if findings.is_empty() && !is_other_attempt {
        findings.add(Finding::new(Cause::ValueDiffers, Certain).at(Some(whole)));
    }
}

/// Compares the request as it was sent with the service's string. Clients usually sign what they send, so that the spelling
/// of the request shows the spelling that was signed.
pub(super) fn compare_request(request: &SentRequest, server: &RpcText, findings: &mut Findings) {
    let sent = request.pairs();
    let method = request.method.as_deref();
    if let Some(method) = method.filter(|method| *method != server.method) {
        let finding = Finding::new(Cause::WrongMethod, Likely);
        findings.add(finding.at(Some(difference(0, &format!("{method}&"), &format!("{}&", server.method)))));
    }
    if let Some(path) = request.path.as_deref() {
        let path = encoded(path.as_bytes());
        if path != server.path && server.path != "%2F" || server.path == "%2F" && path != "%2F" {
            let at = difference(server.method.len() + 1, &path, &server.path);
            findings.add(Finding::new(Cause::WrongPath, Likely).at(Some(at)));
        }
    }
    if request.has_json() {
        findings.add(Finding::new(Cause::BodyInWrongPlace, Likely));
    }
    check_raw_signature(request, findings);
    if sent.is_empty() {
        return;
    }
    let mine: Vec<Side> = sent.iter().map(Side::of_request).collect();
    let before = findings.iter().count();
    let is_other_attempt = compare_pairs_of_request(&mine, request, server, findings);
    if is_other_attempt || findings.iter().count() > before {
        return;
    }
    let method = method.unwrap_or(&server.method);
    let certainty = |side: &Side| if side.is_form { Possible } else { Likely };
    compare_spellings(&mine, server, certainty, findings);
    if !is_in_order(&mine, server) {
        let raw: Vec<String> = mine.iter().map(|side| side.raw.clone()).collect();
        let at = difference(0, &join(method, &server.path, &raw), &server.whole);
        findings.add(Finding::new(Cause::SortOrder, Possible).at(Some(at)));
    }
    if request.body != Body::Unknown && findings.iter().all(|finding| finding.certainty == Possible) {
        let is_same = findings.is_empty();
        findings.add(Finding::new(Cause::WrongSecret, if is_same { Likely } else { Possible }));
    }
}

/// A signature in base64 has a `+` in one of three cases, and it must be escaped.
pub(super) fn check_raw_signature(request: &SentRequest, findings: &mut Findings) {
    if request.raw_signature().is_some_and(|raw| raw.contains('+') || raw.contains(' ')) {
        findings.add(Finding::new(Cause::SignatureNotEscaped, Likely).named("Signature"));
    }
}

/// A parameter on the client's side.
#[derive(Debug)]
struct Side {
    name: String,
    value: Vec<u8>,
    raw: String,
    is_form: bool,
}

impl Side {
    fn of_text(pair: &RawPair) -> Self {
        let RawPair { name, value, raw, .. } = pair.clone();
        Self { name, value, raw, is_form: false }
    }

    fn of_request(pair: &SentPair) -> Self {
        let SentPair { name, value, raw, is_form } = pair.clone();
        Self { name, value, raw, is_form }
    }

    fn is_masked(&self) -> bool {
        std::str::from_utf8(&self.value).is_ok_and(is_masked)
    }

    fn encoded(&self) -> String {
        encoded(self.raw.as_bytes())
    }
}

/// The parameters of one side by name; repeated names are matched in their order.
fn matched<'a>(sides: &'a [Side], server: &'a RpcText) -> Vec<(Option<&'a Side>, Option<&'a RawPair>)> {
    let mut by_name: HashMap<&str, Vec<&RawPair>> = HashMap::new();
    for pair in server.pairs.iter().rev() {
        by_name.entry(pair.name.as_str()).or_default().push(pair);
    }
    let mut result = Vec::new();
    let mut used = HashSet::new();
    for side in sides {
        let pair = by_name.get_mut(side.name.as_str()).and_then(Vec::pop);
        used.extend(pair.map(|pair| pair.offset));
        result.push((Some(side), pair));
    }
    result.extend(server.pairs.iter().filter(|pair| !used.contains(&pair.offset)).map(|pair| (None, Some(pair))));
    result
}

/// Compares names and values of two strings to sign. Returns whether they are of different attempts.
fn compare_pairs(mine: &[Side], server: &RpcText, certainty: Certainty, findings: &mut Findings) -> bool {
    let mut is_other_attempt = false;
    for (side, pair) in different(mine, server) {
        match (side, pair) {
            (Some(side), Some(pair)) => {
                is_other_attempt |= compare_values(side, pair, certainty, findings);
            }
            (Some(side), None) => {
                let cause = if side.value.is_empty() { Cause::EmptyValueDropped } else { Cause::ExtraParameter };
                let at = difference_of(&side.name, end_of(server, &side.name), &side.encoded(), "");
                findings.add(Finding::new(cause, certainty).named(&side.name).at(Some(at)));
            }
            (None, Some(pair)) => {
                let cause = if pair.value.is_empty() { Cause::EmptyValueDropped } else { cause_of_missing(pair) };
                let at = difference_of(&pair.name, pair.offset, "", &pair.encoded());
                findings.add(Finding::new(cause, certainty).named(&pair.name).at(Some(at)));
            }
            (None, None) => {}
        }
    }
    is_other_attempt
}

/// The most parameters that differ and are examined.
const EXAMINED: usize = 200;

/// The matched parameters that are missing on one side, or have different values.
fn different<'a>(sides: &'a [Side], server: &'a RpcText) -> Vec<(Option<&'a Side>, Option<&'a RawPair>)> {
    let mut all = matched(sides, server);
    all.retain(|both| !matches!(both, (Some(side), Some(pair)) if side.value == pair.value));
    all.truncate(EXAMINED);
    all
}

fn cause_of_missing(pair: &RawPair) -> Cause {
    if pair.name == "SecurityToken" { Cause::StaleToken } else { Cause::MissingParameter }
}

/// Returns where a parameter would stand in the service's string.
fn end_of(server: &RpcText, name: &str) -> usize {
    let next = server.pairs.iter().find(|pair| pair.name.as_str() > name);
    next.map_or(server.whole.len(), |pair| pair.offset)
}

/// Compares the parameters of a request with the service's string. Returns whether they are of different attempts.
fn compare_pairs_of_request(mine: &[Side], request: &SentRequest, server: &RpcText, findings: &mut Findings) -> bool {
    let mut is_other_attempt = false;
    for (side, pair) in different(mine, server) {
        match (side, pair) {
            (Some(side), Some(pair)) => is_other_attempt |= compare_values(side, pair, Likely, findings),
            (Some(side), None) => {
                let cause = match side {
                    Side { value, .. } if value.is_empty() => Cause::EmptyValueDropped,
                    Side { is_form: true, .. } => Cause::FormOrQuery,
                    Side { name, .. } if name == "SecurityToken" => Cause::StaleToken,
                    _ => Cause::ExtraParameter,
                };
                let at = difference_of(&side.name, end_of(server, &side.name), &side.encoded(), "");
                findings.add(Finding::new(cause, Likely).named(&side.name).at(Some(at)));
            }
            // The body that is not shown may have it.
            (None, Some(_)) if request.body == Body::Unknown => {}
            (None, Some(pair)) => {
                let cause = if pair.value.is_empty() { Cause::EmptyValueDropped } else { cause_of_missing(pair) };
                let at = difference_of(&pair.name, pair.offset, "", &pair.encoded());
                findings.add(Finding::new(cause, Likely).named(&pair.name).at(Some(at)));
            }
            (None, None) => {}
        }
    }
    is_other_attempt
}

/// Compares two values. Returns whether they are of different attempts.
fn compare_values(side: &Side, pair: &RawPair, certainty: Certainty, findings: &mut Findings) -> bool {
    if side.value == pair.value || side.is_masked() {
        return false;
    }
    // In a string to sign, a plus sign is wrong spelling, which is found later.
    let plain = side.raw.replace('+', "%20");
    let value = plain.split_once('=').map(|(_, value)| super::text::percent_decoded(value));
    if value.is_some_and(|value| value == pair.value) {
        return false;
    }
    let cause = value_cause(&side.name, &side.value, &pair.value);
    let is_other_attempt = cause == Cause::OtherAttempt && OF_AN_ATTEMPT.contains(&side.name.as_str());
    let certainty = if cause == Cause::ValueDiffers || is_other_attempt { Certain } else { certainty };
    let at = difference_of(&side.name, pair.offset, &side.encoded(), &pair.encoded());
    findings.add(Finding::new(cause, certainty).named(&side.name).at(Some(at)));
    is_other_attempt
}

/// Compares how equal values are spelled.
fn compare_spellings(mine: &[Side], server: &RpcText, certainty: impl Fn(&Side) -> Certainty, findings: &mut Findings) {
    for (side, pair) in matched(mine, server) {
        let (Some(side), Some(pair)) = (side, pair) else { continue };
        if side.raw == pair.raw || side.is_masked() {
            continue;
        }
        let plus = side.raw.replace('+', "%20");
        let value = |raw: &str| super::text::percent_decoded(raw.split_once('=').map_or("", |(_, value)| value));
        if value(&plus) != pair.value && value(&side.raw) != pair.value {
            continue;
        }
        for cause in misspellings(&side.raw) {
            let at = difference_of(&side.name, pair.offset, &side.encoded(), &pair.encoded());
            findings.add(Finding::new(cause, certainty(side)).named(&side.name).at(Some(at)));
        }
    }
}

/// Returns whether the common parameters have the service's order. Query and form have an order each.
fn is_in_order(mine: &[Side], server: &RpcText) -> bool {
    let both = matched(mine, server);
    [false, true].into_iter().all(|is_form| {
        let of_part = both.iter().filter(|(side, _)| side.is_some_and(|side| side.is_form == is_form));
        of_part.filter_map(|(_, pair)| pair.map(|pair| pair.offset)).is_sorted()
    })
}

/// Finds suspicious values in the service's string alone.
pub(super) fn check_server_string(server: &RpcText, findings: &mut Findings) {
    for pair in &server.pairs {
        let text = String::from_utf8_lossy(&pair.value);
        let cause = if trimmed(&pair.value).len() != pair.value.len() {
            Some(Cause::BlankInValue)
        } else if std::str::from_utf8(&pair.value).is_err() || text.contains('\u{fffd}') {
            Some(Cause::Charset)
        } else if has_escapes(&text) {
            Some(Cause::DoubleEncoding)
        } else if pair.value.is_empty() {
            Some(Cause::EmptyValueDropped)
        } else {
            None
        };
        if let Some(cause) = cause {
            let at = difference_of(&pair.name, pair.offset, "", &pair.encoded());
            findings.add(Finding::new(cause, Possible).named(&pair.name).at(Some(at)));
        }
    }
    for (name, wanted) in [("SignatureMethod", "HMAC-SHA1"), ("SignatureVersion", "1.0")] {
        if server.text_of(name).is_some_and(|value| value != wanted) {
            findings.add(Finding::new(Cause::Malformed, Likely).named(name));
        }
    }
}

/// Returns whether a text has a percent escape of a character that must be escaped.
fn has_escapes(text: &str) -> bool {
    text.match_indices('%').any(|(at, _)| {
        let digits = text.get(at + 1..at + 3).unwrap_or_default();
        digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })
}
