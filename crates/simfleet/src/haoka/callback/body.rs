//! Decodes the body of a push to JSON.
//!
//! JSON is accepted under any content type. A form is accepted only if it has a member of a card or an order.

use serde_json::Value;
use simfleet_runtime::codec::json::JsonError;

use super::body_error::{BODY_LIMIT, BodyError};
use super::form;
use super::json::value;
use crate::text::{Decoded, decoded};

/// Returns the body as JSON.
pub(super) fn decode(content_type: Option<&str>, body: &[u8]) -> Result<Value, BodyError> {
    if body.len() > BODY_LIMIT {
        return Err(BodyError::TooLarge { length: body.len() });
    }
    let unreadable = |reason: &str| BodyError::Unreadable { reason: reason.to_owned() };
    if body.starts_with(b"\x1f\x8b") {
        return Err(unreadable("it is compressed with gzip"));
    }
    // A broken body with a JSON content type is not a form.
    let is_json = content_type.is_some_and(|kind| kind.to_ascii_lowercase().contains("json"));
    let Decoded { text, damaged } = decoded(body);
    if text.trim_ascii().is_empty() {
        return Err(BodyError::Empty);
    }
    let error = match value(&text) {
        Ok(_) if damaged => return Err(unreadable("its text is neither UTF-8 nor GB18030")),
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let is_text = matches!(error, JsonError::Syntax { .. } | JsonError::CutOff);
    let form = if is_json || !is_text { None } else { form::decode(body)? };
    form.ok_or_else(|| unreadable(&error.to_string()))
}
