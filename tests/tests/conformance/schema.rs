//! Strict validation against a schema of a spec: an unknown member and an unlisted code of an enumeration are findings.

use serde_json::Value;
use simfleet_tests::spec::{Spec, is_required, known_values, members};

/// Returns the violations of a value, each with its path.
pub(crate) fn findings(spec: &Spec, schema: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(spec, spec.schema(schema), value, schema, &mut found);
    found
}

fn collect(spec: &Spec, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = spec.resolve(schema);
    assert!(schema.is_object(), "{path}: the spec has no such schema");
    if value.is_null() {
        if schema["nullable"] != true && schema.get("type").is_some() {
            found.push(format!("{path} is null"));
        }
        return;
    }
    if let Some(parts) = schema["allOf"].as_array() {
        parts.iter().for_each(|part| collect(spec, part, value, path, found));
        return;
    }
    let fits = match (schema["type"].as_str(), schema["format"].as_str()) {
        // A member without a type may have any value.
        (None, _) => return,
        (Some("string"), _) => value.is_string(),
        (Some("boolean"), _) => value.is_boolean(),
        (Some("integer"), Some("int32")) => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        (Some("integer"), _) => value.is_i64() || value.is_u64(),
        (Some("number"), _) => value.is_number(),
        (Some("array"), _) => value.is_array(),
        (Some("object"), _) => value.is_object(),
        (Some(other), _) => panic!("{path}: the type {other} is not supported"),
    };
    if !fits {
        found.push(format!("{path} is {value}, not {} {}", schema["type"], schema["format"]));
        return;
    }
    if let Some(known) = known_values(schema)
        && !known.contains(value)
    {
        found.push(format!("{path} is {value}, which is none of {known:?}"));
    }
    for (place, item) in value.as_array().into_iter().flatten().enumerate() {
        collect(spec, &schema["items"], item, &format!("{path}[{place}]"), found);
    }
    let (Some(named), Some(given)) = (members(schema), value.as_object()) else { return };
    for (name, member) in given {
        match named.get(name) {
            Some(schema) => collect(spec, schema, member, &format!("{path}.{name}"), found),
            None if schema.get("additionalProperties").is_some() => {}
            None => found.push(format!("{path}.{name} is not in the spec")),
        }
    }
    let on_success = schema["x-required-on-success"].as_array().into_iter().flatten();
    let needed = named.keys().filter(|name| is_required(schema, name)).map(String::as_str);
    for name in needed.chain(on_success.filter_map(Value::as_str)) {
        if !given.contains_key(name) {
            found.push(format!("{path}.{name} is missing"));
        }
    }
}

#[test]
fn violations_are_found() {
    use serde_json::json;

    let specs = Spec::all().unwrap();
    let found = |schema: &str, value: Value| findings(&specs[0], schema, &value);
    let right = json!({"RequestId": "r", "Code": "200", "Success": true, "Data": true});
    assert_eq!(found("StopSingleCardResponse", right.clone()), Vec::<String>::new());
    for (name, value) in [("Data", json!("true")), ("Code", json!(200)), ("Success", json!(null)), ("More", json!(1))] {
        let mut wrong = right.clone();
        wrong[name] = value;
        assert_eq!(found("StopSingleCardResponse", wrong).len(), 1, "{name}");
    }
    let page = json!({"Data": {"List": [{"Iccid": "1", "Vendor": "NOBODY"}], "Total": 1_u64 << 40}});
    let found = found("ListCardInfoResponse", page);
    assert!(found.iter().any(|text| text.contains("List[0].Vendor")), "{found:?}");
    assert!(found.iter().any(|text| text.contains("Data.Total")), "{found:?}");
}
