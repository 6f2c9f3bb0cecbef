//! Which cards a list of a report has, and in which order.

use std::time::{Duration, SystemTime};

use clap::ValueEnum;
use simfleet::units::UTC_PLUS_8;
use simfleet_fleet::{CardFacts, KnownCard, StateClass};

use crate::rows::ReportRow;

/// A list of a report. Cards that are gone are in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportKind {
    /// Cards whose package ends soon, the next one first. Closed cards are left out.
    Expiring,
    /// Cards with little remaining volume, the least first. Closed cards are left out.
    Low,
    /// Cards that were stopped or suspended and can be resumed, the latest change first.
    Stopped,
    /// Cards in use whose used volume has not grown for some time.
    Silent,
    /// Cards by their used volume, the most first.
    Usage,
}

impl ReportKind {
    pub(crate) const ALL: [Self; 5] = [Self::Expiring, Self::Low, Self::Stopped, Self::Silent, Self::Usage];

    /// Returns the name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Expiring => "expiring",
            Self::Low => "low",
            Self::Stopped => "stopped",
            Self::Silent => "silent",
            Self::Usage => "usage",
        }
    }

    /// Returns the columns of a table; the other formats have all members.
    pub(crate) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Expiring => &["service", "iccid", "msisdn", "sim_no", "state", "expires_at", "days_left", "seen_at"],
            Self::Low => &["service", "iccid", "msisdn", "sim_no", "state", "rest_kb", "used_kb", "seen_at"],
            Self::Stopped => &["service", "iccid", "msisdn", "sim_no", "state", "code", "since", "seen_at"],
            Self::Silent => &["service", "iccid", "msisdn", "sim_no", "state", "used_kb", "used_at", "seen_at"],
            Self::Usage => &["service", "iccid", "msisdn", "sim_no", "state", "used_kb", "rest_kb", "seen_at"],
        }
    }
}

/// The limits of the lists.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) now: SystemTime,
    pub(super) within: Duration,
    /// In bytes.
    pub(super) below: u64,
    pub(super) silent_for: Duration,
    /// In bytes.
    pub(super) above: u64,
}

/// The cards of a list.
#[derive(Debug)]
pub(super) struct Selection {
    pub(super) list: ReportKind,
    rows: Vec<(i64, ReportRow)>,
}

impl Selection {
    pub(super) fn new(list: ReportKind) -> Self {
        Self { list, rows: Vec::new() }
    }

    /// Adds a card if it belongs to the list.
    pub(super) fn add(&mut self, card: &KnownCard, limits: &Limits) {
        if card.gone_at.is_none()
            && let Some(rank) = rank(self.list, card, &card.facts(), limits)
        {
            self.rows.push((rank, ReportRow::of(card, limits.now)));
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns the rows in their order.
    pub(super) fn into_rows(self) -> impl Iterator<Item = ReportRow> {
        let mut rows = self.rows;
        // Cards of the same rank keep the order of the ledger.
        rows.sort_by_key(|(rank, _)| *rank);
        rows.into_iter().map(|(_, row)| row)
    }
}

fn seconds(at: SystemTime) -> i64 {
    time::OffsetDateTime::from(at).unix_timestamp()
}

/// Returns the place of a card in the list, lower first, if it belongs there.
fn rank(list: ReportKind, card: &KnownCard, facts: &CardFacts<'_>, limits: &Limits) -> Option<i64> {
    let is_open = facts.class != StateClass::Closed;
    let signed = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    match list {
        ReportKind::Expiring => {
            let expires = facts.expires.as_ref()?.unix_seconds(UTC_PLUS_8);
            let now = seconds(limits.now);
            let end = now.saturating_add(i64::try_from(limits.within.as_secs()).unwrap_or(i64::MAX));
            (is_open && (now..=end).contains(&expires)).then_some(expires)
        }
        ReportKind::Low => facts.rest.filter(|rest| is_open && *rest < limits.below).map(signed),
        ReportKind::Stopped => {
            (facts.class == StateClass::Stopped).then(|| card.state_at.map_or(i64::MAX, |at| -seconds(at)))
        }
        ReportKind::Silent => {
            let last = card.used_at.unwrap_or(card.first_seen_at);
            // The card was seen to be silent up to when it was last seen, not up to now.
            let silent = card.last_seen_at.duration_since(last).ok()?;
            let is_silent = facts.class == StateClass::InUse && facts.used.is_some() && silent >= limits.silent_for;
            is_silent.then(|| seconds(last))
        }
        ReportKind::Usage => facts.used.filter(|used| *used >= limits.above).map(|used| -signed(used)),
    }
}
