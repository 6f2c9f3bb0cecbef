//! Enforces the rate limits of the specs on the client's side.
//!
//! Each call waits for its turn in every window that the operation table lists for its operation. Windows slide, and
//! memory is bounded by the calls within the longest window. The client never sends faster than a published limit
//! allows. It does not reject calls here: a call waits, at most until its deadline.
//!
//! Other programs of the same account use up the same limits. So a rejection by the service holds back all calls of the
//! operation for as long as the service asks for.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use simfleet_runtime::{Given, Operation, Parameters, Quota, Scope};

type WindowKey = (&'static str, usize, String);

/// The calls of one client that still count.
#[derive(Debug, Default)]
pub(crate) struct Quotas {
    windows: Mutex<HashMap<WindowKey, Window>>,
    queues: Mutex<HashMap<&'static str, Queue>>,
}

/// The calls of one operation that are not admitted yet.
#[derive(Debug, Default)]
struct Queue {
    /// Until when they are held back because the service rejected a call.
    held_until: Duration,
    /// The number of calls that wait for their turn.
    waiting: usize,
}

/// A call that waits for its turn. Dropping it ends the wait.
#[derive(Debug)]
pub(crate) struct Waiting<'a>(&'a Quotas, &'static str);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.with_queue(self.1, |queue| queue.waiting -= 1);
    }
}

/// The calls within one window, and how long they count.
#[derive(Debug, Default)]
struct Window {
    per: Duration,
    calls: VecDeque<Duration>,
}

/// The number of windows above which expired ones are removed.
const CLEANUP_SIZE: usize = 4096;

impl Quotas {
    /// Counts the call in every window of the operation, or returns how long to wait before the next try. `now` is
    /// monotonic.
    pub(crate) fn admit(&self, parameters: &Parameters<'_>, now: Duration) -> Result<(), Duration> {
        let operation = parameters.operation();
        if operation.quotas.is_empty() {
            return Ok(());
        }
        let keys: Vec<(&Quota, WindowKey)> = operation
            .quotas
            .iter()
            .enumerate()
            .flat_map(|(index, quota)| {
                let names: Vec<String> = match quota.scope {
                    Scope::Account => vec![String::new()],
                    Scope::Value(parameter) => {
                        parameters.get(parameter).into_iter().flat_map(Given::values).map(str::to_owned).collect()
                    }
                };
                names.into_iter().map(move |name| (quota, (operation.id, index, name)))
            })
            .collect();
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wait = self.with_queue(operation.id, |queue| queue.held_until.saturating_sub(now));
        for (quota, key) in &keys {
            let Some(Window { calls, .. }) = windows.get_mut(key) else { continue };
            while calls.front().is_some_and(|call| now >= call.saturating_add(quota.per)) {
                calls.pop_front();
            }
            let limit = usize::try_from(quota.limit).unwrap_or(usize::MAX);
            if let Some(oldest) = calls.len().checked_sub(limit).and_then(|index| calls.get(index)) {
                wait = wait.max(oldest.saturating_add(quota.per).saturating_sub(now));
            }
        }
        if wait > Duration::ZERO {
            return Err(wait);
        }
        if windows.len() > CLEANUP_SIZE {
            windows.retain(|_, window| window.calls.back().is_some_and(|call| now < call.saturating_add(window.per)));
        }
        for (quota, key) in keys {
            let window = windows.entry(key).or_default();
            window.per = quota.per;
            window.calls.push_back(now);
        }
        Ok(())
    }
}

impl Quotas {
    /// Holds back the calls of an operation until `until`, because the service rejected one of them.
    ///
    /// An operation whose limits are counted for each value of a parameter is not held back, since the rejection may
    /// concern one value.
    pub(crate) fn hold(&self, operation: &Operation, until: Duration) {
        if operation.quotas.is_empty() || operation.quotas.iter().any(|quota| quota.scope != Scope::Account) {
            return;
        }
        self.with_queue(operation.id, |queue| queue.held_until = until.max(queue.held_until));
    }

    fn with_queue<T>(&self, operation: &'static str, work: impl FnOnce(&mut Queue) -> T) -> T {
        work(self.queues.lock().unwrap_or_else(PoisonError::into_inner).entry(operation).or_default())
    }

    /// Returns how long it takes until another call of an operation could be admitted, or `None` if it could be
    /// admitted now and no other call waits for its turn. Counts nothing.
    pub(crate) fn room(&self, operation: &Operation, now: Duration) -> Option<Duration> {
        let windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let (held, waiting) = self.with_queue(operation.id, |queue| (queue.held_until, queue.waiting));
        let mut wait = held.saturating_sub(now);
        let mut shortest = Duration::from_millis(1);
        for (index, quota) in operation.quotas.iter().enumerate().filter(|(_, quota)| quota.scope == Scope::Account) {
            shortest = shortest.max(quota.per / quota.limit.max(1));
            let Some(window) = windows.get(&(operation.id, index, String::new())) else { continue };
            let counted = window.calls.iter().rev().take_while(|call| now < call.saturating_add(quota.per)).count();
            let limit = usize::try_from(quota.limit).unwrap_or(usize::MAX);
            if let Some(oldest) = counted.checked_sub(limit).and_then(|_| window.calls.iter().rev().nth(limit - 1)) {
                wait = wait.max(oldest.saturating_add(quota.per).saturating_sub(now));
            }
        }
        if waiting > 0 {
            wait = wait.max(shortest);
        }
        (!wait.is_zero()).then_some(wait)
    }

    /// Counts a call that waits for its turn, until the returned value is dropped.
    pub(crate) fn wait(&self, operation: &Operation) -> Waiting<'_> {
        self.with_queue(operation.id, |queue| queue.waiting += 1);
        Waiting(self, operation.id)
    }
}

#[cfg(test)]
mod tests {
    use simfleet_runtime::{Operation, Place};

    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    /// Returns a request for these cards.
    fn about<'a>(operation: &'static Operation, cards: &'a [&'a str]) -> Parameters<'a> {
        let mut parameters = Parameters::new(operation);
        parameters.push(Given {
            name: "simNos".into(),
            place: Place::Form,
            text: "".into(),
            items: Some(cards.iter().map(|card| (*card).into()).collect()),
            entry: operation.parameter("simNos"),
        });
        parameters
    }

    #[test]
    fn a_card_is_queried_at_most_three_times_a_minute() {
        let operation = haoka_client::operation("batch_query_sim_status").unwrap();
        let quotas = Quotas::default();
        for second in [0, 10, 20] {
            assert_eq!(quotas.admit(&about(operation, &["a", "b"]), seconds(second)), Ok(()));
        }
        assert_eq!(quotas.admit(&about(operation, &["b"]), seconds(25)), Err(seconds(35)));
        assert_eq!(quotas.admit(&about(operation, &["c"]), seconds(25)), Ok(()), "another card does not wait");
        assert_eq!(quotas.admit(&about(operation, &["c", "a"]), seconds(26)), Err(seconds(34)));
        assert_eq!(quotas.admit(&about(operation, &["b"]), seconds(60)), Ok(()));
        assert_eq!(quotas.admit(&about(operation, &["b"]), seconds(61)), Err(seconds(9)));
    }

    #[test]
    fn a_call_that_must_wait_does_not_count() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        for _ in 0..20 {
            assert_eq!(quotas.admit(&Parameters::new(operation), seconds(5)), Ok(()));
        }
        for _ in 0..50 {
            assert_eq!(quotas.admit(&Parameters::new(operation), seconds(5)), Err(seconds(1)));
        }
        assert_eq!(quotas.admit(&Parameters::new(operation), seconds(6)), Ok(()));
    }

    #[test]
    fn a_rejection_holds_back_every_call_of_the_operation() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        assert_eq!(quotas.room(operation, seconds(5)), None);
        quotas.hold(operation, seconds(9));
        assert_eq!(quotas.room(operation, seconds(5)), Some(seconds(4)));
        assert_eq!(quotas.admit(&Parameters::new(operation), seconds(5)), Err(seconds(4)));
        assert_eq!(quotas.admit(&Parameters::new(operation), seconds(9)), Ok(()));
        let of_cards = haoka_client::operation("batch_query_sim_status").unwrap();
        quotas.hold(of_cards, seconds(9));
        assert_eq!(quotas.admit(&about(of_cards, &["a"]), seconds(5)), Ok(()), "the rejection may concern one card");
    }

    #[test]
    fn there_is_no_room_while_a_call_waits_or_the_window_is_full() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        let waiting = quotas.wait(operation);
        assert_eq!(quotas.room(operation, seconds(5)), Some(Duration::from_millis(50)));
        drop(waiting);
        for index in 0..20 {
            assert_eq!(quotas.room(operation, seconds(5)), None, "call {index}");
            assert_eq!(quotas.admit(&Parameters::new(operation), seconds(5)), Ok(()));
        }
        assert_eq!(quotas.room(operation, seconds(5)), Some(seconds(1)));
        assert_eq!(quotas.room(operation, seconds(6)), None);
    }

    #[test]
    fn expired_windows_are_removed() {
        let operation = haoka_client::operation("batch_query_sim_status").unwrap();
        let quotas = Quotas::default();
        for index in 0..20_000_u64 {
            let name = index.to_string();
            assert_eq!(quotas.admit(&about(operation, &[&name]), seconds(index)), Ok(()));
        }
        assert!(quotas.windows.lock().unwrap().len() <= CLEANUP_SIZE + 1);
    }
}
