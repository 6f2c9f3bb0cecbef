//! Helpers to navigate a spec: references, components, names.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::keywords::ValueFormat;
use crate::yaml::{Entry, Node, Value};

/// Follows a local `$ref` for at most eight steps, because a spec that the lint rejects may contain a cycle.
pub(crate) fn follow<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let mut target = node;
    for _ in 0..8 {
        let path = target.text_of("$ref").and_then(|reference| reference.strip_prefix("#/"));
        match path.and_then(|path| path.split('/').try_fold(root, |node, key| node.get(key))) {
            Some(found) => target = found,
            None => break,
        }
    }
    target
}

/// Returns the name at the end of a `$ref`.
pub(crate) fn ref_name(node: &Node) -> Option<String> {
    node.text_of("$ref")?.rsplit('/').next().map(str::to_owned)
}

/// Returns the items of a list member; none if it is missing.
pub(crate) fn items<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}

/// Returns a scalar as text; of a list, the first item.
pub(crate) fn shown(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::List(items) => items.first().map(shown).unwrap_or_default(),
        Value::Null | Value::Map(_) => String::new(),
    }
}

/// Returns the entries of a map member; none if it is missing.
pub(crate) fn entries<'a>(node: &'a Node, key: &str) -> &'a [Entry] {
    node.get(key).map(Node::entries).unwrap_or_default()
}

/// Returns the entries of a section of the components.
pub(crate) fn components<'a>(root: &'a Node, section: &str) -> &'a [Entry] {
    root.get("components").map(|components| entries(components, section)).unwrap_or_default()
}

/// Returns the named schema.
pub(crate) fn schema<'a>(root: &'a Node, name: &str) -> Option<&'a Node> {
    components(root, "schemas").iter().find(|entry| entry.key == name).map(|entry| &entry.node)
}

/// Adds a schema and all schemas that it refers to, directly or indirectly.
pub(crate) fn reach(root: &Node, name: &str, reached: &mut BTreeSet<String>) {
    if !reached.insert(name.to_owned()) {
        return;
    }
    let found = schema(root, name);
    // The items of a response that is a list.
    if let Some(next) = found.and_then(|schema| schema.get("items")).and_then(ref_name) {
        reach(root, &next, reached);
    }
    for member in found.map(|schema| entries(schema, "properties")).unwrap_or_default() {
        for node in [Some(&member.node), member.node.get("items")].into_iter().flatten() {
            if let Some(next) = ref_name(node) {
                reach(root, &next, reached);
            }
        }
    }
}

/// Whether a schema marks its value as a secret.
pub(crate) fn is_secret(schema: &Node) -> bool {
    schema.keyword_of("format") == Some(ValueFormat::Password) || schema.truth_of("x-secret")
}

/// Whether `security` is an empty list, which means in OpenAPI that requests are not signed.
pub(crate) fn declares_no_security(security: &Node) -> bool {
    matches!(&security.value, Value::List(alternatives) if alternatives.is_empty())
}

/// Returns the Rust name of a parameter, member or operation.
pub(crate) fn rust_name(name: &str) -> String {
    let mut snake = name.to_snake_case();
    // progenitor treats `gen` as a keyword, syn does not yet.
    if snake == "gen" || syn::parse_str::<syn::Ident>(&snake).is_err() {
        snake.push('_');
    }
    snake
}

/// Returns the parameter in a runtime expression: `{$request.body#/subscribeUrl}`, `{$request.query.url}`.
pub(crate) fn callback_parameter(expression: &str) -> Option<&str> {
    let inside = expression.strip_prefix("{$request.")?.strip_suffix('}')?;
    inside.strip_prefix("body#/").or_else(|| inside.strip_prefix("query."))
}

/// Parses a duration of whole seconds, minutes or hours: `60s`, `3m`, `1h`.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let (digits, factor) = match text.as_bytes().last()? {
        b's' => (text.strip_suffix('s')?, 1),
        b'm' => (text.strip_suffix('m')?, 60),
        b'h' => (text.strip_suffix('h')?, 3600),
        _ => return None,
    };
    digits.parse::<u64>().ok().filter(|n| (1..=86_400).contains(n)).map(|n| n * factor)
}
