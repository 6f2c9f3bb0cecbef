//! What responses can settle about a claim. Only these claims can be confirmed: all others are about meanings, units and
//! conditions that a few calls do not show.

use simfleet::runtime::{Api, Claim};

/// What settles a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// The value is a list of objects that all have this member.
    Objects(&'static str),
    /// The member `error` of rejected calls is a list of texts.
    Texts,
    /// The member is absent or null in the rows that are in progress.
    AbsentInProgress,
    /// A call with all these parameters succeeds.
    SucceedsWith(&'static [&'static str]),
    /// A call with this parameter succeeds, and one without it is rejected. Only a success without it decides: a rejection may
    /// have another reason.
    RejectedWithout(&'static str),
}

/// The member that says whether a row is in progress, and its value.
pub(super) const IN_PROGRESS: (&str, &str) = ("Status", "PROCESSING");

/// The claims by API and id.
const CHECKS: [(&str, &str, Check); 7] = [
    ("linkcard", "CardRealStatus.Gprs", Check::AbsentInProgress),
    ("linkcard", "CardRealStatus.Online", Check::AbsentInProgress),
    ("linkcard", "GetCardRealStatus.x-claims.0", Check::SucceedsWith(&["Iccid", "SerialNo"])),
    ("haoka", "GoodsChoice.id", Check::RejectedWithout("id")),
    ("haoka", "RegionTree", Check::Objects("value")),
    ("haoka", "regionCodes.responses.200", Check::Objects("value")),
    // The operation is not signed.
    ("haoka", "regionCodes.x-claims.0", Check::Objects("value")),
];

/// Returns what settles a claim; `None` if a few calls cannot.
pub(super) fn check_of(api: &Api, claim: &Claim) -> Option<Check> {
    if claim.id.ends_with("Answer.error") {
        return Some(Check::Texts);
    }
    CHECKS.iter().find(|(name, id, _)| (*name, *id) == (api.name, claim.id)).map(|(.., check)| *check)
}

/// Whether a claim is a sentence about an operation as a whole, whose conditions only a special call has.
pub(super) fn has_conditions(claim: &Claim, path: &str) -> bool {
    path.is_empty() && claim.id.contains(".x-claims.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::SERVICES;

    #[test]
    fn every_check_is_of_a_claim() {
        for (api, id, _) in CHECKS {
            let claims =
                || SERVICES.iter().flat_map(|one| one.api.claims.iter().map(move |claim| (one.api.name, claim.id)));
            assert!(claims().any(|claim| claim == (api, id)), "{id}");
        }
    }
}
