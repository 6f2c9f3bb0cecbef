//! Checks paths, operations, parameters, bodies and responses.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::extensions;
use super::linter::{Linter, is_name};
use crate::spec::{ArrayStyle, SchemaType, ValueFormat, entries, follow, items, ref_name};
use crate::yaml::{Entry, Node, Position, Value};

const METHODS: [&str; 2] = ["get", "post"];

/// Names of methods that progenitor's builders or client have.
const RESERVED: [&str; 9] =
    ["new", "new_with_client", "body", "body_map", "send", "client", "inner", "baseurl", "api_version"];

/// Returns the names in braces; `None` if the braces are not in pairs.
fn templates(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || !is_name(name) {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

impl<'a> Linter<'a> {
    pub(super) fn operations(&mut self) {
        let Some(paths) = self.required(self.root, "paths", "paths: a map with at least one operation") else { return };
        let mut ids: BTreeMap<String, Position> = BTreeMap::new();
        for path in paths.entries() {
            if !path.key.starts_with('/') {
                self.report(
                    path.key_at,
                    format!("the path `{}` does not start with /", path.key),
                    format!("/{}", path.key),
                );
            }
            if path.key.contains(['?', ' ']) || !self.fills_templates(path) {
                self.report(
                    path.key_at,
                    format!("the path `{}` contains a query, a space or a template without a parameter", path.key),
                    "a constant path, or {name} with a required parameter of that name in the path",
                );
            }
            if path.node.entries().is_empty() {
                self.report(path.key_at, "the path has no operation", "post: with an operationId");
            }
            for operation in path.node.entries() {
                if !METHODS.contains(&operation.key.as_str()) {
                    self.report(
                        operation.key_at,
                        format!("`{}` is not a supported member of a path", operation.key),
                        "get: or post:",
                    );
                    continue;
                }
                self.operation(&path.key, operation, &mut ids);
            }
        }
    }

    /// Whether every template of a path is a required parameter in the path, for each operation.
    fn fills_templates(&self, path: &'a Entry) -> bool {
        let Some(names) = templates(&path.key) else { return false };
        names.iter().all(|name| {
            path.node.entries().iter().all(|operation| {
                items(&operation.node, "parameters").iter().map(|written| follow(self.root, written)).any(|parameter| {
                    parameter.text_of("in") == Some("path")
                        && parameter.text_of("name") == Some(name)
                        && parameter.truth_of("required")
                })
            })
        })
    }

    fn operation(&mut self, path: &str, entry: &'a Entry, ids: &mut BTreeMap<String, Position>) {
        let operation = &entry.node;
        match operation.get("operationId") {
            Some(node) if node.text().is_some_and(is_name) => {
                let method = node.text().unwrap_or_default().to_snake_case();
                if RESERVED.contains(&method.as_str()) {
                    self.report(
                        node.at,
                        format!("the generated client reserves the name `{method}`"),
                        "another operationId",
                    );
                }
                if let Some(first) = ids.insert(method.clone(), node.at) {
                    self.report(
                        node.at,
                        format!("two operations have the Rust name `{method}` (the first at {first})"),
                        "another operationId",
                    );
                }
            }
            Some(node) => self.report(
                node.at,
                "an operationId must consist of ASCII letters, digits and underscores",
                "operationId: the name that the service uses, for example GetCardRealStatus",
            ),
            None => self.report(entry.key_at, "the operation has no operationId", "operationId: GetCardRealStatus"),
        }
        if operation.text_of("summary").is_none_or(str::is_empty) {
            self.report(
                entry.key_at,
                "the operation has no summary",
                "summary: one line that says what the operation does",
            );
        }
        self.described(operation, "the operation");
        if operation.get("tags").and_then(|tags| tags.items().first()).and_then(Node::text).is_none() {
            self.report(entry.key_at, "the operation has no tag", "tags: [the group of the operation]");
        }
        let mut names = self.parameters(path, operation);
        names.extend(self.request_body(operation));
        extensions::check_operation(self, operation, &names);
        extensions::check_callbacks(self, operation, &names);
        self.responses(entry);
    }

    /// Checks the parameters and returns the names of those that a caller sets.
    fn parameters(&mut self, path: &str, operation: &'a Node) -> Vec<&'a str> {
        let mut names = Vec::new();
        let mut rust_names: BTreeMap<String, Position> = BTreeMap::new();
        for written in items(operation, "parameters") {
            let Some(parameter) = self.resolve(written, "parameters") else { continue };
            let Some(name) = parameter.text_of("name").filter(|name| is_name(name)) else {
                self.report(parameter.at, "the name of the parameter cannot become a Rust identifier", "name: Iccid");
                continue;
            };
            if RESERVED.contains(&name.to_snake_case().as_str()) {
                self.report(
                    parameter.at,
                    format!("generated builders reserve the name of the parameter `{name}`"),
                    "a form member, a constant, or a parameter with x-pipeline: true",
                );
            }
            if let Some(first) = rust_names.insert(name.to_snake_case(), written.at) {
                self.report(
                    written.at,
                    format!("two parameters have the Rust name `{}` (the first at {first})", name.to_snake_case()),
                    "only one of them, or another name",
                );
            }
            match parameter.get("in") {
                Some(place) if place.text() == Some("query") => {}
                Some(place) if place.text() == Some("path") && path.contains(&format!("{{{name}}}")) => {}
                Some(place) if place.text() == Some("header") => self.report(
                    place.at,
                    format!("the header `{name}` cannot be a parameter"),
                    "a scheme in components.securitySchemes: the pipeline sets the headers",
                ),
                place => {
                    let at = place.map_or(parameter.at, |place| place.at);
                    self.report(at, format!("the parameter `{name}` is not in the query"), "in: query");
                }
            }
            self.described(parameter, &format!("the parameter `{name}`"));
            if !self.parameter_schema(parameter, name) {
                names.push(name);
            }
        }
        names
    }

    /// Checks the parameter's schema; returns whether the pipeline or the spec supplies the value.
    fn parameter_schema(&mut self, parameter: &'a Node, name: &str) -> bool {
        let supplied = parameter.truth_of("x-pipeline");
        match (parameter.get("schema"), parameter.get("content")) {
            (Some(schema), None) => self.plain_parameter(parameter, schema, name, supplied),
            (None, Some(content)) => {
                let schema = content.get("application/json").and_then(|media| media.get("schema"));
                match schema {
                    Some(schema)
                        if content.entries().len() == 1 && schema.keyword_of("type") == Some(SchemaType::Array) =>
                    {
                        self.item_list(schema, name);
                    }
                    _ => self.report(
                        content.at,
                        format!("the content of `{name}` must be a single JSON array"),
                        "content: {application/json: {schema: {type: array, items: {type: string}}}}",
                    ),
                }
                supplied
            }
            _ => {
                self.report(
                    parameter.at,
                    format!("the parameter `{name}` requires either a schema or a content"),
                    "schema: {type: string}",
                );
                supplied
            }
        }
    }

    /// Checks a parameter that is described by a schema; returns whether the pipeline or the spec supplies the value.
    fn plain_parameter(&mut self, parameter: &'a Node, schema: &'a Node, name: &str, supplied: bool) -> bool {
        let Some(target) = self.resolve(schema, "schemas") else { return supplied };
        let values = items(target, "enum");
        let inline = schema.get("$ref").is_none();
        let constant = inline && values.len() == 1 && parameter.truth_of("required");
        if inline && !values.is_empty() && !constant && !supplied {
            self.report(
                schema.at,
                format!("the values of `{name}` are listed in an inline schema"),
                "a $ref to a schema under components.schemas, which becomes an open enumeration",
            );
        }
        if target.keyword_of("type") == Some(SchemaType::Array) {
            if parameter.keyword_of("x-array-style") != Some(ArrayStyle::Indexed) {
                self.report(
                    schema.at,
                    format!("the encoding of the array `{name}` is not specified"),
                    "content: {application/json: {schema: …}} for JSON text, or x-array-style: indexed",
                );
            }
            self.item_list(target, name);
        } else if !inline {
            self.one_value(schema, name);
        } else {
            self.scalar(target, &format!("the parameter `{name}`"));
        }
        constant || supplied
    }

    /// Checks that a parameter or form member has a scalar type: queries and forms cannot contain objects.
    fn one_value(&mut self, node: &'a Node, name: &str) {
        let Some(target) = self.resolve(node, "schemas") else { return };
        match target.keyword_of("type") {
            Some(SchemaType::Object) => self.report(
                node.at,
                format!("`{name}` is an object, which a query or a form cannot contain"),
                "one parameter or form member for each member of the object",
            ),
            None if target.text_of("type").is_none() => self.report(
                node.at,
                format!("`{name}` has no type, which a query or a form requires"),
                "type: string, integer, number or boolean",
            ),
            _ => {}
        }
    }

    /// Checks the array of a parameter or form member: its items are scalars, and its limit is plausible.
    pub(super) fn item_list(&mut self, array: &'a Node, name: &str) {
        match array.get("items") {
            Some(items) => {
                if self.resolve(items, "schemas").is_some() && items.get("$ref").is_none() {
                    self.item(items, &format!("`{name}`"));
                }
            }
            None => self.report(array.at, format!("the array `{name}` has no items"), "items: {type: string}"),
        }
        if let Some(limit) = array.get("maxItems")
            && !matches!(limit.value, Value::Integer(1..=1_000_000))
        {
            self.report(
                limit.at,
                format!("maxItems of `{name}` must be an integer from 1 to 1000000"),
                "maxItems: 100",
            );
        }
    }

    /// Checks the request body and returns the names of its members.
    fn request_body(&mut self, operation: &'a Node) -> Vec<&'a str> {
        let Some(body) = operation.get("requestBody") else { return Vec::new() };
        let instead = "content: {application/x-www-form-urlencoded: {schema: {$ref: …}}}";
        let Some(content) = self.required(body, "content", instead) else { return Vec::new() };
        let [media] = content.entries() else {
            self.report(content.at, "the body must have exactly one media type", instead);
            return Vec::new();
        };
        let multipart = media.key == "multipart/form-data";
        if media.key != "application/x-www-form-urlencoded" && !multipart {
            self.report(
                media.key_at,
                format!("the media type `{}` is not supported; request bodies are forms", media.key),
                instead,
            );
            return Vec::new();
        }
        let Some(schema) = self.required(&media.node, "schema", "schema: {$ref: …}") else { return Vec::new() };
        if schema.get("$ref").is_none() {
            self.report(schema.at, "the schema of the body has no name", "schema: {$ref: '#/components/schemas/Name'}");
            return Vec::new();
        }
        let Some(target) = self.resolve(schema, "schemas") else { return Vec::new() };
        self.forms.extend(ref_name(schema).map(|name| (name, schema.at)));
        let members = entries(target, "properties");
        if multipart {
            self.multipart(schema, members);
            return members.iter().map(|member| member.key.as_str()).collect();
        }
        for member in members {
            let is_array = member.node.keyword_of("type") == Some(SchemaType::Array);
            let encoded = media.node.get("encoding").and_then(|all| all.get(&member.key));
            let as_json = encoded.and_then(|one| one.text_of("contentType")) == Some("application/json");
            if is_array && !as_json {
                self.report(
                    member.key_at,
                    format!("the encoding of the array `{}` in the form is not specified", member.key),
                    format!("encoding: {{{}: {{contentType: application/json}}}} beside the schema", member.key),
                );
            }
            if is_array {
                self.item_list(&member.node, &member.key);
            } else {
                self.one_value(&member.node, &member.key);
            }
        }
        for entry in entries(&media.node, "encoding") {
            if !members.iter().any(|member| member.key == entry.key) {
                self.report(entry.key_at, format!("the form has no member `{}`", entry.key), "the name of a member");
            }
        }
        members.iter().map(|member| member.key.as_str()).collect()
    }

    /// Checks that a multipart body consists of one file, which is the only kind that the generator supports.
    fn multipart(&mut self, schema: &'a Node, members: &'a [Entry]) {
        let binary = |member: &Entry| {
            member.node.keyword_of("type") == Some(SchemaType::String)
                && member.node.keyword_of("format") == Some(ValueFormat::Binary)
        };
        if !matches!(members, [file] if binary(file)) {
            self.report(
                schema.at,
                "a multipart body must have exactly one member, which is a file",
                "properties: {file: {type: string, format: binary, description: …}}",
            );
        }
        for file in members.iter().filter(|file| RESERVED.contains(&file.key.to_snake_case().as_str())) {
            self.report(file.key_at, "generated builders reserve this name", "another name");
        }
    }

    fn responses(&mut self, entry: &'a Entry) {
        let Some(responses) = self.required(&entry.node, "responses", "responses: a map with 200, 4XX and 5XX") else {
            return;
        };
        let mut failure: Option<(String, Position)> = None;
        let mut success = 0;
        for response in responses.entries() {
            let Some(target) = self.resolve(&response.node, "responses") else { continue };
            match response.key.as_str() {
                "default" => {
                    self.report(
                        response.key_at,
                        "a default response does not distinguish errors from successes",
                        "4XX: and 5XX:",
                    );
                }
                status
                    if status.len() == 3 && status.starts_with('2') && status.bytes().all(|b| b.is_ascii_digit()) =>
                {
                    success += 1;
                    self.success_response(response.key_at, target);
                }
                "4XX" | "5XX" => {
                    let name = self.failure_response(target);
                    if let Some((first, at)) = &failure
                        && *first != name
                    {
                        self.report(
                            response.key_at,
                            format!("the error responses of one operation differ (the other at {at})"),
                            "the same $ref for 4XX and 5XX",
                        );
                    }
                    failure = Some((name, response.key_at));
                }
                status => self.report(
                    response.key_at,
                    format!("the response status `{status}` is not supported"),
                    "200 for success, 4XX and 5XX for errors",
                ),
            }
        }
        if success != 1 {
            self.report(
                responses.at,
                format!("the operation has {success} success responses; it must have exactly one"),
                "'200': a response with a description and a JSON schema",
            );
        }
        for wanted in ["4XX", "5XX"] {
            if responses.get(wanted).is_none() {
                self.report(
                    responses.at,
                    format!("the response for {wanted} is missing"),
                    format!("{wanted}: {{$ref: …}}"),
                );
            }
        }
    }

    /// Checks an error response and returns what it decodes to: one operation can have only one such type.
    fn failure_response(&mut self, response: &'a Node) -> String {
        self.described(response, "the response");
        let Some(content) = response.get("content") else { return String::new() };
        if let Some(media) = content.get("application/json") {
            let schema = media.get("schema");
            if let Some(schema) = schema.filter(|schema| schema.get("$ref").is_some()) {
                self.resolve(schema, "schemas");
                self.record_response(schema);
                return schema.text_of("$ref").unwrap_or_default().to_owned();
            }
            self.report(
                schema.map_or(media.at, |schema| schema.at),
                "the schema of the response has no name",
                "schema: {$ref: '#/components/schemas/Name'}; the name becomes the Rust type",
            );
        } else if let [_, second, ..] = content.entries() {
            self.report(
                second.key_at,
                "an error response without JSON must have a single media type",
                "text/plain only",
            );
        }
        content.entries().first().map(|media| media.key.clone()).unwrap_or_default()
    }

    fn success_response(&mut self, at: Position, response: &'a Node) {
        self.described(response, "the response");
        let schema =
            response.get("content").and_then(|c| c.get("application/json")).and_then(|media| media.get("schema"));
        match schema {
            Some(schema) if schema.get("$ref").is_some() => {
                self.record_response(schema);
                // A response that is a list has no envelope.
                if let Some(target) = self.resolve(schema, "schemas")
                    && target.get("x-list-member").is_none()
                {
                    self.envelope(schema.at, target);
                }
            }
            Some(schema) => self.report(
                schema.at,
                "the schema of the response has no name",
                "schema: {$ref: '#/components/schemas/Name'}; the name becomes the Rust type",
            ),
            None => {
                self.report(at, "the response has no JSON schema", "content: {application/json: {schema: {$ref: …}}}")
            }
        }
    }
}
