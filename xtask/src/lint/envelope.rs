//! Checks the envelope of the document, and whether it can be read from each response.

use super::linter::Linter;
use crate::spec::{SchemaType, ValueFormat, items};
use crate::yaml::{Node, Position, Value};

const INSTEAD: &str = "x-envelope: {success: {field: code, equals: 0}, code: code, message: [message], request-id: id}";

impl<'a> Linter<'a> {
    pub(super) fn envelope_rule(&mut self) {
        let Some(rule) = self.required(self.root, "x-envelope", INSTEAD) else { return };
        let success = rule.get("success");
        match success.and_then(|success| success.entry("required-members")) {
            Some(entry) => self.by_members(entry.key_at, &entry.node, success),
            None => self.by_field(rule, success),
        }
        // `shape` checks the kinds of the other members.
        for key in ["code", "request-id"] {
            if rule.get(key).is_none() {
                self.report(rule.at, format!("`{key}` must name a member of the responses"), INSTEAD);
            }
        }
        if rule.get("message").is_none_or(|node| node.items().is_empty()) {
            self.report(
                rule.at,
                "`message` must list the members that contain a message, in order of preference",
                INSTEAD,
            );
        }
    }

    fn by_field(&mut self, rule: &'a Node, success: Option<&'a Node>) {
        let field = success.and_then(|success| success.text_of("field"));
        let equals = success.and_then(|success| success.get("equals"));
        if field.is_none() || !matches!(equals.map(|node| &node.value), Some(Value::Bool(_) | Value::Integer(_))) {
            self.report(
                rule.at,
                "`success` requires `field` and `equals`, which is a boolean or an integer",
                format!("{INSTEAD}; or success: {{required-members: true}} if the responses have no such member"),
            );
        }
    }

    /// Checks that nothing else decides about success if required members do.
    fn by_members(&mut self, at: Position, mark: &'a Node, success: Option<&'a Node>) {
        if matches!(mark.value, Value::Bool(false)) {
            self.report(mark.at, "`required-members: false` does not define success", INSTEAD);
        }
        if success.is_some_and(|success| success.get("field").is_some() || success.get("equals").is_some()) {
            self.report(
                at,
                "`required-members` cannot be combined with `field` and `equals`",
                "success: {required-members: true}, or success: {field: code, equals: 0}",
            );
        }
    }

    /// Checks that a response has the member that indicates success, and that all envelope members have the right
    /// types.
    pub(super) fn envelope(&mut self, at: Position, schema: &'a Node) {
        let Some(rule) = self.root.get("x-envelope") else { return };
        if rule.get("success").is_some_and(|success| success.truth_of("required-members")) {
            self.success_members(at, schema, rule);
        }
        let members = schema.get("properties");
        let member = |name: Option<&str>| members.and_then(|members| members.get(name?));
        let mut wrong: Vec<(&'a Node, &str, &str)> = Vec::new();
        if let Some(success) = rule.get("success")
            && let Some(field) = success.text_of("field")
        {
            let wanted = match success.get("equals").map(|equals| &equals.value) {
                Some(Value::Integer(_)) => SchemaType::Integer,
                _ => SchemaType::Boolean,
            };
            match member(Some(field)) {
                None => self.report(
                    at,
                    format!("the response has no member `{field}`, which x-envelope reads"),
                    format!("a member `{field}` in the schema"),
                ),
                Some(member) if member.keyword_of("type") != Some(wanted) => {
                    wrong.push((member, field, wanted.as_str()));
                }
                Some(_) => {}
            }
        }
        // Messages show the members of the envelope, so they cannot be secrets.
        let is_secret = |member: &Node| member.keyword_of("format") == Some(ValueFormat::Password);
        if let Some(code) = rule.text_of("code")
            && let Some(member) = member(Some(code))
            && (!matches!(member.keyword_of("type"), Some(SchemaType::String | SchemaType::Integer))
                || is_secret(member))
        {
            wrong.push((member, code, "string or integer"));
        }
        let messages = items(rule, "message").iter().map(Node::text);
        for name in messages.chain([rule.text_of("request-id")]).flatten() {
            if let Some(member) = member(Some(name))
                && (member.keyword_of("type") != Some(SchemaType::String) || is_secret(member))
            {
                wrong.push((member, name, "string"));
            }
        }
        for (member, name, wanted) in wrong {
            self.report(
                member.at,
                format!("x-envelope reads `{name}`, which must have the type {wanted} and not be a secret"),
                format!("type: {wanted}"),
            );
        }
    }

    /// Checks the members that indicate success: failures lack at least one of them, and decoding keeps their absence.
    fn success_members(&mut self, at: Position, schema: &'a Node, rule: &'a Node) {
        let listed = items(schema, "x-required-on-success");
        let names = items(rule, "message").iter().map(Node::text);
        let in_failures: Vec<&str> =
            names.chain([rule.text_of("code"), rule.text_of("request-id")]).flatten().collect();
        if !listed.iter().filter_map(Node::text).any(|name| !in_failures.contains(&name)) {
            self.report(
                at,
                "the response lists no member that only a success has, so x-envelope cannot detect success",
                "x-required-on-success: [a member that failures lack] in the schema of the response",
            );
        }
        for name in listed {
            // A $ref names an enumeration or an object with members.
            let Some(member) = name.text().and_then(|name| schema.get("properties")?.get(name)) else { continue };
            let collection = match member.keyword_of("type") {
                Some(SchemaType::Array) => true,
                Some(SchemaType::Object) => member.get("properties").is_none(),
                _ => false,
            };
            if collection {
                self.report(
                    name.at,
                    "a list or an open object cannot indicate success: decoding reads a missing one as empty",
                    "a string, a number, a boolean or an object with members",
                );
            }
        }
    }
}
