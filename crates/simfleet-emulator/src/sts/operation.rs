//! What an operation of STS is, and what it sees of a request.

use serde_json::{Map, Value};

use super::state::Sts;
use crate::clock::Moment;
use crate::request::Params;
use crate::service_error::ServiceError;
use crate::verify::claims::Proof;

/// The members of an answer besides its request id.
pub(super) type Members = Map<String, Value>;

/// One operation: its `Action`, what proves who asks, and its rules.
pub(super) struct StsOperation {
    pub(super) action: &'static str,
    pub(super) proof: Proof,
    pub(super) run: fn(&Sts, &StsRequest<'_>, Moment) -> Result<Members, ServiceError>,
}

/// What an operation may look at.
pub(super) struct StsRequest<'a> {
    pub(super) params: &'a Params,
    /// The id of the key that the request was signed with; empty where nothing was signed.
    pub(super) key_id: &'a str,
}
