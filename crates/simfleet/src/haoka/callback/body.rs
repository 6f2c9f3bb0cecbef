//! Decodes the body of a push to JSON.
//!
//! JSON is accepted under any content type. A form becomes an object of strings, and is accepted only if it has a
//! member of a card or an order.

use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::markers::{CARD_MARKERS, ORDER_MARKERS};

/// The largest body that is parsed, in bytes: 1 MiB. A push of a hundred cards takes about 60 KiB.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// Form fields that contain JSON text.
const JSON_FIELDS: [&str; 2] = ["data", "settleDetails"];

/// The error for a body that cannot be decoded as a push.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// The body is empty.
    Empty,
    /// The body is longer than [`BODY_LIMIT`].
    TooLarge {
        /// Its length in bytes.
        length: usize,
    },
    /// The body is neither JSON nor a form with members of a push.
    Unreadable {
        /// Where and why parsing it as JSON failed. Contains nothing of the body.
        reason: String,
    },
}

impl BodyError {
    /// Returns the HTTP status to respond with: 400 or 413. The platform sends the push again nevertheless.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Empty | Self::Unreadable { .. } => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the push has no body; check that proxies pass it on"),
            Self::TooLarge { length } => {
                write!(f, "the push has {length} bytes, at most {BODY_LIMIT} are read; query the current state instead")
            }
            Self::Unreadable { reason } => write!(
                f,
                "the push is neither JSON ({reason}) nor a form with members of a card or an order; check its body"
            ),
        }
    }
}

impl std::error::Error for BodyError {}

/// Returns the body as JSON.
pub(super) fn decode(content_type: Option<&str>, body: &[u8]) -> Result<Value, BodyError> {
    if body.len() > BODY_LIMIT {
        return Err(BodyError::TooLarge { length: body.len() });
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Err(BodyError::Empty);
    }
    let error = match serde_json::from_slice(body) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    // A broken body with a JSON content type is not a form.
    let is_json = content_type.is_some_and(|kind| kind.to_ascii_lowercase().contains("json"));
    let form = if is_json { None } else { form(body) };
    form.ok_or_else(|| BodyError::Unreadable { reason: error.to_string() })
}

/// Returns a form as an object, if it has a member of a card or an order.
fn form(body: &[u8]) -> Option<Value> {
    let mut members = Map::new();
    for (name, text) in form_urlencoded::parse(body.trim_ascii()) {
        let value = Some(&*text).filter(|_| JSON_FIELDS.contains(&&*name)).and_then(|text| {
            serde_json::from_str(text).ok().filter(|value: &Value| value.is_array() || value.is_object())
        });
        let value = value.unwrap_or_else(|| Value::String(text.into_owned()));
        match members.get_mut(&*name) {
            None => {
                members.insert(name.into_owned(), value);
            }
            // It is not known which value of a repeated name counts, so both are kept.
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    let known = CARD_MARKERS.iter().chain(&ORDER_MARKERS).chain(&["data"]).any(|marker| members.contains_key(*marker));
    known.then_some(Value::Object(members))
}
