//! Describes the values of responses without repeating them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::rows::ValueShape;

/// The most places of a response that are described.
const MOST: usize = 400;

/// The values at one place of a response.
#[derive(Debug, Default)]
pub(super) struct Place<'a> {
    pub(super) values: Vec<&'a Value>,
    /// The number of objects that surround the values, with or without them.
    pub(super) of: usize,
}

impl<'a> Place<'a> {
    /// Returns the values at a path, with the rows of lists on the way. Lists at the end of the path are not expanded.
    pub(super) fn at(response: &'a Value, path: &str) -> Self {
        let mut place = Self { values: vec![response], of: 1 };
        for name in path.split('.').filter(|name| !name.is_empty()) {
            let objects: Vec<_> = rows(&place.values).into_iter().filter_map(Value::as_object).collect();
            let of = objects.len();
            place = Self { values: objects.into_iter().filter_map(|object| object.get(name)).collect(), of };
        }
        place
    }

    /// Describes the values. Only codes in `listed` are repeated.
    pub(super) fn shape(&self, operation: &'static str, path: &str, listed: &[&'static str]) -> ValueShape {
        let (mut types, mut formats, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for value in &self.values {
            types.insert(type_of(value));
            formats.extend(format_of(value));
            codes.extend(listed.iter().copied().filter(|code| is_code(value, code)));
        }
        ValueShape {
            operation,
            path: path.to_owned(),
            count: self.values.len(),
            of: self.of,
            types: types.into_iter().collect(),
            formats: formats.into_iter().collect(),
            values: codes.into_iter().collect(),
        }
    }
}

/// Returns values with the items of lists in place of the lists.
pub(super) fn rows<'a>(values: &[&'a Value]) -> Vec<&'a Value> {
    let mut flat = Vec::new();
    for value in values {
        match value {
            Value::Array(items) => flat.extend(rows(&items.iter().collect::<Vec<_>>())),
            _ => flat.push(*value),
        }
    }
    flat
}

/// Describes every place of a response.
pub(super) fn shapes(operation: &'static str, response: &Value) -> Vec<ValueShape> {
    let mut found = Vec::new();
    describe(operation, "", &Place { values: vec![response], of: 1 }, &mut found);
    found
}

fn describe(operation: &'static str, path: &str, place: &Place<'_>, found: &mut Vec<ValueShape>) {
    if found.len() >= MOST {
        return;
    }
    found.push(place.shape(operation, path, &[]));
    let objects: Vec<_> = rows(&place.values).into_iter().filter_map(Value::as_object).collect();
    let mut members: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for (name, value) in objects.iter().flat_map(|object| object.iter()) {
        members.entry(shown_name(name)).or_default().push(value);
    }
    for (name, values) in members {
        let here = if path.is_empty() { name } else { format!("{path}.{name}") };
        describe(operation, &here, &Place { values, of: objects.len() }, found);
    }
}

/// Returns the name of a member, or `*` if it could be data, such as a card number or the name of a person.
fn shown_name(name: &str) -> String {
    let is_name = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    if is_name && digits <= 3 && name.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        "*".to_owned()
    }
}

/// Returns the type of a value in JSON.
pub(super) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// Whether a value is a code of the spec.
pub(super) fn is_code(value: &Value, code: &str) -> bool {
    match value {
        Value::String(text) => text == code,
        Value::Number(number) => number.to_string() == code,
        Value::Bool(truth) => truth.to_string() == code,
        _ => false,
    }
}

/// Describes what a string or a number looks like.
fn format_of(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
            let sign = if whole.starts_with('-') { "negative, " } else { "" };
            let digits = whole.trim_start_matches('-').len();
            Some(match decimals.len() {
                0 => format!("{sign}{}", counted(digits, "digit")),
                decimals => format!("{sign}{} and {}", counted(digits, "digit"), counted(decimals, "decimal")),
            })
        }
        Value::String(text) => Some(text_format(text)),
        _ => None,
    }
}

/// Returns a count with its noun.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

fn text_format(text: &str) -> String {
    let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if text.is_empty() {
        return "empty".to_owned();
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return counted(text.len(), "digit");
    }
    // Dates, times, amounts.
    if text.len() <= 32 && text.bytes().all(|byte| byte.is_ascii_digit() || b" -:./,+TZ".contains(&byte)) {
        return text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    }
    if text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && is_hex(&text.replace('-', "")) {
        return "uuid".to_owned();
    }
    if text.len() >= 16 && is_hex(text) {
        return format!("{} hexadecimal digits", text.len());
    }
    if text.starts_with("https://") || text.starts_with("http://") {
        return "url".to_owned();
    }
    let limit = [10, 50, 250].into_iter().find(|limit| text.chars().count() <= *limit);
    limit.map_or_else(|| "more than 250 characters".to_owned(), |limit| format!("up to {limit} characters"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn formats_do_not_repeat_values() {
        for (value, wanted) in [
            (json!("89860321000000015668"), Some("20 digits")),
            (json!("2024-11-15 10:00:01"), Some("9999-99-99 99:99:99")),
            (json!("138-0013-8000"), Some("999-9999-9999")),
            (json!("9f20f069-2c4c-4eee-90a3-f7c861cc3857"), Some("uuid")),
            (json!("265a11d9066ef558333461ca9ffb4dad"), Some("32 hexadecimal digits")),
            (json!("https://a.example/?token=1"), Some("url")),
            (json!("张三"), Some("up to 10 characters")),
            (json!(""), Some("empty")),
            (json!(-12.5), Some("negative, 2 digits and 1 decimal")),
            (json!(19200000001_i64), Some("11 digits")),
            (json!(true), None),
        ] {
            assert_eq!(format_of(&value).as_deref(), wanted, "{value}");
        }
    }

    #[test]
    fn names_that_could_be_data_are_hidden() {
        let response = json!({"data": {"19200000001": {"simNo": "1"}, "张三": 1, "dockCustom10": null}});
        let paths: Vec<String> = shapes("x", &response).into_iter().map(|shape| shape.path).collect();
        assert_eq!(paths, ["", "data", "data.*", "data.*.simNo", "data.dockCustom10"]);
    }

    #[test]
    fn values_are_counted_for_each_row() {
        let response = json!({"data": {"items": [{"a": 1}, {"a": "x"}, {}, {"a": null}]}});
        let shape = Place::at(&response, "data.items.a").shape("x", "data.items.a", &["1", "2"]);
        assert_eq!((shape.count, shape.of), (3, 4));
        assert_eq!(shape.types, ["integer", "null", "string"]);
        assert_eq!(shape.values, ["1"]);
    }
}
