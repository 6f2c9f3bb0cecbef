//! The state of one comparison, and what all parts of it need: where we are, how to note a change, what has no rule.

use std::collections::{BTreeMap, BTreeSet};

use super::excerpt::{Seen, alike, apart, seen};
use super::matching::{Matched, matched};
use super::report::Change;
use super::rules::Rule;
use super::scope::Scope;
use super::uses::{Use, Uses};
use crate::yaml::{Entry, Node, Position};

/// Keys of texts for people.
const DOCUMENTATION: [&str; 5] = ["description", "summary", "title", "externalDocs", "deprecated"];

/// One comparison.
pub(super) struct Differ<'a> {
    pub(super) old: &'a Node,
    pub(super) new: &'a Node,
    pub(super) old_uses: Uses,
    pub(super) new_uses: Uses,
    pub(super) changes: Vec<Change>,
    /// The operations that both versions have.
    pub(super) matched: Vec<Matched<'a>>,
    /// New keys of the security schemes that stayed, by their old ones.
    pub(super) schemes: BTreeMap<String, String>,
    /// New names of the types that were renamed.
    pub(super) renamed: BTreeMap<String, String>,
    /// Renamed types that are still to be compared.
    pub(super) waiting: Vec<(String, String)>,
    /// What was compared already, by the places of the two nodes: shared parts are reached more than once.
    pub(super) done: BTreeSet<(Position, Position)>,
    /// Types that are being held against each other: a type may hold itself.
    pub(super) inside: Vec<(String, String)>,
    /// Form members that moved to or from the query, by schema and name; their operations told so.
    pub(super) moved: BTreeSet<(String, String)>,
}

impl<'a> Differ<'a> {
    pub(super) fn new(old: &'a Node, new: &'a Node) -> Self {
        Self {
            old,
            new,
            old_uses: Uses::of(old),
            new_uses: Uses::of(new),
            changes: Vec::new(),
            matched: matched(old, new),
            schemes: BTreeMap::new(),
            renamed: BTreeMap::new(),
            waiting: Vec::new(),
            done: BTreeSet::new(),
            inside: Vec::new(),
            moved: BTreeSet::new(),
        }
    }

    /// Notes a change.
    pub(super) fn note(&mut self, scope: &Scope, rule: Rule, old: Option<Seen>, new: Option<Seen>) {
        self.note_with(scope, rule, old, new, Vec::new());
    }

    pub(super) fn note_with(
        &mut self,
        scope: &Scope,
        rule: Rule,
        old: Option<Seen>,
        new: Option<Seen>,
        details: Vec<String>,
    ) {
        self.changes.push(scope.change(rule, old, new, details));
    }

    /// Compares the member `key` of both; a difference falls under `rule`.
    pub(super) fn key(&mut self, scope: &Scope, rule: Rule, old: &Node, new: &Node, key: &str) {
        let (old, new) = (old.get(key), new.get(key));
        if !alike(old, new) {
            self.note(scope, rule, old.map(seen), new.map(seen));
        }
    }

    /// Compares texts for people, examples and evidence, which every part of a spec may have.
    pub(super) fn texts(&mut self, scope: &Scope, old: &Node, new: &Node) {
        for key in DOCUMENTATION {
            let (was, is) = (old.get(key), new.get(key));
            let trimmed = |node: Option<&Node>| node.and_then(Node::text).map(str::trim).map(str::to_owned);
            if !alike(was, is) && (trimmed(was).is_none() || trimmed(was) != trimmed(is)) {
                let place = if key == "description" { scope.clone() } else { scope.at(key) };
                let (from, to) = apart(was, is);
                self.note(&place, Rule::DocumentationChanged, from, to);
            }
        }
        for key in ["example", "examples"] {
            self.key(scope, Rule::ExampleChanged, old, new, key);
        }
        self.key(scope, Rule::EvidenceChanged, old, new, "x-evidence");
    }

    /// `x-explicit`, on a parameter or a form member. Another text is only that.
    pub(super) fn explicit(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let rule = match (old.get("x-explicit"), new.get("x-explicit")) {
            (None, _) => Rule::ExplicitAdded,
            (_, None) => Rule::ExplicitRemoved,
            _ => Rule::DocumentationChanged,
        };
        self.key(scope, rule, old, new, "x-explicit");
    }

    /// Notes what differs in members that no rule knows. `known` are compared elsewhere, and so are texts.
    pub(super) fn rest(&mut self, scope: &Scope, old: &Node, new: &Node, known: &[&str]) {
        let keys: BTreeSet<&str> =
            old.entries().iter().chain(new.entries()).map(|entry: &Entry| entry.key.as_str()).collect();
        for key in keys {
            let texts = DOCUMENTATION.contains(&key) || ["example", "examples", "x-evidence"].contains(&key);
            if !texts && !known.contains(&key) {
                self.key(&scope.at(format!("`{key}`")), Rule::Unclassified, old, new, key);
            }
        }
        // What is no map has no members to look into.
        if (!old.is_map() || !new.is_map()) && !alike(Some(old), Some(new)) {
            self.note(scope, Rule::Unclassified, Some(seen(old)), Some(seen(new)));
        }
    }

    /// Whether the two are compared for the first time.
    pub(super) fn first_time(&mut self, old: &Node, new: &Node) -> bool {
        self.done.insert((old.at, new.at))
    }

    /// Uses of a component in both versions.
    pub(super) fn used(&self, section: &str, old: &str, new: &str) -> Use {
        Use::joined(self.old_uses.get(section, old), self.new_uses.get(section, new))
    }
}
