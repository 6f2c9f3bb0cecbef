//! The state of a comparison, and helpers for all parts of it: recording changes, documentation, unknown members.

use std::collections::{BTreeMap, BTreeSet};

use super::excerpt::{Excerpt, alike, around_difference, excerpt_of};
use super::matching::{MatchedOperation, matched};
use super::report::Change;
use super::rules::ChangeRule;
use super::scope::ComparisonScope;
use super::uses::{ComponentUse, ComponentUses};
use crate::yaml::{Entry, Node, Position};

/// Keys that hold documentation.
const DOCUMENTATION: [&str; 8] =
    ["description", "summary", "title", "externalDocs", "deprecated", "x-effect-reason", "x-settled-by", "x-claims"];

/// The state of one comparison.
pub(super) struct Differ<'a> {
    pub(super) old: &'a Node,
    pub(super) new: &'a Node,
    pub(super) old_uses: ComponentUses,
    pub(super) new_uses: ComponentUses,
    pub(super) changes: Vec<Change>,
    /// The operations that both versions have.
    pub(super) matched: Vec<MatchedOperation<'a>>,
    /// The new keys of the security schemes that both versions have, by their old keys.
    pub(super) schemes: BTreeMap<String, String>,
    /// The new names of the renamed types, by their old names.
    pub(super) renamed: BTreeMap<String, String>,
    /// Renamed types that have not been compared yet.
    pub(super) pending_renames: Vec<(String, String)>,
    /// The positions of the node pairs that have been compared: shared parts are reached more than once.
    pub(super) compared: BTreeSet<(Position, Position)>,
    /// Type pairs that are being compared: a type may contain itself.
    pub(super) comparing: Vec<(String, String)>,
    /// Form members that moved to or from the query, by schema and name; reported with their operations.
    pub(super) moved: BTreeSet<(String, String)>,
}

impl<'a> Differ<'a> {
    pub(super) fn new(old: &'a Node, new: &'a Node) -> Self {
        Self {
            old,
            new,
            old_uses: ComponentUses::of(old),
            new_uses: ComponentUses::of(new),
            changes: Vec::new(),
            matched: matched(old, new),
            schemes: BTreeMap::new(),
            renamed: BTreeMap::new(),
            pending_renames: Vec::new(),
            compared: BTreeSet::new(),
            comparing: Vec::new(),
            moved: BTreeSet::new(),
        }
    }

    /// Records a change.
    pub(super) fn record(
        &mut self,
        scope: &ComparisonScope,
        rule: ChangeRule,
        old: Option<Excerpt>,
        new: Option<Excerpt>,
    ) {
        self.record_with(scope, rule, old, new, Vec::new());
    }

    pub(super) fn record_with(
        &mut self,
        scope: &ComparisonScope,
        rule: ChangeRule,
        old: Option<Excerpt>,
        new: Option<Excerpt>,
        details: Vec<String>,
    ) {
        self.changes.push(scope.change(rule, old, new, details));
    }

    /// Compares the member `key`; records a difference with `rule`.
    pub(super) fn compare_key(&mut self, scope: &ComparisonScope, rule: ChangeRule, old: &Node, new: &Node, key: &str) {
        let (old, new) = (old.get(key), new.get(key));
        if !alike(old, new) {
            self.record(scope, rule, old.map(excerpt_of), new.map(excerpt_of));
        }
    }

    /// Compares documentation, examples and evidence, which every part of a spec may have.
    pub(super) fn documentation(&mut self, scope: &ComparisonScope, old: &Node, new: &Node) {
        for key in DOCUMENTATION {
            let (was, is) = (old.get(key), new.get(key));
            let trimmed = |node: Option<&Node>| node.and_then(Node::text).map(str::trim).map(str::to_owned);
            if !alike(was, is) && (trimmed(was).is_none() || trimmed(was) != trimmed(is)) {
                let place = if key == "description" { scope.clone() } else { scope.at(key) };
                let (from, to) = around_difference(was, is);
                self.record(&place, ChangeRule::DocumentationChanged, from, to);
            }
        }
        for key in ["example", "examples"] {
            self.compare_key(scope, ChangeRule::ExampleChanged, old, new, key);
        }
        self.compare_key(scope, ChangeRule::EvidenceChanged, old, new, "x-evidence");
    }

    /// Compares `x-explicit` of a parameter or form member. A different reason only changes documentation.
    pub(super) fn explicit(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let rule = match (old.get("x-explicit"), new.get("x-explicit")) {
            (None, _) => ChangeRule::ExplicitAdded,
            (_, None) => ChangeRule::ExplicitRemoved,
            _ => ChangeRule::DocumentationChanged,
        };
        self.compare_key(scope, rule, old, new, "x-explicit");
    }

    /// Records differences in members that have no rule. The members `known` and documentation are compared elsewhere.
    pub(super) fn unclassified(&mut self, scope: &ComparisonScope, old: &Node, new: &Node, known: &[&str]) {
        let keys: BTreeSet<&str> =
            old.entries().iter().chain(new.entries()).map(|entry: &Entry| entry.key.as_str()).collect();
        for key in keys {
            let texts = DOCUMENTATION.contains(&key) || ["example", "examples", "x-evidence"].contains(&key);
            if !texts && !known.contains(&key) {
                self.compare_key(&scope.at(format!("`{key}`")), ChangeRule::Unclassified, old, new, key);
            }
        }
        // A node that is not a map has no members.
        if (!old.is_map() || !new.is_map()) && !alike(Some(old), Some(new)) {
            self.record(scope, ChangeRule::Unclassified, Some(excerpt_of(old)), Some(excerpt_of(new)));
        }
    }

    /// Marks a pair of nodes as compared; returns whether it was not marked before.
    pub(super) fn first_time(&mut self, old: &Node, new: &Node) -> bool {
        self.compared.insert((old.at, new.at))
    }

    /// Returns the uses of a component in both versions.
    pub(super) fn component_use(&self, section: &str, old: &str, new: &str) -> ComponentUse {
        ComponentUse::joined(self.old_uses.get(section, old), self.new_uses.get(section, new))
    }
}
