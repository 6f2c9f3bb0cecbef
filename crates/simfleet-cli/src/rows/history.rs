//! The rows of `simfleet history`.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use simfleet_fleet::{KnownCard, Observation, state_name};

use crate::history_ledger::instant;
use crate::output::FixedRow;

/// A value of a card that changed.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct HistoryRow {
    /// When the new value was first seen, in UTC.
    at: String,
    /// Service.
    service: String,
    /// Number by which the service identifies the card.
    card: String,
    /// Member of the card's record. `presence` says whether the list of the service has the card.
    member: String,
    /// Value before; null if there was none.
    from: Value,
    /// New value; null if the record no longer has the member.
    to: Value,
    /// Names of the states before and after, if the member is a state.
    states: Option<String>,
    /// Operation that the run or sweep called.
    operation: String,
    /// Id of the run or sweep that saw the new value.
    run: String,
}

impl HistoryRow {
    /// The columns of a table; the other formats have all members.
    pub(crate) const TABLE_COLUMNS: [&str; 8] = ["at", "card", "member", "from", "to", "states", "operation", "run"];

    /// Returns the row of an observation.
    pub(crate) fn of(card: &KnownCard, seen: Observation) -> Self {
        let name = |value: &Value| state_name(&seen.member, value).unwrap_or_default();
        let states = state_name(&seen.member, &seen.to).map(|to| format!("{} -> {to}", name(&seen.from)));
        Self {
            at: instant(seen.at),
            service: card.fleet.service.clone(),
            card: card.number.clone(),
            states: states.map(|states| states.trim_start_matches(" -> ").to_owned()),
            member: seen.member,
            from: seen.from,
            to: seen.to,
            operation: seen.operation,
            run: seen.source.to_string(),
        }
    }
}

impl FixedRow for HistoryRow {}
