//! Rows of a store, and what they mean. All stores use it, so they agree.

use std::collections::BTreeMap;

use serde_json::Value;

use super::model::{FleetId, KnownCard, MemberValue, Observation, SweepRecord};
use super::record::StoredRecord;
use crate::error::LedgerResult;
use crate::time::instant;

/// A row of a card.
#[derive(Debug)]
pub(crate) struct CardRow {
    pub(crate) key: i64,
    pub(crate) number: String,
    pub(crate) record: String,
    pub(crate) first_seen_at: i64,
    pub(crate) last_seen_at: i64,
    pub(crate) gone_at: Option<i64>,
    pub(crate) used_at: Option<i64>,
    pub(crate) state_at: Option<i64>,
    pub(crate) fleet: FleetId,
}

impl CardRow {
    pub(crate) fn card(self) -> KnownCard {
        let groups = StoredRecord::parse(&self.record).0.into_iter();
        let members: BTreeMap<String, MemberValue> = groups
            .flat_map(|(at, members)| {
                members.into_iter().map(move |(name, value)| (name, MemberValue { value, seen_at: instant(at) }))
            })
            .collect();
        KnownCard {
            key: self.key,
            fleet: self.fleet,
            number: self.number,
            members,
            first_seen_at: instant(self.first_seen_at),
            last_seen_at: instant(self.last_seen_at),
            gone_at: self.gone_at.map(instant),
            used_at: self.used_at.map(instant),
            state_at: self.state_at.map(instant),
        }
    }
}

/// A row of an observation. The id of its source has not been checked.
#[derive(Debug)]
pub(crate) struct ObservationRow {
    pub(crate) key: i64,
    pub(crate) at: i64,
    pub(crate) member: String,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) source: String,
    pub(crate) operation: String,
}

impl ObservationRow {
    pub(crate) fn observation(self) -> LedgerResult<Observation> {
        let value = |text: Option<String>| {
            text.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap_or(Value::String(text)))
        };
        Ok(Observation {
            key: self.key,
            at: instant(self.at),
            member: self.member,
            from: value(self.old),
            to: value(self.new),
            source: self.source.parse()?,
            operation: self.operation,
        })
    }
}

/// A row of a sweep. Its id has not been checked.
#[derive(Debug)]
pub(crate) struct SweepRow {
    pub(crate) id: String,
    pub(crate) operation: String,
    pub(crate) started_at: i64,
    pub(crate) ended_at: Option<i64>,
    /// `is_whole` and `is_complete`.
    pub(crate) flags: (bool, bool),
    /// The numbers of cards, and of those that were added, changed, repeated and gone.
    pub(crate) counts: [i64; 5],
    pub(crate) totals: Option<String>,
}

impl SweepRow {
    pub(crate) fn record(self) -> LedgerResult<SweepRecord> {
        let [cards, added, changed, repeated, gone] = self.counts.map(count);
        let (is_whole, is_complete) = self.flags;
        Ok(SweepRecord {
            id: self.id.parse()?,
            operation: self.operation,
            started_at: instant(self.started_at),
            ended_at: self.ended_at.map(instant),
            is_whole,
            is_complete,
            cards,
            added,
            changed,
            repeated,
            gone,
            totals: self.totals.and_then(|totals| serde_json::from_str(&totals).ok()),
        })
    }
}

/// Returns a number of rows.
pub(crate) fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
