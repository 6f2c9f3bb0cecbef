//! Exit codes, and failures as one line.
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

use std::fmt;
use std::process::ExitCode;

use simfleet::{Error, ErrorKind};

/// How the program ends when nothing went wrong on its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    Good = 0,
    Failed = 1,
    Unusable = 2,
    SomeRejected = 3,
    LimitReached = 4,
    OutcomeUnknown = 5,
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why the program could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A call failed, or the client could not be set up.
    Call(Error),
    /// An argument or setting cannot be used.
    Unusable { what: String, remedy: String },
    /// Something on this machine is in the way.
    Local { what: String, remedy: String },
}

impl Failure {
    pub(crate) fn unusable(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Unusable { what: what.into(), remedy: remedy.into() }
    }

    pub(crate) fn local(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Local { what: what.into(), remedy: remedy.into() }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Call(error) => match error.kind() {
                ErrorKind::OutcomeUnknown => Exit::OutcomeUnknown,
                ErrorKind::InvalidInput | ErrorKind::Credentials => Exit::Unusable,
                _ => Exit::Failed,
            },
            Self::Unusable { .. } => Exit::Unusable,
            Self::Local { .. } => Exit::Failed,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = match self {
            Self::Call(error) => one_line(error),
            Self::Unusable { what, remedy } | Self::Local { what, remedy } => format!("{what}; {remedy}"),
        };
        f.write_str(&line)
    }
}

/// An error with its remedy, without line breaks.
pub(crate) fn one_line(error: &Error) -> String {
    error.with_advice().split_whitespace().collect::<Vec<_>>().join(" ")
}
