//! Arrays that are sent as JSON text inside one parameter: `simNos=["164009797BB"]`.
//!
//! A [`JsonList`] never holds more items than the service accepts in one call, so a request that is too long fails
//! before anything is sent.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};

/// An array that is written as compact JSON text, with at most `MAX` items.
///
/// It decodes from JSON text and from a plain array.
///
/// ```
/// use simfleet_runtime::JsonList;
///
/// let tokens: JsonList<String> = ["a", "b"].try_into()?;
/// assert_eq!(serde_json::to_value(&tokens).unwrap(), serde_json::json!(r#"["a","b"]"#));
///
/// let rejected = JsonList::<String, 1>::try_from(["a", "b"]).unwrap_err();
/// assert_eq!(rejected.to_string(), "2 items given, at most 1 may be sent in one call: split the list");
/// # Ok::<(), simfleet_runtime::TooManyItems>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonList<T, const MAX: usize = { usize::MAX }> {
    items: Vec<T>,
}

/// The error for a list with more items than one call accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyItems {
    /// The number of items that were given.
    pub given: usize,
    /// The number of items that one call accepts.
    pub limit: usize,
}

impl fmt::Display for TooManyItems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { given, limit } = self;
        write!(f, "{given} items given, at most {limit} may be sent in one call: split the list")
    }
}

impl std::error::Error for TooManyItems {}

impl<T, const MAX: usize> JsonList<T, MAX> {
    /// The most items that the list may hold.
    pub const LIMIT: usize = MAX;

    /// Returns the items.
    pub fn into_inner(self) -> Vec<T> {
        self.items
    }
}

impl<T, const MAX: usize> Deref for JsonList<T, MAX> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T, const MAX: usize> TryFrom<Vec<T>> for JsonList<T, MAX> {
    type Error = TooManyItems;

    fn try_from(items: Vec<T>) -> Result<Self, TooManyItems> {
        if items.len() > MAX {
            return Err(TooManyItems { given: items.len(), limit: MAX });
        }
        Ok(Self { items })
    }
}

impl<T: Clone, const MAX: usize> TryFrom<&[T]> for JsonList<T, MAX> {
    type Error = TooManyItems;

    fn try_from(items: &[T]) -> Result<Self, TooManyItems> {
        Self::try_from(items.to_vec())
    }
}

impl<T: Clone, const MAX: usize> TryFrom<&Vec<T>> for JsonList<T, MAX> {
    type Error = TooManyItems;

    fn try_from(items: &Vec<T>) -> Result<Self, TooManyItems> {
        Self::try_from(items.clone())
    }
}

impl<const MAX: usize> TryFrom<&[&str]> for JsonList<String, MAX> {
    type Error = TooManyItems;

    fn try_from(items: &[&str]) -> Result<Self, TooManyItems> {
        items.iter().map(ToString::to_string).collect::<Vec<_>>().try_into()
    }
}

impl<const MAX: usize, const N: usize> TryFrom<[&str; N]> for JsonList<String, MAX> {
    type Error = TooManyItems;

    fn try_from(items: [&str; N]) -> Result<Self, TooManyItems> {
        Self::try_from(items.as_slice())
    }
}

impl<T, const MAX: usize> From<JsonList<T, MAX>> for Vec<T> {
    fn from(list: JsonList<T, MAX>) -> Self {
        list.items
    }
}

impl<T: Serialize, const MAX: usize> Serialize for JsonList<T, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(&self.items).map_err(ser::Error::custom)?)
    }
}

impl<'de, T: DeserializeOwned, const MAX: usize> Deserialize<'de> for JsonList<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = deserializer.deserialize_any(TextOrArray(PhantomData))?;
        Self::try_from(items).map_err(de::Error::custom)
    }
}

struct TextOrArray<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for TextOrArray<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array, or a string that contains one as JSON")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        serde_json::from_str(text).map_err(|error| E::custom(format_args!("not the JSON text of an array: {error}")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(all)
    }
}
