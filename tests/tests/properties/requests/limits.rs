//! The client rejects lists that are too long and requests without a required argument before it sends anything.

use serde_json::{Map, Value, json};
use simfleet::ErrorKind;
use simfleet_runtime::{JsonList, Operation, Parameter, ParameterKind, ParameterStyle};

use super::all;
use crate::specs;

/// Returns a value for each required argument.
fn required_arguments(operation: &Operation) -> Map<String, Value> {
    let required = operation.parameters.iter().filter(|parameter| operation.insists_on(parameter.name));
    let value = |parameter: &Parameter| {
        let one = match parameter.kind {
            ParameterKind::Text => json!("1".repeat(parameter.limits.min_length.unwrap_or(1).max(1) as usize)),
            ParameterKind::Integer => json!(parameter.limits.min.unwrap_or(1)),
            ParameterKind::Number => json!(0.5),
            ParameterKind::Boolean => json!(true),
        };
        if parameter.style == ParameterStyle::Single { one } else { json!([one]) }
    };
    required.map(|parameter| (parameter.name.to_owned(), value(parameter))).collect()
}

#[test]
fn rejects_a_list_over_its_limit() {
    let mut tried = 0;
    for (operation, builder) in all() {
        let id = operation.id;
        for parameter in operation.parameters {
            let Some(limit) = parameter.max_items else { continue };
            tried += 1;
            let list = |length: usize| {
                let items: Vec<String> = (0..length).map(|number| number.to_string()).collect();
                let mut arguments = required_arguments(operation);
                arguments.insert(parameter.name.to_owned(), json!(items));
                arguments
            };
            let written = (builder.write)(&list(limit));
            assert!(written.is_ok(), "{id}: {limit} items were rejected: {:?}", written.err());

            let error = (builder.write)(&list(limit + 1)).err().expect("a list that is too long").to_string();
            for part in [parameter.name, &limit.to_string(), &(limit + 1).to_string()] {
                assert!(error.contains(part), "{id}: `{part}` is not in: {error}");
            }
            // The client rejects the request for the same reason.
            let rejected = (builder.preview)(&list(limit + 1)).expect_err("a list that is too long");
            assert_eq!(rejected.kind(), ErrorKind::InvalidInput, "{id}");
            assert!(rejected.with_advice().ends_with(&error), "{id}: {rejected:?} is not {error}");
        }
    }
    assert!(tried >= 4, "only {tried} limits were found");
}

#[test]
fn the_error_names_a_missing_required_argument() {
    let mut tried = 0;
    for (operation, builder) in all() {
        let id = operation.id;
        for parameter in operation.parameters.iter().filter(|parameter| operation.insists_on(parameter.name)) {
            tried += 1;
            let mut arguments = required_arguments(operation);
            arguments.remove(parameter.name);
            assert!((builder.write)(&arguments).is_ok(), "{id}: encoding does not check for missing arguments");
            let error = (builder.preview)(&arguments).err().unwrap_or_else(|| {
                panic!("{id}: accepted without {}", parameter.name);
            });
            assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidInput, Some(id)));
            let wanted = format!("{id}: {} is not given", parameter.name);
            assert!(error.to_string().starts_with(&wanted), "{error}, not {wanted}");
        }
    }
    assert!(tried >= 40, "only {tried} required arguments were found");
}

/// Specs, operation tables and types have the same limits.
#[test]
fn limits_are_those_of_the_specs() {
    for spec in specs() {
        for written in spec.operations() {
            let api = match spec.name {
                "linkcard" => &linkcard_client::API,
                "haoka" => &haoka_client::API,
                _ => &sts_client::API,
            };
            let operation = api.operation(written.id).expect("an operation of the table");
            let Some(form) = written.form else { continue };
            for (name, member) in simfleet_tests::spec::members(spec.schema(form)).into_iter().flatten() {
                let limit = member["maxItems"].as_u64().map(|limit| usize::try_from(limit).expect("a small number"));
                assert_eq!(operation.batch_limit(name), limit, "{} {name}", written.id);
            }
        }
    }
    assert_eq!(JsonList::<String, 10>::LIMIT, 10);
}
