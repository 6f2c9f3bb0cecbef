//! The rows of `simfleet runs`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::FixedRow;

/// A run that is recorded in the ledger.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct RunRow {
    /// Id of the run.
    pub(crate) id: String,
    /// The command that started it, or the operation of a run that a program started.
    pub(crate) command: String,
    /// When it was created: `YYYY-MM-DDTHH:MM:SSZ`.
    pub(crate) created_at: String,
    /// `loading` while its list is being stored, `open`, `finished` or `cancelled`.
    pub(crate) state: String,
    /// Number of cards.
    pub(crate) cards: u64,
    /// Number of cards without a final result that are still worked on.
    pub(crate) open: u64,
    /// Number of cards that are in no batch: they were not sent.
    pub(crate) unsent: u64,
    /// Origin of the service.
    pub(crate) endpoint: String,
}

impl FixedRow for RunRow {}

/// The cards of a run with the same state and reason.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct RunStateRow {
    /// The result of the cards. `unsent` if they were not sent, `pending` if they may have been sent and have no result yet.
    pub(crate) state: String,
    /// The reason of the service, or what went wrong.
    pub(crate) reason: Option<String>,
    /// Whether the result cannot change any more.
    #[serde(rename = "final")]
    pub(crate) is_final: bool,
    /// Number of cards.
    pub(crate) cards: u64,
    /// The first of these cards.
    pub(crate) first_card: String,
}

impl FixedRow for RunStateRow {}
