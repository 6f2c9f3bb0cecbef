//! What an operation takes: parameters of the query, and the members of its form as far as they travel elsewhere.
//!
//! The members of a form are compared with its schema, once for all operations that take it.

use std::collections::{BTreeMap, BTreeSet};

use super::differ::Differ;
use super::excerpt::{alike, brief, said, seen};
use super::pairing::pair_up;
use super::report::Within;
use super::rules::{Direction, Rule};
use super::scope::Scope;
use crate::spec::{entries, follow, items, ref_name, rust_name};
use crate::yaml::{Node, Position};

/// What [`Differ::parameter`] compares.
const KNOWN: [&str; 8] = ["name", "in", "required", "schema", "content", "x-array-style", "x-pipeline", "x-explicit"];

/// Who says what is sent.
#[derive(Clone, PartialEq)]
enum Giver {
    /// The spec: a required parameter with one value.
    Spec(String),
    Pipeline,
    Caller,
}

/// A parameter as it is written, and as it is meant.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    node: &'a Node,
    /// Name of the shared parameter, if it is one.
    shared: Option<&'a str>,
}

/// A parameter or form member, as far as both have the same.
struct Input<'a> {
    node: &'a Node,
    schema: Option<&'a Node>,
    required: bool,
    place: &'static str,
}

impl<'a> Parameter<'a> {
    fn all(root: &'a Node, operation: &'a Node) -> Vec<Self> {
        items(operation, "parameters")
            .iter()
            .map(|written| {
                let shared = written.text_of("$ref").and_then(|path| path.rsplit('/').next());
                Self { node: follow(root, written), shared }
            })
            .collect()
    }

    fn name(&self) -> &'a str {
        self.node.text_of("name").unwrap_or_default()
    }

    fn media(&self) -> Option<&'a Node> {
        self.node.get("content").and_then(|content| content.entries().first()).map(|media| &media.node)
    }

    fn schema(&self) -> Option<&'a Node> {
        self.node.get("schema").or_else(|| self.media()?.get("schema"))
    }

    fn required(&self) -> bool {
        self.node.truth_of("required")
    }

    fn giver(&self) -> Giver {
        match self.schema().map(|schema| items(schema, "enum")) {
            Some([value]) if self.required() => Giver::Spec(brief(value)),
            _ if self.node.truth_of("x-pipeline") => Giver::Pipeline,
            _ => Giver::Caller,
        }
    }

    /// How a value is written.
    fn style(&self) -> String {
        match (self.node.text_of("x-array-style"), self.node.get("content")) {
            (Some(style), _) => style.to_owned(),
            (None, Some(content)) => {
                content.entries().iter().map(|media| media.key.as_str()).collect::<Vec<_>>().join(", ")
            }
            (None, None) => "plain".to_owned(),
        }
    }

    fn input(&self) -> Input<'a> {
        Input { node: self.node, schema: self.schema(), required: self.required(), place: "query" }
    }

    fn shown(&self) -> String {
        let kind = match self.giver() {
            Giver::Spec(value) => return format!("always `{value}`"),
            Giver::Pipeline => "supplied by the pipeline",
            Giver::Caller if self.required() => "required",
            Giver::Caller => "optional",
        };
        format!("{}, {kind}", super::types::shown(self.schema().unwrap_or(self.node)))
    }
}

/// The members of an operation's body, with the name of their schema.
pub(super) struct Form<'a> {
    name: String,
    members: BTreeMap<&'a str, Input<'a>>,
}

/// The form of an operation; none where it has no body.
fn form<'a>(root: &'a Node, operation: &'a Node) -> Option<Form<'a>> {
    let media = operation.get("requestBody").and_then(|body| entries(body, "content").first())?;
    let written = media.node.get("schema")?;
    let schema = follow(root, written);
    let required: BTreeSet<&str> = items(schema, "required").iter().filter_map(Node::text).collect();
    let members = entries(schema, "properties").iter().map(|member| {
        let name = member.key.as_str();
        let (node, required) = (&member.node, required.contains(name));
        (name, Input { node, schema: Some(node), required, place: "form" })
    });
    Some(Form { name: ref_name(written).unwrap_or_default(), members: members.collect() })
}

impl<'a> Differ<'a> {
    /// Notes which form members were or are parameters of the query in all operations that take the form.
    pub(super) fn find_moved(&mut self) {
        let mut moved: BTreeMap<(String, String), BTreeSet<Position>> = BTreeMap::new();
        let mut takers: BTreeMap<String, BTreeSet<Position>> = BTreeMap::new();
        for pair in self.matched.clone() {
            let sides = [(self.old, pair.old.node), (self.new, pair.new.node)];
            for (index, (root, node)) in sides.iter().enumerate() {
                let (other_root, other) = sides[1 - index];
                let Some(form) = form(root, node) else { continue };
                takers.entry(form.name.clone()).or_default().insert(pair.new.node.at);
                for name in form.members.keys() {
                    if query(other_root, other, name) && !in_form(other_root, other, name) && !query(root, node, name) {
                        let key = (form.name.clone(), (*name).to_owned());
                        moved.entry(key).or_default().insert(pair.new.node.at);
                    }
                }
            }
        }
        moved.retain(|(form, _), operations| takers.get(form).is_some_and(|all| all == operations));
        self.moved = moved.into_keys().collect();
    }

    /// Compares the parameters of the query, and what moved between query and form.
    pub(super) fn parameters(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let same_name = |a: &Parameter<'a>, b: &Parameter<'a>| a.name() == b.name();
        let same_in_rust = |a: &Parameter<'a>, b: &Parameter<'a>| rust_name(a.name()) == rust_name(b.name());
        let paired =
            pair_up(Parameter::all(self.old, old), Parameter::all(self.new, new), &[&same_name, &same_in_rust]);
        let (old_form, new_form) = (form(self.old, old), form(self.new, new));
        for (was, is) in paired.both {
            self.parameter(scope, was, is);
        }
        for gone in paired.gone {
            let inner = scope.at(format!("parameter `{}`", gone.name())).towards(Direction::Request);
            match (self.moved_member(new_form.as_ref(), gone.name()), gone.giver()) {
                (Some(member), Giver::Caller) => self.moved_input(&inner, &gone.input(), &member),
                (_, Giver::Caller) => {
                    self.note(&inner, Rule::ParameterRemoved, Some(said(gone.node.at, &gone.shown())), None);
                }
                _ => self.note(&inner, Rule::FixedRemoved, Some(said(gone.node.at, &gone.shown())), None),
            }
        }
        for new in paired.new {
            let inner = scope.at(format!("parameter `{}`", new.name())).towards(Direction::Request);
            let rule = match (self.moved_member(old_form.as_ref(), new.name()), new.giver()) {
                (Some(member), Giver::Caller) => {
                    self.moved_input(&inner, &member, &new.input());
                    continue;
                }
                (_, Giver::Caller) if new.required() => Rule::ParameterAddedRequired,
                (_, Giver::Caller) if new.node.get("x-explicit").is_some() => Rule::ParameterAddedExplicit,
                (_, Giver::Caller) => Rule::ParameterAdded,
                _ if new.required() => Rule::FixedAdded,
                _ => Rule::FixedAddedOptional,
            };
            self.note(&inner, rule, None, Some(said(new.node.at, &new.shown())));
        }
    }

    /// A member of the form that has moved, by the name of the parameter that it was or became.
    fn moved_member(&self, form: Option<&Form<'a>>, name: &str) -> Option<Input<'a>> {
        let form = form?;
        let member = form.members.get(name)?;
        let key = (form.name.clone(), name.to_owned());
        self.moved.contains(&key).then_some(Input { ..*member })
    }

    fn moved_input(&mut self, scope: &Scope, was: &Input<'a>, is: &Input<'a>) {
        let sides = (said(was.node.at, was.place), said(is.node.at, is.place));
        self.note(scope, Rule::ParameterMoved, Some(sides.0), Some(sides.1));
        self.required_input(scope, was, is);
        self.explicit(scope, was.node, is.node);
        self.texts(scope, was.node, is.node);
        if let (Some(was), Some(is)) = (was.schema, is.schema) {
            // A form member has one node for what a parameter says on two; its own part was compared just now.
            let before = self.changes.len();
            self.position(scope, was, is);
            let own = [Rule::DocumentationChanged, Rule::ExampleChanged, Rule::EvidenceChanged]
                .into_iter()
                .chain([Rule::ExplicitAdded, Rule::ExplicitRemoved])
                .map(Rule::id)
                .collect::<Vec<_>>();
            let inside = self.changes.split_off(before);
            let kept = inside.into_iter().filter(|change| !own.contains(&change.rule.as_str()) || !scope.is_at(change));
            self.changes.extend(kept);
        }
    }

    fn required_input(&mut self, scope: &Scope, was: &Input<'a>, is: &Input<'a>) {
        let shown = |input: &Input<'a>| {
            let word = if input.required { "required" } else { "optional" };
            Some(said(input.node.get("required").map_or(input.node.at, |node| node.at), word))
        };
        match (was.required, is.required) {
            (false, true) => self.note(scope, Rule::ParameterRequired, shown(was), shown(is)),
            (true, false) => self.note(scope, Rule::ParameterOptional, shown(was), shown(is)),
            _ => {}
        }
    }

    fn parameter(&mut self, scope: &Scope, was: Parameter<'a>, is: Parameter<'a>) {
        let name = is.name();
        let scope = match (was.shared, is.shared) {
            // A shared one is told once, with all who use it.
            (Some(before), Some(after)) => {
                if !self.first_time(was.node, is.node) {
                    return;
                }
                Scope::new(Within::Parameter, name).used(&self.used("parameters", before, after))
            }
            _ => scope.at(format!("parameter `{name}`")),
        };
        let scope = scope.towards(Direction::Request);
        if was.name() != name {
            let sides = (said(was.node.at, was.name()), said(is.node.at, name));
            let rule = match (was.giver(), is.giver()) {
                (Giver::Caller, Giver::Caller) => Rule::ParameterRespelled,
                _ => Rule::FixedChanged,
            };
            self.note(&scope, rule, Some(sides.0), Some(sides.1));
        }
        self.key(&scope.at("`in`"), Rule::Unclassified, was.node, is.node, "in");
        let (given, gives) = (was.giver(), is.giver());
        let sides = (Some(said(was.node.at, &was.shown())), Some(said(is.node.at, &is.shown())));
        let scope = match (&given, &gives) {
            (Giver::Caller, Giver::Caller) => {
                self.required_input(&scope, &was.input(), &is.input());
                self.explicit(&scope, was.node, is.node);
                scope
            }
            (Giver::Caller, _) => {
                self.note(&scope, Rule::ParameterTaken, sides.0, sides.1);
                return self.parameter_texts(&scope, was, is);
            }
            (_, Giver::Caller) => {
                let rule = if is.required() { Rule::ParameterHandedRequired } else { Rule::ParameterHanded };
                self.note(&scope, rule, sides.0, sides.1);
                return self.parameter_texts(&scope, was, is);
            }
            (Giver::Pipeline, Giver::Pipeline) => {
                let scope = scope.hidden();
                self.required_input(&scope, &was.input(), &is.input());
                scope
            }
            _ if given != gives => {
                self.note(&scope, Rule::FixedChanged, sides.0, sides.1);
                return self.parameter_texts(&scope, was, is);
            }
            _ => {
                // The value is the same; whatever else its schema says is said of one value only.
                return self.parameter_texts(&scope, was, is);
            }
        };
        if was.style() != is.style() {
            let sides = (said(was.node.at, &was.style()), said(is.node.at, &is.style()));
            self.note(&scope, Rule::StyleChanged, Some(sides.0), Some(sides.1));
        }
        if let (Some(before), Some(after)) = (was.schema(), is.schema()) {
            self.position(&scope, before, after);
        }
        self.parameter_texts(&scope, was, is);
    }

    /// Texts of a parameter, and what has no rule.
    fn parameter_texts(&mut self, scope: &Scope, was: Parameter<'a>, is: Parameter<'a>) {
        self.texts(scope, was.node, is.node);
        self.rest(scope, was.node, is.node, &KNOWN);
        if let (Some(before), Some(after)) = (was.media(), is.media()) {
            self.texts(&scope.at("content"), before, after);
            self.rest(&scope.at("content"), before, after, &["schema"]);
        }
        if let Giver::Spec(_) = was.giver()
            && was.giver() == is.giver()
            && let (Some(before), Some(after)) = (was.schema(), is.schema())
        {
            self.position(&scope.clone().hidden(), before, after);
        }
    }

    /// Compares the body as a whole; its members are compared with its schema.
    pub(super) fn body(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let inner = scope.at("body").towards(Direction::Request);
        let unmoved = |form: Option<Form<'a>>, moved: &BTreeSet<(String, String)>| {
            let form = form?;
            let left: Vec<(&str, bool)> = form
                .members
                .iter()
                .filter(|(name, _)| !moved.contains(&(form.name.clone(), (**name).to_owned())))
                .map(|(name, input)| (*name, input.required))
                .collect();
            (!left.is_empty()).then_some((form.name, left))
        };
        let list = |left: &[(&str, bool)]| {
            left.iter()
                .map(|(name, required)| format!("`{name}`, {}", if *required { "required" } else { "optional" }))
                .collect::<Vec<_>>()
        };
        match (old.get("requestBody"), new.get("requestBody")) {
            (Some(was), Some(is)) => {
                match (was.truth_of("required"), is.truth_of("required")) {
                    (false, true) => self.key(&inner, Rule::BodyRequired, was, is, "required"),
                    (true, false) => self.key(&inner, Rule::BodyOptional, was, is, "required"),
                    _ => {}
                }
                self.content(&inner, was, is, &["required"]);
            }
            (None, Some(is)) => {
                if let Some((name, left)) = unmoved(form(self.new, new), &self.moved) {
                    let required = left.iter().any(|(_, required)| *required);
                    let rule = if required { Rule::BodyAddedRequired } else { Rule::BodyAdded };
                    self.note_with(&inner, rule, None, Some(said(is.at, &name)), list(&left));
                }
            }
            (Some(was), None) => {
                if let Some((name, left)) = unmoved(form(self.old, old), &self.moved) {
                    self.note_with(&inner, Rule::BodyRemoved, Some(said(was.at, &name)), None, list(&left));
                }
            }
            (None, None) => {}
        }
    }

    /// The content of a body, of a request or of a callback: one media type with a schema and its encodings.
    pub(super) fn content(&mut self, scope: &Scope, was: &'a Node, is: &'a Node, known: &[&str]) {
        let known: Vec<&str> = known.iter().copied().chain(["content"]).collect();
        self.texts(scope, was, is);
        self.rest(scope, was, is, &known);
        let ([before], [after]) = (entries(was, "content"), entries(is, "content")) else {
            return self.key(&scope.at("`content`"), Rule::Unclassified, was, is, "content");
        };
        if before.key != after.key {
            let sides = (said(before.key_at, &before.key), said(after.key_at, &after.key));
            self.note(scope, Rule::BodyMedia, Some(sides.0), Some(sides.1));
        }
        let (before, after) = (&before.node, &after.node);
        if let (Some(was), Some(is)) = (before.get("schema"), after.get("schema")) {
            self.position(scope, was, is);
            self.encodings(scope, before, after, follow(self.old, was), follow(self.new, is));
        }
        self.texts(scope, before, after);
        self.rest(scope, before, after, &["schema", "encoding"]);
    }

    /// How members are written. Where a member came or went, or became a list, its encoding comes and goes with it.
    fn encodings(&mut self, scope: &Scope, was: &'a Node, is: &'a Node, old_form: &'a Node, new_form: &'a Node) {
        for member in entries(old_form, "properties") {
            let Some(other) = new_form.get("properties").and_then(|all| all.get(&member.key)) else { continue };
            if !alike(member.node.get("type"), other.get("type")) {
                continue;
            }
            let of = |media: &'a Node| media.get("encoding").and_then(|all| all.get(&member.key));
            if !alike(of(was), of(is)) {
                let inner = scope.at(format!("member `{}`", member.key));
                self.note(&inner, Rule::StyleChanged, of(was).map(seen), of(is).map(seen));
            }
        }
    }
}

/// Whether the caller passes a parameter of that name in the query.
fn query(root: &Node, operation: &Node, name: &str) -> bool {
    Parameter::all(root, operation).iter().any(|one| one.name() == name && one.giver() == Giver::Caller)
}

fn in_form(root: &Node, operation: &Node, name: &str) -> bool {
    form(root, operation).is_some_and(|form| form.members.contains_key(name))
}
