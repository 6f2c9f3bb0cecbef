//! `simfleet runs delete`: deletes the records of runs.

use std::time::{Duration, SystemTime};

use clap::{ArgGroup, Args};
use simfleet_fleet::{Ledger, Run};

use super::list::{is_open, row};
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::parse::age;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputRow, tell};
use crate::rows::RunRow;
use crate::runs::find;
use crate::state::{StateArgs, ledger_failed};

#[derive(Args, Debug)]
#[command(group(ArgGroup::new("which").args(["ids", "older_than"]).required(true)))]
pub(super) struct DeleteArgs {
    /// Ids of runs, the beginnings of their ids, or `last`.
    #[arg(value_name = "ID")]
    ids: Vec<String>,

    /// Delete the finished and cancelled runs that were created longer ago than this: 30d, 12h.
    #[arg(long, value_name = "AGE", value_parser = age)]
    older_than: Option<Duration>,

    /// Delete runs too that have cards without a final result. What was submitted for them is not cancelled.
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    state: StateArgs,
}

impl DeleteArgs {
    pub(super) fn or(mut self, outer: &StateArgs) -> Self {
        self.state = self.state.or(outer);
        self
    }
}

pub(super) async fn run(global: &GlobalArgs, args: DeleteArgs) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<RunRow>(&global.output, None)?;
    let mut deleted = 0_usize;
    let mut kept = 0_usize;
    if let Some(age) = args.older_than {
        let Some(ledger) = args.state.open_existing().await? else {
            output.finish()?;
            tell!("runs-none");
            return Ok(Exit::Success);
        };
        let oldest = SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH);
        for run in ledger.runs().await.map_err(|error| ledger_failed(&error))? {
            if run.created_at > oldest {
                continue;
            }
            if is_open(&run) && !args.force {
                kept += 1;
                continue;
            }
            delete(&*ledger, &run, &mut output).await?;
            deleted += 1;
        }
    }
    let mut found = Vec::new();
    for id in &args.ids {
        let one = find(&args.state, id).await?;
        if is_open(&one.run) && !args.force {
            let open = row(&one.run).open;
            return Err(CliError::usage(
                text!("run-delete-open", id = one.run.id.to_string(), open = open),
                text!("run-delete-open-remedy"),
            ));
        }
        found.push(one);
    }
    found.dedup_by(|one, other| one.run.id == other.run.id);
    for one in &found {
        delete(&*one.ledger, &one.run, &mut output).await?;
        deleted += 1;
    }
    output.finish()?;
    tell!("runs-deleted", count = deleted);
    if kept > 0 {
        tell!("runs-kept", count = kept);
    }
    Ok(Exit::Success)
}

async fn delete(ledger: &dyn Ledger, run: &Run, output: &mut Output) -> Result<(), CliError> {
    ledger.delete_run(&run.id).await.map_err(|error| ledger_failed(&error))?;
    output.push(OutputRow::of(&row(run)))
}
