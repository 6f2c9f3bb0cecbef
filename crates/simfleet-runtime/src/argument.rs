//! The arguments that a request holds until it is sent.
//!
//! A setter never fails. It stores a value that cannot be converted as an error, and [`crate::Request::parameters`]
//! returns that error before anything is sent.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::codec::json_list::JsonList;
use crate::secret::Secret;
use crate::upload::Upload;

/// One argument of a request: not set, a value, or the reason why the given value cannot be used.
#[derive(Clone, PartialEq)]
pub struct Argument<T>(Option<Result<T, Box<str>>>);

impl<T> Default for Argument<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: fmt::Debug> fmt::Debug for Argument<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => f.write_str("unset"),
            Some(Ok(value)) => value.fmt(f),
            Some(Err(reason)) => write!(f, "unusable ({reason})"),
        }
    }
}

impl<T> Argument<T> {
    /// Returns the value, if a usable one was given.
    pub fn value(&self) -> Option<&T> {
        self.0.as_ref()?.as_ref().ok()
    }

    pub(crate) fn given(&self) -> Option<Result<&T, &str>> {
        self.0.as_ref().map(|given| given.as_ref().map_err(AsRef::as_ref))
    }
}

/// Converts the value that a setter was called with.
pub fn argument<T, V>(value: V) -> Argument<T>
where
    V: TryInto<T>,
    V::Error: fmt::Display,
{
    Argument(Some(value.try_into().map_err(|error| error.to_string().into_boxed_str())))
}

/// A value that a parameter can have.
pub trait ParameterValue {
    /// Returns the value as it is sent, before any percent-encoding.
    fn text(&self) -> Cow<'_, str>;

    /// Returns the items of a list; `None` for everything else.
    fn items(&self) -> Option<Vec<Cow<'_, str>>> {
        None
    }

    /// Returns the file, for a part of a multipart body.
    fn file(&self) -> Option<&Upload> {
        None
    }

    /// Returns the fields that no spec lists, for a form that accepts any field.
    fn fields(&self) -> Option<&BTreeMap<String, String>> {
        None
    }
}

impl ParameterValue for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ParameterValue for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl ParameterValue for $number {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}
numbers!(i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);

impl ParameterValue for Secret {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }
}

impl<T: ParameterValue + Serialize, const MAX: usize> ParameterValue for JsonList<T, MAX> {
    fn text(&self) -> Cow<'_, str> {
        let items: &[T] = self;
        // The items are strings and numbers, which always have a JSON form.
        Cow::Owned(serde_json::to_string(items).unwrap_or_default())
    }

    fn items(&self) -> Option<Vec<Cow<'_, str>>> {
        Some(self.iter().map(ParameterValue::text).collect())
    }
}

impl ParameterValue for Upload {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.file_name())
    }

    fn file(&self) -> Option<&Upload> {
        Some(self)
    }
}

impl ParameterValue for BTreeMap<String, String> {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn fields(&self) -> Option<&BTreeMap<String, String>> {
        Some(self)
    }
}
