//! The calls of one client that wait for their turn. Running work takes precedence over new work, which starts only when
//! no call waits.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use simfleet_runtime::{Operation, Scope};

/// The number of calls that wait, by operation.
#[derive(Debug, Default)]
pub(crate) struct WaitingCalls(Mutex<HashMap<&'static str, usize>>);

/// A call that waits for its turn. Dropping it ends the wait.
#[derive(Debug)]
pub(crate) struct Waiting<'a>(&'a WaitingCalls, &'static str);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.with(self.1, |waiting| *waiting -= 1);
    }
}

impl WaitingCalls {
    fn with<T>(&self, operation: &'static str, work: impl FnOnce(&mut usize) -> T) -> T {
        work(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(operation).or_default())
    }

    /// Counts a call that waits for its turn, until the returned value is dropped.
    pub(crate) fn wait(&self, operation: &Operation) -> Waiting<'_> {
        self.with(operation.id, |waiting| *waiting += 1);
        Waiting(self, operation.id)
    }

    /// Returns how long new work leaves room for calls that wait; `None` if no call waits.
    pub(crate) fn room(&self, operation: &Operation) -> Option<Duration> {
        if self.with(operation.id, |waiting| *waiting == 0) {
            return None;
        }
        let of_account = operation.quotas.iter().filter(|quota| quota.scope == Scope::Account);
        let shortest = of_account.map(|quota| quota.per / quota.limit.max(1)).max().unwrap_or_default();
        Some(shortest.max(Duration::from_millis(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_room_while_a_call_waits() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let calls = WaitingCalls::default();
        assert_eq!(calls.room(operation), None);
        let waiting = calls.wait(operation);
        assert_eq!(calls.room(operation), Some(Duration::from_millis(50)));
        drop(waiting);
        assert_eq!(calls.room(operation), None);
    }
}
