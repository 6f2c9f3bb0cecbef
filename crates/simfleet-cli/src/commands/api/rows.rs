//! Rows from answers of any shape.
//!
//! Promise: a member that nobody knows yet is shown like any other. The rows are the list that the answer carries: the
//! data itself, or the only list of objects in it. Data without one is shown member by member; so is a list of one item in
//! XML, which writes it like the item itself.

use serde_json::{Map, Value};
use simfleet::runtime::ROW_LISTS;

use crate::output::Row;

/// A list that holds the rows beside the usual ones ([`ROW_LISTS`]), whatever else there is.
const POOLS: &str = "pools";

/// Members of an answer that is not inside an envelope: the id of the request is no part of the data.
const REQUEST_ID: &str = "RequestId";

/// What an answer holds for a table.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) rows: Vec<Row>,
    /// Plain members beside the rows: totals, page numbers, serial numbers.
    pub(crate) beside: Vec<(String, String)>,
    /// Rows that say `isError: true`.
    pub(crate) refused: usize,
}

/// The rows of a whole answer.
pub(crate) fn of(answer: &Value) -> Found {
    match answer.get("Data").or_else(|| answer.get("data")) {
        None => of_bare(answer),
        Some(Value::Null) => Found::default(),
        Some(Value::Array(items)) => of_items(items),
        Some(Value::Object(members)) => match list(members) {
            Some((name, items)) => {
                let mut found = of_items(items);
                let others = members.iter().filter(|(other, _)| *other != name);
                found.beside = others.filter_map(|(name, value)| Some((name.clone(), plain(value)?))).collect();
                found
            }
            None => {
                let mut rows = Vec::new();
                each(members, "", &mut |name, value| rows.push(Row::new().with("member", name).with("value", value)));
                Found { rows, ..Found::default() }
            }
        },
        Some(scalar) => Found { rows: vec![Row::new().with("value", scalar.clone())], ..Found::default() },
    }
}

/// The members of an answer without an envelope. An answer with one and without data has a code, and no rows.
fn of_bare(answer: &Value) -> Found {
    let has_code = |members: &Map<String, Value>| members.keys().any(|name| name.eq_ignore_ascii_case("code"));
    let Some(members) = answer.as_object().filter(|members| !has_code(members)) else { return Found::default() };
    let mut members = members.clone();
    members.remove(REQUEST_ID);
    let mut rows = Vec::new();
    each(&members, "", &mut |name, value| rows.push(Row::new().with("member", name).with("value", value)));
    Found { rows, ..Found::default() }
}

/// The members of an object, and those of objects in it by their path: `VsimCardInfo.Iccid`.
fn each(members: &Map<String, Value>, before: &str, take: &mut impl FnMut(&str, Value)) {
    for (name, value) in members {
        let path = format!("{before}{name}");
        match value {
            Value::Object(inner) if !inner.is_empty() => each(inner, &format!("{path}."), take),
            _ => take(&path, value.clone()),
        }
    }
}

/// The rows at a path with dots, for operations that say where theirs are.
pub(crate) fn at<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').filter(|name| !name.is_empty()).try_fold(answer, |value, name| value.get(name))
}

/// The rows of a list.
pub(crate) fn of_items(items: &[Value]) -> Found {
    let refused = items.iter().filter(|item| item.get("isError") == Some(&Value::Bool(true))).count();
    let rows = items
        .iter()
        .map(|item| match item {
            Value::Object(members) => {
                members.iter().fold(Row::new(), |row, (name, value)| row.with(name, value.clone()))
            }
            other => Row::new().with("value", other.clone()),
        })
        .collect();
    Found { rows, beside: Vec::new(), refused }
}

fn list(members: &Map<String, Value>) -> Option<(&String, &Vec<Value>)> {
    let lists = || members.iter().filter_map(|(name, value)| Some((name, value.as_array()?)));
    let usual = lists().find(|(name, _)| is_usual(name));
    usual.or_else(|| {
        let mut of_objects = lists().filter(|(_, items)| !items.is_empty() && items.iter().all(Value::is_object));
        of_objects.next().filter(|_| of_objects.next().is_none())
    })
}

fn is_usual(name: &str) -> bool {
    ROW_LISTS.iter().chain([&POOLS]).any(|usual| name.eq_ignore_ascii_case(usual))
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
