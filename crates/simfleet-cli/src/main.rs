//! The `simfleet` program.
//!
//! Data goes to stdout, everything else to stderr. A failure is one line with its cause and its remedy; the exit code
//! says what kind of failure it was (see [`exit`]).

mod bar;
mod cli;
mod clients;
mod commands;
mod connection;
mod credentials;
mod error;
mod exit;
mod failures;
mod flags;
mod global;
mod history_ledger;
mod input;
mod lang;
mod logging;
mod missing_cards;
mod names;
mod outage;
mod output;
mod profile;
mod progress;
mod raw;
mod rows;
mod runs;
mod services;
mod shell;
mod signals;
mod state;
mod transports;
mod wrap;

use std::process::ExitCode;

use clap::{Command, CommandFactory, FromArgMatches};
use simfleet_cli::{card_list, card_numbers};

use cli::{Cli, CliCommand};
use error::CliError;
use exit::Exit;
use flags::hyphens::accept_hyphen_values;
use global::GlobalArgs;
use lang::text;
use signals::Signals;

fn main() -> ExitCode {
    if commands::completion_runs::answered(std::env::args_os().skip(1)) {
        return ExitCode::SUCCESS;
    }
    // clap needs the language before it has parsed the flag.
    choose_language(lang::language_of_arguments(std::env::args_os().skip(1)));
    let command = localized(accept_hyphen_values(Cli::command()));
    let parsed = command.try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return lang::screen::show(&error),
    };
    choose_language(cli.global.lang);
    logging::init(cli.global.verbose, cli.global.log_format);
    let sent = cli.global.sent.clone();
    let exit = run(cli).unwrap_or_else(|failure| {
        output::write_failure(&failure);
        failure.exit()
    });
    // This code says that nothing was sent, but a value that a response contained can be invalid too.
    let exit = if exit == Exit::Usage && sent.is_set() { Exit::Failed } else { exit };
    let exit = if output::has_stdout_failed() { exit.or_worse(Exit::Failed) } else { exit };
    exit.into()
}

/// Sets the language of help and messages: the given one, else that of the environment.
fn choose_language(given: Option<lang::Language>) {
    lang::set_language(given.unwrap_or_else(|| lang::language_of_environment(|name| std::env::var_os(name))));
}

/// Returns the command tree with the help in the current language.
fn localized(command: Command) -> Command {
    lang::help::localize(command, &services::help_facts())
}

fn run(cli: Cli) -> Result<Exit, CliError> {
    let Cli { mut global, command } = cli;
    let is_doctor = matches!(command, CliCommand::Doctor(_));
    if command.uses_profile() {
        let context = simfleet::credentials::Context::default();
        let found = profile::Settings::find(global.config.as_deref(), global.profile.as_deref(), &context);
        // `doctor` reports a configuration file that cannot be used, and goes on.
        global.settings = if is_doctor { found.unwrap_or_default() } else { found? };
        if command.stdout_only().is_none() {
            global.output.set_default(global.settings.output());
        }
    }
    if let (Some(option), Some(name)) = (global.output.row_option(), command.without_rows()) {
        return Err(CliError::usage(
            text!("option-without-rows", option = option, command = name),
            text!("option-without-rows-remedy", option = option),
        ));
    }
    if let (Some(option), Some(name)) = (global.output.data_option(), command.without_data()) {
        return Err(CliError::usage(
            text!("option-without-data", option = option, command = name),
            text!("option-without-data-remedy", option = option),
        ));
    }
    global.output.check(command.stdout_only())?;
    match command {
        CliCommand::Sign(args) => return commands::sign::run(&global, &args),
        CliCommand::ExplainSignature(args) => return commands::explain_signature::run(&global, &args),
        CliCommand::Config(args) => return commands::config::run(&global, &args),
        CliCommand::Schema(args) => return commands::schema::run(&global, &args),
        CliCommand::Completions(args) => return commands::completions::run(localized(Cli::command()), &args),
        CliCommand::Man(args) => return commands::man::run(localized(Cli::command()), &args),
        _ => {}
    }
    let signals = Signals::install()?;
    let runtime = has_descriptors().and_then(|()| tokio::runtime::Builder::new_current_thread().enable_all().build());
    let runtime = runtime.map_err(|error| {
        CliError::local(text!("runtime-fails", error = error.to_string()), text!("open-files-remedy"))
    })?;
    let result = runtime.block_on(execute(&global, command, &signals));
    if is_doctor {
        // A name that is still being resolved must not delay the end.
        runtime.shutdown_background();
    }
    result
}

/// Fails if the process may not open the files that the runtime needs: tokio panics if some of them are missing.
#[cfg(unix)]
fn has_descriptors() -> std::io::Result<()> {
    use std::os::fd::AsFd;

    const NEEDED: usize = 8;
    // An empty container may have no file that can be opened.
    let copies = (0..NEEDED).map(|_| std::io::stderr().as_fd().try_clone_to_owned());
    copies.collect::<std::io::Result<Vec<std::os::fd::OwnedFd>>>().map(drop)
}

#[cfg(not(unix))]
fn has_descriptors() -> std::io::Result<()> {
    Ok(())
}

async fn execute(global: &GlobalArgs, command: CliCommand, signals: &Signals) -> Result<Exit, CliError> {
    use simfleet::haoka::Command::{Restore, Suspend};

    match command {
        CliCommand::Status(args) => commands::status::run(global, args, signals).await,
        CliCommand::Cards(args) => commands::cards::run(global, args, signals).await,
        CliCommand::Actions(args) => commands::actions::run(global, args, signals).await,
        CliCommand::Suspend(args) => commands::suspend_restore::run(global, args, Suspend, signals).await,
        CliCommand::Restore(args) => commands::suspend_restore::run(global, args, Restore, signals).await,
        CliCommand::Runs(args) => commands::runs::run(global, args, signals).await,
        CliCommand::Worker(args) => commands::runs::run_worker(global, args, signals).await,
        CliCommand::Sync(args) => commands::sync::run(global, args, signals).await,
        CliCommand::History(args) => commands::history::run(global, args, signals).await,
        CliCommand::Diff(args) => commands::diff::run(global, args, signals).await,
        CliCommand::Report(args) => commands::report::run(global, args, signals).await,
        CliCommand::Listen(args) => commands::listen::run(global, args, signals).await,
        CliCommand::Api(args) => commands::api::run(global, args, signals).await,
        CliCommand::Call(args) => commands::call::run(global, args, signals).await,
        CliCommand::Parity(args) => commands::parity::run(global, args, signals).await,
        CliCommand::Sign(args) => commands::sign::run(global, &args),
        CliCommand::ExplainSignature(args) => commands::explain_signature::run(global, &args),
        CliCommand::Profiles(args) => commands::profiles::run(global, args).await,
        CliCommand::Config(args) => commands::config::run(global, &args),
        CliCommand::Doctor(args) => commands::doctor::run(global, args, signals).await,
        CliCommand::Schema(args) => commands::schema::run(global, &args),
        CliCommand::Completions(args) => commands::completions::run(localized(Cli::command()), &args),
        CliCommand::Man(args) => commands::man::run(localized(Cli::command()), &args),
        CliCommand::Emulator(args) => commands::emulator::run(args, signals).await,
        CliCommand::Demo(args) => commands::demo::run(args, signals).await,
    }
}
