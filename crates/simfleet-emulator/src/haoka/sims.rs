//! `batchQuerySimStatus` and `batchQuerySimInfo`: card records, live and stored.
//!
//! The stored record shows the state at the last full emulated hour since the start, or at the card's last live query
//! if that is later. Nothing is copied: both records read the same history at different instants.

use serde_json::Value;

use super::operation::{Handler, HaokaOperation};
use super::records::{cards, records, stored_records};
use super::state::Haoka;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::{Items, to_json};
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "batchQuerySimStatus",
        method: "POST",
        path: "/openapi/iot/batchQuerySimStatus",
        run: Handler::Data(batch_query_sim_status),
    },
    HaokaOperation {
        name: "batchQuerySimInfo",
        method: "POST",
        path: "/openapi/iot/batchQuerySimInfo",
        run: Handler::Data(batch_query_sim_info),
    },
];

/// The maximum number of cards in one live query.
const LIVE_CARDS: usize = 10;
/// The maximum number of cards in one stored query.
const STORED_CARDS: usize = 100;
fn batch_query_sim_status(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sims = cards(haoka, params, LIVE_CARDS)?;
    // The flag is for the whole request: if one card cannot be reached, all records are the stored ones.
    let demoted = sims.iter().any(|sim| sim.fate.demoted);
    let query_times: Vec<Moment> = {
        let mut state = lock(&haoka.state);
        let query_times = &mut state.query_times;
        query_times.count_live(&haoka.shared.timing, &sims, demoted, now)?;
        sims.iter().map(|sim| query_times.stored(&haoka.shared.timing, sim, now)).collect()
    };
    let items = records(haoka, &sims, &query_times);
    Ok(to_json(&Items { items, is_demote: Some(demoted) }))
}

fn batch_query_sim_info(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sims = cards(haoka, params, STORED_CARDS)?;
    let items = stored_records(haoka, &sims, now);
    Ok(to_json(&Items { items, is_demote: None }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::fleet_state::{NumberKind, SUSPENDED};
    use crate::haoka::testing;

    const CARD: &str = "19200000001";

    fn ask(haoka: &Haoka, live: bool, sim_nos: &[&str]) -> Result<Value, String> {
        let params = Params(vec![("simNos".to_owned(), json!(sim_nos).to_string())]);
        let run = if live { batch_query_sim_status } else { batch_query_sim_info };
        run(haoka, &params, haoka.shared.timing.now())
    }

    fn status(haoka: &Haoka, live: bool) -> i64 {
        ask(haoka, live, &[CARD]).unwrap()["items"][0]["simStatus"].as_i64().unwrap()
    }

    fn suspend_at(haoka: &Haoka, seconds: i64) {
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, CARD).unwrap();
        haoka.shared.fleet.plan(&sim, haoka.shared.timing.now().plus(crate::clock::Span::seconds(seconds)), SUSPENDED);
    }

    #[test]
    fn stored_records_refresh_hourly_or_after_a_live_query() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        suspend_at(&haoka, 60);
        clock.advance(Duration::from_secs(3599));
        assert_eq!(status(&haoka, false), 3);
        clock.advance(Duration::from_secs(1));
        assert_eq!(status(&haoka, false), 4);

        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        suspend_at(&haoka, 60);
        clock.advance(Duration::from_secs(61));
        assert_eq!((status(&haoka, false), status(&haoka, true), status(&haoka, false)), (3, 4, 4));
    }

    #[test]
    fn live_queries_of_a_card_are_limited_to_three_per_emulated_minute() {
        let (haoka, clock) = testing::scaled(&[Card::with_sim_no(CARD)], true, 60.0);
        for _ in 0..3 {
            assert!(ask(&haoka, true, &[CARD]).is_ok());
        }
        assert!(ask(&haoka, true, &[CARD]).unwrap_err().contains("最多查询3次"));
        clock.advance(Duration::from_secs(1));
        assert!(ask(&haoka, true, &[CARD]).is_ok());
        assert!(ask(&haoka, true, &["12345"; 11]).unwrap_err().contains("最多10张"));
    }

    #[test]
    fn demoted_queries_return_the_stored_record() {
        let card = Card { fate: Fate { demoted: true, ..Fate::default() }, ..Card::with_sim_no(CARD) };
        let (haoka, clock) = testing::haoka(&[card], true);
        suspend_at(&haoka, 1);
        clock.advance(Duration::from_secs(5));
        let data = ask(&haoka, true, &[CARD]).unwrap();
        assert_eq!((&data["isDemote"], &data["items"][0]["simStatus"]), (&json!(true), &json!(3)));
        assert_eq!(status(&haoka, false), 3);
    }

    #[test]
    fn records_have_all_fields_and_unknown_cards_are_left_out() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        let data = ask(&haoka, false, &[CARD, "19200000002", "no card"]).unwrap();
        let items = data["items"].as_array().unwrap();
        assert_eq!((items.len(), items[0].as_object().unwrap().len()), (1, 25));
        assert_eq!(items[0]["lastRobinAt"], "2024-11-25 10:00:00");
        assert_eq!(items[0]["endAt"], Value::Null);
        assert_eq!(data.get("isDemote"), None);
    }
}
