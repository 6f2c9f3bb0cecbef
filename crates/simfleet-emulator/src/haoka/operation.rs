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
}

impl HaokaOperation {
    pub(super) fn answer(&self, haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
        match self.run {
            Handler::Data(run) => run(haoka, &request.params, now).map(OperationOutput::Data),
            Handler::Whole(run) => run(haoka, request, now),
        }
    }
}
