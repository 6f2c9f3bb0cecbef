//! What the credentials of all services have in common.

use crate::error::{Error, ErrorKind};

/// The value of one of the variables that are `needed`. An empty one counts as absent.
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
