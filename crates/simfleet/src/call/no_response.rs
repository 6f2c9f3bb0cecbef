//! Explains why a request has no response.

use crate::error::{Error, ErrorKind};
use crate::retry::AttemptOutcome;
use crate::transport::{TransportError, lacks_files};

/// Returns the outcome and the error of a request without a response.
pub(crate) fn without_response(error: TransportError) -> (AttemptOutcome, Error) {
    match error {
        TransportError::Connect { reason, source } => (
            AttemptOutcome::NotSent,
            Error::new(ErrorKind::Connect, format!("no connection to the service: {reason}"))
                .with_remedy(match source.as_deref().is_some_and(|source| lacks_files(source)) {
                    true => "allow more open files (ulimit -n)",
                    false => "check the endpoint and that the service is running",
                })
                .with_optional_source(source),
        ),
        TransportError::Proxy { reason, source } => (
            AttemptOutcome::NotSent,
            Error::new(ErrorKind::Connect, format!("no connection to the service through the proxy {reason}"))
                .with_remedy("check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, or add the host of the service to NO_PROXY")
                .with_optional_source(source),
        ),
        TransportError::Setup { reason, remedy, source } => (
            AttemptOutcome::Unsendable,
            Error::new(ErrorKind::Connect, format!("no connection to the service: {reason}"))
                .with_remedy(remedy)
                .permanent()
                .with_optional_source(source),
        ),
        TransportError::Request { reason, source } => (
            AttemptOutcome::Unsendable,
            Error::new(ErrorKind::InvalidInput, format!("the request cannot be built: {reason}"))
                .with_remedy("check the endpoint")
                .with_optional_source(source),
        ),
        TransportError::Timeout => (
            AttemptOutcome::Lost,
            Error::new(ErrorKind::Timeout, "the response did not arrive in time")
                .with_remedy("try later, or allow more time"),
        ),
        TransportError::Broken { reason, source } => (
            AttemptOutcome::Lost,
            Error::new(
                ErrorKind::Transport,
                format!("the connection broke before the response was complete: {reason}"),
            )
            .with_remedy("try again")
            .with_optional_source(source),
        ),
    }
}
