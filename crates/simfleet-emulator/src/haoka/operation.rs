//! What an operation is, what it sees of a request, and what it gives back.

use std::net::IpAddr;

use serde_json::Value;

use super::multipart::File;
use super::state::Haoka;
use crate::clock::Moment;
use crate::request::Params;

/// One operation: where it is, and its rules, which give the envelope's `data` or the message of a failure.
#[derive(Debug)]
pub(crate) struct HaokaOperation {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) run: Handler,
}

/// The rules of an operation. The error is the message of a failure.
#[derive(Debug)]
pub(crate) enum Handler {
    /// Those of most operations: parameters, from wherever they came, to the envelope's `data`.
    Data(fn(&Haoka, &Params, Moment) -> Result<Value, String>),
    /// Those that look closer at the request or answer otherwise.
    Whole(fn(&Haoka, &HaokaRequest, Moment) -> Result<OperationOutput, String>),
}

/// A request as operations see it.
#[derive(Debug, Default)]
pub(crate) struct HaokaRequest {
    /// Parameters of the query and of the body.
    pub(super) params: Params,
    /// Those of the query alone.
    pub(super) query: Params,
    pub(super) caller: Option<IpAddr>,
    /// Where the caller found the emulator.
    pub(super) origin: String,
    /// The file of a multipart body.
    pub(super) file: Option<File>,
}

/// What a successful operation answers.
#[derive(Debug)]
pub(crate) enum OperationOutput {
    Data(Value),
    /// No `data`, but an empty `error`.
    NoData,
    /// Neither, as in failures.
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
