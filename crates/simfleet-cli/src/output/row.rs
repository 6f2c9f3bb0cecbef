//! One row of output.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::text::escape_controls;

/// A row whose columns are fixed.
pub(crate) trait FixedRow: Serialize + Default {
    /// Returns how a table for people shows a value of a column, if not unchanged.
    fn readable(_column: &str, _value: &Value) -> Option<String> {
        None
    }
}

/// Column names and values, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct OutputRow(Vec<(String, Value)>);

impl OutputRow {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a column; `null` means that the value is not known.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// Returns the row that a struct serializes to, with its members in their order.
    pub(crate) fn of(row: &impl Serialize) -> Self {
        // A map of serde_json would sort the members.
        let text = serde_json::to_string(row).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Returns the row of an object.
    pub(crate) fn of_members(members: &Map<String, Value>) -> Self {
        Self(members.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    /// Returns the names of the columns.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Returns the values of the columns, in the order of their names.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Returns the columns with their values.
    pub(super) fn cells(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the value of a column.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.cells().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// Replaces the values for which `readable` returns a text.
    pub(super) fn make_readable(&mut self, readable: fn(&str, &Value) -> Option<String>) {
        for (name, value) in &mut self.0 {
            if let Some(text) = readable(name, value) {
                *value = Value::String(text);
            }
        }
    }

    pub(super) fn into_cells(self) -> Vec<(String, Value)> {
        self.0
    }

    /// Returns the row as one line of JSON.
    pub(crate) fn to_json(&self) -> String {
        let members: Vec<String> =
            self.0.iter().map(|(name, value)| format!("{}:{value}", Value::String(name.clone()))).collect();
        escape_controls(&format!("{{{}}}", members.join(",")))
    }
}

impl<'de> Deserialize<'de> for OutputRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = OutputRow;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<OutputRow, A::Error> {
        let mut row = OutputRow::new();
        while let Some(member) = members.next_entry()? {
            row.0.push(member);
        }
        Ok(row)
    }
}

/// Returns a value as the text of a cell; null is empty.
pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
