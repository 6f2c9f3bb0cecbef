//! Decides whether and when a failed call is retried.
//!
//! The whole policy is [`decide`], a pure function of the outcome of an attempt and the effect of the operation. The
//! loop in `call` applies it.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use simfleet_runtime::Effect;

use crate::random::{Random, fraction};

/// How often to retry, and how long to wait between attempts.
///
/// ```
/// use std::time::Duration;
/// use simfleet::RetryPolicy;
///
/// let patient = RetryPolicy { attempts: 5, ..RetryPolicy::default() };
/// assert_eq!(RetryPolicy::none().attempts, 1);
/// assert_eq!(patient.cap, Duration::from_secs(20));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// The number of attempts, including the first. Default 3; 0 counts as 1.
    pub attempts: u32,
    /// The upper bound of the first pause. It doubles with each attempt. Default 50 ms.
    pub base: Duration,
    /// The same bound after the service rejected a call because of its rate limit. Default 1 s.
    pub throttled_base: Duration,
    /// The upper bound of the pauses that the client chooses itself. Default 20 s.
    ///
    /// A pause that the service asks for (`Retry-After` in seconds or as a date, or a header of its own) is kept in full
    /// if it ends before the deadline of the call, also beyond this bound. Otherwise the call ends at once, because an
    /// earlier attempt would be rejected too; [`Error::retry_after`](crate::Error::retry_after) returns the pause.
    ///
    /// After a rejection because of a rate limit, the other calls of the same operation pause as well, at most this
    /// long, so that one rejection is not followed by many.
    pub cap: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(50),
            throttled_base: Duration::from_secs(1),
            cap: Duration::from_secs(20),
        }
    }
}

impl RetryPolicy {
    /// Returns a policy with one attempt and no retries.
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Returns the pause before attempt `next` (2 is the first retry): the service's own hint, or full jitter below a
    /// doubling bound, at most [`RetryPolicy::cap`].
    pub(crate) fn pause(&self, next: u32, throttled: bool, hint: Option<Duration>, random: &dyn Random) -> Duration {
        if let Some(hint) = hint {
            return hint;
        }
        let base = if throttled { self.throttled_base } else { self.base };
        let doubled = base.saturating_mul(1_u32.checked_shl(next.saturating_sub(2)).unwrap_or(u32::MAX));
        doubled.min(self.cap).mul_f64(fraction(random))
    }
}

/// The outcome of one attempt, as far as it matters for retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// The request did not leave the machine. A retry may help.
    NotSent,
    /// The request cannot be sent as it is.
    Unsendable,
    /// The service rejected the request before it had any effect: rate limit exceeded.
    Throttled,
    /// The service rejected the request with an undocumented message that reads like an exceeded rate limit.
    SeemsThrottled,
    /// The service rejected the timestamp; the clock has been corrected.
    SkewCorrected,
    /// The service rejected credentials that have expired; others may be available.
    CredentialsExpired,
    /// The service definitely did not execute the request, for a reason that a retry does not change.
    Rejected,
    /// It is not known whether the service executed the request. A retry may help.
    Lost,
    /// It is not known whether the service executed the request, and a retry would have the same result.
    Unreadable,
}

/// What to do after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Retry the call.
    Retry,
    /// Return the error to the caller.
    Fail,
    /// Report to the caller that the request may have taken effect.
    Unknown,
}

/// The policy: which outcome is retried for which effect. It ignores the number of attempts, the deadline and the
/// budget.
pub(crate) fn decide(outcome: AttemptOutcome, effect: Effect) -> Decision {
    let repeatable = matches!(effect, Effect::Read | Effect::Set | Effect::Keyed);
    match outcome {
        AttemptOutcome::NotSent
        | AttemptOutcome::Throttled
        | AttemptOutcome::SkewCorrected
        | AttemptOutcome::CredentialsExpired => Decision::Retry,
        AttemptOutcome::Unsendable | AttemptOutcome::Rejected => Decision::Fail,
        AttemptOutcome::Lost | AttemptOutcome::SeemsThrottled if repeatable => Decision::Retry,
        AttemptOutcome::SeemsThrottled => Decision::Fail,
        AttemptOutcome::Unreadable if repeatable => Decision::Fail,
        AttemptOutcome::Lost | AttemptOutcome::Unreadable => Decision::Unknown,
    }
}

/// A budget of retries that all calls of a client share, so that a service that fails every call does not receive three
/// times as many requests. It is full at 500 points. A retry costs 14, or 5 after a throttled attempt. A success
/// returns 1 point, or the cost of its last retry.
#[derive(Debug)]
pub(crate) struct RetryBudget(Mutex<u32>);

const FULL: u32 = 500;
const COST: u32 = 14;
const THROTTLED_COST: u32 = 5;

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(FULL))
    }

    /// Takes the cost of one retry; returns `None` if the budget is too small.
    pub(crate) fn take(&self, throttled: bool) -> Option<u32> {
        let cost = if throttled { THROTTLED_COST } else { COST };
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.checked_sub(cost)?;
        Some(cost)
    }

    /// Refills the budget after a success; `cost` is the cost of its last retry.
    pub(crate) fn give_back(&self, cost: Option<u32>) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + cost.unwrap_or(1)).min(FULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;

    #[test]
    fn the_policy_as_a_table() {
        use Decision::{Fail, Retry, Unknown};
        let effects = [Effect::Read, Effect::Set, Effect::Keyed, Effect::Once];
        let table = [
            (AttemptOutcome::NotSent, [Retry, Retry, Retry, Retry]),
            (AttemptOutcome::Unsendable, [Fail, Fail, Fail, Fail]),
            (AttemptOutcome::Throttled, [Retry, Retry, Retry, Retry]),
            (AttemptOutcome::SeemsThrottled, [Retry, Retry, Retry, Fail]),
            (AttemptOutcome::SkewCorrected, [Retry, Retry, Retry, Retry]),
            (AttemptOutcome::CredentialsExpired, [Retry, Retry, Retry, Retry]),
            (AttemptOutcome::Rejected, [Fail, Fail, Fail, Fail]),
            (AttemptOutcome::Lost, [Retry, Retry, Retry, Unknown]),
            (AttemptOutcome::Unreadable, [Fail, Fail, Fail, Unknown]),
        ];
        for (outcome, wanted) in table {
            for (effect, wanted) in effects.into_iter().zip(wanted) {
                assert_eq!(decide(outcome, effect), wanted, "{outcome:?} {effect:?}");
            }
        }
    }

    #[test]
    fn pauses_double_up_to_the_cap_and_follow_hints() {
        let policy = RetryPolicy::default();
        let random = SeededRandom::new(1);
        for _ in 0..200 {
            assert!(policy.pause(2, false, None, &random) < Duration::from_millis(50));
            assert!(policy.pause(3, false, None, &random) < Duration::from_millis(100));
            assert!(policy.pause(2, true, None, &random) < Duration::from_secs(1));
            assert!(policy.pause(60, true, None, &random) < policy.cap);
        }
        let spread = (0..200).map(|_| policy.pause(3, false, None, &random)).max().unwrap();
        assert!(spread > Duration::from_millis(50), "the bound doubles: {spread:?}");
        assert_eq!(policy.pause(2, true, Some(Duration::from_secs(2)), &random), Duration::from_secs(2));
        assert_eq!(policy.pause(2, true, Some(Duration::from_secs(900)), &random), Duration::from_secs(900));
    }

    #[test]
    fn the_budget_runs_out_and_refills() {
        let budget = RetryBudget::new();
        let mut taken = 0;
        while budget.take(false).is_some() {
            taken += 1;
        }
        assert_eq!(taken, FULL / COST);
        assert_eq!(budget.take(true), Some(5));
        budget.give_back(Some(COST));
        assert_eq!(budget.take(false), Some(COST));
        for _ in 0..2000 {
            budget.give_back(None);
        }
        assert_eq!(*budget.0.lock().unwrap(), FULL);
    }
}
