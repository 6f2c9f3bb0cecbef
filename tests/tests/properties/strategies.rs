//! Values generated from a schema. The spec allows every value, except for codes that an enumeration does not list, which
//! the services send nevertheless.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet_tests::spec::{Spec, is_required, known_values, members};

/// The characters that texts may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// All of Unicode.
    All,
    /// The characters of XML 1.0. It forbids most control characters and two others, escaped or not, so that a
    /// response with them is not well-formed. Objects with arbitrary members hold only texts, under names that an element
    /// can have.
    Xml,
}

fn fits(alphabet: Alphabet, character: char) -> bool {
    alphabet == Alphabet::All
        || matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Texts that have broken clients before.
const TELLING: [&str; 18] = [
    "",
    " ",
    "\0",
    "null",
    "true",
    "0",
    "007",
    "89860000000000000001",
    "9007199254740993",
    "-1",
    "1e3",
    "操作成功",
    "😀",
    "a&b=c+d%20",
    "[\"x\"]",
    "{}",
    "<a>&amp;</a>",
    "\u{feff}\u{2028}",
];

pub(crate) fn text(alphabet: Alphabet) -> BoxedStrategy<String> {
    let keep = move |text: String| text.chars().filter(|c| fits(alphabet, *c)).collect::<String>();
    prop_oneof![
        3 => vec(any::<char>(), 0..8).prop_map(|all| all.into_iter().collect::<String>()),
        2 => prop::sample::select(&TELLING[..]).prop_map(str::to_owned),
        1 => any::<u64>().prop_map(|number| number.to_string()),
    ]
    .prop_map(keep)
    .boxed()
}

/// Any JSON value; with [`Alphabet::Xml`] only values that XML can distinguish.
fn free(alphabet: Alphabet) -> BoxedStrategy<Value> {
    let names = "[A-Za-z_][A-Za-z0-9_]{0,6}";
    let leaf = match alphabet {
        Alphabet::Xml => text(alphabet).prop_map(Value::from).boxed(),
        Alphabet::All => prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            double(),
            text(alphabet).prop_map(Value::from),
        ]
        .boxed(),
    };
    leaf.prop_recursive(2, 12, 4, move |inner| {
        let object = btree_map(names, inner.clone(), 0..4).prop_map(|map| Value::Object(map.into_iter().collect()));
        match alphabet {
            Alphabet::Xml => object.boxed(),
            Alphabet::All => prop_oneof![object, vec(inner, 0..4).prop_map(Value::from)].boxed(),
        }
    })
    .boxed()
}

/// Doubles with few digits: `serde_json` is built without its feature for exact reading of all others.
fn double() -> BoxedStrategy<Value> {
    any::<i32>().prop_map(|number| json!(f64::from(number) / 64.0)).boxed()
}

/// Values of a schema. An object that contains itself does so once.
pub(crate) fn value(spec: &Spec, schema: &Value, alphabet: Alphabet) -> BoxedStrategy<Value> {
    value_inside(spec, schema, alphabet, &[])
}

/// `outer` are the objects that contain the value.
fn value_inside(spec: &Spec, schema: &Value, alphabet: Alphabet, outer: &[*const Value]) -> BoxedStrategy<Value> {
    let schema = spec.resolve(schema);
    if let Some(known) = known_values(schema) {
        return prop_oneof![
            3 => prop::sample::select(known.clone()),
            1 => unknown(schema, alphabet),
        ]
        .boxed();
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        // The sources do not say what a member without a type holds.
        (None, _) => free(alphabet),
        (Some("string"), _) => text(alphabet).prop_map(Value::from).boxed(),
        (Some("boolean"), _) => any::<bool>().prop_map(Value::from).boxed(),
        (Some("integer"), Some("int32")) => any::<i32>().prop_map(Value::from).boxed(),
        (Some("integer"), _) => {
            prop_oneof![any::<i64>(), -3..3_i64, Just(i64::MIN), Just(i64::MAX)].prop_map(Value::from).boxed()
        }
        (Some("number"), _) => double(),
        (Some("array"), _) => {
            let items = spec.resolve(&schema["items"]);
            let depth = outer.iter().filter(|one| std::ptr::eq(**one, items)).count();
            if depth > 1 {
                return Just(Value::Array(Vec::new())).boxed();
            }
            vec(value_inside(spec, items, alphabet, outer), 0..4).prop_map(Value::from).boxed()
        }
        (Some("object"), _) => object(spec, schema, alphabet, outer),
        other => panic!("no values can be generated for the type {other:?}"),
    }
}

/// Codes that an enumeration does not list. Empty texts are left out, since they mean that there is no code.
pub(crate) fn unknown(schema: &Value, alphabet: Alphabet) -> BoxedStrategy<Value> {
    let known = known_values(schema).cloned().unwrap_or_default();
    if schema["type"] == "integer" {
        return any::<i64>()
            .prop_map(Value::from)
            .prop_filter("a listed code", move |code| !known.contains(code))
            .boxed();
    }
    text(alphabet)
        .prop_filter("a listed code or none", move |code| {
            let bare = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
            !code.is_empty() && !known.iter().any(|known| known == bare)
        })
        .prop_map(Value::from)
        .boxed()
}

fn object(spec: &Spec, schema: &Value, alphabet: Alphabet, outer: &[*const Value]) -> BoxedStrategy<Value> {
    let outer = [outer, &[std::ptr::from_ref(schema)]].concat();
    let Some(members) = members(schema) else {
        return btree_map("[A-Za-z_][A-Za-z0-9_]{0,6}", free(alphabet), 0..4)
            .prop_map(|map| Value::Object(map.into_iter().collect()))
            .boxed();
    };
    let mut all: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
    for (name, member) in members {
        let present = value_inside(spec, member, alphabet, &outer).prop_map(Some).boxed();
        let one = if is_required(schema, name) {
            present
        } else {
            // Null even where the spec does not say `nullable`: the services send it anywhere.
            prop_oneof![1 => Just(None), 1 => Just(Some(Value::Null)), 4 => present].boxed()
        };
        let name = name.clone();
        all = (all, one)
            .prop_map(move |(mut all, one)| {
                all.extend(one.map(|value| (name.clone(), value)));
                all
            })
            .boxed();
    }
    all.prop_map(Value::Object).boxed()
}

/// An object with every member present and not null.
pub(crate) fn full_object(spec: &Spec, schema: &Value) -> BoxedStrategy<Value> {
    let mut all: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
    for (name, member) in members(schema).into_iter().flatten() {
        let name = name.clone();
        all = (all, value(spec, member, Alphabet::All))
            .prop_map(move |(mut all, one)| {
                all.insert(name.clone(), one);
                all
            })
            .boxed();
    }
    all.prop_map(Value::Object).boxed()
}

/// Removes members that mean the same as absent ones: null, empty lists, and empty objects with arbitrary members.
pub(crate) fn normal(spec: &Spec, schema: &Value, value: &Value) -> Value {
    let schema = spec.resolve(schema);
    match value {
        Value::Array(items) => items.iter().map(|item| normal(spec, &schema["items"], item)).collect(),
        Value::Object(given) => match members(schema) {
            None => value.clone(),
            Some(members) => {
                let mut kept = Map::new();
                for (name, value) in given {
                    let member = spec.resolve(&members[name]);
                    let free = member["type"] == "object" && simfleet_tests::spec::members(member).is_none();
                    let nothing = match value {
                        Value::Null => true,
                        Value::Array(items) => items.is_empty(),
                        Value::Object(inner) => free && inner.is_empty(),
                        _ => false,
                    };
                    if !nothing {
                        kept.insert(name.clone(), normal(spec, member, value));
                    }
                }
                Value::Object(kept)
            }
        },
        other => other.clone(),
    }
}
