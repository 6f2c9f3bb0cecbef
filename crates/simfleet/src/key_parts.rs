//! Reads the parts of credentials from environment variables, and checks them.

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};

/// The fewest characters of a secret. A shorter one is part of nearly every message, so it could not be kept out of them;
/// the services issue secrets of 30 characters and more.
const SHORTEST_SECRET: usize = 4;

/// A part of credentials.
pub(crate) struct Part<'a> {
    /// Its name in messages: `the API key`.
    pub(crate) name: &'a str,
    pub(crate) value: &'a str,
    /// Where it comes from, usually the name of an environment variable.
    pub(crate) origin: &'a str,
    pub(crate) is_secret: bool,
}

/// Returns the value of the variable `name`. An empty variable counts as absent, and the error lists all variables that
/// are `needed`.
pub(crate) fn required(
    variable: &impl Fn(&str) -> Option<String>,
    name: &str,
    needed: &[&str],
) -> Result<String, Error> {
    variable(name).filter(|value| !value.is_empty()).ok_or_else(|| {
        Error::new(ErrorKind::Credentials, format!("{name} is not set"))
            .with_remedy(format!("set {} in the environment", needed.join(" and ")))
    })
}

/// Returns the value of an environment variable.
///
/// # Errors
///
/// Fails with [`ErrorKind::Credentials`] if the value is not valid UTF-8. The message does not contain it.
pub(crate) fn from_env(name: &str) -> Result<Option<Zeroizing<String>>, Error> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(Zeroizing::new(value))),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(unreadable(name)),
    }
}

/// Returns the error of a variable that is not valid UTF-8.
pub(crate) fn unreadable(name: &str) -> Error {
    Error::new(ErrorKind::Credentials, format!("the value of {name} is not valid UTF-8"))
        .with_remedy(format!("set {name} to the value that the service issued, which is plain ASCII"))
}

/// Checks credentials before they are used. A line break or blank that was copied with a key would be signed, and the
/// service would report a wrong signature.
///
/// # Errors
///
/// Fails with [`ErrorKind::Credentials`] for a part that is empty, or has a character that is not visible ASCII, and for a
/// secret with fewer than 4 characters. The remedy names the origin.
pub(crate) fn check(parts: &[Part<'_>]) -> Result<(), Error> {
    for Part { name, value, origin, is_secret } in parts {
        let what = if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_graphic()) {
            format!("{name} is empty, or contains blanks or characters outside ASCII")
        } else if *is_secret && value.len() < SHORTEST_SECRET {
            format!("{name} has fewer than {SHORTEST_SECRET} characters")
        } else {
            continue;
        };
        return Err(Error::new(ErrorKind::Credentials, what).with_remedy(format!("check {origin}")));
    }
    Ok(())
}
