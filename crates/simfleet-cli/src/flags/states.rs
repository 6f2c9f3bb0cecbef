//! The flags `--wait-for` and `--fail-on`: the states that a command waits for.

use clap::Args;
use clap::builder::PossibleValuesParser;
use simfleet::haoka_client::types::SimStatus;
use simfleet::runtime::OpenCode;

use crate::error::CliError;
use crate::lang::text;

/// States of a card on the network.
const ONLINE: &str = "online";
const OFFLINE: &str = "offline";
/// The query of the carrier failed.
pub(crate) const FAILURE: &str = "failure";

/// The flags of `status`.
#[derive(Args, Debug)]
pub(crate) struct NetworkStates {
    /// Query each card again until it has one of these states. A card with several carrier cards has the states of all of them.
    #[arg(long, value_name = "STATE", value_delimiter = ',', conflicts_with = "no_wait",
        value_parser = PossibleValuesParser::new([ONLINE, OFFLINE, FAILURE]))]
    wait_for: Vec<String>,

    /// Stop waiting for a card that has one of these states, and fail with exit code 3.
    #[arg(long, value_name = "STATE", value_delimiter = ',', requires = "wait_for",
        value_parser = PossibleValuesParser::new([ONLINE, OFFLINE, FAILURE]))]
    fail_on: Vec<String>,
}

/// The flags of `suspend` and `restore`.
#[derive(Args, Debug)]
pub(crate) struct SimStates {
    /// Stop waiting for a card that has one of these states, too. A confirmed card has the state that was asked for.
    #[arg(long, value_name = "STATE", value_delimiter = ',', conflicts_with = "no_wait", value_parser = sim_states())]
    wait_for: Vec<String>,

    /// Stop waiting for a card that has one of these states, and fail with exit code 3.
    #[arg(long, value_name = "STATE", value_delimiter = ',', conflicts_with = "no_wait", value_parser = sim_states())]
    fail_on: Vec<String>,
}

fn sim_states() -> PossibleValuesParser {
    PossibleValuesParser::new(SimStatus::KNOWN.iter().map(|(_, name)| *name))
}

/// The states that end the wait for a card.
#[derive(Clone, Debug, Default)]
pub(crate) struct Goal {
    wait_for: Vec<String>,
    fail_on: Vec<String>,
}

/// What a state means for a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Reached,
    Failed,
    Open,
}

impl NetworkStates {
    /// Returns the states, `None` if none is given.
    pub(crate) fn goal(&self) -> Result<Option<Goal>, CliError> {
        Ok(Some(Goal::new(&self.wait_for, &self.fail_on)?).filter(|goal| !goal.wait_for.is_empty()))
    }
}

impl SimStates {
    /// Returns the states, which may be none.
    pub(crate) fn goal(&self) -> Result<Goal, CliError> {
        Goal::new(&self.wait_for, &self.fail_on)
    }
}

impl Goal {
    /// Returns the states that a run has stored.
    pub(crate) fn of_lists(wait_for: Vec<String>, fail_on: Vec<String>) -> Self {
        Self { wait_for, fail_on }
    }

    /// Returns the states that end the wait, and those that end it as a failure.
    pub(crate) fn lists(&self) -> (Vec<String>, Vec<String>) {
        (self.wait_for.clone(), self.fail_on.clone())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.wait_for.is_empty() && self.fail_on.is_empty()
    }

    fn new(wait_for: &[String], fail_on: &[String]) -> Result<Self, CliError> {
        if let Some(both) = wait_for.iter().find(|state| fail_on.contains(state)) {
            return Err(CliError::usage(text!("states-overlap", state = both), text!("states-overlap-remedy")));
        }
        Ok(Self { wait_for: wait_for.to_vec(), fail_on: fail_on.to_vec() })
    }

    /// Judges a card by its states, one for each of its carrier cards.
    pub(crate) fn judge(&self, states: &[&str]) -> Verdict {
        let is_among = |list: &[String], state: &&str| list.iter().any(|known| known == state);
        match states {
            states if states.iter().any(|state| is_among(&self.fail_on, state)) => Verdict::Failed,
            [] => Verdict::Open,
            states if states.iter().all(|state| is_among(&self.wait_for, state)) => Verdict::Reached,
            _ => Verdict::Open,
        }
    }
}
