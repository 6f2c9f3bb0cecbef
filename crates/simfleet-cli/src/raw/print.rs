//! Answers and requests on stdout, for `api` and `call`.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use simfleet::Reply;
use simfleet::raw::{Preview, RawAnswer};
use simfleet::runtime::{Envelope, EnvelopeRule};

use super::rows;
use crate::error::Failure;
use crate::exit::Exit;
use crate::global::Global;
use crate::output::{self, Output, OutputFormat, say};

/// The answer as it may be shown: without secrets, unless they are asked for. Says once that something is hidden: where
/// `told` is false, which is then true.
pub(crate) fn shown<'a>(global: &Global, answer: &'a RawAnswer, told: &mut bool) -> Cow<'a, Value> {
    if !answer.has_secrets() || global.show_secrets {
        return Cow::Borrowed(answer.value());
    }
    let shown = answer.redacted();
    if !*told && shown != *answer.value() {
        say!("simfleet: secrets in the answer are hidden; --show-secrets prints them");
        *told = true;
    }
    Cow::Owned(shown)
}

/// Prints one answer in the form asked for.
pub(super) fn print(
    global: &Global,
    name: &str,
    envelope: &EnvelopeRule,
    reply: &Reply<RawAnswer>,
) -> Result<Exit, Failure> {
    let value = shown(global, &reply.answer, &mut false);
    let found = rows::of(&value, envelope);
    let (all, rejected) = (found.rows.len(), found.rejected);
    if global.output == OutputFormat::Json {
        output::whole(&value)?;
    } else {
        if all == 0 {
            let message = reply.answer.message().map(|text| format!(" ({text})")).unwrap_or_default();
            let id = reply.request_id.as_ref().map(|id| format!(", request id {id}")).unwrap_or_default();
            say!("simfleet: {name} worked{message} and returned no rows{id}");
        }
        let mut output = Output::new(global.output);
        for row in found.rows {
            output.push(row)?;
        }
        output.finish()?;
        if !found.beside.is_empty() {
            let beside: Vec<String> = found.beside.iter().map(|(name, value)| format!("{name}={value}")).collect();
            say!("simfleet: {}", beside.join(", "));
        }
    }
    if rejected > 0 {
        say!("simfleet: {rejected} of {all} were rejected; the column isError tells which");
        return Ok(Exit::SomeRejected);
    }
    Ok(Exit::Good)
}

pub(super) fn show(global: &Global, preview: &Preview) -> Result<Exit, Failure> {
    say!("simfleet: this would be sent; nothing was");
    if matches!(global.output, OutputFormat::Json | OutputFormat::Jsonl) {
        let headers: Map<String, Value> =
            preview.headers.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
        let value = json!({
            "method": preview.method, "url": preview.url, "headers": headers, "body": preview.body,
        });
        if global.output == OutputFormat::Json {
            output::whole(&value)?;
        } else {
            output::lines(&[value.to_string()])?;
        }
        return Ok(Exit::Good);
    }
    let mut lines = vec![format!("{} {}", preview.method, preview.url)];
    lines.extend(preview.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !preview.body.is_empty() {
        lines.push(String::new());
        lines.extend(preview.body.lines().map(str::to_owned));
    }
    output::lines(&lines)?;
    Ok(Exit::Good)
}
