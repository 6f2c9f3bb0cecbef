//! Compares the parameters of an operation, and form members that moved to or from the query.
//!
//! `types` compares the other members of a form, once for all operations that use it.

use std::collections::{BTreeMap, BTreeSet};

use super::differ::Differ;
use super::excerpt::{alike, brief, excerpt, excerpt_of};
use super::pairing::pair_up;
use super::report::SpecSection;
use super::rules::{ChangeRule, Direction};
use super::scope::ComparisonScope;
use crate::spec::{entries, follow, items, ref_name, rust_name};
use crate::yaml::{Node, Position};

/// The members of a parameter that this module compares.
const KNOWN: [&str; 8] = ["name", "in", "required", "schema", "content", "x-array-style", "x-pipeline", "x-explicit"];

/// The source of a parameter's value.
#[derive(Clone, PartialEq)]
enum ValueSource {
    /// The spec: a required parameter with a single value.
    Spec(String),
    Pipeline,
    Caller,
}

/// A parameter of one version.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    node: &'a Node,
    /// The name of the shared parameter, if it is one.
    shared: Option<&'a str>,
}

/// The common parts of a parameter and a form member.
struct RequestInput<'a> {
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

    fn source(&self) -> ValueSource {
        match self.schema().map(|schema| items(schema, "enum")) {
            Some([value]) if self.required() => ValueSource::Spec(brief(value)),
            _ if self.node.truth_of("x-pipeline") => ValueSource::Pipeline,
            _ => ValueSource::Caller,
        }
    }

    /// Returns how a list is encoded.
    fn style(&self) -> String {
        match (self.node.text_of("x-array-style"), self.node.get("content")) {
            (Some(style), _) => style.to_owned(),
            (None, Some(content)) => {
                content.entries().iter().map(|media| media.key.as_str()).collect::<Vec<_>>().join(", ")
            }
            (None, None) => "plain".to_owned(),
        }
    }

    fn input(&self) -> RequestInput<'a> {
        RequestInput { node: self.node, schema: self.schema(), required: self.required(), place: "query" }
    }

    fn shown(&self) -> String {
        let kind = match self.source() {
            ValueSource::Spec(value) => return format!("always `{value}`"),
            ValueSource::Pipeline => "supplied by the pipeline",
            ValueSource::Caller if self.required() => "required",
            ValueSource::Caller => "optional",
        };
        format!("{}, {kind}", super::types::shown(self.schema().unwrap_or(self.node)))
    }
}

/// The members of an operation's body, with the name of their schema.
pub(super) struct RequestForm<'a> {
    name: String,
    members: BTreeMap<&'a str, RequestInput<'a>>,
}

/// Returns the form of an operation; none if it has no body.
fn form<'a>(root: &'a Node, operation: &'a Node) -> Option<RequestForm<'a>> {
    let media = operation.get("requestBody").and_then(|body| entries(body, "content").first())?;
    let written = media.node.get("schema")?;
    let schema = follow(root, written);
    let required: BTreeSet<&str> = items(schema, "required").iter().filter_map(Node::text).collect();
    let members = entries(schema, "properties").iter().map(|member| {
        let name = member.key.as_str();
        let (node, required) = (&member.node, required.contains(name));
        (name, RequestInput { node, schema: Some(node), required, place: "form" })
    });
    Some(RequestForm { name: ref_name(written).unwrap_or_default(), members: members.collect() })
}

impl<'a> Differ<'a> {
    /// Records which form members moved to or from the query in all operations that use the form.
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

    /// Compares the parameters of the query, and the parameters that moved between query and form.
    pub(super) fn parameters(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
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
            match (self.moved_member(new_form.as_ref(), gone.name()), gone.source()) {
                (Some(member), ValueSource::Caller) => self.moved_input(&inner, &gone.input(), &member),
                (_, ValueSource::Caller) => {
                    self.record(&inner, ChangeRule::ParameterRemoved, Some(excerpt(gone.node.at, &gone.shown())), None);
                }
                _ => self.record(
                    &inner,
                    ChangeRule::FixedParameterRemoved,
                    Some(excerpt(gone.node.at, &gone.shown())),
                    None,
                ),
            }
        }
        for new in paired.new {
            let inner = scope.at(format!("parameter `{}`", new.name())).towards(Direction::Request);
            let rule = match (self.moved_member(old_form.as_ref(), new.name()), new.source()) {
                (Some(member), ValueSource::Caller) => {
                    self.moved_input(&inner, &member, &new.input());
                    continue;
                }
                (_, ValueSource::Caller) if new.required() => ChangeRule::ParameterAddedRequired,
                (_, ValueSource::Caller) if new.node.get("x-explicit").is_some() => ChangeRule::ParameterAddedExplicit,
                (_, ValueSource::Caller) => ChangeRule::ParameterAdded,
                _ if new.required() => ChangeRule::FixedParameterAdded,
                _ => ChangeRule::FixedParameterAddedOptional,
            };
            self.record(&inner, rule, None, Some(excerpt(new.node.at, &new.shown())));
        }
    }

    /// Returns the form member that moved to or from the named parameter.
    fn moved_member(&self, form: Option<&RequestForm<'a>>, name: &str) -> Option<RequestInput<'a>> {
        let form = form?;
        let member = form.members.get(name)?;
        let key = (form.name.clone(), name.to_owned());
        self.moved.contains(&key).then_some(RequestInput { ..*member })
    }

    fn moved_input(&mut self, scope: &ComparisonScope, was: &RequestInput<'a>, is: &RequestInput<'a>) {
        let sides = (excerpt(was.node.at, was.place), excerpt(is.node.at, is.place));
        self.record(scope, ChangeRule::ParameterMoved, Some(sides.0), Some(sides.1));
        self.required_input(scope, was, is);
        self.explicit(scope, was.node, is.node);
        self.documentation(scope, was.node, is.node);
        if let (Some(was), Some(is)) = (was.schema, is.schema) {
            // A form member combines parameter and schema in one node. The parameter part has been compared above.
            let before = self.changes.len();
            self.schema_reference(scope, was, is);
            let own = [ChangeRule::DocumentationChanged, ChangeRule::ExampleChanged, ChangeRule::EvidenceChanged]
                .into_iter()
                .chain([ChangeRule::ExplicitAdded, ChangeRule::ExplicitRemoved])
                .map(ChangeRule::id)
                .collect::<Vec<_>>();
            let inside = self.changes.split_off(before);
            let kept = inside.into_iter().filter(|change| !own.contains(&change.rule.as_str()) || !scope.is_at(change));
            self.changes.extend(kept);
        }
    }

    fn required_input(&mut self, scope: &ComparisonScope, was: &RequestInput<'a>, is: &RequestInput<'a>) {
        let shown = |input: &RequestInput<'a>| {
            let word = if input.required { "required" } else { "optional" };
            Some(excerpt(input.node.get("required").map_or(input.node.at, |node| node.at), word))
        };
        match (was.required, is.required) {
            (false, true) => self.record(scope, ChangeRule::ParameterRequired, shown(was), shown(is)),
            (true, false) => self.record(scope, ChangeRule::ParameterOptional, shown(was), shown(is)),
            _ => {}
        }
    }

    fn parameter(&mut self, scope: &ComparisonScope, was: Parameter<'a>, is: Parameter<'a>) {
        let name = is.name();
        let scope = match (was.shared, is.shared) {
            // A shared parameter is reported once, with all operations that use it.
            (Some(before), Some(after)) => {
                if !self.first_time(was.node, is.node) {
                    return;
                }
                ComparisonScope::new(SpecSection::Parameter, name).used_by(&self.component_use(
                    "parameters",
                    before,
                    after,
                ))
            }
            _ => scope.at(format!("parameter `{name}`")),
        };
        let scope = scope.towards(Direction::Request);
        if was.name() != name {
            let sides = (excerpt(was.node.at, was.name()), excerpt(is.node.at, name));
            let rule = match (was.source(), is.source()) {
                (ValueSource::Caller, ValueSource::Caller) => ChangeRule::ParameterRespelled,
                _ => ChangeRule::FixedParameterChanged,
            };
            self.record(&scope, rule, Some(sides.0), Some(sides.1));
        }
        self.compare_key(&scope.at("`in`"), ChangeRule::Unclassified, was.node, is.node, "in");
        let compared = self.value_source(&scope, was, is);
        if let Some(scope) = &compared {
            if was.style() != is.style() {
                let sides = (excerpt(was.node.at, &was.style()), excerpt(is.node.at, &is.style()));
                self.record(scope, ChangeRule::ArrayStyleChanged, Some(sides.0), Some(sides.1));
            }
            if let (Some(before), Some(after)) = (was.schema(), is.schema()) {
                self.schema_reference(scope, before, after);
            }
        }
        self.parameter_texts(compared.as_ref().unwrap_or(&scope), was, is);
    }

    /// Compares the source of the value. Returns the scope for comparing the value, if it is still comparable.
    fn value_source(
        &mut self,
        scope: &ComparisonScope,
        was: Parameter<'a>,
        is: Parameter<'a>,
    ) -> Option<ComparisonScope> {
        let (before, after) = (was.source(), is.source());
        let rule = match (&before, &after) {
            (ValueSource::Caller, ValueSource::Caller) => {
                self.required_input(scope, &was.input(), &is.input());
                self.explicit(scope, was.node, is.node);
                return Some(scope.clone());
            }
            (ValueSource::Pipeline, ValueSource::Pipeline) => {
                let scope = scope.clone().hidden();
                self.required_input(&scope, &was.input(), &is.input());
                return Some(scope);
            }
            (ValueSource::Caller, _) => ChangeRule::ParameterNoLongerSettable,
            (_, ValueSource::Caller) if is.required() => ChangeRule::ParameterBecameSettableRequired,
            (_, ValueSource::Caller) => ChangeRule::ParameterBecameSettable,
            _ if before != after => ChangeRule::FixedParameterChanged,
            // The constant is the same, and the rest of its schema describes only this value.
            _ => return None,
        };
        let sides = (excerpt(was.node.at, &was.shown()), excerpt(is.node.at, &is.shown()));
        self.record(scope, rule, Some(sides.0), Some(sides.1));
        None
    }

    /// Compares the documentation of a parameter, and members without a rule.
    fn parameter_texts(&mut self, scope: &ComparisonScope, was: Parameter<'a>, is: Parameter<'a>) {
        self.documentation(scope, was.node, is.node);
        self.unclassified(scope, was.node, is.node, &KNOWN);
        if let (Some(before), Some(after)) = (was.media(), is.media()) {
            self.documentation(&scope.at("content"), before, after);
            self.unclassified(&scope.at("content"), before, after, &["schema"]);
        }
        if let ValueSource::Spec(_) = was.source()
            && was.source() == is.source()
            && let (Some(before), Some(after)) = (was.schema(), is.schema())
        {
            self.schema_reference(&scope.clone().hidden(), before, after);
        }
    }

    /// Compares the body as a whole; `types` compares its members.
    pub(super) fn body(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let inner = scope.at("body").towards(Direction::Request);
        let unmoved = |form: Option<RequestForm<'a>>, moved: &BTreeSet<(String, String)>| {
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
                    (false, true) => self.compare_key(&inner, ChangeRule::BodyRequired, was, is, "required"),
                    (true, false) => self.compare_key(&inner, ChangeRule::BodyOptional, was, is, "required"),
                    _ => {}
                }
                self.content(&inner, was, is, &["required"]);
            }
            (None, Some(is)) => {
                if let Some((name, left)) = unmoved(form(self.new, new), &self.moved) {
                    let required = left.iter().any(|(_, required)| *required);
                    let rule = if required { ChangeRule::BodyAddedRequired } else { ChangeRule::BodyAdded };
                    self.record_with(&inner, rule, None, Some(excerpt(is.at, &name)), list(&left));
                }
            }
            (Some(was), None) => {
                if let Some((name, left)) = unmoved(form(self.old, old), &self.moved) {
                    self.record_with(&inner, ChangeRule::BodyRemoved, Some(excerpt(was.at, &name)), None, list(&left));
                }
            }
            (None, None) => {}
        }
    }

    /// Compares the content of a request body or callback body: one media type with a schema and encodings.
    pub(super) fn content(&mut self, scope: &ComparisonScope, was: &'a Node, is: &'a Node, known: &[&str]) {
        let known: Vec<&str> = known.iter().copied().chain(["content"]).collect();
        self.documentation(scope, was, is);
        self.unclassified(scope, was, is, &known);
        let ([before], [after]) = (entries(was, "content"), entries(is, "content")) else {
            return self.compare_key(&scope.at("`content`"), ChangeRule::Unclassified, was, is, "content");
        };
        if before.key != after.key {
            let sides = (excerpt(before.key_at, &before.key), excerpt(after.key_at, &after.key));
            self.record(scope, ChangeRule::BodyMediaChanged, Some(sides.0), Some(sides.1));
        }
        let (before, after) = (&before.node, &after.node);
        if let (Some(was), Some(is)) = (before.get("schema"), after.get("schema")) {
            self.schema_reference(scope, was, is);
            self.encodings(scope, before, after, follow(self.old, was), follow(self.new, is));
        }
        self.documentation(scope, before, after);
        self.unclassified(scope, before, after, &["schema", "encoding"]);
    }

    /// Compares the encodings of members. The encoding of an added, removed or retyped member is not a separate change.
    fn encodings(
        &mut self,
        scope: &ComparisonScope,
        was: &'a Node,
        is: &'a Node,
        old_form: &'a Node,
        new_form: &'a Node,
    ) {
        for member in entries(old_form, "properties") {
            let Some(other) = new_form.get("properties").and_then(|all| all.get(&member.key)) else { continue };
            if !alike(member.node.get("type"), other.get("type")) {
                continue;
            }
            let of = |media: &'a Node| media.get("encoding").and_then(|all| all.get(&member.key));
            if !alike(of(was), of(is)) {
                let inner = scope.at(format!("member `{}`", member.key));
                self.record(&inner, ChangeRule::ArrayStyleChanged, of(was).map(excerpt_of), of(is).map(excerpt_of));
            }
        }
    }
}

/// Whether a caller can set a query parameter of this name.
fn query(root: &Node, operation: &Node, name: &str) -> bool {
    Parameter::all(root, operation).iter().any(|one| one.name() == name && one.source() == ValueSource::Caller)
}

fn in_form(root: &Node, operation: &Node, name: &str) -> bool {
    form(root, operation).is_some_and(|form| form.members.contains_key(name))
}
