//! How long and how often a wait polls, and how it ended.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::random::{Random, fraction};

/// The longest pause between polls: one day. Longer ones are shortened.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// The shortest pause between polls: one second. Shorter ones are lengthened.
pub(super) const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// The timeout of a wait, and the pauses between polls.
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
    /// Waits for the result, for at most `limit`.
    pub fn at_most(limit: Duration) -> Self {
        Self { limit, pauses: None }
    }

    /// Sets the pauses between polls. The first is `shortest`; each further pause is 1.5 times the previous one,
    /// up to `longest`.
    ///
    /// By default, each wait uses pauses that suit its operation. No pause is shorter than one second, so that a wait
    /// never sends more than one poll per second.
    #[must_use]
    pub fn poll_every(mut self, shortest: Duration, longest: Duration) -> Self {
        // Arithmetic on a pause of at most one day cannot overflow.
        let shortest = shortest.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        self.pauses = Some((shortest, longest.clamp(shortest, LONGEST_PAUSE)));
        self
    }

    /// Returns the same wait with another timeout, for example with the time that another step has left.
    ///
    /// ```
    /// use std::time::Duration;
    /// use simfleet::WaitFor;
    ///
    /// let wait = WaitFor::at_most(Duration::from_secs(60)).with_timeout(Duration::from_secs(45));
    /// assert_eq!(wait.timeout(), Duration::from_secs(45));
    /// ```
    #[must_use]
    pub fn with_timeout(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// Returns the timeout.
    pub fn timeout(&self) -> Duration {
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
    /// Returns the next pause, with jitter: between three quarters and five quarters of its nominal length, and never
    /// shorter than [`SHORTEST_PAUSE`].
    pub(super) fn next(&mut self, random: &dyn Random) -> Duration {
        let due = self.next;
        self.next = due.mul_f64(1.5).min(self.longest);
        due.mul_f64(0.75 + fraction(random) / 2.0).max(SHORTEST_PAUSE)
    }
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum End {
    /// Everything has a final result.
    Finished,
    /// The deadline passed first. The results until then are kept.
    DeadlineReached,
    /// Further polls would not help: the service rejects the credentials or the query, or its rate limit lasts beyond
    /// the deadline of the wait. The results until then are kept.
    GivenUp,
}
