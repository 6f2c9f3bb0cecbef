//! Enforces the rate limits of the specs on the client's side.
//!
//! Each call waits for its turn in every window that the operation table lists for its operation. Windows slide, and
//! memory is bounded by the calls within the longest window. The client never sends faster than a published limit
//! allows. It does not reject calls here: a call waits, at most until its deadline.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use simfleet_runtime::{Given, Parameters, Quota, Scope};

type WindowKey = (&'static str, usize, String);

/// The calls of one client that still count.
#[derive(Debug, Default)]
pub(crate) struct Quotas {
    windows: Mutex<HashMap<WindowKey, Window>>,
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
        let mut wait = Duration::ZERO;
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
