//! The examples of the documents: the files in `specs/examples`, and the examples in the specs.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use simfleet_runtime::codec::xml;
use simfleet_tests::spec::{Operation, ref_name, workspace};

use crate::{registry, requests, specs};

/// Returns spec, operation and path without suffix of each file.
fn files() -> Vec<(String, String, PathBuf)> {
    let mut all = Vec::new();
    for api in fs::read_dir(workspace().join("specs/examples")).unwrap() {
        let api = api.unwrap();
        for file in fs::read_dir(api.path()).unwrap() {
            let path = file.unwrap().path().with_extension("");
            let operation = path.file_name().unwrap().to_str().unwrap().to_owned();
            all.push((api.file_name().to_str().unwrap().to_owned(), operation, path));
        }
    }
    all.sort();
    all.dedup();
    all
}

/// Returns the example of the document or, where the document has no correct one, the invented example.
fn answer_example<'a>(operation: &Operation<'a>, media: &str) -> Option<&'a Value> {
    let examples = format!("/responses/200/content/{}/examples", media.replace('/', "~1"));
    let examples = operation.written.pointer(&examples)?;
    ["documented", "invented"].iter().find_map(|name| examples.get(name)?.get("value"))
}

#[test]
fn example_files_decode_and_equal_the_examples_of_the_specs() {
    let files = files();
    assert!(files.len() >= 2, "only {files:?}");
    for (api, id, path) in files {
        let spec = specs().iter().find(|spec| spec.name == api).unwrap();
        let operations = spec.operations();
        let operation = operations.iter().find(|operation| operation.id == id).unwrap();
        let entry = registry::entry(spec.name, operation.answer);
        let text = fs::read_to_string(path.with_extension("json")).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(Some(&json), answer_example(operation, "application/json"), "{id}: left: the file, right: the spec");
        assert_eq!((entry.recode)(&text).unwrap(), json, "{id}: the answer does not come back whole");

        let in_spec =
            answer_example(operation, "application/xml").map(|text| text.as_str().unwrap().trim_end().to_owned());
        let Ok(text) = fs::read_to_string(path.with_extension("xml")) else {
            assert_eq!(in_spec, None, "{id}: the spec has an answer in XML and the document has none");
            continue;
        };
        assert_eq!(Some(text.trim_end().to_owned()), in_spec, "{id}: left: the file, right: the spec");
        let document = xml::to_json(text.as_bytes()).unwrap();
        assert_eq!(document.root, spec.xml_root(operation.answer));
        (entry.same_from_value)(&json, &document.value).unwrap();
    }
}

#[test]
fn every_example_of_a_response_fits_its_schema() {
    let mut tried = 0;
    for spec in specs() {
        for operation in spec.operations() {
            let Some(media) = operation.written.pointer("/responses/200/content/application~1json") else { continue };
            let entry = registry::entry(spec.name, media.get("schema").and_then(ref_name).unwrap());
            for (name, example) in media["examples"].as_object().into_iter().flatten() {
                tried += 1;
                let whose = format!("{} {name}", operation.id);
                let value = &example["value"];
                (entry.recode)(&value.to_string()).unwrap_or_else(|error| panic!("{whose}: {error}"));
                assert_known(spec, spec.schema(entry.schema), value, &whose);
            }
        }
    }
    assert!(tried >= 2, "only {tried} examples were found");
}

#[test]
fn every_example_of_a_request_can_be_sent() {
    let mut tried = 0;
    for spec in specs() {
        for operation in spec.operations() {
            let form = operation.written.pointer("/requestBody/content/application~1x-www-form-urlencoded");
            for (name, example) in form.and_then(|form| form["examples"].as_object()).into_iter().flatten() {
                tried += 1;
                let whose = format!("{} {name}", operation.id);
                let value = &example["value"];
                assert_known(spec, spec.schema(operation.form.unwrap()), value, &whose);
                let arguments = value.as_object().unwrap();
                requests::accepts(operation.id, arguments).unwrap_or_else(|error| panic!("{whose}: {error}"));
            }
        }
    }
    assert!(tried >= 5, "only {tried} examples were found");
}

/// Fails if an example has a member that the schema does not have.
fn assert_known(spec: &simfleet_tests::spec::Spec, schema: &Value, value: &Value, whose: &str) {
    let schema = spec.resolve(schema);
    for item in value.as_array().into_iter().flatten() {
        assert_known(spec, &schema["items"], item, whose);
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let known = simfleet_tests::spec::members(schema).and_then(|members| members.get(name));
        assert_known(spec, known.unwrap_or_else(|| panic!("{whose}: the schema has no member {name}")), member, whose);
    }
}

#[test]
fn every_example_of_a_member_decodes() {
    let mut tried = 0;
    for spec in specs() {
        for (name, schema) in registry::typed(spec) {
            let entry = registry::entry(spec.name, name);
            let mut object = serde_json::Map::new();
            for (member, written) in simfleet_tests::spec::members(schema).into_iter().flatten() {
                if let Some(example) = written.get("example") {
                    tried += 1;
                    object.insert(member.clone(), example.clone());
                } else if simfleet_tests::spec::is_required(schema, member) {
                    object.insert(member.clone(), serde_json::json!(0));
                }
            }
            if let Some(example) = schema.get("example") {
                (entry.recode)(&example.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
            } else if simfleet_tests::spec::members(schema).is_some() {
                (entry.recode)(&Value::Object(object).to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
    }
    assert!(tried >= 20, "only {tried} examples were found");
}

#[test]
fn every_example_of_a_member_of_a_form_is_an_argument() {
    let mut tried = 0;
    for spec in specs() {
        for operation in spec.operations() {
            let Some(form) = operation.form else { continue };
            let mut all = serde_json::Map::new();
            for (member, written) in simfleet_tests::spec::members(spec.schema(form)).into_iter().flatten() {
                // A schema that a member refers to may have the example.
                let example = written.get("example").or_else(|| spec.resolve(written).get("example"));
                all.extend(example.map(|example| (member.clone(), example.clone())));
            }
            tried += all.len();
            requests::reads_back_from(operation.id, &all).unwrap_or_else(|error| panic!("{form}: {error}"));
        }
    }
    assert!(tried >= 20, "only {tried} examples were found");
}
