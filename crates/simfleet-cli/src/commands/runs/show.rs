//! `simfleet runs show`: the cards of a run by their result and its reason.

use simfleet_fleet::RunCard;

use super::id::RunIdArgs;
use super::list::row;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, tell};
use crate::rows::RunStateRow;
use crate::runs::{Found, find, page};

/// The most results with their reasons that have a row; the cards of others are counted together.
const MOST_ROWS: usize = 1000;

pub(super) async fn run(global: &GlobalArgs, args: &RunIdArgs) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<RunStateRow>(&global.output, None)?;
    let Found { ledger, run } = find(&args.state, &args.id).await?;
    let mut rows: Vec<RunStateRow> = Vec::new();
    let mut position = 0;
    loop {
        let (cards, unsent) = page(&*ledger, &run.id, position).await?;
        let Some(last) = cards.last() else { break };
        position = last.position + 1;
        for card in cards {
            let is_unsent = unsent.contains(&card.position);
            count(&mut rows, card, is_unsent);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.cards));
    for row in &rows {
        output.push(OutputRow::of(row))?;
    }
    output.finish()?;
    let about = row(&run);
    tell!(
        "run-about",
        id = about.id,
        command = about.command,
        cards = about.cards,
        endpoint = about.endpoint,
        created = about.created_at,
        state = about.state,
        open = about.open,
    );
    Ok(Exit::Success)
}

/// Counts a card in the row of its result.
fn count(rows: &mut Vec<RunStateRow>, card: RunCard, is_unsent: bool) {
    let mut row = match card.result {
        Some(result) => RunStateRow {
            state: result.state,
            reason: result.reason,
            is_final: result.is_final,
            cards: 1,
            first_card: card.card,
        },
        None => RunStateRow {
            state: if is_unsent { "unsent" } else { "pending" }.to_owned(),
            cards: 1,
            first_card: card.card,
            ..RunStateRow::default()
        },
    };
    let is_full = rows.len() >= MOST_ROWS;
    let same = |other: &&mut RunStateRow| {
        (&other.state, &other.reason, other.is_final) == (&row.state, &row.reason, row.is_final)
    };
    if let Some(known) = rows.iter_mut().find(same) {
        known.cards += 1;
        return;
    }
    if is_full {
        row.reason = Some("other reasons".to_owned());
        let same = |other: &&mut RunStateRow| (&other.state, &other.reason) == (&row.state, &row.reason);
        if let Some(known) = rows.iter_mut().find(same) {
            known.cards += 1;
            return;
        }
    }
    rows.push(row);
}
