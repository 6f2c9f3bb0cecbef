//! Validates listed cards: what their types cannot express.

use std::collections::HashMap;

use crate::cards::{
    ACTIVE_TYPES, CHILD_OS_STATUS, Card, DATA_TYPES, NETWORK_TYPES, ORDER_STATUSES, ORDER_TYPES, OS_STATUSES, PERIODS,
    SIM_TYPES, TAGS, is_iccid, is_msisdn, is_sim_no, is_tag_name,
};
use crate::cards_error::CardsError;
use crate::china_time;

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
        for (field, kb) in [
            ("total_flow_kb", card.total_flow_kb),
            ("use_flow_kb", card.use_flow_kb),
            ("flow_kb_per_hour", card.flow_kb_per_hour),
        ] {
            if kb < 0 {
                let problem = format!("{kb} is not a volume");
                return Err(CardsError::about(entry, field, problem, "write KB, zero or more"));
            }
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
    let (haoka, linkcard) = (&card.haoka, &card.linkcard);
    let (activate_at, end_at) = (("haoka.activate_at", &haoka.activate_at), ("haoka.end_at", &haoka.end_at));
    let opened = ("linkcard.open_account_time", &linkcard.open_account_time);
    let (active, expire) =
        (("linkcard.active_time", &linkcard.active_time), ("linkcard.expire_time", &linkcard.expire_time));
    let others = [("haoka.auth_at", &haoka.auth_at), ("haoka.auth_platform_at", &haoka.auth_platform_at)];
    for (field, given) in [activate_at, end_at, opened, active, expire].into_iter().chain(others) {
        let Some(given) = given.as_ref().filter(|given| china_time::seconds(given).is_none()) else { continue };
        let shown: String = given.chars().take(40).collect();
        let help = "write the time at UTC+8 without a zone, such as \"2024-03-01 08:00:00\"";
        return Err(CardsError::about(entry, field, format!("{shown:?} is not a time"), help));
    }
    // Linkcard shows haoka's times if it has none of its own.
    let orders =
        [(activate_at, end_at), (opened, or(active, activate_at)), (or(active, activate_at), or(expire, end_at))];
    for ((earlier_field, earlier), (field, later)) in orders {
        let (Some(earlier), Some(later)) = (earlier, later) else { continue };
        // The format sorts by time.
        if later < earlier {
            let problem = format!("{later} is before `{earlier_field}`, {earlier}");
            return Err(CardsError::about(entry, field, problem, "correct one of the two times"));
        }
    }
    Ok(())
}

/// A field and its value, if it is stated.
type Stated<'a> = (&'static str, &'a Option<String>);

fn or<'a>(own: Stated<'a>, other: Stated<'a>) -> Stated<'a> {
    if own.1.is_some() { own } else { other }
}
