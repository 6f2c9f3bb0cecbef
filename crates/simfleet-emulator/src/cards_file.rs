//! Reads the text of a cards file, and explains errors in terms of the file.
//!
//! An error names the entry, the field and the position if they are known, and how to fix it.

use serde_json::{Map, Value};

use crate::cards::{Card, ChildCard, Fate, HaokaCard, LinkcardCard};
use crate::cards_check::check_cards;
use crate::cards_error::CardsError;
use crate::json_objects::{object, objects};

/// What a file must contain.
const ARRAY: &str = "an array of cards: [{\"sim_no\": \"19200000001\"}, {\"sim_no\": \"19200000002\"}]";

/// Parses a JSON array of [`Card`] objects: the format of a cards file.
///
/// # Errors
///
/// Fails on text that is not such an array, unknown fields, wrong types, invalid numbers, negative spans or volumes,
/// times in another form or order, cards without any number, and numbers that two cards (or children) share.
///
/// ```
/// use simfleet_emulator::cards_from_json;
///
/// let cards = cards_from_json(r#"[
///     {"sim_no": "19200000001"},
///     {"iccid": "89860000000000000002",
///      "children": [{"iccid": "89860100000000000002"}, {"iccid": "89860300000000000002", "online": false}]},
///     {"sim_no": "164009797BB", "sim_status": 4, "fate": {"action_fails": "out of order", "record_seconds": 90}}
/// ]"#)?;
/// assert_eq!(cards.len(), 3);
///
/// let error = cards_from_json(r#"[{"sim_no": "19200000001", "online": "yes"}]"#).unwrap_err();
/// assert_eq!((error.entry(), error.field()), (Some(1), Some("online")));
/// # Ok::<(), simfleet_emulator::CardsError>(())
/// ```
pub fn cards_from_json(text: &str) -> Result<Vec<Card>, CardsError> {
    // Editors on Windows put a byte order mark before the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(CardsError {
            entry: None,
            field: None,
            place: None,
            problem: "the file is empty".to_owned(),
            help: format!("write `[]` for no cards, or {ARRAY}"),
        });
    }
    let mut parser = serde_json::Deserializer::from_str(text);
    let cards: Vec<Card> =
        objects(&mut parser).and_then(|cards| parser.end().map(|()| cards)).map_err(|error| explain(text, &error))?;
    check_cards(&cards)
        .map_err(|error| CardsError { place: error.entry.and_then(|entry| begin(text, entry)), ..error })?;
    Ok(cards)
}

/// Converts the JSON parser's error into one that names entry and field. The parser reports only the position, so the
/// entries are parsed one by one until one fails.
fn explain(text: &str, error: &serde_json::Error) -> CardsError {
    let entries = match serde_json::from_str::<Value>(text) {
        Err(error) => {
            let is_object = text.trim_start().starts_with('{');
            let help =
                if is_object { format!("write {ARRAY}") } else { "correct the JSON at this position".to_owned() };
            return CardsError { help, ..described(&error) };
        }
        Ok(Value::Array(entries)) => entries,
        Ok(_) => return CardsError { help: format!("write {ARRAY}"), ..described(error) },
    };
    let wrong = entries.iter().position(|entry| object::<_, Card>(entry.clone()).is_err());
    let field = wrong.and_then(|index| entries.get(index)).and_then(wrong_field);
    let help = match (wrong, &field) {
        (_, Some(_)) => "correct or remove this field",
        (Some(_), None) => "write each card as an object such as {\"sim_no\": \"19200000001\"}",
        (None, None) => "write each field once",
    };
    CardsError { entry: wrong.map(|index| index + 1), field, help: help.to_owned(), ..described(error) }
}

/// Returns the message and the position of the JSON parser, in the terms of JSON instead of Rust.
fn described(error: &serde_json::Error) -> CardsError {
    let mut problem = error.to_string();
    if let Some(at) = problem.rfind(" at line ") {
        problem.truncate(at);
    }
    let wrong = ["invalid type: ", "invalid value: "].into_iter().find_map(|kind| problem.strip_prefix(kind));
    // The message quotes the value; what was expected comes last.
    if let Some((found, expected)) = wrong.and_then(|wrong| wrong.rsplit_once(", expected ")) {
        problem = format!("{} is required, not {}", json_type(expected), json_value(found));
    }
    let place = (error.line() > 0).then(|| (error.line(), error.column().max(1)));
    CardsError { entry: None, field: None, place, problem, help: String::new() }
}

fn json_type(expected: &str) -> &str {
    match expected {
        "a boolean" => "true or false",
        "i64" | "u64" | "i32" => "a whole number",
        "f64" => "a number",
        "a string" => "a text in quotes",
        "a sequence" => "an array",
        other => other,
    }
}

fn json_value(found: &str) -> String {
    let found = match found.split_once(' ') {
        None if found == "map" => "an object",
        None if found == "sequence" => "an array",
        Some(("integer" | "boolean", value)) => value.trim_matches('`'),
        Some(("floating", value)) => value.trim_start_matches("point ").trim_matches('`'),
        Some(("string", value)) => value,
        _ => found,
    };
    found.chars().take(60).collect()
}

/// Returns line and column at which an entry of an array begins.
fn begin(text: &str, entry: usize) -> Option<(usize, usize)> {
    let (mut line, mut column, mut depth, mut next) = (1, 0, 0_usize, 0);
    let (mut is_text, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        (line, column) = if byte == b'\n' { (line + 1, 0) } else { (line, column + 1) };
        if is_text {
            is_text = byte != b'"' || is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            continue;
        }
        if next == entry && depth == 1 && !byte.is_ascii_whitespace() {
            return Some((line, column));
        }
        match byte {
            b'"' => is_text = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 1 && matches!(byte, b'[' | b',') {
            next += 1;
        }
    }
    None
}

fn wrong_field(entry: &Value) -> Option<String> {
    let fields = entry.as_object()?;
    let (name, value) = invalid_field::<Card>(fields)?;
    match (name.as_str(), value) {
        ("fate", Value::Object(inner)) => invalid_field::<Fate>(inner).map(|(field, _)| format!("fate.{field}")),
        ("linkcard", Value::Object(inner)) => {
            invalid_field::<LinkcardCard>(inner).map(|(field, _)| format!("linkcard.{field}"))
        }
        ("haoka", Value::Object(inner)) => invalid_field::<HaokaCard>(inner).map(|(field, _)| format!("haoka.{field}")),
        ("children", Value::Array(children)) => children.iter().enumerate().find_map(|(at, child)| {
            if object::<_, ChildCard>(child.clone()).is_ok() {
                return None;
            }
            let inner = child.as_object().and_then(|fields| invalid_field::<ChildCard>(fields));
            Some(match inner {
                Some((field, _)) => format!("children[{}].{field}", at + 1),
                None => format!("children[{}]", at + 1),
            })
        }),
        _ => None,
    }
    .or_else(|| Some(name.clone()))
}

/// Returns the first field that the type rejects on its own. This works because every field has a default.
fn invalid_field<T: serde::de::DeserializeOwned>(fields: &Map<String, Value>) -> Option<(&String, &Value)> {
    fields.iter().find(|(name, value)| {
        let alone = Map::from_iter([((*name).clone(), (*value).clone())]);
        serde_json::from_value::<T>(Value::Object(alone)).is_err()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(text: &str) -> CardsError {
        cards_from_json(text).expect_err(text)
    }

    #[test]
    fn linkcard_fields_accept_documented_values_only() {
        let card = |own: &str| format!(r#"[{{"iccid": "89860000000000000001", "linkcard": {own}}}]"#);
        let good = r#"{"os_status": 300, "data_type": "GREcard", "period": 1106, "tags": ["a"]}"#;
        assert_eq!(cards_from_json(&card(good)).unwrap()[0].linkcard.os_status, Some(300));
        for (own, field) in [
            (r#"{"os_status": 301}"#, "linkcard.os_status"),
            (r#"{"os_status": 130}"#, "linkcard.os_status"),
            (r#"{"os_status": "300"}"#, "linkcard.os_status"),
            (r#"{"data_type": "shared"}"#, "linkcard.data_type"),
            (r#"{"period": 1102}"#, "linkcard.period"),
            (r#"{"tags": [""]}"#, "linkcard.tags"),
            (r#"{"tags": ["1", "2", "3", "4", "5"]}"#, "linkcard.tags"),
            (r#"{"vendor": "CMCC"}"#, "linkcard.vendor"),
            (r#"{"sim_type": "giga"}"#, "linkcard.sim_type"),
            (r#"{"network_type": "6G"}"#, "linkcard.network_type"),
            (r#"{"active_type": "magic"}"#, "linkcard.active_type"),
            (r#"{"order_type": "OLD"}"#, "linkcard.order_type"),
            (r#"{"order_status": "lost"}"#, "linkcard.order_status"),
            (r#"{"certified": "yes"}"#, "linkcard.certified"),
        ] {
            assert_eq!(rejected(&card(own)).field(), Some(field), "{own}");
        }
    }

    #[test]
    fn children_have_documented_states_only() {
        let card = |os_status: i64| {
            let child = format!(r#"{{"iccid": "89860100000000000001", "os_status": {os_status}}}"#);
            format!(r#"[{{"iccid": "89860000000000000001", "children": [{child}]}}]"#)
        };
        for known in [130, 150, 200] {
            assert_eq!(cards_from_json(&card(known)).unwrap()[0].children[0].os_status, Some(known));
        }
        assert_eq!(rejected(&card(131)).field(), Some("children[1].os_status"));
    }

    #[test]
    fn haoka_times_must_be_times() {
        let card = |own: &str| format!(r#"[{{"sim_no": "19200000001", "haoka": {own}}}]"#);
        assert!(cards_from_json(&card(r#"{"end_at": "2024-12-01 00:00:00", "online_status": 77}"#)).is_ok());
        for (own, field) in [
            (r#"{"activate_at": "2024-12-01"}"#, "haoka.activate_at"),
            (r#"{"auth_at": "2024-02-30 00:00:00"}"#, "haoka.auth_at"),
            (r#"{"auth_platform_at": ""}"#, "haoka.auth_platform_at"),
            (r#"{"end_at": 5}"#, "haoka.end_at"),
            (r#"{"status": 5}"#, "haoka.status"),
        ] {
            assert_eq!(rejected(&card(own)).field(), Some(field), "{own}");
        }
    }

    #[test]
    fn volumes_are_not_negative_and_times_are_in_order() {
        for field in ["total_flow_kb", "use_flow_kb", "flow_kb_per_hour"] {
            assert_eq!(rejected(&format!(r#"[{{"sim_no": "123456", "{field}": -1}}]"#)).field(), Some(field));
        }
        let card = |linkcard: &str, haoka: &str| {
            format!(r#"[{{"sim_no": "123456", "linkcard": {{{linkcard}}}, "haoka": {{{haoka}}}}}]"#)
        };
        let (early, late) = ("\"2024-03-01 08:00:00\"", "\"2024-03-01 08:00:01\"");
        for (linkcard, haoka, field) in [
            (String::new(), format!(r#""activate_at": {late}, "end_at": {early}"#), "haoka.end_at"),
            (format!(r#""active_time": {late}, "expire_time": {early}"#), String::new(), "linkcard.expire_time"),
            (format!(r#""active_time": {late}"#), format!(r#""end_at": {early}"#), "haoka.end_at"),
            (format!(r#""open_account_time": {late}"#), format!(r#""activate_at": {early}"#), "haoka.activate_at"),
        ] {
            let error = rejected(&card(&linkcard, &haoka));
            assert_eq!(error.field(), Some(field), "{error}");
            assert!(error.to_string().contains("is before"), "{error}");
        }
        assert!(cards_from_json(&card("", &format!(r#""activate_at": {early}, "end_at": {early}"#))).is_ok());
        let zone = rejected(&card("", r#""end_at": "2024-03-01T08:00:00+08:00""#));
        assert!(zone.to_string().contains("UTC+8 without a zone"), "{zone}");
    }

    #[test]
    fn arrays_are_not_objects() {
        for (text, field) in [
            (r#"[["19200000005", "89860000000000000001"]]"#, None),
            (r#"[{"sim_no": "123456", "fate": ["no"]}]"#, Some("fate")),
            (r#"[{"sim_no": "123456", "linkcard": [100]}]"#, Some("linkcard")),
            (r#"[{"sim_no": "123456", "haoka": []}]"#, Some("haoka")),
            (r#"[{"sim_no": "123456", "children": [["89860000000000000001"]]}]"#, Some("children[1]")),
        ] {
            let error = rejected(text);
            assert_eq!((error.entry(), error.field()), (Some(1), field), "{text}");
            assert!(error.to_string().contains("an object is required, not an array"), "{error}");
        }
    }

    #[test]
    fn wrong_types_are_described_in_the_terms_of_json() {
        for (field, value, message) in [
            ("sim_no", "5", "a text in quotes is required, not 5"),
            ("online", "\"i64, expected f64\"", "true or false is required, not \"i64, expected f64\""),
            ("use_flow_kb", "1.5", "a whole number is required, not 1.5"),
            ("sim_status", "{}", "a whole number is required, not an object"),
            ("fate", "true", "an object is required, not true"),
            ("children", "{}", "an array is required, not an object"),
            ("imsi", "null", "a text in quotes is required, not null"),
        ] {
            let error = rejected(&format!(r#"[{{"msisdn": "1440000001111", "{field}": {value}}}]"#));
            assert!(error.to_string().contains(message), "{error}");
            assert_eq!(error.field(), Some(field));
        }
    }

    #[test]
    fn a_byte_order_mark_is_ignored_and_an_empty_file_is_named() {
        assert_eq!(cards_from_json("\u{feff}[]"), Ok(Vec::new()));
        for empty in ["", " \n", "\u{feff}"] {
            assert!(rejected(empty).to_string().contains("the file is empty; write `[]`"));
        }
    }

    #[test]
    fn invalid_values_have_the_position_of_their_entry() {
        let text = "[\n {\"sim_no\": \"1920]\\\",{[0001\"},\n\n  {\"sim_no\": \"19200000001\",\n \"use_flow_kb\": -1}]";
        assert_eq!(rejected(text).place(), Some((2, 2)));
        let text = text.replace("1920]\\\",{[0001", "123456");
        assert_eq!((rejected(&text).entry(), rejected(&text).place()), (Some(2), Some((4, 3))));
    }

    #[test]
    fn errors_name_entry_field_and_position() {
        let error = rejected(
            "[\n {\"sim_no\": \"19200000001\"},\n {\"sim_no\": \"19200000002\", \"fate\": {\"demoted\": 1}}\n]",
        );
        assert_eq!((error.entry(), error.field()), (Some(2), Some("fate.demoted")));
        assert_eq!(error.place().map(|place| place.0), Some(3));

        let error = rejected(
            r#"[{"iccid": "89860000000000000001", "children": [{"iccid": "89860000000000000002"}, {"icid": ""}]}]"#,
        );
        assert_eq!(error.field(), Some("children[2].icid"));
        assert!(error.to_string().contains("unknown field `icid`, expected one of `iccid`"), "{error}");

        let error = rejected(r#"[{"sim_no": 19200000001}]"#);
        assert_eq!((error.entry(), error.field()), (Some(1), Some("sim_no")));
        assert!(error.to_string().contains("correct or remove this field"), "{error}");
    }

    #[test]
    fn malformed_json_is_explained() {
        assert_eq!(rejected("[{]").place(), Some((1, 3)));
        for text in [r#"{"cards": []}"#, "{\"sim_no\": \"12345\"}\n{\"sim_no\": \"12346\"}"] {
            assert!(rejected(text).help().contains("array of cards"), "{text}");
        }
        assert_eq!(rejected("[5]").entry(), Some(1));
        assert!(
            rejected(r#"[{"sim_no":"19200000001","sim_no":"19200000002"}]"#).to_string().contains("duplicate field")
        );
    }

    #[test]
    fn numbers_are_validated_and_unique() {
        assert!(rejected("[{}]").help().contains("at least one"));
        for sim_no in ["1 2 3 4 5", "12345"] {
            let file = format!(r#"[{{"sim_no": "{sim_no}"}}]"#);
            assert_eq!(rejected(&file).field(), Some("sim_no"), "{sim_no}");
        }
        assert_eq!(rejected(r#"[{"msisdn": "12"}]"#).field(), Some("msisdn"));
        let error = rejected(
            r#"[{"iccid": "89860000000000000001"}, {"sim_no": "123456", "children": [{"iccid": "89860000000000000001"}]}]"#,
        );
        assert_eq!((error.entry(), error.field()), (Some(2), Some("children[1].iccid")));
        assert!(error.to_string().contains("entry 1"), "{error}");
        assert_eq!(
            rejected(r#"[{"sim_no": "123456", "fate": {"effect_seconds": -1}}]"#).field(),
            Some("fate.effect_seconds")
        );
        let error = rejected(r#"[{"sim_no": "123456", "flow_kb_per_hour": -1}]"#);
        assert_eq!(error.field(), Some("flow_kb_per_hour"));
        // The same text may be a card number and an MSISDN.
        assert!(cards_from_json(r#"[{"sim_no": "1440000001111"}, {"msisdn": "1440000001111"}]"#).is_ok());
    }
}
