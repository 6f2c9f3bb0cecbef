//! What `api` and `call` share: consent, showing instead of sending, sending.

use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Operation, Request};

use super::print::{print_answer, print_preview};
use crate::clients::RawClient;
use crate::credentials::ClientPurpose;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::input;
use crate::output::say;

/// What a command was told about sending.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SendOptions {
    /// Whether to ask before sending.
    pub(crate) confirm: bool,
    /// Do not ask all the same.
    pub(crate) yes: bool,
    /// Show the request instead of sending it.
    pub(crate) dry_run: bool,
}

impl SendOptions {
    /// What a client is needed for.
    pub(crate) fn purpose(self, operation: &Operation) -> ClientPurpose {
        ClientPurpose { preview_only: self.dry_run, signed: operation.signed }
    }
}

/// Shows the request, or confirm where that is due, sends it and prints the answer.
pub(crate) async fn execute(
    global: &GlobalArgs,
    client: &dyn RawClient,
    request: RawRequest,
    options: SendOptions,
) -> Result<Exit, CliError> {
    // A request that cannot be sent is not worth a question.
    let preview = client.preview(request.clone()).await?;
    if options.dry_run {
        return print_preview(global, &preview);
    }
    let effect = request.effect();
    if options.confirm {
        let (name, endpoint) = (request.name(), client.endpoint());
        let question = match effect {
            Effect::Keyed => format!("send {name}, which acts again with each new key, to {endpoint}?"),
            _ => format!("send {name}, which is not safe to repeat, to {endpoint}?"),
        };
        input::confirm(&question, options.yes)?;
    }
    let (name, envelope) = (request.name().to_owned(), request.operation().envelope);
    let mut step = std::pin::pin!(client.send(request));
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
    print_answer(global, &name, &envelope, &reply)
}
