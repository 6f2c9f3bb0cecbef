//! The state of a check, and helpers for all parts of the lint: reporting, required members, references.

use std::collections::BTreeSet;

use crate::problem::Problem;
use crate::spec::{components, reach, ref_name};
use crate::yaml::{Node, Position};

/// The state of one check: the document and the findings so far.
pub(crate) struct Linter<'a> {
    pub(crate) root: &'a Node,
    pub(super) problems: Vec<Problem>,
    /// Names of the schemas that are referenced.
    pub(super) used_schemas: BTreeSet<String>,
    /// Names of the schemas of form bodies, and the positions of the references.
    pub(super) forms: Vec<(String, Position)>,
    /// Names of the schemas that responses contain, directly or indirectly.
    pub(super) response_schemas: BTreeSet<String>,
}

impl<'a> Linter<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Self {
            root,
            problems: Vec::new(),
            used_schemas: BTreeSet::new(),
            forms: Vec::new(),
            response_schemas: BTreeSet::new(),
        }
    }

    pub(super) fn report(&mut self, at: Position, what: impl Into<String>, instead: impl Into<String>) {
        self.problems.push(Problem { at, what: what.into(), instead: instead.into() });
    }

    /// Records the schema of a response and all schemas that it contains.
    pub(super) fn record_response(&mut self, schema: &Node) {
        if let Some(name) = ref_name(schema) {
            reach(self.root, &name, &mut self.response_schemas);
        }
    }

    /// Returns the member `key`; reports it if it is missing.
    pub(super) fn required(&mut self, node: &'a Node, key: &str, instead: &str) -> Option<&'a Node> {
        let found = node.get(key);
        if found.is_none() {
            self.report(node.at, format!("`{key}` is missing"), instead);
        }
        found
    }

    /// Reports a missing or empty `description`, which becomes the documentation of the item.
    pub(super) fn described(&mut self, node: &'a Node, whose: &str) {
        match node.get("description") {
            None => self.report(
                node.at,
                format!("{whose} has no description"),
                "description: what it means, with its unit; this becomes the Rust documentation",
            ),
            Some(text) if text.text().is_none_or(|text| text.trim().is_empty()) => {
                self.report(
                    text.at,
                    format!("the description of {whose} is not a non-empty string"),
                    "description: what it means",
                );
            }
            Some(_) => {}
        }
    }

    /// Follows a local `$ref` into the given section; reports a reference that it cannot follow.
    pub(super) fn resolve(&mut self, node: &'a Node, section: &str) -> Option<&'a Node> {
        let Some(entry) = node.entry("$ref") else { return Some(node) };
        let prefix = format!("#/components/{section}/");
        let Some(name) = entry.node.text().and_then(|reference| reference.strip_prefix(&prefix)) else {
            self.report(
                entry.node.at,
                "the $ref does not point into the components of this file",
                format!("'{prefix}Name'"),
            );
            return None;
        };
        if section == "schemas" {
            self.used_schemas.insert(name.to_owned());
        }
        let target = components(self.root, section).iter().find(|entry| entry.key == name).map(|entry| &entry.node);
        if target.is_none() {
            let near = self.nearest(section, name);
            self.report(entry.node.at, format!("`{prefix}{name}` does not exist"), near);
        }
        target
    }

    fn nearest(&self, section: &str, wanted: &str) -> String {
        let best = components(self.root, section).iter().max_by(|a, b| {
            let like = |name: &str| similar::TextDiff::from_chars(wanted, name).ratio();
            like(&a.key).total_cmp(&like(&b.key))
        });
        match best {
            Some(entry) => format!("'#/components/{section}/{}', or add components.{section}.{wanted}", entry.key),
            None => format!("add components.{section}.{wanted}"),
        }
    }
}

/// Whether a name can become a Rust identifier.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
