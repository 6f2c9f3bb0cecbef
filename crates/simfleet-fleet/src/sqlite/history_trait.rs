//! The history in an SQLite ledger.

use std::time::SystemTime;

use rusqlite::Connection;
use simfleet::clock::BoxFuture;

use super::{SqliteLedger, history, known_cards, prune, sweeps};
use crate::history::{
    FleetId, FleetSummary, History, KnownCard, Observation, Observed, PRUNED_AT_ONCE, Sighting, Source, SweepRecord,
    SweepTotals,
};
use crate::ledger::LedgerResult;
use crate::time::millis;

impl History for SqliteLedger {
    fn begin_sweep<'a>(&'a self, sweep: &'a Source, is_whole: bool) -> BoxFuture<'a, LedgerResult<()>> {
        let (sweep, now) = (sweep.clone(), self.millis());
        self.thread.run(move |connection| sweeps::begin_sweep(connection, &sweep, is_whole, now))
    }

    fn observe<'a>(
        &'a self,
        source: &'a Source,
        seen: Vec<Sighting>,
        // A request that failed has stored nothing.
        _request: u64,
    ) -> BoxFuture<'a, LedgerResult<Observed>> {
        let (source, now) = (source.clone(), self.millis());
        self.thread.run(move |connection| history::observe(connection, &source, seen, now))
    }

    fn end_sweep<'a>(&'a self, sweep: &'a Source, totals: SweepTotals) -> BoxFuture<'a, LedgerResult<SweepRecord>> {
        let (sweep, now) = (sweep.clone(), self.millis());
        self.thread.run(move |connection| sweeps::end_sweep(connection, &sweep, &totals, now))
    }

    fn fleets(&self) -> BoxFuture<'_, LedgerResult<Vec<FleetSummary>>> {
        self.thread.run(sweeps::fleets)
    }

    fn sweeps<'a>(&'a self, fleet: &'a FleetId) -> BoxFuture<'a, LedgerResult<Vec<SweepRecord>>> {
        let fleet = fleet.clone();
        self.thread.run(move |connection| sweeps::sweeps(connection, &fleet))
    }

    fn known_cards<'a>(
        &'a self,
        fleet: &'a FleetId,
        after: i64,
        most: usize,
    ) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        let fleet = fleet.clone();
        self.thread.run(move |connection| known_cards::of_fleet(connection, &fleet, after, most))
    }

    fn find_cards<'a>(&'a self, number: &'a str) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        let number = number.to_owned();
        self.thread.run(move |connection| known_cards::with_number(connection, &number))
    }

    fn observations(&self, card: i64, after: i64, most: usize) -> BoxFuture<'_, LedgerResult<Vec<Observation>>> {
        self.thread.run(move |connection| known_cards::observations(connection, card, after, most))
    }

    fn prune(&self, before: SystemTime, is_dry_run: bool) -> BoxFuture<'_, LedgerResult<u64>> {
        let before = millis(before);
        Box::pin(async move {
            let last = self.thread.run(prune::last_key).await?;
            let (mut after, mut pruned) = (0, 0);
            while after < last {
                let range = (after, after.saturating_add(PRUNED_AT_ONCE));
                let prune = move |connection: &mut Connection| prune::in_range(connection, range, before, is_dry_run);
                pruned += self.thread.run(prune).await?;
                after = range.1;
            }
            Ok(pruned)
        })
    }
}
