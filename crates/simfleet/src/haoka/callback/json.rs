//! Decodes the JSON of a push.

use serde_json::Value;
use simfleet_runtime::codec::json::{self, JsonError};

/// Decodes a JSON text. Numbers that would lose digits become strings, and doubled members are an error.
pub(super) fn value(text: &str) -> Result<Value, JsonError> {
    let checked = json::check(text)?;
    if checked.damaged {
        return Err(JsonError::Syntax { position: 0 });
    }
    serde_json::from_str(&checked.text).map_err(|error| JsonError::Syntax { position: error.column() })
}
