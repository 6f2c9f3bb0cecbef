//! What a ledger stores: runs, their cards, and the batches in which cards are sent.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use simfleet::random::Random;

use crate::error::{LedgerError, LedgerErrorKind};

/// The id of a run, such as `20241125-024802-7f3a9c`: the time at which it was created (UTC) and random digits.
///
/// ```
/// let id: simfleet_fleet::RunId = "20241125-024802-7f3a9c".parse()?;
/// assert_eq!(id.as_str(), "20241125-024802-7f3a9c");
/// # Ok::<(), simfleet_fleet::LedgerError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RunId(String);

/// The maximum length of a run id.
const LONGEST_ID: usize = 64;

impl RunId {
    /// Creates the id of a run that is created at `now`.
    pub fn new(now: SystemTime, random: &dyn Random) -> Self {
        let mut digits = [0; 3];
        random.fill(&mut digits);
        let digits: String = digits.iter().map(|byte| format!("{byte:02x}")).collect();
        Self(format!("{}-{digits}", crate::time::compact(now)))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RunId {
    type Err = LedgerError;

    fn from_str(text: &str) -> Result<Self, LedgerError> {
        let is_valid = !text.is_empty()
            && text.len() <= LONGEST_ID
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_valid {
            return Ok(Self(text.to_owned()));
        }
        let shown: String = text.chars().take(LONGEST_ID).collect();
        Err(LedgerError::new(LedgerErrorKind::Invalid, format!("`{}` is not a run id", shown.escape_debug()))
            .with_remedy("give an id such as 20241125-024802-7f3a9c"))
    }
}

impl TryFrom<String> for RunId {
    type Error = LedgerError;

    fn try_from(text: String) -> Result<Self, LedgerError> {
        text.parse()
    }
}

impl From<RunId> for String {
    fn from(id: RunId) -> Self {
        id.0
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a run does, and for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunPlan {
    /// The id of the operation, such as `batchShutdown`.
    pub operation: String,
    /// The origin of the service.
    pub endpoint: String,
    /// A fingerprint of the account, which is not a secret.
    pub account: String,
    /// The other parameters of the operation, as a JSON value.
    pub parameters: Value,
}

/// The state of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RunState {
    /// Its cards are being added. Nothing has been sent.
    Loading,
    /// Cards may be sent.
    Open,
    /// No further card is sent. What was sent before is still followed.
    Cancelled,
}

impl RunState {
    /// Returns the machine-readable name, in snake case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Open => "open",
            Self::Cancelled => "cancelled",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Loading, Self::Open, Self::Cancelled].into_iter().find(|state| state.as_str() == text)
    }
}

/// A run and the number of its cards in each state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Run {
    /// The id.
    pub id: RunId,
    /// What it does.
    pub plan: RunPlan,
    /// Its state.
    pub state: RunState,
    /// When it was created.
    pub created_at: SystemTime,
    /// How far it is.
    pub counts: RunCounts,
}

/// The number of cards of a run in each state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RunCounts {
    /// All cards.
    pub cards: u64,
    /// Cards that are in no batch: they have not been sent.
    pub waiting: u64,
    /// Cards with a result that is not final, or in a batch without a result.
    pub unfinished: u64,
    /// Cards by the name of their last result. Cards without a result are not included.
    pub results: BTreeMap<String, u64>,
}

impl RunCounts {
    /// Adds this number of cards with the same state. `is_waiting` says that they have not been claimed.
    pub(crate) fn add(&mut self, state: Option<String>, is_final: bool, is_waiting: bool, number: u64) {
        self.cards += number;
        match (is_final, is_waiting) {
            (true, _) => {}
            (false, true) => self.waiting += number,
            (false, false) => self.unfinished += number,
        }
        if let Some(state) = state {
            *self.results.entry(state).or_default() += number;
        }
    }

    /// Returns whether every card has a final result.
    pub fn is_finished(&self) -> bool {
        self.waiting == 0 && self.unfinished == 0
    }
}

/// What became of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardResult {
    /// The card number.
    pub card: String,
    /// The name of the result, in snake case, such as `confirmed`.
    pub state: String,
    /// The reason of the service, or what went wrong.
    pub reason: Option<String>,
    /// Whether it cannot change any more.
    pub is_final: bool,
    /// Further members, as a JSON object, or null.
    pub detail: Value,
}

/// A card of a run, with its last result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RunCard {
    /// Its position in the list of the run, from 0.
    pub position: u64,
    /// The card number.
    pub card: String,
    /// Its last result; `None` if it has none yet.
    pub result: Option<CardResult>,
}

/// One claim of a batch. Only the holder of the latest epoch may change the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchRef {
    /// The run.
    pub run: RunId,
    /// The number of the batch in its ledger.
    pub batch: i64,
    /// How often the batch has been claimed.
    pub epoch: i64,
}

/// A batch that a worker has claimed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// The batch, for the following requests to the ledger.
    pub batch: BatchRef,
    /// The cards of the batch that have no final result.
    pub cards: Vec<String>,
    /// What is known about the batch.
    pub stage: Stage,
}

/// How far a batch is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stage {
    /// It was not sent.
    Claimed,
    /// It may have been sent, and no outcome is recorded. It must not be sent again.
    Intended {
        /// What [`Ledger::intend`](crate::Ledger::intend) stored.
        intent: Value,
    },
    /// It was sent, and its outcome is recorded.
    Settled {
        /// What [`Ledger::settle`](crate::Ledger::settle) stored.
        settlement: Value,
    },
}
