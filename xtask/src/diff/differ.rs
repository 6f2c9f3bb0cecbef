//! The state of one comparison, and what all parts of it need: where we are, how to note a change, what has no rule.

use std::collections::{BTreeMap, BTreeSet};

use super::excerpt::{Excerpt, alike, around_difference, excerpt_of};
use super::matching::{MatchedOperation, matched};
use super::report::Change;
use super::rules::ChangeRule;
use super::scope::ComparisonScope;
use super::uses::{ComponentUse, ComponentUses};
use crate::yaml::{Entry, Node, Position};

/// Keys of texts for people.
const DOCUMENTATION: [&str; 5] = ["description", "summary", "title", "externalDocs", "deprecated"];

/// One comparison.
pub(super) struct Differ<'a> {
    pub(super) old: &'a Node,
    pub(super) new: &'a Node,
    pub(super) old_uses: ComponentUses,
    pub(super) new_uses: ComponentUses,
    pub(super) changes: Vec<Change>,
    /// The operations that both versions have.
    pub(super) matched: Vec<MatchedOperation<'a>>,
    /// New keys of the security schemes that stayed, by their old ones.
    pub(super) schemes: BTreeMap<String, String>,
    /// New names of the types that were renamed.
    pub(super) renamed: BTreeMap<String, String>,
    /// Renamed types that are still to be compared.
    pub(super) pending_renames: Vec<(String, String)>,
    /// What was compared already, by the places of the two nodes: shared parts are reached more than once.
    pub(super) compared: BTreeSet<(Position, Position)>,
    /// Types that are being held against each other: a type may hold itself.
    pub(super) comparing: Vec<(String, String)>,
    /// Form members that moved to or from the query, by schema and name; their operations told so.
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

    /// Notes a change.
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

    /// Compares the member `key` of both; a difference falls under `rule`.
    pub(super) fn compare_key(&mut self, scope: &ComparisonScope, rule: ChangeRule, old: &Node, new: &Node, key: &str) {
        let (old, new) = (old.get(key), new.get(key));
        if !alike(old, new) {
            self.record(scope, rule, old.map(excerpt_of), new.map(excerpt_of));
        }
    }

    /// Compares texts for people, examples and evidence, which every part of a spec may have.
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

    /// `x-explicit`, on a parameter or a form member. Another text is only that.
    pub(super) fn explicit(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let rule = match (old.get("x-explicit"), new.get("x-explicit")) {
            (None, _) => ChangeRule::ExplicitAdded,
            (_, None) => ChangeRule::ExplicitRemoved,
            _ => ChangeRule::DocumentationChanged,
        };
        self.compare_key(scope, rule, old, new, "x-explicit");
    }

    /// Notes what differs in members that no rule knows. `known` are compared elsewhere, and so are texts.
    pub(super) fn unclassified(&mut self, scope: &ComparisonScope, old: &Node, new: &Node, known: &[&str]) {
        let keys: BTreeSet<&str> =
            old.entries().iter().chain(new.entries()).map(|entry: &Entry| entry.key.as_str()).collect();
        for key in keys {
            let texts = DOCUMENTATION.contains(&key) || ["example", "examples", "x-evidence"].contains(&key);
            if !texts && !known.contains(&key) {
                self.compare_key(&scope.at(format!("`{key}`")), ChangeRule::Unclassified, old, new, key);
            }
        }
        // What is no map has no members to look into.
        if (!old.is_map() || !new.is_map()) && !alike(Some(old), Some(new)) {
            self.record(scope, ChangeRule::Unclassified, Some(excerpt_of(old)), Some(excerpt_of(new)));
        }
    }

    /// Whether the two are compared for the first time.
    pub(super) fn first_time(&mut self, old: &Node, new: &Node) -> bool {
        self.compared.insert((old.at, new.at))
    }

    /// Uses of a component in both versions.
    pub(super) fn component_use(&self, section: &str, old: &str, new: &str) -> ComponentUse {
        ComponentUse::joined(self.old_uses.get(section, old), self.new_uses.get(section, new))
    }
}
