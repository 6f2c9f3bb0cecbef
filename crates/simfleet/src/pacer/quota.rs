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

use simfleet_runtime::{Operation, Scope};

use super::share::QuotaShare;
use super::turn::{Budget, PacedCall};

type WindowKey = (&'static str, usize, String);

/// The calls that still count.
#[derive(Debug, Default)]
pub(super) struct Quotas {
    share: QuotaShare,
    windows: Mutex<HashMap<WindowKey, Window>>,
    /// Until when the calls of an operation are held back because the service rejected one.
    held_until: Mutex<HashMap<&'static str, Duration>>,
}

/// The calls within one window, and how many calls are allowed in which time.
#[derive(Debug, Default)]
struct Window {
    limit: u32,
    per: Duration,
    calls: VecDeque<Duration>,
}

/// The number of windows above which expired ones are removed.
const CLEANUP_SIZE: usize = 4096;

impl Window {
    /// Returns how long it takes until another call is allowed.
    fn wait(&self, now: Duration) -> Duration {
        let counted = self.calls.iter().rev().take_while(|call| now < call.saturating_add(self.per)).count();
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let oldest = counted.checked_sub(limit).and_then(|_| self.calls.iter().rev().nth(limit.saturating_sub(1)));
        oldest.map(|oldest| oldest.saturating_add(self.per).saturating_sub(now)).unwrap_or_default()
    }
}

impl Quotas {
    /// Allows this share of the limits.
    pub(super) fn new(share: QuotaShare) -> Self {
        Self { share, ..Self::default() }
    }

    /// Counts the call in every window, or returns how long to wait before the next try. `now` is monotonic.
    pub(super) fn admit(&self, call: &PacedCall<'_>, now: Duration) -> Result<(), Duration> {
        let id = call.operation.id;
        let keys = || call.windows.iter().map(|window| (id, window.index, window.value.unwrap_or_default().to_owned()));
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wait = self.held_until(id).saturating_sub(now);
        for key in keys() {
            let Some(window) = windows.get_mut(&key) else { continue };
            while window.calls.front().is_some_and(|call| now >= call.saturating_add(window.per)) {
                window.calls.pop_front();
            }
            wait = wait.max(window.wait(now));
        }
        if wait > Duration::ZERO {
            return Err(wait);
        }
        if windows.len() > CLEANUP_SIZE {
            windows.retain(|_, window| window.calls.back().is_some_and(|call| now < call.saturating_add(window.per)));
        }
        for (key, window) in keys().zip(&call.windows) {
            let counted = windows.entry(key).or_default();
            (counted.limit, counted.per) = self.share.of(window.quota);
            counted.calls.push_back(now);
        }
        Ok(())
    }

    /// Holds back the calls of an operation until `until`, because the service rejected one of them.
    ///
    /// An operation whose limits are counted for each value of a parameter is not held back, since the rejection may
    /// concern one value.
    pub(super) fn hold(&self, operation: &Operation, until: Duration) {
        if operation.quotas.is_empty() || operation.quotas.iter().any(|quota| quota.scope != Scope::Account) {
            return;
        }
        let mut held = self.held_until.lock().unwrap_or_else(PoisonError::into_inner);
        let known = held.entry(operation.id).or_default();
        *known = until.max(*known);
    }

    fn held_until(&self, operation: &'static str) -> Duration {
        let held = self.held_until.lock().unwrap_or_else(PoisonError::into_inner);
        held.get(operation).copied().unwrap_or_default()
    }

    /// Returns how long it takes until another call of an operation could be admitted, or `None` if it could be
    /// admitted now. Counts nothing.
    pub(super) fn room(&self, operation: &Operation, now: Duration) -> Option<Duration> {
        let windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let of_account = operation.quotas.iter().enumerate().filter(|(_, quota)| quota.scope == Scope::Account);
        let waits =
            of_account.filter_map(|(index, _)| Some(windows.get(&(operation.id, index, String::new()))?.wait(now)));
        let wait = waits.max().unwrap_or_default().max(self.held_until(operation.id).saturating_sub(now));
        (!wait.is_zero()).then_some(wait)
    }

    /// Returns what is left of the limits that are counted for all calls of an account.
    pub(super) fn budgets(&self, now: Duration) -> Vec<Budget> {
        let windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut budgets: Vec<Budget> = windows
            .iter()
            .filter(|((_, _, value), _)| value.is_empty())
            .map(|((operation, _, _), window)| {
                let held = self.held_until(operation).saturating_sub(now);
                Budget::new(*operation, window.limit, window.per, window.wait(now).max(held), held)
            })
            .collect();
        budgets.sort_by(|one, other| one.operation.cmp(&other.operation));
        budgets
    }
}

#[cfg(test)]
mod tests {
    use simfleet_runtime::{Given, Operation, Parameters, Place};

    use super::*;

    /// Returns the admission of a call.
    fn admit(quotas: &Quotas, parameters: &Parameters<'_>, now: Duration) -> Result<(), Duration> {
        quotas.admit(&PacedCall::new("", parameters, Duration::MAX), now)
    }

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
            assert_eq!(admit(&quotas, &about(operation, &["a", "b"]), seconds(second)), Ok(()));
        }
        assert_eq!(admit(&quotas, &about(operation, &["b"]), seconds(25)), Err(seconds(35)));
        assert_eq!(admit(&quotas, &about(operation, &["c"]), seconds(25)), Ok(()), "another card does not wait");
        assert_eq!(admit(&quotas, &about(operation, &["c", "a"]), seconds(26)), Err(seconds(34)));
        assert_eq!(admit(&quotas, &about(operation, &["b"]), seconds(60)), Ok(()));
        assert_eq!(admit(&quotas, &about(operation, &["b"]), seconds(61)), Err(seconds(9)));
    }

    #[test]
    fn a_call_that_must_wait_does_not_count() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        for _ in 0..20 {
            assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(5)), Ok(()));
        }
        for _ in 0..50 {
            assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(5)), Err(seconds(1)));
        }
        assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(6)), Ok(()));
    }

    #[test]
    fn a_rejection_holds_back_every_call_of_the_operation() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        assert_eq!(quotas.room(operation, seconds(5)), None);
        quotas.hold(operation, seconds(9));
        assert_eq!(quotas.room(operation, seconds(5)), Some(seconds(4)));
        assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(5)), Err(seconds(4)));
        assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(9)), Ok(()));
        let of_cards = haoka_client::operation("batch_query_sim_status").unwrap();
        quotas.hold(of_cards, seconds(9));
        assert_eq!(admit(&quotas, &about(of_cards, &["a"]), seconds(5)), Ok(()), "the rejection may concern one card");
    }

    #[test]
    fn there_is_no_room_while_the_window_is_full() {
        let operation = linkcard_client::operation("get_card_real_status").unwrap();
        let quotas = Quotas::default();
        for index in 0..20 {
            assert_eq!(quotas.room(operation, seconds(5)), None, "call {index}");
            assert_eq!(admit(&quotas, &Parameters::new(operation), seconds(5)), Ok(()));
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
            assert_eq!(admit(&quotas, &about(operation, &[&name]), seconds(index)), Ok(()));
        }
        assert!(quotas.windows.lock().unwrap().len() <= CLEANUP_SIZE + 1);
    }
}
