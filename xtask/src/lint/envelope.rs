//! The envelope: the rule of the document, and whether each answer can be read by it.

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
        // The kinds of the other members are checked by their shape.
        for key in ["code", "request-id"] {
            if rule.get(key).is_none() {
                self.report(rule.at, format!("`{key}` must name a field of the answers"), INSTEAD);
            }
        }
        if rule.get("message").is_none_or(|node| node.items().is_empty()) {
            self.report(rule.at, "`message` must list the fields that hold a message, best first", INSTEAD);
        }
    }

    fn by_field(&mut self, rule: &'a Node, success: Option<&'a Node>) {
        let field = success.and_then(|success| success.text_of("field"));
        let equals = success.and_then(|success| success.get("equals"));
        if field.is_none() || !matches!(equals.map(|node| &node.value), Some(Value::Bool(_) | Value::Integer(_))) {
            self.report(
                rule.at,
                "`success` needs a `field` and what it `equals`: a boolean or a whole number",
                format!("{INSTEAD}; success: {{required-members: true}} where answers have no such field"),
            );
        }
    }

    /// Success that is told by members which failures lack leaves nothing else to be said.
    fn by_members(&mut self, at: Position, mark: &'a Node, success: Option<&'a Node>) {
        if matches!(mark.value, Value::Bool(false)) {
            self.report(mark.at, "`required-members: false` says nothing about success", INSTEAD);
        }
        if success.is_some_and(|success| success.get("field").is_some() || success.get("equals").is_some()) {
            self.report(
                at,
                "`required-members` stands beside `field` or `equals`, and only one of them can decide",
                "success: {required-members: true}, or success: {field: code, equals: 0}",
            );
        }
    }

    /// The answer must hold what says whether the call worked; what the envelope reads must be readable.
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
                    format!("the answer has no member `{field}`, which x-envelope reads"),
                    format!("a member `{field}` in the schema"),
                ),
                Some(member) if member.keyword_of("type") != Some(wanted) => {
                    wrong.push((member, field, wanted.as_str()));
                }
                Some(_) => {}
            }
        }
        // What the envelope reads is printed.
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
                format!("x-envelope reads `{name}`, which is not a plain {wanted} here"),
                format!("type: {wanted}"),
            );
        }
    }

    /// Where no field says so, members that failures lack tell success: at least one, and each seen to be missing.
    fn success_members(&mut self, at: Position, schema: &'a Node, rule: &'a Node) {
        let listed = items(schema, "x-required-on-success");
        let names = items(rule, "message").iter().map(Node::text);
        let in_failures: Vec<&str> =
            names.chain([rule.text_of("code"), rule.text_of("request-id")]).flatten().collect();
        if !listed.iter().filter_map(Node::text).any(|name| !in_failures.contains(&name)) {
            self.report(
                at,
                "the answer lists no member that only a success has, which x-envelope needs to tell success",
                "x-required-on-success: [a member that failures lack] in the schema of the answer",
            );
        }
        for name in listed {
            // What a $ref names is an enumeration or has members.
            let Some(member) = name.text().and_then(|name| schema.get("properties")?.get(name)) else { continue };
            let collection = match member.keyword_of("type") {
                Some(SchemaType::Array) => true,
                Some(SchemaType::Object) => member.get("properties").is_none(),
                _ => false,
            };
            if collection {
                self.report(
                    name.at,
                    "a list or an open object cannot tell success: without it, it is read as empty",
                    "a text, a number, a truth value or an object with members",
                );
            }
        }
    }
}
