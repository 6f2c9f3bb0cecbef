//! The rate limit of an account: a number of calls per emulated second.

use std::collections::VecDeque;

use crate::clock::{Moment, Timing};

/// A number of calls per emulated second.
#[derive(Debug)]
pub(crate) struct RateLimit {
    limit: usize,
    /// The instants of the latest accepted calls, at most `limit` of them.
    recent: VecDeque<Moment>,
}

impl RateLimit {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, recent: VecDeque::new() }
    }

    /// Counts a call; the error is the number of real milliseconds to wait.
    pub(crate) fn acquire(&mut self, timing: &Timing, now: Moment) -> Result<(), u64> {
        let window = timing.span(1.0);
        while self.recent.front().is_some_and(|oldest| now.since(*oldest) >= window) {
            self.recent.pop_front();
        }
        if let Some(oldest) = self.recent.front().filter(|_| self.recent.len() >= self.limit) {
            return Err(oldest.plus(window).since(now).millis_up());
        }
        self.recent.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::shared::testing;

    #[test]
    fn the_limit_counts_calls_per_emulated_second() {
        let (shared, clock) = testing::scaled(&[], false, 2.0);
        let mut rate_limit = RateLimit::new(20);
        for _ in 0..20 {
            assert_eq!(rate_limit.acquire(&shared.timing, shared.timing.now()), Ok(()));
        }
        clock.advance(Duration::from_millis(100));
        // Half a real second is one emulated second here.
        assert_eq!(rate_limit.acquire(&shared.timing, shared.timing.now()), Err(400));
        clock.advance(Duration::from_millis(400));
        assert_eq!(rate_limit.acquire(&shared.timing, shared.timing.now()), Ok(()));
    }
}
