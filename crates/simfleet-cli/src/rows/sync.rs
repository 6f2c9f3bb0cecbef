//! The row of `simfleet sync`.

use std::time::SystemTime;

use schemars::JsonSchema;
use serde::Serialize;
use simfleet_fleet::{FleetId, SweepRecord};

use crate::history_ledger::instant;
use crate::output::FixedRow;

/// What a sweep over the list of a service has found.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct SyncRow {
    /// Id of the sweep.
    sweep: String,
    /// Service.
    service: String,
    /// Fingerprint of the account.
    account: String,
    /// Number of cards of the list.
    cards: u64,
    /// Cards that were not known before, or that the list has again.
    new: u64,
    /// Known cards with a value that differs from the last, other than their usage.
    changed: u64,
    /// Cards that the list does not have any more.
    gone: u64,
    /// Number of calls.
    calls: u64,
    /// How long it took.
    seconds: u64,
    /// Whether each card of the list was seen exactly once. Only then, cards can be found to be gone.
    complete: bool,
    /// When it began, in UTC.
    started_at: Option<String>,
}

impl SyncRow {
    /// The columns of a table; the other formats have all members.
    pub(crate) const TABLE_COLUMNS: [&str; 10] =
        ["sweep", "service", "account", "cards", "new", "changed", "gone", "calls", "seconds", "complete"];

    /// Returns the row of a sweep that has ended. `begun` is when the command began.
    pub(crate) fn of(fleet: &FleetId, sweep: &SweepRecord, begun: SystemTime) -> Self {
        Self {
            sweep: sweep.id.to_string(),
            service: fleet.service.clone(),
            account: fleet.account.clone(),
            cards: sweep.cards,
            new: sweep.added,
            changed: sweep.changed,
            gone: sweep.gone,
            calls: sweep.totals.as_ref().map_or(0, |totals| totals.calls),
            seconds: begun.elapsed().unwrap_or_default().as_secs(),
            complete: sweep.is_complete,
            started_at: Some(instant(sweep.started_at)),
        }
    }
}

impl FixedRow for SyncRow {}
