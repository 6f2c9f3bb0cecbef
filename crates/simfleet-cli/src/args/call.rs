//! What can be typed after `simfleet call`.

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use crate::commands::api::pair;
use crate::services::{SERVICES, Service};

/// What was typed after `simfleet call`: a service, and an action or a path, whichever its operations are told apart by.
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
            let Service { api, title, .. } = service;
            let command = Command::new(api.name);
            if api.rpc {
                let about =
                    format!("An action of {title}: POST / with Action, Version and the parameters in the query");
                ActionCall::augment_args(command).about(about)
            } else {
                let about = format!("A path of {title}: parameters in the form for POST, in the query for GET");
                PathCall::augment_args(command).about(about)
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

    /// Parameters of the query; an array is one JSON text.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// A field of the form instead; may be given more than once.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) form: Vec<(String, String)>,

    /// Version of the API that has the action [default: the one of the spec].
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

    /// Path from the first slash on, for instance /openapi/iot/querySimAction.
    #[arg(value_name = "PATH")]
    pub(crate) path: String,

    /// Fields of the form, for GET parameters of the query; an array is one JSON text.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// A parameter of the query, also for POST; may be given more than once.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,

    #[command(flatten)]
    pub(crate) options: CallOptions,
}

#[derive(Args, Debug)]
pub(crate) struct CallOptions {
    /// What repeating the call does; decides whether it is sent again after a lost answer.
    #[arg(long, value_enum, default_value_t = EffectArg::Once, value_name = "EFFECT")]
    pub(crate) effect: EffectArg,

    /// Do not ask before acting.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Print the request instead of sending it, with signature and secrets masked.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EffectArg {
    /// Changes nothing: repeated, and not asked about.
    Read,
    /// Sets a value: repeated, and not asked about.
    Set,
    /// Must not be repeated: asks first, and is sent once.
    Once,
}
