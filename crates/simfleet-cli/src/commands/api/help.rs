//! Help texts from the operation tables: limits, known values, error codes, effects.
//!
//! Descriptions are Markdown; only their line breaks are changed.

use std::fmt::Write;
use std::time::Duration;

use simfleet::runtime::{
    Api, ClaimPlace, Effect, Evidence, Limits, Operation, Parameter, ParameterKind, ParameterStyle, Place, Quota, Rule,
    Scope,
};

use crate::card_numbers::CardNumber;
use crate::lang::{self, text};
use crate::names::{command_name, flag_name, normalized};

/// Lists the operations of a service by group.
pub(super) fn operation_list(api: &Api) -> String {
    let width = api.operations.iter().map(|operation| command_name(operation).len()).max().unwrap_or(0);
    let mut groups: Vec<&str> = api.operations.iter().map(|operation| operation.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let mut text = text!("operations-by-group");
    for group in groups {
        let name = lang::find(lang::current(), &format!("group-{group}"), &[]).unwrap_or_else(|| group.to_owned());
        let _ = write!(text, "\n\n{}", text!("operations-group", group = name));
        for operation in api.operations.iter().filter(|operation| operation.group == group) {
            let _ = write!(text, "\n  {:width$}  {}", command_name(operation), titled(operation));
            if operation.effect == Effect::Once {
                let _ = write!(text, " {}", text!("operations-asks-first"));
            }
        }
    }
    let _ = write!(text, "\n\n{}", text!("operations-more"));
    text
}

/// Returns the summary of an operation, with the title that the documents give it in Chinese.
fn titled(operation: &Operation) -> String {
    let key = format!("title-{}-{}", operation.api, operation.id);
    match lang::find(lang::current(), &key, &[]) {
        Some(title) => text!("operation-title", summary = operation.summary, title = title),
        None => operation.summary.to_owned(),
    }
}

/// Returns the summary and the description of an operation.
pub(super) fn about(operation: &Operation) -> String {
    let description = unwrap_paragraphs(operation.description);
    match description.as_str() {
        "" => titled(operation),
        _ => format!("{}\n\n{description}", titled(operation)),
    }
}

/// Returns the request, effect, rate limits, rules, inferred statements and error codes of an operation.
pub(super) fn details(api: &Api, operation: &Operation) -> String {
    let request = match operation.constants.iter().find(|(name, _)| *name == "Action") {
        Some((_, action)) => format!("{} {}, Action={action}", operation.method, operation.path),
        None => format!("{} {}", operation.method, operation.path),
    };
    let mut lines =
        vec![text!("operation-request", request = request), text!("operation-effect", effect = effect_text(operation))];
    lines.push(text!("operation-reason", reason = operation.effect_reason));
    lines.extend(operation.quotas.iter().map(|quota| text!("operation-quota", quota = quota_text(quota))));
    lines.extend(operation.rules.iter().map(|rule| text!("operation-rule", rule = rule_text(operation, rule))));
    lines.extend(operation.callbacks.iter().map(|callback| {
        let parameter = flag_or_name(operation, callback.url_parameter);
        text!("operation-pushes", schema = callback.schema, parameter = parameter)
    }));
    if !operation.signed {
        lines.push(text!("operation-unsigned"));
    }
    if !operation.secrets.is_empty() {
        lines.push(text!("operation-secrets", paths = operation.secrets.join(", ")));
    }
    lines.push(text!("operation-output"));
    match operation.evidence {
        Evidence::Documented => {}
        Evidence::Derived => lines.push(text!("operation-derived")),
        Evidence::Inferred => lines.push(text!("operation-inferred")),
    }
    let inferred: Vec<String> = inferred(api, operation).collect();
    if !inferred.is_empty() {
        lines.extend([String::new(), text!("operation-claims")]);
        lines.extend(inferred);
    }
    if !operation.errors.is_empty() {
        lines.extend([String::new(), text!("operation-errors")]);
        lines.extend(operation.errors.iter().map(|error| format!("  {} {}", error.status, error.code)));
    }
    lines.join("\n")
}

/// Returns a line for each inferred statement about an operation and its response. Parameters have theirs in their own help.
fn inferred<'a>(api: &Api, operation: &'a Operation) -> impl Iterator<Item = String> + use<'a> {
    let is_about =
        |place: &ClaimPlace| place.operation() == operation.id && !matches!(place, ClaimPlace::Parameter { .. });
    let claims = api.claims.iter().filter(move |claim| claim.places.iter().any(is_about));
    claims.map(|claim| {
        let place = claim.id.split_once(".x-claims.").map_or(claim.id, |(place, _)| place);
        format!("  {place}: {}", unwrap_paragraphs(claim.text).replace('\n', " "))
    })
}

fn effect_text(operation: &Operation) -> String {
    match (operation.effect, operation.idempotency_key) {
        (Effect::Read, _) => text!("effect-read"),
        (Effect::Set, _) => text!("effect-set"),
        (Effect::Keyed, Some(key)) => text!("effect-keyed", parameter = flag_or_name(operation, key)),
        (Effect::Keyed | Effect::Once, _) => text!("effect-once"),
    }
}

fn quota_text(quota: &Quota) -> String {
    let scope = match quota.scope {
        Scope::Account => text!("quota-account"),
        Scope::Value(parameter) => text!("quota-value", parameter = parameter),
    };
    let guess = if quota.evidence == Evidence::Inferred { text!("quota-inferred") } else { String::new() };
    let per = match quota.per.as_secs() {
        1 => text!("quota-second"),
        60 => text!("quota-minute"),
        3600 => text!("quota-hour"),
        86_400 => text!("quota-day"),
        seconds => format!("{:?}", Duration::from_secs(seconds)),
    };
    text!("quota", limit = quota.limit, per = per, scope = scope, guess = guess)
}

fn rule_text(operation: &Operation, rule: &Rule) -> String {
    let list = |names: &[&str]| names.iter().map(|name| flag_or_name(operation, name)).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::ExactlyOne(names) => text!("rule-exactly-one", parameters = list(names)),
        Rule::AtLeastOne(names) => text!("rule-at-least-one", parameters = list(names)),
        Rule::AllOrNone(names) => text!("rule-all-or-none", parameters = list(names)),
        Rule::When { parameter, is, needs } => {
            let parameter = flag_or_name(operation, parameter);
            text!("rule-when", parameter = parameter, value = *is, parameters = list(needs))
        }
    }
}

fn flag_or_name(operation: &Operation, name: &str) -> String {
    operation.parameter(name).map_or_else(|| name.to_owned(), |parameter| format!("--{}", flag_name(parameter)))
}

/// Returns the help of a parameter on one line.
pub(super) fn short_help(parameter: &Parameter) -> String {
    let description = unwrap_paragraphs(parameter.description);
    let line = description.lines().next().unwrap_or_default();
    let end = line.find(". ").map_or(line.len(), |at| at + 1);
    let mut text = line.get(..end).unwrap_or(line).to_owned();
    let bounds = limits(parameter);
    if !bounds.is_empty() {
        let _ = write!(text, " [{}]", bounds.join("; "));
    }
    text.trim_start().to_owned()
}

/// Returns the full help of a parameter.
pub(super) fn long_help(operation: &Operation, parameter: &Parameter) -> String {
    let mut parts = Vec::new();
    if !parameter.description.is_empty() {
        parts.push(unwrap_paragraphs(parameter.description));
    }
    if parameter.evidence == Evidence::Inferred {
        parts.push(text!("parameter-inferred"));
    }
    if let Some(why) = parameter.explicit {
        parts.push(text!("parameter-explicit", why = why));
    }
    let need = match parameter.required {
        _ if operation.idempotency_key == Some(parameter.name) => text!("parameter-generated"),
        true => text!("parameter-required"),
        false => text!("parameter-optional"),
    };
    let mut facts = vec![need, type_name(parameter)];
    facts.extend(limits(parameter));
    if flag_name(parameter).replace('-', "") != parameter.name.to_ascii_lowercase() {
        facts.push(text!("parameter-wire-name", name = parameter.name));
    }
    parts.push(format!("[{}]", facts.join("; ")));
    if parameter.secret {
        parts.push(text!("parameter-secret"));
    }
    if parameter.style != ParameterStyle::Single {
        parts.push(match CardNumber::of_parameter(parameter.name) {
            Some(_) => text!("parameter-card-list"),
            None => text!("parameter-list"),
        });
    }
    if !parameter.values.is_empty() {
        let known = parameter.values.iter().map(|(value, name)| {
            if normalized(value) == normalized(name) { (*value).to_owned() } else { format!("{value} ({name})") }
        });
        parts.push(text!("parameter-values", values = known.collect::<Vec<_>>().join(", ")));
    }
    if !parameter.example.is_empty() {
        parts.push(text!("parameter-example", example = parameter.example));
    }
    parts.join("\n")
}

fn type_name(parameter: &Parameter) -> String {
    let list = parameter.style != ParameterStyle::Single;
    match parameter.kind {
        _ if parameter.place == Place::File => text!("type-file"),
        ParameterKind::Text if list => text!("type-texts"),
        ParameterKind::Text => text!("type-text"),
        ParameterKind::Integer if list => text!("type-integers"),
        ParameterKind::Integer => text!("type-integer"),
        ParameterKind::Number if list => text!("type-numbers"),
        ParameterKind::Number => text!("type-number"),
        ParameterKind::Boolean if list => text!("type-booleans"),
        ParameterKind::Boolean => text!("type-boolean"),
    }
}

fn limits(parameter: &Parameter) -> Vec<String> {
    let Limits { min, max, min_length, max_length } = parameter.limits;
    let mut bounds = Vec::new();
    if let Some(most) = parameter.max_items {
        bounds.push(text!("limit-items", most = most));
    }
    match (min, max) {
        (Some(least), Some(most)) => bounds.push(text!("limit-between", least = least, most = most)),
        (Some(least), None) => bounds.push(text!("limit-from", least = least)),
        (None, Some(most)) => bounds.push(text!("limit-to", most = most)),
        (None, None) => {}
    }
    match (min_length.filter(|least| *least > 0), max_length) {
        (Some(least), Some(most)) if least == most => bounds.push(text!("limit-length", most = most)),
        (Some(least), Some(most)) => bounds.push(text!("limit-length-between", least = least, most = most)),
        (Some(least), None) => bounds.push(text!("limit-length-from", least = least)),
        (None, Some(most)) => bounds.push(text!("limit-length-to", most = most)),
        (None, None) => {}
    }
    bounds
}

/// Removes the line breaks inside Markdown paragraphs. Lists and tables keep theirs.
fn unwrap_paragraphs(text: &str) -> String {
    let mut out = String::new();
    for line in text.trim().lines() {
        let own = line.trim_start().starts_with(['*', '-', '|', '#']) || line.starts_with("    ");
        if line.trim().is_empty() {
            out.push_str("\n\n");
        } else {
            match out.chars().last() {
                None | Some('\n') => {}
                Some(_) if own => out.push('\n'),
                Some(_) => out.push(' '),
            }
            out.push_str(line.trim_end());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_the_lines_of_paragraphs_but_not_of_lists() {
        assert_eq!(unwrap_paragraphs("a\nb\n\n* c\n* d\n  e\n"), "a b\n\n* c\n* d   e");
        assert_eq!(unwrap_paragraphs(""), "");
    }
}
