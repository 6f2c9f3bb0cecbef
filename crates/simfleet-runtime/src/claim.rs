//! Claims: the statements of a spec that no source states.

/// A statement of a spec that was inferred (`x-evidence: inferred`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The location in the spec, without the keys that all locations have: `SimRecord.gatewayId` for a member of a schema,
    /// `simPage.responses.200` for the response of an operation.
    pub id: &'static str,
    /// The description at that location, as Markdown.
    pub text: &'static str,
    /// What would settle the claim; empty if the spec does not say it.
    pub settled_by: &'static str,
    /// Where calls can show the claim. Empty if none can, such as for rate limits and error codes.
    pub places: &'static [ClaimPlace],
}

/// Where a call can show a [`Claim`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimPlace {
    /// A call of this operation.
    Operation(&'static str),
    /// A parameter of an operation.
    Parameter {
        /// The id of the operation.
        operation: &'static str,
        /// The name of the parameter on the wire; empty for the form as a whole.
        name: &'static str,
    },
    /// A part of the successful response of an operation.
    Response {
        /// The id of the operation.
        operation: &'static str,
        /// The path of the part with dots, without indexes: `data.items.gatewayId`. Empty for the whole response.
        path: &'static str,
        /// The `type` of the value in the spec; empty if the spec does not state one.
        kind: &'static str,
        /// The values that the spec lists; empty if it lists none.
        values: &'static [&'static str],
    },
}

impl ClaimPlace {
    /// Returns the id of the operation.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Operation(operation) | Self::Parameter { operation, .. } | Self::Response { operation, .. } => {
                operation
            }
        }
    }
}
