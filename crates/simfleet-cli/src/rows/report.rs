//! The rows of `simfleet report`.

use std::time::SystemTime;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use simfleet::units::UTC_PLUS_8;
use simfleet_fleet::{KnownCard, NumberKind};

use super::words;
use crate::history_ledger::instant;
use crate::output::FixedRow;

/// A card of a report, as the ledger knows it. Times of the ledger are in UTC, those of the services as they send them.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ReportRow {
    /// Service.
    pub(crate) service: String,
    /// ICCID.
    pub(crate) iccid: Option<String>,
    /// MSISDN; several are separated by spaces.
    pub(crate) msisdn: Option<String>,
    /// The reseller's number of the card.
    pub(crate) sim_no: Option<String>,
    /// Name of the state.
    pub(crate) state: Option<String>,
    /// State, a code of the service.
    pub(crate) code: Option<String>,
    /// When the state was last seen to have changed; null if it has not changed since the card is known.
    pub(crate) since: Option<String>,
    /// When the package ends. The time zone of Linkcard is not documented; haoka's is UTC+8.
    pub(crate) expires_at: Option<String>,
    /// Days until the package ends, rounded down, negative afterwards; Linkcard's times are assumed to be at UTC+8.
    pub(crate) days_left: Option<i64>,
    /// Used volume in KB, rounded up: of this cycle at Linkcard. haoka's unit is probably KB.
    pub(crate) used_kb: Option<u64>,
    /// Remaining volume in KB, rounded down.
    pub(crate) rest_kb: Option<u64>,
    /// When the used volume was last seen to have grown; null if it has not since the card is known.
    pub(crate) used_at: Option<String>,
    /// When the card was last seen: the age of this row.
    pub(crate) seen_at: String,
}

/// The number of seconds of a day.
const DAY: i64 = 86_400;

impl ReportRow {
    /// Returns the row of a card.
    pub(crate) fn of(card: &KnownCard, now: SystemTime) -> Self {
        let facts = card.facts();
        let numbers = |kind| Some(card.numbers(kind).join(" ")).filter(|numbers| !numbers.is_empty());
        Self {
            service: card.fleet.service.clone(),
            iccid: numbers(NumberKind::Iccid),
            msisdn: numbers(NumberKind::Msisdn),
            sim_no: numbers(NumberKind::SimNo),
            code: facts.code.map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned)),
            state: facts.state,
            since: card.state_at.map(instant),
            days_left: facts.expires.as_ref().map(|expires| {
                let now = time::OffsetDateTime::from(now).unix_timestamp();
                (expires.unix_seconds(UTC_PLUS_8) - now).div_euclid(DAY)
            }),
            expires_at: facts.expires.map(|expires| expires.to_string()),
            used_kb: facts.used.map(|used| used.div_ceil(1024)),
            rest_kb: facts.rest.map(|rest| rest / 1024),
            used_at: card.used_at.map(instant),
            seen_at: instant(card.last_seen_at),
        }
    }
}

impl FixedRow for ReportRow {
    fn readable(column: &str, value: &Value) -> Option<String> {
        match column {
            "used_kb" | "rest_kb" => words::volume(value),
            _ => None,
        }
    }
}
