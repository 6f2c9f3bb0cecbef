//! The document as a whole: version, info, servers, security.

use super::linter::Linter;
use crate::spec::{components, declares_no_security, entries};
use crate::yaml::{Node, Value};

impl<'a> Linter<'a> {
    pub(super) fn version(&mut self) {
        match self.root.get("openapi") {
            Some(Node { value: Value::Text(version), .. }) if version == "3.0.3" => {}
            Some(node) => self.report(node.at, "not a version that this project reads", "openapi: 3.0.3"),
            None => self.report(self.root.at, "`openapi` is missing", "openapi: 3.0.3"),
        }
    }

    pub(super) fn info(&mut self) {
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

    pub(super) fn servers(&mut self) {
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

    pub(super) fn security(&mut self) {
        self.unsigned_operations();
        let schemes = components(self.root, "securitySchemes");
        let Some(security) = self.root.get("security") else { return };
        for alternative in security.items() {
            for entry in alternative.entries() {
                if schemes.iter().all(|scheme| scheme.key != entry.key) {
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
        for security in entries(self.root, "paths")
            .iter()
            .flat_map(|path| path.node.entries())
            .filter_map(|one| one.node.get("security"))
        {
            if !declares_no_security(security) {
                self.report(
                    security.at,
                    "an operation cannot have a way to authenticate of its own",
                    "security: [] for an operation that is not signed; otherwise nothing, as the document says it for all",
                );
            }
        }
    }

    /// Forms have builders and answers have none, so that one schema cannot be both.
    pub(super) fn forms_apart(&mut self) {
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
}
