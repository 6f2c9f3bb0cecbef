//! Commands for cards, and which of them the service accepted.

use std::fmt;
use std::time::SystemTime;

use haoka_client::types::{ActionType, SimStatus};
use serde::{Deserialize, Serialize};
use simfleet_runtime::Operation;

use crate::error::Error;

/// A command for cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// 停机: takes cards out of service.
    Suspend,
    /// 复机: puts suspended cards back in service.
    Restore,
}

impl Command {
    /// Returns the operation that submits the command.
    pub fn operation(self) -> &'static Operation {
        match self {
            Self::Suspend => &haoka_client::operations::BATCH_SHUTDOWN,
            Self::Restore => &haoka_client::operations::BATCH_RESTORE,
        }
    }

    /// Returns the state of a card after the command has taken effect.
    pub fn wanted(self) -> SimStatus {
        match self {
            Self::Suspend => SimStatus::Suspended,
            Self::Restore => SimStatus::InService,
        }
    }

    /// Returns whether an action record belongs to this command. Only the code of a restore is known; a shutdown is
    /// recognized by its Chinese name.
    pub(super) fn matches(self, code: Option<ActionType>, text: Option<&str>) -> bool {
        match self {
            Self::Restore => code == Some(ActionType::Restore),
            Self::Suspend => {
                code != Some(ActionType::Restore) && text.is_some_and(|text| matches!(text.trim(), "停机" | "批量停机"))
            }
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Suspend => "suspend",
            Self::Restore => "restore",
        })
    }
}

impl Submission {
    /// Creates a submission for a batch that was accepted earlier, to follow it by its serial number.
    ///
    /// Omit cards that were rejected: they never get a record, so the wait could not finish.
    pub fn accepted<S: Into<String>>(
        command: Command,
        serial_number: impl Into<String>,
        sim_nos: impl IntoIterator<Item = S>,
    ) -> Self {
        let outcome = BatchOutcome::Accepted { serial_number: Some(serial_number.into()), rejected: Vec::new() };
        let sim_nos = sim_nos.into_iter().map(Into::into).collect();
        let batch = Batch { sim_nos, submitted_at: 0, sent_at: SystemTime::UNIX_EPOCH, outcome };
        Self { command, batches: vec![batch] }
    }
}

/// The batches of a command, and which of them the service accepted.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Submission {
    /// The command.
    pub command: Command,
    /// One entry per batch, in the order of the cards. Batches that were not sent are included.
    pub batches: Vec<Batch>,
}

/// One call to `batchShutdown` or `batchRestore`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Batch {
    /// The cards in it.
    pub sim_nos: Vec<String>,
    /// When it was sent, in Unix seconds, corrected by the measured clock skew; 0 if unknown.
    pub submitted_at: u64,
    /// When it was sent, by this machine's clock.
    pub(super) sent_at: SystemTime,
    /// The outcome of the batch.
    pub outcome: BatchOutcome,
}

/// The outcome of a batch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BatchOutcome {
    /// The service accepted it.
    Accepted {
        /// The serial number of the batch, for `querySimAction`. `None` if the response had none, contrary to the
        /// spec.
        serial_number: Option<String>,
        /// Cards that were rejected at once. The command has no effect on them.
        rejected: Vec<RejectedCard>,
    },
    /// The service definitely did not execute it.
    NotAccepted(Error),
    /// The response was lost, so the service may have accepted the batch. It was not sent again.
    Unknown(Error),
}

/// A card that was rejected when the batch was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RejectedCard {
    /// The card number.
    pub sim_no: String,
    /// The service's reason.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_of_other_commands_are_ignored() {
        assert!(Command::Restore.matches(Some(ActionType::Restore), None));
        assert!(!Command::Restore.matches(Some(ActionType::Unknown(2)), Some("复机")));
        assert!(Command::Suspend.matches(Some(ActionType::Unknown(2)), Some("停机")));
        assert!(!Command::Suspend.matches(Some(ActionType::Restore), Some("停机")));
        assert!(!Command::Suspend.matches(Some(ActionType::Unknown(7)), Some("限速")));
    }
}
