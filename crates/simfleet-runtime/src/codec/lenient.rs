//! Tolerant decoding of the services' responses.
//!
//! Both services omit members, send `null` or `""` for an empty list or object, write numbers as strings, and write
//! strings as numbers. XML has only text, and a list of one item looks like the item itself. The generator puts these
//! functions on every member of the generated types.
//!
//! | member | accepts besides its own type |
//! | --- | --- |
//! | string | numbers and booleans, as their text |
//! | whole number, number | the number as a string; `""` and `null` if the member is optional |
//! | boolean | `true`/`false` in any case as a string; 1 and 0 |
//! | object, enumeration (optional) | `null`, `""`, `[]` as no value |
//! | list | `null`, `""`, `{}` as empty; a single item as a list of one; `null` items are skipped |
//!
//! A value that cannot be decoded without loss is an error. [`super::json`] turns numbers in JSON that would lose digits into
//! strings first, so that a string member keeps their digits.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::number::is_exact_float;
use super::trim::trimmed;

/// The limit up to which a float holds every whole number exactly.
const EXACT_FLOAT: f64 = 9_007_199_254_740_992.0;

/// A whole number type that [`int`] and [`opt_int`] decode to.
pub trait Int: TryFrom<i128> {}

impl Int for i8 {}
impl Int for i16 {}
impl Int for i32 {}
impl Int for i64 {}
impl Int for u8 {}
impl Int for u16 {}
impl Int for u32 {}
impl Int for u64 {}

struct Text;
struct Whole<T>(PhantomData<T>);
struct Float;
struct Truth;
struct Other<T>(PhantomData<T>);

/// Decodes one value, or none if there is none.
trait ReadValue<'de>: Copy {
    type Value;
    const EXPECTED: &'static str;
    /// Whether `""` means that there is no value.
    const EMPTY_IS_NOTHING: bool = true;

    fn bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Bool(value), &Self::EXPECTED))
    }
    fn integer<E: de::Error>(self, value: i128) -> Result<Self::Value, E> {
        Err(E::custom(format_args!("number {value} found, expected {}", Self::EXPECTED)))
    }
    fn float<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Float(value), &Self::EXPECTED))
    }
    fn str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Str(value), &Self::EXPECTED))
    }
    fn map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Self::Value>, A::Error> {
        let _ = map;
        Err(de::Error::invalid_type(Unexpected::Map, &Self::EXPECTED))
    }
    fn seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Option<Self::Value>, A::Error> {
        let _ = seq;
        Err(de::Error::invalid_type(Unexpected::Seq, &Self::EXPECTED))
    }
}

macro_rules! copy_marker {
    ($($name:ident $(<$t:ident>)?),*) => {$(
        impl $(<$t>)? Clone for $name $(<$t>)? {
            fn clone(&self) -> Self { *self }
        }
        impl $(<$t>)? Copy for $name $(<$t>)? {}
    )*};
}
copy_marker!(Text, Whole<T>, Float, Truth, Other<T>);

impl ReadValue<'_> for Text {
    type Value = String;
    const EXPECTED: &'static str = "a string";
    const EMPTY_IS_NOTHING: bool = false;

    fn bool<E: de::Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }
    fn integer<E: de::Error>(self, value: i128) -> Result<String, E> {
        Ok(value.to_string())
    }
    fn float<E: de::Error>(self, value: f64) -> Result<String, E> {
        if value.abs() >= EXACT_FLOAT {
            // This rejects an ICCID that was sent as a bare number, because its last digits are lost.
            return Err(E::custom(format_args!("number {value} has too many digits to be exact, expected a string")));
        }
        Ok(value.to_string())
    }
    fn str<E: de::Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }
}

impl<T: Int> ReadValue<'_> for Whole<T> {
    type Value = T;
    const EXPECTED: &'static str = "a whole number";

    fn bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.integer(i128::from(value))
    }
    fn integer<E: de::Error>(self, value: i128) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::custom(format_args!("number {value} is out of range")))
    }
    fn float<E: de::Error>(self, value: f64) -> Result<T, E> {
        if value.fract() != 0.0 || value.abs() >= EXACT_FLOAT {
            return Err(E::invalid_value(Unexpected::Float(value), &Self::EXPECTED));
        }
        #[allow(clippy::cast_possible_truncation)] // whole and below 2^53: exact
        self.integer(value as i128)
    }
    fn str<E: de::Error>(self, value: &str) -> Result<T, E> {
        match trimmed(value).parse::<i128>() {
            Ok(number) => self.integer(number),
            Err(_) => Err(E::invalid_value(Unexpected::Str(value), &Self::EXPECTED)),
        }
    }
}

impl ReadValue<'_> for Float {
    type Value = f64;
    const EXPECTED: &'static str = "a number";

    fn integer<E: de::Error>(self, value: i128) -> Result<f64, E> {
        self.str(&value.to_string())
    }
    fn float<E: de::Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }
    fn str<E: de::Error>(self, value: &str) -> Result<f64, E> {
        match trimmed(value).parse::<f64>() {
            Ok(number) if number.is_finite() && is_exact_float(trimmed(value)) => Ok(number),
            Ok(number) if number.is_finite() => {
                Err(E::custom(format_args!("number {value} has too many digits to be exact")))
            }
            _ => Err(E::invalid_value(Unexpected::Str(value), &Self::EXPECTED)),
        }
    }
}

impl ReadValue<'_> for Truth {
    type Value = bool;
    const EXPECTED: &'static str = "true or false";

    fn bool<E: de::Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
    fn integer<E: de::Error>(self, value: i128) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::custom(format_args!("number {value} found, expected {}", Self::EXPECTED))),
        }
    }
    fn str<E: de::Error>(self, value: &str) -> Result<bool, E> {
        match trimmed(value) {
            text if text.eq_ignore_ascii_case("true") || text == "1" => Ok(true),
            text if text.eq_ignore_ascii_case("false") || text == "0" => Ok(false),
            _ => Err(E::invalid_value(Unexpected::Str(value), &Self::EXPECTED)),
        }
    }
}

impl<'de, T: Deserialize<'de>> ReadValue<'de> for Other<T> {
    type Value = T;
    const EXPECTED: &'static str = "an object or a value";

    fn bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        T::deserialize(value.into_deserializer())
    }
    fn integer<E: de::Error>(self, value: i128) -> Result<T, E> {
        match i64::try_from(value) {
            Ok(value) => T::deserialize(value.into_deserializer()),
            Err(_) => T::deserialize(value.into_deserializer()),
        }
    }
    fn float<E: de::Error>(self, value: f64) -> Result<T, E> {
        T::deserialize(value.into_deserializer())
    }
    fn str<E: de::Error>(self, value: &str) -> Result<T, E> {
        T::deserialize(value.into_deserializer())
    }
    fn map<A: MapAccess<'de>>(self, map: A) -> Result<Option<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }
    fn seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Option<T>, A::Error> {
        // A struct would decode from a list member by member, which would be a guess.
        match seq.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(de::Error::invalid_type(Unexpected::Seq, &Self::EXPECTED)),
        }
    }
}

/// Visits one optional value.
struct Optional<R>(R);

impl<'de, R: ReadValue<'de>> Visitor<'de> for Optional<R> {
    type Value = Option<R::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::EXPECTED)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.0.bool(value).map(Some)
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.0.integer(i128::from(value)).map(Some)
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.0.integer(i128::from(value)).map(Some)
    }
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Self::Value, E> {
        self.0.integer(value).map(Some)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.0.float(value).map(Some)
    }
    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        if R::EMPTY_IS_NOTHING && value.is_empty() {
            return Ok(None);
        }
        self.0.str(value).map(Some)
    }
    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.0.map(map)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.0.seq(seq)
    }
}

/// The seed that decodes one item of a list.
#[derive(Clone, Copy)]
struct Item<R>(R);

impl<'de, R: ReadValue<'de>> de::DeserializeSeed<'de> for Item<R> {
    type Value = Option<R::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(Optional(self.0))
    }
}

/// Visits a list, or a value that stands for one.
struct List<R>(R);

impl<'de, R: ReadValue<'de>> List<R> {
    fn one<E: de::Error>(value: Result<R::Value, E>) -> Result<Vec<R::Value>, E> {
        value.map(|value| vec![value])
    }
}

impl<'de, R: ReadValue<'de>> Visitor<'de> for List<R> {
    type Value = Vec<R::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of which each item is {}", R::EXPECTED)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::one(self.0.bool(value))
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::one(self.0.integer(i128::from(value)))
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::one(self.0.integer(i128::from(value)))
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::one(self.0.float(value))
    }
    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        if value.is_empty() {
            return Ok(Vec::new());
        }
        Self::one(self.0.str(value))
    }
    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<String>()? {
            None => Ok(Vec::new()),
            Some(key) => {
                let rest = KeyRead { map, key: Some(key) };
                Ok(self.0.map(rest)?.into_iter().collect())
            }
        }
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        while let Some(item) = seq.next_element_seed(Item(self.0))? {
            all.extend(item);
        }
        Ok(all)
    }
}

/// A map whose first key has already been read, to check whether the map is empty.
struct KeyRead<A> {
    map: A,
    key: Option<String>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for KeyRead<A> {
    type Error = A::Error;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.key.take() {
            Some(key) => seed.deserialize(key.into_deserializer()).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }
    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

fn required<'de, R: ReadValue<'de>, D: Deserializer<'de>>(deserializer: D, read: R) -> Result<R::Value, D::Error> {
    deserializer
        .deserialize_any(Optional(read))?
        .ok_or_else(|| de::Error::invalid_value(Unexpected::Unit, &R::EXPECTED))
}

/// Decodes a string.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    required(deserializer, Text)
}

/// Decodes an optional string.
pub fn opt_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Optional(Text))
}

/// Decodes a whole number.
pub fn int<'de, T: Int, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    required(deserializer, Whole(PhantomData))
}

/// Decodes an optional whole number.
pub fn opt_int<'de, T: Int, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Optional(Whole(PhantomData)))
}

/// Decodes a number.
pub fn float<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    required(deserializer, Float)
}

/// Decodes an optional number.
pub fn opt_float<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    deserializer.deserialize_any(Optional(Float))
}

/// Decodes a boolean.
pub fn truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    required(deserializer, Truth)
}

/// Decodes an optional boolean.
pub fn opt_truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    deserializer.deserialize_any(Optional(Truth))
}

/// Decodes an optional object or enumeration.
pub fn opt<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Optional(Other(PhantomData)))
}

/// Decodes a list of strings.
pub fn list_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    deserializer.deserialize_any(List(Text))
}

/// Decodes a list of whole numbers.
pub fn list_int<'de, T: Int, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(List(Whole(PhantomData)))
}

/// Decodes a list of booleans.
pub fn list_truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<bool>, D::Error> {
    deserializer.deserialize_any(List(Truth))
}

/// Decodes a list of numbers.
pub fn list_float<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<f64>, D::Error> {
    deserializer.deserialize_any(List(Float))
}

/// Decodes a list of objects or enumerations.
pub fn list<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(List(Other(PhantomData)))
}

/// Decodes an object; returns the default if there is none.
pub fn or_default<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Ok(opt(deserializer)?.unwrap_or_default())
}
