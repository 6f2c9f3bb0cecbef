//! Checks named schemas: their names, members and values.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::linter::{Linter, is_name};
use crate::spec::{Evidence, SchemaType, ValueFormat, entries, follow, items};
use crate::yaml::{Entry, Node, Position, Value};

/// Names that no variant can have: `Unknown` is the variant for unlisted values, `Self` is a keyword.
const RESERVED: [&str; 2] = ["Unknown", "Self"];

/// Names that the generator uses for lists of scalars.
const RESERVED_FOR_LISTS: [&str; 5] = ["Boolean", "Int32", "Int64", "Number", "Text"];

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
                    format!("the schema `{}` is not used", entry.key),
                    "a $ref to it, or no schema",
                );
            }
        }
    }

    fn schema(&mut self, entry: &'a Entry) {
        let Entry { key: name, key_at, node } = entry;
        if !is_name(name) || name.to_pascal_case() != *name || name == "Self" {
            self.report(
                *key_at,
                format!("`{name}` is not a valid name for a Rust type"),
                "a name in PascalCase: CardStatus",
            );
        }
        if RESERVED_FOR_LISTS.contains(&name.as_str()) || name.starts_with("JsonListOf") {
            self.report(*key_at, format!("the generator reserves the name `{name}` for lists"), "another name");
        }
        self.described(node, &format!("the schema `{name}`"));
        match node.keyword_of("type") {
            Some(SchemaType::Object) => self.members(name, node),
            Some(SchemaType::String | SchemaType::Integer) if node.get("enum").is_some() => self.values(node),
            Some(SchemaType::Array) if node.get("x-list-member").is_some() => self.whole_list(name, node),
            Some(SchemaType::Array) => self.report(
                *key_at,
                format!("`{name}` is a named array"),
                "an inline array where it is used; its items may be a $ref; x-list-member if it is a whole response",
            ),
            Some(kind) => self.report(
                *key_at,
                format!("`{name}` is a named {kind} without a list of values"),
                "an inline type where it is used",
            ),
            None => self.report(*key_at, format!("`{name}` has no type"), "type: object, or a type with an enum"),
        }
    }

    /// Checks a schema that is the list of a whole response.
    fn whole_list(&mut self, name: &str, node: &'a Node) {
        match node.get("items") {
            Some(items) if items.get("$ref").is_some() => drop(self.resolve(items, "schemas")),
            items => self.report(
                items.map_or(node.at, |items| items.at),
                format!("the items of the list `{name}` have no named schema"),
                "items: {$ref: '#/components/schemas/Name'}",
            ),
        }
        if let Some(member) = node.get("x-list-member")
            && !member.text().is_some_and(is_name)
        {
            self.report(member.at, "x-list-member cannot become a Rust identifier", "x-list-member: nodes");
        }
        let answers = entries(self.root, "paths").iter().flat_map(|path| path.node.entries());
        let reference = format!("#/components/schemas/{name}");
        let root = self.root;
        let schema_of = |operation: &'a Entry| {
            let responses = operation.node.get("responses")?.entries();
            let good = responses.iter().find(|response| response.key.starts_with('2'))?;
            follow(root, &good.node).get("content")?.get("application/json")?.get("schema")?.text_of("$ref")
        };
        if !answers.filter_map(schema_of).any(|schema| schema == reference) {
            self.report(
                node.at,
                format!("x-list-member is set, but `{name}` is not the response of an operation"),
                "an inline array where it is used",
            );
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
                    format!("additionalProperties of the form `{name}` must be strings"),
                    "additionalProperties: {type: string}",
                );
            }
            if let Some(taken) = members.iter().find(|member| member.key.to_snake_case() == "extra") {
                self.report(taken.key_at, "open forms reserve the name `extra`", "another name");
            }
        } else if let Some(more) = open {
            self.report(
                more.key_at,
                format!("additionalProperties of `{name}` has no effect: decoding ignores unknown members"),
                "properties only",
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
                "properties: with at least one member; for an object of any content, an inline `type: object`",
            );
        }
        for key in ["required", "x-required-on-success"] {
            for required in items(node, key) {
                if required.text().is_none_or(|wanted| !members.iter().any(|member| member.key == wanted)) {
                    let names: Vec<&str> = members.iter().map(|member| member.key.as_str()).collect();
                    self.report(
                        required.at,
                        format!("`{key}` of `{name}` lists a member that does not exist"),
                        format!("one of {}", names.join(", ")),
                    );
                }
            }
        }
    }

    /// Checks that the members of the schema `name` have distinct Rust names.
    fn member_names(&mut self, name: &str, members: &'a [Entry]) {
        let mut rust_names: BTreeMap<String, Position> = BTreeMap::new();
        for member in members {
            if !is_name(&member.key) {
                self.report(member.key_at, format!("`{}` cannot become a Rust identifier", member.key), "another name");
            }
            let rust = member.key.to_snake_case();
            if let Some(first) = rust_names.insert(rust.clone(), member.key_at) {
                self.report(
                    member.key_at,
                    format!("two members of `{name}` have the Rust name `{rust}` (the first at {first})"),
                    "only one of them, or another name",
                );
            }
        }
    }

    fn member(&mut self, owner: &str, member: &'a Entry) {
        let Entry { key, key_at, node } = member;
        if node.get("$ref").is_some() {
            if self.resolve(node, "schemas").is_some_and(|target| target.get("x-list-member").is_some()) {
                self.report(
                    node.at,
                    format!("`{owner}.{key}` is a list that only a whole response can be"),
                    "an inline array with the same items",
                );
            }
            return;
        }
        let whose = format!("`{owner}.{key}`");
        self.described(node, &whose);
        match node.keyword_of("type") {
            Some(SchemaType::Array) => match node.get("items") {
                Some(items) if items.get("$ref").is_some() => {
                    self.resolve(items, "schemas");
                }
                Some(items) => self.item(items, &whose),
                None => self.report(*key_at, format!("the array {whose} has no items"), "items: {type: string}"),
            },
            Some(SchemaType::Object) if node.get("properties").is_some() => self.report(
                *key_at,
                format!("{whose} is an inline object"),
                format!(
                    "$ref: '#/components/schemas/{}', with the object under components.schemas",
                    key.to_pascal_case()
                ),
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
                format!("the values of {whose} are listed in an inline schema"),
                "a $ref to a schema under components.schemas, which becomes an open enumeration",
            );
        }
    }

    /// Whether a schema is a multipart body.
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

    /// Checks that an object without listed members accepts any content: otherwise decoding would fail on a new member.
    fn free_form(&mut self, node: &'a Node, whose: &str) {
        if let Some(more) = node.get("additionalProperties")
            && !matches!(more.value, Value::Bool(true))
        {
            self.report(more.at, format!("the content of {whose} is restricted"), "additionalProperties: true");
        }
    }

    /// Checks the items of an array. Their description is optional.
    pub(super) fn item(&mut self, items: &'a Node, whose: &str) {
        let item = format!("an item of {whose}");
        if items.get("description").is_some() {
            self.described(items, &item);
        }
        self.scalar(items, &item);
    }

    /// Checks that an inline schema is a scalar with a type and, for numbers, a format.
    pub(super) fn scalar(&mut self, node: &'a Node, whose: &str) {
        match node.keyword_of("type") {
            Some(SchemaType::Integer) => {
                if !matches!(node.keyword_of("format"), Some(ValueFormat::Int32 | ValueFormat::Int64)) {
                    self.report(node.at, format!("{whose} has no integer format"), "format: int32 or int64");
                }
            }
            Some(SchemaType::Number) => {
                if node.keyword_of("format") != Some(ValueFormat::Double) {
                    self.report(node.at, format!("{whose} has no number format"), "format: double");
                }
            }
            Some(SchemaType::String) => {
                // `secrets` checks `format: password` in all schemas.
                if let Some(format) = node.get("format")
                    && node.keyword_of("format") != Some(ValueFormat::Password)
                {
                    self.report(
                        format.at,
                        format!("{whose} has a format, and decoding would fail on values that do not match it"),
                        "no format; describe it in the description, because strings are passed through unchanged",
                    );
                }
            }
            Some(SchemaType::Boolean) => {}
            _ => {
                let at = node.get("type").map_or(node.at, |kind| kind.at);
                self.report(at, format!("{whose} has no supported type"), "type: string, integer, number or boolean");
            }
        }
    }

    /// Checks a list of values: they have one type and are distinct, and each number has a name.
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
                        self.report(
                            value.at,
                            "an empty string cannot be distinguished from a missing value",
                            "a non-empty value, or none",
                        );
                    }
                    if word.trim_matches(|c: char| c.is_control() || c.is_whitespace()) != word {
                        self.report(
                            value.at,
                            "the value starts or ends with white space, which decoding ignores",
                            "the value without white space",
                        );
                    }
                    word.clone()
                }
                Value::Integer(number) if !text => number.to_string(),
                _ => {
                    let wanted = if text { "a string, in quotes" } else { "an integer" };
                    self.report(value.at, format!("the list of values contains {}", value.kind()), wanted);
                    continue;
                }
            };
            if seen.contains(&shown) {
                self.report(value.at, format!("the value `{shown}` is listed twice"), "each value once");
            }
            seen.push(shown);
        }
        if !text && node.keyword_of("format") != Some(ValueFormat::Int64) {
            self.report(node.at, "an integer enumeration has no `format: int64`", "format: int64");
        }
        self.variant_names(node, values, text);
        if let Some(descriptions) = node.get("x-enum-descriptions")
            && descriptions.items().len() != values.items().len()
        {
            let (given, wanted) = (descriptions.items().len(), values.items().len());
            self.report(
                descriptions.at,
                format!("the list has {given} descriptions for {wanted} values"),
                "one description for each value",
            );
        }
    }

    fn variant_names(&mut self, node: &'a Node, values: &'a Node, text: bool) {
        let Some(names) = node.get("x-enum-varnames") else {
            if !text {
                self.report(
                    node.at,
                    "an integer enumeration has no names for its values",
                    "x-enum-varnames: [one name for each value]",
                );
                return;
            }
            let mut seen: Vec<String> = Vec::new();
            for value in values.items() {
                // `values` reports values that are not strings.
                let Some(name) = value.text().map(ToPascalCase::to_pascal_case) else { continue };
                if !is_name(&name) || RESERVED.contains(&name.as_str()) || seen.contains(&name) {
                    self.report(
                        value.at,
                        "this value cannot be converted into a distinct Rust name",
                        "x-enum-varnames: [one name for each value]",
                    );
                }
                seen.push(name);
            }
            return;
        };
        if names.items().len() != values.items().len() {
            let (given, wanted) = (names.items().len(), values.items().len());
            self.report(names.at, format!("the list has {given} names for {wanted} values"), "one name for each value");
        }
        let mut seen: Vec<&str> = Vec::new();
        for name in names.items() {
            match name.text() {
                Some(word) if is_name(word) && word.to_pascal_case() == word && !RESERVED.contains(&word) => {
                    if seen.contains(&word) {
                        self.report(name.at, format!("the name `{word}` is listed twice"), "each name once");
                    }
                    seen.push(word);
                }
                Some("Unknown") => self.report(
                    name.at,
                    "`Unknown` is reserved for values that the spec does not list",
                    "another name, for example NotKnown or NotObtained",
                ),
                _ => self.report(name.at, "not a valid name for a Rust variant", "a name in PascalCase"),
            }
        }
    }
}
