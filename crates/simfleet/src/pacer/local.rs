//! The pacer in the process.

use std::sync::Arc;
use std::time::Duration;

use simfleet_runtime::Operation;

use super::quota::Quotas;
use super::share::QuotaShare;
use super::turn::{Admission, Budget, PacedCall, Pacer};
use crate::clock::{BoxFuture, Clock};

/// A pacer in the process: sliding windows, in which a call may be sent as soon as the limit allows it.
///
/// All clients that share it must belong to the same account.
#[derive(Debug)]
pub struct LocalPacer {
    quotas: Quotas,
    clock: Arc<dyn Clock>,
}

impl LocalPacer {
    /// Creates a pacer that allows this share of the limits.
    pub fn new(clock: Arc<dyn Clock>, share: QuotaShare) -> Self {
        Self { quotas: Quotas::new(share), clock }
    }
}

impl Pacer for LocalPacer {
    fn admit<'a>(&'a self, call: &'a PacedCall<'a>) -> BoxFuture<'a, Admission> {
        let admission = match self.quotas.admit(call, self.clock.monotonic()) {
            Ok(()) => Admission::Admitted(Duration::ZERO),
            Err(wait) => Admission::Later(wait),
        };
        Box::pin(std::future::ready(admission))
    }

    fn hold(&self, _: &str, operation: &Operation, pause: Duration) {
        self.quotas.hold(operation, self.clock.monotonic().saturating_add(pause));
    }

    fn room(&self, _: &str, operation: &Operation) -> Duration {
        self.quotas.room(operation, self.clock.monotonic()).unwrap_or_default()
    }

    fn budgets<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Vec<Budget>> {
        Box::pin(std::future::ready(self.quotas.budgets(self.clock.monotonic())))
    }
}
