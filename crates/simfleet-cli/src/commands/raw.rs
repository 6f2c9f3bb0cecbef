//! What `api` and `call` share: clients of either service, consent, showing instead of sending, sending, printing.

use serde_json::{Map, Value, json};
use simfleet::raw::{Preview, RawAnswer, RawRequest};
use simfleet::runtime::{Effect, Envelope};
use simfleet::{Error, Haoka, Linkcard, Reply};

use super::api::rows;
use crate::args::Global;
use crate::exit::{Exit, Failure};
use crate::output::{self, Output, OutputFormat, say};
use crate::{config, input};

/// A client of either service.
#[derive(Debug)]
pub(crate) enum Service {
    Linkcard(Linkcard),
    Haoka(Haoka),
}

/// How to go about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// Whether to ask before sending.
    pub(crate) asks: bool,
    /// Do not ask all the same.
    pub(crate) yes: bool,
    /// Show the request instead of sending it.
    pub(crate) dry_run: bool,
}

impl Service {
    /// The client of a service, by the name of its table. To show a request, missing credentials do not matter.
    pub(crate) fn of(name: &str, global: &Global, manner: Manner) -> Result<Self, Failure> {
        match (name, manner.dry_run) {
            ("linkcard", false) => config::linkcard(global).map(Self::Linkcard),
            ("linkcard", true) => config::linkcard_to_show(global).map(Self::Linkcard),
            (_, false) => config::haoka(global).map(Self::Haoka),
            (_, true) => config::haoka_to_show(global).map(Self::Haoka),
        }
    }

    pub(crate) async fn call(&self, request: RawRequest) -> Result<Reply<RawAnswer>, Error> {
        match self {
            Self::Linkcard(client) => client.call_raw(request).await,
            Self::Haoka(client) => client.call_raw(request).await,
        }
    }

    async fn preview(&self, request: RawRequest) -> Result<Preview, Error> {
        match self {
            Self::Linkcard(client) => client.preview_raw(request).await,
            Self::Haoka(client) => client.preview_raw(request).await,
        }
    }

    fn place(&self, global: &Global) -> String {
        let given = match self {
            Self::Linkcard(_) => &global.linkcard_endpoint,
            Self::Haoka(_) => &global.haoka_endpoint,
        };
        let default = simfleet::linkcard_client::API.endpoint;
        global.emulator.as_ref().or(given.as_ref()).map_or_else(|| default.to_owned(), Clone::clone)
    }
}

/// Shows the request, or asks where that is due, sends it and prints the answer.
pub(crate) async fn carry_out(
    global: &Global,
    service: &Service,
    request: RawRequest,
    manner: Manner,
) -> Result<Exit, Failure> {
    // A request that cannot be sent is not worth a question.
    let preview = service.preview(request.clone()).await?;
    if manner.dry_run {
        return show(global, &preview);
    }
    let effect = request.effect();
    if manner.asks {
        let place = service.place(global);
        let anew = if effect == Effect::Keyed { "with each new key" } else { "each time" };
        let question = format!("send {}, which acts anew {anew}, to {place}?", request.name());
        input::consent(&question, manner.yes)?;
    }
    let name = request.name().to_owned();
    let mut step = std::pin::pin!(service.call(request));
    let reply = tokio::select! {
        reply = &mut step => reply?,
        _ = tokio::signal::ctrl_c() => {
            if effect == Effect::Read {
                say!("simfleet: interrupted; ask again with the same command");
                return Ok(Exit::Interrupted);
            }
            say!("simfleet: interrupted; the call on its way is finished first");
            step.await?
        }
    };
    print(global, &name, &reply)
}

/// Prints one answer in the form asked for.
fn print(global: &Global, name: &str, reply: &Reply<RawAnswer>) -> Result<Exit, Failure> {
    let found = rows::of(&reply.answer);
    let (all, refused) = (found.rows.len(), found.refused);
    if global.output == OutputFormat::Json {
        output::whole(reply.value())?;
    } else {
        if all == 0 {
            let message = reply.message().map(|text| format!(" ({text})")).unwrap_or_default();
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
    if refused > 0 {
        say!("simfleet: {refused} of {all} were refused; the column isError tells which");
        return Ok(Exit::SomeRefused);
    }
    Ok(Exit::Good)
}

fn show(global: &Global, preview: &Preview) -> Result<Exit, Failure> {
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
