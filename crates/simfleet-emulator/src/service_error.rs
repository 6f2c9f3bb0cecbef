//! The error with which Alibaba Cloud's gateway or an operation rejects a request.

/// An error response: HTTP status, code and message of the error body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServiceError {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl ServiceError {
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    /// Returns the error for a required parameter that is missing.
    pub(crate) fn missing(name: &str) -> Self {
        Self::new(400, format!("Missing{name}"), format!("The parameter {name} is required but was not given."))
    }
}
