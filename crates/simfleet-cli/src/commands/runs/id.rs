//! The arguments that name a run.

use clap::Args;

use crate::state::StateArgs;

/// A run, and its ledger.
#[derive(Args, Debug)]
pub(super) struct RunIdArgs {
    /// Id of the run, the beginning of its id, or `last`.
    #[arg(value_name = "ID")]
    pub(super) id: String,

    #[command(flatten)]
    pub(super) state: StateArgs,
}
