//! What `api` and `call` share: consent, showing instead of sending, sending.

use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Operation, Request};

use super::print::{print, show};
use crate::clients::RawClient;
use crate::credentials::Purpose;
use crate::error::Failure;
use crate::exit::Exit;
use crate::global::Global;
use crate::input;
use crate::output::say;

/// What a command was told about sending.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Consent {
    /// Whether to ask before sending.
    pub(crate) asks: bool,
    /// Do not ask all the same.
    pub(crate) yes: bool,
    /// Show the request instead of sending it.
    pub(crate) dry_run: bool,
}

impl Consent {
    /// What a client is needed for.
    pub(crate) fn purpose(self, operation: &Operation) -> Purpose {
        Purpose { shows: self.dry_run, signs: operation.signed }
    }
}

/// Shows the request, or asks where that is due, sends it and prints the answer.
pub(crate) async fn carry_out(
    global: &Global,
    client: &dyn RawClient,
    request: RawRequest,
    consent: Consent,
) -> Result<Exit, Failure> {
    // A request that cannot be sent is not worth a question.
    let preview = client.preview(request.clone()).await?;
    if consent.dry_run {
        return show(global, &preview);
    }
    let effect = request.effect();
    if consent.asks {
        let (name, endpoint) = (request.name(), client.endpoint());
        let question = match effect {
            Effect::Keyed => format!("send {name}, which acts again with each new key, to {endpoint}?"),
            _ => format!("send {name}, which is not safe to repeat, to {endpoint}?"),
        };
        input::consent(&question, consent.yes)?;
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
    print(global, &name, &envelope, &reply)
}
