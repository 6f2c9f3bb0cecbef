//! A history that holds the clock while it works, because a database works in real time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use simfleet::clock::BoxFuture;
use simfleet_fleet::{
    FleetId, FleetSummary, History, KnownCard, LedgerError, LedgerErrorKind, LedgerResult, Observation, Observed,
    Sighting, Source, SweepRecord, SweepTotals,
};
use simfleet_tests::support::Simulation;

#[derive(Debug)]
pub(crate) struct HeldHistory {
    pub(crate) inner: Arc<dyn History>,
    pub(crate) simulation: Simulation,
    /// How many observations fail, and whether they fail after they are stored.
    pub(crate) failures: AtomicUsize,
    pub(crate) fails_after: bool,
}

fn busy() -> LedgerError {
    LedgerError::new(LedgerErrorKind::Busy, "another process keeps the ledger locked")
}

impl HeldHistory {
    fn held<'a, T: Send + 'a>(&'a self, request: BoxFuture<'a, LedgerResult<T>>) -> BoxFuture<'a, LedgerResult<T>> {
        Box::pin(async move {
            let held = self.simulation.hold();
            let result = request.await;
            drop(held);
            result
        })
    }
}

impl History for HeldHistory {
    fn begin_sweep<'a>(&'a self, sweep: &'a Source, is_whole: bool) -> BoxFuture<'a, LedgerResult<()>> {
        self.held(self.inner.begin_sweep(sweep, is_whole))
    }

    fn observe<'a>(
        &'a self,
        source: &'a Source,
        seen: Vec<Sighting>,
        request: u64,
    ) -> BoxFuture<'a, LedgerResult<Observed>> {
        let failed = self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if failed && !self.fails_after {
            return Box::pin(async { Err(busy()) });
        }
        let stored = self.inner.observe(source, seen, request);
        self.held(Box::pin(async move {
            let stored = stored.await?;
            if failed { Err(busy()) } else { Ok(stored) }
        }))
    }

    fn end_sweep<'a>(&'a self, sweep: &'a Source, totals: SweepTotals) -> BoxFuture<'a, LedgerResult<SweepRecord>> {
        self.held(self.inner.end_sweep(sweep, totals))
    }

    fn fleets(&self) -> BoxFuture<'_, LedgerResult<Vec<FleetSummary>>> {
        self.held(self.inner.fleets())
    }

    fn sweeps<'a>(&'a self, fleet: &'a FleetId) -> BoxFuture<'a, LedgerResult<Vec<SweepRecord>>> {
        self.held(self.inner.sweeps(fleet))
    }

    fn known_cards<'a>(
        &'a self,
        fleet: &'a FleetId,
        after: i64,
        most: usize,
    ) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        self.held(self.inner.known_cards(fleet, after, most))
    }

    fn find_cards<'a>(&'a self, number: &'a str) -> BoxFuture<'a, LedgerResult<Vec<KnownCard>>> {
        self.held(self.inner.find_cards(number))
    }

    fn observations(&self, card: i64, after: i64, most: usize) -> BoxFuture<'_, LedgerResult<Vec<Observation>>> {
        self.held(self.inner.observations(card, after, most))
    }

    fn prune(&self, before: SystemTime, is_dry_run: bool) -> BoxFuture<'_, LedgerResult<u64>> {
        self.held(self.inner.prune(before, is_dry_run))
    }
}
