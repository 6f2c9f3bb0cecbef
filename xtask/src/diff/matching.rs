//! Finds the operations that both versions have.

use std::collections::BTreeSet;

use super::excerpt::brief;
use super::pairing::pair_up;
use super::uses;
use crate::spec::{follow, items};
use crate::yaml::Node;

/// An operation in one version.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) node: &'a Node,
}

/// An operation in both versions.
#[derive(Clone, Copy)]
pub(super) struct MatchedOperation<'a> {
    pub(super) old: Operation<'a>,
    pub(super) new: Operation<'a>,
}

impl<'a> Operation<'a> {
    pub(super) fn id(&self) -> &'a str {
        self.node.text_of("operationId").unwrap_or_default()
    }

    /// Returns the path without its fragment.
    pub(super) fn sent_path(&self) -> &'a str {
        self.path.split('#').next().unwrap_or(self.path)
    }

    /// Returns what identifies the operation on the wire: method, path and constants.
    fn on_the_wire(&self, root: &'a Node) -> (&'a str, &'a str, BTreeSet<(String, String)>) {
        let constants = items(self.node, "parameters")
            .iter()
            .map(|parameter| follow(root, parameter))
            .filter(|parameter| parameter.truth_of("required"))
            .filter_map(|parameter| {
                let [value] = items(parameter.get("schema")?, "enum") else { return None };
                Some((parameter.text_of("name")?.to_owned(), brief(value)))
            })
            .collect();
        (self.method, self.sent_path(), constants)
    }
}

/// Returns the operations of a version.
pub(super) fn all(root: &Node) -> Vec<Operation<'_>> {
    uses::operations(root).map(|(path, method, node)| Operation { path, method, node }).collect()
}

/// Pairs the operations of the two versions: by id, then by what identifies them on the wire, then by path and method.
pub(super) fn matched<'a>(old: &'a Node, new: &'a Node) -> Vec<MatchedOperation<'a>> {
    let by_id = |a: &Operation<'a>, b: &Operation<'a>| a.id() == b.id();
    let by_wire = |a: &Operation<'a>, b: &Operation<'a>| a.on_the_wire(old) == b.on_the_wire(new);
    let by_place = |a: &Operation<'a>, b: &Operation<'a>| (a.path, a.method) == (b.path, b.method);
    let paired = pair_up(all(old), all(new), &[&by_id, &by_wire, &by_place]);
    paired.both.into_iter().map(|(old, new)| MatchedOperation { old, new }).collect()
}
