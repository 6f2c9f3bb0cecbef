//! The history of fleets: what is known about each card, since when, and what has changed.
//!
//! Sweeps read the lists of a service ([`Sweep`]), and runs see states of single cards. Both store what they see as
//! [`Sighting`]s. A [`History`] keeps the current record of each card, and appends an [`Observation`] for each value that
//! differs from the last one.

mod changes;
mod facts;
mod model;
mod record;
mod sighting;
mod stored;
mod sweep;
mod sweep_pages;

use std::fmt;
use std::time::SystemTime;

use simfleet::clock::BoxFuture;

pub(crate) use changes::{Change, SeenCard, SeenCards, Seer, StoredCard};
pub use facts::{CardFacts, StateClass, state_name};
pub use model::{
    FleetId, FleetSummary, KnownCard, MemberValue, Observation, Observed, PRESENCE, Source, SweepRecord, SweepTotals,
};
pub(crate) use record::StoredRecord;
pub use sighting::{NumberKind, Sighting};
pub(crate) use stored::{CardRow, ObservationRow, SweepRow, count};
pub use sweep::{Sweep, SweepProgress};

use crate::error::LedgerResult;

/// How many observations are looked at in one transaction when old ones are deleted.
pub(crate) const PRUNED_AT_ONCE: i64 = 20_000;

/// The record of what was seen of cards. Each account at each endpoint of a service is a fleet of its own.
pub trait History: fmt::Debug + Send + Sync + 'static {
    /// Begins a sweep over the list of a fleet. `is_whole` says that it reads all cards of the fleet, so that a card that it
    /// does not see is gone.
    fn begin_sweep<'a>(&'a self, sweep: &'a Source, is_whole: bool) -> BoxFuture<'a, LedgerResult<()>>;

    /// Stores what a run or a sweep has seen, in one transaction. `request` counts the requests of a sweep: one that failed can be
    /// repeated with the same number, and is stored once, even if the ledger had stored it before it failed.
    fn observe<'a>(
        &'a self,
        source: &'a Source,
        seen: Vec<Sighting>,
        request: u64,
    ) -> BoxFuture<'a, LedgerResult<Observed>>;

    /// Ends a sweep. If it read the whole list and saw every card once, notes that cards that only earlier sweeps saw are
    /// gone. A sweep that is never ended changes nothing about the cards that it did not see.
    fn end_sweep<'a>(&'a self, sweep: &'a Source, totals: SweepTotals) -> BoxFuture<'a, LedgerResult<SweepRecord>>;

    /// Returns the fleets.
    fn fleets(&self) -> BoxFuture<'_, LedgerResult<Vec<FleetSummary>>>;

    /// Returns the sweeps of a fleet, the oldest first.
    fn sweeps<'a>(&'a self, fleet: &'a FleetId) -> BoxFuture<'a, LedgerResult<Vec<SweepRecord>>>;

    /// Returns at most `most` cards of a fleet whose key is greater than `after`, in the order of their keys. Cards that are
    /// gone are included.
    fn known_cards<'a>(
        &'a self,
        fleet: &'a FleetId,
        after: i64,
        most: usize,
    ) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>>;

    /// Returns the cards of all fleets that have or had this number, of any kind.
    fn find_cards<'a>(&'a self, number: &'a str) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>>;

    /// Returns at most `most` observations of a card whose key is greater than `after`, the oldest first.
    fn observations(&self, card: i64, after: i64, most: usize) -> BoxFuture<'_, LedgerResult<Vec<Observation>>>;

    /// Deletes the observations that were made before an instant, and returns how many. The last one of each member of a card
    /// stays. Many are deleted in several transactions; if the request fails or its future is dropped, some may be deleted.
    /// With `is_dry_run`, they are only counted.
    fn prune(&self, before: SystemTime, is_dry_run: bool) -> BoxFuture<'_, LedgerResult<u64>>;
}
