//! How long and how often a wait polls, and how it ended.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::random::{Random, fraction};

/// Pauses longer than this are cut: one day.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// A limit, and the pauses between polls.
///
/// ```
/// use std::time::Duration;
/// use simfleet::WaitFor;
///
/// let wait = WaitFor::at_most(Duration::from_secs(60)).poll_every(Duration::from_secs(2), Duration::from_secs(10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitFor {
    pub(super) limit: Duration,
    pub(super) pauses: Option<(Duration, Duration)>,
}

impl WaitFor {
    /// Waits until the end, or until `limit` has passed.
    pub fn at_most(limit: Duration) -> Self {
        Self { limit, pauses: None }
    }

    /// Polls again after `shortest` at first and `longest` at last, the pause growing by half each time.
    ///
    /// Without this, each wait uses pauses that fit its operation.
    #[must_use]
    pub fn poll_every(mut self, shortest: Duration, longest: Duration) -> Self {
        // A day leaves room to calculate.
        let shortest = shortest.min(LONGEST_PAUSE);
        self.pauses = Some((shortest, longest.clamp(shortest, LONGEST_PAUSE)));
        self
    }

    /// The limit.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

/// The pauses of one wait.
#[derive(Clone, Debug)]
pub(super) struct Pauses {
    pub(super) next: Duration,
    pub(super) longest: Duration,
}

impl Pauses {
    /// The next pause: between three quarters and five quarters of what is due.
    pub(super) fn next(&mut self, random: &dyn Random) -> Duration {
        let due = self.next;
        self.next = due.mul_f64(1.5).min(self.longest);
        due.mul_f64(0.75 + fraction(random) / 2.0)
    }
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum End {
    /// There is nothing left to wait for.
    Finished,
    /// The limit passed first; what was seen until then is kept.
    LimitReached,
    /// Polling on would not help: the service rejects the credentials or the query, or its rate limit lasts longer than
    /// the limit of the wait. What was seen until then is kept.
    GivenUp,
}
