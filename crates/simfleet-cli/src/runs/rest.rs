//! Prints what the ledger has about the cards of a run.

use std::collections::{HashMap, HashSet};

use simfleet_fleet::{CardResult, Ledger, RunCard, RunId};

use super::printer::Printer;
use crate::error::CliError;
use crate::state::ledger_failed;

/// The number of cards that are read from the ledger at once.
const PAGE: usize = 1000;

/// What is printed besides final results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Also {
    Nothing,
    /// Results that are not final.
    Results,
}

/// The cards of a run without a result.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WithoutResult {
    pub(crate) unsent: usize,
    /// Cards that may have been sent.
    pub(crate) pending: usize,
}

/// Prints the final results in the ledger that were not printed.
pub(crate) async fn print_final(ledger: &dyn Ledger, run: &RunId, printer: &mut Printer) -> Result<(), CliError> {
    print_stored(ledger, run, printer, Also::Nothing).await.map(drop)
}

/// Prints all results in the ledger that were not printed, and counts the cards without one.
pub(super) async fn print_results(
    ledger: &dyn Ledger,
    run: &RunId,
    printer: &mut Printer,
) -> Result<WithoutResult, CliError> {
    print_stored(ledger, run, printer, Also::Results).await
}

async fn print_stored(
    ledger: &dyn Ledger,
    run: &RunId,
    printer: &mut Printer,
    also: Also,
) -> Result<WithoutResult, CliError> {
    let mut without = WithoutResult::default();
    let mut position = 0;
    loop {
        let (cards, unsent) = page(ledger, run, position).await?;
        let Some(last) = cards.last() else { return Ok(without) };
        position = last.position + 1;
        for card in cards {
            match card.result {
                Some(result) if result.is_final || also == Also::Results => printer.add(&result)?,
                Some(_) => {}
                None if unsent.contains(&card.position) => without.unsent += 1,
                None => without.pending += 1,
            }
        }
    }
}

/// Prints a row for each card that has none: its result in the ledger, else what is known of it, else the reason why it has
/// no result.
pub(crate) async fn print_rest(
    ledger: &dyn Ledger,
    run: &RunId,
    printer: &mut Printer,
    known: &HashMap<String, CardResult>,
    why: &Reason,
) -> Result<(), CliError> {
    let mut position = 0;
    loop {
        let (cards, unsent) = page(ledger, run, position).await?;
        let Some(last) = cards.last() else { return Ok(()) };
        position = last.position + 1;
        for RunCard { card, position, result, .. } in cards {
            let is_unsent = unsent.contains(&position);
            match result.as_ref().or_else(|| known.get(&card)) {
                Some(result) => printer.add(result)?,
                None if is_unsent => printer.add_without_result(&card, true, &why.unsent)?,
                None => printer.add_without_result(&card, false, &why.pending)?,
            }
        }
    }
}

/// Why cards have no result, as text in their rows.
#[derive(Clone, Debug)]
pub(crate) struct Reason {
    /// Of cards that were not sent.
    pub(crate) unsent: String,
    /// Of cards that may have been sent.
    pub(crate) pending: String,
}

/// Returns cards from a position on, and the positions of those that were not sent.
pub(crate) async fn page(
    ledger: &dyn Ledger,
    run: &RunId,
    from: u64,
) -> Result<(Vec<RunCard>, HashSet<u64>), CliError> {
    let cards = ledger.cards(run, from, PAGE).await.map_err(|error| ledger_failed(&error))?;
    if cards.iter().all(|card| card.result.is_some()) {
        return Ok((cards, HashSet::new()));
    }
    let unsent = ledger.unsent_cards(run, from, PAGE).await.map_err(|error| ledger_failed(&error))?;
    Ok((cards, unsent.into_iter().collect()))
}
