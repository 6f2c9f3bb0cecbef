//! The region code sets: `/provinces/<provinceCode>.json`, read from `regions.json`.
//!
//! A set is a file beside the API: it has no envelope and needs no signature, and a set that does not exist is a plain 404.
//!
//! Choices of this emulator: the file is a list of trees; the levels are 1 (province), 2 (city) and 3 (county); `pid` is
//! the `value` of the parent and "0" for provinces; counties have no `ess_code`; the only set has a few regions.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::operation::{Handler, HaokaOperation, HaokaRequest, OperationOutput};
use super::state::Haoka;
use crate::clock::Moment;

pub(super) const OPERATIONS: &[HaokaOperation] = &[HaokaOperation {
    name: "regionCodes",
    method: "GET",
    path: "/provinces/{provinceCode}.json",
    run: Handler::Whole(region_codes),
}];

/// Returns the code sets by name.
fn sets() -> &'static BTreeMap<String, Value> {
    static SETS: OnceLock<BTreeMap<String, Value>> = OnceLock::new();
    // The file is compiled in, and a test parses it.
    SETS.get_or_init(|| serde_json::from_str(include_str!("regions.json")).unwrap_or_default())
}

fn region_codes(_: &Haoka, request: &HaokaRequest, _now: Moment) -> Result<OperationOutput, String> {
    let set = request.params.get("provinceCode").and_then(|name| sets().get(name));
    Ok(set.map_or(OperationOutput::NotFound, |set| OperationOutput::Bare(set.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_node_names_its_parent() {
        fn check(nodes: &Value, parent: &str, level: i64) -> usize {
            let nodes = nodes.as_array().unwrap();
            nodes
                .iter()
                .map(|node| {
                    assert_eq!((&node["pid"], &node["level"]), (&parent.into(), &level.into()), "{node}");
                    1 + check(&node["children"], node["value"].as_str().unwrap(), level + 1)
                })
                .sum()
        }
        assert!(check(&sets()["uniAreaAddSuffix"], "0", 1) > 20);
    }
}
