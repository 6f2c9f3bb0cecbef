//! The signals that ask the program to stop.

use std::fmt;

use crate::exit::Exit;
use crate::lang::text;

/// A signal that asks the program to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StopSignal {
    Interrupt,
    Terminate,
    #[cfg_attr(not(unix), allow(dead_code, reason = "only Unix has this signal"))]
    HangUp,
}

impl StopSignal {
    /// Returns what happened to the command, as a value of a row, which is the same in every language.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Interrupt => "interrupted",
            Self::Terminate => "stopped by SIGTERM",
            Self::HangUp => "stopped by SIGHUP",
        }
    }

    /// Returns the exit code of a command that this signal stopped.
    pub(crate) fn exit(self) -> Exit {
        match self {
            Self::Interrupt => Exit::Interrupted,
            Self::Terminate => Exit::Terminated,
            Self::HangUp => Exit::HungUp,
        }
    }
}

/// Writes what happened to the command, as the beginning of a message.
impl fmt::Display for StopSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Interrupt => text!("signal-interrupt"),
            Self::Terminate => text!("signal-terminate"),
            Self::HangUp => text!("signal-hang-up"),
        })
    }
}
