//! The `simfleet` program.
//!
//! Data goes to stdout, everything else to stderr. A failure is one line with its cause and its remedy; the exit code
//! says what kind of failure it was (see [`exit`]).

mod cli;
mod clients;
mod commands;
mod credentials;
mod error;
mod exit;
mod flags;
mod global;
mod input;
mod lang;
mod names;
mod outage;
mod output;
mod raw;
mod rows;
mod services;
mod shell;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use simfleet_cli::{card_list, card_numbers};

use cli::{Cli, CliCommand};
use error::CliError;
use exit::Exit;
use flags::hyphens::accept_hyphen_values;
use output::say;

fn main() -> ExitCode {
    // clap needs the language before it has parsed the flag.
    choose_language(lang::language_of_arguments(std::env::args_os().skip(1)));
    let command = lang::help::localize(accept_hyphen_values(Cli::command()), &services::help_facts());
    let parsed = command.try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return lang::screen::show(&error),
    };
    choose_language(cli.global.lang);
    let filter = match cli.global.verbose {
        0 => "simfleet=warn",
        1 => "simfleet=info",
        _ => "simfleet=debug",
    };
    // This fails only if another subscriber is installed; the program then runs without a log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(filter))
        .with_writer(|| CleanStderr)
        // Reporting an error about a closed stderr would write to stderr, which panics.
        .log_internal_errors(false)
        .without_time()
        .with_target(false)
        .try_init();
    match run(cli) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            say!("simfleet: {failure}");
            failure.exit().into()
        }
    }
}

/// Sets the language of help and messages: the given one, else that of the environment.
fn choose_language(given: Option<lang::Language>) {
    lang::set_language(given.unwrap_or_else(|| lang::language_of_environment(|name| std::env::var_os(name))));
}

/// stderr for log lines, which contain data of services: characters that could control a terminal are replaced.
struct CleanStderr;

impl Write for CleanStderr {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let lines: Vec<String> = text.split('\n').map(output::visible).collect();
        std::io::stderr().write_all(lines.join("\n").as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        std::io::stderr().flush()
    }
}

fn run(cli: Cli) -> Result<Exit, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| {
        CliError::local(format!("the asynchronous runtime does not start: {error}"), "free resources")
    })?;
    let Cli { global, command } = cli;
    if let (Some(option), Some(name)) = (global.output.row_option(), command.without_rows()) {
        return Err(CliError::usage(format!("{option}: {name} prints no rows"), format!("leave {option} out")));
    }
    global.output.check(command.stdout_only())?;
    runtime.block_on(async move {
        match command {
            CliCommand::Status(args) => commands::status::run(&global, args).await,
            CliCommand::Cards(args) => commands::cards::run(&global, args).await,
            CliCommand::Actions(args) => commands::actions::run(&global, args).await,
            CliCommand::Suspend(args) => {
                commands::suspend_restore::run(&global, args, simfleet::haoka::Command::Suspend).await
            }
            CliCommand::Restore(args) => {
                commands::suspend_restore::run(&global, args, simfleet::haoka::Command::Restore).await
            }
            CliCommand::Listen(args) => commands::listen::run(&global, args).await,
            CliCommand::Api(args) => commands::api::run(&global, args).await,
            CliCommand::Call(args) => commands::call::run(&global, args).await,
            CliCommand::Parity(args) => commands::parity::run(&global, args).await,
            CliCommand::Schema(args) => commands::schema::run(&global, &args),
            CliCommand::Completions(args) => commands::completions::run(Cli::command(), &args),
            CliCommand::Man(args) => commands::man::run(Cli::command(), &args),
            CliCommand::Emulator(args) => commands::emulator::run(args).await,
            CliCommand::Demo(args) => commands::demo::run(args).await,
        }
    })
}
