//! Compares the document as a whole: servers, envelope, authentication, tags.

use std::collections::{BTreeMap, BTreeSet};

use super::differ::Differ;
use super::excerpt::{alike, brief, excerpt, excerpt_of};
use super::report::SpecSection;
use super::rules::ChangeRule;
use super::scope::ComparisonScope;
use crate::spec::{components, declares_no_security, entries, items};
use crate::yaml::Node;

const SCHEME: [&str; 4] = ["type", "in", "name", "scheme"];

/// A way to authenticate: the new keys of the schemes that are used together.
type Alternative = BTreeSet<String>;

impl<'a> Differ<'a> {
    /// Compares everything outside paths and schemas.
    pub(super) fn document(&mut self) {
        let (old, new) = (self.old, self.new);
        let whole = ComparisonScope::new(SpecSection::Document, "");
        self.unclassified(
            &whole,
            old,
            new,
            &["info", "servers", "tags", "security", "paths", "components", "x-envelope"],
        );
        self.documentation(&whole, old, new);
        if let (Some(old), Some(new)) = (old.get("info"), new.get("info")) {
            let scope = whole.at("info");
            self.compare_key(&scope, ChangeRule::VersionChanged, old, new, "version");
            self.documentation(&scope, old, new);
            for key in ["termsOfService", "contact", "license"] {
                self.compare_key(&scope.at(key), ChangeRule::DocumentationChanged, old, new, key);
            }
            self.unclassified(&scope, old, new, &["version", "termsOfService", "contact", "license"]);
        }
        self.tags(&whole);
        self.servers(&whole);
        self.envelope(&whole);
        self.schemes(&whole);
        self.signing(&whole, old, new);
        if let (Some(old), Some(new)) = (old.get("components"), new.get("components")) {
            self.unclassified(
                &whole.at("components"),
                old,
                new,
                &["schemas", "parameters", "responses", "securitySchemes"],
            );
        }
    }

    fn tags(&mut self, whole: &ComparisonScope) {
        let (old, new) = (items(self.old, "tags"), items(self.new, "tags"));
        let named = |all: &'a [Node], name: Option<&str>| all.iter().find(|tag| tag.text_of("name") == name);
        for tag in old {
            let scope = whole.at(format!("tag `{}`", tag.text_of("name").unwrap_or_default()));
            match named(new, tag.text_of("name")) {
                Some(other) => {
                    self.documentation(&scope, tag, other);
                    self.unclassified(&scope, tag, other, &["name"]);
                }
                None => self.record(&scope, ChangeRule::DocumentationChanged, Some(excerpt_of(tag)), None),
            }
        }
        for tag in new.iter().filter(|tag| named(old, tag.text_of("name")).is_none()) {
            let scope = whole.at(format!("tag `{}`", tag.text_of("name").unwrap_or_default()));
            self.record(&scope, ChangeRule::DocumentationChanged, None, Some(excerpt_of(tag)));
        }
    }

    /// Compares the servers. The first one is the default; the others are identified by their addresses.
    fn servers(&mut self, whole: &ComparisonScope) {
        let (old, new) = (items(self.old, "servers"), items(self.new, "servers"));
        let (Some(first), Some(now)) = (old.first(), new.first()) else { return };
        let scope = whole.at("server");
        let (before, after) = (address(first), address(now));
        self.server(&scope, first, now, before == after);
        if before != after {
            let template = |server: &Node, address: &str| match server.text_of("url") {
                Some(url) if url != address => format!("{address} ({url})"),
                _ => address.to_owned(),
            };
            let sides = (excerpt(first.at, &template(first, &before)), excerpt(now.at, &template(now, &after)));
            self.record(&scope, ChangeRule::ServerChanged, Some(sides.0), Some(sides.1));
        }
        let others = |all: &'a [Node]| -> BTreeMap<String, &'a Node> {
            all.iter().skip(1).map(|server| (address(server), server)).collect()
        };
        let (before, after) = (others(old), others(new));
        for (url, server) in &before {
            match after.get(url) {
                Some(other) => self.server(&whole.at(format!("server {url}")), server, other, true),
                None => {
                    let scope = whole.at(format!("server {url}"));
                    self.record(&scope, ChangeRule::ServerRemoved, Some(excerpt(server.at, url)), None);
                }
            }
        }
        for (url, server) in after.iter().filter(|(url, _)| !before.contains_key(*url)) {
            self.record(
                &whole.at(format!("server {url}")),
                ChangeRule::ServerAdded,
                None,
                Some(excerpt(server.at, url)),
            );
        }
    }

    /// Compares the other members of a server. If the address is the same, an added or removed variable is a change
    /// too.
    fn server(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node, same_address: bool) {
        self.documentation(scope, old, new);
        self.unclassified(scope, old, new, &["url", "variables"]);
        for variable in entries(old, "variables").iter().chain(entries(new, "variables")) {
            let name = &variable.key;
            let of = |server: &'a Node| server.get("variables").and_then(|all| all.get(name));
            let inner = scope.at(format!("variable `{name}`"));
            match (of(old), of(new)) {
                (Some(was), Some(is)) if self.first_time(was, is) => {
                    self.documentation(&inner, was, is);
                    self.unclassified(&inner, was, is, &["default"]);
                }
                (was, is) if same_address && was.is_some() != is.is_some() => {
                    self.record(&inner, ChangeRule::Unclassified, was.map(excerpt_of), is.map(excerpt_of))
                }
                _ => {}
            }
        }
    }

    fn envelope(&mut self, whole: &ComparisonScope) {
        let scope = whole.at("`x-envelope`");
        match (self.old.get("x-envelope"), self.new.get("x-envelope")) {
            (Some(old), Some(new)) => {
                let keys: BTreeSet<&str> = old.entries().iter().chain(new.entries()).map(|e| e.key.as_str()).collect();
                for key in keys {
                    let rule =
                        if key == "success" { ChangeRule::SuccessRuleChanged } else { ChangeRule::EnvelopeChanged };
                    self.compare_key(&scope.at(format!("`{key}`")), rule, old, new, key);
                }
            }
            (old, new) if !alike(old, new) => {
                self.record(&scope, ChangeRule::EnvelopeChanged, old.map(excerpt_of), new.map(excerpt_of))
            }
            _ => {}
        }
    }

    /// Compares the security schemes and records the new keys of those that both versions have.
    fn schemes(&mut self, whole: &ComparisonScope) {
        let (old, new) = (components(self.old, "securitySchemes"), components(self.new, "securitySchemes"));
        let same = |a: &Node, b: &Node| SCHEME.iter().all(|key| alike(a.get(key), b.get(key)));
        let mut names = BTreeMap::new();
        for scheme in old {
            let scope = whole.at(format!("security scheme `{}`", scheme.key));
            let kept = new.iter().find(|other| other.key == scheme.key);
            let renamed = || {
                new.iter()
                    .find(|other| same(&scheme.node, &other.node) && old.iter().all(|before| before.key != other.key))
            };
            let Some(other) = kept.or_else(renamed) else {
                if !mentioned(self.old, &scheme.key) {
                    self.record(&scope, ChangeRule::SchemeRemoved, Some(excerpt_of(&scheme.node)), None);
                }
                continue;
            };
            names.insert(scheme.key.clone(), other.key.clone());
            if scheme.key != other.key {
                let sides = (excerpt(scheme.key_at, &scheme.key), excerpt(other.key_at, &other.key));
                self.record(&scope, ChangeRule::SchemeRenamed, Some(sides.0), Some(sides.1));
            }
            for key in SCHEME {
                self.compare_key(
                    &scope.at(format!("`{key}`")),
                    ChangeRule::SchemeChanged,
                    &scheme.node,
                    &other.node,
                    key,
                );
            }
            self.documentation(&scope, &scheme.node, &other.node);
            self.unclassified(&scope, &scheme.node, &other.node, &SCHEME);
        }
        for scheme in new.iter().filter(|scheme| !names.values().any(|kept| *kept == scheme.key)) {
            if !mentioned(self.new, &scheme.key) {
                let scope = whole.at(format!("security scheme `{}`", scheme.key));
                self.record(&scope, ChangeRule::SchemeAdded, None, Some(excerpt_of(&scheme.node)));
            }
        }
        self.schemes = names;
    }

    /// Compares whether the document or an operation is signed, and the ways to authenticate.
    pub(super) fn signing(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let own = (old.get("security"), new.get("security"));
        if own.0.is_none() && own.1.is_none() {
            return;
        }
        let effective = (own.0.or_else(|| self.old.get("security")), own.1.or_else(|| self.new.get("security")));
        let sides = || {
            let side = |security: Option<&Node>, operation: &Node| {
                let word = if unsigned(security) { "not signed" } else { "signed" };
                Some(excerpt(security.map_or(operation.at, |security| security.at), word))
            };
            (side(effective.0, old), side(effective.1, new))
        };
        match (unsigned(effective.0), unsigned(effective.1)) {
            (false, true) => self.record(scope, ChangeRule::OperationUnsigned, sides().0, sides().1),
            (true, false) => self.record(scope, ChangeRule::OperationSigned, sides().0, sides().1),
            (true, true) => {}
            (false, false) => self.alternatives(scope, effective.0, effective.1),
        }
    }

    /// Compares the ways to authenticate, each of which is a set of schemes.
    fn alternatives(&mut self, scope: &ComparisonScope, old: Option<&'a Node>, new: Option<&'a Node>) {
        let names = self.schemes.clone();
        let read = |node: Option<&'a Node>, rename: bool| -> Vec<(Alternative, &'a Node)> {
            let all = node.map(Node::items).unwrap_or_default();
            let key = |key: &String| if rename { names.get(key).unwrap_or(key).clone() } else { key.clone() };
            all.iter().map(|one| (one.entries().iter().map(|entry| key(&entry.key)).collect(), one)).collect()
        };
        let (before, after) = (read(old, true), read(new, false));
        let shown = |one: &Alternative| one.iter().cloned().collect::<Vec<_>>().join(" + ");
        for (alternative, node) in &before {
            match after.iter().find(|(other, _)| other == alternative) {
                Some((_, other)) => {
                    for entry in node.entries() {
                        let new_key = names.get(&entry.key).unwrap_or(&entry.key);
                        if !alike(Some(&entry.node), other.get(new_key)) {
                            let is = other.get(new_key).map(excerpt_of);
                            let inner = scope.at(format!("security `{new_key}`"));
                            self.record(&inner, ChangeRule::Unclassified, Some(excerpt_of(&entry.node)), is);
                        }
                    }
                }
                None => {
                    let scope = scope.at(format!("authentication by {}", shown(alternative)));
                    self.record(
                        &scope,
                        ChangeRule::AlternativeRemoved,
                        Some(excerpt(node.at, &shown(alternative))),
                        None,
                    );
                }
            }
        }
        for (alternative, node) in after.iter().filter(|(one, _)| before.iter().all(|(other, _)| other != one)) {
            let scope = scope.at(format!("authentication by {}", shown(alternative)));
            self.record(&scope, ChangeRule::AlternativeAdded, None, Some(excerpt(node.at, &shown(alternative))));
        }
    }
}

/// Whether requests are not signed. Without `security`, they count as signed.
fn unsigned(security: Option<&Node>) -> bool {
    security.is_some_and(declares_no_security)
}

/// Whether `security` of the document or of an operation uses the scheme. Adding or removing it is reported there.
fn mentioned(root: &Node, scheme: &str) -> bool {
    let named = |node: &Node| items(node, "security").iter().any(|alternative| alternative.get(scheme).is_some());
    named(root) || super::uses::operations(root).any(|(_, _, operation)| named(operation))
}

/// Returns the URL of a server with the defaults of its variables.
fn address(server: &Node) -> String {
    let mut url = server.text_of("url").unwrap_or_default().to_owned();
    for variable in entries(server, "variables") {
        let default = variable.node.get("default").map(brief).unwrap_or_default();
        url = url.replace(&format!("{{{}}}", variable.key), &default);
    }
    url
}
