//! Finds the operations that use a component, and whether they send or return it.
//!
//! The search follows every `$ref` below an operation, so that an unknown construct counts as a use as well. It skips
//! examples, which are data.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::Direction;
use crate::yaml::{Node, Value};

/// The HTTP methods that a path may have.
pub(super) const METHODS: [&str; 8] = ["get", "post", "put", "delete", "patch", "head", "options", "trace"];

/// The uses of one component.
#[derive(Clone, Debug, Default)]
pub(super) struct ComponentUse {
    pub(super) operations: BTreeSet<String>,
    request: bool,
    answer: bool,
}

impl ComponentUse {
    /// Combines the uses in both versions. The old version decides the direction. The operations are those of the new
    /// version: the change of an operation that no longer uses the component is reported separately.
    pub(super) fn joined(before: Self, after: Self) -> Self {
        let (operations, direction) = match (before.operations.is_empty(), after.operations.is_empty()) {
            (true, _) => (after.operations.clone(), &after),
            (false, true) => (before.operations.clone(), &before),
            (false, false) => (after.operations, &before),
        };
        Self { operations, request: direction.request, answer: direction.answer }
    }

    /// Returns the direction; both for an unused component.
    pub(super) fn direction(&self) -> Direction {
        match (self.request, self.answer) {
            (true, false) => Direction::Request,
            (false, true) => Direction::Answer,
            _ => Direction::Both,
        }
    }
}

/// The uses of all components, by their reference.
#[derive(Debug, Default)]
pub(super) struct ComponentUses(BTreeMap<String, ComponentUse>);

impl ComponentUses {
    pub(super) fn of(root: &Node) -> Self {
        let mut uses = Self::default();
        for (_, _, operation) in operations(root) {
            let id = operation.text_of("operationId").unwrap_or_default();
            for part in operation.entries() {
                let answers = matches!(part.key.as_str(), "responses" | "callbacks");
                uses.walk(root, &part.node, id, answers, &mut BTreeSet::new());
            }
        }
        uses
    }

    pub(super) fn get(&self, section: &str, name: &str) -> ComponentUse {
        self.0.get(&format!("#/components/{section}/{name}")).cloned().unwrap_or_default()
    }

    fn walk<'a>(&mut self, root: &'a Node, node: &'a Node, id: &str, answers: bool, seen: &mut BTreeSet<&'a str>) {
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.walk(root, item, id, answers, seen)),
            Value::Map(entries) => {
                for entry in entries {
                    match (entry.key.as_str(), entry.node.text()) {
                        ("$ref", Some(reference)) => {
                            if seen.insert(reference) {
                                let used = self.0.entry(reference.to_owned()).or_default();
                                used.operations.insert(id.to_owned());
                                used.request |= !answers;
                                used.answer |= answers;
                                let target = reference
                                    .strip_prefix("#/")
                                    .and_then(|path| path.split('/').try_fold(root, |node, key| node.get(key)));
                                if let Some(target) = target {
                                    self.walk(root, target, id, answers, seen);
                                }
                            }
                        }
                        ("example" | "examples", _) => {}
                        _ => self.walk(root, &entry.node, id, answers, seen),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns path, method and node of every operation, in the order of the file.
pub(super) fn operations(root: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    root.get("paths").map(Node::entries).unwrap_or_default().iter().flat_map(|path| {
        path.node
            .entries()
            .iter()
            .filter(|entry| METHODS.contains(&entry.key.as_str()))
            .map(|method| (path.key.as_str(), method.key.as_str(), &method.node))
    })
}
