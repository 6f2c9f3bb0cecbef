//! The rows of `simfleet sign` and `simfleet explain-signature`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use simfleet::sign::SignedRequest;
use simfleet::sign::explain::Finding;

use crate::output::FixedRow;

/// A signed request with the steps of its signature. Nothing was sent.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct SignedRow {
    /// `rpc`, `acs3` or `haoka`.
    scheme: String,
    /// The canonical request. haoka has none.
    canonical_request: Option<String>,
    /// The text that was signed. That of haoka has `[REDACTED]` in place of the key.
    string_to_sign: String,
    /// The signature.
    signature: String,
    /// The HTTP method.
    method: String,
    /// The URL with the whole query.
    url: String,
    /// The headers. Values of a repeated name are joined by a comma.
    headers: BTreeMap<String, String>,
    /// The body: the form, or an empty text.
    body: String,
}

impl SignedRow {
    pub(crate) fn of(signed: &SignedRequest) -> Self {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in signed.headers() {
            let known = headers.entry(name.clone()).or_default();
            if !known.is_empty() {
                known.push(',');
            }
            known.push_str(value);
        }
        Self {
            scheme: signed.scheme().as_str().to_owned(),
            canonical_request: signed.canonical_request().map(str::to_owned),
            string_to_sign: signed.string_to_sign().to_owned(),
            signature: signed.signature().to_owned(),
            method: signed.method().to_owned(),
            url: signed.url().to_owned(),
            headers,
            body: signed.body().to_owned(),
        }
    }
}

impl FixedRow for SignedRow {}

/// A cause of a rejected signature.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct CauseRow {
    /// The name of the cause, for example `plus_for_space`.
    pub(crate) cause: String,
    /// `certain`, `likely` or `possible`.
    pub(crate) certainty: String,
    /// The parameter or header, if one is concerned.
    pub(crate) name: Option<String>,
    /// The position of the difference in the service's string to sign, or in its canonical request, in bytes from 0.
    pub(crate) position: Option<usize>,
    /// An excerpt of what the client signed or sent.
    pub(crate) sent: Option<String>,
    /// The same part of what the service signed.
    pub(crate) server: Option<String>,
    /// The number of characters in both excerpts before the difference.
    pub(crate) column: Option<usize>,
    /// What the cause means, and how to fix it.
    pub(crate) message: String,
}

impl CauseRow {
    /// The columns of a table.
    pub(crate) const TABLE_COLUMNS: [&str; 6] = ["cause", "certainty", "name", "position", "sent", "server"];

    pub(crate) fn of(finding: &Finding, message: String) -> Self {
        let at = finding.difference.as_ref();
        Self {
            cause: finding.cause.as_str().to_owned(),
            certainty: finding.certainty.as_str().to_owned(),
            name: finding.name.clone(),
            position: at.map(|at| at.position),
            sent: at.map(|at| at.sent.clone()),
            server: at.map(|at| at.server.clone()),
            column: at.map(|at| at.column),
            message,
        }
    }
}

impl FixedRow for CauseRow {}
