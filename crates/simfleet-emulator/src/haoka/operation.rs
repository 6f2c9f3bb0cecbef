//! What an operation is, what it sees of a request, and what it returns.

use std::net::IpAddr;

use serde_json::Value;

use super::multipart::File;
use super::state::Haoka;
use crate::clock::Moment;
use crate::request::Params;

/// An operation: its method and path, and the function that returns the envelope's `data` or a failure message.
#[derive(Debug)]
pub(crate) struct HaokaOperation {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) run: Handler,
}

/// The function of an operation. Its error is the message of a failure.
#[derive(Debug)]
pub(crate) enum Handler {
    /// For most operations: takes the parameters from query and body, and returns the envelope's `data`.
    Data(fn(&Haoka, &Params, Moment) -> Result<Value, String>),
    /// For operations that need more of the request or have other responses.
    Whole(fn(&Haoka, &HaokaRequest, Moment) -> Result<OperationOutput, String>),
}

/// A request as operations see it.
#[derive(Debug, Default)]
pub(crate) struct HaokaRequest {
    /// Parameters of the query and of the body.
    pub(super) params: Params,
    /// Parameters of the query only.
    pub(super) query: Params,
    pub(super) caller: Option<IpAddr>,
    /// The base URL under which the caller reached the emulator.
    pub(super) origin: String,
    /// The file of a multipart body.
    pub(super) file: Option<File>,
}

/// The output of a successful operation.
#[derive(Debug)]
pub(crate) enum OperationOutput {
    Data(Value),
    /// No `data`, and an empty `error`.
    NoData,
    /// Neither `data` nor `error`, as in failures.
    Nothing,
    /// A response without an envelope.
    Bare(Value),
    /// A file that does not exist.
    NotFound,
}

impl HaokaOperation {
    /// Whether a path is that of the operation. Braces in the operation's path stand for one non-empty part of a segment.
    pub(super) fn serves(&self, path: &str) -> bool {
        self.path == path || self.variable_part(path).is_some()
    }

    /// Returns the name in braces in the operation's path, and what a path has in its place.
    pub(super) fn variable_part<'a>(&self, path: &'a str) -> Option<(&'static str, &'a str)> {
        let (before, rest) = self.path.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        let value = path.strip_prefix(before)?.strip_suffix(after)?;
        (!value.is_empty() && !value.contains('/')).then_some((name, value))
    }

    /// Whether requests must be signed: those of the API, but not those of files beside it.
    pub(super) fn is_signed(&self) -> bool {
        self.path.starts_with("/openapi/")
    }

    pub(super) fn answer(&self, haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
        match self.run {
            Handler::Data(run) => run(haoka, &request.params, now).map(OperationOutput::Data),
            Handler::Whole(run) => run(haoka, request, now),
        }
    }
}
