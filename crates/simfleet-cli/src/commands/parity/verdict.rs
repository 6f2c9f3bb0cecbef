//! Compares the claims of a spec with the responses.

use std::collections::BTreeMap;

use serde_json::Value;
use simfleet::runtime::{Api, Claim, ClaimPlace};

use super::checks::{Check, IN_PROGRESS, check_of, has_conditions};
use super::plan::{Purpose, is_called};
use super::shape::{Place, counted, is_code, rows, type_of};
use crate::rows::{ParityRow, ValueShape};

/// A call and its result.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) purpose: Purpose,
    /// The names of the parameters that were sent.
    pub(super) parameters: Vec<&'static str>,
    pub(super) result: CallResult,
}

/// The result of a call.
#[derive(Debug)]
pub(super) enum CallResult {
    Succeeded(Value),
    Failed(Failure),
    NotCalled(String),
}

/// A failed call.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) reason: String,
    /// The service does not know the operation.
    pub(super) is_missing: bool,
    /// The service read the call and rejected it.
    pub(super) is_rejection: bool,
    /// The response, if the service rejected the call and it is JSON.
    pub(super) response: Option<Value>,
}

/// The results of the calls of one API, by operation.
pub(super) type Results = BTreeMap<&'static str, Vec<Call>>;

/// Returns whether any call of an API succeeded.
pub(super) fn has_success(results: &Results) -> bool {
    results.values().flatten().any(|call| matches!(call.result, CallResult::Succeeded(_)))
}

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

/// What one call says about a claim.
struct Finding {
    verdict: Verdict,
    /// Whether the call succeeded.
    is_response: bool,
    reason: String,
    shape: Option<ValueShape>,
}

impl Finding {
    fn new(verdict: Verdict, reason: impl Into<String>) -> Self {
        Self { verdict, is_response: verdict != Verdict::NotSeen, reason: reason.into(), shape: None }
    }

    fn not_seen(reason: impl Into<String>) -> Self {
        Self::new(Verdict::NotSeen, reason)
    }
}

/// Returns the row of a claim and its verdict. The strongest finding decides.
pub(super) fn judge(api: &'static Api, claim: &'static Claim, results: &Results) -> (ParityRow, Verdict) {
    let check = check_of(api, claim);
    let mut findings: Vec<Finding> =
        claim.places.iter().flat_map(|place| find(api, claim, place, check, results)).collect();
    // The sort is stable, so that the first place of the spec decides among equals.
    findings.sort_by_key(|finding| std::cmp::Reverse((finding.verdict, finding.is_response)));
    let none = Finding::not_seen("parity makes no call that shows it");
    let first = findings.first().unwrap_or(&none);
    let (verdict, reason) = (first.verdict, first.reason.clone());
    let row = ParityRow {
        kind: "claim",
        api: api.name,
        subject: claim.id,
        verdict: verdict.as_str(),
        reason,
        statement: Some(one_line(claim.text)),
        settled_by: Some(one_line(claim.settled_by)).filter(|text| !text.is_empty()),
        shapes: findings.into_iter().filter_map(|finding| finding.shape).collect(),
        ..ParityRow::default()
    };
    (row, verdict)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns what each call of the operation says about a claim.
fn find(api: &Api, claim: &Claim, place: &ClaimPlace, check: Option<Check>, results: &Results) -> Vec<Finding> {
    let operation = place.operation();
    let Some(calls) = results.get(operation) else {
        let why = api.operation(operation).and_then(|operation| is_called(operation).err());
        return vec![Finding::not_seen(format!("{operation} is not called: {}", why.unwrap_or("interrupted")))];
    };
    match (check, place) {
        (Some(Check::Texts), _) => vec![texts(operation, results)],
        (Some(Check::RejectedWithout(name)), _) => vec![rejected_without(operation, name, calls)],
        (_, ClaimPlace::Response { path, .. }) if check.is_none() && has_conditions(claim, path) => {
            vec![Finding::not_seen(format!("{operation}: no call is made in the way that would settle it"))]
        }
        _ => calls.iter().map(|call| find_in(place, check, call, has_success(results))).collect(),
    }
}

/// Returns what one call says about a claim.
fn find_in(place: &ClaimPlace, check: Option<Check>, call: &Call, is_service_there: bool) -> Finding {
    let operation = place.operation();
    let response = match &call.result {
        CallResult::Succeeded(response) => response,
        CallResult::Failed(Failure { is_missing: true, reason, .. }) if matches!(place, ClaimPlace::Operation(_)) => {
            return match is_service_there {
                true => Finding::new(Verdict::Contradicted, format!("{operation}: {reason}")),
                false => Finding::not_seen(format!("{operation}: {reason}, as did all other calls")),
            };
        }
        CallResult::Failed(Failure { reason, .. }) | CallResult::NotCalled(reason) => {
            return Finding::not_seen(format!("{operation}: {reason}"));
        }
    };
    if let Some(Check::SucceedsWith(names)) = check {
        return match names.iter().find(|name| !call.parameters.contains(name)) {
            None => Finding::new(Verdict::Confirmed, format!("{operation} succeeded with {}", names.join(" and "))),
            Some(name) => Finding::not_seen(format!("{operation}: {name} was not sent")),
        };
    }
    match *place {
        ClaimPlace::Operation(_) => {
            Finding::new(Verdict::Observed, format!("{operation} succeeded; the meaning is not checked"))
        }
        ClaimPlace::Parameter { name: "", .. } => {
            Finding::new(Verdict::Observed, format!("{operation} accepted the form; the effect is not checked"))
        }
        ClaimPlace::Parameter { name, .. } if call.parameters.contains(&name) => {
            Finding::new(Verdict::Observed, format!("{operation} accepted {name}; the effect is not checked"))
        }
        ClaimPlace::Parameter { name, .. } => Finding::not_seen(format!("{operation}: {name} was not sent")),
        ClaimPlace::Response { path, kind, values, .. } => {
            // The spec gives a response that is only a list a member for it.
            let is_list = response.is_array();
            let inside = if is_list { path.split_once('.').map_or("", |(_, inside)| inside) } else { path };
            let values_there = Place::at(response, inside);
            let shape = values_there.shape(operation, path, values);
            let (verdict, reason) = match check {
                Some(Check::AbsentInProgress) => absent_in_progress(response, path, kind),
                Some(Check::Objects(member)) => objects(&values_there, member),
                _ => compare(&values_there, kind, values),
            };
            let place = if path.is_empty() { "the response" } else { path };
            let reason = format!("{operation}, {place}: {reason}");
            Finding { verdict, is_response: true, reason, shape: Some(shape) }
        }
    }
}

/// Judges a claim that a member is absent or null in rows that are in progress.
fn absent_in_progress(response: &Value, path: &str, kind: &str) -> (Verdict, String) {
    let (parent, member) = path.rsplit_once('.').unwrap_or(("", path));
    let (name, value) = IN_PROGRESS;
    let is_there = |row: &&Value| {
        let text = row.get(name).and_then(Value::as_str).unwrap_or_default();
        text.trim_matches(|letter: char| letter.is_control() || letter.is_whitespace()) == value
    };
    let running: Vec<&Value> = rows(&Place::at(response, parent).values).into_iter().filter(is_there).collect();
    let with = running.iter().filter(|row| row.get(member).is_some_and(|member| !member.is_null())).count();
    let count = counted(running.len(), "row");
    match (running.len(), with) {
        (0, _) => match compare(&Place::at(response, path), kind, &[]) {
            different @ (Verdict::Contradicted, _) => different,
            _ => (Verdict::NotSeen, format!("no row is in progress ({name} {value})")),
        },
        (_, 0) => (Verdict::Confirmed, format!("absent or null in {count} in progress")),
        (_, with) => (Verdict::Contradicted, format!("present in {with} of {count} in progress")),
    }
}

/// Judges a claim that a value is a list of objects with a certain member.
fn objects(place: &Place<'_>, member: &str) -> (Verdict, String) {
    let lists: Vec<&Vec<Value>> = place.values.iter().filter_map(|value| value.as_array()).collect();
    let mut items = lists.iter().flat_map(|list| list.iter()).peekable();
    if lists.is_empty() {
        return compare(place, "array", &[]);
    }
    if items.peek().is_none() {
        return (Verdict::NotSeen, "the list is empty".to_owned());
    }
    match items.all(|item| item.get(member).is_some()) {
        true => (Verdict::Confirmed, format!("a list of objects with {member}")),
        false => (Verdict::Contradicted, format!("an item of the list is no object with {member}")),
    }
}

/// Judges the claim that the member `error` of a rejected call is a list of texts. The envelope is that of the platform, so
/// the rejection of another operation counts as an observation.
fn texts(operation: &str, results: &Results) -> Finding {
    let rejections = results.iter().flat_map(|(id, calls)| {
        calls.iter().filter_map(move |call| match &call.result {
            CallResult::Failed(Failure { response: Some(response), .. }) => Some((*id, response)),
            _ => None,
        })
    });
    let mut findings: Vec<Finding> = rejections
        .map(|(id, response)| {
            let (verdict, reason) = match response.get("error") {
                None | Some(Value::Null) => (Verdict::NotSeen, "the member is missing or null".to_owned()),
                Some(Value::Array(texts)) if texts.is_empty() => (Verdict::Observed, "an empty list".to_owned()),
                Some(Value::Array(texts)) if texts.iter().all(Value::is_string) => {
                    (Verdict::Confirmed, format!("a list of {}", counted(texts.len(), "text")))
                }
                Some(Value::Array(_)) => (Verdict::Contradicted, "a list whose items are not all texts".to_owned()),
                Some(other) => (Verdict::Contradicted, format!("{} instead of a list", type_of(other))),
            };
            // Another operation may differ, so it decides nothing.
            let verdict = if id == operation { verdict } else { verdict.min(Verdict::Observed) };
            Finding { verdict, is_response: true, reason: format!("{id}, error: {reason}"), shape: None }
        })
        .collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.verdict));
    findings.into_iter().next().unwrap_or_else(|| Finding::not_seen(format!("{operation}: no call was rejected")))
}

/// Judges the claim that a parameter is required.
fn rejected_without(operation: &str, name: &str, calls: &[Call]) -> Finding {
    let is_with = |call: &&Call| call.parameters.contains(&name);
    let works = calls.iter().filter(is_with).any(|call| matches!(call.result, CallResult::Succeeded(_)));
    let without = calls.iter().find(|call| !is_with(call) && !matches!(call.result, CallResult::NotCalled(_)));
    match without.map(|call| &call.result) {
        Some(CallResult::Succeeded(_)) => {
            Finding::new(Verdict::Contradicted, format!("{operation} succeeded without {name}"))
        }
        Some(CallResult::Failed(Failure { is_rejection: true, .. })) if works => Finding::new(
            Verdict::Observed,
            format!("{operation} succeeded with {name} and was rejected without it; the reason is not checked"),
        ),
        Some(CallResult::Failed(Failure { reason, .. })) => {
            Finding::not_seen(format!("{operation} without {name}: {reason}"))
        }
        _ => Finding::not_seen(format!("{operation} was not called without {name}")),
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
            0 => (Verdict::Observed, format!("{count}, all with listed codes; what the codes mean is not checked")),
            _ => (Verdict::Contradicted, format!("{unlisted} of {count} with a code that is not listed")),
        };
    }
    match kind {
        "" => (Verdict::Observed, format!("{count}; the spec states no type")),
        kind => (Verdict::Observed, format!("{count} of the type {kind}; the meaning is not checked")),
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
            ("rows.a", "integer", &[][..], Verdict::Observed),
            ("rows.a", "number", &[], Verdict::Observed),
            ("rows.a", "integer", &["1", "9"], Verdict::Observed),
            ("rows.a", "integer", &["1", "2"], Verdict::Contradicted),
            ("rows.a", "", &[], Verdict::Observed),
            ("rows.b", "integer", &[], Verdict::Contradicted),
            ("rows.b", "string", &["1"], Verdict::Observed),
            ("rows.c", "integer", &[], Verdict::NotSeen),
            ("rows.d", "array", &[], Verdict::Contradicted),
            ("rows.e", "string", &[], Verdict::NotSeen),
            ("rows", "array", &[], Verdict::Observed),
            ("rows", "object", &[], Verdict::Observed),
        ] {
            let (found, reason) = compare(&Place::at(&response, path), kind, codes);
            assert_eq!(found, verdict, "{path} {kind} {codes:?}: {reason}");
        }
    }

    #[test]
    fn members_of_rows_in_progress_are_compared_with_the_claim() {
        for (row, verdict) in [
            (json!({"Status": "PROCESSING\0", "Gprs": null}), Verdict::Confirmed),
            (json!({"Status": "PROCESSING"}), Verdict::Confirmed),
            (json!({"Status": "PROCESSING", "Gprs": false}), Verdict::Contradicted),
            (json!({"Status": "SUCCESS", "Gprs": true}), Verdict::NotSeen),
            (json!({"Status": "SUCCESS", "Gprs": "on"}), Verdict::Contradicted),
        ] {
            let response = json!({"Data": [row]});
            assert_eq!(absent_in_progress(&response, "Data.Gprs", "boolean").0, verdict, "{response}");
        }
    }
}
