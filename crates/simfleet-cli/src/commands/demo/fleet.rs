//! The cards of the demo.

use simfleet_emulator::{Card, cards_from_json};

use crate::error::CliError;
use crate::lang::text;

/// The cards with prescribed behaviour. The other 248 cards of the fleet behave normally.
const CARDS: &str = include_str!("cards.json");
pub(super) const SINGLE: &str = "89860000000000000001";
pub(super) const MASTER: &str = "89860000000000000002";
pub(super) const REJECTED: &str = "164009797RE";
pub(super) const FAILING: &str = "164009797FA";
pub(super) const FLEET: usize = 250;

/// Returns all cards of the emulator.
pub(super) fn cards() -> Result<Vec<Card>, CliError> {
    let mut cards = cards_from_json(CARDS).map_err(|error| {
        CliError::local(text!("demo-cards-invalid", error = error.to_string()), text!("demo-bug-remedy"))
    })?;
    for number in fleet().iter().filter(|number| *number != REJECTED && *number != FAILING) {
        cards.push(Card::with_sim_no(number.as_str()));
    }
    Ok(cards)
}

/// Returns the 250 numbers of the fleet, including the rejected and the failing one.
pub(super) fn fleet() -> Vec<String> {
    let mut numbers: Vec<String> = (0..FLEET - 2).map(|index| format!("192{index:08}")).collect();
    numbers.insert(17, REJECTED.to_owned());
    numbers.insert(142, FAILING.to_owned());
    numbers
}
