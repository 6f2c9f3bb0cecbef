//! Help texts from the operation tables: limits, known values, error codes, effects.
//!
//! Descriptions are Markdown; only their line breaks are changed.

use std::fmt::Write;
use std::time::Duration;

use simfleet::runtime::{
    Api, Effect, Evidence, Limits, Operation, Parameter, ParameterKind, ParameterStyle, Place, Quota, Rule, Scope,
};

use crate::card_numbers::CardNumber;
use crate::names::{command_name, flag_name, normalized};

/// Lists the operations of a service by group.
pub(super) fn operation_list(api: &Api) -> String {
    let width = api.operations.iter().map(|operation| command_name(operation).len()).max().unwrap_or(0);
    let mut groups: Vec<&str> = api.operations.iter().map(|operation| operation.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let mut text = String::from("Operations, by group:");
    for group in groups {
        let _ = write!(text, "\n\n{group}:");
        for operation in api.operations.iter().filter(|operation| operation.group == group) {
            let asks = if operation.effect == Effect::Once { " [asks first]" } else { "" };
            let _ = write!(text, "\n  {:width$}  {}{asks}", command_name(operation), operation.summary);
        }
    }
    text.push_str("\n\nThe --help of an operation shows its flags, limits and error codes.");
    text
}

/// Returns the summary and the description of an operation.
pub(super) fn about(operation: &Operation) -> String {
    let description = unwrap_paragraphs(operation.description);
    match description.as_str() {
        "" => operation.summary.to_owned(),
        _ => format!("{}\n\n{description}", operation.summary),
    }
}

/// Returns the request, effect, rate limits, rules and error codes of an operation.
pub(super) fn details(operation: &Operation) -> String {
    let request = match operation.constants.iter().find(|(name, _)| *name == "Action") {
        Some((_, action)) => format!("{} {}, Action={action}", operation.method, operation.path),
        None => format!("{} {}", operation.method, operation.path),
    };
    let mut text = format!("Request: {request}\nEffect: {}", effect_text(operation));
    let _ = write!(text, "\nReason: {}", operation.effect_reason);
    for quota in operation.quotas {
        let _ = write!(text, "\nRate limit: {}", quota_text(quota));
    }
    for rule in operation.rules {
        let _ = write!(text, "\nRule: {}", rule_text(operation, rule));
    }
    for callback in operation.callbacks {
        let _ = write!(
            text,
            "\nPushes: {} to the address in {}",
            callback.schema,
            flag_or_name(operation, callback.url_parameter)
        );
    }
    if !operation.signed {
        text.push_str("\nSignature: none; no credentials are needed");
    }
    if !operation.secrets.is_empty() {
        let _ = write!(text, "\nSecrets: {}; hidden unless --show-secrets is given", operation.secrets.join(", "));
    }
    text.push_str("\nOutput: -o json prints the whole response, the other formats its rows");
    match operation.evidence {
        Evidence::Documented => {}
        Evidence::Derived => text.push_str("\nEvidence: derived from an example of the document"),
        Evidence::Inferred => text.push_str("\nEvidence: inferred; the document does not fully describe it"),
    }
    if !operation.errors.is_empty() {
        text.push_str("\n\nError codes that the document lists (others may occur):");
        for error in operation.errors {
            let _ = write!(text, "\n  {} {}", error.status, error.code);
        }
    }
    text
}

fn effect_text(operation: &Operation) -> String {
    match (operation.effect, operation.idempotency_key) {
        (Effect::Read, _) => "read; retried if the response is lost".to_owned(),
        (Effect::Set, _) => "sets a value; retried if the response is lost".to_owned(),
        (Effect::Keyed, Some(key)) => {
            let flag = flag_or_name(operation, key);
            format!(
                "takes effect once for each value of {flag}; without it, a key is generated and the command asks first"
            )
        }
        (Effect::Keyed | Effect::Once, _) => "not safe to repeat: asks first, and is sent once".to_owned(),
    }
}

fn quota_text(quota: &Quota) -> String {
    let scope = match quota.scope {
        Scope::Account => "for the account".to_owned(),
        Scope::Value(parameter) => format!("for each value of {parameter}"),
    };
    let guess = if quota.evidence == Evidence::Inferred { " (inferred)" } else { "" };
    let per = match quota.per.as_secs() {
        1 => "second".to_owned(),
        60 => "minute".to_owned(),
        3600 => "hour".to_owned(),
        86_400 => "day".to_owned(),
        _ => format!("{:?}", Duration::from_secs(quota.per.as_secs())),
    };
    let calls = if quota.limit == 1 { "call" } else { "calls" };
    format!("{} {calls} per {per} {scope}{guess}; the client waits when it is reached", quota.limit)
}

fn rule_text(operation: &Operation, rule: &Rule) -> String {
    let list = |names: &[&str]| names.iter().map(|name| flag_or_name(operation, name)).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::ExactlyOne(names) => format!("give exactly one of {}", list(names)),
        Rule::AtLeastOne(names) => format!("give one or more of {}", list(names)),
        Rule::AllOrNone(names) => format!("give all or none of {}", list(names)),
        Rule::When { parameter, is, needs } => {
            format!("with {} {is} give {} too", flag_or_name(operation, parameter), list(needs))
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
        parts.push("Inferred, at least in part: the service's documents do not say this.".to_owned());
    }
    if let Some(why) = parameter.explicit {
        parts.push(format!("Must be given: {why}."));
    }
    let need = match parameter.required {
        _ if operation.idempotency_key == Some(parameter.name) => "generated if missing",
        true => "required",
        false => "optional",
    };
    let mut facts = vec![need.to_owned()];
    facts.push(type_name(parameter).to_owned());
    facts.extend(limits(parameter));
    if flag_name(parameter).replace('-', "") != parameter.name.to_ascii_lowercase() {
        facts.push(format!("on the wire: {}", parameter.name));
    }
    parts.push(format!("[{}]", facts.join("; ")));
    if parameter.secret {
        parts.push(
            "Secret, never printed. @FILE reads it from a file, - from stdin; arguments are visible to every user of a machine."
                .to_owned(),
        );
    }
    if parameter.style != ParameterStyle::Single {
        let separated = match CardNumber::of_parameter(parameter.name) {
            Some(_) => "separate them by commas or spaces, ",
            None => "",
        };
        parts.push(format!(
            "For several values, {separated}repeat the flag or give one JSON array; '[]' is an empty list."
        ));
    }
    if !parameter.values.is_empty() {
        let known = parameter.values.iter().map(|(value, name)| {
            if normalized(value) == normalized(name) { (*value).to_owned() } else { format!("{value} ({name})") }
        });
        parts.push(format!("Known values, by value or name: {}.", known.collect::<Vec<_>>().join(", ")));
    }
    if !parameter.example.is_empty() {
        parts.push(format!("Example: {}", parameter.example));
    }
    parts.join("\n")
}

fn type_name(parameter: &Parameter) -> &'static str {
    let list = parameter.style != ParameterStyle::Single;
    match parameter.kind {
        _ if parameter.place == Place::File => "file",
        ParameterKind::Text if list => "list of strings",
        ParameterKind::Text => "string",
        ParameterKind::Integer if list => "list of whole numbers",
        ParameterKind::Integer => "whole number",
        ParameterKind::Number if list => "list of numbers",
        ParameterKind::Number => "number",
        ParameterKind::Boolean if list => "list of true and false",
        ParameterKind::Boolean => "true or false",
    }
}

fn limits(parameter: &Parameter) -> Vec<String> {
    let Limits { min, max, min_length, max_length } = parameter.limits;
    let mut bounds = Vec::new();
    if let Some(most) = parameter.max_items {
        bounds.push(format!("at most {most} items"));
    }
    match (min, max) {
        (Some(least), Some(most)) => bounds.push(format!("{least} to {most}")),
        (Some(least), None) => bounds.push(format!("{least} or more")),
        (None, Some(most)) => bounds.push(format!("{most} or less")),
        (None, None) => {}
    }
    match (min_length.filter(|least| *least > 0), max_length) {
        (Some(least), Some(most)) if least == most => bounds.push(format!("{most} characters")),
        (Some(least), Some(most)) => bounds.push(format!("{least} to {most} characters")),
        (Some(least), None) => bounds.push(format!("{least} characters or more")),
        (None, Some(most)) => bounds.push(format!("at most {most} characters")),
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
