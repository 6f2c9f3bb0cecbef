//! Failures of the program, as one line.

use std::fmt;

use simfleet::{Error, ErrorKind};

use crate::exit::Exit;

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
