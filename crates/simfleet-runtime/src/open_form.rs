//! A form whose fields no source lists.
//!
//! Promises: what is put in travels as it is, in the order of the names. Never checks a field: nobody knows which there
//! are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Form fields by name.
///
/// ```
/// let form: simfleet_runtime::OpenForm = [("phone", "19200000001")].into_iter().collect();
/// assert_eq!(form.0["phone"], "19200000001");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OpenForm(pub BTreeMap<String, String>);

impl From<BTreeMap<String, String>> for OpenForm {
    fn from(fields: BTreeMap<String, String>) -> Self {
        Self(fields)
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for OpenForm {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
