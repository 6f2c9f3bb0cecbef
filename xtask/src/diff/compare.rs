//! The state of one comparison, and what all parts of it need: where we are, how to note a change, what has no rule.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::Matched;
use super::report::{At, Change, Place, Within};
use super::rules::{Class, Direction, Rule};
use super::uses::{Use, Uses};
use crate::yaml::{Entry, Node, Position, Value};

/// Longest text of a value in a change, in characters.
const LONGEST: usize = 120;

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

/// Where the comparison stands.
#[derive(Clone)]
pub(super) struct Scope {
    place: Place,
    direction: Option<Direction>,
    /// Whether a caller sees it: what the pipeline supplies has no part in the Rust API.
    visible: bool,
    pub(super) operations: BTreeSet<String>,
}

impl Scope {
    pub(super) fn new(within: Within, name: &str) -> Self {
        Self {
            place: Place { within, name: name.to_owned(), path: Vec::new() },
            direction: None,
            visible: true,
            operations: BTreeSet::new(),
        }
    }

    pub(super) fn used(mut self, used: &Use) -> Self {
        self.operations.clone_from(&used.operations);
        self.direction = Some(used.direction());
        self
    }

    pub(super) fn towards(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    pub(super) fn hidden(mut self) -> Self {
        self.visible = false;
        self
    }

    /// A place further inside.
    pub(super) fn at(&self, word: impl Into<String>) -> Self {
        let mut inner = self.clone();
        inner.place.path.push(word.into());
        inner
    }

    pub(super) fn direction(&self) -> Direction {
        self.direction.unwrap_or(Direction::Both)
    }

    /// Whether the change is at this very place.
    pub(super) fn is_at(&self, change: &Change) -> bool {
        change.place == self.place
    }

    /// A change at this place.
    pub(super) fn change(&self, rule: Rule, old: Option<Seen>, new: Option<Seen>, details: Vec<String>) -> Change {
        let (wire, rust) = rule.classes(self.direction());
        let at = |seen: &Seen| At { line: seen.at.line, column: seen.at.column };
        Change {
            rule: rule.id().to_owned(),
            place: self.place.clone(),
            old_at: old.as_ref().map(at),
            new_at: new.as_ref().map(at),
            was: old.map(|seen| seen.text),
            is: new.map(|seen| seen.text),
            wire,
            rust: if self.visible { rust } else { Class::Neutral },
            direction: self.direction,
            operations: self.operations.clone(),
            because: rule.why().to_owned(),
            details,
        }
    }
}

/// One side of a change: where it stands and what it says.
pub(super) struct Seen {
    at: Position,
    text: String,
}

pub(super) fn seen(node: &Node) -> Seen {
    said(node.at, &brief(node))
}

pub(super) fn said(at: Position, text: &str) -> Seen {
    Seen { at, text: text.to_owned() }
}

impl<'a> Differ<'a> {
    pub(super) fn new(old: &'a Node, new: &'a Node) -> Self {
        Self {
            old,
            new,
            old_uses: Uses::of(old),
            new_uses: Uses::of(new),
            changes: Vec::new(),
            matched: super::operations::matched(old, new),
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

/// Whether two values, or their absence, are the same; order counts in lists only.
pub(super) fn alike(old: Option<&Node>, new: Option<&Node>) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => old.to_json() == new.to_json(),
        _ => false,
    }
}

/// Two values, shown from shortly before the place where their texts part.
fn apart(old: Option<&Node>, new: Option<&Node>) -> (Option<Seen>, Option<Seen>) {
    let (Some((was, from)), Some((is, to))) =
        (old.and_then(|node| Some((node, node.text()?))), new.and_then(|node| Some((node, node.text()?))))
    else {
        return (old.map(seen), new.map(seen));
    };
    let common = from.chars().zip(to.chars()).take_while(|(a, b)| a == b).count();
    let shown = |node: &Node, text: &str| {
        if common < LONGEST / 2 {
            return seen(node);
        }
        let rest: String = text.chars().skip(common - 20).collect();
        said(node.at, &shortened(&format!("…{}", rest.split_whitespace().collect::<Vec<_>>().join(" "))))
    };
    (Some(shown(was, from)), Some(shown(is, to)))
}

/// A value in few words.
pub(super) fn brief(node: &Node) -> String {
    let text = match &node.value {
        Value::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Null => "nothing".to_owned(),
        _ => plain(&node.to_json()),
    };
    shortened(&text)
}

fn plain(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        serde_json::Value::Object(members) => {
            let members: Vec<String> = members.iter().map(|(key, value)| format!("{key}: {}", plain(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
        other => other.to_string(),
    }
}

pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST - 1).collect();
    short.push('…');
    short
}

/// Follows a local `$ref`, a few steps far: a spec that the lint rejects may go round in circles.
pub(super) fn follow<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let mut target = node;
    for _ in 0..8 {
        let path = target.text_of("$ref").and_then(|reference| reference.strip_prefix("#/"));
        match path.and_then(|path| path.split('/').try_fold(root, |node, key| node.get(key))) {
            Some(found) => target = found,
            None => break,
        }
    }
    target
}

/// The items of a list member; none where it is missing.
pub(super) fn items<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}

/// The entries of a map member; none where it is missing.
pub(super) fn entries<'a>(node: &'a Node, key: &str) -> &'a [Entry] {
    node.get(key).map(Node::entries).unwrap_or_default()
}

/// The entries of a section of the components.
pub(super) fn components<'a>(root: &'a Node, section: &str) -> &'a [Entry] {
    root.get("components").map(|components| entries(components, section)).unwrap_or_default()
}

/// Which things of two lists belong together.
pub(super) struct Paired<T> {
    pub(super) both: Vec<(T, T)>,
    pub(super) gone: Vec<T>,
    pub(super) new: Vec<T>,
}

/// A way to see that two things are one.
pub(super) type Same<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// Pairs two lists; the first way to see that two things are one goes before the second. Order says nothing.
pub(super) fn pair_up<T>(old: Vec<T>, new: Vec<T>, ways: &[Same<'_, T>]) -> Paired<T> {
    let mut paired = Paired { both: Vec::new(), gone: old, new };
    for same in ways {
        for thing in std::mem::take(&mut paired.gone) {
            match paired.new.iter().position(|other| same(&thing, other)) {
                Some(index) => paired.both.push((thing, paired.new.remove(index))),
                None => paired.gone.push(thing),
            }
        }
    }
    paired
}
