//! `simfleet call`: signs and sends calls to unlisted operations.
//!
//! An operation that a spec lists keeps its secrets hidden, and is not retried if its spec says that it is not idempotent,
//! even if `--effect` says otherwise.

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum};
use simfleet::raw::RawRequest;
use simfleet::runtime::http::Method;
use simfleet::runtime::{Api, Effect, Operation, Request};

use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::parse::pair;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::names::command_name;
use crate::output::tell;
use crate::raw::send::{SendOptions, execute};
use crate::services::{SERVICES, Service};
use crate::signals::Signals;

/// The arguments of `simfleet call`: a service, and an action or a path, depending on the service.
#[derive(Debug)]
pub(crate) struct CallArgs {
    pub(crate) service: &'static Service,
    pub(crate) target: CallTarget,
}

#[derive(Debug)]
pub(crate) enum CallTarget {
    Action(ActionCall),
    Path(PathCall),
}

impl Args for CallArgs {
    fn augment_args(command: Command) -> Command {
        let services = SERVICES.iter().map(|service| {
            let api = service.api;
            let command = Command::new(api.name);
            if api.rpc {
                ActionCall::augment_args(command).about(text!("call-an-action", service = service.title()))
            } else {
                PathCall::augment_args(command).about(text!("call-a-path", service = service.title()))
            }
        });
        command.subcommand_required(true).arg_required_else_help(true).subcommands(services)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for CallArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let missing = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (name, matches) = matches.subcommand().ok_or_else(missing)?;
        let service = Service::named(name).ok_or_else(missing)?;
        let target = if service.api.rpc {
            CallTarget::Action(ActionCall::from_arg_matches(matches)?)
        } else {
            CallTarget::Path(PathCall::from_arg_matches(matches)?)
        };
        Ok(Self { service, target })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[derive(Args, Debug)]
pub(crate) struct ActionCall {
    /// Name of the action, as the service writes it.
    #[arg(value_name = "ACTION")]
    pub(crate) action: String,

    /// Query parameters; write an array as JSON.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Form field. May be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) form: Vec<(String, String)>,

    /// API version of the action [default: the version of the spec].
    #[arg(long, value_name = "DATE")]
    pub(crate) api_version: Option<String>,

    #[command(flatten)]
    pub(crate) options: CallOptions,
}

#[derive(Args, Debug)]
pub(crate) struct PathCall {
    /// GET or POST.
    #[arg(value_name = "METHOD")]
    pub(crate) method: String,

    /// Path with its leading slash, for example /openapi/iot/querySimAction.
    #[arg(value_name = "PATH")]
    pub(crate) path: String,

    /// Form fields, or query parameters for GET; write an array as JSON.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Query parameter, also for POST. May be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,

    #[command(flatten)]
    pub(crate) options: CallOptions,
}

#[derive(Args, Debug)]
pub(crate) struct CallOptions {
    /// What repeating the call does. Decides whether it is retried after a lost response.
    #[arg(long, value_enum, default_value_t = EffectArg::Once, value_name = "EFFECT")]
    pub(crate) effect: EffectArg,

    /// Do not ask before sending.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Print the request instead of sending it, with signature and secrets masked.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EffectArg {
    /// Changes nothing. Retried, sent without asking.
    Read,
    /// Sets a value. Retried, sent without asking.
    Set,
    /// Not safe to repeat. Asks first, sent once.
    Once,
}

pub(crate) async fn run(global: &GlobalArgs, args: CallArgs, signals: &Signals) -> Result<Exit, CliError> {
    let api = args.service.api;
    let (request, options) = match args.target {
        CallTarget::Action(call) => action_request(api, call),
        CallTarget::Path(call) => path_request(api, call)?,
    };
    let confirm = request.effect() == Effect::Once;
    let send = SendOptions { confirm, yes: options.yes, dry_run: options.dry_run };
    let client = clients::raw_client(args.service, global, send.purpose(request.operation())).await?;
    execute(global, &*client, request, send, signals).await
}

fn action_request(api: &'static Api, call: ActionCall) -> (RawRequest, CallOptions) {
    let known = api.operation(&call.action);
    let effect = effect(call.options.effect, api, known);
    let mut request = RawRequest::action(api, call.action, effect).secrets(secrets(known));
    if let Some(version) = call.api_version {
        request = request.version(version);
    }
    for (name, value) in call.parameters {
        request = request.query(name, value);
    }
    for (name, value) in call.form {
        request = request.form(name, value);
    }
    (request, call.options)
}

fn path_request(api: &'static Api, call: PathCall) -> Result<(RawRequest, CallOptions), CliError> {
    let known = api.operations.iter().find(|operation| same_path(operation.path, &call.path));
    let effect = match effect(call.options.effect, api, known) {
        Effect::Once => Effect::Once,
        _ if call.path.contains('%') => {
            tell!("call-encoded-path");
            Effect::Once
        }
        effect => effect,
    };
    let method = Method::from_bytes(call.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| CliError::usage(text!("call-method", method = call.method), text!("call-method-remedy")))?;
    let mut request = RawRequest::path(api, &method, call.path, effect).secrets(secrets(known));
    for (name, value) in call.parameters {
        request = request.with(name, value);
    }
    for (name, value) in call.query {
        request = request.query(name, value);
    }
    Ok((request, call.options))
}

/// Returns the paths of secrets in the response of an operation that a spec lists.
fn secrets(known: Option<&Operation>) -> &'static [&'static str] {
    known.map_or(&[], |operation| operation.secrets)
}

/// True if a server may treat a path as one of the spec: servers may ignore case, repeated slashes and a trailing slash.
fn same_path(known: &str, given: &str) -> bool {
    let segments = |path: &str| -> Vec<String> {
        path.split('/').filter(|segment| !segment.is_empty()).map(str::to_ascii_lowercase).collect()
    };
    segments(known) == segments(given)
}

/// Returns the stated effect, or `Once` if a spec says that the operation is not idempotent.
fn effect(stated: EffectArg, api: &Api, known: Option<&Operation>) -> Effect {
    let service = api.name;
    let stated = match stated {
        EffectArg::Read => Effect::Read,
        EffectArg::Set => Effect::Set,
        EffectArg::Once => Effect::Once,
    };
    let Some(operation) = known else { return stated };
    let name = command_name(operation);
    tell!("call-listed", operation = operation.id, service = service, command = name);
    match operation.effect {
        // A keyed operation counts as `Once` here, because a raw call does not know which parameter is the key.
        Effect::Once | Effect::Keyed if stated != Effect::Once => {
            tell!("call-not-repeatable", operation = operation.id);
            Effect::Once
        }
        _ => stated,
    }
}

#[cfg(test)]
mod tests {
    use simfleet::haoka_client;

    use super::*;

    #[test]
    fn a_path_is_compared_without_case_and_extra_slashes() {
        let known = "/openapi/iot/batchShutdown";
        for given in [known, "//openapi/iot/batchShutdown", "/openapi/iot/batchShutdown/", "/openapi/iot/BATCHSHUTDOWN"]
        {
            assert!(same_path(known, given), "{given}");
        }
        assert!(!same_path(known, "/openapi/iot/batchShutdowns") && !same_path(known, "/openapi/iotbatchShutdown"));
    }

    #[test]
    fn the_spec_overrides_a_weaker_effect() {
        let operation = |id| haoka_client::API.operation(id);
        let cases = [
            (EffectArg::Read, operation("batchShutdown"), Effect::Once),
            (EffectArg::Set, operation("batchShutdown"), Effect::Once),
            (EffectArg::Read, operation("batchQuerySimInfo"), Effect::Read),
            (EffectArg::Once, operation("batchQuerySimInfo"), Effect::Once),
            (EffectArg::Read, None, Effect::Read),
        ];
        for (stated, known, wanted) in cases {
            assert_eq!(effect(stated, &haoka_client::API, known), wanted, "{stated:?}");
        }
    }
}
