//! Counts requests, and how they keep the limits of their operations.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use simfleet::clock::BoxFuture;
use simfleet::runtime::{Operation, Scope};
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet_tests::support::Simulation;

use crate::Kind;

/// Counts the requests of a transport by their operation.
#[derive(Debug)]
pub(crate) struct Counted {
    pub(crate) kind: Kind,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) simulation: Simulation,
    pub(crate) counts: Arc<Mutex<Counts>>,
}

/// The requests of a run.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// When the first request was sent, in real time.
    pub(crate) first: Option<Instant>,
    operations: BTreeMap<String, Calls>,
}

/// The requests of an operation.
#[derive(Debug, Default)]
struct Calls {
    count: u32,
    /// When the requests within the last second were sent.
    recent: VecDeque<Duration>,
    /// The largest number of requests within a second.
    most: usize,
}

impl Counts {
    fn add(&mut self, operation: &str, now: Duration) {
        self.first.get_or_insert_with(Instant::now);
        let calls = self.operations.entry(operation.to_owned()).or_default();
        calls.count += 1;
        calls.recent.push_back(now);
        while calls.recent.front().is_some_and(|sent| *sent + Duration::from_secs(1) <= now) {
            calls.recent.pop_front();
        }
        calls.most = calls.most.max(calls.recent.len());
    }

    /// Returns the time that the limits of the account need for these calls.
    pub(crate) fn bound(&self) -> Duration {
        self.operations
            .iter()
            .filter_map(|(name, calls)| bound(operation(name)?, calls.count))
            .max()
            .unwrap_or_default()
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, calls) in &self.operations {
            let limit = operation(name).and_then(|operation| bound(operation, calls.count));
            let limit =
                limit.map_or_else(|| "no limit of the account".to_owned(), |bound| format!("at least {bound:?}"));
            writeln!(f, "  {name}: {} calls, at most {} in a second; {limit}", calls.count, calls.most)?;
        }
        Ok(())
    }
}

fn operation(name: &str) -> Option<&'static Operation> {
    linkcard_client::OPERATIONS.iter().chain(haoka_client::OPERATIONS).find(|operation| operation.id == name)
}

/// Returns the time from the first to the last of so many calls, if none comes earlier than the limits allow.
fn bound(operation: &Operation, calls: u32) -> Option<Duration> {
    let of_account = operation.quotas.iter().filter(|quota| quota.scope == Scope::Account);
    of_account.map(|quota| quota.per * (calls.saturating_sub(1) / quota.limit)).max()
}

impl Transport for Counted {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let operation = match self.kind {
            Kind::Status => "GetCardRealStatus",
            Kind::Suspend => request.path.rsplit('/').next().unwrap_or_default(),
        };
        self.counts.lock().unwrap().add(operation, self.simulation.passed());
        self.transport.send(request)
    }
}
