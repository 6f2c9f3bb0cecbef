//! Prints responses and previews of requests.

use std::borrow::Cow;

use serde_json::{Map, Value};
use simfleet::Reply;
use simfleet::raw::{Preview, RawAnswer};
use simfleet::runtime::{Envelope, EnvelopeRule};

use super::rows;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputFormat, OutputRow, keep_secrets_on_stdout, say, tell};

/// Returns the answer without its secrets, or with them if `--show-secrets` is set.
///
/// If something is hidden and `warned` is false, prints a message about it and sets `warned`.
pub(crate) fn visible_answer<'a>(global: &GlobalArgs, answer: &'a RawAnswer, warned: &mut bool) -> Cow<'a, Value> {
    if !answer.has_secrets() || global.show_secrets {
        if answer.has_secrets() {
            keep_secrets_on_stdout();
        }
        return Cow::Borrowed(answer.value());
    }
    let shown = answer.redacted();
    if !*warned && shown != *answer.value() {
        tell!("secrets-hidden");
        *warned = true;
    }
    Cow::Owned(shown)
}

/// Prints an answer in the requested format, and members beside its rows on stderr.
pub(super) fn print_answer(
    global: &GlobalArgs,
    name: &str,
    envelope: &EnvelopeRule,
    reply: &Reply<RawAnswer>,
    mut output: Output,
) -> Result<Exit, CliError> {
    let value = visible_answer(global, &reply.answer, &mut false);
    let found = rows::from_answer(&value, envelope);
    let rejected = found.rejected();
    if global.output.format() == OutputFormat::Json {
        output.document(&value)?;
    } else {
        if found.is_empty() {
            let message = reply.answer.message().map(|text| text!("no-rows-message", message = text));
            let request = reply.request_id.as_ref().map(|id| text!("no-rows-request", id = id.to_string()));
            let (message, request) = (message.unwrap_or_default(), request.unwrap_or_default());
            tell!("no-rows", name = name, message = message, request = request);
        }
        found.for_each(|row| output.push(row))?;
        output.finish()?;
        if !found.other_members.is_empty() {
            let others: Vec<String> =
                found.other_members.iter().map(|(name, value)| format!("{name}={value}")).collect();
            say!("simfleet: {}", others.join(", "));
        }
    }
    if let Some(failure) = reply.answer.result_failure() {
        tell!("result-failure", name = name, failure = failure.to_string());
        return Ok(Exit::SomeRejected);
    }
    if rejected > 0 {
        tell!("some-rejected", rejected = rejected, items = found.items());
        return Ok(Exit::SomeRejected);
    }
    Ok(Exit::Success)
}

/// Prints the request of a dry run.
pub(super) fn print_preview(global: &GlobalArgs, output: Output, preview: &Preview) -> Result<Exit, CliError> {
    tell!("dry-run");
    if global.output.format() == OutputFormat::Json {
        output.document(&Value::Object(preview_members(preview)))?;
        return Ok(Exit::Success);
    }
    print_previews(global, output, std::slice::from_ref(preview))
}

/// Prints requests: as JSON, or as text with an empty line between two of them.
pub(crate) fn print_previews(global: &GlobalArgs, mut output: Output, previews: &[Preview]) -> Result<Exit, CliError> {
    match global.output.format() {
        OutputFormat::Json | OutputFormat::Jsonl => {
            previews.iter().try_for_each(|preview| output.push(OutputRow::of_members(&preview_members(preview))))?;
            output.finish()?;
        }
        OutputFormat::Xlsx => {
            return Err(CliError::usage(text!("dry-run-workbook"), text!("dry-run-workbook-remedy")));
        }
        OutputFormat::Table | OutputFormat::Csv if global.output.row_option().is_some() => {
            return Err(CliError::usage(text!("dry-run-columns"), text!("dry-run-columns-remedy")));
        }
        OutputFormat::Table | OutputFormat::Csv => {
            let texts: Vec<Vec<String>> = previews.iter().map(preview_lines).collect();
            output.write_lines(&texts.join(&String::new()))?;
        }
    }
    Ok(Exit::Success)
}

fn preview_members(preview: &Preview) -> Map<String, Value> {
    let headers: Map<String, Value> =
        preview.headers.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
    let mut members = Map::new();
    members.insert("method".to_owned(), preview.method.as_str().into());
    members.insert("url".to_owned(), preview.url.as_str().into());
    members.insert("headers".to_owned(), headers.into());
    members.insert("body".to_owned(), preview.body.as_str().into());
    members
}

fn preview_lines(preview: &Preview) -> Vec<String> {
    let mut lines = vec![format!("{} {}", preview.method, preview.url)];
    lines.extend(preview.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !preview.body.is_empty() {
        lines.push(String::new());
        lines.extend(preview.body.lines().map(str::to_owned));
    }
    lines
}
