//! What a run has stored about a card besides its result.

use serde::Deserialize;
use simfleet::Error;
use simfleet_fleet::CardResult;

/// Returns the failure in a result that a run has stored.
pub(crate) fn stored_failure(result: &CardResult) -> Option<Error> {
    Error::deserialize(result.detail.get("failure")?).ok()
}
