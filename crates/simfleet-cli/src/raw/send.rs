//! Sends or previews a raw request, after asking for confirmation if that is required.

use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Operation, Request};

use super::print::{print_answer, print_preview};
use crate::clients::RawClient;
use crate::credentials::ClientPurpose;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::input;
use crate::lang::text;
use crate::output::{Output, OutputFormat, say, tell};
use crate::signals::Signals;

/// Whether to ask, and whether to send.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SendOptions {
    /// The request needs confirmation.
    pub(crate) confirm: bool,
    /// `--yes`: the confirmation is given.
    pub(crate) yes: bool,
    /// `--dry-run`: print the request instead of sending it.
    pub(crate) dry_run: bool,
}

impl SendOptions {
    /// Returns what the client is used for.
    pub(crate) fn purpose(self, operation: &Operation) -> ClientPurpose {
        ClientPurpose { preview_only: self.dry_run, signed: operation.signed }
    }
}

/// Prints the request if it is a dry run. Otherwise asks for confirmation if required, sends the request and prints the
/// response.
pub(crate) async fn execute(
    global: &GlobalArgs,
    client: &dyn RawClient,
    request: RawRequest,
    options: SendOptions,
    signals: &Signals,
) -> Result<Exit, CliError> {
    if options.dry_run && global.output.format() == OutputFormat::Xlsx {
        return Err(CliError::usage(text!("dry-run-workbook"), text!("dry-run-workbook-remedy")));
    }
    let output = Output::response(&global.output)?;
    // The preview validates the request: an invalid one must fail before the question.
    let preview = client.preview(request.clone()).await?;
    if options.dry_run {
        return print_preview(global, output, &preview);
    }
    let effect = request.effect();
    if options.confirm {
        let (name, endpoint) = (request.name(), client.endpoint());
        let question = match effect {
            Effect::Keyed => text!("send-again-question", name = name, endpoint = endpoint),
            _ => text!("send-once-question", name = name, endpoint = endpoint),
        };
        input::confirm(&question, options.yes)?;
    }
    let (name, envelope) = (request.name().to_owned(), request.operation().envelope);
    let mut sending = std::pin::pin!(client.send(request));
    let signal = tokio::select! {
        reply = &mut sending => return print_answer(global, &name, &envelope, &reply?, output),
        signal = signals.stop() => signal,
    };
    if effect == Effect::Read {
        tell!("stopped-run-again", signal = signal.to_string());
        return Ok(signal.exit());
    }
    tell!("stopped-waiting", signal = signal.to_string());
    let exit = tokio::select! {
        reply = &mut sending => match reply {
            Ok(reply) => print_answer(global, &name, &envelope, &reply, output)?,
            Err(error) => {
                say!("simfleet: {}", one_line(&error));
                Exit::of_call(&error)
            }
        },
        () = signals.end() => {
            tell!("no-response-yet", name = name);
            Exit::OutcomeUnknown
        }
    };
    Ok(exit.or_worse(signal.exit()))
}
