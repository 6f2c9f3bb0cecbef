//! Compares two versions of a spec.

use super::differ::Differ;
use super::load::{DiffError, Version};
use super::report::{Change, Comparison, Verdict};
use crate::yaml::Node;

/// Compares two versions of a spec.
///
/// # Errors
///
/// Returns [`DiffError::Spec`] if the lint rejects one of them, unless `despite_findings` is set.
pub fn compare(old: &Version, new: &Version, despite_findings: bool) -> Result<Comparison, DiffError> {
    let (before, after) = (old.tree(despite_findings)?, new.tree(despite_findings)?);
    let (changes, gone_types, new_types) = changes(&before, &after);
    let verdict = Verdict::of(changes.iter());
    Ok(Comparison {
        old: Some(old.shown().to_owned()),
        new: Some(new.shown().to_owned()),
        changes,
        new_types,
        gone_types,
        verdict,
    })
}

/// Returns all changes in the order of the report, the removed types, and the added types.
fn changes(old: &Node, new: &Node) -> (Vec<Change>, Vec<String>, Vec<String>) {
    let mut differ = Differ::new(old, new);
    differ.find_moved();
    differ.document();
    differ.operations();
    differ.types();
    differ.defaults();
    let (gone, come) = differ.unpaired();
    let mut changes = differ.changes;
    changes.sort_by(|a, b| {
        let worst = |change: &Change| std::cmp::Reverse(change.wire.max(change.rust));
        let whole = |change: &Change| (change.place.within, change.place.name.clone());
        (whole(a), worst(a), &a.place.path).cmp(&(whole(b), worst(b), &b.place.path))
    });
    (changes, gone, come)
}
