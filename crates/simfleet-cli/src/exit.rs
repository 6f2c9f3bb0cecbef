//! Exit codes.
//!
//! | code | meaning |
//! | --- | --- |
//! | 0 | done, and everything is as wanted |
//! | 1 | a call failed, or something on this machine is in the way |
//! | 2 | the arguments or settings are unusable; nothing was sent |
//! | 3 | done, but some cards were rejected or failed |
//! | 4 | the time limit passed first; what is known was printed |
//! | 5 | a request may have taken effect although its answer was lost |
//! | 130 | interrupted |

use std::process::ExitCode;

/// How the program ends when nothing went wrong on its side.
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
