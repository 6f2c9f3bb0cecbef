//! Checks where `format: password` and `x-secret` are used.
//!
//! The generator supports them on members of named objects and on parameters. Anywhere else they would have no effect,
//! and the secret could appear in logs, so the lint reports them.

use super::linter::Linter;
use crate::spec::{SchemaType, ValueFormat};
use crate::yaml::{Node, Value};

/// The role of a node, as far as it decides whether the node can be a secret.
#[derive(Clone, Copy, PartialEq)]
enum SchemaRole {
    /// Not a schema.
    NoSchema,
    /// A schema that cannot be a secret: a named one, items of a list, additional properties.
    Plain,
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
        x_secret(linter, node, role);
    }
    let is_parameter = node.get("in").is_some();
    for entry in node.entries() {
        match entry.key.as_str() {
            // Values, not schemas.
            "example" | "examples" | "default" | "enum" => {}
            "properties" => {
                entry.node.entries().iter().for_each(|member| walk(linter, &member.node, SchemaRole::Member))
            }
            "schemas" => entry.node.entries().iter().for_each(|schema| walk(linter, &schema.node, SchemaRole::Plain)),
            "schema" if is_parameter => walk(linter, &entry.node, SchemaRole::Parameter),
            "schema" | "items" | "additionalProperties" => walk(linter, &entry.node, SchemaRole::Plain),
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
        // `schemas` reports the format.
        Some(SchemaType::Integer | SchemaType::Number) => true,
        Some(SchemaType::String) => role != SchemaRole::Plain && node.get("enum").is_none(),
        _ => false,
    };
    if !fits {
        linter.report(
            format.at,
            "`format: password` is only allowed on a string that is a member or a parameter",
            "`format: password` with `type: string` and without `enum`; for a member without a type, x-secret: true",
        );
    }
}

fn x_secret<'a>(linter: &mut Linter<'a>, node: &'a Node, role: SchemaRole) {
    // `shape` reports values that are not booleans, and members beside a $ref.
    let Some(entry) = node.entry("x-secret").filter(|entry| matches!(entry.node.value, Value::Bool(_))) else { return };
    if node.get("$ref").is_some() {
        return;
    }
    if role != SchemaRole::Member || node.get("type").is_some() || !node.truth_of("x-secret") {
        linter.report(
            entry.key_at,
            "`x-secret: true` is only allowed on a member without a type",
            "format: password for a string; no x-secret if the value is not a secret",
        );
    }
}
