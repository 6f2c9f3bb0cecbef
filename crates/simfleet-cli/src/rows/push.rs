//! The lines of `simfleet listen`.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::output::FixedRow;

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
    /// A hash of the row that does not depend on the order of its members. Null for a row of unknown kind.
    pub(crate) fingerprint: Option<String>,
    /// Whether the last row of the same card or order that was printed has the same fingerprint. Null if the row names no
    /// card or order.
    pub(crate) repeated: Option<bool>,
    /// Whether a newer row of the same card or order was printed before. Null if the row names no card or order.
    pub(crate) stale: Option<bool>,
    /// The row as the platform sent it.
    pub(crate) row: Value,
}

impl FixedRow for PushRow {}
