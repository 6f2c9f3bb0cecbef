//! `batchShutdown` and `batchRestore`: accepting requests for many cards, and planning their effects.
//!
//! Everything about a batch is decided when it is submitted: when its records appear, what they say, and when cards
//! change. Later queries compare instants only. As at the service, no card changes at once.

use std::sync::Arc;

use serde_json::Value;

use super::fields::sim_numbers;
use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use super::state::batches::{Action, Batches, Record};
use crate::clock::Moment;
use crate::fleet_state::{CLOSED, EXPIRED, NumberKind, SEPARATED};
use crate::random::SeededRandom;
use crate::request::Params;
use crate::response_bodies::{Submission, SubmissionItem, to_json};
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "batchShutdown",
        method: "POST",
        path: "/openapi/iot/batchShutdown",
        run: Handler::Data(|haoka, params, now| submit(haoka, params, now, Action::Shutdown)),
    },
    HaokaOperation {
        name: "batchRestore",
        method: "POST",
        path: "/openapi/iot/batchRestore",
        run: Handler::Data(|haoka, params, now| submit(haoka, params, now, Action::Restore)),
    },
];

/// The maximum number of cards in one batch.
const CARDS: usize = 100;
/// Emulated seconds in which the same action on the same card is rejected.
const GUARD: f64 = 180.0;
fn submit(haoka: &Haoka, params: &Params, now: Moment, action: Action) -> Result<Value, String> {
    let numbers = sim_numbers(params, CARDS)?;
    let mut items = Vec::with_capacity(numbers.len());
    let mut plans: Vec<(Arc<Sim>, Moment)> = Vec::new();
    let mut state = lock(&haoka.state);
    let batches = &mut state.batches;
    let mut random = SeededRandom::new(haoka.shared.seed, "batch", &batches.begin().to_string());
    let serial_number: Arc<str> = random.digits(32).into();
    let drawn_record_seconds = random.seconds(60.0, 180.0);
    let mut kept = Vec::new();
    for sim_no in numbers {
        let sim = match accept(haoka, batches, &sim_no, action, now) {
            Ok(sim) => sim,
            Err(error) => {
                items.push(SubmissionItem { sim_no, is_error: true, error });
                continue;
            }
        };
        let fate = &sim.fate;
        let visible = now.plus(haoka.shared.timing.span(fate.record_seconds.unwrap_or(drawn_record_seconds)));
        let drawn_effect_seconds = random.seconds(30.0, 300.0);
        if fate.action_fails.is_none() && !fate.never_carried_out {
            let effect = haoka.shared.timing.span(fate.effect_seconds.unwrap_or(drawn_effect_seconds));
            plans.push((Arc::clone(&sim), visible.plus(effect)));
        }
        let record = Record {
            action,
            serial_number: Arc::clone(&serial_number),
            sim_no: sim_no.clone(),
            visible,
            fail_reason: fate.action_fails.clone().unwrap_or_default(),
            number: 0,
        };
        kept.push(batches.add(&sim, record, now));
        items.push(SubmissionItem { sim_no, is_error: false, error: String::new() });
    }
    batches.end(Arc::clone(&serial_number), kept);
    drop(state);
    for (sim, due) in plans {
        haoka.shared.fleet.plan(&sim, due, action.target());
    }
    Ok(to_json(&Submission { serial_number: serial_number.to_string(), items }))
}

/// Returns the card, or the message with which it is rejected.
fn accept(haoka: &Haoka, batches: &Batches, sim_no: &str, action: Action, now: Moment) -> Result<Arc<Sim>, String> {
    let sim = haoka.shared.fleet.find(NumberKind::SimNo, sim_no).ok_or("卡号不存在")?;
    if let Some(reason) = &sim.fate.submit_rejected {
        return Err(reason.clone());
    }
    if let Some(reason) = excluded(haoka.shared.fleet.status_at(&sim, now)) {
        return Err(reason.to_owned());
    }
    let guard = haoka.shared.timing.span(GUARD);
    if batches.last(&sim, action).is_some_and(|last| now.since(last) < guard) {
        return Err(format!("3分钟内进行过{}操作,不可重复进行", action.text()));
    }
    Ok(sim)
}

/// Returns why a card in this status can be neither suspended nor restored; `None` if it can. A suspended card is
/// restored without `bindMachine`, so a card that needs it must not become one.
fn excluded(status: i64) -> Option<&'static str> {
    match status {
        CLOSED => Some("卡板已销户,不可操作"),
        SEPARATED => Some("卡板机卡分离,请先进行机卡绑定"),
        EXPIRED => Some("卡板已失效,不可操作"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::haoka::testing;

    const GOOD: &str = "19200000001";

    fn cards() -> Vec<Card> {
        let rejected = Fate { submit_rejected: Some("不行".to_owned()), ..Fate::default() };
        vec![Card::with_sim_no(GOOD), Card { fate: rejected, ..Card::with_sim_no("19200000002") }]
    }

    fn submit_one(haoka: &Haoka, action: Action, sim_no: &str) -> Value {
        let params = Params(vec![("simNos".to_owned(), json!([sim_no]).to_string())]);
        submit(haoka, &params, haoka.shared.timing.now(), action).unwrap()
    }

    #[test]
    fn an_action_is_rejected_for_three_emulated_minutes_after_the_same_action() {
        let (haoka, clock) = testing::scaled(&cards(), true, 2.0);
        let ok = json!([{"simNo": GOOD, "isError": false, "error": ""}]);
        assert_eq!(submit_one(&haoka, Action::Restore, GOOD)["items"], ok);
        clock.advance(Duration::from_millis(89_999));
        let rejected = &submit_one(&haoka, Action::Restore, GOOD)["items"][0];
        assert_eq!(rejected["error"], "3分钟内进行过复机操作,不可重复进行");
        assert_eq!(submit_one(&haoka, Action::Shutdown, GOOD)["items"], ok);
        clock.advance(Duration::from_millis(1));
        // A rejection does not count: the guard runs from the accepted submission.
        assert_eq!(submit_one(&haoka, Action::Restore, GOOD)["items"], ok);
        let rejected = &submit_one(&haoka, Action::Shutdown, GOOD)["items"][0];
        assert_eq!(rejected["error"], "3分钟内进行过停机操作,不可重复进行");
    }

    #[test]
    fn closed_separated_and_expired_cards_are_rejected() {
        let all: Vec<i64> = (1..=10).chain([9999, 7777]).collect();
        let card = |status: &i64| Card { sim_status: *status, ..Card::with_sim_no(format!("1920000{status:04}")) };
        let (haoka, clock) = testing::haoka(&all.iter().map(card).collect::<Vec<_>>(), true);
        for action in [Action::Shutdown, Action::Restore] {
            let numbers: Vec<String> = all.iter().map(|status| format!("1920000{status:04}")).collect();
            let params = Params(vec![("simNos".to_owned(), json!(numbers).to_string())]);
            let data = submit(&haoka, &params, haoka.shared.timing.now(), action).unwrap();
            let items = data["items"].as_array().unwrap().iter().zip(&all);
            let rejected: Vec<i64> =
                items.filter(|(item, _)| item["isError"] == true).map(|(_, status)| *status).collect();
            assert_eq!(rejected, [5, 6, 8], "{action:?}");
            assert!(data["items"][5]["error"].as_str().unwrap().contains("机卡绑定"));
            clock.advance(Duration::from_secs(600));
        }
        let status = |number: &str| {
            let sim = haoka.shared.fleet.find(NumberKind::SimNo, number).unwrap();
            haoka.shared.fleet.status_at(&sim, haoka.shared.timing.now())
        };
        assert_eq!(["19200000004", "19200000005", "19200000006", "19200000008"].map(status), [3, 5, 6, 8]);
    }

    #[test]
    fn rejected_cards_are_reported_with_a_serial_number() {
        let (haoka, _) = testing::haoka(&cards(), true);
        for (sim_no, error) in [("19200000002", "不行"), ("19200000003", "卡号不存在")] {
            let data = submit_one(&haoka, Action::Shutdown, sim_no);
            assert_eq!(data["items"], json!([{"simNo": sim_no, "isError": true, "error": error}]));
            assert_eq!(data["serialNumber"].as_str().unwrap().len(), 32);
        }
    }

    #[test]
    fn serial_numbers_are_digits_and_sometimes_start_with_zero() {
        let (haoka, clock) = testing::haoka(&cards(), true);
        let serials = (0..100).map(|_| {
            clock.advance(Duration::from_secs(180));
            submit_one(&haoka, Action::Restore, GOOD)["serialNumber"].as_str().unwrap().to_owned()
        });
        let serials: Vec<String> = serials.collect();
        assert!(serials.iter().all(|serial| serial.len() == 32 && serial.bytes().all(|byte| byte.is_ascii_digit())));
        assert!(serials.iter().any(|serial| serial.starts_with('0')));
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, GOOD).unwrap();
        assert!(lock(&haoka.state).batches.of_card(&sim).len() >= 100);
    }
}
