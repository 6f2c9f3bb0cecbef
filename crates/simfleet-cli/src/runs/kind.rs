//! The commands that are runs: their operations, rows and exit codes.

use std::time::Duration;

use simfleet::haoka::Command;
use simfleet::haoka_client::operations::{BATCH_QUERY_SIM_INFO, BATCH_QUERY_SIM_STATUS};
use simfleet::linkcard_client::operations::GET_CARD_REAL_STATUS;
use simfleet_fleet::{CardResult, Run, network_states};

use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::states::{FAILURE, Goal, Verdict};
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputRow};
use crate::progress::outcome_text;
use crate::rows::{CardRow, OutcomeRow, StatusRow, stored_failure, stored_rows};

/// A command that is a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Command(Command),
    Status,
    Cards { live: bool },
}

impl Kind {
    const ALL: [Self; 5] = [
        Self::Command(Command::Suspend),
        Self::Command(Command::Restore),
        Self::Status,
        Self::Cards { live: false },
        Self::Cards { live: true },
    ];

    /// Returns the kind of a run; `None` for an operation that this version does not know.
    pub(crate) fn of(run: &Run) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.operation() == run.plan.operation)
    }

    /// Returns the kind of a run.
    ///
    /// # Errors
    ///
    /// Fails for an operation that this version does not know.
    pub(crate) fn known(run: &Run) -> Result<Self, CliError> {
        Self::of(run).ok_or_else(|| {
            let (id, operation) = (run.id.to_string(), run.plan.operation.as_str());
            let message = text!("run-operation-unknown", id = id, operation = operation);
            CliError::usage(message, text!("run-operation-unknown-remedy"))
        })
    }

    pub(crate) fn operation(self) -> &'static str {
        match self {
            Self::Command(command) => command.operation().id,
            Self::Status => GET_CARD_REAL_STATUS.id,
            Self::Cards { live: false } => BATCH_QUERY_SIM_INFO.id,
            Self::Cards { live: true } => BATCH_QUERY_SIM_STATUS.id,
        }
    }

    /// Returns the command of a run, with the flag that decides about the operation.
    pub(crate) fn command(self) -> &'static str {
        match self {
            Self::Command(Command::Suspend) => "suspend",
            Self::Command(Command::Restore) => "restore",
            Self::Status => "status",
            Self::Cards { live: false } => "cards",
            Self::Cards { live: true } => "cards --live",
        }
    }

    pub(crate) fn is_write(self) -> bool {
        matches!(self, Self::Command(_))
    }

    /// Returns the default timeout of a batch or a card.
    pub(crate) fn timeout(self, goal: &Goal) -> Duration {
        match self {
            Self::Command(_) => Duration::from_secs(15 * 60),
            Self::Status if !goal.is_empty() => Duration::from_secs(15 * 60),
            Self::Status | Self::Cards { .. } => Duration::from_secs(60),
        }
    }

    /// Returns the output of the rows.
    pub(crate) fn output(self, global: &GlobalArgs) -> Result<Output, CliError> {
        match self {
            Self::Command(_) => Output::fixed::<OutcomeRow>(&global.output, None),
            Self::Status => Output::fixed::<StatusRow>(&global.output, None),
            Self::Cards { .. } => Output::fixed::<CardRow>(&global.output, Some(&CardRow::TABLE_COLUMNS)),
        }
    }

    /// Returns the rows of a result.
    pub(crate) fn rows(self, result: &CardResult) -> Vec<OutputRow> {
        match self {
            Self::Command(_) => vec![OutputRow::of(&OutcomeRow::of_result(result))],
            Self::Status => StatusRow::of_result(result).iter().map(OutputRow::of).collect(),
            Self::Cards { .. } => CardRow::of_result(result).iter().map(OutputRow::of).collect(),
        }
    }

    /// Returns the row of a card without a result.
    pub(crate) fn row_without_result(self, card: &str, is_unsent: bool, why: &str) -> OutputRow {
        match self {
            Self::Command(_) => OutputRow::of(&OutcomeRow::without_result(card, is_unsent, why)),
            Self::Status => OutputRow::of(&StatusRow::of_failure(card, why)),
            Self::Cards { .. } => OutputRow::of(&CardRow::of_failure(card, why)),
        }
    }

    /// Returns the states that end the wait for a card, as a run has stored them.
    pub(crate) fn goal(run: &Run) -> Goal {
        let list = |name: &str| {
            let list = run.plan.parameters.get(name).and_then(|list| list.as_array());
            list.into_iter().flatten().filter_map(|state| Some(state.as_str()?.to_owned())).collect()
        };
        Goal::of_lists(list("wait_for"), list("fail_on"))
    }

    /// Judges a result by the states that end the wait.
    pub(crate) fn verdict(self, goal: &Goal, result: &CardResult) -> Verdict {
        match self {
            _ if goal.is_empty() => Verdict::Open,
            Self::Command(_) if result.state == "not_confirmed" => goal.judge(&self.states(result)),
            Self::Status if result.state != "failed" => {
                let states = network_states(&stored_rows(result));
                goal.judge(&states)
            }
            _ => Verdict::Open,
        }
    }

    /// Returns the states of the card in a result.
    pub(crate) fn states(self, result: &CardResult) -> Vec<&str> {
        match self {
            Self::Command(_) => result.detail.get("state").and_then(|state| state.as_str()).into_iter().collect(),
            Self::Status => network_states(&stored_rows(result)),
            Self::Cards { .. } => Vec::new(),
        }
    }

    /// Returns the exit code of a result.
    pub(crate) fn exit(self, goal: &Goal, result: &CardResult) -> Exit {
        match self.verdict(goal, result) {
            Verdict::Failed => return Exit::SomeRejected,
            Verdict::Reached => return Exit::Success,
            Verdict::Open => {}
        }
        match (self, result.state.as_str()) {
            (Self::Cards { .. }, "failed") => {
                stored_failure(result).map_or(Exit::Failed, |error| Exit::of_call(&error))
            }
            (Self::Status, "failed") | (Self::Command(_), "not_submitted") => {
                stored_failure(result).map_or(Exit::Failed, |error| Exit::of_card(&error))
            }
            (Self::Command(_), "rejected" | "failed") | (Self::Cards { .. }, "missing") => Exit::SomeRejected,
            (Self::Command(_), "outcome_unknown") => Exit::OutcomeUnknown,
            (Self::Status, "finished") if goal.is_empty() => {
                if self.states(result).contains(&FAILURE) {
                    Exit::SomeRejected
                } else {
                    Exit::Success
                }
            }
            (Self::Command(_), _) if !result.is_final && result.detail.get("given_up").is_some() => Exit::Failed,
            _ if result.is_final => Exit::Success,
            _ => Exit::StillOpen,
        }
    }

    /// Returns the word for a result in the progress.
    pub(crate) fn word(self, result: &CardResult) -> String {
        let word = match (self, result.state.as_str()) {
            (Self::Command(_), state) => state,
            (_, "failed") => "error",
            (Self::Status, "finished") if self.states(result).contains(&FAILURE) => "failure",
            (Self::Status, "finished") => "success",
            (Self::Status, _) => "open",
            (_, state) => state,
        };
        outcome_text(word)
    }
}
