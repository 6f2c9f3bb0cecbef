//! Checks the members of each object and the kinds of their values.
//!
//! The tables list the parts of OpenAPI that the generator and the specs use. The check reports unknown members (a
//! misspelt key would otherwise be ignored) and values of the wrong kind (progenitor's parser reports them without a
//! position). The other modules check the meaning of the values.

use super::extensions;
use super::linter::Linter;
use crate::yaml::{Entry, Node, Value};

/// The expected kind of a value.
enum ValueKind {
    /// Not read, or checked elsewhere.
    Any,
    Text,
    Truth,
    Whole,
    Number,
    Texts,
    /// A list whose items are checked elsewhere.
    List,
    /// `true`, `false` or an object.
    TruthOr(&'static Shape),
    One(&'static Shape),
    /// A map from arbitrary names to objects.
    Named(&'static Shape),
    Each(&'static Shape),
}

/// The members that one kind of object may have.
struct Shape {
    name: &'static str,
    members: &'static [(&'static str, ValueKind)],
}

static DOCUMENT: Shape = Shape {
    name: "the document",
    members: &[
        ("openapi", ValueKind::Any),
        ("info", ValueKind::One(&INFO)),
        ("externalDocs", ValueKind::Any),
        ("servers", ValueKind::Each(&SERVER)),
        ("tags", ValueKind::Each(&TAG)),
        ("security", ValueKind::Any),
        ("paths", ValueKind::Named(&PATH)),
        ("components", ValueKind::One(&COMPONENTS)),
        ("x-envelope", ValueKind::One(&ENVELOPE)),
    ],
};

static INFO: Shape = Shape {
    name: "info",
    members: &[
        ("title", ValueKind::Any),
        ("version", ValueKind::Any),
        ("description", ValueKind::Any),
        ("termsOfService", ValueKind::Any),
        ("contact", ValueKind::Any),
        ("license", ValueKind::Any),
    ],
};

static SERVER: Shape = Shape {
    name: "a server",
    members: &[("url", ValueKind::Text), ("description", ValueKind::Text), ("variables", ValueKind::Named(&VARIABLE))],
};

static VARIABLE: Shape = Shape {
    name: "a variable of a server",
    members: &[("default", ValueKind::Text), ("description", ValueKind::Text), ("enum", ValueKind::Texts)],
};

static TAG: Shape = Shape {
    name: "a tag",
    members: &[("name", ValueKind::Text), ("description", ValueKind::Text), ("externalDocs", ValueKind::Any)],
};

static ENVELOPE: Shape = Shape {
    name: "x-envelope",
    members: &[
        ("success", ValueKind::One(&SUCCESS)),
        ("code", ValueKind::Text),
        ("message", ValueKind::Texts),
        ("request-id", ValueKind::Text),
    ],
};

static SUCCESS: Shape = Shape {
    name: "x-envelope.success",
    members: &[("field", ValueKind::Text), ("equals", ValueKind::Any), ("required-members", ValueKind::Truth)],
};

// OpenAPI also allows `summary` and `parameters` here, but they would have to be merged into every operation.
static PATH: Shape =
    Shape { name: "a path", members: &[("get", ValueKind::One(&OPERATION)), ("post", ValueKind::One(&OPERATION))] };

static OPERATION: Shape = Shape {
    name: "an operation",
    members: &[
        ("operationId", ValueKind::Any),
        ("tags", ValueKind::Texts),
        ("summary", ValueKind::Text),
        ("description", ValueKind::Any),
        ("externalDocs", ValueKind::Any),
        ("parameters", ValueKind::Each(&PARAMETER)),
        ("requestBody", ValueKind::One(&BODY)),
        ("responses", ValueKind::Named(&RESPONSE)),
        ("security", ValueKind::Any),
        ("x-effect", ValueKind::Any),
        ("x-effect-reason", ValueKind::Any),
        ("x-idempotency-key", ValueKind::Any),
        ("x-quota", ValueKind::Each(&QUOTA)),
        ("x-errors", ValueKind::Each(&KNOWN_ERROR)),
        ("x-rules", ValueKind::Each(&RULE)),
        ("x-paging", ValueKind::One(&PAGING)),
        ("x-result-code", ValueKind::One(&RESULT_CODE)),
        ("callbacks", ValueKind::Named(&CALLBACK)),
    ],
};

static RULE: Shape = Shape {
    name: "a rule",
    members: &[
        ("exactly-one-of", ValueKind::Texts),
        ("at-least-one-of", ValueKind::Texts),
        ("all-or-none-of", ValueKind::Texts),
        ("when", ValueKind::One(&CONDITION)),
        ("needs", ValueKind::Texts),
    ],
};

static CONDITION: Shape =
    Shape { name: "a condition", members: &[("parameter", ValueKind::Text), ("is", ValueKind::Any)] };

static PAGING: Shape = Shape {
    name: "x-paging",
    members: &[
        ("page", ValueKind::Text),
        ("size", ValueKind::Text),
        ("items", ValueKind::Text),
        ("pages", ValueKind::Text),
    ],
};

static RESULT_CODE: Shape = Shape {
    name: "x-result-code",
    members: &[("code", ValueKind::Text), ("success", ValueKind::Text), ("message", ValueKind::Text)],
};

// The names of the members are runtime expressions, which `extensions` checks.
static CALLBACK: Shape = Shape { name: "a callback", members: &[] };

static CALLBACK_PATH: Shape = Shape { name: "the path of a callback", members: &[("post", ValueKind::One(&PUSH))] };

static PUSH: Shape = Shape {
    name: "the operation of a callback",
    members: &[
        ("summary", ValueKind::Text),
        ("description", ValueKind::Text),
        ("requestBody", ValueKind::One(&BODY)),
        ("responses", ValueKind::Named(&RESPONSE)),
        ("x-retries", ValueKind::Texts),
    ],
};

static QUOTA: Shape = Shape {
    name: "a quota",
    members: &[("limit", ValueKind::Any), ("per", ValueKind::Any), ("scope", ValueKind::Any)],
};

static KNOWN_ERROR: Shape = Shape {
    name: "a known error",
    members: &[("code", ValueKind::Any), ("status", ValueKind::Any), ("description", ValueKind::Text)],
};

static PARAMETER: Shape = Shape {
    name: "a parameter",
    members: &[
        ("name", ValueKind::Any),
        ("in", ValueKind::Any),
        ("required", ValueKind::Truth),
        ("description", ValueKind::Any),
        ("schema", ValueKind::One(&SCHEMA)),
        ("content", ValueKind::Named(&MEDIA)),
        ("example", ValueKind::Any),
        ("examples", ValueKind::Any),
        ("x-array-style", ValueKind::Any),
        ("x-explicit", ValueKind::Text),
        ("x-pipeline", ValueKind::Truth),
    ],
};

static BODY: Shape = Shape {
    name: "a request body",
    members: &[("required", ValueKind::Truth), ("description", ValueKind::Text), ("content", ValueKind::Named(&MEDIA))],
};

static MEDIA: Shape = Shape {
    name: "a media type",
    members: &[
        ("schema", ValueKind::One(&SCHEMA)),
        ("encoding", ValueKind::Named(&ENCODING)),
        ("example", ValueKind::Any),
        ("examples", ValueKind::Any),
    ],
};

static ENCODING: Shape = Shape { name: "an encoding", members: &[("contentType", ValueKind::Text)] };

static RESPONSE: Shape = Shape {
    name: "a response",
    members: &[("description", ValueKind::Any), ("content", ValueKind::Named(&MEDIA)), ("headers", ValueKind::Any)],
};

static COMPONENTS: Shape = Shape {
    name: "components",
    members: &[
        ("schemas", ValueKind::Named(&SCHEMA)),
        ("parameters", ValueKind::Named(&PARAMETER)),
        ("responses", ValueKind::Named(&RESPONSE)),
        ("securitySchemes", ValueKind::Named(&SCHEME)),
    ],
};

static SCHEME: Shape = Shape {
    name: "a security scheme",
    members: &[
        ("type", ValueKind::Text),
        ("in", ValueKind::Text),
        ("name", ValueKind::Text),
        ("scheme", ValueKind::Text),
        ("description", ValueKind::Text),
    ],
};

static SCHEMA: Shape = Shape {
    name: "a schema",
    members: &[
        ("type", ValueKind::Any),
        ("format", ValueKind::Text),
        ("description", ValueKind::Any),
        ("properties", ValueKind::Named(&SCHEMA)),
        ("required", ValueKind::Texts),
        ("items", ValueKind::One(&SCHEMA)),
        ("additionalProperties", ValueKind::TruthOr(&SCHEMA)),
        ("enum", ValueKind::List),
        ("nullable", ValueKind::Truth),
        ("minItems", ValueKind::Whole),
        ("maxItems", ValueKind::Whole),
        ("minLength", ValueKind::Whole),
        ("maxLength", ValueKind::Whole),
        ("minimum", ValueKind::Number),
        ("maximum", ValueKind::Number),
        ("pattern", ValueKind::Text),
        ("default", ValueKind::Any),
        ("example", ValueKind::Any),
        ("xml", ValueKind::Any),
        ("x-enum-varnames", ValueKind::Texts),
        ("x-enum-descriptions", ValueKind::Texts),
        ("x-explicit", ValueKind::Text),
        ("x-list-member", ValueKind::Text),
        ("x-required-on-success", ValueKind::Texts),
        ("x-secret", ValueKind::Truth),
    ],
};

/// Checks the whole document with the tables.
pub(super) fn check<'a>(linter: &mut Linter<'a>, root: &'a Node) {
    object(linter, root, &DOCUMENT);
}

fn object<'a>(linter: &mut Linter<'a>, node: &'a Node, shape: &'static Shape) {
    if !node.is_map() {
        linter.report(
            node.at,
            format!("expected {}, found {}", shape.name, node.kind()),
            format!("a map with {}", names(shape)),
        );
        return;
    }
    if let Some(reference) = node.entry("$ref") {
        for beside in node.entries().iter().filter(|entry| entry.key != "$ref") {
            linter.report(beside.key_at, format!("`{}` has no effect beside a $ref", beside.key), "the $ref only");
        }
        text(linter, reference);
        return;
    }
    for entry in node.entries() {
        match shape.members.iter().find(|(name, _)| *name == entry.key) {
            Some((_, kind)) => value(linter, entry, kind),
            // Their content is not checked.
            None if matches!(entry.key.as_str(), "anyOf" | "oneOf" | "allOf" | "not") => linter.report(
                entry.key_at,
                format!("`{}` is not supported", entry.key),
                "one object with the members of all cases, all of them optional",
            ),
            // `operations` reports other members of a path.
            None if std::ptr::eq(shape, &PATH) => {}
            // The key is a runtime expression.
            None if std::ptr::eq(shape, &CALLBACK) => object(linter, &entry.node, &CALLBACK_PATH),
            None if entry.key.starts_with("x-") => extensions::check_misplaced(linter, entry, shape.name),
            None => linter.report(
                entry.key_at,
                format!("unknown member `{}` in {}", entry.key, shape.name),
                format!("one of {}", names(shape)),
            ),
        }
    }
}

fn value<'a>(linter: &mut Linter<'a>, entry: &'a Entry, kind: &'static ValueKind) {
    let node = &entry.node;
    let right = match kind {
        ValueKind::Any => true,
        ValueKind::Text => return text(linter, entry),
        ValueKind::Truth => matches!(node.value, Value::Bool(_)),
        ValueKind::Whole => matches!(node.value, Value::Integer(0..)),
        ValueKind::Number => matches!(node.value, Value::Integer(_) | Value::Float(_)),
        ValueKind::Texts => {
            for item in node.items().iter().filter(|item| item.text().is_none()) {
                linter.report(
                    item.at,
                    format!("expected a string in `{}`, found {}", entry.key, item.kind()),
                    "a string, in quotes",
                );
            }
            matches!(node.value, Value::List(_))
        }
        ValueKind::List => matches!(node.value, Value::List(_)),
        ValueKind::TruthOr(_) if matches!(node.value, Value::Bool(_)) => true,
        ValueKind::One(shape) | ValueKind::TruthOr(shape) => return object(linter, node, shape),
        ValueKind::Named(shape) => {
            for named in node.entries() {
                object(linter, &named.node, shape);
            }
            node.is_map()
        }
        ValueKind::Each(shape) => {
            for item in node.items() {
                object(linter, item, shape);
            }
            matches!(node.value, Value::List(_))
        }
    };
    if !right {
        let wanted = match kind {
            ValueKind::Truth => "true or false",
            ValueKind::Whole => "an integer from 0",
            ValueKind::Number => "a number",
            ValueKind::Texts => "a list of strings: [a, b]",
            ValueKind::Named(_) => "a map",
            _ => "a list, with `- ` in front of each item",
        };
        linter.report(node.at, format!("`{}` is {}", entry.key, node.kind()), wanted);
    }
}

fn text<'a>(linter: &mut Linter<'a>, entry: &'a Entry) {
    if entry.node.text().is_none() {
        linter.report(
            entry.node.at,
            format!("`{}` is {}, not a string", entry.key, entry.node.kind()),
            "a string, in quotes if it could be read as another type",
        );
    }
}

fn names(shape: &Shape) -> String {
    shape.members.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}
