//! Gives the members of a row the JSON types of the spec.
//!
//! A form has only strings, and the platform writes numbers as strings and strings as numbers. In [`Row::raw`] a member
//! that the spec lists has the same type in all of these cases.
//!
//! [`Row::raw`]: super::push::Row::raw

use serde_json::{Number, Value};

/// Returns `raw` with the types of `decoded`, which is the same row as its record is written. Members that `decoded` does
/// not have stay as they are, and so do empty ones.
pub(super) fn with_kinds(raw: Value, decoded: &Value) -> Value {
    match (raw, decoded) {
        (Value::Object(members), Value::Object(known)) => {
            let typed = |(name, value): (String, Value)| match known.get(&name) {
                Some(decoded) => (name, with_kinds(value, decoded)),
                None => (name, value),
            };
            members.into_iter().map(typed).collect()
        }
        (Value::Array(items), Value::Array(known)) if items.len() == known.len() => {
            items.into_iter().zip(known).map(|(item, decoded)| with_kinds(item, decoded)).collect()
        }
        // The digits as they were sent, without a detour over a float.
        (Value::String(text), Value::Number(number)) => {
            Value::Number(text.trim().parse::<Number>().unwrap_or_else(|_| number.clone()))
        }
        (Value::String(_), Value::Bool(truth)) => Value::Bool(*truth),
        (Value::Number(_), Value::Bool(truth)) => Value::Bool(*truth),
        (Value::Number(_) | Value::Bool(_), Value::String(text)) => Value::String(text.clone()),
        (raw, _) => raw,
    }
}
