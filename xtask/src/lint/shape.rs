//! What may stand where, and of which kind it is.
//!
//! A table of the parts of OpenAPI that the generator and the project's specs use. It reports what nobody would read (a
//! typing error in a key would otherwise pass in silence) and values of the wrong kind (which would reach the
//! generator's own parser, whose messages have no position). What the values mean is checked by the other modules.

use super::extensions;
use super::linter::Linter;
use crate::yaml::{Entry, Node, Value};

/// What a value has to be.
enum Kind {
    /// Read by nobody, or checked elsewhere.
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
    /// A map from free names to objects.
    Named(&'static Shape),
    Each(&'static Shape),
}

/// The members of one kind of object.
struct Shape {
    name: &'static str,
    members: &'static [(&'static str, Kind)],
}

static DOCUMENT: Shape = Shape {
    name: "the document",
    members: &[
        ("openapi", Kind::Any),
        ("info", Kind::One(&INFO)),
        ("externalDocs", Kind::Any),
        ("servers", Kind::Each(&SERVER)),
        ("tags", Kind::Each(&TAG)),
        ("security", Kind::Any),
        ("paths", Kind::Named(&PATH)),
        ("components", Kind::One(&COMPONENTS)),
        ("x-envelope", Kind::One(&ENVELOPE)),
    ],
};

static INFO: Shape = Shape {
    name: "info",
    members: &[
        ("title", Kind::Any),
        ("version", Kind::Any),
        ("description", Kind::Any),
        ("termsOfService", Kind::Any),
        ("contact", Kind::Any),
        ("license", Kind::Any),
    ],
};

static SERVER: Shape = Shape {
    name: "a server",
    members: &[("url", Kind::Text), ("description", Kind::Text), ("variables", Kind::Named(&VARIABLE))],
};

static VARIABLE: Shape = Shape {
    name: "a variable of a server",
    members: &[("default", Kind::Text), ("description", Kind::Text), ("enum", Kind::Texts)],
};

static TAG: Shape =
    Shape { name: "a tag", members: &[("name", Kind::Text), ("description", Kind::Text), ("externalDocs", Kind::Any)] };

static ENVELOPE: Shape = Shape {
    name: "x-envelope",
    members: &[
        ("success", Kind::One(&SUCCESS)),
        ("code", Kind::Text),
        ("message", Kind::Texts),
        ("request-id", Kind::Text),
    ],
};

static SUCCESS: Shape = Shape {
    name: "x-envelope.success",
    members: &[("field", Kind::Text), ("equals", Kind::Any), ("required-members", Kind::Truth)],
};

// `summary` and `parameters` of a path are standard, but would have to be merged into every operation.
static PATH: Shape =
    Shape { name: "a path", members: &[("get", Kind::One(&OPERATION)), ("post", Kind::One(&OPERATION))] };

static OPERATION: Shape = Shape {
    name: "an operation",
    members: &[
        ("operationId", Kind::Any),
        ("tags", Kind::Texts),
        ("summary", Kind::Text),
        ("description", Kind::Any),
        ("externalDocs", Kind::Any),
        ("parameters", Kind::Each(&PARAMETER)),
        ("requestBody", Kind::One(&BODY)),
        ("responses", Kind::Named(&RESPONSE)),
        ("security", Kind::Any),
        ("x-effect", Kind::Any),
        ("x-idempotency-key", Kind::Any),
        ("x-quota", Kind::Each(&QUOTA)),
        ("x-errors", Kind::Each(&KNOWN_ERROR)),
        ("x-rules", Kind::Each(&RULE)),
        ("x-paging", Kind::One(&PAGING)),
        ("callbacks", Kind::Named(&CALLBACK)),
    ],
};

static RULE: Shape = Shape {
    name: "a rule",
    members: &[
        ("exactly-one-of", Kind::Texts),
        ("at-least-one-of", Kind::Texts),
        ("all-or-none-of", Kind::Texts),
        ("when", Kind::One(&CONDITION)),
        ("needs", Kind::Texts),
    ],
};

static CONDITION: Shape = Shape { name: "a condition", members: &[("parameter", Kind::Text), ("is", Kind::Any)] };

static PAGING: Shape = Shape {
    name: "x-paging",
    members: &[("page", Kind::Text), ("size", Kind::Text), ("items", Kind::Text), ("pages", Kind::Text)],
};

// The names of its members are runtime expressions; `extensions` reads them.
static CALLBACK: Shape = Shape { name: "a callback", members: &[] };

static CALLBACK_PATH: Shape = Shape { name: "the path of a callback", members: &[("post", Kind::One(&PUSH))] };

static PUSH: Shape = Shape {
    name: "what is sent to a callback",
    members: &[
        ("summary", Kind::Text),
        ("description", Kind::Text),
        ("requestBody", Kind::One(&BODY)),
        ("responses", Kind::Named(&RESPONSE)),
        ("x-retries", Kind::Texts),
    ],
};

static QUOTA: Shape =
    Shape { name: "a quota", members: &[("limit", Kind::Any), ("per", Kind::Any), ("scope", Kind::Any)] };

static KNOWN_ERROR: Shape = Shape {
    name: "a known error",
    members: &[("code", Kind::Any), ("status", Kind::Any), ("description", Kind::Text)],
};

static PARAMETER: Shape = Shape {
    name: "a parameter",
    members: &[
        ("name", Kind::Any),
        ("in", Kind::Any),
        ("required", Kind::Truth),
        ("description", Kind::Any),
        ("schema", Kind::One(&SCHEMA)),
        ("content", Kind::Named(&MEDIA)),
        ("example", Kind::Any),
        ("examples", Kind::Any),
        ("x-array-style", Kind::Any),
        ("x-explicit", Kind::Text),
        ("x-pipeline", Kind::Truth),
    ],
};

static BODY: Shape = Shape {
    name: "a request body",
    members: &[("required", Kind::Truth), ("description", Kind::Text), ("content", Kind::Named(&MEDIA))],
};

static MEDIA: Shape = Shape {
    name: "a media type",
    members: &[
        ("schema", Kind::One(&SCHEMA)),
        ("encoding", Kind::Named(&ENCODING)),
        ("example", Kind::Any),
        ("examples", Kind::Any),
    ],
};

static ENCODING: Shape = Shape { name: "an encoding", members: &[("contentType", Kind::Text)] };

static RESPONSE: Shape = Shape {
    name: "an answer",
    members: &[("description", Kind::Any), ("content", Kind::Named(&MEDIA)), ("headers", Kind::Any)],
};

static COMPONENTS: Shape = Shape {
    name: "components",
    members: &[
        ("schemas", Kind::Named(&SCHEMA)),
        ("parameters", Kind::Named(&PARAMETER)),
        ("responses", Kind::Named(&RESPONSE)),
        ("securitySchemes", Kind::Named(&SCHEME)),
    ],
};

static SCHEME: Shape = Shape {
    name: "a security scheme",
    members: &[
        ("type", Kind::Text),
        ("in", Kind::Text),
        ("name", Kind::Text),
        ("scheme", Kind::Text),
        ("description", Kind::Text),
    ],
};

static SCHEMA: Shape = Shape {
    name: "a schema",
    members: &[
        ("type", Kind::Any),
        ("format", Kind::Text),
        ("description", Kind::Any),
        ("properties", Kind::Named(&SCHEMA)),
        ("required", Kind::Texts),
        ("items", Kind::One(&SCHEMA)),
        ("additionalProperties", Kind::TruthOr(&SCHEMA)),
        ("enum", Kind::List),
        ("nullable", Kind::Truth),
        ("minItems", Kind::Whole),
        ("maxItems", Kind::Whole),
        ("minLength", Kind::Whole),
        ("maxLength", Kind::Whole),
        ("minimum", Kind::Number),
        ("maximum", Kind::Number),
        ("pattern", Kind::Text),
        ("default", Kind::Any),
        ("example", Kind::Any),
        ("xml", Kind::Any),
        ("x-enum-varnames", Kind::Texts),
        ("x-enum-descriptions", Kind::Texts),
        ("x-explicit", Kind::Text),
        ("x-required-on-success", Kind::Texts),
        ("x-secret", Kind::Truth),
    ],
};

/// Checks the whole document against the table.
pub(super) fn check<'a>(linter: &mut Linter<'a>, root: &'a Node) {
    object(linter, root, &DOCUMENT);
}

fn object<'a>(linter: &mut Linter<'a>, node: &'a Node, shape: &'static Shape) {
    if !node.is_map() {
        linter.report(
            node.at,
            format!("{} stands where {} should be", node.kind(), shape.name),
            format!("a map with {}", names(shape)),
        );
        return;
    }
    if let Some(reference) = node.entry("$ref") {
        for beside in node.entries().iter().filter(|entry| entry.key != "$ref") {
            linter.report(
                beside.key_at,
                format!("`{}` stands beside a $ref, where no tool reads it", beside.key),
                "the $ref alone",
            );
        }
        text(linter, reference);
        return;
    }
    for entry in node.entries() {
        match shape.members.iter().find(|(name, _)| *name == entry.key) {
            Some((_, kind)) => value(linter, entry, kind),
            // Reported with a message of their own; they hold nothing that is worth looking into.
            None if matches!(entry.key.as_str(), "anyOf" | "oneOf" | "allOf" | "not") => linter.report(
                entry.key_at,
                format!("`{}`: the generator makes no type of it", entry.key),
                "one object that holds the members of all cases, as optional ones",
            ),
            // What a path holds beside its operations is reported with them.
            None if std::ptr::eq(shape, &PATH) => {}
            // Any expression may stand there.
            None if std::ptr::eq(shape, &CALLBACK) => object(linter, &entry.node, &CALLBACK_PATH),
            None if entry.key.starts_with("x-") => extensions::check_misplaced(linter, entry, shape.name),
            None => linter.report(
                entry.key_at,
                format!("nothing reads `{}` in {}", entry.key, shape.name),
                format!("one of {}", names(shape)),
            ),
        }
    }
}

fn value<'a>(linter: &mut Linter<'a>, entry: &'a Entry, kind: &'static Kind) {
    let node = &entry.node;
    let right = match kind {
        Kind::Any => true,
        Kind::Text => return text(linter, entry),
        Kind::Truth => matches!(node.value, Value::Bool(_)),
        Kind::Whole => matches!(node.value, Value::Integer(0..)),
        Kind::Number => matches!(node.value, Value::Integer(_) | Value::Float(_)),
        Kind::Texts => {
            for item in node.items().iter().filter(|item| item.text().is_none()) {
                linter.report(
                    item.at,
                    format!("{} stands in `{}` where a text should be", item.kind(), entry.key),
                    "the text, in quotes",
                );
            }
            matches!(node.value, Value::List(_))
        }
        Kind::List => matches!(node.value, Value::List(_)),
        Kind::TruthOr(_) if matches!(node.value, Value::Bool(_)) => true,
        Kind::One(shape) | Kind::TruthOr(shape) => return object(linter, node, shape),
        Kind::Named(shape) => {
            for named in node.entries() {
                object(linter, &named.node, shape);
            }
            node.is_map()
        }
        Kind::Each(shape) => {
            for item in node.items() {
                object(linter, item, shape);
            }
            matches!(node.value, Value::List(_))
        }
    };
    if !right {
        let wanted = match kind {
            Kind::Truth => "true or false",
            Kind::Whole => "a whole number from 0",
            Kind::Number => "a number",
            Kind::Texts => "a list of texts: [a, b]",
            Kind::Named(_) => "a map from names to what they stand for",
            _ => "a list: each item on a line that starts with `- `",
        };
        linter.report(node.at, format!("`{}` is {}", entry.key, node.kind()), wanted);
    }
}

fn text<'a>(linter: &mut Linter<'a>, entry: &'a Entry) {
    if entry.node.text().is_none() {
        linter.report(
            entry.node.at,
            format!("`{}` is {}, not a text", entry.key, entry.node.kind()),
            "a text, in quotes where it looks like something else",
        );
    }
}

fn names(shape: &Shape) -> String {
    shape.members.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}
