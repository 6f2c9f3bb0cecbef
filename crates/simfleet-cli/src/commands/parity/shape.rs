//! Describes the values of responses without repeating them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use simfleet::runtime::Api;

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

/// Describes every place of a response. Shows only the names of members that the spec of the API has.
pub(super) fn shapes(api: &Api, operation: &'static str, response: &Value) -> Vec<ValueShape> {
    let mut found = Vec::new();
    describe(api, operation, "", &Place { values: vec![response], of: 1 }, &mut found);
    found
}

fn describe(api: &Api, operation: &'static str, path: &str, place: &Place<'_>, found: &mut Vec<ValueShape>) {
    if found.len() >= MOST {
        return;
    }
    found.push(place.shape(operation, path, &[]));
    let objects: Vec<_> = rows(&place.values).into_iter().filter_map(Value::as_object).collect();
    let mut members: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for (name, value) in objects.iter().flat_map(|object| object.iter()) {
        members.entry(shown_name(api, name)).or_default().push(value);
    }
    for (name, values) in members {
        let here = if path.is_empty() { name } else { format!("{path}.{name}") };
        describe(api, operation, &here, &Place { values, of: objects.len() }, found);
    }
}

/// Returns the name of a member, or `*` if the spec does not have it: it could be data, such as a card number or the name of
/// a person.
fn shown_name(api: &Api, name: &str) -> String {
    if api.members.binary_search(&name).is_ok() { name.to_owned() } else { "*".to_owned() }
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
    let digits_as_nines: String = text.chars().map(|one| if one.is_ascii_digit() { '9' } else { one }).collect();
    let is_number_like = digits_as_nines.bytes().all(|byte| b"9 -:./,+".contains(&byte));
    if text.len() <= 32
        && text.contains(|one: char| one.is_ascii_digit())
        && (is_number_like || is_timestamp(&digits_as_nines))
    {
        return digits_as_nines;
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

/// Whether a text is a time as in ISO 8601, with each digit as 9: `9999-99-99T99:99:99Z`.
fn is_timestamp(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let time = time.strip_suffix('Z').unwrap_or(time);
    date == "9999-99-99" && time.starts_with("99:99") && time.bytes().all(|byte| b"9:.,+-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use simfleet::haoka_client;

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
            (json!("2024-11-15T10:00:01.5Z"), Some("9999-99-99T99:99:99.9Z")),
            (json!("2024-11-15T10:00:01+08:00"), Some("9999-99-99T99:99:99+99:99")),
            (json!("TZTZT"), Some("up to 10 characters")),
            (json!("T1"), Some("up to 10 characters")),
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
    fn names_that_the_spec_does_not_have_are_hidden_and_counted() {
        let response = json!({"data": {"19200000001": {"simNo": "1"}, "ZhangSanFeng": 1, "dockCustom10": null}});
        let shapes = shapes(&haoka_client::API, "x", &response);
        let paths: Vec<_> = shapes.iter().map(|shape| (shape.path.as_str(), shape.count)).collect();
        assert_eq!(paths, [("", 1), ("data", 1), ("data.*", 2), ("data.*.simNo", 1), ("data.dockCustom10", 1)]);
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
