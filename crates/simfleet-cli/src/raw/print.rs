//! Prints responses and previews of requests.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use simfleet::Reply;
use simfleet::raw::{Preview, RawAnswer};
use simfleet::runtime::{Envelope, EnvelopeRule};

use super::rows;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{self, Output, OutputFormat, say, tell};

/// Returns the answer without its secrets, or with them if `--show-secrets` is set.
///
/// If something is hidden and `warned` is false, prints a message about it and sets `warned`.
pub(crate) fn visible_answer<'a>(global: &GlobalArgs, answer: &'a RawAnswer, warned: &mut bool) -> Cow<'a, Value> {
    if !answer.has_secrets() || global.show_secrets {
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
) -> Result<Exit, CliError> {
    let value = visible_answer(global, &reply.answer, &mut false);
    let found = rows::from_answer(&value, envelope);
    let rejected = found.rejected();
    if global.output == OutputFormat::Json {
        output::write_json(&value)?;
    } else {
        if found.is_empty() {
            let message = reply.answer.message().map(|text| text!("no-rows-message", message = text));
            let request = reply.request_id.as_ref().map(|id| text!("no-rows-request", id = id.to_string()));
            let (message, request) = (message.unwrap_or_default(), request.unwrap_or_default());
            tell!("no-rows", name = name, message = message, request = request);
        }
        let mut output = Output::open(global.output);
        found.for_each(|row| output.push(row))?;
        output.finish()?;
        if !found.other_members.is_empty() {
            let others: Vec<String> =
                found.other_members.iter().map(|(name, value)| format!("{name}={value}")).collect();
            say!("simfleet: {}", others.join(", "));
        }
    }
    if rejected > 0 {
        tell!("some-rejected", rejected = rejected, items = found.items());
        return Ok(Exit::SomeRejected);
    }
    Ok(Exit::Success)
}

pub(super) fn print_preview(global: &GlobalArgs, preview: &Preview) -> Result<Exit, CliError> {
    tell!("dry-run");
    if matches!(global.output, OutputFormat::Json | OutputFormat::Jsonl) {
        let headers: Map<String, Value> =
            preview.headers.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
        let value = json!({
            "method": preview.method, "url": preview.url, "headers": headers, "body": preview.body,
        });
        if global.output == OutputFormat::Json {
            output::write_json(&value)?;
        } else {
            output::write_lines(&[output::escape_controls(&value.to_string())])?;
        }
        return Ok(Exit::Success);
    }
    let mut lines = vec![format!("{} {}", preview.method, preview.url)];
    lines.extend(preview.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !preview.body.is_empty() {
        lines.push(String::new());
        lines.extend(preview.body.lines().map(str::to_owned));
    }
    output::write_lines(&lines)?;
    Ok(Exit::Success)
}
