//! Checks a spec before anything digests it.
//!
//! Promises: every finding names its place, what is wrong and what to write instead; a spec that passes can be lowered
//! and generated. Never changes the spec and never stops at the first finding.

mod envelope;
mod extensions;
pub(crate) use extensions::seconds;
mod operations;
mod schemas;
mod secrets;
mod shape;

use std::collections::BTreeSet;

use crate::model::{reach, ref_name};
use crate::problem::Problem;
use crate::yaml::{Node, Position, Value};

/// The state of one check: the document and what was found so far.
pub(crate) struct Linter<'a> {
    pub(crate) root: &'a Node,
    problems: Vec<Problem>,
    /// Names of schemas that something refers to.
    used_schemas: BTreeSet<String>,
    /// Names of schemas of form bodies, and where they are referred to.
    forms: Vec<(String, Position)>,
    /// Names of schemas that answers hold, directly or deeper.
    answers: BTreeSet<String>,
}

/// Every finding in the document, none if it is fit for the generator.
pub(crate) fn check(root: &Node) -> Vec<Problem> {
    let mut linter = Linter {
        root,
        problems: Vec::new(),
        used_schemas: BTreeSet::new(),
        forms: Vec::new(),
        answers: BTreeSet::new(),
    };
    linter.document();
    linter.problems
}

impl<'a> Linter<'a> {
    fn report(&mut self, at: Position, what: impl Into<String>, instead: impl Into<String>) {
        self.problems.push(Problem { at, what: what.into(), instead: instead.into() });
    }

    fn document(&mut self) {
        let root = self.root;
        if !root.is_map() {
            self.report(root.at, format!("{} stands where the document should be", root.kind()), "openapi: 3.0.3");
            return;
        }
        shape::check(self, root);
        self.version();
        self.info();
        self.servers();
        self.envelope_rule();
        self.security();
        self.operations();
        self.forms_apart();
        self.component_schemas();
        secrets::check(self);
    }

    fn version(&mut self) {
        match self.root.get("openapi") {
            Some(Node { value: Value::Text(version), .. }) if version == "3.0.3" => {}
            Some(node) => self.report(node.at, "not a version that this project reads", "openapi: 3.0.3"),
            None => self.report(self.root.at, "`openapi` is missing", "openapi: 3.0.3"),
        }
    }

    fn info(&mut self) {
        let Some(info) = self.required(self.root, "info", "info: with title, version and description") else { return };
        for (key, instead) in [
            ("title", "title: the short name of the API"),
            ("version", "version: \"2021-05-20\""),
            ("description", "description: what the API is for, in a sentence or more"),
        ] {
            let Some(node) = self.required(info, key, instead) else { continue };
            match node.text() {
                None => self.report(node.at, format!("`{key}` is {}, not a text", node.kind()), "the value in quotes"),
                Some(text) if key == "version" && (text.is_empty() || !text.is_ascii()) => {
                    self.report(node.at, "the version holds characters outside ASCII, or none", "version: \"1.0\"");
                }
                Some(_) => {}
            }
        }
    }

    fn servers(&mut self) {
        let Some(servers) = self.required(self.root, "servers", "servers: with one url") else { return };
        let Some(server) = servers.items().first() else {
            self.report(servers.at, "no server with a `url`", "- url: https://api.example.com");
            return;
        };
        let Some(url) = self.required(server, "url", "url: https://api.example.com") else { return };
        for name in url.text().unwrap_or_default().split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let variable = server.get("variables").and_then(|variables| variables.get(name));
            if variable.and_then(|variable| variable.text_of("default")).is_none() {
                self.report(
                    url.at,
                    format!("the variable `{name}` of the url has no default"),
                    format!("variables: {{{name}: {{default: …, description: …}}}}"),
                );
            }
        }
    }

    fn security(&mut self) {
        self.unsigned_operations();
        let schemes = self.root.get("components").and_then(|c| c.get("securitySchemes"));
        let Some(security) = self.root.get("security") else { return };
        for alternative in security.items() {
            for entry in alternative.entries() {
                if schemes.is_none_or(|schemes| schemes.get(&entry.key).is_none()) {
                    self.report(
                        entry.key_at,
                        format!("no security scheme has the name `{}`", entry.key),
                        format!("components.securitySchemes.{}, or the name of one that is there", entry.key),
                    );
                }
            }
        }
    }

    /// An operation is signed like all others or not at all: the pipeline has one way to sign for a whole API.
    fn unsigned_operations(&mut self) {
        let paths = self.root.get("paths").map(Node::entries).unwrap_or_default();
        for security in paths.iter().flat_map(|path| path.node.entries()).filter_map(|one| one.node.get("security")) {
            if !matches!(&security.value, Value::List(alternatives) if alternatives.is_empty()) {
                self.report(
                    security.at,
                    "an operation cannot have a way to authenticate of its own",
                    "security: [] for an operation that is not signed; otherwise nothing, as the document says it for all",
                );
            }
        }
    }

    /// Forms have builders and answers have none, so that one schema cannot be both.
    fn forms_apart(&mut self) {
        for (name, at) in self.forms.clone() {
            if self.answers.contains(&name) {
                self.report(
                    at,
                    format!("`{name}` is the schema of a form and of an answer"),
                    "a schema for each of the two",
                );
            }
        }
    }

    /// Notes the schema of an answer with everything that it holds.
    fn answered(&mut self, schema: &Node) {
        if let Some(name) = ref_name(schema) {
            reach(self.root, &name, &mut self.answers);
        }
    }

    /// The member `key`, reported when it is missing.
    fn required(&mut self, node: &'a Node, key: &str, instead: &str) -> Option<&'a Node> {
        let found = node.get(key);
        if found.is_none() {
            self.report(node.at, format!("`{key}` is missing"), instead);
        }
        found
    }

    /// A non-empty `description`, reported when it is missing: it becomes the item's documentation.
    fn described(&mut self, node: &'a Node, whose: &str) {
        match node.get("description") {
            None => self.report(
                node.at,
                format!("{whose} has no description"),
                "description: what it means, with its unit; it becomes the Rust documentation",
            ),
            Some(text) if text.text().is_none_or(|text| text.trim().is_empty()) => {
                self.report(text.at, format!("the description of {whose} is not a text"), "description: what it means");
            }
            Some(_) => {}
        }
    }

    /// Follows a local `$ref` of the given section; reports what it cannot follow.
    fn resolve(&mut self, node: &'a Node, section: &str) -> Option<&'a Node> {
        let Some(entry) = node.entry("$ref") else { return Some(node) };
        let prefix = format!("#/components/{section}/");
        let Some(name) = entry.node.text().and_then(|reference| reference.strip_prefix(&prefix)) else {
            self.report(
                entry.node.at,
                "a $ref that does not point into this file's components",
                format!("'{prefix}Name'"),
            );
            return None;
        };
        if section == "schemas" {
            self.used_schemas.insert(name.to_owned());
        }
        let target = self.root.get("components").and_then(|c| c.get(section)).and_then(|all| all.get(name));
        if target.is_none() {
            let near = self.nearest(section, name);
            self.report(entry.node.at, format!("nothing stands at `{prefix}{name}`"), near);
        }
        target
    }

    fn nearest(&self, section: &str, wanted: &str) -> String {
        let all = self.root.get("components").and_then(|c| c.get(section)).map(Node::entries).unwrap_or_default();
        let best = all.iter().max_by(|a, b| {
            let like = |name: &str| similar::TextDiff::from_chars(wanted, name).ratio();
            like(&a.key).total_cmp(&like(&b.key))
        });
        match best {
            Some(entry) => format!("'#/components/{section}/{}', or add components.{section}.{wanted}", entry.key),
            None => format!("add components.{section}.{wanted}"),
        }
    }
}

/// Whether a name becomes a Rust identifier without loss.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
