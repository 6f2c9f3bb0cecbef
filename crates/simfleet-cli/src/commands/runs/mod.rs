//! `simfleet runs`: lists, shows, resumes, exports, cancels and deletes the runs in the ledger.

mod cancel;
mod delete;
mod export;
mod id;
mod list;
mod resume;
mod show;
mod wait;

use clap::{Args, Subcommand};

use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::signals::Signals;
use crate::state::StateArgs;
use delete::DeleteArgs;
use id::RunIdArgs;
use resume::ResumeArgs;
use wait::WaitRunArgs;

pub(crate) use resume::{WorkerArgs, run_worker};

#[derive(Args, Debug)]
pub(crate) struct RunsArgs {
    #[command(subcommand)]
    command: Option<RunsCommand>,

    #[command(flatten)]
    state: StateArgs,
}

#[derive(Debug, Subcommand)]
enum RunsCommand {
    /// List the runs, the newest first. This is the default.
    List(StateArgs),
    /// Count the cards of a run by their result and its reason.
    Show(RunIdArgs),
    /// Send what was not sent, find out what became of the rest, and print the rows of all cards.
    Resume(ResumeArgs),
    /// Print the rows of a run that other processes work on, until every card has a final result. Sends nothing.
    Wait(WaitRunArgs),
    /// Print the rows of all cards of a run, in the order of its list. Sends nothing.
    Export(RunIdArgs),
    /// Send no further card of a run. Cards that were sent are still followed by `runs resume`.
    Cancel(RunIdArgs),
    /// Delete the records of runs.
    Delete(DeleteArgs),
}

pub(crate) async fn run(global: &GlobalArgs, args: RunsArgs, signals: &Signals) -> Result<Exit, CliError> {
    let outer = args.state;
    let of = |args: RunIdArgs| RunIdArgs { state: args.state.or(&outer), ..args };
    match args.command {
        None => list::run(global, &outer).await,
        Some(RunsCommand::List(state)) => list::run(global, &state.or(&outer)).await,
        Some(RunsCommand::Show(args)) => show::run(global, &of(args)).await,
        Some(RunsCommand::Resume(args)) => resume::run(global, args.or(&outer), signals).await,
        Some(RunsCommand::Wait(args)) => wait::run(global, args.or(&outer), signals).await,
        Some(RunsCommand::Export(args)) => export::run(global, &of(args)).await,
        Some(RunsCommand::Cancel(args)) => cancel::run(global, &of(args)).await,
        Some(RunsCommand::Delete(args)) => delete::run(global, args.or(&outer)).await,
    }
}
