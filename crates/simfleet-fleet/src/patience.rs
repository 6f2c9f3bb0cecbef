//! Repeats a request to the ledger while it fails transiently.

use std::time::Duration;

use simfleet::clock::{BoxFuture, Clock};

use crate::error::LedgerError;
use crate::ledger::LedgerResult;

/// The longest pause between two tries to store something.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long the ledger may fail before a run or a sweep stops.
pub(crate) const LEDGER_PATIENCE: Duration = Duration::from_secs(600);

/// Repeats a request while it fails transiently, for [`LEDGER_PATIENCE`] at most.
pub(crate) async fn until_stored<'a, T>(
    clock: &dyn Clock,
    request: impl Fn() -> BoxFuture<'a, LedgerResult<T>>,
) -> LedgerResult<T> {
    stored_before(clock, clock.monotonic().saturating_add(LEDGER_PATIENCE), request).await
}

/// Repeats a request while it fails transiently, until an instant on the monotonic time of the clock.
pub(crate) async fn stored_before<'a, T>(
    clock: &dyn Clock,
    instant: Duration,
    request: impl Fn() -> BoxFuture<'a, LedgerResult<T>>,
) -> LedgerResult<T> {
    let mut pause = Duration::from_secs(1);
    loop {
        let error: LedgerError = match request().await {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let left = instant.saturating_sub(clock.monotonic());
        if !error.is_transient() || left.is_zero() {
            return Err(error);
        }
        tracing::warn!(%error, ?pause, "the ledger does not work; trying again");
        clock.sleep(pause.min(left)).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
