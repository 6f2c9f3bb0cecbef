//! Compares the claims of a spec with the responses.

use std::collections::BTreeMap;

use serde_json::Value;
use simfleet::runtime::{Api, Claim, ClaimPlace};

use super::plan::is_called;
use super::shape::{Place, counted, is_code, rows, type_of};
use crate::rows::{ParityRow, ValueShape};

/// The result of a call.
#[derive(Debug)]
pub(super) enum CallResult {
    Succeeded(Value),
    /// The call failed. `is_missing` says that the service does not know the operation.
    Failed {
        reason: String,
        is_missing: bool,
    },
    NotCalled(String),
}

/// The results of the calls of one API, by operation.
pub(super) type Results = BTreeMap<&'static str, CallResult>;

/// What the responses say about a claim, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    NotSeen,
    Observed,
    Confirmed,
    Contradicted,
}

impl Verdict {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::NotSeen => "not_seen",
            Self::Observed => "observed",
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
        }
    }
}

/// What one place says about a claim.
struct Finding {
    verdict: Verdict,
    /// Whether the operation was called and succeeded.
    is_response: bool,
    reason: String,
    shape: Option<ValueShape>,
}

impl Finding {
    fn new(verdict: Verdict, reason: impl Into<String>) -> Self {
        Self { verdict, is_response: verdict != Verdict::NotSeen, reason: reason.into(), shape: None }
    }
}

/// Returns the row of a claim and its verdict. The strongest place decides.
pub(super) fn judge(api: &'static Api, claim: &'static Claim, results: &Results) -> (ParityRow, Verdict) {
    let mut findings: Vec<Finding> = claim.places.iter().map(|place| find(api, place, results)).collect();
    // The sort is stable, so that the first place of the spec decides among equals.
    findings.sort_by_key(|finding| std::cmp::Reverse((finding.verdict, finding.is_response)));
    let none = Finding::new(Verdict::NotSeen, "a few calls cannot show it");
    let first = findings.first().unwrap_or(&none);
    let (verdict, reason) = (first.verdict, first.reason.clone());
    let row = ParityRow {
        kind: "claim",
        api: api.name,
        subject: claim.id,
        verdict: verdict.as_str(),
        reason,
        statement: Some(claim.text),
        settled_by: Some(claim.settled_by).filter(|text| !text.is_empty()),
        shapes: findings.into_iter().filter_map(|finding| finding.shape).collect(),
        ..ParityRow::default()
    };
    (row, verdict)
}

fn find(api: &Api, place: &ClaimPlace, results: &Results) -> Finding {
    let operation = place.operation();
    let response = match results.get(operation) {
        Some(CallResult::Succeeded(response)) => response,
        Some(CallResult::Failed { is_missing: true, reason }) if matches!(place, ClaimPlace::Operation(_)) => {
            return Finding::new(Verdict::Contradicted, format!("{operation}: {reason}"));
        }
        Some(CallResult::Failed { reason, .. } | CallResult::NotCalled(reason)) => {
            return Finding::new(Verdict::NotSeen, format!("{operation}: {reason}"));
        }
        None => {
            let why = api.operation(operation).and_then(|operation| is_called(operation).err());
            return Finding::new(
                Verdict::NotSeen,
                format!("{operation} is not called: {}", why.unwrap_or("interrupted")),
            );
        }
    };
    match *place {
        ClaimPlace::Operation(_) => {
            Finding::new(Verdict::Confirmed, format!("{operation} succeeded; the meaning is not checked"))
        }
        ClaimPlace::Parameter { name, .. } => {
            let what = if name.is_empty() { "the form" } else { name };
            Finding::new(Verdict::Observed, format!("{operation} accepted {what}; the effect is not checked"))
        }
        ClaimPlace::Response { path, kind, values, .. } => {
            let values_there = Place::at(response, path);
            let shape = values_there.shape(operation, path, values);
            let (verdict, reason) = compare(&values_there, kind, values);
            let place = if path.is_empty() { "the response" } else { path };
            Finding {
                verdict,
                is_response: true,
                reason: format!("{operation}, {place}: {reason}"),
                shape: Some(shape),
            }
        }
    }
}

/// Compares the values at one place with what the spec states about them.
fn compare(place: &Place<'_>, kind: &str, codes: &[&str]) -> (Verdict, String) {
    let values = if kind == "array" { place.values.clone() } else { rows(&place.values) };
    let is_given = |value: &&&Value| !value.is_null() && value.as_str() != Some("");
    let given: Vec<&Value> = values.iter().filter(is_given).copied().collect();
    if given.is_empty() {
        let why = match (place.of, place.values.len()) {
            (0, _) => "the response has no object that could have it",
            (_, 0) => "the member is missing",
            _ => "it is empty or null",
        };
        return (Verdict::NotSeen, why.to_owned());
    }
    let count = counted(given.len(), "value");
    let fits = |value: &Value| match kind {
        "" => true,
        "array" => value.is_array(),
        "number" => value.is_number(),
        other => type_of(value) == other,
    };
    if let Some(value) = given.iter().find(|value| !fits(value)) {
        return (Verdict::Contradicted, format!("{} instead of {kind}", type_of(value)));
    }
    if !codes.is_empty() {
        let unlisted = given.iter().filter(|value| !codes.iter().any(|code| is_code(value, code))).count();
        return match unlisted {
            0 => (Verdict::Confirmed, format!("{count} of the type {kind}, all with listed codes")),
            _ => (Verdict::Contradicted, format!("{unlisted} of {count} with a code that is not listed")),
        };
    }
    match kind {
        "" => (Verdict::Observed, format!("{count}; the spec states no type")),
        kind => (Verdict::Confirmed, format!("{count} of the type {kind}; the meaning is not checked")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn types_and_codes_are_compared() {
        let response = json!({"rows": [{"a": 1, "b": "1", "c": null, "d": []}, {"a": 9, "b": "", "c": null, "d": {}}]});
        for (path, kind, codes, verdict) in [
            ("rows.a", "integer", &[][..], Verdict::Confirmed),
            ("rows.a", "number", &[], Verdict::Confirmed),
            ("rows.a", "integer", &["1", "9"], Verdict::Confirmed),
            ("rows.a", "integer", &["1", "2"], Verdict::Contradicted),
            ("rows.a", "", &[], Verdict::Observed),
            ("rows.b", "integer", &[], Verdict::Contradicted),
            ("rows.b", "string", &["1"], Verdict::Confirmed),
            ("rows.c", "integer", &[], Verdict::NotSeen),
            ("rows.d", "array", &[], Verdict::Contradicted),
            ("rows.e", "string", &[], Verdict::NotSeen),
            ("rows", "array", &[], Verdict::Confirmed),
            ("rows", "object", &[], Verdict::Confirmed),
        ] {
            let (found, reason) = compare(&Place::at(&response, path), kind, codes);
            assert_eq!(found, verdict, "{path} {kind} {codes:?}: {reason}");
        }
    }
}
