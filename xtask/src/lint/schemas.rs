//! Named schemas: their names, their members, their values.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::linter::{Linter, is_name};
use crate::spec::{Evidence, SchemaType, ValueFormat, entries, items};
use crate::yaml::{Entry, Node, Position, Value};

/// `Unknown` keeps the values that a spec does not list; the other is a keyword.
const RESERVED: [&str; 2] = ["Unknown", "Self"];

/// What lists of plain values are called.
const TAKEN: [&str; 5] = ["Boolean", "Int32", "Int64", "Number", "Text"];

impl<'a> Linter<'a> {
    pub(super) fn component_schemas(&mut self) {
        let schemas = self.root.get("components").and_then(|c| c.get("schemas"));
        let Some(schemas) = schemas else {
            self.report(self.root.at, "`components.schemas` is missing", "components: {schemas: …}");
            return;
        };
        for entry in schemas.entries() {
            self.schema(entry);
        }
        for entry in schemas.entries() {
            if !self.used_schemas.contains(&entry.key) {
                self.report(
                    entry.key_at,
                    format!("nothing refers to the schema `{}`", entry.key),
                    "a $ref, or no schema",
                );
            }
        }
    }

    fn schema(&mut self, entry: &'a Entry) {
        let Entry { key: name, key_at, node } = entry;
        if !is_name(name) || name.to_pascal_case() != *name || name == "Self" {
            self.report(
                *key_at,
                format!("`{name}` is not the name of a Rust type"),
                "a name in PascalCase: CardStatus",
            );
        }
        if TAKEN.contains(&name.as_str()) || name.starts_with("JsonListOf") {
            self.report(*key_at, format!("`{name}` is a name that the generator needs for lists"), "another name");
        }
        self.described(node, &format!("the schema `{name}`"));
        match node.keyword_of("type") {
            Some(SchemaType::Object) => self.members(name, node),
            Some(SchemaType::String | SchemaType::Integer) if node.get("enum").is_some() => self.values(node),
            Some(SchemaType::Array) => self.report(
                *key_at,
                format!("`{name}` is a named array"),
                "the array in place, where it is used; its items may be a $ref",
            ),
            Some(kind) => self.report(
                *key_at,
                format!("`{name}` is a named {kind} without a list of values"),
                "the type in place, where it is used",
            ),
            None => self.report(*key_at, format!("`{name}` has no type"), "type: object, or a type with an enum"),
        }
    }

    fn members(&mut self, name: &str, node: &'a Node) {
        let members = entries(node, "properties");
        let is_form = self.forms.iter().any(|(form, _)| form == name);
        let open = node.entry("additionalProperties");
        if let (true, Some(more)) = (is_form, open) {
            if more.node.keyword_of("type") != Some(SchemaType::String) {
                self.report(
                    more.node.at,
                    format!("fields that `{name}` does not list are texts"),
                    "additionalProperties: {type: string}",
                );
            }
            if let Some(taken) = members.iter().find(|member| member.key.to_snake_case() == "extra") {
                self.report(taken.key_at, "an open form needs the name `extra` for itself", "another name");
            }
        } else if let Some(more) = open {
            self.report(
                more.key_at,
                format!("`{name}` says what else it may hold: decoding ignores members that the spec does not know"),
                "properties alone",
            );
        }
        self.member_names(name, members);
        for member in members {
            self.member(name, member);
        }
        if members.is_empty() && !(is_form && open.is_some()) {
            self.report(
                node.at,
                format!("`{name}` has no members"),
                "properties: with one member or more; an object of any content is `type: object` in place",
            );
        }
        for key in ["required", "x-required-on-success"] {
            for required in items(node, key) {
                if required.text().is_none_or(|wanted| !members.iter().any(|member| member.key == wanted)) {
                    let names: Vec<&str> = members.iter().map(|member| member.key.as_str()).collect();
                    self.report(
                        required.at,
                        format!("`{key}` of `{name}` names a member that is not there"),
                        format!("one of {}", names.join(", ")),
                    );
                }
            }
        }
    }

    /// Checks that the members of the schema `name` have different names in Rust.
    fn member_names(&mut self, name: &str, members: &'a [Entry]) {
        let mut rust_names: BTreeMap<String, Position> = BTreeMap::new();
        for member in members {
            if !is_name(&member.key) {
                self.report(
                    member.key_at,
                    format!("`{}` is not a name that Rust can take", member.key),
                    "another name",
                );
            }
            let rust = member.key.to_snake_case();
            if let Some(first) = rust_names.insert(rust.clone(), member.key_at) {
                self.report(
                    member.key_at,
                    format!("two members of `{name}` become the Rust name `{rust}` (the first at {first})"),
                    "one of the two",
                );
            }
        }
    }

    fn member(&mut self, owner: &str, member: &'a Entry) {
        let Entry { key, key_at, node } = member;
        if node.get("$ref").is_some() {
            self.resolve(node, "schemas");
            return;
        }
        let whose = format!("`{owner}.{key}`");
        self.described(node, &whose);
        match node.keyword_of("type") {
            Some(SchemaType::Array) => match node.get("items") {
                Some(items) if items.get("$ref").is_some() => {
                    self.resolve(items, "schemas");
                }
                Some(items) => self.scalar(items, &format!("an item of {whose}")),
                None => self.report(*key_at, format!("the array {whose} has no items"), "items: {type: string}"),
            },
            Some(SchemaType::Object) if node.get("properties").is_some() => self.report(
                *key_at,
                format!("{whose} is an object without a name"),
                format!("a schema under components.schemas and $ref: '#/components/schemas/{}'", key.to_pascal_case()),
            ),
            Some(SchemaType::Object) => self.free_form(node, &whose),
            None if node.get("type").is_none() && node.keyword_of("x-evidence") == Some(Evidence::Inferred) => {}
            Some(SchemaType::String)
                if node.keyword_of("format") == Some(ValueFormat::Binary) && self.is_upload(owner) => {}
            _ => self.scalar(node, &whose),
        }
        if node.get("enum").is_some() {
            self.report(
                *key_at,
                format!("the values of {whose} are listed in place"),
                "a named schema under components.schemas and a $ref: it becomes an open enumeration",
            );
        }
    }

    /// Whether a schema is the body of an upload.
    fn is_upload(&self, name: &str) -> bool {
        let paths = entries(self.root, "paths");
        let reference = format!("#/components/schemas/{name}");
        paths.iter().flat_map(|path| path.node.entries()).any(|operation| {
            let content = operation.node.get("requestBody").and_then(|body| body.get("content"));
            let media = content.and_then(|content| content.get("multipart/form-data"));
            media.and_then(|media| media.get("schema")).and_then(|schema| schema.text_of("$ref"))
                == Some(reference.as_str())
        })
    }

    /// An object of any content. Anything narrower would make decoding fail on a new member.
    fn free_form(&mut self, node: &'a Node, whose: &str) {
        if let Some(more) = node.get("additionalProperties")
            && !matches!(more.value, Value::Bool(true))
        {
            self.report(more.at, format!("the content of {whose} is narrowed"), "additionalProperties: true");
        }
    }

    /// Checks that a schema in place is a plain scalar with a type and, for numbers, a width.
    pub(super) fn scalar(&mut self, node: &'a Node, whose: &str) {
        match node.keyword_of("type") {
            Some(SchemaType::Integer) => {
                if !matches!(node.keyword_of("format"), Some(ValueFormat::Int32 | ValueFormat::Int64)) {
                    self.report(node.at, format!("the width of {whose} is not given"), "format: int32 or int64");
                }
            }
            Some(SchemaType::Number) => {
                if node.keyword_of("format") != Some(ValueFormat::Double) {
                    self.report(node.at, format!("the width of {whose} is not given"), "format: double");
                }
            }
            Some(SchemaType::String) => {
                // Where a secret may stand is checked for all schemas together.
                if let Some(format) = node.get("format")
                    && node.keyword_of("format") != Some(ValueFormat::Password)
                {
                    self.report(
                        format.at,
                        format!("{whose} has a format: it would be parsed, and fail on what is not so written"),
                        "the format in the description; texts are kept as they come",
                    );
                }
            }
            Some(SchemaType::Boolean) => {}
            _ => {
                let at = node.get("type").map_or(node.at, |kind| kind.at);
                self.report(
                    at,
                    format!("{whose} has no type that the generator knows"),
                    "type: string, integer, number or boolean",
                );
            }
        }
    }

    /// Checks a list of values: one kind, no repetition, a name for each number.
    fn values(&mut self, node: &'a Node) {
        let Some(values) = node.get("enum") else { return };
        if matches!(&values.value, Value::List(items) if items.is_empty()) {
            self.report(values.at, "the list of values is empty", "enum: [SUCCESS, FAILURE]");
        }
        let text = node.keyword_of("type") == Some(SchemaType::String);
        let mut seen: Vec<String> = Vec::new();
        for value in values.items() {
            let shown = match &value.value {
                Value::Text(word) if text => {
                    if word.is_empty() {
                        self.report(value.at, "an empty text cannot be told from nothing", "no value, or a longer one");
                    }
                    if word.trim_matches(|c: char| c.is_control() || c.is_whitespace()) != word {
                        self.report(value.at, "space around a value, which reading ignores", "the value without it");
                    }
                    word.clone()
                }
                Value::Integer(number) if !text => number.to_string(),
                _ => {
                    let wanted = if text { "a text (put it in quotes)" } else { "a whole number" };
                    self.report(value.at, format!("{} stands among the values", value.kind()), wanted);
                    continue;
                }
            };
            if seen.contains(&shown) {
                self.report(value.at, format!("the value `{shown}` is listed twice"), "each value once");
            }
            seen.push(shown);
        }
        if !text && node.keyword_of("format") != Some(ValueFormat::Int64) {
            self.report(node.at, "the width of the numbers is not given", "format: int64");
        }
        self.variant_names(node, values, text);
        if let Some(descriptions) = node.get("x-enum-descriptions")
            && descriptions.items().len() != values.items().len()
        {
            let (given, wanted) = (descriptions.items().len(), values.items().len());
            self.report(descriptions.at, format!("{given} descriptions for {wanted} values"), "one for each value");
        }
    }

    fn variant_names(&mut self, node: &'a Node, values: &'a Node, text: bool) {
        let Some(names) = node.get("x-enum-varnames") else {
            if !text {
                self.report(node.at, "numbers have no names of their own", "x-enum-varnames: [a name for each value]");
                return;
            }
            let mut seen: Vec<String> = Vec::new();
            for value in values.items() {
                // What is not a text was reported above.
                let Some(name) = value.text().map(ToPascalCase::to_pascal_case) else { continue };
                if !is_name(&name) || RESERVED.contains(&name.as_str()) || seen.contains(&name) {
                    self.report(
                        value.at,
                        "no Rust name of its own can be made of this value",
                        "x-enum-varnames: [a name for each]",
                    );
                }
                seen.push(name);
            }
            return;
        };
        if names.items().len() != values.items().len() {
            let (given, wanted) = (names.items().len(), values.items().len());
            self.report(names.at, format!("{given} names for {wanted} values"), "one for each value");
        }
        let mut seen: Vec<&str> = Vec::new();
        for name in names.items() {
            match name.text() {
                Some(word) if is_name(word) && word.to_pascal_case() == word && !RESERVED.contains(&word) => {
                    if seen.contains(&word) {
                        self.report(name.at, format!("the name `{word}` is given twice"), "each name once");
                    }
                    seen.push(word);
                }
                Some("Unknown") => self.report(
                    name.at,
                    "`Unknown` is the variant that keeps values which the spec does not list",
                    "another name, NotKnown or NotObtained",
                ),
                _ => self.report(name.at, "not the name of a Rust variant", "a name in PascalCase"),
            }
        }
    }
}
