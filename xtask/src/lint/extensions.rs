//! Vendor extensions: which there are, where they may stand, and what they may say.

use super::Linter;
use crate::yaml::{Entry, Node, Value};

/// Every extension that the generator reads, with an example of how to write it.
const KNOWN: &[(&str, &str)] = &[
    ("x-array-style", "x-array-style: indexed"),
    ("x-effect", "x-effect: read"),
    ("x-enum-descriptions", "x-enum-descriptions: [a sentence for each value]"),
    ("x-enum-varnames", "x-enum-varnames: [AName, ForEach, Value]"),
    ("x-envelope", "x-envelope: {success: {field: code, equals: 0}, …}"),
    ("x-errors", "x-errors: [{code: linkcard.common.CardNotExist, status: 400}]"),
    ("x-evidence", "x-evidence: inferred"),
    ("x-idempotency-key", "x-idempotency-key: SerialNo"),
    ("x-pipeline", "x-pipeline: true"),
    ("x-quota", "x-quota: [{limit: 20, per: 1s, scope: account}]"),
    ("x-required-on-success", "x-required-on-success: [data]"),
];

pub(crate) const EFFECTS: [&str; 4] = ["read", "set", "keyed", "once"];
pub(crate) const EVIDENCE: [&str; 3] = ["documented", "derived", "inferred"];

/// Checks an extension that stands where nothing reads it: known ones belong elsewhere, the others are typing errors.
pub(super) fn check_misplaced<'a>(linter: &mut Linter<'a>, entry: &'a Entry, whose: &str) {
    if entry.key == "x-evidence" {
        check_word(linter, &entry.node, "x-evidence", &EVIDENCE);
    } else if let Some((_, example)) = KNOWN.iter().find(|(known, _)| *known == entry.key) {
        linter.report(
            entry.key_at,
            format!("`{}` is not read in {whose}", entry.key),
            format!("`{example}` where it belongs, or nothing"),
        );
    } else {
        let names: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
        linter.report(
            entry.key_at,
            format!("nothing reads the extension `{}`", entry.key),
            format!("one of {}", names.join(", ")),
        );
    }
}

/// Reports a value that is none of the words allowed.
pub(super) fn check_word<'a>(linter: &mut Linter<'a>, node: &'a Node, key: &str, words: &[&str]) {
    if node.text().is_none_or(|text| !words.contains(&text)) {
        let found = node.text().map_or_else(|| node.kind().to_owned(), |text| format!("`{text}`"));
        linter.report(node.at, format!("{key} cannot be {found}"), format!("{key}: one of {}", words.join(", ")));
    }
}

/// Checks `x-effect`, `x-idempotency-key`, `x-quota` and `x-errors` of an operation. `names` are its parameters.
pub(super) fn check_operation<'a>(linter: &mut Linter<'a>, operation: &'a Node, names: &[&str]) {
    let effect = match operation.get("x-effect") {
        Some(node) => {
            check_word(linter, node, "x-effect", &EFFECTS);
            node.text()
        }
        None => {
            linter.report(
                operation.at,
                "the operation does not say what repeating it does",
                "x-effect: read (changes nothing), set (repeatable), keyed (repeatable with its key) or once",
            );
            None
        }
    };
    match (effect, operation.get("x-idempotency-key")) {
        (Some("keyed"), None) => {
            linter.report(operation.at, "x-effect is keyed, but no key is named", "x-idempotency-key: SerialNo");
        }
        (Some("keyed"), Some(key)) if key.text().is_some_and(|key| names.contains(&key)) => {}
        (Some("keyed"), Some(key)) => {
            linter.report(
                key.at,
                "x-idempotency-key does not name a parameter of this operation",
                format!("one of {}", names.join(", ")),
            );
        }
        (Some(effect), Some(key)) => {
            linter.report(
                key.at,
                format!("x-idempotency-key stands beside x-effect: {effect}"),
                "x-effect: keyed, or drop the key",
            );
        }
        _ => {}
    }
    if let Some(quotas) = operation.get("x-quota") {
        check_quotas(linter, quotas, names);
    }
    if let Some(errors) = operation.get("x-errors") {
        let instead = "x-errors: [{code: linkcard.common.CardNotExist, status: 400}]";
        for error in errors.items() {
            let status = matches!(error.get("status").map(|n| &n.value), Some(Value::Integer(100..=599)));
            if error.text_of("code").is_none() || !status {
                linter.report(error.at, "an entry of x-errors needs a code and an HTTP status", instead);
            }
        }
    }
}

fn check_quotas<'a>(linter: &mut Linter<'a>, quotas: &'a Node, names: &[&str]) {
    for quota in quotas.items() {
        if !matches!(quota.get("limit").map(|n| &n.value), Some(Value::Integer(1..=1_000_000))) {
            linter.report(quota.at, "a quota's limit is a whole number from 1", "limit: 20");
        }
        let per = quota.get("per");
        if per.and_then(Node::text).and_then(seconds).is_none() {
            let at = per.map_or(quota.at, |node| node.at);
            linter.report(at, "a quota's window is a number of seconds, minutes or hours", "per: 1s, 60s, 3m or 1h");
        }
        let scope = quota.text_of("scope");
        if scope.is_none_or(|scope| scope != "account" && !names.contains(&scope)) {
            let at = quota.get("scope").map_or(quota.at, |node| node.at);
            linter.report(
                at,
                "a quota counts for the account or for the value of a parameter of this operation",
                format!("scope: account, or one of {}", names.join(", ")),
            );
        }
    }
}

/// Seconds of a window such as `60s`, `3m`, `1h`.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let (digits, factor) = match text.as_bytes().last()? {
        b's' => (text.strip_suffix('s')?, 1),
        b'm' => (text.strip_suffix('m')?, 60),
        b'h' => (text.strip_suffix('h')?, 3600),
        _ => return None,
    };
    digits.parse::<u64>().ok().filter(|n| (1..=86_400).contains(n)).map(|n| n * factor)
}
