//! The error that Alibaba Cloud's gateway or an operation answers a request with.

/// Why Alibaba Cloud's gateway or an operation rejects: HTTP status, code and message of the error body.
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

    /// A parameter that the gateway insists on was not given.
    pub(crate) fn missing(name: &str) -> Self {
        Self::new(400, format!("Missing{name}"), format!("The parameter {name} is required but was not given."))
    }
}
