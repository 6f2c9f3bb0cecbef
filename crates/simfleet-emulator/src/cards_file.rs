//! Reads the text of a cards file, and explains errors in terms of the file.
//!
//! An error names the entry, the field and the position if they are known, and how to fix it.

use std::collections::HashMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::cards::{
    ACTIVE_TYPES, CHILD_OS_STATUS, Card, ChildCard, DATA_TYPES, Fate, HaokaCard, LinkcardCard, NETWORK_TYPES,
    ORDER_STATUSES, ORDER_TYPES, OS_STATUSES, PERIODS, SIM_TYPES, TAGS, is_iccid, is_msisdn, is_sim_no, is_tag_name,
};
use crate::china_time;

/// The reason why a list of cards was rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardsError {
    entry: Option<usize>,
    field: Option<String>,
    place: Option<(usize, usize)>,
    problem: String,
    help: String,
}

impl CardsError {
    /// Returns the invalid entry, counted from 1.
    #[must_use]
    pub fn entry(&self) -> Option<usize> {
        self.entry
    }

    /// Returns the invalid field, with a path for nested ones: `fate.record_seconds`, `children[2].iccid`.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// Returns line and column, counted from 1, if the JSON parser reports them.
    #[must_use]
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place
    }

    /// Returns how to fix the error.
    #[must_use]
    pub fn help(&self) -> &str {
        &self.help
    }

    fn about(entry: usize, field: &str, problem: String, help: &str) -> Self {
        Self { entry: Some(entry), field: Some(field.to_owned()), place: None, problem, help: help.to_owned() }
    }
}

impl fmt::Display for CardsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("cards")?;
        if let Some(entry) = self.entry {
            write!(out, ", entry {entry}")?;
        }
        if let Some(field) = &self.field {
            write!(out, ", field `{field}`")?;
        }
        if let Some((line, column)) = self.place {
            write!(out, ", line {line} column {column}")?;
        }
        write!(out, ": {}; {}", self.problem, self.help)
    }
}

impl std::error::Error for CardsError {}

/// Parses a JSON array of [`Card`] objects: the format of a cards file.
///
/// # Errors
///
/// Fails on text that is not such an array, unknown fields, wrong types, invalid numbers, negative spans or volumes,
/// cards without any number, and numbers that two cards (or children) share.
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
    let cards: Vec<Card> = serde_json::from_str(text).map_err(|error| explain(text, &error))?;
    check_cards(&cards)?;
    Ok(cards)
}

/// Validates what types cannot express; also for cards that were given in Rust.
pub(crate) fn check_cards(cards: &[Card]) -> Result<(), CardsError> {
    let mut seen: HashMap<(&str, &str), (usize, String)> = HashMap::new();
    for (index, card) in cards.iter().enumerate() {
        let entry = index + 1;
        if card.sim_no.is_none() && card.iccid.is_none() && card.msisdn.is_none() {
            return Err(CardsError {
                entry: Some(entry),
                field: None,
                place: None,
                problem: "the card has no number".to_owned(),
                help: "give at least one of `sim_no`, `iccid` and `msisdn`".to_owned(),
            });
        }
        let mut numbers: Vec<(&str, String, &str)> = Vec::new();
        if let Some(sim_no) = &card.sim_no {
            check_number(entry, "sim_no", sim_no, is_sim_no, "write 6 to 64 ASCII letters and digits")?;
            numbers.push(("sim_no", "sim_no".to_owned(), sim_no));
        }
        if let Some(msisdn) = &card.msisdn {
            check_number(entry, "msisdn", msisdn, is_msisdn, "write 11 to 15 digits")?;
            numbers.push(("msisdn", "msisdn".to_owned(), msisdn));
        }
        let iccids = card.iccid.iter().map(|iccid| ("iccid".to_owned(), iccid));
        let children = card.children.iter().enumerate();
        for (field, iccid) in
            iccids.chain(children.map(|(at, child)| (format!("children[{}].iccid", at + 1), &child.iccid)))
        {
            check_number(
                entry,
                &field,
                iccid,
                is_iccid,
                "write 19 or 20 digits, or 89 and 17 or 18 letters and digits",
            )?;
            numbers.push(("iccid", field, iccid));
        }
        for (kind, field, number) in numbers {
            if let Some((first, first_field)) = seen.insert((kind, number), (entry, field.clone())) {
                return Err(CardsError::about(
                    entry,
                    &field,
                    format!("{number} is already `{first_field}` of entry {first}"),
                    "remove one of the two, or correct the number",
                ));
            }
        }
        check_spans(entry, card)?;
        if card.flow_kb_per_hour < 0 {
            let problem = format!("{} is not a volume", card.flow_kb_per_hour);
            return Err(CardsError::about(entry, "flow_kb_per_hour", problem, "write KB, zero or more"));
        }
        check_linkcard(entry, card)?;
        check_times(entry, card)?;
    }
    Ok(())
}

fn check_number(entry: usize, field: &str, text: &str, fits: fn(&str) -> bool, help: &str) -> Result<(), CardsError> {
    if fits(text) {
        return Ok(());
    }
    let shown: String = text.chars().take(40).collect();
    Err(CardsError::about(entry, field, format!("{shown:?} is not a valid number"), help))
}

fn check_spans(entry: usize, card: &Card) -> Result<(), CardsError> {
    let fate = &card.fate;
    let own = [
        ("fate.processing_seconds".to_owned(), fate.processing_seconds),
        ("fate.record_seconds".to_owned(), fate.record_seconds),
        ("fate.effect_seconds".to_owned(), fate.effect_seconds),
    ];
    let children = card.children.iter().enumerate();
    let children =
        children.map(|(at, child)| (format!("children[{}].processing_seconds", at + 1), child.processing_seconds));
    for (field, seconds) in own.into_iter().chain(children) {
        if seconds.is_some_and(|seconds| !seconds.is_finite() || seconds < 0.0) {
            let problem = format!("{} is not a duration", seconds.unwrap_or_default());
            return Err(CardsError::about(entry, &field, problem, "write emulated seconds, zero or more"));
        }
    }
    Ok(())
}

fn check_linkcard(entry: usize, card: &Card) -> Result<(), CardsError> {
    let own = &card.linkcard;
    let codes: Vec<String> = OS_STATUSES.iter().map(|(os, _)| os.to_string()).collect();
    let texts = |known: &[&str]| known.iter().map(|known| (*known).to_owned()).collect::<Vec<String>>();
    let tags: Vec<String> = own.tags.iter().filter(|tag| is_tag_name(tag)).cloned().collect();
    for (field, given, known) in [
        ("linkcard.os_status", own.os_status.map(|os| os.to_string()), &codes[..]),
        ("linkcard.data_type", own.data_type.clone(), &texts(&DATA_TYPES)),
        ("linkcard.period", own.period.map(|period| period.to_string()), &texts(&PERIODS)),
        ("linkcard.sim_type", own.sim_type.clone(), &texts(&SIM_TYPES)),
        ("linkcard.network_type", own.network_type.clone(), &texts(&NETWORK_TYPES)),
        ("linkcard.active_type", own.active_type.clone(), &texts(&ACTIVE_TYPES)),
        ("linkcard.order_type", own.order_type.clone(), &texts(&ORDER_TYPES)),
        ("linkcard.order_status", own.order_status.clone(), &texts(&ORDER_STATUSES)),
        ("linkcard.tags", own.tags.iter().find(|tag| !is_tag_name(tag)).cloned(), &tags[..]),
    ] {
        let Some(given) = given.filter(|given| !known.contains(given)) else { continue };
        let shown: String = given.chars().take(40).collect();
        let help = match field {
            "linkcard.tags" => "write names of 1 to 64 characters".to_owned(),
            _ => format!("write one of {}", known.join(", ")),
        };
        return Err(CardsError::about(entry, field, format!("{shown:?} is not a valid value"), &help));
    }
    let known = |os: i64| os == CHILD_OS_STATUS || OS_STATUSES.iter().any(|(known, _)| *known == os);
    for (at, child) in card.children.iter().enumerate() {
        let Some(os) = child.os_status.filter(|os| !known(*os)) else { continue };
        let field = format!("children[{}].os_status", at + 1);
        let help = format!("write one of {}, {CHILD_OS_STATUS}", codes.join(", "));
        return Err(CardsError::about(entry, &field, format!("{os} is not a valid value"), &help));
    }
    if own.tags.len() > TAGS {
        let problem = format!("{} tags on one card", own.tags.len());
        return Err(CardsError::about(entry, "linkcard.tags", problem, "keep at most 4"));
    }
    Ok(())
}

fn check_times(entry: usize, card: &Card) -> Result<(), CardsError> {
    let own = &card.haoka;
    for (field, given) in [
        ("haoka.activate_at", &own.activate_at),
        ("haoka.auth_at", &own.auth_at),
        ("haoka.auth_platform_at", &own.auth_platform_at),
        ("haoka.end_at", &own.end_at),
    ] {
        let Some(given) = given.as_ref().filter(|given| china_time::seconds(given).is_none()) else { continue };
        let shown: String = given.chars().take(40).collect();
        let help = "write a time at UTC+8 such as \"2024-03-01 08:00:00\"";
        return Err(CardsError::about(entry, field, format!("{shown:?} is not a time"), help));
    }
    Ok(())
}

/// Converts the JSON parser's error into one that names entry and field. The parser reports only the position, so the
/// entries are parsed one by one until one fails.
fn explain(text: &str, error: &serde_json::Error) -> CardsError {
    let place = (error.line() > 0).then(|| (error.line(), error.column()));
    let mut problem = error.to_string();
    if let Some(at) = problem.rfind(" at line ") {
        problem.truncate(at);
    }
    let mut found = CardsError { entry: None, field: None, place, problem, help: String::new() };
    match serde_json::from_str::<Value>(text) {
        Err(_) => found.help = "correct the JSON at this position".to_owned(),
        Ok(Value::Array(entries)) => {
            let wrong = entries.iter().position(|entry| serde_json::from_value::<Card>(entry.clone()).is_err());
            found.entry = wrong.map(|index| index + 1);
            found.field = wrong.and_then(|index| entries.get(index)).and_then(wrong_field);
            found.help = match (&found.entry, &found.field) {
                (_, Some(_)) => "correct or remove this field".to_owned(),
                (Some(_), None) => "write each card as an object such as {\"sim_no\": \"19200000001\"}".to_owned(),
                (None, None) => "write each field once".to_owned(),
            };
        }
        Ok(_) => found.help = "write an array of cards: [{\"sim_no\": \"19200000001\"}]".to_owned(),
    }
    found
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
            if serde_json::from_value::<ChildCard>(child.clone()).is_ok() {
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
        assert!(rejected(r#"{"cards": []}"#).help().contains("array of cards"));
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
