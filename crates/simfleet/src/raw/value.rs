//! The parameters of a raw request.

use simfleet_runtime::{Place, Upload};

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RawValue {
    /// A single value, as it is sent: `true`, `20`, `89860321000000015668`.
    Text(String),
    /// The items of an array. An empty list is sent as an empty list, which differs from no list.
    List(Vec<String>),
    /// A file, for a parameter that the table lists as a part of a multipart body.
    File(Upload),
}

impl From<Upload> for RawValue {
    fn from(file: Upload) -> Self {
        Self::File(file)
    }
}

impl From<&str> for RawValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for RawValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for RawValue {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: RawValue,
    /// `None` means the place in the table, or the usual place for such calls.
    pub(super) place: Option<Place>,
}
