//! Decodes and encodes the objects of a response.
//!
//! The generator implements [`Wire`] for every object in a response, which takes one line per member; this module does
//! the rest once for all of them. `serde`'s own derive would do the same with about fifty lines for each member, which
//! the compiler has to parse and check for each of hundreds of members.
//!
//! Members that the spec does not list are ignored. A member that occurs twice and a required member that is missing
//! are errors. An error names the member and its parents.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An object in a response.
pub trait Wire: Default {
    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The names of the members on the wire, sorted by their bytes.
    const MEMBERS: &'static [&'static str];

    /// The indices in [`Wire::MEMBERS`] of the required members.
    const REQUIRED: &'static [usize];

    /// Decodes the member at this index of [`Wire::MEMBERS`].
    ///
    /// # Errors
    ///
    /// Fails for a value that the member cannot hold.
    fn read<'de, D: Deserializer<'de>>(&mut self, member: usize, value: D) -> Result<(), D::Error>;

    /// Writes every member that has a value.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer.
    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error>;
}

/// Decodes an object.
///
/// # Errors
///
/// Fails as the module's documentation says.
pub fn read<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Object(PhantomData))
}

/// Writes an object, its members in the order of their names.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn write<T: Wire, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    object.write(&mut out)?;
    out.end()
}

/// Writes a member that always has a value.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn put<S: SerializeMap, T: Serialize + ?Sized>(out: &mut S, name: &'static str, value: &T) -> Result<(), S::Error> {
    out.serialize_entry(name, value)
}

/// Writes a member if it has a value.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn put_some<S: SerializeMap, T: Serialize>(
    out: &mut S,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a list if it is not empty.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn put_list<S: SerializeMap, T: Serialize>(out: &mut S, name: &'static str, list: &[T]) -> Result<(), S::Error> {
    if list.is_empty() { Ok(()) } else { out.serialize_entry(name, list) }
}

/// Writes an object without a schema if it is not empty.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn put_map<S: SerializeMap>(
    out: &mut S,
    name: &'static str,
    map: &serde_json::Map<String, serde_json::Value>,
) -> Result<(), S::Error> {
    if map.is_empty() { Ok(()) } else { out.serialize_entry(name, map) }
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let mut object = T::default();
        let mut seen = MemberSet::default();
        while let Some(index) = members.next_key_seed(IndexByName(T::MEMBERS))? {
            let Some(index) = index else {
                members.next_value::<IgnoredAny>()?;
                continue;
            };
            let name = T::MEMBERS.get(index).copied().unwrap_or_default();
            if !seen.insert(index) {
                return Err(de::Error::custom(format_args!("the member `{name}` occurs twice")));
            }
            members
                .next_value_seed(MemberSeed { object: &mut object, index })
                .map_err(|error| de::Error::custom(format_args!("{name}: {error}")))?;
        }
        match T::REQUIRED.iter().find(|index| !seen.contains(**index)) {
            None => Ok(object),
            Some(index) => {
                let name = T::MEMBERS.get(*index).copied().unwrap_or_default();
                Err(de::Error::custom(format_args!("missing field `{name}`")))
            }
        }
    }
}

/// The indices of the members that were decoded.
#[derive(Default)]
struct MemberSet {
    first: u64,
    /// Indices from 64 on, which few objects have.
    others: Vec<usize>,
}

impl MemberSet {
    fn insert(&mut self, index: usize) -> bool {
        let new = !self.contains(index);
        match u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)) {
            Some(bit) => self.first |= bit,
            None => self.others.push(index),
        }
        new
    }

    fn contains(&self, index: usize) -> bool {
        match u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)) {
            Some(bit) => self.first & bit != 0,
            None => self.others.contains(&index),
        }
    }
}

/// Decodes the name of a member to its index; `None` for an unknown name.
struct IndexByName(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for IndexByName {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for IndexByName {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.binary_search(&name).ok())
    }
}

struct MemberSeed<'a, T> {
    object: &'a mut T,
    index: usize,
}

impl<'de, T: Wire> DeserializeSeed<'de> for MemberSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        self.object.read(self.index, value)
    }
}

/// Decodes a value whose type implements `Deserialize`.
///
/// # Errors
///
/// Returns the errors of the type.
pub fn plain<'de, T: Deserialize<'de>, D: Deserializer<'de>>(value: D) -> Result<T, D::Error> {
    T::deserialize(value)
}

/// Ignores a value, for indices that [`Wire::MEMBERS`] does not have.
///
/// # Errors
///
/// Returns the errors of the deserializer.
pub fn skip<'de, D: Deserializer<'de>>(value: D) -> Result<(), D::Error> {
    IgnoredAny::deserialize(value).map(|_| ())
}

/// Implements `Deserialize` and `Serialize` through [`Wire`].
#[macro_export]
#[doc(hidden)]
macro_rules! wire {
    ($($name:ident)*) => {$(
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codec::wire::read(deserializer)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codec::wire::write(self, serializer)
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, json, to_value};

    use super::*;
    use crate::codec::lenient;

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Row {
        code: i64,
        name: Option<String>,
        rows: Vec<Row>,
    }

    impl Wire for Row {
        const NAME: &'static str = "Row";
        const MEMBERS: &'static [&'static str] = &["code", "name", "rows"];
        const REQUIRED: &'static [usize] = &[0];

        fn read<'de, D: Deserializer<'de>>(&mut self, member: usize, value: D) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.name = lenient::opt_text(value)?,
                2 => self.rows = lenient::list(value)?,
                _ => skip(value)?,
            }
            Ok(())
        }

        fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
            put(out, "code", &self.code)?;
            put_some(out, "name", &self.name)?;
            put_list(out, "rows", &self.rows)
        }
    }

    crate::wire!(Row);

    #[test]
    fn objects_round_trip() {
        let text = r#"{"rows":[{"code":"2"}],"new":{"a":[1]},"code":1,"name":null}"#;
        let row: Row = from_str(text).unwrap();
        assert_eq!(row, Row { code: 1, name: None, rows: vec![Row { code: 2, ..Row::default() }] });
        assert_eq!(to_value(&row).unwrap(), json!({"code": 1, "rows": [{"code": 2}]}));
    }

    #[test]
    fn errors_name_the_member_and_the_position() {
        let told = |text: &str| from_str::<Row>(text).unwrap_err().to_string();
        assert_eq!(told(r#"{"name":"x"}"#), "missing field `code` at line 1 column 12");
        assert_eq!(told(r#"{"code":1,"code":2}"#), "the member `code` occurs twice at line 1 column 16");
        assert!(told("[]").contains("an object (Row)"));
        let nested = told(r#"{"code":1,"rows":[{"code":null}]}"#);
        assert!(nested.starts_with("rows: code: ") && nested.ends_with("at line 1 column 31"), "{nested}");
    }

    #[test]
    fn indices_beyond_64_are_tracked() {
        let mut seen = MemberSet::default();
        for index in [0, 63, 64, 200] {
            assert!(!seen.contains(index) && seen.insert(index) && !seen.insert(index), "{index}");
        }
        assert!(!seen.contains(1) && !seen.contains(65));
    }
}
