//! The errors of clap in Chinese, from their kind and their context.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use simfleet_cli::texts::{Value, message};

/// Returns the error in Chinese, with the tips and the usage that clap has for it.
pub(crate) fn describe(error: &Error) -> String {
    let mut text = message("clap-error", &[("error", Value::from(summary(error)))]);
    for (kind, key) in [
        (ContextKind::SuggestedSubcommand, "clap-similar-command"),
        (ContextKind::SuggestedArg, "clap-similar-argument"),
        (ContextKind::SuggestedValue, "clap-similar-value"),
    ] {
        let similar = strings(error, kind);
        if !similar.is_empty() {
            text.push_str(&format!("\n\n  {}", message(key, &[("similar", Value::from(similar.join("、")))])));
        }
    }
    if let Some(ContextValue::StyledStrs(tips)) = error.get(ContextKind::Suggested) {
        for tip in tips {
            text.push_str(&format!("\n\n  {}", translate_tip(&tip.to_string())));
        }
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        text.push_str(&format!("\n\n{}{usage}", message("clap-usage", &[])));
    }
    text.push_str(&format!("\n\n{}\n", message("clap-see-help", &[])));
    text
}

/// Returns what is wrong. An error without the expected context keeps the text of clap.
fn summary(error: &Error) -> String {
    let text = match error.kind() {
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::NoEquals => with_argument(error, "clap-no-equals"),
        ErrorKind::InvalidValue => invalid_value(error),
        ErrorKind::InvalidSubcommand => string(error, ContextKind::InvalidSubcommand)
            .map(|name| message("clap-unknown-command", &[("name", name.into())])),
        ErrorKind::MissingRequiredArgument => list(error, ContextKind::InvalidArg, "clap-missing-arguments"),
        ErrorKind::MissingSubcommand => missing_command(error),
        ErrorKind::TooManyValues => with_value(error, "clap-too-many-values"),
        ErrorKind::TooFewValues => counted(error, ContextKind::MinValues, "clap-too-few-values"),
        ErrorKind::WrongNumberOfValues => counted(error, ContextKind::ExpectedNumValues, "clap-wrong-number-of-values"),
        ErrorKind::ValueValidation => rejected_value(error),
        ErrorKind::UnknownArgument => with_argument(error, "clap-unknown-argument"),
        ErrorKind::InvalidUtf8 => Some(message("clap-invalid-utf8", &[])),
        _ => None,
    };
    text.unwrap_or_else(|| {
        let english = error.render().to_string();
        english.trim_start_matches("error: ").trim_end().to_owned()
    })
}

fn conflict(error: &Error) -> Option<String> {
    let argument = string(error, ContextKind::InvalidArg).or_else(|| string(error, ContextKind::InvalidSubcommand))?;
    let others = strings(error, ContextKind::PriorArg);
    if others == [argument.as_str()] {
        return Some(message("clap-repeated-argument", &[("argument", argument.into())]));
    }
    let others = others.join("、");
    Some(message("clap-conflict", &[("argument", argument.into()), ("others", others.into())]))
}

fn invalid_value(error: &Error) -> Option<String> {
    let value = string(error, ContextKind::InvalidValue)?;
    let text = if value.is_empty() {
        with_argument(error, "clap-missing-value")?
    } else {
        with_value(error, "clap-invalid-value")?
    };
    let known = strings(error, ContextKind::ValidValue);
    if known.is_empty() {
        return Some(text);
    }
    let values = message("clap-known-values", &[("values", known.join("、").into())]);
    Some(format!("{text}\n  {values}"))
}

fn rejected_value(error: &Error) -> Option<String> {
    let text = with_value(error, "clap-invalid-value")?;
    Some(match std::error::Error::source(error) {
        Some(reason) => format!("{text}：{}", translate_reason(reason)),
        None => text,
    })
}

/// Translates the reason of a rejected value. Those of the program's own checks are in Chinese; one of a library that is not
/// recognized stays English.
fn translate_reason(reason: &(dyn std::error::Error + 'static)) -> String {
    let english = reason.to_string();
    if reason.is::<std::num::ParseIntError>() || english == "invalid digit found in string" {
        message("clap-not-an-integer", &[])
    } else if reason.is::<std::net::AddrParseError>() {
        message("clap-not-an-address", &[])
    } else if let Some((_, range)) = english.split_once(" is not in ") {
        message("clap-out-of-range", &[("range", range.into())])
    } else {
        english
    }
}

fn missing_command(error: &Error) -> Option<String> {
    let name = string(error, ContextKind::InvalidSubcommand)?;
    let known = strings(error, ContextKind::ValidSubcommand).join("、");
    Some(message("clap-missing-command", &[("name", name.into()), ("known", known.into())]))
}

fn list(error: &Error, kind: ContextKind, key: &str) -> Option<String> {
    let arguments = strings(error, kind);
    (!arguments.is_empty()).then(|| format!("{}\n  {}", message(key, &[]), arguments.join("\n  ")))
}

fn with_argument(error: &Error, key: &str) -> Option<String> {
    Some(message(key, &[("argument", string(error, ContextKind::InvalidArg)?.into())]))
}

fn with_value(error: &Error, key: &str) -> Option<String> {
    let (argument, value) = (string(error, ContextKind::InvalidArg)?, string(error, ContextKind::InvalidValue)?);
    Some(message(key, &[("argument", argument.into()), ("value", value.into())]))
}

fn counted(error: &Error, wanted: ContextKind, key: &str) -> Option<String> {
    let number = |kind| match error.get(kind) {
        Some(ContextValue::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let argument = string(error, ContextKind::InvalidArg)?;
    let (wanted, given) = (number(wanted)?, number(ContextKind::ActualNumValues)?);
    Some(message(key, &[("argument", argument.into()), ("wanted", wanted.into()), ("given", given.into())]))
}

/// Translates a tip of clap. Tips exist as English sentences only; one that is not recognized stays English.
fn translate_tip(tip: &str) -> String {
    let quoted: Vec<&str> = tip.split('\'').skip(1).step_by(2).collect();
    match (tip.starts_with("to pass "), quoted.as_slice()) {
        (true, [value, instead]) => {
            message("clap-tip-value", &[("value", (*value).into()), ("instead", (*instead).into())])
        }
        _ => message("clap-tip", &[("tip", tip.into())]),
    }
}

fn string(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    }
}

fn strings(error: &Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.iter().map(String::as_str).collect(),
        Some(ContextValue::String(text)) => vec![text],
        _ => Vec::new(),
    }
}
