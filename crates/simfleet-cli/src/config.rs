//! Waits, from flags.

use std::time::Duration;

use simfleet::WaitFor;

use crate::args::WaitArgs;

/// How long to wait: `--timeout`, or `default`; no time at all with `--no-wait`.
pub(crate) fn wait(args: &WaitArgs, default: Duration) -> WaitFor {
    let limit = if args.no_wait { Duration::ZERO } else { args.timeout.unwrap_or(default) };
    let wait = WaitFor::at_most(limit);
    match args.poll {
        Some(poll) => wait.poll_every(poll, poll),
        None => wait,
    }
}
