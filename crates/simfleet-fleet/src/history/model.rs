//! What a history stores.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::facts::CardFacts;
use super::sighting::NumberKind;
use crate::model::RunId;

/// The member of observations that says whether the list of the service has a card: `present` or `gone`.
pub const PRESENCE: &str = "presence";

/// A fleet: the cards of one account at one endpoint of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FleetId {
    /// The name of the service, such as `linkcard`.
    pub service: String,
    /// The origin of the service.
    pub endpoint: String,
    /// A fingerprint of the account, which is not a secret.
    pub account: String,
}

/// A run or a sweep, which sees cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id.
    pub id: RunId,
    /// The fleet of the cards.
    pub fleet: FleetId,
    /// The id of the operation, such as `ListCardInfo`.
    pub operation: String,
}

/// The effect of sightings on a history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Observed {
    /// Cards that were not known before, or that the list has again.
    pub added: u64,
    /// Known cards with at least one value that differs from the last, other than their usage.
    pub changed: u64,
    /// Cards that this sweep had already seen.
    pub repeated: u64,
}

/// Sums over the cards that a sweep saw.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SweepTotals {
    /// The number of cards by the name of their state.
    pub states: BTreeMap<String, u64>,
    /// The used volume in KB of the cards that have one.
    pub used_kb: u64,
    /// The number of calls.
    pub calls: u64,
}

/// A sweep as a history stores it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SweepRecord {
    /// The id.
    pub id: RunId,
    /// The id of the operation.
    pub operation: String,
    /// When it began.
    pub started_at: SystemTime,
    /// When it ended; `None` if it was interrupted or is still running.
    pub ended_at: Option<SystemTime>,
    /// Whether it was to read all cards of the fleet.
    pub is_whole: bool,
    /// Whether it saw each card of its list exactly once.
    pub is_complete: bool,
    /// The number of cards that it saw.
    pub cards: u64,
    /// The number of cards that were not known before, or were gone.
    pub added: u64,
    /// The number of known cards with a value that differs from the last, other than their usage.
    pub changed: u64,
    /// How often a card came again. The list has changed while it was read, so other cards may be missing.
    pub repeated: u64,
    /// The number of cards that were found to be gone.
    pub gone: u64,
    /// Sums over the cards, once it has ended.
    pub totals: Option<SweepTotals>,
}

/// A fleet and how much of it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FleetSummary {
    /// The fleet.
    pub id: FleetId,
    /// The number of cards that are not gone.
    pub cards: u64,
    /// When the last complete sweep over the whole fleet began.
    pub swept_at: Option<SystemTime>,
}

/// A value, and when it was last seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MemberValue {
    /// The value as the service sent it.
    pub value: Value,
    /// When it was last seen.
    pub seen_at: SystemTime,
}

/// A card with its current record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KnownCard {
    /// The key of the card in its history.
    pub key: i64,
    /// The fleet.
    pub fleet: FleetId,
    /// The number by which the service identifies the card.
    pub number: String,
    /// The members of its record, by their names in snake case.
    pub members: BTreeMap<String, MemberValue>,
    /// When the card was first seen.
    pub first_seen_at: SystemTime,
    /// When the card was last seen.
    pub last_seen_at: SystemTime,
    /// When a complete sweep did not list it any more.
    pub gone_at: Option<SystemTime>,
    /// When its used volume was last seen to have grown.
    pub used_at: Option<SystemTime>,
    /// When its state was last seen to have changed.
    pub state_at: Option<SystemTime>,
}

impl KnownCard {
    /// Returns the numbers of a kind that the card has now.
    pub fn numbers(&self, kind: NumberKind) -> Vec<String> {
        self.members.get(kind.member()).map(|member| kind.numbers(&member.value)).unwrap_or_default()
    }

    /// Returns what the record says, in the same terms for all services.
    pub fn facts(&self) -> CardFacts<'_> {
        CardFacts::of(|name| self.members.get(name).map(|member| &member.value))
    }
}

/// A value that differed from the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Observation {
    /// The key of the observation in its history. Later observations have greater keys.
    pub key: i64,
    /// When it was seen.
    pub at: SystemTime,
    /// The name of the member in snake case, or [`PRESENCE`].
    pub member: String,
    /// The last value before; null if there was none.
    pub from: Value,
    /// The value that was seen; null if the record no longer has the member.
    pub to: Value,
    /// The id of the run or sweep that saw it.
    pub source: RunId,
    /// The id of the operation that the run or sweep called.
    pub operation: String,
}
