//! Validates a request before it is sent.
//!
//! A request that violates a constraint of the spec (limits, rules between parameters, required values) is rejected
//! with the name of the parameter and how to fix it. Values of enumerations are not checked, because services add
//! values before specs do.

use simfleet_runtime::{Given, Limits, Parameter, ParameterKind, ParameterStyle, Parameters, Place, Rule};

use crate::error::{Error, ErrorKind};

/// Validates a request against its entry in the table.
pub(crate) fn check(parameters: &Parameters<'_>) -> Result<(), Error> {
    let operation = parameters.operation();
    for entry in operation.parameters {
        let name = entry.name;
        if entry.place == Place::File {
            let given = parameters.files().iter().any(|(part, _)| *part == name);
            if entry.required && !given {
                return Err(invalid(format!("{name} is not given"), "give a file".to_owned()));
            }
            continue;
        }
        if parameters.count(name) > 1 {
            // It is not known which of the two the service would use. A form can contain a listed field again as a
            // further field.
            return Err(invalid(format!("{name} is given twice"), "give it once, not among further fields".to_owned()));
        }
        match parameters.get(name) {
            Some(given) => check_value(entry, given)?,
            None => check_absent(entry)?,
        }
    }
    operation.rules.iter().try_for_each(|rule| check_rule(rule, parameters))
}

/// Returns whether the parameter has a value. An empty string and an empty list count as no value.
fn has_value(parameters: &Parameters<'_>, name: &str) -> bool {
    parameters.get(name).is_some_and(|given| !given.text.is_empty() && given.text != "[]")
}

fn invalid(what: String, remedy: String) -> Error {
    Error::new(ErrorKind::InvalidInput, what).with_remedy(remedy)
}

fn check_absent(parameter: &Parameter) -> Result<(), Error> {
    let name = parameter.name;
    if let Some(reason) = parameter.explicit {
        let empty = if parameter.style == ParameterStyle::Single { "" } else { ", or an empty list if that is meant" };
        return Err(invalid(format!("{name} is not given, and {reason}"), format!("give {name}{empty}")));
    }
    if parameter.required {
        return Err(invalid(format!("{name} is not given"), format!("give {name}")));
    }
    Ok(())
}

/// Checks one value, or every item of a list.
fn check_value(parameter: &Parameter, given: &Given<'_>) -> Result<(), Error> {
    let Some(items) = &given.items else { return check_bounds(parameter, &given.text) };
    if let Some(most) = parameter.max_items.filter(|most| items.len() > *most) {
        let (name, many) = (parameter.name, items.len());
        return Err(invalid(format!("{name} has {many} items, the most is {most}"), format!("send {most} at a time")));
    }
    if items.is_empty() && parameter.required && parameter.explicit.is_none() {
        return Err(invalid(format!("{} is an empty list", parameter.name), "give at least one item".to_owned()));
    }
    items.iter().try_for_each(|item| match item.is_empty() {
        true => {
            Err(invalid(format!("{} has an empty item", parameter.name), "leave it out, or give it a value".to_owned()))
        }
        false => check_bounds(parameter, item),
    })
}

fn check_bounds(parameter: &Parameter, value: &str) -> Result<(), Error> {
    let Parameter { name, limits, .. } = parameter;
    if *limits == Limits::NONE {
        return Ok(());
    }
    if parameter.kind == ParameterKind::Integer
        && let Ok(number) = value.parse::<i128>()
    {
        if let Some(least) = limits.min.filter(|least| number < i128::from(*least)) {
            return Err(invalid(format!("{name} is {number}, less than {least}"), format!("give {least} or more")));
        }
        if let Some(most) = limits.max.filter(|most| number > i128::from(*most)) {
            return Err(invalid(format!("{name} is {number}, more than {most}"), format!("give {most} or less")));
        }
    }
    let length = u32::try_from(value.chars().count()).unwrap_or(u32::MAX);
    if let Some(least) = limits.min_length.filter(|least| length < *least) {
        let what = format!("{name} has {length} characters, the least is {least}");
        return Err(invalid(what, "give a longer one".to_owned()));
    }
    if let Some(most) = limits.max_length.filter(|most| length > *most) {
        let what = format!("{name} has {length} characters, the most is {most}");
        return Err(invalid(what, "give a shorter one".to_owned()));
    }
    Ok(())
}

fn check_rule(rule: &Rule, given: &Parameters<'_>) -> Result<(), Error> {
    let count = |names: &[&str]| names.iter().filter(|name| has_value(given, name)).count();
    match rule {
        Rule::ExactlyOne(names) => match count(names) {
            1 => Ok(()),
            0 => Err(invalid(format!("none of {} is given", join_names(names)), "give one of them".to_owned())),
            _ => {
                Err(invalid(format!("more than one of {} is given", join_names(names)), "give one of them".to_owned()))
            }
        },
        Rule::AtLeastOne(names) if count(names) == 0 => {
            Err(invalid(format!("none of {} is given", join_names(names)), "give at least one of them".to_owned()))
        }
        Rule::AllOrNone(names) if !matches!(count(names), 0) && count(names) < names.len() => {
            let lacking: Vec<&str> = names.iter().filter(|name| !has_value(given, name)).copied().collect();
            let what = format!("{} go together, and {} is missing", join_names(names), join_names(&lacking));
            Err(invalid(what, "give all of them, or none".to_owned()))
        }
        Rule::When { parameter, is, needs } if given.get(parameter).is_some_and(|value| value.text == *is) => {
            match needs.iter().find(|name| !has_value(given, name)) {
                Some(name) => Err(invalid(
                    format!("{name} is not given, but {parameter} {is} requires it"),
                    format!("give {name}, or another {parameter}"),
                )),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

fn join_names(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use simfleet_runtime::{Effect, Operation};

    const PLAIN: Parameter = Parameter {
        name: "name",
        rust_name: "name",
        place: Place::Form,
        style: ParameterStyle::Single,
        kind: ParameterKind::Text,
        required: false,
        max_items: None,
        limits: Limits::NONE,
        secret: false,
        explicit: None,
        values: &[],
        description: "",
        evidence: simfleet_runtime::Evidence::Documented,
        example: "",
    };

    static OPERATION: Operation = Operation {
        id: "test",
        parameters: &[
            Parameter { name: "id", place: Place::Query, required: true, ..PLAIN },
            Parameter {
                name: "page",
                place: Place::Query,
                kind: ParameterKind::Integer,
                limits: Limits { min: Some(1), max: Some(200), ..Limits::NONE },
                ..PLAIN
            },
            Parameter {
                name: "customNo",
                limits: Limits { min_length: Some(2), max_length: Some(4), ..Limits::NONE },
                ..PLAIN
            },
            Parameter {
                name: "month",
                style: ParameterStyle::JsonText,
                limits: Limits { max_length: Some(6), ..Limits::NONE },
                max_items: Some(2),
                ..PLAIN
            },
            Parameter {
                name: "tags",
                style: ParameterStyle::JsonText,
                explicit: Some("leaving it out removes all"),
                ..PLAIN
            },
        ],
        open: false,
        rules: &[
            Rule::ExactlyOne(&["simNo", "deviceNo"]),
            Rule::AtLeastOne(&["a", "b"]),
            Rule::AllOrNone(&["from", "until"]),
            Rule::When { parameter: "method", is: "FILE", needs: &["uri"] },
        ],
        ..Operation::unlisted(&haoka_client::API, "POST", Effect::Read)
    };

    /// Checks `name=value` pairs of query and form; lists are JSON text.
    fn outcome_of(operation: &'static Operation, query: &str, form: &str) -> Result<(), String> {
        let mut parameters = Parameters::new(operation);
        for (place, encoded) in [(Place::Query, query), (Place::Form, form)] {
            for (name, text) in url::form_urlencoded::parse(encoded.as_bytes()) {
                let entry = operation.parameter(&name);
                let is_list = entry.is_some_and(|entry| entry.style != ParameterStyle::Single);
                let items = is_list.then(|| {
                    let items: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
                    items.iter().map(|item| item.as_str().unwrap_or_default().to_owned().into()).collect()
                });
                parameters.push(Given { name, place, text, items, entry });
            }
        }
        check(&parameters).map_err(|error| format!("{error}; {}", error.remedy().unwrap_or_default()))
    }

    fn outcome(query: &str, form: &str) -> Result<(), String> {
        outcome_of(&OPERATION, query, form)
    }

    #[test]
    fn valid_parameters_pass() {
        assert_eq!(outcome("id=1&page=200", "tags=[]&simNo=1&b=1&customNo=%E5%8F%B7%E5%8D%A1&from=1&until=2"), Ok(()));
        assert_eq!(outcome("id=1", "tags=[]&deviceNo=1&a=1&method=FILE&uri=x&month=[\"202411\"]"), Ok(()));
        assert_eq!(
            outcome("id=1", "tags=[]&deviceNo=1&a=1&method=TAG&simNo="),
            Ok(()),
            "an empty string counts as no value"
        );
    }

    #[test]
    fn each_violation_names_the_parameter_and_the_remedy() {
        let fine = "tags=[]&simNo=1&a=1";
        for (query, form, wanted) in [
            ("", fine, "id is not given; give id"),
            ("id=1&page=18446744073709551615", fine, "page is 18446744073709551615, more than 200; give 200 or less"),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&customNo=abc&customNo=abd",
                "customNo is given twice; give it once, not among further fields",
            ),
            ("id=1&id=2", fine, "id is given twice; give it once, not among further fields"),
            ("id=1", "tags=[\"\"]&simNo=1&a=1", "tags has an empty item; leave it out, or give it a value"),
            ("id=1&page=0", fine, "page is 0, less than 1; give 1 or more"),
            ("id=1&page=201", fine, "page is 201, more than 200; give 200 or less"),
            ("id=1", "tags=[]&simNo=1&a=1&customNo=x", "customNo has 1 characters, the least is 2; give a longer one"),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&customNo=12345",
                "customNo has 5 characters, the most is 4; give a shorter one",
            ),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&month=[\"1\",\"2\",\"3\"]",
                "month has 3 items, the most is 2; send 2 at a time",
            ),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&month=[\"2024-11\"]",
                "month has 7 characters, the most is 6; give a shorter one",
            ),
            (
                "id=1",
                "simNo=1&a=1",
                "tags is not given, and leaving it out removes all; give tags, or an empty list if that is meant",
            ),
            ("id=1", "tags=[]&a=1", "none of simNo and deviceNo is given; give one of them"),
            (
                "id=1",
                "tags=[]&a=1&simNo=1&deviceNo=1",
                "more than one of simNo and deviceNo is given; give one of them",
            ),
            ("id=1", "tags=[]&simNo=1", "none of a and b is given; give at least one of them"),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&from=1",
                "from and until go together, and until is missing; give all of them, or none",
            ),
            (
                "id=1",
                "tags=[]&simNo=1&a=1&method=FILE",
                "uri is not given, but method FILE requires it; give uri, or another method",
            ),
        ] {
            assert_eq!(outcome(query, form), Err(wanted.to_owned()), "{query} {form}");
        }
    }

    /// The document requires the list of tags even if a file or orders select the cards; the list is then empty.
    #[test]
    fn tags_may_be_empty_if_they_do_not_select_the_cards() {
        let operation = linkcard_client::operation("add_directional_card").unwrap();
        let outcome = |more: &str| outcome_of(operation, &format!("GroupId=5&UploadType=ALL&{more}"), "");
        assert_eq!(outcome("UploadMethod=FILE&TagList=[]&FileUri=x"), Ok(()));
        assert_eq!(outcome("UploadMethod=TAG&TagList=[\"5\"]"), Ok(()));
        let none = "TagList is not given, but UploadMethod TAG requires it";
        assert!(outcome("UploadMethod=TAG&TagList=[]").unwrap_err().starts_with(none));
        assert!(
            outcome("UploadMethod=FILE&FileUri=x").unwrap_err().starts_with("TagList is not given, and the metadata")
        );
    }
}
