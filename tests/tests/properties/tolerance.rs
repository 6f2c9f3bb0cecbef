//! Known irregularities of the services decode to the same values as regular responses, for every member of every object.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet_tests::spec::{Spec, is_required, known_values, members};

use crate::registry::{self, SchemaType};
use crate::strategies::full_object;
use crate::{for_all, specs};

/// Checks `property` for objects with all members, of every object schema.
fn for_all_objects(
    cases: u32,
    property: impl Fn(&Spec, &Value, &SchemaType, &Map<String, Value>) -> Result<(), String>,
) {
    let mut tried = 0;
    for spec in specs() {
        for (name, schema) in registry::typed(spec).filter(|(_, schema)| members(schema).is_some()) {
            tried += 1;
            let entry = registry::entry(spec.name, name);
            for_all(name, cases, &full_object(spec, schema), |value| {
                property(spec, schema, &entry, value.as_object().expect("an object"))
            });
        }
    }
    assert!(tried >= 15, "only {tried} objects were found");
}

/// Returns `object` with one member changed.
fn with(object: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object.insert(name.to_owned(), value);
    Value::Object(object)
}

fn without(object: &Map<String, Value>, name: &str) -> Value {
    Value::Object(
        object.iter().filter(|(key, _)| *key != name).map(|(key, value)| (key.clone(), value.clone())).collect(),
    )
}

#[test]
fn unknown_members_are_ignored() {
    for_all_objects(8, |_, _, entry, object| {
        let plain = Value::Object(object.clone());
        for extra in [json!(null), json!(1), json!("text"), json!([1, {"a": []}]), json!({"code": 7, "items": [1]})] {
            for name in ["notInTheSpec", "", "\u{0}", "操作"] {
                (entry.same)(&with(object, name, extra.clone()), &plain)?;
            }
        }
        Ok(())
    });
}

#[test]
fn null_equals_absent_and_errors_name_a_missing_required_member() {
    for_all_objects(8, |_, schema, entry, object| {
        for name in object.keys() {
            let (null, absent) = (with(object, name, Value::Null), without(object, name));
            if !is_required(schema, name) {
                (entry.same)(&null, &absent)?;
                continue;
            }
            let error = (entry.recode)(&absent.to_string()).expect_err("a required member is missing");
            if !error.contains(&format!("missing field `{name}`")) {
                return Err(format!("the missing member {name} is not named: {error}"));
            }
            // For a null, the error says what was expected and where, but the decoder of a member does not know its name.
            let error = (entry.recode)(&null.to_string()).expect_err("a required member is null");
            if !(error.contains("null") && error.contains("expected") && error.contains("line 1 column")) {
                return Err(format!("the error for a null {name} does not say what was expected: {error}"));
            }
        }
        Ok(())
    });
}

/// Returns irregular forms of `value`, each with the value that it means.
fn irregular_forms(spec: &Spec, schema: &Value, value: &Value) -> Vec<(Value, Value)> {
    let schema = spec.resolve(schema);
    let same = |sent: Value| (sent, value.clone());
    match (schema["type"].as_str(), value) {
        (Some("integer"), Value::Number(number)) => {
            vec![same(json!(number.to_string())), same(json!(format!(" {number}\u{0}")))]
        }
        (Some("number"), Value::Number(number)) => vec![same(json!(number.to_string()))],
        (Some("boolean"), Value::Bool(truth)) => vec![
            same(json!(truth.to_string())),
            same(json!(truth.to_string().to_uppercase())),
            same(json!(format!("\n{truth} "))),
            same(json!(i32::from(*truth))),
            same(json!(i32::from(*truth).to_string())),
        ],
        (Some("string"), Value::String(_)) if known_values(schema).is_none() => {
            // A bare number or boolean means its text.
            [json!(0), json!(-7), json!(i64::MIN), json!(u64::MAX), json!(1.5), json!(true), json!(false)]
                .into_iter()
                .map(|bare| (bare.clone(), json!(bare.to_string())))
                .collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn scalars_of_another_type_decode_to_the_same_value() {
    for_all_objects(16, |spec, schema, entry, object| {
        for (name, value) in object {
            let member = spec.resolve(&schema["properties"][name]);
            for (sent, meant) in irregular_forms(spec, member, value) {
                (entry.same)(&with(object, name, sent), &with(object, name, meant))?;
            }
            for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                for (sent, meant) in irregular_forms(spec, &member["items"], item) {
                    let changed = |item: Value| {
                        let mut items = value.as_array().cloned().unwrap_or_default();
                        items[index] = item;
                        with(object, name, items.into())
                    };
                    (entry.same)(&changed(sent), &changed(meant))?;
                }
            }
        }
        Ok(())
    });
}

/// A number that is too long for a double has lost digits when it is decoded, so that it is an error.
#[test]
fn a_number_that_lost_digits_is_rejected_as_a_text() {
    for_all_objects(4, |spec, schema, entry, object| {
        for name in object.keys() {
            let member = spec.resolve(&schema["properties"][name]);
            if member["type"] == "string" && known_values(member).is_none() {
                let text =
                    with(object, name, json!("DIGITS")).to_string().replace("\"DIGITS\"", "89860000000000000001");
                if (entry.recode)(&text).is_ok() {
                    return Err(format!("{name} accepted a number that lost digits"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn empty_forms_of_lists_and_objects_equal_absent_members() {
    for_all_objects(8, |spec, schema, entry, object| {
        for name in object.keys() {
            let member = spec.resolve(&schema["properties"][name]);
            let absent = without(object, name);
            let is_enum = known_values(member).is_some();
            let forms = match member["type"].as_str() {
                Some("array") => vec![json!([]), json!(""), json!({}), json!(null), json!([null, null])],
                Some("object") if members(member).is_none() => vec![json!({}), json!(""), json!([]), json!(null)],
                Some("object") => vec![json!(""), json!([]), json!(null)],
                Some("integer" | "number" | "boolean") if !is_required(schema, name) => vec![json!(""), json!(null)],
                _ if is_enum => vec![json!(""), json!(null)],
                _ => Vec::new(),
            };
            for form in forms {
                (entry.same)(&with(object, name, form), &absent)?;
            }
            if members(member).is_some() {
                // An empty object is not the same as an absent one.
                (entry.recode)(&with(object, name, json!({})).to_string())?;
            }
        }
        Ok(())
    });
}

/// A list that is not empty does not decode as an object, even if its items fit the members in order.
#[test]
fn a_list_does_not_decode_as_an_object() {
    let mut tried = 0;
    for_all_objects(8, |spec, schema, entry, object| {
        for (name, value) in object {
            let member = spec.resolve(&schema["properties"][name]);
            let Some(inner) = members(member) else { continue };
            let in_order: Vec<Value> = inner.keys().map(|name| value[name].clone()).collect();
            for list in [json!([value]), json!([null]), json!(in_order), json!([[]])] {
                if let Ok(encoded) = (entry.recode)(&with(object, name, list.clone()).to_string()) {
                    return Err(format!("{name} accepted {list}: {encoded}"));
                }
            }
        }
        Ok(())
    });
    for spec in specs() {
        for (name, schema) in registry::typed(spec) {
            for (member, list) in members(schema).into_iter().flatten() {
                let items = spec.resolve(&list["items"]);
                let Some(inner) = members(items) else { continue };
                tried += 1;
                let entry = registry::entry(spec.name, name);
                let decodes = |list: Value| {
                    let mut object = json!({ member.as_str(): list });
                    // The only required members of responses are codes.
                    for name in members(schema).into_iter().flatten().map(|(name, _)| name) {
                        if is_required(schema, name) && name != member {
                            object[name] = json!(0);
                        }
                    }
                    (entry.recode)(&object.to_string()).is_ok()
                };
                assert!(decodes(json!([{}])), "{name} needs more members than {member}: change this test");
                assert!(!decodes(json!([vec![Value::Null; inner.len()]])), "{name}.{member} accepted a list of lists");
            }
        }
    }
    assert!(tried >= 3, "only {tried} lists of objects were found");
}

#[test]
fn a_single_item_decodes_as_a_list_of_one() {
    let mut tried = 0;
    for spec in specs() {
        for (name, schema) in registry::typed(spec) {
            let lists = members(schema).into_iter().flatten().filter(|(_, member)| member["type"] == "array");
            for (member, list) in lists {
                tried += 1;
                let entry = registry::entry(spec.name, name);
                let strategy = (
                    full_object(spec, schema),
                    crate::strategies::value(spec, &list["items"], crate::strategies::Alphabet::All),
                )
                    // `""` and `{}` stand for an empty list, not for an item.
                    .prop_filter("an empty item", |(_, item)| *item != json!("") && *item != json!({}));
                for_all(name, 32, &strategy, |(object, item)| {
                    let object = object.as_object().expect("an object");
                    (entry.same)(&with(object, member, item.clone()), &with(object, member, json!([item])))?;
                    (entry.same)(&with(object, member, json!([null, item, null])), &with(object, member, json!([item])))
                });
            }
        }
    }
    assert!(tried >= 5, "only {tried} lists were found");
}
