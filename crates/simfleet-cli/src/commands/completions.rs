//! `simfleet completions`: completion scripts of shells.
//!
//! The scripts contain the whole command tree, so completing a word does not start the program. Only the ids of runs need it.

use std::fmt::Write;

use clap::{Arg, Args, Command, ValueHint};
use clap_complete::Shell;

use crate::commands::{completion_lists, completion_runs};
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::write_text;

/// Print the completion script of a shell, which completes commands, flags and known values.
///
/// bash: `source <(simfleet completions bash)` in ~/.bashrc. zsh: `simfleet completions zsh > DIR/_simfleet` with a DIR of
/// $fpath. fish: `simfleet completions fish > ~/.config/fish/completions/simfleet.fish`. PowerShell: `simfleet completions
/// powershell | Out-String | Invoke-Expression` in $PROFILE. A new version of the program needs a new script.
#[derive(Args, Debug)]
pub(crate) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

/// Prints the script for a command, which must have all its subcommands.
pub(crate) fn run(command: Command, args: &CompletionsArgs) -> Result<Exit, CliError> {
    let name = command.get_name().to_owned();
    // The help subcommands would repeat the whole tree.
    let mut command =
        command.disable_help_subcommand(true).mut_subcommands(|command| command.disable_help_subcommand(true));
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if args.shell == Shell::Fish {
        add_third_level(&command, &mut script);
    }
    completion_lists::add(args.shell, &command, &mut script);
    completion_runs::add(args.shell, &command, &mut script);
    write_text(&script)?;
    Ok(Exit::Success)
}

/// Adds the flags of operations to a script of fish: clap_complete writes two levels of commands for fish, and operations are
/// the third.
fn add_third_level(command: &Command, script: &mut String) {
    let name = command.get_name();
    for tree in command.get_subcommands() {
        for service in tree.get_subcommands() {
            for operation in service.get_subcommands() {
                let words = [tree, service, operation].map(Command::get_name);
                let condition = words.map(|word| format!("__fish_seen_subcommand_from {word}")).join("; and ");
                for argument in operation.get_arguments().filter(|argument| !argument.is_global_set()) {
                    let Some(long) = argument.get_long() else { continue };
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    let _ = writeln!(
                        script,
                        "complete -c {name} -n \"{condition}\" -l {long} -d '{}'{}",
                        quoted(&help),
                        fish_values(argument)
                    );
                }
            }
        }
    }
}

/// Returns what fish completes after a flag: nothing, a file, or known values.
fn fish_values(argument: &Arg) -> String {
    if !argument.get_action().takes_values() {
        return String::new();
    }
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .map(|value| {
            let help = value.get_help().map(ToString::to_string).unwrap_or_default();
            format!("{}\\t\\'{}\\'", quoted(value.get_name()), quoted(&help))
        })
        .collect();
    match argument.get_value_hint() {
        ValueHint::FilePath => " -r -F".to_owned(),
        _ if values.is_empty() => " -x".to_owned(),
        _ => format!(" -x -a '{}'", values.join("\n")),
    }
}

/// Escapes a text for a string of fish in single quotes.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', " ")
}
