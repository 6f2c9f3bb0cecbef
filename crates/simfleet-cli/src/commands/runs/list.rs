//! `simfleet runs list`: what is recorded in the ledger.

use std::time::SystemTime;

use simfleet_fleet::{Run, RunState};
use time::OffsetDateTime;
use time::macros::format_description;

use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, tell};
use crate::rows::RunRow;
use crate::runs::Kind;
use crate::state::{StateArgs, ledger_failed};

pub(super) async fn run(global: &GlobalArgs, state: &StateArgs) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<RunRow>(&global.output, None)?;
    let runs = match state.open_existing().await? {
        Some(ledger) => ledger.runs().await.map_err(|error| ledger_failed(&error))?,
        None => Vec::new(),
    };
    for run in &runs {
        output.push(OutputRow::of(&row(run)))?;
    }
    output.finish()?;
    if runs.is_empty() {
        tell!("runs-none");
    }
    Ok(Exit::Success)
}

/// Returns the row of a run.
pub(super) fn row(run: &Run) -> RunRow {
    let counts = &run.counts;
    let is_cancelled = run.state == RunState::Cancelled;
    RunRow {
        id: run.id.to_string(),
        command: Kind::of(run).map_or_else(|| run.plan.operation.clone(), |kind| kind.command().to_owned()),
        created_at: instant(run.created_at),
        state: match run.state {
            RunState::Open if counts.is_finished() => "finished",
            state => state.as_str(),
        }
        .to_owned(),
        cards: counts.cards,
        open: counts.unfinished + if is_cancelled { 0 } else { counts.waiting },
        unsent: counts.waiting,
        endpoint: run.plan.endpoint.clone(),
    }
}

/// Returns whether a run still has something to do.
pub(super) fn is_open(run: &Run) -> bool {
    run.state == RunState::Loading || row(run).open > 0
}

fn instant(at: SystemTime) -> String {
    let shape = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    OffsetDateTime::from(at).format(shape).unwrap_or_default()
}
