//! The history in a PostgreSQL ledger.

use std::time::SystemTime;

use simfleet::clock::BoxFuture;

use super::session::Session;
use super::{PostgresLedger, history, known_cards, prune, sweeps};
use crate::history::{
    FleetId, FleetSummary, History, KnownCard, Observation, Observed, PRUNED_AT_ONCE, Sighting, Source, SweepRecord,
    SweepTotals,
};
use crate::ledger::LedgerResult;
use crate::time::millis;

impl History for PostgresLedger {
    fn begin_sweep<'a>(&'a self, sweep: &'a Source, is_whole: bool) -> BoxFuture<'a, LedgerResult<()>> {
        let (sweep, now) = (sweep.clone(), self.now());
        self.thread.run(async move |session: &mut Session| sweeps::begin_sweep(session, &sweep, is_whole, now).await)
    }

    fn observe<'a>(
        &'a self,
        source: &'a Source,
        seen: Vec<Sighting>,
        request: u64,
    ) -> BoxFuture<'a, LedgerResult<Observed>> {
        let request = request.to_string();
        let observation = history::Observation { source: source.clone(), seen, request, now: self.now() };
        self.thread.run(async move |session: &mut Session| history::observe(session, &observation).await)
    }

    fn end_sweep<'a>(&'a self, sweep: &'a Source, totals: SweepTotals) -> BoxFuture<'a, LedgerResult<SweepRecord>> {
        let (sweep, now) = (sweep.clone(), self.now());
        self.thread.run(async move |session: &mut Session| sweeps::end_sweep(session, &sweep, &totals, now).await)
    }

    fn fleets(&self) -> BoxFuture<'_, LedgerResult<Vec<FleetSummary>>> {
        self.thread.run(async |session: &mut Session| sweeps::fleets(session).await)
    }

    fn sweeps<'a>(&'a self, fleet: &'a FleetId) -> BoxFuture<'a, LedgerResult<Vec<SweepRecord>>> {
        let fleet = fleet.clone();
        self.thread.run(async move |session: &mut Session| sweeps::sweeps(session, &fleet).await)
    }

    fn known_cards<'a>(
        &'a self,
        fleet: &'a FleetId,
        after: i64,
        most: usize,
    ) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        let fleet = fleet.clone();
        self.thread.run(async move |session: &mut Session| known_cards::of_fleet(session, &fleet, after, most).await)
    }

    fn find_cards<'a>(&'a self, number: &'a str) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        let number = number.to_owned();
        self.thread.run(async move |session: &mut Session| known_cards::with_number(session, &number).await)
    }

    fn observations(&self, card: i64, after: i64, most: usize) -> BoxFuture<'_, LedgerResult<Vec<Observation>>> {
        self.thread.run(async move |session: &mut Session| known_cards::observations(session, card, after, most).await)
    }

    fn prune(&self, before: SystemTime, is_dry_run: bool) -> BoxFuture<'_, LedgerResult<u64>> {
        let before = millis(before);
        Box::pin(async move {
            let last = self.thread.run(async |session: &mut Session| prune::last_key(session).await).await?;
            let (mut after, mut pruned) = (0, 0);
            while after < last {
                let range = (after, after.saturating_add(PRUNED_AT_ONCE));
                let prune =
                    async move |session: &mut Session| prune::in_range(session, range, before, is_dry_run).await;
                pruned += self.thread.run(prune).await?;
                after = range.1;
            }
            Ok(pruned)
        })
    }
}
