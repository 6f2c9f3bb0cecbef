//! What an operation of STS is, and what it sees of a request.

use serde_json::{Map, Value};

use super::state::Sts;
use crate::clock::Moment;
use crate::request::Params;
use crate::service_error::ServiceError;
use crate::verify::claims::Proof;

/// The members of a response besides its request id.
pub(super) type Members = Map<String, Value>;

/// An operation: its `Action`, how the caller is authenticated, and its function.
pub(super) struct StsOperation {
    pub(super) action: &'static str,
    pub(super) proof: Proof,
    pub(super) run: fn(&Sts, &StsRequest<'_>, Moment) -> Result<Members, ServiceError>,
}

/// The parts of a request that an operation reads.
pub(super) struct StsRequest<'a> {
    pub(super) params: &'a Params,
    /// The id of the key that signed the request; empty if it was not signed.
    pub(super) key_id: &'a str,
}
