//! What the generator needs to know of a spec beside the OpenAPI part that progenitor reads.
//!
//! Built from a spec that has passed the lint; whatever the lint guarantees is taken as given here.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};

use crate::lint::seconds;
use crate::yaml::{Node, Value};

pub(crate) struct ApiModel {
    /// Stem of the spec's file name.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) endpoint: String,
    pub(crate) envelope: EnvelopeRule,
    /// Ordered by id.
    pub(crate) operations: Vec<OperationModel>,
    /// Ordered by name.
    pub(crate) enums: Vec<EnumModel>,
    /// Descriptions of all named schemas, for members that are only a `$ref`.
    pub(crate) descriptions: BTreeMap<String, String>,
    /// Schemas that answers hold, directly or deeper; the rest are request bodies.
    pub(crate) answer_schemas: BTreeSet<String>,
}

pub(crate) struct EnvelopeRule {
    pub(crate) success_field: String,
    pub(crate) success_value: Value,
    pub(crate) code: String,
    pub(crate) message: Vec<String>,
    pub(crate) request_id: String,
}

pub(crate) struct OperationModel {
    pub(crate) id: String,
    pub(crate) rust_name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) group: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) constants: Vec<(String, String)>,
    pub(crate) effect: String,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) quotas: Vec<QuotaModel>,
    pub(crate) parameters: Vec<ParameterModel>,
    pub(crate) errors: Vec<(String, u16)>,
    pub(crate) evidence: String,
    /// Name of the schema of the form body.
    pub(crate) form: Option<String>,
    /// Name of the schema of the answer.
    pub(crate) answer: String,
    pub(crate) failure: Failure,
}

/// What an error answer decodes to.
pub(crate) enum Failure {
    /// A named schema.
    Schema(String),
    /// Some other content.
    Bytes,
    /// No content at all.
    Nothing,
}

pub(crate) struct QuotaModel {
    pub(crate) limit: u32,
    pub(crate) seconds: u64,
    pub(crate) scope: String,
    pub(crate) evidence: String,
}

pub(crate) struct ParameterModel {
    pub(crate) name: String,
    pub(crate) in_form: bool,
    pub(crate) style: Style,
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) max_items: Option<u64>,
    /// Wire value and name.
    pub(crate) values: Vec<(String, String)>,
    pub(crate) description: String,
    pub(crate) example: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Single,
    JsonText,
    Indexed,
}

pub(crate) struct EnumModel {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) variants: Vec<VariantModel>,
}

pub(crate) struct VariantModel {
    pub(crate) name: String,
    pub(crate) value: Value,
    pub(crate) description: String,
}

/// Follows one local `$ref`.
pub(crate) fn follow<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let mut target = node;
    while let Some(reference) = target.text_of("$ref") {
        let found =
            reference.strip_prefix("#/").and_then(|path| path.split('/').try_fold(root, |node, key| node.get(key)));
        match found {
            Some(found) => target = found,
            None => break,
        }
    }
    target
}

/// The name at the end of a `$ref`.
pub(crate) fn ref_name(node: &Node) -> Option<String> {
    node.text_of("$ref")?.rsplit('/').next().map(str::to_owned)
}

/// The Rust name that the generator gives to a parameter, member or operation.
pub(crate) fn rust_name(name: &str) -> String {
    let mut snake = name.to_snake_case();
    // `gen` is not a keyword for syn yet, but for the generator.
    if snake == "gen" || syn::parse_str::<syn::Ident>(&snake).is_err() {
        snake.push('_');
    }
    snake
}

fn text(node: &Node, key: &str) -> String {
    node.text_of(key).unwrap_or_default().trim().to_owned()
}

/// A scalar as it would be typed.
fn shown(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::List(items) => items.first().map(shown).unwrap_or_default(),
        Value::Null | Value::Map(_) => String::new(),
    }
}

pub(crate) fn build(name: &str, root: &Node) -> ApiModel {
    let schemas = root.get("components").and_then(|c| c.get("schemas")).map(Node::entries).unwrap_or_default();
    let mut operations: Vec<OperationModel> = Vec::new();
    for path in root.get("paths").map(Node::entries).unwrap_or_default() {
        for method in path.node.entries() {
            operations.push(operation(root, &path.key, &method.key, &method.node));
        }
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let mut enums: Vec<EnumModel> = schemas
        .iter()
        .filter(|entry| entry.node.get("enum").is_some())
        .map(|entry| enumeration(&entry.key, &entry.node))
        .collect();
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    let mut answer_schemas = BTreeSet::new();
    for operation in &operations {
        reach(root, &operation.answer, &mut answer_schemas);
        if let Failure::Schema(name) = &operation.failure {
            reach(root, name, &mut answer_schemas);
        }
    }
    let server = root.get("servers").and_then(|servers| servers.items().first());
    ApiModel {
        name: name.to_owned(),
        version: root.get("info").map(|info| text(info, "version")).unwrap_or_default(),
        endpoint: server.map(endpoint).unwrap_or_default(),
        envelope: envelope(root),
        operations,
        enums,
        descriptions: schemas.iter().map(|entry| (entry.key.clone(), text(&entry.node, "description"))).collect(),
        answer_schemas,
    }
}

/// The server's URL with its variables at their defaults.
fn endpoint(server: &Node) -> String {
    let mut url = text(server, "url");
    for variable in server.get("variables").map(Node::entries).unwrap_or_default() {
        url = url.replace(&format!("{{{}}}", variable.key), variable.node.text_of("default").unwrap_or_default());
    }
    url
}

fn envelope(root: &Node) -> EnvelopeRule {
    let rule = root.get("x-envelope");
    let success = rule.and_then(|rule| rule.get("success"));
    EnvelopeRule {
        success_field: success.map(|success| text(success, "field")).unwrap_or_default(),
        success_value: success.and_then(|s| s.get("equals")).map_or(Value::Null, |node| node.value.clone()),
        code: rule.map(|rule| text(rule, "code")).unwrap_or_default(),
        message: rule
            .and_then(|rule| rule.get("message"))
            .map(|list| list.items().iter().map(shown).collect())
            .unwrap_or_default(),
        request_id: rule.map(|rule| text(rule, "request-id")).unwrap_or_default(),
    }
}

/// Adds a schema and all that it refers to, directly or deeper.
pub(crate) fn reach(root: &Node, name: &str, reached: &mut BTreeSet<String>) {
    if !reached.insert(name.to_owned()) {
        return;
    }
    let schema = root.get("components").and_then(|c| c.get("schemas")).and_then(|all| all.get(name));
    for member in schema.and_then(|schema| schema.get("properties")).map(Node::entries).unwrap_or_default() {
        for node in [Some(&member.node), member.node.get("items")].into_iter().flatten() {
            if let Some(next) = ref_name(node) {
                reach(root, &next, reached);
            }
        }
    }
}

fn operation(root: &Node, path: &str, method: &str, node: &Node) -> OperationModel {
    let id = text(node, "operationId");
    let mut constants = Vec::new();
    let mut parameters = Vec::new();
    for written in node.get("parameters").map(Node::items).unwrap_or_default() {
        let written = follow(root, written);
        let schema = written.get("schema");
        let values = schema.and_then(|schema| schema.get("enum")).map(Node::items).unwrap_or_default();
        if let ([value], true) = (values, written.truth_of("required")) {
            constants.push((text(written, "name"), shown(value)));
        } else if !written.truth_of("x-pipeline") {
            parameters.push(parameter(root, written));
        }
    }
    let form_media = node
        .get("requestBody")
        .and_then(|body| body.get("content"))
        .and_then(|content| content.get("application/x-www-form-urlencoded"))
        .and_then(|media| media.get("schema"));
    if let Some(schema) = form_media {
        let schema = follow(root, schema);
        let required: Vec<String> =
            schema.get("required").map(Node::items).unwrap_or_default().iter().map(shown).collect();
        for member in schema.get("properties").map(Node::entries).unwrap_or_default() {
            let is_required = required.contains(&member.key);
            parameters.push(described(root, &member.key, &member.node, &member.node, true, is_required));
        }
    }
    parameters.sort_by(|a, b| (a.in_form, &a.name).cmp(&(b.in_form, &b.name)));
    OperationModel {
        rust_name: rust_name(&id),
        id,
        method: method.to_ascii_uppercase(),
        path: path.split('#').next().unwrap_or(path).to_owned(),
        group: node.get("tags").and_then(|tags| tags.items().first()).map(shown).unwrap_or_default(),
        summary: text(node, "summary"),
        description: text(node, "description"),
        constants,
        effect: text(node, "x-effect"),
        idempotency_key: node.text_of("x-idempotency-key").map(str::to_owned),
        quotas: node.get("x-quota").map(Node::items).unwrap_or_default().iter().map(quota).collect(),
        parameters,
        errors: node.get("x-errors").map(Node::items).unwrap_or_default().iter().map(known_error).collect(),
        evidence: evidence(node),
        form: form_media.and_then(ref_name),
        answer: answer(root, node),
        failure: failure(root, node),
    }
}

fn evidence(node: &Node) -> String {
    node.text_of("x-evidence").unwrap_or("documented").to_owned()
}

fn quota(node: &Node) -> QuotaModel {
    let limit = match node.get("limit").map(|limit| &limit.value) {
        Some(Value::Integer(limit)) => u32::try_from(*limit).unwrap_or(u32::MAX),
        _ => u32::MAX,
    };
    QuotaModel {
        limit,
        seconds: node.text_of("per").and_then(seconds).unwrap_or(1),
        scope: text(node, "scope"),
        evidence: evidence(node),
    }
}

fn known_error(node: &Node) -> (String, u16) {
    let status = match node.get("status").map(|status| &status.value) {
        Some(Value::Integer(status)) => u16::try_from(*status).unwrap_or(0),
        _ => 0,
    };
    (text(node, "code"), status)
}

fn parameter(root: &Node, node: &Node) -> ParameterModel {
    let as_json = node.get("content").and_then(|content| content.get("application/json"));
    let schema = as_json.and_then(|media| media.get("schema")).or_else(|| node.get("schema")).unwrap_or(node);
    let mut model = described(root, &text(node, "name"), node, schema, false, node.truth_of("required"));
    if as_json.is_some() {
        model.style = Style::JsonText;
        model.example = as_json.and_then(|media| media.get("example")).map(shown).unwrap_or(model.example);
    } else if node.text_of("x-array-style") == Some("indexed") {
        model.style = Style::Indexed;
    }
    model
}

fn described(root: &Node, name: &str, docs: &Node, schema: &Node, in_form: bool, required: bool) -> ParameterModel {
    let target = follow(root, schema);
    let is_array = target.text_of("type") == Some("array");
    let value = if is_array { target.get("items").map_or(target, |items| follow(root, items)) } else { target };
    let description = docs.text_of("description").or_else(|| target.text_of("description")).unwrap_or_default();
    ParameterModel {
        name: name.to_owned(),
        in_form,
        style: if is_array { Style::JsonText } else { Style::Single },
        kind: text(value, "type"),
        required,
        max_items: match target.get("maxItems").map(|limit| &limit.value) {
            Some(Value::Integer(limit)) => u64::try_from(*limit).ok(),
            _ => None,
        },
        values: value
            .get("enum")
            .map(|_| enumeration("", value).variants)
            .unwrap_or_default()
            .into_iter()
            .map(|variant| (shown(&Node { value: variant.value, at: value.at }), variant.name.to_snake_case()))
            .collect(),
        description: description.trim().to_owned(),
        example: target.get("example").map(shown).unwrap_or_default(),
    }
}

fn enumeration(name: &str, node: &Node) -> EnumModel {
    let given = |key: &str, index: usize| {
        node.get(key).and_then(|list| list.items().get(index)).and_then(Node::text).map(str::to_owned)
    };
    let variants =
        node.get("enum").map(Node::items).unwrap_or_default().iter().enumerate().map(|(index, value)| VariantModel {
            name: given("x-enum-varnames", index).unwrap_or_else(|| shown(value).to_pascal_case()),
            value: value.value.clone(),
            description: given("x-enum-descriptions", index).unwrap_or_else(|| format!("`{}`.", shown(value))),
        });
    EnumModel { name: name.to_owned(), description: text(node, "description"), variants: variants.collect() }
}

fn answer(root: &Node, operation: &Node) -> String {
    operation
        .get("responses")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .find(|entry| entry.key.starts_with('2'))
        .and_then(|entry| json_schema(follow(root, &entry.node)))
        .and_then(ref_name)
        .unwrap_or_default()
}

fn failure(root: &Node, operation: &Node) -> Failure {
    let Some(node) = operation.get("responses").and_then(|answers| answers.get("4XX")) else { return Failure::Nothing };
    let node = follow(root, node);
    match (json_schema(node).and_then(ref_name), node.get("content")) {
        (Some(name), _) => Failure::Schema(name),
        (None, Some(content)) if !content.entries().is_empty() => Failure::Bytes,
        _ => Failure::Nothing,
    }
}

fn json_schema(answer: &Node) -> Option<&Node> {
    answer.get("content")?.get("application/json")?.get("schema")
}
