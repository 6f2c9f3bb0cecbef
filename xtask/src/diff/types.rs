//! Compares schemas: each named type once, and the places that refer to types.
//!
//! Types with the same name are the same type. A type that only the old version has counts as renamed if a type that
//! only the new version has is used in its place and shares half of its members or values.

use std::collections::BTreeSet;

use super::differ::Differ;
use super::excerpt::{alike, brief, excerpt, excerpt_of};
use super::pairing::pair_up;
use super::report::SpecSection;
use super::rules::{ChangeRule, Class, Direction};
use super::scope::ComparisonScope;
use crate::spec::{SchemaType, ValueFormat, components, entries, follow, items, ref_name, rust_name};
use crate::yaml::{Entry, Node, Value};

/// The members of a schema that this module and its siblings compare.
const KNOWN: [&str; 23] = [
    "type",
    "format",
    "properties",
    "required",
    "x-required-on-success",
    "items",
    "additionalProperties",
    "enum",
    "x-enum-varnames",
    "x-enum-descriptions",
    "nullable",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "pattern",
    "default",
    "xml",
    "x-explicit",
    "x-secret",
    "$ref",
];

impl<'a> Differ<'a> {
    /// Compares all named schemas that both versions have, then the renamed ones.
    pub(super) fn types(&mut self) {
        for entry in components(self.old, "schemas") {
            if let Some(new) = named(self.new, &entry.key) {
                self.named_type(entry, new);
            }
        }
        while let Some((old, new)) = self.pending_renames.pop() {
            if let (Some(old), Some(new)) = (named(self.old, &old), named(self.new, &new)) {
                self.named_type(old, new);
            }
        }
    }

    fn named_type(&mut self, old: &'a Entry, new: &'a Entry) {
        let scope = ComparisonScope::new(SpecSection::Type, &new.key)
            .used_by(&self.component_use("schemas", &old.key, &new.key));
        if old.key != new.key {
            let sides = (excerpt(old.key_at, &old.key), excerpt(new.key_at, &new.key));
            self.record(&scope, ChangeRule::TypeRenamed, Some(sides.0), Some(sides.1));
        }
        self.schema(&scope, &old.node, &new.node, Some((&old.key, &new.key)));
    }

    /// Compares two schemas that are references or inline.
    pub(super) fn schema_reference(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let sides = (Some(excerpt(old.at, &shown(old))), Some(excerpt(new.at, &shown(new))));
        match (ref_name(old), ref_name(new)) {
            (Some(was), Some(is)) => {
                if was == is {
                    // The references may still differ in specs that the lint rejects.
                    return self.compare_key(scope, ChangeRule::Unclassified, old, new, "$ref");
                }
                if self.is_renaming(&was, &is) {
                    return;
                }
                let pair = (was, is);
                if self.comparing.contains(&pair) {
                    return;
                }
                self.comparing.push(pair);
                let (before, after) = (follow(self.old, old), follow(self.new, new));
                let (wire, details) = self.difference(scope, before, after);
                self.comparing.pop();
                let rule =
                    if wire == Class::Breaking { ChangeRule::TypeReplaced } else { ChangeRule::TypeReplacedAlike };
                self.record_with(scope, rule, sides.0, sides.1, details);
            }
            (None, None) => self.schema(scope, old, new, None),
            _ => {
                let (before, after) = (follow(self.old, old), follow(self.new, new));
                let (was, is) = (DeclaredType::of(before), DeclaredType::of(after));
                let rule = match (was == is, before.get("enum"), after.get("enum")) {
                    (true, None, Some(_)) => ChangeRule::EnumIntroduced,
                    (true, Some(_), None) => ChangeRule::EnumDropped,
                    (true, ..) => ChangeRule::TypeReplaced,
                    (false, ..) => changed_type(was, is),
                };
                self.record(scope, rule, sides.0, sides.1);
            }
        }
    }

    /// Whether the old type was renamed to the new one. The first use decides; the pair is then compared like any
    /// other.
    fn is_renaming(&mut self, old: &str, new: &str) -> bool {
        if let Some(known) = self.renamed.get(old) {
            return known == new;
        }
        let free = named(self.new, old).is_none()
            && named(self.old, new).is_none()
            && self.renamed.values().all(|taken| taken != new);
        let (Some(was), Some(is)) = (named(self.old, old), named(self.new, new)) else { return false };
        if !free || !similar(&was.node, &is.node) {
            return false;
        }
        self.renamed.insert(old.to_owned(), new.to_owned());
        self.pending_renames.push((old.to_owned(), new.to_owned()));
        true
    }

    /// Returns how two types differ without recording it: the class on the wire, and a line for each difference.
    fn difference(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) -> (Class, Vec<String>) {
        let noted = std::mem::take(&mut self.changes);
        let inside = ComparisonScope::new(SpecSection::Type, "").towards(scope.direction());
        self.schema(&inside, old, new, None);
        let differences = std::mem::replace(&mut self.changes, noted);
        let wire = differences.iter().map(|change| change.wire).max().unwrap_or_default();
        let lines = differences.iter().filter(|change| change.rule != ChangeRule::DocumentationChanged.id());
        (wire, lines.map(super::text::one_line).collect())
    }

    /// Compares two schemas. `names` are the names of named schemas.
    fn schema(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node, names: Option<(&str, &str)>) {
        self.documentation(scope, old, new);
        let (was, is) = (DeclaredType::of(old), DeclaredType::of(new));
        if was != is {
            let sides = (excerpt(old.at, &shown(old)), excerpt(new.at, &shown(new)));
            return self.record(scope, changed_type(was, is), Some(sides.0), Some(sides.1));
        }
        self.compare_key(&scope.at("`type`"), ChangeRule::Unclassified, old, new, "type");
        self.format(scope, old, new);
        match (old.get("items"), new.get("items")) {
            (Some(before), Some(after)) => self.schema_reference(&scope.at("items"), before, after),
            (before, after) if !alike(before, after) => {
                self.record(
                    &scope.at("`items`"),
                    ChangeRule::Unclassified,
                    before.map(excerpt_of),
                    after.map(excerpt_of),
                );
            }
            _ => {}
        }
        self.members(scope, old, new, names);
        self.further_members(scope, old, new);
        match (old.get("enum"), new.get("enum")) {
            (None, Some(values)) => self.record(
                scope,
                ChangeRule::EnumIntroduced,
                Some(excerpt(old.at, was.as_str())),
                Some(excerpt_of(values)),
            ),
            (Some(values), None) => self.record(
                scope,
                ChangeRule::EnumDropped,
                Some(excerpt_of(values)),
                Some(excerpt(new.at, is.as_str())),
            ),
            _ => self.values(scope, old, new),
        }
        self.limits(scope, old, new);
        self.explicit(scope, old, new);
        self.compare_key(scope, ChangeRule::DefaultChanged, old, new, "default");
        match (old.truth_of("nullable"), new.truth_of("nullable")) {
            (false, true) => self.compare_key(scope, ChangeRule::NullAllowed, old, new, "nullable"),
            (true, false) => self.compare_key(scope, ChangeRule::NullForbidden, old, new, "nullable"),
            _ => {}
        }
        // If a version has no XML responses, the change of the media types is reported instead.
        if has_xml(self.old) && has_xml(self.new) {
            self.compare_key(scope, ChangeRule::XmlChanged, old, new, "xml");
        }
        self.unclassified(scope, old, new, &KNOWN);
    }

    fn format(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        use ValueFormat::{Double, Float, Int32, Int64, Password};
        let rule = match (old.keyword_of("format"), new.keyword_of("format")) {
            (Some(Int32), Some(Int64)) | (Some(Float), Some(Double)) => ChangeRule::WidthWidened,
            (Some(Int64), Some(Int32)) | (Some(Double), Some(Float)) => ChangeRule::WidthNarrowed,
            (None, Some(Password)) if old.text_of("format").is_none() => ChangeRule::SecretMarked,
            (Some(Password), None) if new.text_of("format").is_none() => ChangeRule::SecretUnmarked,
            _ => ChangeRule::FormatChanged,
        };
        self.compare_key(scope, rule, old, new, "format");
        // `x-secret` marks values without a type.
        let rule = match (old.truth_of("x-secret"), new.truth_of("x-secret")) {
            (false, true) => ChangeRule::SecretMarked,
            (true, false) => ChangeRule::SecretUnmarked,
            _ => ChangeRule::Unclassified,
        };
        self.compare_key(scope, rule, old, new, "x-secret");
    }

    fn members(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node, names: Option<(&str, &str)>) {
        let all = |node: &'a Node| entries(node, "properties").iter().collect::<Vec<_>>();
        let paired =
            pair_up(all(old), all(new), &[&|a, b| a.key == b.key, &|a, b| rust_name(&a.key) == rust_name(&b.key)]);
        let inner = |name: &str| scope.at(format!("member `{name}`"));
        let shown = |owner: &Node, member: &Entry| {
            excerpt(member.key_at, &format!("{}, {}", shown(&member.node), Presence::of(owner, &member.key).word()))
        };
        let moved = |differ: &Self, schema: Option<&str>, member: &str| {
            schema.is_some_and(|schema| differ.moved.contains(&(schema.to_owned(), member.to_owned())))
        };
        for member in paired.gone {
            if !moved(self, names.map(|(old, _)| old), &member.key) {
                self.record(&inner(&member.key), ChangeRule::MemberRemoved, Some(shown(old, member)), None);
            }
        }
        for member in paired.new {
            if !moved(self, names.map(|(_, new)| new), &member.key) {
                let required = Presence::of(new, &member.key) == Presence::Required;
                let rule = if required { ChangeRule::MemberAddedRequired } else { ChangeRule::MemberAdded };
                self.record(&inner(&member.key), rule, None, Some(shown(new, member)));
            }
        }
        for (was, is) in paired.both {
            let scope = inner(&is.key);
            if was.key != is.key {
                let sides = (excerpt(was.key_at, &was.key), excerpt(is.key_at, &is.key));
                self.record(&scope, ChangeRule::MemberRespelled, Some(sides.0), Some(sides.1));
            }
            let (before, after) = (Presence::of(old, &was.key), Presence::of(new, &is.key));
            let list = is_collection(&was.node) && is_collection(&is.node);
            let rule = match (before, after) {
                (Presence::Required, Presence::Required) => None,
                (_, Presence::Required) if list => Some(ChangeRule::ListRequired),
                (_, Presence::Required) => Some(ChangeRule::MemberRequired),
                (Presence::Required, _) if list => Some(ChangeRule::ListOptional),
                (Presence::Required, _) => Some(ChangeRule::MemberOptional),
                (Presence::OnSuccess, Presence::Optional) => Some(ChangeRule::RequiredOnSuccessRemoved),
                (Presence::Optional, Presence::OnSuccess) => Some(ChangeRule::RequiredOnSuccessAdded),
                _ => None,
            };
            if let Some(rule) = rule {
                let sides = (excerpt(was.key_at, before.word()), excerpt(is.key_at, after.word()));
                self.record(&scope, rule, Some(sides.0), Some(sides.1));
            }
            self.schema_reference(&scope, &was.node, &is.node);
        }
    }

    /// Compares whether unlisted members are accepted. An object without listed members accepts them by default.
    fn further_members(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        if !is_object(old) {
            return;
        }
        let open = |node: &'a Node| match node.get("additionalProperties") {
            Some(Node { value: Value::Bool(open), .. }) => *open,
            Some(_) => true,
            None => node.get("properties").is_none(),
        };
        let typed = |node: &'a Node| node.get("additionalProperties").filter(|more| more.is_map());
        let sides = (old.get("additionalProperties").map(excerpt_of), new.get("additionalProperties").map(excerpt_of));
        match (open(old), open(new)) {
            (false, true) => self.record(scope, ChangeRule::ContentOpened, sides.0, sides.1),
            (true, false) => self.record(scope, ChangeRule::ContentClosed, sides.0, sides.1),
            (false, false) => {}
            (true, true) => match (typed(old), typed(new)) {
                (Some(was), Some(is)) => self.schema_reference(&scope.at("additional members"), was, is),
                (None, None) => {}
                (None, _) => {
                    self.record(&scope.at("additional members"), ChangeRule::TypeBecameKnown, sides.0, sides.1)
                }
                (_, None) => self.record(&scope.at("additional members"), ChangeRule::TypeBecameOpen, sides.0, sides.1),
            },
        }
    }

    /// Compares which types of responses implement `Default`.
    pub(super) fn defaults(&mut self) {
        let (before, after) = (without_default(self.old), without_default(self.new));
        for entry in components(self.old, "schemas") {
            let name = self.renamed.get(&entry.key).unwrap_or(&entry.key).clone();
            let Some(new) = named(self.new, &name) else { continue };
            let used = self.component_use("schemas", &entry.key, &name);
            // Forms have no struct, and enumerations have no default.
            if !is_object(&entry.node) || !is_object(&new.node) || used.direction() != Direction::Answer {
                continue;
            }
            let scope = ComparisonScope::new(SpecSection::Type, &name).used_by(&used);
            let rule = match (before.contains(&entry.key), after.contains(&name)) {
                (false, true) => ChangeRule::DefaultLost,
                (true, false) => ChangeRule::DefaultGained,
                _ => continue,
            };
            let side = |at, without| Some(excerpt(at, if without { "without `Default`" } else { "with `Default`" }));
            let lost = rule == ChangeRule::DefaultLost;
            self.record(&scope, rule, side(entry.key_at, !lost), side(new.key_at, lost));
        }
    }

    /// Returns the names of the types that only the old version has, and of those that only the new version has.
    pub(super) fn unpaired(&self) -> (Vec<String>, Vec<String>) {
        let names = |root: &'a Node| components(root, "schemas").iter().map(|entry| entry.key.clone());
        let new: BTreeSet<String> = names(self.new).collect();
        let old: BTreeSet<String> = names(self.old).collect();
        let taken: BTreeSet<&String> = self.renamed.values().collect();
        let gone = old.iter().filter(|name| !new.contains(*name) && !self.renamed.contains_key(*name));
        let come = new.iter().filter(|name| !old.contains(*name) && !taken.contains(name));
        (gone.cloned().collect(), come.cloned().collect())
    }
}

/// When a member is present.
#[derive(Clone, Copy, PartialEq)]
enum Presence {
    Required,
    OnSuccess,
    Optional,
}

impl Presence {
    fn of(schema: &Node, member: &str) -> Self {
        let lists = |key: &str| items(schema, key).iter().any(|name| name.text() == Some(member));
        if lists("required") {
            Self::Required
        } else if lists("x-required-on-success") {
            Self::OnSuccess
        } else {
            Self::Optional
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::OnSuccess => "required on success",
            Self::Optional => "optional",
        }
    }
}

fn named<'a>(root: &'a Node, name: &str) -> Option<&'a Entry> {
    components(root, "schemas").iter().find(|entry| entry.key == name)
}

/// The type that a schema declares.
#[derive(Clone, Copy, PartialEq)]
enum DeclaredType<'a> {
    /// No type: any JSON value.
    Any,
    Known(SchemaType),
    /// A type that the lint rejects.
    Unknown(&'a str),
}

impl<'a> DeclaredType<'a> {
    fn of(schema: &'a Node) -> Self {
        match (schema.keyword_of("type"), schema.text_of("type")) {
            (Some(known), _) => Self::Known(known),
            (None, Some(word)) => Self::Unknown(word),
            (None, None) => Self::Any,
        }
    }

    fn as_str(self) -> &'a str {
        match self {
            Self::Any => "anything",
            Self::Known(known) => known.as_str(),
            Self::Unknown(word) => word,
        }
    }
}

fn is_object(schema: &Node) -> bool {
    DeclaredType::of(schema) == DeclaredType::Known(SchemaType::Object)
}

/// Whether the generated type is a collection, which is never an `Option` in a response.
fn is_collection(schema: &Node) -> bool {
    match DeclaredType::of(schema) {
        DeclaredType::Known(SchemaType::Array) => true,
        DeclaredType::Known(SchemaType::Object) => schema.get("properties").is_none(),
        _ => false,
    }
}

fn changed_type(was: DeclaredType<'_>, is: DeclaredType<'_>) -> ChangeRule {
    let list = DeclaredType::Known(SchemaType::Array);
    match (was, is) {
        (DeclaredType::Any, _) => ChangeRule::TypeBecameKnown,
        (_, DeclaredType::Any) => ChangeRule::TypeBecameOpen,
        _ if was == list || is == list => ChangeRule::ListChanged,
        _ => ChangeRule::TypeChanged,
    }
}

/// Describes a schema by its name or its type.
pub(super) fn shown(schema: &Node) -> String {
    if let Some(name) = ref_name(schema) {
        return name;
    }
    let declared = DeclaredType::of(schema);
    match (declared, schema.get("items"), schema.text_of("format")) {
        (DeclaredType::Known(SchemaType::Array), Some(items), _) => format!("list of {}", shown(items)),
        (DeclaredType::Any, ..) => declared.as_str().to_owned(),
        (_, _, Some(format)) => format!("{} ({format})", declared.as_str()),
        _ => declared.as_str().to_owned(),
    }
}

/// Whether two schemas share half of their members or values.
fn similar(old: &Node, new: &Node) -> bool {
    let parts = |schema: &Node| -> BTreeSet<String> {
        let members = entries(schema, "properties").iter().map(|member| member.key.clone());
        members.chain(items(schema, "enum").iter().map(brief)).collect()
    };
    let (was, is) = (parts(old), parts(new));
    DeclaredType::of(old) == DeclaredType::of(new) && was.intersection(&is).count() * 2 >= was.len().max(is.len())
}

/// Whether any response has XML content.
fn has_xml(root: &Node) -> bool {
    let shared = components(root, "responses").iter().map(|entry| &entry.node);
    let own = super::uses::operations(root).flat_map(|(_, _, operation)| entries(operation, "responses"));
    shared
        .chain(own.map(|entry| &entry.node))
        .any(|answer| entries(answer, "content").iter().any(|media| media.key.ends_with("xml")))
}

/// Returns the types that do not implement `Default`: enumerations, and objects with a required member of such a type.
fn without_default(root: &Node) -> BTreeSet<String> {
    let schemas = components(root, "schemas");
    let mut without: BTreeSet<String> =
        schemas.iter().filter(|entry| entry.node.get("enum").is_some()).map(|entry| entry.key.clone()).collect();
    loop {
        let before = without.len();
        for schema in schemas {
            let holds = entries(&schema.node, "properties").iter().any(|member| {
                Presence::of(&schema.node, &member.key) == Presence::Required
                    && ref_name(&member.node).is_some_and(|name| without.contains(&name))
            });
            if holds {
                without.insert(schema.key.clone());
            }
        }
        if without.len() == before {
            return without;
        }
    }
}
