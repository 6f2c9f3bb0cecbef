//! Secret values in requests and responses: keys and tokens.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::lenient;

/// The text that replaces a secret.
const REDACTED: &str = "[REDACTED]";

/// A secret value. `Debug` shows `[REDACTED]` instead of the value; there is no `Display`.
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
pub struct Secret<T = String>(T);

impl<T> Secret<T> {
    /// Returns the value.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl Secret<String> {
    /// Returns the value.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Secret<serde_json::Value> {
    /// Returns the value.
    pub fn expose_json(&self) -> &serde_json::Value {
        &self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
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

impl From<serde_json::Value> for Secret<serde_json::Value> {
    fn from(value: serde_json::Value) -> Self {
        Self(value)
    }
}

impl<T: Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Secret<serde_json::Value> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self)
    }
}
