//! The rows of `simfleet parity`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::FixedRow;

/// A call that was planned, or an inferred claim of a spec. A row contains no value that a service sent, except codes that
/// the spec lists for a claim.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ParityRow {
    /// `call` or `claim`.
    pub(crate) kind: &'static str,
    /// The service.
    pub(crate) api: &'static str,
    /// The operation of a call, or the location of a claim in the spec.
    pub(crate) subject: &'static str,
    /// Of a call: `succeeded`, `failed` or `not_called`. Of a claim: `confirmed` if the values that came have the type and the
    /// codes that the spec states, or if the operation exists; `contradicted`; `observed` if a value came about which the spec
    /// states nothing that can be compared; `not_seen`.
    pub(crate) verdict: &'static str,
    /// Why.
    pub(crate) reason: String,
    /// What the spec claims.
    pub(crate) statement: Option<&'static str>,
    /// What would settle the claim, if the spec says it.
    pub(crate) settled_by: Option<&'static str>,
    /// The names of the parameters of a call.
    pub(crate) parameters: Vec<&'static str>,
    /// The shapes of the values that came.
    pub(crate) shapes: Vec<ValueShape>,
}

impl ParityRow {
    /// The columns of a table; the other formats have all members.
    pub(crate) const TABLE_COLUMNS: [&str; 5] = ["kind", "api", "subject", "verdict", "reason"];
}

impl FixedRow for ParityRow {}

/// What the values at one place of the responses have in common.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ValueShape {
    /// The operation whose response it is.
    pub(crate) operation: &'static str,
    /// The place in the response, without indexes: `data.items.simNo`. Empty for the whole response. A name that could be data
    /// is replaced by `*`.
    pub(crate) path: String,
    /// How many values there were.
    pub(crate) count: usize,
    /// How many there could be: one for each object that surrounds them.
    pub(crate) of: usize,
    /// The types of JSON: `null`, `boolean`, `integer`, `number`, `string`, `list`, `object`.
    pub(crate) types: Vec<&'static str>,
    /// What strings and numbers look like: `11 digits`, `9999-99-99 99:99:99` with each digit as 9, `up to 10 characters`.
    pub(crate) formats: Vec<String>,
    /// Codes that the spec lists and that came.
    pub(crate) values: Vec<&'static str>,
}
