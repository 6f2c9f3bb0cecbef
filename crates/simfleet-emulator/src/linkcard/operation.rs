//! What an operation of Linkcard is.

use serde_json::Value;

use super::state::Linkcard;
use crate::clock::Moment;
use crate::request::Params;
use crate::service_error::ServiceError;

/// An operation: its `Action`, and the function that returns the envelope's `Data`.
#[derive(Debug)]
pub(crate) struct LinkcardOperation {
    pub(crate) action: &'static str,
    pub(crate) run: fn(&Linkcard, &Params, Moment) -> Result<Value, ServiceError>,
}
