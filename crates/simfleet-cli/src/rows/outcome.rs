//! The rows of `simfleet suspend` and `simfleet restore`.

use schemars::JsonSchema;
use serde::Serialize;
use simfleet::haoka::{CardOutcome, CardReport};
use simfleet::runtime::OpenCode;

use crate::output::FixedRow;

/// The outcome of a suspension or restoration for one card.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct OutcomeRow {
    /// Card number.
    sim_no: String,
    /// `confirmed`, `rejected`, `failed`, `not_submitted`, `not_handed_over`, `handed_over`, `not_confirmed` or
    /// `outcome_unknown`.
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

impl FixedRow for OutcomeRow {}
