//! Reads credentials from environment variables.

use crate::error::{Error, ErrorKind};

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
