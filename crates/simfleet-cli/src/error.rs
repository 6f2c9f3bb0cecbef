//! Errors of the program. Each is printed as one line.

use std::fmt;

use simfleet::Error;

use crate::exit::Exit;
use crate::lang::text;

/// An error that ends the program.
#[derive(Debug)]
pub(crate) enum CliError {
    /// A call failed, or the client could not be set up.
    Call(Error),
    /// An argument or setting is invalid.
    Usage { message: String, remedy: String },
    /// The failure is on this machine, such as a closed port or a full disk.
    Local { message: String, remedy: String },
}

impl CliError {
    pub(crate) fn usage(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Usage { message: message.into(), remedy: remedy.into() }
    }

    pub(crate) fn local(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Local { message: message.into(), remedy: remedy.into() }
    }

    /// Returns what happened, without how to fix it.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Call(error) => error.to_string(),
            Self::Usage { message, .. } | Self::Local { message, .. } => message.clone(),
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Call(error) => Exit::of_call(error),
            Self::Usage { .. } => Exit::Usage,
            Self::Local { .. } => Exit::Failed,
        }
    }
}

impl From<Error> for CliError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = match self {
            Self::Call(error) => one_line(error),
            Self::Usage { message, remedy } | Self::Local { message, remedy } => {
                text!("error-with-remedy", message = message, remedy = remedy)
            }
        };
        f.write_str(&line)
    }
}

/// Returns the remedy of a socket that could not be opened: `usual`, unless the process has too many open files.
pub(crate) fn socket_remedy(message: &str, usual: String) -> String {
    let lacks_files = ["(os error 23)", "(os error 24)"].iter().any(|code| message.contains(code));
    if cfg!(unix) && lacks_files { text!("open-files-remedy") } else { usual }
}

/// Returns an error with its remedy, without line breaks.
pub(crate) fn one_line(error: &Error) -> String {
    error.with_advice().split_whitespace().collect::<Vec<_>>().join(" ")
}
