//! Finds a run by what the user gives: its id, the beginning of its id, or `last`.

use std::sync::Arc;

use simfleet_fleet::{Ledger, Run};

use crate::error::CliError;
use crate::lang::text;
use crate::state::{StateArgs, ledger_failed};

/// The number of ids that a message names.
const NAMED: usize = 5;

/// A run with its ledger.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) ledger: Arc<dyn Ledger>,
    pub(crate) run: Run,
}

/// Finds a run.
///
/// # Errors
///
/// Fails if there is none, or several ids begin with the text.
pub(crate) async fn find(state: &StateArgs, wanted: &str) -> Result<Found, CliError> {
    let unknown = || {
        let message = text!("run-unknown", id = wanted.escape_debug().to_string());
        CliError::usage(message, text!("run-unknown-remedy", option = state.as_option()))
    };
    let Some(ledger) = state.open_existing().await? else { return Err(unknown()) };
    let runs = ledger.runs().await.map_err(|error| ledger_failed(&error))?;
    let is_meant = |run: &Run| wanted == "last" || (!wanted.is_empty() && run.id.as_str().starts_with(wanted));
    let mut meant: Vec<Run> = runs.into_iter().filter(is_meant).collect();
    if let Some(exact) = meant.iter().position(|run| wanted == "last" || run.id.as_str() == wanted) {
        return Ok(Found { ledger, run: meant.swap_remove(exact) });
    }
    if meant.len() > 1 {
        let ids: Vec<&str> = meant.iter().take(NAMED).map(|run| run.id.as_str()).collect();
        let message = text!("run-ambiguous", id = wanted, count = meant.len(), ids = ids.join(", "));
        return Err(CliError::usage(message, text!("run-ambiguous-remedy")));
    }
    let run = meant.pop().ok_or_else(unknown)?;
    Ok(Found { ledger, run })
}
