//! The flags of commands that are runs when they are given many cards.

use std::sync::Arc;

use clap::Args;
use simfleet_fleet::Ledger;

use super::kind::Kind;
use crate::error::CliError;
use crate::output::tell;
use crate::state::{StateArgs, Without};

/// Up to this many cards, a command is not a run unless `--run` is given.
pub(crate) const FEW_CARDS: usize = 20;

/// The flags `--state`, `--no-state`, `--run` and `--again`.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) state: StateArgs,

    /// Do not record the work as a run, although there are more than 20 cards. It cannot be resumed then.
    #[arg(long, conflicts_with_all = ["run", "again"])]
    no_state: bool,

    /// Record the work as a run, although there are at most 20 cards.
    #[arg(long)]
    run: bool,

    /// Start a second run although one with the same cards was started within the last hour.
    #[arg(long)]
    pub(crate) again: bool,
}

impl RunArgs {
    /// Opens the ledger of a run; `None` if the command is not a run.
    ///
    /// Without a ledger, a write fails before anything is sent, because nothing could be resumed. A read goes on, unless the
    /// user says where the ledger is or asks for a run.
    pub(crate) async fn ledger(&self, kind: Kind, cards: usize) -> Result<Option<Arc<dyn Ledger>>, CliError> {
        if self.no_state || (cards <= FEW_CARDS && !self.run) {
            return Ok(None);
        }
        match self.state.open(Without::NoState).await {
            Ok(ledger) => Ok(Some(ledger)),
            Err(error) if self.may_do_without(kind) => {
                tell!("run-unrecorded", error = error.message());
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Returns whether a command goes on without a ledger if there is none.
    pub(crate) fn may_do_without(&self, kind: Kind) -> bool {
        !kind.is_write() && !self.state.is_given() && !self.run
    }
}
