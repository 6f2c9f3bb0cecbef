//! The rows of `simfleet status`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use simfleet::Error;
use simfleet::linkcard::CardStatus;
use simfleet::linkcard_client::types::{CardQueryStatus, CardRealStatus};
use simfleet_fleet::CardResult;

use super::stored::stored_failure;
use super::words;
use crate::output::FixedRow;

/// The live state of one carrier card. A multi-network card has one row for each of its carrier cards.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct StatusRow {
    /// The number that was given for the card.
    card: String,
    /// ICCID of the carrier card.
    iccid: Option<String>,
    /// How far the query has come: `SUCCESS`, `FAILURE` or `PROCESSING`, or another value of the service. `none` if the
    /// service has no state of the card.
    #[schemars(with = "Option<String>")]
    status: Option<CardQueryStatus>,
    /// Whether the card has a session on the network.
    online: Option<bool>,
    /// Whether the data service is open.
    gprs: Option<bool>,
    /// The service's token of the query.
    serial_no: Option<String>,
    /// Why there is no result: the failure of the last call.
    error: Option<String>,
}

impl StatusRow {
    /// Returns the rows of a card: one for each carrier card, or one without state.
    pub(crate) fn of_card(status: &CardStatus) -> Vec<Self> {
        Self::of_rows(status.card.number(), &status.rows, status.last_failure.as_ref())
    }

    /// Returns the rows of a result that a run has stored.
    pub(crate) fn of_result(result: &CardResult) -> Vec<Self> {
        if result.state == "failed" {
            return vec![Self::of_failure(&result.card, result.reason.as_deref().unwrap_or_default())];
        }
        Self::of_rows(&result.card, &stored_rows(result), stored_failure(result).as_ref())
    }

    fn of_rows(card: &str, rows: &[CardRealStatus], failure: Option<&Error>) -> Vec<Self> {
        let error = failure.map(ToString::to_string);
        if rows.is_empty() {
            let none = Some(CardQueryStatus::from("none"));
            return vec![Self { card: card.to_owned(), status: none, error, ..Self::default() }];
        }
        rows.iter().map(|row| Self { error: error.clone(), ..Self::of_row(card, row) }).collect()
    }

    fn of_row(card: &str, row: &CardRealStatus) -> Self {
        let CardRealStatus { gprs, iccid, online, serial_no, status, .. } = row.clone();
        Self { card: card.to_owned(), iccid, status, online, gprs, serial_no, error: None }
    }

    /// Returns the row of a card whose state could not be queried.
    pub(crate) fn of_failure(card: &str, error: impl ToString) -> Self {
        Self { card: card.to_owned(), error: Some(error.to_string()), ..Self::default() }
    }
}

/// Returns the states of the carrier cards in a result that a run has stored.
pub(crate) fn stored_rows(result: &CardResult) -> Vec<CardRealStatus> {
    result.detail.get("rows").and_then(|rows| Vec::deserialize(rows).ok()).unwrap_or_default()
}

impl FixedRow for StatusRow {
    fn readable(column: &str, value: &Value) -> Option<String> {
        match column {
            "online" => words::choice(value, "online", "offline"),
            "gprs" => words::choice(value, "open", "closed"),
            _ => None,
        }
    }
}
