//! The lines of `simfleet listen`.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// A row of a push.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct PushRow {
    /// `card`, `order` or `unknown`.
    pub(crate) kind: &'static str,
    /// When the push was received, RFC 3339.
    pub(crate) received_at: String,
    /// The trace id of the push.
    pub(crate) trace: Option<String>,
    /// Whether the push has a valid signature.
    pub(crate) signed: bool,
    /// The row as the platform sent it.
    pub(crate) row: Value,
}
