//! The `simfleet` program.
//!
//! Data goes to stdout, everything else to stderr. Every failure is one line with its cause and its remedy, and an exit
//! code of its own kind (see [`exit`]).

mod cli;
mod clients;
mod commands;
mod credentials;
mod error;
mod exit;
mod flags;
mod global;
mod input;
mod names;
mod output;
mod raw;
mod services;

use std::process::ExitCode;

use clap::Parser;

use cli::{Arguments, Task};
use error::Failure;
use exit::Exit;
use output::say;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = match arguments.global.verbose {
        0 => "simfleet=warn",
        1 => "simfleet=info",
        _ => "simfleet=debug",
    };
    // A second subscriber cannot be there; a failure would only cost log lines.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(filter))
        .with_writer(std::io::stderr)
        // A closed stderr would be complained about on stderr, which ends the program.
        .log_internal_errors(false)
        .without_time()
        .with_target(false)
        .try_init();
    match run(arguments) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            say!("simfleet: {failure}");
            failure.exit().into()
        }
    }
}

fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| {
        Failure::local(format!("the asynchronous runtime does not start: {error}"), "free resources")
    })?;
    let Arguments { global, task } = arguments;
    runtime.block_on(async move {
        match task {
            Task::Status(task) => commands::status::run(&global, task).await,
            Task::Cards(task) => commands::cards::run(&global, task).await,
            Task::Actions(task) => commands::actions::run(&global, task).await,
            Task::Suspend(task) => {
                commands::suspend_restore::run(&global, task, simfleet::haoka::Command::Suspend).await
            }
            Task::Restore(task) => {
                commands::suspend_restore::run(&global, task, simfleet::haoka::Command::Restore).await
            }
            Task::Listen(task) => commands::listen::run(&global, task).await,
            Task::Api(task) => commands::api::run(&global, task).await,
            Task::Call(task) => commands::call::run(&global, task).await,
            Task::Emulator(task) => commands::emulator::run(task).await,
            Task::Demo(task) => commands::demo::run(task).await,
        }
    })
}
