//! Why a run stopped.

use std::fmt;

use simfleet::Error;

use crate::error::LedgerError;
use crate::model::RunId;

/// Why a run stopped before all of its cards have a result. The ledger keeps what is known, and the run can be resumed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FleetError {
    /// The ledger does not work. Without it, nothing can be sent.
    Ledger(LedgerError),
    /// The service rejects every request: the credentials or the permissions are wrong, for example. Or a number
    /// cannot be a card number.
    Service(Error),
    /// Another run forbids it ([`RunRequest::unless`](crate::RunRequest::unless)). Nothing was sent.
    Forbidden(RunId),
}

impl FleetError {
    /// Returns how to fix it, if that is known.
    pub fn remedy(&self) -> Option<&str> {
        match self {
            Self::Ledger(error) => error.remedy(),
            Self::Service(error) => error.remedy(),
            Self::Forbidden(_) => Some("resume that run"),
        }
    }
}

impl fmt::Display for FleetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ledger(error) => error.fmt(f),
            Self::Service(error) => error.fmt(f),
            Self::Forbidden(id) => write!(f, "the run {id} was started before, and nothing was sent"),
        }
    }
}

impl std::error::Error for FleetError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Ledger(error) => Some(error),
            Self::Service(error) => Some(error),
            Self::Forbidden(_) => None,
        }
    }
}

impl From<LedgerError> for FleetError {
    fn from(error: LedgerError) -> Self {
        Self::Ledger(error)
    }
}

impl From<Error> for FleetError {
    fn from(error: Error) -> Self {
        Self::Service(error)
    }
}
