//! The rows of `simfleet parity`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::FixedRow;

/// A call that was planned, an inferred claim of a spec, or the report as a whole, which is the last row. A row contains no value that a service sent, except codes that
/// the spec lists for a claim.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ParityRow {
    /// `call`, `claim` or `report`.
    pub(crate) kind: &'static str,
    /// The service; empty for the report as a whole.
    pub(crate) api: &'static str,
    /// The operation of a call, or the location of a claim in the spec; empty for the report as a whole.
    pub(crate) subject: &'static str,
    /// Of a call: `succeeded`, `rejected` if it was made in order to be rejected, `failed` or `not_called`. Of a claim: `confirmed`
    /// if the claim is about a type, a code or the presence of something, and the responses have it; `contradicted` if
    /// responses differ from the type or the codes of the spec, or from the claim; `observed` if what came fits, but not all that is claimed was
    /// checked, such as a meaning or a unit; `not_seen`. Of the report: `complete`, `partial` if a
    /// service was left out or is not called any more, or `interrupted`.
    pub(crate) verdict: &'static str,
    /// Why.
    pub(crate) reason: String,
    /// What the spec claims.
    pub(crate) statement: Option<String>,
    /// What would settle the claim, if the spec says it.
    pub(crate) settled_by: Option<String>,
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
    /// The place in the response, without indexes: `data.items.simNo`. Empty for the whole response. The names of members that
    /// the spec does not have are replaced by one `*`, because they could be data.
    pub(crate) path: String,
    /// How many values there were; at a `*`, how many such members.
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
