//! `simfleet runs resume` and `simfleet worker`: work on a run that exists.

use std::time::Duration;

use clap::Args;
use simfleet_fleet::{Fleet, RunState};

use super::id::RunIdArgs;
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::runs::{Found, Kind, Printer, Session, find, fleet_failed};
use crate::signals::Signals;
use crate::state::StateArgs;

#[derive(Args, Debug)]
pub(super) struct ResumeArgs {
    #[command(flatten)]
    run: RunIdArgs,

    #[command(flatten)]
    wait: WaitArgs,
}

impl ResumeArgs {
    pub(super) fn or(mut self, outer: &StateArgs) -> Self {
        self.run.state = self.run.state.or(outer);
        self
    }
}

#[derive(Args, Debug)]
pub(crate) struct WorkerArgs {
    /// Id of the run, the beginning of its id, or `last`.
    #[arg(long = "run", value_name = "ID")]
    id: String,

    #[command(flatten)]
    state: StateArgs,

    #[command(flatten)]
    wait: WaitArgs,
}

/// Works on a run, and prints the rows of all cards.
pub(super) async fn run(global: &GlobalArgs, args: ResumeArgs, signals: &Signals) -> Result<Exit, CliError> {
    work(global, &args.run.id, &args.run.state, &args.wait, signals, true).await
}

/// Works on a run, and prints the rows of the cards that this process works on.
pub(crate) async fn run_worker(global: &GlobalArgs, args: WorkerArgs, signals: &Signals) -> Result<Exit, CliError> {
    work(global, &args.id, &args.state, &args.wait, signals, false).await
}

async fn work(
    global: &GlobalArgs,
    id: &str,
    state: &StateArgs,
    wait: &WaitArgs,
    signals: &Signals,
    is_whole: bool,
) -> Result<Exit, CliError> {
    let Found { ledger, run } = find(state, id).await?;
    let kind = Kind::known(&run)?;
    if run.state == RunState::Loading {
        let id = run.id.to_string();
        return Err(CliError::usage(
            text!("run-loading", id = id),
            text!("run-loading-remedy", id = run.id.to_string()),
        ));
    }
    let goal = Kind::goal(&run);
    let timeout: Duration = kind.timeout(&goal);
    let printer = Printer::new(global, kind, goal, usize::try_from(run.counts.cards).unwrap_or(usize::MAX))?;
    global.share_limits(state, &ledger);
    let fleet = Fleet::new(ledger);
    let fleet = match kind {
        Kind::Status => fleet.with_linkcard(clients::linkcard(global).await?),
        Kind::Command(_) | Kind::Cards { .. } => fleet.with_haoka(clients::haoka(global).await?),
    };
    let wait = wait.wait_for(timeout);
    let resumed = fleet.resume(&run.id, wait.clone()).await.map_err(|error| fleet_failed(&error))?;
    let session = Session::new(global, signals, state, fleet, kind, wait);
    let session = if is_whole { session } else { session.of_own_cards() };
    session.resume(resumed, printer).await
}
