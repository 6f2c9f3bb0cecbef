//! `simfleet runs cancel`: sends no further card of a run.

use super::id::RunIdArgs;
use super::list::row;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputRow, tell};
use crate::rows::RunRow;
use crate::runs::{Found, find};
use crate::state::ledger_failed;

pub(super) async fn run(global: &GlobalArgs, args: &RunIdArgs) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<RunRow>(&global.output, None)?;
    let Found { ledger, run } = find(&args.state, &args.id).await?;
    let unsent = ledger.cancel_run(&run.id).await.map_err(|error| ledger_failed(&error))?;
    let count = |cards: u64| text!("card-count", count = cards);
    let now = ledger.run(&run.id).await.map_err(|error| ledger_failed(&error))?.unwrap_or(run);
    let row = row(&now);
    let sent = row.open.saturating_sub(unsent.saturating_sub(row.unsent));
    output.push(OutputRow::of(&row))?;
    output.finish()?;
    match sent {
        0 => tell!("run-cancelled", id = now.id.to_string(), cards = count(unsent)),
        sent => {
            let id = now.id.to_string();
            let next = format!("simfleet runs resume {id}{}{}", args.state.as_option(), global.service_options());
            tell!("run-cancelled-followed", id = id, cards = count(unsent), sent = count(sent), next = next);
        }
    }
    Ok(Exit::Success)
}
