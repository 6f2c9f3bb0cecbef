//! Decodes a push that is a form: an object of strings, in UTF-8 or GB18030.

use serde_json::{Map, Value};
use simfleet_runtime::codec::json::JsonError;

use super::body_error::BodyError;
use super::json::value;
use super::markers::{CARD_MARKERS, ORDER_MARKERS};
use crate::text::{self, Decoded};

/// Form fields that contain JSON text.
const JSON_FIELDS: [&str; 2] = ["data", "settleDetails"];
/// The most fields of a form. Cards and orders have less than a hundred members.
const MOST_FIELDS: usize = 1000;

/// Returns a form as an object; `None` if it has no member of a card or an order.
///
/// # Errors
///
/// Fails for more than 1000 fields, for bytes that are neither UTF-8 nor GB18030, and for JSON in a field that has a doubled
/// member or too many values.
pub(super) fn decode(body: &[u8]) -> Result<Option<Value>, BodyError> {
    let unreadable = |reason: &str| BodyError::Unreadable { reason: reason.to_owned() };
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    let fields = body.split(|byte| *byte == b'&').filter(|field| !field.is_empty());
    if fields.clone().count() > MOST_FIELDS {
        return Err(unreadable("it has more than 1000 fields"));
    }
    let mut members = Map::new();
    for field in fields {
        let (name, text) = match field.iter().position(|byte| *byte == b'=') {
            Some(at) => (&field[..at], &field[at + 1..]),
            None => (field, &b""[..]),
        };
        let (Some(name), Some(text)) = (decoded(name), decoded(text)) else {
            return Err(unreadable("its text is neither UTF-8 nor GB18030"));
        };
        let json = if JSON_FIELDS.contains(&name.as_str()) { json(&text)? } else { None };
        let value = json.unwrap_or(Value::String(text));
        match members.get_mut(&name) {
            None => {
                members.insert(name, value);
            }
            // It is not known which value of a repeated name counts, so both are kept.
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    let known = CARD_MARKERS.iter().chain(&ORDER_MARKERS).chain(&["data"]).any(|marker| members.contains_key(*marker));
    Ok(known.then_some(Value::Object(members)))
}

/// Returns the list or object that a field contains; `None` for any other text.
fn json(text: &str) -> Result<Option<Value>, BodyError> {
    match value(text) {
        Ok(value) => Ok(Some(value).filter(|value| value.is_array() || value.is_object())),
        Err(JsonError::Syntax { .. } | JsonError::CutOff) => Ok(None),
        Err(error) => Err(BodyError::Unreadable { reason: error.to_string() }),
    }
}

/// Returns a name or value without its encoding; `None` for bytes that are no text.
fn decoded(encoded: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while let Some(byte) = encoded.get(at) {
        let escaped = encoded.get(at + 1..at + 3).filter(|hex| *byte == b'%' && hex.iter().all(u8::is_ascii_hexdigit));
        let escaped = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(escaped.unwrap_or(if *byte == b'+' { b' ' } else { *byte }));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    let Decoded { text, damaged } = text::decoded(&bytes);
    (!damaged).then(|| text.into_owned())
}
