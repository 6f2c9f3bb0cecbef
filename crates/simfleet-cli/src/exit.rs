//! Exit codes.
//!
//! | code | meaning |
//! | --- | --- |
//! | 0 | success |
//! | 1 | a call failed, or the failure is on this machine |
//! | 2 | the arguments or settings are invalid; nothing was sent |
//! | 3 | finished, but some cards were rejected or failed |
//! | 4 | the deadline passed first; what is known was printed |
//! | 5 | a request may have taken effect although its response was lost |
//! | 130 | interrupted |

use std::process::ExitCode;

/// The exit code of the program. A greater one takes precedence over a smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    Success = 0,
    Failed = 1,
    Usage = 2,
    SomeRejected = 3,
    DeadlinePassed = 4,
    OutcomeUnknown = 5,
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
