//! The rows of `simfleet suspend` and `simfleet restore`.

use schemars::JsonSchema;
use serde::Serialize;
use simfleet::haoka::{CardOutcome, CardReport};
use simfleet::runtime::OpenCode;
use simfleet_fleet::CardResult;

use super::stored::stored_failure;
use crate::output::FixedRow;

/// The outcome of a suspension or restoration for one card.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct OutcomeRow {
    /// Card number.
    sim_no: String,
    /// `confirmed`, `rejected`, `failed`, `not_submitted`, `not_handed_over`, `handed_over`, `not_confirmed` or
    /// `outcome_unknown`. `pending` if a run has no result of the card yet, and the card may have been submitted.
    outcome: String,
    /// Why the service rejected the card, or why the action failed for it.
    reason: Option<String>,
    /// The state of a card that does not show the change yet: its name, or its code if it is not known.
    state: Option<String>,
    /// Serial number of the batch.
    serial_number: Option<String>,
    /// Why there is no final outcome: the failure of the submission or of the last poll.
    error: Option<String>,
}

impl OutcomeRow {
    /// Returns the row of a card. `last_failure` is the last failed poll, if none has succeeded since.
    pub(crate) fn of_card(card: &CardReport, last_failure: Option<&str>) -> Self {
        let CardReport { sim_no, serial_number, outcome, .. } = card;
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let (reason, error) = match outcome {
            CardOutcome::NotSubmitted { .. } | CardOutcome::OutcomeUnknown { .. } => (None, outcome.reason()),
            outcome if outcome.is_final() => (outcome.reason(), None),
            outcome => (outcome.reason(), last_failure),
        };
        let state = match outcome {
            CardOutcome::NotConfirmed { state } => Some(state.name().map_or_else(|| state.to_string(), str::to_owned)),
            _ => None,
        };
        Self {
            sim_no: sim_no.clone(),
            outcome: outcome.as_str().to_owned(),
            reason: owned(reason),
            state,
            serial_number: serial_number.clone(),
            error: owned(error),
        }
    }
}

impl OutcomeRow {
    /// Returns the row of a result that a run has stored.
    pub(crate) fn of_result(result: &CardResult) -> Self {
        let CardResult { card, state, reason, is_final, detail } = result;
        let member = |name: &str| detail.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        let last_failure = || stored_failure(result).map(|failure| failure.to_string());
        let (reason, error) = match state.as_str() {
            "not_submitted" | "outcome_unknown" => (None, reason.clone()),
            _ if *is_final => (reason.clone(), None),
            _ => (reason.clone(), last_failure()),
        };
        Self {
            sim_no: card.clone(),
            outcome: state.clone(),
            reason,
            state: member("state"),
            serial_number: member("serial_number"),
            error,
        }
    }

    /// Returns the row of a card of a run that has no result yet.
    pub(crate) fn without_result(card: &str, is_unsent: bool, why: &str) -> Self {
        let outcome = if is_unsent { "not_submitted" } else { "pending" };
        Self { sim_no: card.to_owned(), outcome: outcome.to_owned(), error: Some(why.to_owned()), ..Self::default() }
    }
}

impl FixedRow for OutcomeRow {}
