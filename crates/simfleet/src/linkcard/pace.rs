//! Decides when the next card of many may start.

use std::time::Duration;

use crate::error::{Error, ErrorKind};

/// The pause after a failed poll; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What the polls of all cards have shown about the service.
#[derive(Debug)]
pub(super) struct Pace {
    /// The timeout of one card.
    limit: Duration,
    /// When the next card may start.
    resume_at: Duration,
    /// The number of pauses since the last successful poll.
    pauses: u32,
    /// Whether cards start one at a time, to find out whether the service can be reached again.
    probing: bool,
    /// The last failure, if no poll has succeeded since.
    last_failure: Option<Error>,
}

/// Whether the next card may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Now,
    /// After this pause.
    After(Duration),
    /// When a poll of a running card has succeeded, or no card is running.
    AfterProbe,
}

impl Pace {
    pub(super) fn new(limit: Duration) -> Self {
        // The first card finds out whether the service can be reached at all.
        Self { limit, resume_at: Duration::ZERO, pauses: 0, probing: true, last_failure: None }
    }

    /// Returns whether another card may start while `running` cards are polled.
    pub(super) fn start(&self, now: Duration, running: usize) -> Start {
        match self.resume_at.checked_sub(now).filter(|pause| !pause.is_zero()) {
            _ if self.probing && running > 0 => Start::AfterProbe,
            Some(pause) => Start::After(pause),
            None => Start::Now,
        }
    }

    /// Returns the last failure, if no poll has succeeded since.
    pub(super) fn last_failure(&self) -> Option<&Error> {
        self.last_failure.as_ref()
    }

    /// Records the result of a poll.
    pub(super) fn record(&mut self, now: Duration, failure: Option<&Error>) {
        match failure {
            // Nothing was sent, so the service has not shown anything.
            Some(error) if error.is_unsent() && error.kind() != ErrorKind::Connect => {}
            Some(error) if error.is_transient() || error.kind() == ErrorKind::Decode => self.fail(now, error),
            // A rejected query shows that the service works.
            _ => {
                (self.resume_at, self.pauses, self.probing) = (now, 0, false);
                self.last_failure = None;
            }
        }
    }

    fn fail(&mut self, now: Duration, error: &Error) {
        let hint = error.retry_after().unwrap_or_default();
        // A single card finds out whether a service works again that cannot be reached or asks for a long pause.
        self.probing |= error.kind() == ErrorKind::Connect || hint > self.limit;
        // Cards that fail together count once.
        if now >= self.resume_at {
            let pause = FIRST_PAUSE.saturating_mul(1_u32.checked_shl(self.pauses).unwrap_or(u32::MAX));
            self.resume_at = now.saturating_add(pause.min(LONGEST_PAUSE));
            self.pauses = self.pauses.saturating_add(1);
        }
        self.resume_at = self.resume_at.max(now.saturating_add(hint.min(self.limit)));
        self.last_failure = Some(error.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn failures_lengthen_the_pause_and_a_success_ends_it() {
        let mut pace = Pace::new(seconds(60));
        let busy = Error::new(ErrorKind::Server, "busy").with_sent(true);
        assert_eq!((pace.start(seconds(5), 0), pace.start(seconds(5), 1)), (Start::Now, Start::AfterProbe));
        pace.record(seconds(5), None);
        assert_eq!(pace.start(seconds(5), 100), Start::Now);
        for _ in 0..50 {
            pace.record(seconds(5), Some(&busy));
        }
        assert_eq!(pace.start(seconds(5), 100), Start::After(seconds(1)));
        pace.record(seconds(6), Some(&busy));
        assert_eq!(pace.start(seconds(6), 100), Start::After(seconds(2)));
        assert!(pace.last_failure().is_some());
        pace.record(seconds(6), None);
        assert_eq!(pace.start(seconds(6), 100), Start::Now);
        assert!(pace.last_failure().is_none());
    }

    #[test]
    fn one_card_at_a_time_probes_a_service_that_cannot_be_reached() {
        let mut pace = Pace::new(seconds(60));
        pace.record(seconds(5), None);
        let gone = Error::new(ErrorKind::Connect, "refused");
        pace.record(seconds(5), Some(&gone));
        assert_eq!((pace.start(seconds(9), 1), pace.start(seconds(9), 0)), (Start::AfterProbe, Start::Now));
        // A rejected query shows that the service works.
        pace.record(seconds(9), Some(&Error::new(ErrorKind::Service, "no such card").with_sent(true)));
        assert_eq!(pace.start(seconds(9), 1), Start::Now);
        let hour = Error::new(ErrorKind::Throttled, "slow down").with_sent(true).with_retry_after(Some(seconds(3600)));
        pace.record(seconds(9), Some(&hour));
        assert_eq!(
            (pace.start(seconds(9), 1), pace.start(seconds(9), 0)),
            (Start::AfterProbe, Start::After(seconds(60)))
        );
    }
}
