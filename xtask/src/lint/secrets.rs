//! Secrets: where `format: password` and `x-secret` may stand.
//!
//! Promise: whatever is marked as a secret stands where the generator gives a value a type of its own, which is a member
//! of a named object or a parameter. A mark that nobody reads would leave a secret in logs although the spec says
//! otherwise, so each of them is reported.

use super::linter::Linter;
use crate::spec::{SchemaType, ValueFormat};
use crate::yaml::{Node, Value};

/// What a node of the document is, as far as secrets are concerned.
#[derive(Clone, Copy, PartialEq)]
enum SchemaRole {
    /// No schema.
    NoSchema,
    /// A schema whose values get no type of their own: a named one, items of a list, further members.
    Untyped,
    /// A member of an object.
    Member,
    /// The schema of a parameter.
    Parameter,
}

/// Checks every schema of the document.
pub(super) fn check(linter: &mut Linter<'_>) {
    walk(linter, linter.root, SchemaRole::NoSchema);
}

fn walk<'a>(linter: &mut Linter<'a>, node: &'a Node, role: SchemaRole) {
    for item in node.items() {
        walk(linter, item, SchemaRole::NoSchema);
    }
    if role != SchemaRole::NoSchema {
        password(linter, node, role);
        mark(linter, node, role);
    }
    let is_parameter = node.get("in").is_some();
    for entry in node.entries() {
        match entry.key.as_str() {
            // Values, whatever they look like.
            "example" | "examples" | "default" | "enum" => {}
            "properties" => {
                entry.node.entries().iter().for_each(|member| walk(linter, &member.node, SchemaRole::Member))
            }
            "schemas" => entry.node.entries().iter().for_each(|schema| walk(linter, &schema.node, SchemaRole::Untyped)),
            "schema" if is_parameter => walk(linter, &entry.node, SchemaRole::Parameter),
            "schema" | "items" | "additionalProperties" => walk(linter, &entry.node, SchemaRole::Untyped),
            _ => walk(linter, &entry.node, SchemaRole::NoSchema),
        }
    }
}

fn password<'a>(linter: &mut Linter<'a>, node: &'a Node, role: SchemaRole) {
    let Some(format) = node.get("format") else { return };
    if node.keyword_of("format") != Some(ValueFormat::Password) {
        return;
    }
    let fits = match node.keyword_of("type") {
        // The width that is missing is reported.
        Some(SchemaType::Integer | SchemaType::Number) => true,
        Some(SchemaType::String) => role != SchemaRole::Untyped && node.get("enum").is_none(),
        _ => false,
    };
    if !fits {
        linter.report(
            format.at,
            "`format: password` marks a text that is a secret, in a member or a parameter, and nothing else",
            "format: password beside `type: string` without values; x-secret: true on a member without a type",
        );
    }
}

fn mark<'a>(linter: &mut Linter<'a>, node: &'a Node, role: SchemaRole) {
    // A value of another kind was reported with its shape, and so was anything beside a $ref.
    let Some(entry) = node.entry("x-secret").filter(|entry| matches!(entry.node.value, Value::Bool(_))) else { return };
    if node.get("$ref").is_some() {
        return;
    }
    if role != SchemaRole::Member || node.get("type").is_some() || !node.truth_of("x-secret") {
        linter.report(
            entry.key_at,
            "`x-secret: true` marks a member without a type, and nothing else",
            "format: password for a text; no x-secret for what is no secret",
        );
    }
}
