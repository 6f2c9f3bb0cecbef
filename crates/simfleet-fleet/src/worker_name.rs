//! Names of the workers that use a ledger.

use simfleet::random::{Random, SystemRandom};

/// Returns a new name: the id of the process, and random digits.
pub(crate) fn worker_name() -> String {
    let mut digits = [0; 8];
    SystemRandom.fill(&mut digits);
    let digits: String = digits.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{digits}", std::process::id())
}
