//! A number has the same digits on every path, or is rejected: in every member of every schema, in generated and raw
//! responses, and in pushes.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet::haoka::callback::Push;
use simfleet::raw::RawRequest;
use simfleet_runtime::Request as _;
use simfleet_runtime::codec::json::check;
use simfleet_tests::spec::{is_required, known_values, members};

use crate::registry;
use crate::{for_all, specs};

/// Numbers as services send identities: whole, of up to forty digits.
fn whole() -> BoxedStrategy<String> {
    prop_oneof![
        3 => "[1-9][0-9]{14,39}",
        1 => "-?[1-9][0-9]{0,24}",
        1 => Just("89860407431328361292".to_owned()),
        1 => Just("9007199254740993".to_owned()),
        1 => Just("18446744073709551616".to_owned()),
    ]
    .boxed()
}

/// The digits of a value that stands for a whole number; `None` for another value.
fn digits(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_f64() => Some(format!("{:.0}", number.as_f64()?)),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An object of this schema with one member, as text, and the members that it must have.
fn object(schema: &Value, name: &str, number: &str) -> String {
    let mut object = Map::new();
    for other in members(schema).into_iter().flatten().map(|(other, _)| other) {
        if is_required(schema, other) {
            object.insert(other.clone(), json!(0));
        }
    }
    object.insert(name.to_owned(), json!("DIGITS"));
    Value::Object(object).to_string().replace("\"DIGITS\"", number)
}

#[test]
fn every_member_of_every_schema_keeps_the_digits_of_a_number() {
    let (mut texts, mut numbers) = (0, 0);
    for spec in specs() {
        for (schema_name, schema) in registry::typed(spec) {
            let entry = registry::entry(spec.name, schema_name);
            for (name, member) in members(schema).into_iter().flatten() {
                let member = spec.resolve(member);
                let must_accept = member["type"] == "string" && known_values(member).is_none();
                match member["type"].as_str() {
                    Some("string") => texts += 1,
                    Some("integer" | "number") => numbers += 1,
                    _ => continue,
                }
                for_all(&format!("{schema_name}.{name}"), 8, &whole(), |number| {
                    let text = object(schema, name, &number);
                    let checked = check(&text).map_err(|error| error.to_string())?;
                    match (entry.recode)(&checked.text) {
                        Ok(value) if digits(&value[name]).as_deref() == Some(&*number) => Ok(()),
                        Ok(value) => Err(format!("{number} became {}", value[name])),
                        Err(error) if must_accept => Err(error),
                        Err(_) => Ok(()),
                    }
                });
            }
        }
    }
    assert!(texts > 200 && numbers > 50, "only {texts} texts and {numbers} numbers were found");
}

#[test]
fn raw_responses_keep_the_digits_of_a_number() {
    for api in [&simfleet::linkcard_client::API, &simfleet::haoka_client::API, &simfleet::sts_client::API] {
        for operation in api.operations {
            for_all(operation.id, 8, &whole(), |number| {
                let text = format!(r#"{{"code":0,"Data":{{"Iccid":{number},"list":[{number}]}}}}"#);
                let text = if operation.list { format!("[{text}]") } else { text };
                let answer = RawRequest::listed(operation).decode(operation.success, text.as_bytes());
                let answer = answer.map_err(|error| error.to_string())?;
                let whole = answer.value();
                let data = if operation.list { &whole[0]["Data"] } else { &whole["Data"] };
                let kept = [&data["Iccid"], &data["list"][0]].map(digits);
                if kept.iter().all(|kept| kept.as_deref() == Some(&*number)) { Ok(()) } else { Err(data.to_string()) }
            });
        }
    }
}

/// Rows of pushes have the schemas of the query operations.
#[test]
fn pushes_keep_the_digits_of_a_number() {
    let spec = specs().iter().find(|spec| spec.name == "haoka").unwrap();
    for (schema_name, marker) in [("SimRecord", "simNo"), ("Order", "keyNo")] {
        let mut tried = 0;
        for (name, _) in members(spec.schema(schema_name)).into_iter().flatten() {
            tried += 1;
            for_all(&format!("{schema_name}.{name}"), 8, &whole(), |number| {
                let other = if name == marker { "notInTheSpec" } else { marker };
                for body in [
                    format!(r#"{{"{other}":"1","{name}":{number}}}"#),
                    format!(r#"{{"data":[{{"{other}":"1","{name}":{number}}}]}}"#),
                    format!("{other}=1&{name}={number}"),
                ] {
                    let row = match Push::parse(None, body.as_bytes()).map_err(|error| error.to_string())? {
                        Push::Cards(mut rows) => rows.remove(0).raw,
                        Push::Orders(mut rows) => rows.remove(0).raw,
                        Push::Unknown(value) => value.get("data").map_or(value.clone(), |rows| rows[0].clone()),
                        other => return Err(format!("{other:?}")),
                    };
                    if digits(&row[name]).as_deref() != Some(&*number) {
                        return Err(format!("{body} became {row}"));
                    }
                }
                Ok(())
            });
        }
        assert!(tried > 15, "only {tried} members were found");
    }
}

#[test]
fn numbers_with_a_fraction_keep_their_digits_or_are_rejected() {
    let numbers = "-?(0|[1-9][0-9]{0,20})\\.[0-9]{1,25}([eE][+-]?[0-9]{1,2})?";
    for_all("a number", 2000, &numbers, |number| {
        let checked = check(&number).map_err(|error| error.to_string())?;
        if checked.text == format!("\"{number}\"") {
            return Ok(());
        }
        // The float that the number becomes has the same digits, written with as many of them.
        let value: f64 = number.parse().map_err(|_| "no float".to_owned())?;
        let significant = |text: &str| {
            let mantissa = text.split(['e', 'E']).next().unwrap_or_default().to_owned();
            mantissa.chars().filter(char::is_ascii_digit).collect::<String>().trim_start_matches('0').to_owned()
        };
        let sent = significant(&number);
        let kept = significant(&format!("{value:.*e}", sent.len().saturating_sub(1)));
        if sent == kept { Ok(()) } else { Err(format!("{number} became {value}")) }
    });
}
