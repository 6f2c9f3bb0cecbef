//! Converts a standard spec into one that progenitor supports. The changes are made on a copy:
//!
//! * constants and parameters that the pipeline supplies are removed,
//! * arrays that are sent as JSON text become one scalar of the type `JsonList`,
//! * parameters in the path become query parameters, and their templates constant parts of the path,
//! * a response that is a list becomes an object with the list as its only member,
//! * responses keep only their JSON content,
//! * a multipart body becomes a JSON body of the type `Upload`; the generated request sends it as multipart,
//! * a form without known members becomes a map of strings,
//! * secrets become the type `Secret`,
//! * limits, patterns and examples of values are removed, because progenitor would generate closed types from them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::spec::noted;

/// A spec for progenitor, and the Rust types that replace some of its schemas.
#[derive(Clone)]
pub(crate) struct Lowered {
    pub(crate) document: Value,
    /// Schema name to Rust type.
    pub(crate) replacements: BTreeMap<String, String>,
    /// Descriptions of members that a reference replaced, by schema and member.
    pub(crate) described: BTreeMap<(String, String), String>,
}

/// Members of a schema from which progenitor would generate checks.
const DROPPED: [&str; 12] = [
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "example",
    "examples",
    "xml",
    "nullable",
    "default",
];

const MULTIPART: &str = "multipart/form-data";
const UPLOAD: &str = "::simfleet_runtime::Upload";
const OPEN_FORM: &str = "::std::collections::BTreeMap<String, String>";
/// The schema that replaces a secret string: its name and its Rust type.
const SECRET: (&str, &str) = ("SecretText", "::simfleet_runtime::Secret");
/// The schema that replaces a secret without a type: its name and its Rust type.
const OPEN_SECRET: (&str, &str) = ("SecretValue", "::simfleet_runtime::Secret<::serde_json::Value>");

pub(crate) fn lower(mut document: Value, enums: impl Iterator<Item = String>) -> Lowered {
    let mut lowering = Lowering {
        components: document.get("components").cloned().unwrap_or_default(),
        replacements: enums.map(|name| (name.clone(), format!("crate::types::{name}"))).collect(),
    };
    let mut forms: Vec<String> = Vec::new();
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        *paths = std::mem::take(paths).into_iter().map(|(path, item)| (constant_path(&path), item)).collect();
    }
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        for operation in paths.values_mut().filter_map(Value::as_object_mut).flat_map(|path| path.values_mut()) {
            lowering.operation(operation, &mut forms);
        }
    }
    let mut schemas = lowering.components.get("schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    for form in forms {
        if let Some(members) = schemas.get_mut(&form).and_then(|schema| schema["properties"].as_object_mut()) {
            for member in members.values_mut().filter(|member| member["type"] == "array") {
                // progenitor ignores a description beside a $ref; the emitter takes it from the model.
                *member = lowering.json_list(member);
            }
        }
    }
    schemas.values_mut().for_each(note_inferred);
    for schema in schemas.values_mut() {
        if let Some(member) = schema["x-list-member"].as_str().map(str::to_owned) {
            let list = json!({"type": "array", "description": "The items of the list.", "items": schema["items"]});
            *schema = json!({"type": "object", "description": schema["description"], "properties": {member: list}});
        }
    }
    let mut described = BTreeMap::new();
    for (schema, members) in &mut schemas {
        for (name, member) in members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let about = member["description"].as_str().unwrap_or_default().trim().to_owned();
            if lowering.secret(member) {
                described.insert((schema.clone(), name.clone()), about);
            }
        }
    }
    for name in lowering.replacements.keys() {
        schemas.insert(name.clone(), json!({"type": "string"}));
    }
    strip_object(&mut schemas);
    document["components"] = json!({ "schemas": schemas });
    if let Some(root) = document.as_object_mut() {
        root.retain(|key, _| matches!(key.as_str(), "openapi" | "info" | "paths" | "components"));
        if let Some(info) = root.get_mut("info").and_then(Value::as_object_mut) {
            info.retain(|key, _| matches!(key.as_str(), "title" | "version" | "description"));
        }
    }
    Lowered { document, replacements: lowering.replacements, described }
}

/// Adds a note to the description of a schema, and to those of its members, if they are inferred.
fn note_inferred(schema: &mut Value) {
    let evidence = schema["x-evidence"].as_str().and_then(|word| word.parse().ok());
    if let Some(text) = schema["description"].as_str() {
        schema["description"] = noted(text.trim(), evidence).into();
    }
    for member in
        schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
    {
        note_inferred(member);
    }
}

/// Returns a path without the braces of its templates.
pub(crate) fn constant_path(path: &str) -> String {
    path.replace(['{', '}'], "")
}

struct Lowering {
    components: Value,
    replacements: BTreeMap<String, String>,
}

impl Lowering {
    fn operation(&mut self, operation: &mut Value, forms: &mut Vec<String>) {
        let parameters = operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let kept: Vec<Value> = parameters.iter().filter_map(|parameter| self.parameter(parameter)).collect();
        operation["parameters"] = kept.into();
        if let Some(content) = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut) {
            if let Some(upload) = content.remove(MULTIPART) {
                // progenitor does not support multipart. It accepts a JSON body with a replaced type.
                let name = upload.pointer("/schema/$ref").and_then(Value::as_str).and_then(last_segment);
                self.replacements.insert(name.unwrap_or_default().to_owned(), UPLOAD.to_owned());
                content.insert("application/json".to_owned(), upload);
            }
            for media in content.values_mut() {
                if let Some(name) = media.pointer("/schema/$ref").and_then(Value::as_str).and_then(last_segment) {
                    let schema = self.components.pointer(&format!("/schemas/{name}"));
                    if schema.is_some_and(|schema| schema.get("properties").is_none()) {
                        self.replacements.insert(name.to_owned(), OPEN_FORM.to_owned());
                    }
                    forms.push(name.to_owned());
                }
                if let Some(media) = media.as_object_mut() {
                    media.retain(|key, _| key == "schema");
                }
            }
        }
        if let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            for answer in answers.values_mut() {
                *answer = self.answer(answer);
            }
        }
        if let Some(operation) = operation.as_object_mut() {
            operation.retain(|key, _| {
                let read = ["operationId", "tags", "summary", "description", "parameters", "requestBody", "responses"];
                read.contains(&key.as_str())
            });
        }
    }

    fn parameter(&mut self, written: &Value) -> Option<Value> {
        let mut parameter = self.follow(written);
        let constant = parameter["required"] == true
            && parameter.pointer("/schema/enum").and_then(Value::as_array).is_some_and(|values| values.len() == 1);
        if constant || parameter["x-pipeline"] == true {
            return None;
        }
        let array = parameter.pointer("/content/application~1json/schema").cloned().or_else(|| {
            let schema = self.follow(&parameter["schema"]);
            (schema["type"] == "array").then_some(schema)
        });
        if let Some(array) = array {
            parameter["schema"] = self.json_list(&array);
        }
        if parameter["in"] == "path" {
            parameter["in"] = "query".into();
        }
        self.secret(&mut parameter["schema"]);
        let parameter = parameter.as_object_mut()?;
        parameter.retain(|key, _| matches!(key.as_str(), "name" | "in" | "required" | "description" | "schema"));
        if let Some(schema) = parameter.get_mut("schema") {
            strip(schema);
        }
        Some(Value::Object(parameter.clone()))
    }

    /// Replaces the schema of a secret by a reference to the type of secrets. Returns whether it was a secret.
    fn secret(&mut self, schema: &mut Value) -> bool {
        let (name, rust) = match (schema["format"].as_str(), schema["x-secret"].as_bool()) {
            (Some("password"), _) => SECRET,
            (_, Some(true)) => OPEN_SECRET,
            _ => return false,
        };
        self.replacements.insert(name.to_owned(), rust.to_owned());
        *schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        true
    }

    /// Returns a reference to a schema that `JsonList` replaces.
    fn json_list(&mut self, array: &Value) -> Value {
        let items = self.follow(&array["items"]);
        let (name, item) = match array["items"].get("$ref").and_then(Value::as_str).and_then(last_segment) {
            Some(named) => (named.to_owned(), format!("crate::types::{named}")),
            None => match (items["type"].as_str(), items["format"].as_str()) {
                (Some("integer"), Some("int32")) => ("Int32".to_owned(), "i32".to_owned()),
                (Some("integer"), _) => ("Int64".to_owned(), "i64".to_owned()),
                (Some("number"), _) => ("Number".to_owned(), "f64".to_owned()),
                (Some("boolean"), _) => ("Boolean".to_owned(), "bool".to_owned()),
                _ => ("Text".to_owned(), "::std::string::String".to_owned()),
            },
        };
        let (schema, rust) = match array["maxItems"].as_u64() {
            Some(limit) => {
                (format!("JsonListOf{name}{limit}"), format!("::simfleet_runtime::JsonList<{item}, {limit}>"))
            }
            None => (format!("JsonListOf{name}"), format!("::simfleet_runtime::JsonList<{item}>")),
        };
        let reference = json!({ "$ref": format!("#/components/schemas/{schema}") });
        self.replacements.insert(schema, rust);
        reference
    }

    fn answer(&self, written: &Value) -> Value {
        let mut answer = self.follow(written);
        if let Some(content) = answer.get_mut("content").and_then(Value::as_object_mut) {
            if content.contains_key("application/json") {
                content.retain(|media, _| media == "application/json");
            }
            for media in content.values_mut().filter_map(Value::as_object_mut) {
                media.retain(|key, _| key == "schema");
            }
        }
        if let Some(answer) = answer.as_object_mut() {
            answer.retain(|key, _| matches!(key.as_str(), "description" | "content"));
        }
        answer
    }

    fn follow(&self, node: &Value) -> Value {
        match node.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/components/")) {
            Some(path) => self.components.pointer(&format!("/{path}")).cloned().unwrap_or_default(),
            None => node.clone(),
        }
    }
}

fn last_segment(reference: &str) -> Option<&str> {
    reference.rsplit('/').next()
}

fn strip_object(members: &mut Map<String, Value>) {
    for member in members.values_mut() {
        strip(member);
    }
}

/// Removes the members that progenitor must not see from a schema, at any depth.
fn strip(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else { return };
    schema.retain(|key, _| !key.starts_with("x-") && !DROPPED.contains(&key.as_str()));
    if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        strip_object(members);
    }
    if let Some(items) = schema.get_mut("items") {
        strip(items);
    }
}
