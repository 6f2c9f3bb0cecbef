//! Enumerations that may gain values.
//!
//! A generated enumeration has a variant for each code that its spec lists, and a variant `Unknown` that keeps any
//! other code unchanged. Decoding never fails on a new code, and encoding returns the code that was decoded. Control
//! characters and white space around a code are ignored when it is compared with the table: one service is known to
//! send a NUL after a status.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserializer, de};

pub use super::trim::trimmed;

/// An open enumeration of strings.
pub trait OpenText: Sized {
    /// Every code that the spec lists.
    const KNOWN: &'static [&'static str];

    /// Returns the value for a code, `Unknown` if the spec does not list it.
    fn from_text(text: &str) -> Self;

    /// Returns the code on the wire.
    fn as_str(&self) -> &str;
}

/// An open enumeration of whole numbers.
pub trait OpenCode: Sized + Copy {
    /// Every code that the spec lists, with its name in snake case.
    const KNOWN: &'static [(i64, &'static str)];

    /// Returns the value for a code, `Unknown` if the spec does not list it.
    fn from_code(code: i64) -> Self;

    /// Returns the code on the wire.
    fn code(self) -> i64;

    /// Returns the name of the code in snake case; `None` if the spec does not list it.
    fn name(self) -> Option<&'static str> {
        let code = self.code();
        Self::KNOWN.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
    }
}

/// The error for a string that is not a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACode {
    /// The string.
    pub text: String,
    /// The known codes and their names.
    pub known: &'static [(i64, &'static str)],
}

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is neither a number nor one of ", self.text)?;
        for (index, (code, name)) in self.known.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{name} ({code})")?;
        }
        Ok(())
    }
}

impl std::error::Error for NotACode {}

/// Parses a code from a number or from its name.
///
/// # Errors
///
/// Fails with [`NotACode`] for any other string.
pub fn parse_code<T: OpenCode>(text: &str) -> Result<T, NotACode> {
    let trimmed = trimmed(text);
    if let Ok(code) = trimmed.parse() {
        return Ok(T::from_code(code));
    }
    T::KNOWN
        .iter()
        .find(|(_, name)| name.eq_ignore_ascii_case(&trimmed.replace('-', "_")))
        .map(|(code, _)| T::from_code(*code))
        .ok_or_else(|| NotACode { text: text.to_owned(), known: T::KNOWN })
}

/// Decodes an [`OpenText`] from a string; numbers and booleans are accepted as their text.
///
/// # Errors
///
/// Returns the errors of the format, and fails for values of any other type.
pub fn deserialize_text<'de, T: OpenText, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    super::lenient::text(deserializer).map(|text| T::from_text(&text))
}

/// Decodes an [`OpenCode`] from a whole number, or from a string that contains one.
///
/// # Errors
///
/// Returns the errors of the format, and fails for values of any other type.
pub fn deserialize_code<'de, T: OpenCode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Code<T>(PhantomData<T>);

    impl<T: OpenCode> de::Visitor<'_> for Code<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a whole number, or a string that contains one")
        }

        fn visit_i64<E: de::Error>(self, code: i64) -> Result<T, E> {
            Ok(T::from_code(code))
        }

        fn visit_u64<E: de::Error>(self, code: u64) -> Result<T, E> {
            i64::try_from(code).map(T::from_code).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(code), &self))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            trimmed(text).parse().map(T::from_code).map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
        }
    }

    deserializer.deserialize_any(Code(PhantomData))
}

/// Implements the traits that every open enumeration of strings has, from its [`OpenText`].
#[macro_export]
macro_rules! open_text {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::OpenText::from_text(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::OpenText::from_text(&text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                $crate::OpenText::from_text(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok($crate::OpenText::from_text(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::OpenText::as_str(self))
            }
        }

        impl $crate::ParameterValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed($crate::OpenText::as_str(self))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::OpenText::as_str(self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codec::open_enum::deserialize_text(deserializer)
            }
        }
    };
}

/// Implements the traits that every open enumeration of whole numbers has, from its [`OpenCode`].
#[macro_export]
macro_rules! open_code {
    ($name:ident) => {
        impl From<i64> for $name {
            fn from(code: i64) -> Self {
                $crate::OpenCode::from_code(code)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::codec::open_enum::NotACode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::codec::open_enum::parse_code(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::OpenCode::code(*self), f)
            }
        }

        impl $crate::ParameterValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned($crate::OpenCode::code(*self).to_string())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64($crate::OpenCode::code(*self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codec::open_enum::deserialize_code(deserializer)
            }
        }
    };
}
