//! Exit codes. They are the same for one card and for many.
//!
//! | code | meaning |
//! | --- | --- |
//! | 0 | every card has the result that was asked for; every call succeeded |
//! | 1 | a call failed and its result is missing, or the failure is on this machine; `diff`: the lists differ |
//! | 2 | the arguments or settings are invalid; nothing was sent |
//! | 3 | the service rejected or does not know some cards, or the command failed for them; all others have their result; `api`: the call succeeded, but its response reports a failure |
//! | 4 | some cards have no final result: the deadline passed, or `--no-wait` was given; what is known was printed |
//! | 5 | a request may have taken effect although its response was lost |
//! | 129, 130, 143 | stopped by SIGHUP, SIGINT (Ctrl-C) or SIGTERM; what is known was printed |
//!
//! If several apply, the first of 129, 130, 143, 5, 1, 4 and 3 is used. So 3 says that every card has a final result.

use std::process::ExitCode;

use simfleet::{Error, ErrorKind};

/// The exit code of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Success = 0,
    Failed = 1,
    Usage = 2,
    SomeRejected = 3,
    StillOpen = 4,
    OutcomeUnknown = 5,
    HungUp = 129,
    Interrupted = 130,
    Terminated = 143,
}

impl Exit {
    /// Returns the exit code of a failed call.
    pub(crate) fn of_call(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::OutcomeUnknown => Self::OutcomeUnknown,
            ErrorKind::InvalidInput | ErrorKind::Credentials => Self::Usage,
            ErrorKind::DeadlineExceeded => Self::StillOpen,
            _ => Self::Failed,
        }
    }

    /// Returns the exit code of a failed call for a card. Here the service rejects the card.
    pub(crate) fn of_card(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Service => Self::SomeRejected,
            _ => Self::of_call(error),
        }
    }

    /// Returns the code that is used if both apply.
    #[must_use]
    pub(crate) fn or_worse(self, other: Self) -> Self {
        if other.severity() > self.severity() { other } else { self }
    }

    fn severity(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::SomeRejected => 1,
            Self::StillOpen => 2,
            Self::Failed => 3,
            Self::Usage => 4,
            Self::OutcomeUnknown => 5,
            Self::HungUp => 6,
            Self::Interrupted => 7,
            Self::Terminated => 8,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_code_is_used() {
        let order = [
            Exit::Success,
            Exit::SomeRejected,
            Exit::StillOpen,
            Exit::Failed,
            Exit::Usage,
            Exit::OutcomeUnknown,
            Exit::HungUp,
            Exit::Interrupted,
            Exit::Terminated,
        ];
        for (at, one) in order.into_iter().enumerate() {
            for other in order.into_iter().take(at) {
                assert_eq!((one.or_worse(other), other.or_worse(one)), (one, one));
            }
        }
    }
}
