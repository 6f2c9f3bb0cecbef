//! How long and how often to look for something that takes time.
//!
//! Every wait has a limit, which the caller must name. Pauses are spread at random so that many waiters do not ask in
//! step; the last look is at the limit itself.

use std::time::Duration;

use crate::random::{Random, fraction};

/// Pauses longer than this are cut: one day.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// A limit, and the pauses between looks.
///
/// ```
/// use std::time::Duration;
/// use simfleet::WaitFor;
///
/// let wait = WaitFor::at_most(Duration::from_secs(60)).poll_every(Duration::from_secs(2), Duration::from_secs(10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitFor {
    limit: Duration,
    pauses: Option<(Duration, Duration)>,
}

impl WaitFor {
    /// Waits until the end, or until `limit` has passed.
    pub fn at_most(limit: Duration) -> Self {
        Self { limit, pauses: None }
    }

    /// Looks again after `shortest` at first and `longest` at last, the pause growing by half each time.
    ///
    /// Without this, each wait uses pauses that fit its operation.
    #[must_use]
    pub fn poll_every(mut self, shortest: Duration, longest: Duration) -> Self {
        // A day is as good as for ever, and leaves room to calculate.
        let shortest = shortest.min(LONGEST_PAUSE);
        self.pauses = Some((shortest, longest.clamp(shortest, LONGEST_PAUSE)));
        self
    }

    /// The limit.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    pub(crate) fn pauses(&self, default: (Duration, Duration)) -> Pauses {
        let (shortest, longest) = self.pauses.unwrap_or(default);
        Pauses { next: shortest, longest }
    }
}

/// The pauses of one wait.
#[derive(Clone, Debug)]
pub(crate) struct Pauses {
    next: Duration,
    longest: Duration,
}

impl Pauses {
    /// The next pause: between three quarters and five quarters of what is due.
    pub(crate) fn next(&mut self, random: &dyn Random) -> Duration {
        let due = self.next;
        self.next = due.mul_f64(1.5).min(self.longest);
        due.mul_f64(0.75 + fraction(random) / 2.0)
    }
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// There is nothing left to wait for.
    Finished,
    /// The limit passed first; what was seen until then is kept.
    LimitReached,
    /// Looking on would not help: the service refuses the credentials or the query. What was seen until then is kept.
    GivenUp,
}
