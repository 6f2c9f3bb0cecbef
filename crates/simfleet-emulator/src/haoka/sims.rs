//! `batchQuerySimStatus` and `batchQuerySimInfo`: card records, live and stored.
//!
//! Promise: the stored view is the state at the last full emulated hour since the start, or at the card's last live
//! query when that is later; nothing is copied, both views read the same plan at different instants.
//! Never: reports cards that do not exist: their records are left out, as the record has no field for an error.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::Value;

use super::marks::CardMarks;
use super::{Operation, Run, flows, packages, sim_numbers};
use crate::answers::{self, CardRecord, Items};
use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, Number, Sim};
use crate::request::Params;
use crate::sync::lock;
use crate::world::World;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "batchQuerySimStatus",
        method: "POST",
        path: "/openapi/iot/batchQuerySimStatus",
        run: Run::Data(batch_query_sim_status),
    },
    Operation {
        name: "batchQuerySimInfo",
        method: "POST",
        path: "/openapi/iot/batchQuerySimInfo",
        run: Run::Data(batch_query_sim_info),
    },
];

/// Cards in one live query.
const LIVE_CARDS: usize = 10;
/// Cards in one stored query.
const STORED_CARDS: usize = 100;
/// Live queries of one card in one emulated minute.
const LIVE_QUERIES: usize = 3;
/// Cards whose live queries are remembered.
const CARD_STATES: usize = 200_000;
/// Emulated seconds between refreshes of the store.
pub(super) const REFRESH: f64 = 3600.0;

/// When cards were looked at.
#[derive(Debug)]
pub(super) struct Views {
    started: Moment,
    by_card: BoundedMap<String, View>,
}

#[derive(Debug, Default)]
struct View {
    /// Instants of the latest live queries, at most [`LIVE_QUERIES`] of them.
    recent: VecDeque<Moment>,
    /// The last live query that reached the carrier.
    refreshed: Option<Moment>,
}

impl Views {
    pub(super) fn new(started: Moment) -> Self {
        Self { started, by_card: BoundedMap::new(CARD_STATES) }
    }

    /// The instant whose state the store holds for a card.
    pub(super) fn stored(&self, world: &World, key: &str, now: Moment) -> Moment {
        let hours = (world.timing.emulated_seconds(now.since(self.started)) / REFRESH).floor().max(0.0);
        let hourly = self.started.plus(world.timing.span(hours * REFRESH));
        let refreshed = self.by_card.get(key).and_then(|view| view.refreshed);
        refreshed.map_or(hourly, |refreshed| refreshed.max(hourly))
    }
}

fn batch_query_sim_status(world: &World, params: &Params, now: Moment) -> Result<Value, String> {
    let sims = cards(world, params, LIVE_CARDS)?;
    // One flag for the whole call: if one card cannot be reached, all are answered from the store.
    let demoted = sims.iter().any(|sim| sim.fate.demoted);
    let minute = world.timing.span(60.0);
    let views: Vec<Moment> = {
        let mut state = lock(&world.haoka);
        let views = &mut state.views;
        for sim in &sims {
            let recent = &mut views.by_card.entry_or_insert_with(&sim.key, View::default).recent;
            while recent.front().is_some_and(|oldest| now.since(*oldest) >= minute) {
                recent.pop_front();
            }
            if recent.len() >= LIVE_QUERIES {
                return Err(format!("卡号{}一分钟内最多查询{LIVE_QUERIES}次", sim.sim_no));
            }
        }
        for sim in &sims {
            let view = views.by_card.entry_or_insert_with(&sim.key, View::default);
            view.recent.push_back(now);
            if !demoted {
                view.refreshed = Some(now);
            }
        }
        sims.iter().map(|sim| views.stored(world, &sim.key, now)).collect()
    };
    let items = records(world, &sims, &views);
    Ok(answers::value(&Items { items, is_demote: Some(demoted) }))
}

fn batch_query_sim_info(world: &World, params: &Params, now: Moment) -> Result<Value, String> {
    let sims = cards(world, params, STORED_CARDS)?;
    let items = stored_records(world, &sims, now);
    Ok(answers::value(&Items { items, is_demote: None }))
}

/// The records that the store holds.
pub(super) fn stored_records(world: &World, sims: &[Arc<Sim>], now: Moment) -> Vec<CardRecord> {
    let views: Vec<Moment> = {
        let state = lock(&world.haoka);
        sims.iter().map(|sim| state.views.stored(world, &sim.key, now)).collect()
    };
    records(world, sims, &views)
}

/// The records of cards, each at its own instant.
fn records(world: &World, sims: &[Arc<Sim>], views: &[Moment]) -> Vec<CardRecord> {
    let marks: Vec<CardMarks> = {
        let state = lock(&world.haoka);
        sims.iter().map(|sim| state.marks.of(&sim.key)).collect()
    };
    sims.iter().zip(views).zip(&marks).map(|((sim, at), marks)| record(world, sim, marks, *at)).collect()
}

/// The envelope of `batchQuerySimInfo` as it was at `at`, for a push.
pub(crate) fn pushed_records(world: &World, sims: &[Arc<Sim>], at: Moment) -> Vec<Value> {
    records(world, sims, &vec![at; sims.len()]).iter().map(answers::value).collect()
}

/// Whether the record differs in more than the instants of polls.
pub(super) fn changed(world: &World, sim: &Sim, old: Moment, new: Moment) -> bool {
    let marks = lock(&world.haoka).marks.of(&sim.key);
    let view = |at| {
        let record = record(world, sim, &marks, at);
        CardRecord { last_robin_at: String::new(), last_sim_status_at: String::new(), ..record }
    };
    view(old) != view(new)
}

/// The cards asked for that exist.
pub(super) fn cards(world: &World, params: &Params, most: usize) -> Result<Vec<Arc<Sim>>, String> {
    let numbers = sim_numbers(params, most)?;
    Ok(numbers.iter().filter_map(|number| world.fleet.find(Number::SimNo, number)).collect())
}

/// The card as it was at `at`.
fn record(world: &World, sim: &Sim, marks: &CardMarks, at: Moment) -> CardRecord {
    let status = world.fleet.status_at(sim, at);
    let (_, online) = world.fleet.connection(sim, sim.gprs, sim.online, at);
    let seen = world.timing.china_text(at);
    let total = packages::volume(sim, marks, at);
    let cleared = marks.cleared.is_some_and(|cleared| cleared <= at);
    CardRecord {
        gateway_id: 4,
        package_group_id: 7,
        pool_id: 0,
        sim_no: sim.sim_no.clone(),
        iccid: sim.iccid.clone(),
        imsi: sim.imsi.clone(),
        imei: sim.imei.clone(),
        sim_status: status,
        // Stock and cards awaiting activation are the ones that were never activated.
        activate_status: if matches!(status, 1 | 2) { 1 } else { 2 },
        auth_status: if cleared { 1 } else { sim.auth_status },
        auth_platform_status: 1,
        internet_status: if status == IN_SERVICE && !sim.gprs { 2 } else { 1 },
        online_status: if online { 1 } else { 2 },
        cancel_status: if status == 5 { 2 } else { 1 },
        replace_status: 1,
        robin_status: 1,
        activate_at: None,
        auth_at: None,
        auth_platform_at: None,
        recharge_times: marks.recharged.iter().filter(|bought| **bought <= at).count() as i64,
        total_flow: total,
        use_flow: flows::used(world, sim, total, at),
        end_at: None,
        last_robin_at: seen.clone(),
        last_sim_status_at: seen,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::fleet_state::SUSPENDED;
    use crate::world::testing;

    const CARD: &str = "19200000001";

    fn ask(world: &World, live: bool, sim_nos: &[&str]) -> Result<Value, String> {
        let params = Params(vec![("simNos".to_owned(), json!(sim_nos).to_string())]);
        let run = if live { batch_query_sim_status } else { batch_query_sim_info };
        run(world, &params, world.timing.now())
    }

    fn status(world: &World, live: bool) -> i64 {
        ask(world, live, &[CARD]).unwrap()["items"][0]["simStatus"].as_i64().unwrap()
    }

    fn suspend_at(world: &World, seconds: i64) {
        let sim = world.fleet.find(Number::SimNo, CARD).unwrap();
        world.fleet.plan(&sim, world.timing.now().plus(crate::clock::Span::seconds(seconds)), SUSPENDED);
    }

    #[test]
    fn stored_records_change_with_the_hour_or_with_a_live_query() {
        let (world, clock) = testing::world(&[Card::with_sim_no(CARD)], true);
        suspend_at(&world, 60);
        clock.advance(Duration::from_secs(3599));
        assert_eq!(status(&world, false), 3);
        clock.advance(Duration::from_secs(1));
        assert_eq!(status(&world, false), 4);

        let (world, clock) = testing::world(&[Card::with_sim_no(CARD)], true);
        suspend_at(&world, 60);
        clock.advance(Duration::from_secs(61));
        assert_eq!((status(&world, false), status(&world, true), status(&world, false)), (3, 4, 4));
    }

    #[test]
    fn a_card_is_asked_three_times_in_an_emulated_minute() {
        let (world, clock) = testing::scaled(&[Card::with_sim_no(CARD)], true, 60.0);
        for _ in 0..3 {
            assert!(ask(&world, true, &[CARD]).is_ok());
        }
        assert!(ask(&world, true, &[CARD]).unwrap_err().contains("最多查询3次"));
        clock.advance(Duration::from_secs(1));
        assert!(ask(&world, true, &[CARD]).is_ok());
        assert!(ask(&world, true, &["12345"; 11]).unwrap_err().contains("最多10张"));
    }

    #[test]
    fn demoted_cards_are_answered_from_the_store() {
        let card = Card { fate: Fate { demoted: true, ..Fate::default() }, ..Card::with_sim_no(CARD) };
        let (world, clock) = testing::world(&[card], true);
        suspend_at(&world, 1);
        clock.advance(Duration::from_secs(5));
        let data = ask(&world, true, &[CARD]).unwrap();
        assert_eq!((&data["isDemote"], &data["items"][0]["simStatus"]), (&json!(true), &json!(3)));
        assert_eq!(status(&world, false), 3);
    }

    #[test]
    fn records_have_all_fields_and_unknown_cards_none() {
        let (world, _) = testing::world(&[Card::with_sim_no(CARD)], true);
        let data = ask(&world, false, &[CARD, "19200000002", "no card"]).unwrap();
        let items = data["items"].as_array().unwrap();
        assert_eq!((items.len(), items[0].as_object().unwrap().len()), (1, 25));
        assert_eq!(items[0]["lastRobinAt"], "2024-11-25 10:00:00");
        assert_eq!(items[0]["endAt"], Value::Null);
        assert_eq!(data.get("isDemote"), None);
    }
}
