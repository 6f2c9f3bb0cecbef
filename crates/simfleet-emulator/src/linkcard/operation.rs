//! What an operation of Linkcard is.

use serde_json::Value;

use super::state::Linkcard;
use crate::clock::Moment;
use crate::request::Params;
use crate::service_error::Rejection;

/// One operation: its `Action` and its rules, which give the envelope's `Data`.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) action: &'static str,
    pub(crate) run: fn(&Linkcard, &Params, Moment) -> Result<Value, Rejection>,
}
