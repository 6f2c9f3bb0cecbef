//! What a run is told besides its cards. It is stored with the run, so that every worker does the same.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use simfleet::linkcard_client::types::{CardQueryStatus, CardRealStatus};

/// The parameters of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct RunOptions {
    /// The reason of a command.
    pub(crate) remark: Option<String>,
    /// Whether the numbers of a query are MSISDNs.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) msisdn: bool,
    /// How many cards a worker polls at the same time at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parallel: Option<usize>,
    /// The states that end the wait for a card.
    #[serde(flatten)]
    pub(crate) goal: Goal,
    /// What the caller has stored with the run.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(crate) label: Value,
}

/// The states that end the wait for a card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Goal {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) wait_for: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) fail_on: Vec<String>,
}

impl Goal {
    pub(crate) fn is_empty(&self) -> bool {
        self.wait_for.is_empty() && self.fail_on.is_empty()
    }

    /// Returns whether a card with these states, one for each of its carrier cards, need not be polled again.
    pub(crate) fn is_reached(&self, states: &[&str]) -> bool {
        let is_among = |list: &[String], state: &&str| list.iter().any(|known| known == state);
        states.iter().any(|state| is_among(&self.fail_on, state))
            || (!states.is_empty() && states.iter().all(|state| is_among(&self.wait_for, state)))
    }
}

/// Returns the states of the carrier cards of a card: `online`, `offline`, `failure` if the carrier could not be queried,
/// or `unknown`.
///
/// ```
/// use simfleet::linkcard_client::types::CardRealStatus;
///
/// let mut row = CardRealStatus::default();
/// row.online = Some(true);
/// assert_eq!(simfleet_fleet::network_states(&[row]), ["online"]);
/// ```
pub fn network_states(rows: &[CardRealStatus]) -> Vec<&'static str> {
    let state = |row: &CardRealStatus| match (row.status.as_ref(), row.online) {
        (Some(CardQueryStatus::Failure), _) => "failure",
        (_, Some(true)) => "online",
        (_, Some(false)) => "offline",
        _ => "unknown",
    };
    rows.iter().map(state).collect()
}
