//! The flags of commands that wait for a result.

use std::time::Duration;

use clap::Args;
use simfleet::WaitFor;

use super::parse::duration;
use crate::output::tell;

/// The shortest pause between polls.
const SHORTEST_POLL: Duration = Duration::from_secs(1);

/// The flags `--wait`, `--no-wait`, `--timeout` and `--poll`.
#[derive(Args, Debug)]
pub(crate) struct WaitArgs {
    /// Wait for the result, at most until the timeout.
    #[arg(long, overrides_with = "no_wait")]
    pub(crate) wait: bool,

    /// Poll once and do not wait. The exit code is 4 if a card has no final result yet.
    #[arg(long)]
    pub(crate) no_wait: bool,

    /// How long to wait at most: 90, 90s, 15m, 1h [default: 60s for status, 15m for suspend and restore, 5m for actions].
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) timeout: Option<Duration>,

    /// Pause between polls, instead of the default of the service; at least 1s.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) poll: Option<Duration>,
}

impl WaitArgs {
    /// Returns how long to wait: `--timeout` or `default`, and no time with `--no-wait`.
    pub(crate) fn wait_for(&self, default: Duration) -> WaitFor {
        let limit = if self.no_wait { Duration::ZERO } else { self.timeout.unwrap_or(default) };
        let wait = WaitFor::at_most(limit);
        match self.poll {
            Some(poll) => {
                if poll < SHORTEST_POLL {
                    tell!("poll-too-short");
                }
                let poll = poll.max(SHORTEST_POLL);
                wait.poll_every(poll, poll)
            }
            None => wait,
        }
    }
}
