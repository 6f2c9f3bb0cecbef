//! `batchShutdown` and `batchRestore`: taking requests for many cards, and the plan of what comes of each.
//!
//! Promise: everything that will happen to a batch is decided when it is submitted (when its records appear, how they
//! read, when cards change), so later questions only compare instants.
//! Never: changes a card at once; the service does not either.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::Value;

use super::{Operation, Run, sim_numbers};
use crate::answers::{self, Submission, SubmissionItem};
use crate::bounded::BoundedMap;
use crate::chance::Draw;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, Number, SUSPENDED, Sim};
use crate::request::Params;
use crate::sync::lock;
use crate::world::World;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "batchShutdown",
        method: "POST",
        path: "/openapi/iot/batchShutdown",
        run: Run::Data(|world, params, now| submit(world, params, now, Action::Shutdown)),
    },
    Operation {
        name: "batchRestore",
        method: "POST",
        path: "/openapi/iot/batchRestore",
        run: Run::Data(|world, params, now| submit(world, params, now, Action::Restore)),
    },
];

/// Cards in one batch.
const CARDS: usize = 100;
/// Emulated seconds in which the same action on the same card is rejected.
const GUARD: f64 = 180.0;
/// Batches remembered; older ones are forgotten together with their records.
const BATCHES: usize = 20_000;
/// Cards whose guards and latest records are remembered.
const CARD_STATES: usize = 200_000;
/// Records remembered for one action on one card: the hundred that are shown, and room for those not yet due.
const RECORDS: usize = 104;

/// An operation on a card, as action records name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// 停机. The service's code for it is not documented; 2 is this emulator's choice.
    Shutdown,
    /// 复机, documented as 3.
    Restore,
}

impl Action {
    pub(super) fn code(self) -> i64 {
        match self {
            Self::Shutdown => 2,
            Self::Restore => 3,
        }
    }

    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Shutdown => "停机",
            Self::Restore => "复机",
        }
    }

    /// The card status that the action leads to.
    fn target(self) -> i64 {
        match self {
            Self::Shutdown => SUSPENDED,
            Self::Restore => IN_SERVICE,
        }
    }
}

/// One action record, from the moment at which it becomes visible.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) action: Action,
    pub(super) serial_number: String,
    pub(super) sim_no: String,
    pub(super) visible: Moment,
    /// Empty when the request was handed to the carrier.
    pub(super) fail_reason: String,
    /// The order of submission.
    pub(super) number: u64,
}

/// What is remembered about one action on one card.
#[derive(Debug, Default)]
struct Past {
    /// When it was last accepted.
    last: Option<Moment>,
    records: VecDeque<Arc<Record>>,
}

/// What is remembered about one card.
#[derive(Debug, Default)]
struct CardState {
    shutdowns: Past,
    restores: Past,
}

/// All batches and their records.
#[derive(Debug)]
pub(super) struct Batches {
    by_serial: BoundedMap<String, Vec<Arc<Record>>>,
    by_card: BoundedMap<String, CardState>,
    batches: u64,
    records: u64,
}

impl Batches {
    pub(super) fn new() -> Self {
        Self { by_serial: BoundedMap::new(BATCHES), by_card: BoundedMap::new(CARD_STATES), batches: 0, records: 0 }
    }

    pub(super) fn of_serial(&self, serial: &str) -> Vec<Arc<Record>> {
        self.by_serial.get(serial).cloned().unwrap_or_default()
    }

    pub(super) fn of_card(&self, key: &str) -> Vec<Arc<Record>> {
        let Some(card) = self.by_card.get(key) else { return Vec::new() };
        card.shutdowns.records.iter().chain(&card.restores.records).cloned().collect()
    }

    /// Records of all batches from the newest batch back.
    pub(super) fn newest_first(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.by_serial.values().rev().flat_map(|records| records.iter().rev())
    }

    fn past(&mut self, key: &String, action: Action) -> &mut Past {
        let card = self.by_card.entry_or_insert_with(key, CardState::default);
        match action {
            Action::Shutdown => &mut card.shutdowns,
            Action::Restore => &mut card.restores,
        }
    }

    /// When this action was last accepted for this card. Asking leaves no trace.
    fn last(&self, key: &str, action: Action) -> Option<Moment> {
        let card = self.by_card.get(key)?;
        match action {
            Action::Shutdown => card.shutdowns.last,
            Action::Restore => card.restores.last,
        }
    }
}

fn submit(world: &World, params: &Params, now: Moment, action: Action) -> Result<Value, String> {
    let numbers = sim_numbers(params, CARDS)?;
    let mut items = Vec::with_capacity(numbers.len());
    let mut plans: Vec<(Arc<Sim>, Moment)> = Vec::new();
    let mut state = lock(&world.haoka);
    let batches = &mut state.batches;
    batches.batches += 1;
    let mut draw = Draw::new(world.seed, "batch", &batches.batches.to_string());
    let serial_number = draw.digits(32);
    let drawn_record_seconds = draw.seconds(60.0, 180.0);
    let mut kept = Vec::new();
    for sim_no in numbers {
        let sim = match accept(world, batches, &sim_no, action, now) {
            Ok(sim) => sim,
            Err(error) => {
                items.push(SubmissionItem { sim_no, is_error: true, error });
                continue;
            }
        };
        let fate = &sim.fate;
        let visible = now.plus(world.timing.span(fate.record_seconds.unwrap_or(drawn_record_seconds)));
        let drawn_effect_seconds = draw.seconds(30.0, 300.0);
        if fate.action_fails.is_none() && !fate.never_carried_out {
            let effect = world.timing.span(fate.effect_seconds.unwrap_or(drawn_effect_seconds));
            plans.push((Arc::clone(&sim), visible.plus(effect)));
        }
        batches.records += 1;
        let record = Arc::new(Record {
            action,
            serial_number: serial_number.clone(),
            sim_no: sim_no.clone(),
            visible,
            fail_reason: fate.action_fails.clone().unwrap_or_default(),
            number: batches.records,
        });
        let past = batches.past(&sim.key, action);
        past.last = Some(now);
        past.records.push_back(Arc::clone(&record));
        if past.records.len() > RECORDS {
            past.records.pop_front();
        }
        kept.push(record);
        items.push(SubmissionItem { sim_no, is_error: false, error: String::new() });
    }
    batches.by_serial.insert(serial_number.clone(), kept);
    drop(state);
    for (sim, due) in plans {
        world.fleet.plan(&sim, due, action.target());
    }
    Ok(answers::value(&Submission { serial_number, items }))
}

/// The card, or the text with which it is rejected.
fn accept(world: &World, batches: &Batches, sim_no: &str, action: Action, now: Moment) -> Result<Arc<Sim>, String> {
    let sim = world.fleet.find(Number::SimNo, sim_no).ok_or("卡号不存在")?;
    if let Some(reason) = &sim.fate.submit_rejected {
        return Err(reason.clone());
    }
    let guard = world.timing.span(GUARD);
    if batches.last(&sim.key, action).is_some_and(|last| now.since(last) < guard) {
        return Err(format!("3分钟内进行过{}操作,不可重复进行", action.text()));
    }
    Ok(sim)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::world::testing;

    const GOOD: &str = "19200000001";

    fn cards() -> Vec<Card> {
        let rejected = Fate { submit_rejected: Some("不行".to_owned()), ..Fate::default() };
        vec![Card::with_sim_no(GOOD), Card { fate: rejected, ..Card::with_sim_no("19200000002") }]
    }

    fn submit_one(world: &World, action: Action, sim_no: &str) -> Value {
        let params = Params(vec![("simNos".to_owned(), json!([sim_no]).to_string())]);
        submit(world, &params, world.timing.now(), action).unwrap()
    }

    #[test]
    fn the_guard_holds_for_three_emulated_minutes_for_each_action() {
        let (world, clock) = testing::scaled(&cards(), true, 2.0);
        let ok = json!([{"simNo": GOOD, "isError": false, "error": ""}]);
        assert_eq!(submit_one(&world, Action::Restore, GOOD)["items"], ok);
        clock.advance(Duration::from_millis(89_999));
        let rejected = &submit_one(&world, Action::Restore, GOOD)["items"][0];
        assert_eq!(rejected["error"], "3分钟内进行过复机操作,不可重复进行");
        assert_eq!(submit_one(&world, Action::Shutdown, GOOD)["items"], ok);
        clock.advance(Duration::from_millis(1));
        // The rejection did not count: the guard runs from the accepted submission.
        assert_eq!(submit_one(&world, Action::Restore, GOOD)["items"], ok);
        let rejected = &submit_one(&world, Action::Shutdown, GOOD)["items"][0];
        assert_eq!(rejected["error"], "3分钟内进行过停机操作,不可重复进行");
    }

    #[test]
    fn cards_are_rejected_one_by_one_and_a_serial_number_is_given_all_the_same() {
        let (world, _) = testing::world(&cards(), true);
        for (sim_no, error) in [("19200000002", "不行"), ("19200000003", "卡号不存在")] {
            let data = submit_one(&world, Action::Shutdown, sim_no);
            assert_eq!(data["items"], json!([{"simNo": sim_no, "isError": true, "error": error}]));
            assert_eq!(data["serialNumber"].as_str().unwrap().len(), 32);
        }
    }

    #[test]
    fn serial_numbers_are_digits_and_sometimes_start_with_zero() {
        let (world, clock) = testing::world(&cards(), true);
        let serials = (0..100).map(|_| {
            clock.advance(Duration::from_secs(180));
            submit_one(&world, Action::Restore, GOOD)["serialNumber"].as_str().unwrap().to_owned()
        });
        let serials: Vec<String> = serials.collect();
        assert!(serials.iter().all(|serial| serial.len() == 32 && serial.bytes().all(|byte| byte.is_ascii_digit())));
        assert!(serials.iter().any(|serial| serial.starts_with('0')));
        assert!(lock(&world.haoka).batches.of_card(&format!("listed {GOOD}")).len() >= 100);
    }
}
