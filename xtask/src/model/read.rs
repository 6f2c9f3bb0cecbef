//! Builds the model from a spec.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

use super::types::{
    ApiModel, CallbackModel, EnumModel, EnvelopeRule, FailureBody, LimitsModel, OperationModel, PagingModel,
    ParameterKind, ParameterLocation, ParameterModel, ParameterStyle, QuotaModel, QuotaScope, ResultCodeModel,
    RuleModel, SuccessRule, VariantModel,
};
use super::{claims, members, secrets};
use crate::spec::{
    ArrayStyle, Effect, Evidence, SchemaType, callback_parameter, components, declares_no_security, documentation,
    entries, follow, is_secret, items, reach, ref_name, rust_name, schema, seconds, shown,
};
use crate::yaml::{Entry, Node, Value};

fn text(node: &Node, key: &str) -> String {
    node.text_of(key).unwrap_or_default().trim().to_owned()
}

/// Returns a text in one line.
fn one_line(node: &Node, key: &str) -> String {
    node.text_of(key).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn build(name: &str, root: &Node) -> ApiModel {
    let schemas = components(root, "schemas");
    let mut operations: Vec<OperationModel> = Vec::new();
    for path in entries(root, "paths") {
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
        if let FailureBody::Schema(name) = &operation.failure {
            reach(root, name, &mut answer_schemas);
        }
    }
    let server = root.get("servers").and_then(|servers| servers.items().first());
    ApiModel {
        name: name.to_owned(),
        version: root.get("info").map(|info| text(info, "version")).unwrap_or_default(),
        endpoint: server.map(endpoint).unwrap_or_default(),
        envelope: envelope(root),
        rpc: is_rpc(&operations),
        supplied: supplied(root, &operations),
        claims: claims::in_spec(root),
        members: members::in_spec(root),
        operations,
        enums,
        descriptions: schemas.iter().map(|entry| (entry.key.clone(), documentation(&entry.node))).collect(),
        answer_schemas,
    }
}

/// Returns the server's URL with the defaults of its variables.
fn endpoint(server: &Node) -> String {
    let mut url = text(server, "url");
    for variable in entries(server, "variables") {
        url = url.replace(&format!("{{{}}}", variable.key), variable.node.text_of("default").unwrap_or_default());
    }
    url
}

fn envelope(root: &Node) -> EnvelopeRule {
    let rule = root.get("x-envelope");
    let success = rule.and_then(|rule| rule.get("success"));
    EnvelopeRule {
        success: if success.is_some_and(|success| success.truth_of("required-members")) {
            SuccessRule::RequiredMembers
        } else {
            SuccessRule::Field {
                name: success.map(|success| text(success, "field")).unwrap_or_default(),
                equals: success.and_then(|s| s.get("equals")).map_or(Value::Null, |node| node.value.clone()),
            }
        },
        code: rule.map(|rule| text(rule, "code")).unwrap_or_default(),
        message: rule
            .and_then(|rule| rule.get("message"))
            .map(|list| list.items().iter().map(shown).collect())
            .unwrap_or_default(),
        request_id: rule.map(|rule| text(rule, "request-id")).unwrap_or_default(),
    }
}

/// Whether the API has the RPC style: all operations share the path `/` and differ in the constant `Action`.
fn is_rpc(operations: &[OperationModel]) -> bool {
    let by_action = |operation: &OperationModel| {
        operation.path == "/" && operation.constants.iter().any(|(name, _)| name == "Action")
    };
    !operations.is_empty() && operations.iter().all(by_action)
}

fn supplied(root: &Node, operations: &[OperationModel]) -> Vec<String> {
    let schemes = components(root, "securitySchemes").iter().map(|entry| &entry.node);
    let of_signature = schemes
        .filter(|scheme| scheme.text_of("type") == Some("apiKey") && scheme.text_of("in") == Some("query"))
        .map(|scheme| text(scheme, "name"));
    let paths = entries(root, "paths");
    let of_pipeline = paths
        .iter()
        .flat_map(|path| path.node.entries())
        .flat_map(|method| items(&method.node, "parameters"))
        .map(|written| follow(root, written))
        .filter(|parameter| parameter.truth_of("x-pipeline"))
        .map(|parameter| text(parameter, "name"));
    let constants = operations.iter().flat_map(|operation| &operation.constants).map(|(name, _)| name.clone());
    // Other constants may be ordinary parameters of unlisted operations.
    let of_protocol = constants.filter(|name| matches!(name.as_str(), "Action" | "Version"));
    let names: BTreeSet<String> = of_signature.chain(of_pipeline).chain(of_protocol).collect();
    names.into_iter().collect()
}

fn operation(root: &Node, path: &str, method: &str, node: &Node) -> OperationModel {
    let id = text(node, "operationId");
    let (constants, mut parameters) = query_parameters(root, node);
    let content = node.get("requestBody").and_then(|body| body.get("content"));
    let media = |kind: &str| content.and_then(|content| content.get(kind)).and_then(|media| media.get("schema"));
    let form = media("application/x-www-form-urlencoded");
    let multipart = media("multipart/form-data");
    if let Some(schema) = form.or(multipart) {
        let location = if form.is_some() { ParameterLocation::Form } else { ParameterLocation::File };
        parameters.extend(body_parameters(root, schema, location));
    }
    parameters.sort_by(|a, b| (a.location, &a.name).cmp(&(b.location, &b.name)));
    let answer = answer(root, node);
    let required_on_success = schema(root, &answer).and_then(|schema| schema.get("x-required-on-success"));
    OperationModel {
        rust_name: rust_name(&id),
        id,
        method: method.to_ascii_uppercase(),
        path: path.split('#').next().unwrap_or(path).to_owned(),
        group: items(node, "tags").first().map(shown).unwrap_or_default(),
        summary: text(node, "summary"),
        description: text(node, "description"),
        constants,
        // The lint requires an effect. For a spec that was not linted, assume the strictest one.
        effect: node.keyword_of("x-effect").unwrap_or(Effect::Once),
        effect_reason: one_line(node, "x-effect-reason"),
        idempotency_key: node.text_of("x-idempotency-key").map(str::to_owned),
        quotas: items(node, "x-quota").iter().map(quota).collect(),
        parameters,
        errors: items(node, "x-errors").iter().map(known_error).collect(),
        evidence: evidence(node),
        form: form.and_then(ref_name),
        multipart: multipart.is_some(),
        open: form.is_some_and(|schema| follow(root, schema).get("additionalProperties").is_some()),
        rules: items(node, "x-rules").iter().filter_map(rule).collect(),
        paging: node.get("x-paging").map(paging),
        result_code: node.get("x-result-code").map(result_code),
        callbacks: entries(node, "callbacks").iter().filter_map(callback).collect(),
        success: success(node),
        failure: failure(root, node),
        list: schema(root, &answer).and_then(|schema| schema.text_of("x-list-member")).map(str::to_owned),
        required_on_success: required_on_success.map(texts).unwrap_or_default(),
        signed: is_signed(root, node),
        secrets: secrets::in_answer(root, &answer),
        answer,
    }
}

/// Returns the constants of an operation (name and value), and the query parameters that a caller sets.
fn query_parameters(root: &Node, operation: &Node) -> (Vec<(String, String)>, Vec<ParameterModel>) {
    let (mut constants, mut parameters) = (Vec::new(), Vec::new());
    for written in items(operation, "parameters") {
        let written = follow(root, written);
        let values = written.get("schema").map(|schema| items(schema, "enum")).unwrap_or_default();
        if let ([value], true) = (values, written.truth_of("required")) {
            constants.push((text(written, "name"), shown(value)));
        } else if !written.truth_of("x-pipeline") {
            parameters.push(parameter(root, written));
        }
    }
    (constants, parameters)
}

/// Returns the members of a body as parameters.
fn body_parameters(root: &Node, schema: &Node, location: ParameterLocation) -> Vec<ParameterModel> {
    let schema = follow(root, schema);
    let required: Vec<String> = items(schema, "required").iter().map(shown).collect();
    let members = entries(schema, "properties").iter();
    members
        .map(|member| {
            let is_required = required.contains(&member.key);
            described(root, &member.key, &member.node, &member.node, location, is_required)
        })
        .collect()
}

/// Whether requests are signed. They are, unless `security` is an empty list: the pipeline knows how to sign even if
/// the document has no `security`.
fn is_signed(root: &Node, operation: &Node) -> bool {
    let security = operation.get("security").or_else(|| root.get("security"));
    !security.is_some_and(declares_no_security)
}

fn texts(node: &Node) -> Vec<String> {
    node.items().iter().map(shown).collect()
}

fn rule(node: &Node) -> Option<RuleModel> {
    if let Some(names) = node.get("exactly-one-of") {
        Some(RuleModel::ExactlyOne(texts(names)))
    } else if let Some(names) = node.get("at-least-one-of") {
        Some(RuleModel::AtLeastOne(texts(names)))
    } else if let Some(names) = node.get("all-or-none-of") {
        Some(RuleModel::AllOrNone(texts(names)))
    } else {
        let (when, needs) = (node.get("when")?, node.get("needs")?);
        let is = when.get("is").map(shown)?;
        Some(RuleModel::When { parameter: text(when, "parameter"), is, needs: texts(needs) })
    }
}

fn paging(node: &Node) -> PagingModel {
    PagingModel {
        page: text(node, "page"),
        size: text(node, "size"),
        items: text(node, "items"),
        pages: node.text_of("pages").map(str::to_owned),
    }
}

fn result_code(node: &Node) -> ResultCodeModel {
    ResultCodeModel { code: text(node, "code"), success: text(node, "success"), message: text(node, "message") }
}

fn callback(entry: &Entry) -> Option<CallbackModel> {
    let [path] = entry.node.entries() else { return None };
    let post = path.node.get("post")?;
    let schema = post.get("requestBody")?.get("content")?.get("application/json")?.get("schema")?;
    Some(CallbackModel {
        name: entry.key.clone(),
        url_parameter: callback_parameter(&path.key)?.to_owned(),
        schema: ref_name(schema)?,
        retries: items(post, "x-retries").iter().filter_map(|span| seconds(span.text()?)).collect(),
    })
}

fn whole(node: &Node, key: &str) -> Option<i64> {
    match node.get(key)?.value {
        Value::Integer(number) => Some(number),
        _ => None,
    }
}

fn limits(node: &Node) -> LimitsModel {
    let length = |key: &str| whole(node, key).and_then(|number| u32::try_from(number).ok());
    LimitsModel {
        min: whole(node, "minimum"),
        max: whole(node, "maximum"),
        min_length: length("minLength"),
        max_length: length("maxLength"),
    }
}

fn evidence(node: &Node) -> Evidence {
    node.keyword_of("x-evidence").unwrap_or(Evidence::Documented)
}

fn quota(node: &Node) -> QuotaModel {
    let limit = match node.get("limit").map(|limit| &limit.value) {
        Some(Value::Integer(limit)) => u32::try_from(*limit).unwrap_or(u32::MAX),
        _ => u32::MAX,
    };
    QuotaModel {
        limit,
        seconds: node.text_of("per").and_then(seconds).unwrap_or(1),
        scope: match text(node, "scope") {
            scope if scope == "account" => QuotaScope::Account,
            parameter => QuotaScope::Value(parameter),
        },
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
    let location = if node.text_of("in") == Some("path") { ParameterLocation::Path } else { ParameterLocation::Query };
    let mut model = described(root, &text(node, "name"), node, schema, location, node.truth_of("required"));
    if as_json.is_some() {
        model.style = ParameterStyle::JsonText;
        model.example = as_json.and_then(|media| media.get("example")).map(shown).unwrap_or(model.example);
    } else if node.keyword_of("x-array-style") == Some(ArrayStyle::Indexed) {
        model.style = ParameterStyle::Indexed;
    }
    model
}

fn described(
    root: &Node,
    name: &str,
    docs: &Node,
    schema: &Node,
    location: ParameterLocation,
    required: bool,
) -> ParameterModel {
    let target = follow(root, schema);
    let is_array = target.keyword_of("type") == Some(SchemaType::Array);
    let value = if is_array { target.get("items").map_or(target, |items| follow(root, items)) } else { target };
    let description = docs.text_of("description").or_else(|| target.text_of("description")).unwrap_or_default();
    ParameterModel {
        name: name.to_owned(),
        location,
        style: if is_array { ParameterStyle::JsonText } else { ParameterStyle::Single },
        kind: ParameterKind::of(value.keyword_of("type")),
        required,
        max_items: whole(target, "maxItems").and_then(|limit| u64::try_from(limit).ok()),
        limits: limits(value),
        explicit: docs.text_of("x-explicit").map(|reason| reason.trim().to_owned()),
        secret: is_secret(value),
        values: value
            .get("enum")
            .map(|_| enumeration("", value).variants)
            .unwrap_or_default()
            .into_iter()
            .map(|variant| (shown(&Node { value: variant.value, at: value.at }), variant.name.to_snake_case()))
            .collect(),
        description: description.trim().to_owned(),
        evidence: docs.keyword_of("x-evidence").unwrap_or_else(|| evidence(target)),
        example: target.get("example").map(shown).unwrap_or_default(),
    }
}

fn enumeration(name: &str, node: &Node) -> EnumModel {
    let given = |key: &str, index: usize| items(node, key).get(index).and_then(Node::text).map(str::to_owned);
    let variants = items(node, "enum").iter().enumerate().map(|(index, value)| VariantModel {
        name: given("x-enum-varnames", index).unwrap_or_else(|| shown(value).to_pascal_case()),
        value: value.value.clone(),
        description: given("x-enum-descriptions", index).unwrap_or_else(|| format!("`{}`.", shown(value))),
    });
    EnumModel { name: name.to_owned(), description: documentation(node), variants: variants.collect() }
}

fn success(operation: &Node) -> u16 {
    entries(operation, "responses")
        .iter()
        .find(|entry| entry.key.starts_with('2'))
        .and_then(|entry| entry.key.parse().ok())
        .unwrap_or(200)
}

fn answer(root: &Node, operation: &Node) -> String {
    entries(operation, "responses")
        .iter()
        .find(|entry| entry.key.starts_with('2'))
        .and_then(|entry| json_schema(follow(root, &entry.node)))
        .and_then(ref_name)
        .unwrap_or_default()
}

fn failure(root: &Node, operation: &Node) -> FailureBody {
    let Some(node) = operation.get("responses").and_then(|answers| answers.get("4XX")) else {
        return FailureBody::Nothing;
    };
    let node = follow(root, node);
    match (json_schema(node).and_then(ref_name), node.get("content")) {
        (Some(name), _) => FailureBody::Schema(name),
        (None, Some(content)) if !content.entries().is_empty() => FailureBody::Bytes,
        _ => FailureBody::Nothing,
    }
}

fn json_schema(answer: &Node) -> Option<&Node> {
    answer.get("content")?.get("application/json")?.get("schema")
}
