//! The failures of runs as errors of the program.

use simfleet_fleet::FleetError;

use crate::error::CliError;
use crate::state::ledger_failed;

/// Converts the failure of a run.
pub(crate) fn fleet_failed(error: &FleetError) -> CliError {
    match error {
        FleetError::Ledger(error) => ledger_failed(error),
        FleetError::Service(error) => CliError::Call(error.clone()),
        other => CliError::local(other.to_string(), other.remedy().unwrap_or_default()),
    }
}
