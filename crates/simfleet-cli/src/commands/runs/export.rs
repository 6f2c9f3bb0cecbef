//! `simfleet runs export`: the rows of all cards of a run.

use super::id::RunIdArgs;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::runs::{Found, Kind, find, page};

pub(super) async fn run(global: &GlobalArgs, args: &RunIdArgs) -> Result<Exit, CliError> {
    let Found { ledger, run } = find(&args.state, &args.id).await?;
    let kind = Kind::known(&run)?;
    let mut output = kind.output(global)?;
    let mut position = 0;
    loop {
        let (cards, unsent) = page(&*ledger, &run.id, position).await?;
        let Some(last) = cards.last() else { break };
        position = last.position + 1;
        for card in cards {
            match &card.result {
                Some(result) => kind.rows(result).into_iter().try_for_each(|row| output.push(row))?,
                None => {
                    let is_unsent = unsent.contains(&card.position);
                    output.push(kind.row_without_result(&card.card, is_unsent, "no result yet"))?;
                }
            }
        }
        if output.is_reader_gone() {
            break;
        }
    }
    output.finish()?;
    Ok(Exit::Success)
}
