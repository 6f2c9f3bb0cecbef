//! The document as a whole: version, info, servers, security.

use super::linter::Linter;
use crate::spec::{components, declares_no_security, entries};
use crate::yaml::{Node, Value};

impl<'a> Linter<'a> {
    pub(super) fn version(&mut self) {
        match self.root.get("openapi") {
            Some(Node { value: Value::Text(version), .. }) if version == "3.0.3" => {}
            Some(node) => self.report(node.at, "this OpenAPI version is not supported", "openapi: 3.0.3"),
            None => self.report(self.root.at, "`openapi` is missing", "openapi: 3.0.3"),
        }
    }

    pub(super) fn info(&mut self) {
        let Some(info) = self.required(self.root, "info", "info: with title, version and description") else { return };
        for (key, instead) in [
            ("title", "title: the short name of the API"),
            ("version", "version: \"2021-05-20\""),
            ("description", "description: the purpose of the API, in at least one sentence"),
        ] {
            let Some(node) = self.required(info, key, instead) else { continue };
            match node.text() {
                None => {
                    self.report(node.at, format!("`{key}` is {}, not a string", node.kind()), "the value in quotes")
                }
                Some(text) if key == "version" && (text.is_empty() || !text.is_ascii()) => {
                    self.report(node.at, "the version is empty or contains non-ASCII characters", "version: \"1.0\"");
                }
                Some(_) => {}
            }
        }
    }

    pub(super) fn servers(&mut self) {
        let Some(servers) = self.required(self.root, "servers", "servers: a list with one url") else { return };
        let Some(server) = servers.items().first() else {
            self.report(servers.at, "`servers` is empty", "- url: https://api.example.com");
            return;
        };
        let Some(url) = self.required(server, "url", "url: https://api.example.com") else { return };
        for name in url.text().unwrap_or_default().split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let variable = server.get("variables").and_then(|variables| variables.get(name));
            if variable.and_then(|variable| variable.text_of("default")).is_none() {
                self.report(
                    url.at,
                    format!("the variable `{name}` of the URL has no default"),
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
                        format!("the security scheme `{}` does not exist", entry.key),
                        format!("components.securitySchemes.{}, or the name of an existing scheme", entry.key),
                    );
                }
            }
        }
    }

    /// Checks that an operation is either unsigned or signed like all others: the pipeline signs all requests of an API
    /// in the same way.
    fn unsigned_operations(&mut self) {
        for security in entries(self.root, "paths")
            .iter()
            .flat_map(|path| path.node.entries())
            .filter_map(|one| one.node.get("security"))
        {
            if !declares_no_security(security) {
                self.report(
                    security.at,
                    "an operation cannot have its own authentication",
                    "security: [] for an unsigned operation; no `security` for any other, because the one of the document applies",
                );
            }
        }
    }

    /// Checks that no schema is both a form and part of a response: the generator handles the two differently.
    pub(super) fn forms_are_no_responses(&mut self) {
        for (name, at) in self.forms.clone() {
            if self.response_schemas.contains(&name) {
                self.report(
                    at,
                    format!("`{name}` is the schema of a form and of a response"),
                    "one schema for the form and one for the response",
                );
            }
        }
    }
}
