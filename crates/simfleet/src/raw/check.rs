//! Validates raw requests, in addition to [`crate::checks`], which validates every request.
//!
//! Requests of listed operations are compared with the table: names and types of the parameters. Requests of unlisted
//! operations are only checked for values that would break the request itself. Values outside a table of known values
//! are accepted.

use serde_json::Value;
use simfleet_runtime::{Api, InvalidParameter, Operation, Parameter, ParameterKind, ParameterStyle, Place};

use super::value::{Field, RawValue};

fn invalid(what: impl Into<String>, remedy: impl Into<String>) -> InvalidParameter {
    InvalidParameter::new(what, remedy)
}

/// Validates the parameters of a call against its table entry.
pub(super) fn listed(operation: &Operation, fields: &[Field]) -> Result<(), InvalidParameter> {
    for field in fields {
        if field.place.is_some() {
            return Err(invalid(
                format!("{} is given a place, but the table defines it", field.name),
                "add it with RawRequest::with",
            ));
        }
        match operation.parameter(&field.name) {
            Some(parameter) => check_value(parameter, &field.value)?,
            None if operation.open && !field.name.is_empty() => {}
            None => return Err(unknown_parameter(operation, &field.name)),
        }
    }
    check_duplicates(fields)
}

fn unknown_parameter(operation: &Operation, name: &str) -> InvalidParameter {
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let near = operation.parameters.iter().find(|parameter| plain(parameter.name) == plain(name));
    let remedy = match near {
        Some(parameter) => format!("write {}", parameter.name),
        None if operation.parameters.is_empty() => "the operation has no parameters".to_owned(),
        None => {
            let names: Vec<&str> = operation.parameters.iter().map(|parameter| parameter.name).collect();
            format!("its parameters are {}", names.join(", "))
        }
    };
    invalid(format!("the operation has no parameter `{name}`"), remedy)
}

fn check_duplicates(fields: &[Field]) -> Result<(), InvalidParameter> {
    for (at, field) in fields.iter().enumerate() {
        if fields.iter().take(at).any(|earlier| earlier.name == field.name) {
            return Err(invalid(
                format!("{} is given twice", field.name),
                "give it once, with several values as one list",
            ));
        }
    }
    Ok(())
}

fn check_value(parameter: &Parameter, value: &RawValue) -> Result<(), InvalidParameter> {
    let name = parameter.name;
    match (parameter.style, value) {
        (_, RawValue::File(_)) if parameter.place == Place::File => Ok(()),
        (_, RawValue::File(_)) => Err(invalid(format!("{name} is not a file"), "give its value as text")),
        _ if parameter.place == Place::File => Err(invalid(format!("{name} is a file"), "give an Upload")),
        (ParameterStyle::Single, RawValue::Text(text)) => item(parameter, text).map(drop),
        (ParameterStyle::Single, RawValue::List(_)) => {
            Err(invalid(format!("{name} accepts one value"), "give a single value, not a list"))
        }
        (ParameterStyle::JsonText | ParameterStyle::Indexed, RawValue::Text(_)) => {
            Err(invalid(format!("{name} requires a list"), "give a list, even of one item"))
        }
        (ParameterStyle::JsonText | ParameterStyle::Indexed, RawValue::List(items)) => {
            items.iter().try_for_each(|text| item(parameter, text).map(drop))
        }
    }
}

/// Converts one value to the type in the table, as JSON.
pub(super) fn item(parameter: &Parameter, text: &str) -> Result<Value, InvalidParameter> {
    let name = parameter.name;
    match parameter.kind {
        ParameterKind::Text => Ok(Value::String(text.to_owned())),
        ParameterKind::Integer => match (text.parse::<i64>(), text.parse::<u64>()) {
            // `+1` and `01` would count as different values if numbers are compared as text.
            (Ok(number), _) if number.to_string() == text => Ok(Value::from(number)),
            (_, Ok(number)) if number.to_string() == text => Ok(Value::from(number)),
            _ => Err(invalid(format!("{name} is `{text}`, which is not a whole number"), "write digits, such as 20")),
        },
        ParameterKind::Number => serde_json::from_str::<serde_json::Number>(text)
            .map(Value::Number)
            .map_err(|_| invalid(format!("{name} is `{text}`, which is not a number"), "write one such as 9.5")),
        ParameterKind::Boolean => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err(invalid(format!("{name} is `{text}`, which is neither true nor false"), "write true or false")),
        },
    }
}

/// Validates an action that no spec lists.
pub(super) fn action(api: &Api, action: &str, version: &str, fields: &[Field]) -> Result<(), InvalidParameter> {
    if !api.rpc {
        let what = format!("{} has no actions, its operations have paths", api.name);
        return Err(invalid(what, "send it with the client of its own service, or build it with RawRequest::path"));
    }
    if action.is_empty() || !action.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let what = format!("`{action}` is not the name of an action");
        return Err(invalid(what, "write it as in the service's documents: letters and digits"));
    }
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return Err(invalid(format!("`{version}` is not a version"), "write a date such as 2021-05-20"));
    }
    for field in fields {
        if api.supplied.iter().any(|name| name.eq_ignore_ascii_case(&field.name)) {
            return Err(invalid(format!("{} is supplied with the signature", field.name), "leave it out"));
        }
    }
    check_names(fields)
}

/// Validates a path that no spec lists.
pub(super) fn path(method: &str, path: &str, fields: &[Field]) -> Result<(), InvalidParameter> {
    if method != "GET" && method != "POST" {
        return Err(invalid("the HTTP method of an unlisted path is neither GET nor POST", "write GET or POST"));
    }
    let usable = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#' | b'\\');
    // URL parsers remove such segments, so the request would go to another path.
    let dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if !path.starts_with('/') || !path.bytes().all(usable) || path.split('/').any(dots) {
        let what = format!("`{path}` is not a path");
        return Err(invalid(what, "write it from the first slash on, without a query: /path/of/the/operation"));
    }
    check_names(fields)
}

fn check_names(fields: &[Field]) -> Result<(), InvalidParameter> {
    if fields.iter().any(|field| field.name.is_empty()) {
        return Err(invalid("a parameter has no name", "give it a name"));
    }
    check_duplicates(fields)
}

#[cfg(test)]
mod tests {
    use simfleet_runtime::{Effect, Limits, Upload};

    use super::*;

    const PLAIN: Parameter = Parameter {
        name: "",
        rust_name: "",
        place: Place::Form,
        style: ParameterStyle::Single,
        kind: ParameterKind::Text,
        required: false,
        max_items: None,
        limits: Limits::NONE,
        secret: false,
        explicit: None,
        values: &[("1", "ONE")],
        description: "",
        evidence: simfleet_runtime::Evidence::Documented,
        example: "",
    };

    static CLOSED: Operation = Operation {
        id: "tryAll",
        parameters: &[
            Parameter { name: "whole", kind: ParameterKind::Integer, ..PLAIN },
            Parameter { name: "number", kind: ParameterKind::Number, ..PLAIN },
            Parameter { name: "truth", kind: ParameterKind::Boolean, ..PLAIN },
            Parameter { name: "text", ..PLAIN },
            Parameter { name: "list", style: ParameterStyle::JsonText, kind: ParameterKind::Integer, ..PLAIN },
            Parameter { name: "file", place: Place::File, ..PLAIN },
        ],
        open: false,
        ..Operation::unlisted(&haoka_client::API, "POST", Effect::Read)
    };

    static OPEN: Operation =
        Operation { parameters: CLOSED.parameters, ..Operation::unlisted(&haoka_client::API, "POST", Effect::Read) };

    fn checked(operation: &'static Operation, name: &str, value: impl Into<RawValue>) -> Result<(), String> {
        let field = Field { name: name.to_owned(), value: value.into(), place: None };
        listed(operation, &[field]).map_err(|error| error.to_string())
    }

    #[test]
    fn values_must_match_the_type_of_the_parameter() {
        let file = || Upload::new("a.jpg", vec![1]);
        let good: [(&str, RawValue); 9] = [
            ("whole", "100".into()),
            ("number", "-9.5".into()),
            ("truth", "false".into()),
            ("text", "号码".into()),
            // Values that are not known are accepted, since tables grow.
            ("text", "777".into()),
            ("list", RawValue::List(vec![])),
            ("list", vec!["-5".to_owned(), u64::MAX.to_string()].into()),
            ("file", file().into()),
            ("whole", "1".into()),
        ];
        for (name, value) in good {
            assert_eq!(checked(&CLOSED, name, value.clone()), Ok(()), "{name} {value:?}");
        }
        let bad: [(&str, RawValue, &str); 11] = [
            ("whole", "1.5".into(), "not a whole number"),
            ("whole", "".into(), "not a whole number"),
            ("whole", "+5".into(), "not a whole number"),
            ("whole", "05".into(), "not a whole number"),
            ("number", "NaN".into(), "not a number"),
            ("number", "1 2".into(), "not a number"),
            ("truth", "yes".into(), "neither true nor false"),
            ("list", vec!["1".to_owned(), "x".to_owned()].into(), "list is `x`"),
            ("text", file().into(), "text is not a file"),
            ("file", "a.jpg".into(), "file is a file"),
            ("other", "1".into(), "no parameter `other`"),
        ];
        for (name, value, what) in bad {
            let error = checked(&CLOSED, name, value).expect_err(name);
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn rejects_paths_that_a_url_parser_would_change() {
        let outcome = |text: &str| path("POST", text, &[]).map_err(|error| error.to_string());
        assert_eq!(outcome("/openapi/iot/.x/..y/batchShutdown"), Ok(()));
        for text in ["/a/../openapi", "/./a", "/a/%2e%2E/b", "/a/..", "a", "/a?b", "/a\\b"] {
            assert!(outcome(text).unwrap_err().contains("is not a path"), "{text}");
        }
    }

    #[test]
    fn open_forms_accept_further_fields() {
        assert_eq!(checked(&OPEN, "other", "1"), Ok(()));
        assert!(checked(&OPEN, "", "1").is_err());
        assert!(checked(&OPEN, "whole", "x").is_err());
    }
}
