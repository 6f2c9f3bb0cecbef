//! Builds a request from the arguments of `simfleet api`.
//!
//! The name of a known value is replaced by the value; other values are sent as they are if they fit the type of the
//! parameter.

use std::io::Read;
use std::path::Path;

use clap::{ArgMatches, FromArgMatches};
use serde_json::Value;
use simfleet::random::Random;
use simfleet::raw::{RawRequest, RawValue};
use simfleet::runtime::{
    Effect, Operation, Parameter, ParameterKind, ParameterStyle, Place, Upload, is_placeholder_key,
};

use crate::card_list::CardList;
use crate::card_numbers::{CardNumber, is_comma, split};
use crate::error::CliError;
use crate::flags::cards::{ListSelection, check_number};
use crate::flags::parse::pair;
use crate::input;
use crate::lang::text;
use crate::names::{argument_id, flag_name, has_card_list, normalized};
use crate::output::tell;

/// Larger files are rejected: 32 MiB.
const LARGEST_UPLOAD: u64 = 32 * 1024 * 1024;

/// Builds the request of an operation. Returns true beside it if the idempotency key does not protect a repeated command:
/// it was generated, or is a placeholder.
pub(super) fn build_request(
    operation: &'static Operation,
    matches: &ArgMatches,
    random: &dyn Random,
) -> Result<(RawRequest, bool), CliError> {
    let mut request = RawRequest::listed(operation);
    let selection = if has_card_list(operation) {
        ListSelection::from_arg_matches(matches).unwrap_or_default()
    } else {
        ListSelection::default()
    };
    for parameter in operation.parameters {
        let Some(texts) = matches.get_many::<String>(&argument_id(parameter)) else {
            if let Some(reason) = parameter.explicit {
                let flag = flag_name(parameter);
                let remedy = match parameter.style {
                    ParameterStyle::Single => text!("parameter-not-given-remedy", flag = flag.as_str()),
                    _ => text!("parameter-list-not-given-remedy", flag = flag.as_str()),
                };
                return Err(CliError::usage(text!("parameter-not-given", flag = flag, reason = reason), remedy));
            }
            continue;
        };
        request = request.with(parameter.name, parse_value(parameter, texts.map(String::as_str), &selection)?);
    }
    if operation.open {
        for text in matches.get_many::<String>("field").into_iter().flatten() {
            let (name, text) =
                pair(text).map_err(|error| CliError::usage(text!("parameter-field", text = text.as_str()), error))?;
            request = request.with(name, text);
        }
    }
    match operation.idempotency_key.and_then(|key| operation.parameter(key)) {
        Some(key) if operation.effect == Effect::Keyed && !matches.contains_id(&argument_id(key)) => {
            let generated = generate_key(key, random);
            tell!("parameter-key-generated", name = key.name, key = generated.as_str(), flag = flag_name(key));
            Ok((request.with(key.name, generated), true))
        }
        Some(key) if matches.get_one::<String>(&argument_id(key)).is_some_and(|text| is_placeholder_key(text)) => {
            tell!("parameter-key-placeholder", name = key.name);
            Ok((request, true))
        }
        _ => Ok((request, false)),
    }
}

fn generate_key(parameter: &Parameter, random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    let length = parameter.limits.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(32);
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(length).collect()
}

/// Returns the value of a parameter. `selection` says which values of the files are used that list flags name.
fn parse_value<'a>(
    parameter: &'static Parameter,
    texts: impl Iterator<Item = &'a str>,
    selection: &ListSelection,
) -> Result<RawValue, CliError> {
    let mut items = Vec::new();
    for text in texts {
        let read = if parameter.secret { Some(input::read_secret(&flag_name(parameter), text)?) } else { None };
        let text = read.as_deref().unwrap_or(text);
        if parameter.place == Place::File {
            return read_upload(parameter, Path::new(text)).map(RawValue::File);
        }
        if parameter.style == ParameterStyle::Single {
            return parse_single(parameter, text).map(RawValue::Text);
        }
        for item in list_items(parameter, text, selection)? {
            items.push(parse_single(parameter, &item)?);
        }
    }
    Ok(RawValue::List(items))
}

/// Returns the items that one argument of a list gives: those of a JSON array, the card numbers of a file or of a list that
/// is separated by commas or spaces, or the argument itself.
fn list_items(parameter: &Parameter, text: &str, selection: &ListSelection) -> Result<Vec<String>, CliError> {
    let number = CardNumber::of_parameter(parameter.name);
    if let (Some(kind), true) = (number, text.starts_with('@')) {
        let mut list = CardList::new(kind);
        selection.add(&mut list, &format!("--{}", flag_name(parameter)), text)?;
        let numbers = selection.finish(list)?;
        if numbers.is_empty() {
            let message = text!("parameter-file-empty", flag = flag_name(parameter), file = text);
            return Err(CliError::usage(message, text!("parameter-file-empty-remedy")));
        }
        return Ok(numbers);
    }
    // Card numbers and other plain values do not begin with a bracket.
    let items = if text.trim_start().starts_with('[') {
        parse_array(parameter, text)?
    } else if number.is_some() {
        let numbers: Vec<String> = split(text).map(str::to_owned).collect();
        // An empty argument is rejected like any empty item.
        if numbers.is_empty() { vec![text.to_owned()] } else { numbers }
    } else if text.contains(is_comma) {
        return Err(CliError::usage(
            text!("parameter-comma", flag = flag_name(parameter), text = printable(parameter, text)),
            text!("parameter-list-remedy"),
        ));
    } else {
        vec![text.to_owned()]
    };
    if let Some(kind) = number {
        let what = format!("--{}", flag_name(parameter));
        items.iter().filter(|item| !item.is_empty()).try_for_each(|item| check_number(kind, &what, item))?;
    }
    Ok(items)
}

/// Returns a value for a message, without secrets.
fn printable(parameter: &Parameter, text: &str) -> String {
    if parameter.secret { text!("parameter-hidden") } else { text.to_owned() }
}

fn parse_array(parameter: &Parameter, text: &str) -> Result<Vec<String>, CliError> {
    let (flag, shown) = (flag_name(parameter), printable(parameter, text));
    let items: Vec<Value> = serde_json::from_str(text).map_err(|error| {
        let (flag, shown) = (flag.as_str(), shown.as_str());
        let message = text!("parameter-bad-array", flag = flag, text = shown, error = error.to_string());
        CliError::usage(message, text!("parameter-list-remedy"))
    })?;
    items
        .into_iter()
        .map(|item| match item {
            Value::String(text) => Ok(text),
            Value::Number(_) | Value::Bool(_) => Ok(item.to_string()),
            _ => Err(CliError::usage(
                text!("parameter-bad-item", flag = flag.as_str(), text = shown.as_str()),
                text!("parameter-list-remedy"),
            )),
        })
        .collect()
}

/// Returns the wire value of one argument: a known value may be given by name.
fn parse_single(parameter: &'static Parameter, text: &str) -> Result<String, CliError> {
    let known = parameter.values;
    if known.iter().any(|(value, _)| *value == text) {
        return Ok(text.to_owned());
    }
    if let Some((value, _)) = known.iter().find(|(_, name)| normalized(name) == normalized(text)) {
        return Ok((*value).to_owned());
    }
    let names = || known.iter().map(|(value, name)| format!("{value} ({name})")).collect::<Vec<_>>().join(", ");
    let fits = match parameter.kind {
        ParameterKind::Text => true,
        ParameterKind::Integer => text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok(),
        ParameterKind::Number => serde_json::from_str::<serde_json::Number>(text).is_ok(),
        ParameterKind::Boolean => matches!(text, "true" | "false"),
    };
    if !fits {
        return Err(misfit(parameter, text, names()));
    }
    if !known.is_empty() {
        let shown = printable(parameter, text);
        tell!("parameter-unknown-value", flag = flag_name(parameter), text = shown, known = names());
    }
    Ok(text.to_owned())
}

/// Describes a value that does not fit the type of its parameter.
fn misfit(parameter: &Parameter, text: &str, known: String) -> CliError {
    let (flag, shown) = (flag_name(parameter), printable(parameter, text));
    let (message, remedy) = match parameter.kind {
        ParameterKind::Integer if parameter.values.is_empty() => {
            (text!("parameter-not-integer", flag = flag, text = shown), text!("parameter-not-integer-remedy"))
        }
        ParameterKind::Integer => (
            text!("parameter-not-known", flag = flag, text = shown),
            text!("parameter-not-known-remedy", known = known),
        ),
        ParameterKind::Number => {
            (text!("parameter-not-number", flag = flag, text = shown), text!("parameter-not-number-remedy"))
        }
        // A text always fits.
        ParameterKind::Boolean | ParameterKind::Text => {
            (text!("parameter-not-boolean", flag = flag, text = shown), text!("parameter-not-boolean-remedy"))
        }
    };
    CliError::usage(message, remedy)
}

fn read_upload(parameter: &Parameter, path: &Path) -> Result<Upload, CliError> {
    let (flag, shown) = (flag_name(parameter), path.display().to_string());
    let mut bytes = Vec::new();
    std::fs::File::open(path).and_then(|file| file.take(LARGEST_UPLOAD + 1).read_to_end(&mut bytes)).map_err(
        |error| {
            let (flag, shown) = (flag.as_str(), shown.as_str());
            let message = text!("upload-unreadable", flag = flag, path = shown, error = error.to_string());
            CliError::usage(message, text!("upload-unreadable-remedy"))
        },
    )?;
    if bytes.len() as u64 > LARGEST_UPLOAD {
        return Err(CliError::usage(
            text!("upload-too-large", flag = flag, path = shown),
            text!("upload-too-large-remedy"),
        ));
    }
    let name = path.file_name().map_or_else(|| "file".to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Upload::new(name, bytes))
}

#[cfg(test)]
mod tests {
    use simfleet::random::SeededRandom;
    use simfleet::runtime::Limits;

    use super::*;

    fn parameter(style: ParameterStyle, kind: ParameterKind) -> &'static Parameter {
        let some = simfleet::haoka_client::API.operation("batchShutdown").unwrap().parameters[0];
        let values: &[(&str, &str)] =
            if kind == ParameterKind::Integer { &[("4", "SUSPENDED"), ("9", "WAITING_LONG")] } else { &[] };
        Box::leak(Box::new(Parameter { name: "simNos", style, kind, values, place: Place::Form, ..some }))
    }

    fn read(style: ParameterStyle, kind: ParameterKind, texts: &[&str]) -> Result<RawValue, String> {
        parse_value(parameter(style, kind), texts.iter().copied(), &ListSelection::default())
            .map_err(|failure| failure.to_string())
    }

    #[test]
    fn lists_are_repeated_flags_or_json_arrays() {
        let list = |texts: &[&str]| read(ParameterStyle::JsonText, ParameterKind::Text, texts);
        let wanted = |items: &[&str]| Ok(RawValue::List(items.iter().map(ToString::to_string).collect()));
        assert_eq!(
            list(&["10000a", "10000b,10000c，10000d、10000e 10000f"]),
            wanted(&["10000a", "10000b", "10000c", "10000d", "10000e", "10000f"])
        );
        assert_eq!(list(&[r#"["10000a", 100000]"#, "10000b"]), wanted(&["10000a", "100000", "10000b"]));
        assert_eq!(list(&["[]"]), wanted(&[]));
        for bad in ["[a]", "[[]]", "[null]", "[\"a\""] {
            let error = list(&[bad]).unwrap_err();
            assert!(error.contains("--sim-nos") && error.contains("repeat the flag"), "{error}");
        }
        for bad in ["10000a,10000;b", "卡", "nothing", "1920 0000001", r#"["10000a,10000b"]"#] {
            let error = list(&[bad]).unwrap_err();
            assert!(error.contains("--sim-nos") && error.contains("is not a card number"), "{error}");
        }
    }

    #[test]
    fn a_comma_in_a_list_of_other_values_is_ambiguous() {
        let tags: &Parameter = Box::leak(Box::new(Parameter {
            name: "TagNameList",
            ..*parameter(ParameterStyle::JsonText, ParameterKind::Text)
        }));
        let read = |texts: &[&str]| {
            parse_value(tags, texts.iter().copied(), &ListSelection::default()).map_err(|failure| failure.to_string())
        };
        let wanted = |items: &[&str]| Ok(RawValue::List(items.iter().map(ToString::to_string).collect()));
        assert_eq!(read(&["a b", "c"]), wanted(&["a b", "c"]));
        assert_eq!(read(&[r#"["a,b"]"#]), wanted(&["a,b"]));
        for bad in ["a,b", "甲、乙", "甲，乙"] {
            assert!(read(&[bad]).unwrap_err().contains("repeat the flag"), "{bad}");
        }
    }

    #[test]
    fn known_values_may_be_given_by_name_and_other_types_are_rejected() {
        let one = |text: &str| read(ParameterStyle::Single, ParameterKind::Integer, &[text]);
        assert_eq!(one("4"), Ok("4".into()));
        assert_eq!(one("suspended"), Ok("4".into()));
        assert_eq!(one("waiting-long"), Ok("9".into()));
        assert_eq!(one("77"), Ok("77".into()));
        let error = one("asleep").unwrap_err();
        assert!(error.contains("--sim-nos asleep") && error.contains("4 (SUSPENDED)"), "{error}");
        let truth = read(ParameterStyle::Single, ParameterKind::Boolean, &["yes"]).unwrap_err();
        assert!(truth.contains("write true or false"), "{truth}");
    }

    #[test]
    fn messages_hide_secret_values() {
        for (style, kind) in
            [(ParameterStyle::Single, ParameterKind::Integer), (ParameterStyle::JsonText, ParameterKind::Text)]
        {
            let secret = Box::leak(Box::new(Parameter { secret: true, ..*parameter(style, kind) }));
            let error = parse_value(secret, ["[q7z"].into_iter(), &ListSelection::default()).unwrap_err().to_string();
            assert!(error.contains("--sim-nos (hidden)") && !error.contains("q7z"), "{error}");
        }
    }

    #[test]
    fn generated_keys_have_the_length_of_their_parameter() {
        let plain = parameter(ParameterStyle::Single, ParameterKind::Text);
        let short = Parameter { limits: Limits { max_length: Some(20), ..Limits::NONE }, ..*plain };
        let random = SeededRandom::new(3);
        let (long, short) = (generate_key(plain, &random), generate_key(&short, &random));
        assert_eq!((long.len(), short.len()), (32, 20));
        assert_ne!(long.get(..20), Some(short.as_str()));
    }
}
