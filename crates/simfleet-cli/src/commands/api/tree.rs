//! The command tree of `simfleet api`, built from the operation tables.
//!
//! The commands of a service are built only if the service is named on the command line.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueHint};
use simfleet::runtime::{Api, Effect, Operation, Parameter, ParameterKind, ParameterStyle, Place};

use super::help;
use crate::flags::cards::ListSelection;
use crate::flags::hyphens::accept_hyphen_value;
use crate::flags::known::KnownValues;
use crate::lang::help::localize_shared;
use crate::lang::text;
use crate::names::{argument_id, command_name, flag_name, has_card_list, is_card_list};
use crate::services::{SERVICES, Service};

/// The arguments of `simfleet api`.
#[derive(Debug)]
pub(crate) struct ApiArgs(pub(crate) ArgMatches);

impl FromArgMatches for ApiArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

impl Args for ApiArgs {
    fn augment_args(command: Command) -> Command {
        let services = SERVICES.iter().map(|service| {
            let api = service.api;
            let about = match api.rpc {
                true => text!("operations-of-version", service = service.title(), version = api.version),
                false => text!("operations-of", service = service.title()),
            };
            Command::new(api.name).about(about).defer(add_operations)
        });
        command.subcommand_required(true).arg_required_else_help(true).subcommands(services)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// Returns the selected service and operation, with the matches of the operation's arguments.
pub(crate) fn selected_operation(matches: &ArgMatches) -> Option<(&'static Service, &'static Operation, &ArgMatches)> {
    let (service, matches) = matches.subcommand()?;
    let service = Service::named(service)?;
    let (name, matches) = matches.subcommand()?;
    Some((service, find_operation(service.api, name)?, matches))
}

fn find_operation(api: &'static Api, name: &str) -> Option<&'static Operation> {
    api.operations.iter().find(|operation| command_name(operation) == name)
}

/// Adds the operations of a service to its command. clap calls this only if the service is named.
fn add_operations(command: Command) -> Command {
    let Some(service) = Service::named(command.get_name()) else { return command };
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name("OPERATION")
        .subcommands(service.api.operations.iter().map(|operation| operation_command(service.api, operation)))
        .after_help(help::operation_list(service.api))
        .help_template("{about-with-newline}\n{usage-heading} {usage}{after-help}\n\nOptions:\n{options}")
}

fn operation_command(api: &Api, operation: &'static Operation) -> Command {
    let mut command = Command::new(command_name(operation))
        .about(operation.summary)
        .alias(operation.id)
        // clap would list its own help flag between the parameters.
        .disable_help_flag(true)
        .arg(help_flag())
        .long_about(help::about(operation))
        .after_long_help(help::details(api, operation))
        .arg_required_else_help(operation.parameters.iter().any(|parameter| is_required(operation, parameter)));
    for (at, parameter) in operation.parameters.iter().enumerate() {
        let required = is_required(operation, parameter);
        let argument = parameter_argument(operation, parameter, required);
        // Required parameters come first.
        let argument = argument.display_order(at + usize::from(!required) * 1000);
        command = command.arg(accept_hyphen_value(argument));
    }
    if operation.open {
        command = command.arg(accept_hyphen_value(field_option()));
    }
    if has_card_list(operation) {
        let flags = localize_shared(ListSelection::augment_args(Command::new("")));
        let flags: Vec<Arg> = flags.get_arguments().cloned().collect();
        command = command.args(flags.into_iter().map(|flag| flag.display_order(3500)));
    }
    if operation.paging.is_some() {
        command = command.arg(switch("all", 4000, text!("flag-all")));
    }
    if matches!(operation.effect, Effect::Once | Effect::Keyed) {
        command = command.arg(switch("yes", 4001, text!("flag-yes")).short('y'));
    }
    command.arg(switch("dry-run", 4002, text!("flag-dry-run")))
}

fn help_flag() -> Arg {
    Arg::new("help").long("help").short('h').action(ArgAction::Help).display_order(5000).help(text!("flag-help"))
}

fn field_option() -> Arg {
    Arg::new("field")
        .long("field")
        .value_name("NAME=VALUE")
        .action(ArgAction::Append)
        .display_order(3000)
        .help(text!("flag-field"))
}

fn switch(name: &'static str, display_order: usize, help: String) -> Arg {
    Arg::new(name).long(name).display_order(display_order).action(ArgAction::SetTrue).help(help)
}

/// True if a parameter must be given. A missing idempotency key is generated.
fn is_required(operation: &Operation, parameter: &Parameter) -> bool {
    (parameter.required || parameter.explicit.is_some()) && operation.idempotency_key != Some(parameter.name)
}

fn parameter_argument(operation: &'static Operation, parameter: &'static Parameter, required: bool) -> Arg {
    let argument = Arg::new(argument_id(parameter))
        .long(flag_name(parameter))
        // A missing explicit parameter is rejected later, with the reason.
        .required(required && parameter.explicit.is_none())
        .value_parser(KnownValues::of_parameter(parameter))
        // The long help lists them, with their names.
        .hide_possible_values(true)
        .help(help::short_help(parameter))
        .long_help(help::long_help(operation, parameter));
    let is_paging = operation.paging.is_some_and(|paging| [paging.page, paging.size].contains(&parameter.name));
    let argument = if is_paging && required {
        let short = text!("parameter-without-all", help = help::short_help(parameter));
        argument.required(false).required_unless_present("all").help(short)
    } else {
        argument
    };
    let argument = match parameter.kind {
        _ if parameter.place == Place::File => argument.value_name("FILE").value_hint(ValueHint::FilePath),
        // The short help shows that the secret can be read from a file or stdin.
        _ if parameter.secret => argument.value_name("TEXT|@FILE|-"),
        _ if is_card_list(parameter) => argument.value_name("TEXT|@FILE"),
        ParameterKind::Text => argument.value_name("TEXT"),
        ParameterKind::Integer | ParameterKind::Number => argument.value_name("NUMBER"),
        ParameterKind::Boolean => argument.value_name("true|false"),
    };
    match (parameter.style, parameter.kind) {
        (ParameterStyle::Single, ParameterKind::Boolean) => argument.num_args(0..=1).default_missing_value("true"),
        (ParameterStyle::Single, _) => argument,
        (ParameterStyle::JsonText | ParameterStyle::Indexed, _) => argument.action(ArgAction::Append),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn apis() -> impl Iterator<Item = &'static Api> {
        SERVICES.iter().map(|service| service.api)
    }

    #[test]
    fn operation_names_are_unique() {
        for api in apis() {
            let mut seen = HashSet::new();
            for operation in api.operations {
                let name = command_name(operation);
                assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{name}");
                assert_eq!(find_operation(api, &name).map(|found| found.id), Some(operation.id), "{name}");
                assert!(seen.insert(name.clone()), "{name}");
                // The service's own spelling is an alias, which must be unique too.
                assert!(operation.id == name || seen.insert(operation.id.to_owned()), "{}", operation.id);
            }
        }
    }
}
