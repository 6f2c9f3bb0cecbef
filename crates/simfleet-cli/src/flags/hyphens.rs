//! Values that begin with a hyphen.

use clap::{Arg, Command};

/// Lets every flag of a command and its subcommands that needs a value accept one that begins with a hyphen, such as
/// `--remark -欠费`.
pub(crate) fn accept_hyphen_values(command: Command) -> Command {
    command.mut_args(accept_hyphen_value).mut_subcommands(accept_hyphen_values)
}

/// Lets a flag accept a value that begins with a hyphen. Positional arguments do not, because mistyped flags would become
/// values, and neither do flags whose value may be missing.
pub(crate) fn accept_hyphen_value(argument: Arg) -> Arg {
    let needs_value = argument.get_action().takes_values()
        && !argument.is_positional()
        && argument.get_num_args().is_none_or(|range| range.min_values() > 0);
    argument.allow_hyphen_values(needs_value)
}
