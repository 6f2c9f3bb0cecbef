//! Secret values in requests and responses: keys and tokens.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use zeroize::Zeroize;

use crate::codec::lenient;

/// The text that replaces a secret.
const REDACTED: &str = "[REDACTED]";

/// A type of secrets, which can be overwritten in memory.
pub trait Wipe: Default {
    /// Overwrites the value with zeros.
    fn wipe(&mut self);
}

impl Wipe for String {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for Value {
    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.zeroize(),
            Self::Array(items) => items.iter_mut().for_each(Wipe::wipe),
            Self::Object(members) => members.values_mut().for_each(Wipe::wipe),
            Self::Null | Self::Bool(_) | Self::Number(_) => *self = Self::Null,
        }
    }
}

/// A secret value, which is overwritten in memory when it is dropped. `Debug` shows `[REDACTED]` instead of the value; there is no `Display`.
///
/// [`Secret::expose`] returns the value. Serializing writes the value, so that responses can be stored: keep such files
/// private.
///
/// ```
/// let token: simfleet_runtime::Secret = "CAISexample".into();
/// assert_eq!(format!("{token:?}"), "[REDACTED]");
/// assert_eq!(token.expose(), "CAISexample");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret<T: Wipe = String>(T);

impl<T: Wipe> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Wipe> Secret<T> {
    /// Returns the value.
    pub fn into_exposed(mut self) -> T {
        std::mem::take(&mut self.0)
    }
}

impl Secret<String> {
    /// Returns the value.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Secret<Value> {
    /// Returns the value.
    pub fn expose_json(&self) -> &Value {
        &self.0
    }
}

impl<T: Wipe> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<Value> for Secret<Value> {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<T: Serialize + Wipe> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Secret<Value> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wiped_value_holds_nothing() {
        let mut text = "CAISexample".to_owned();
        text.wipe();
        assert_eq!(text, "");
        let mut json =
            serde_json::json!({"data": ["CAISexample", {"token": "CAISexample", "number": 5}], "more": true});
        json.wipe();
        assert_eq!(json, serde_json::json!({"data": ["", {"token": "", "number": null}], "more": null}));
    }
}
