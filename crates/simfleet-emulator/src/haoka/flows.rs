//! `batchQuerySimFlow` and `batchQuerySimMonthFlow`.
//!
//! The current month agrees with the card record. Cards need not belong to a shared pool, because the emulated account
//! has both kinds.
//!
//! `isDemote` is missing from a response of `batchQuerySimFlow` that is not demoted: the documents declare it as optional
//! there, and their example lacks it.
//!
//! A card whose carrier fails live queries (`Fate::status_query_fails`) and a card that does not exist have `isError`
//! set.

use std::sync::Arc;

use serde_json::{Value, json};

use super::fields::{ChinaMonth, required, sim_numbers};
use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use super::used_flow::month_flow;
use crate::clock::Moment;
use crate::fleet_state::{CHANNEL_FAILED, NumberKind};
use crate::request::Params;
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "batchQuerySimFlow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimFlow",
        run: Handler::Data(batch_query_sim_flow),
    },
    HaokaOperation {
        name: "batchQuerySimMonthFlow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimMonthFlow",
        run: Handler::Data(batch_query_sim_month_flow),
    },
];

/// The maximum number of cards in one query.
const CARDS: usize = 10;

fn batch_query_sim_flow(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    query(haoka, params, None, now)
}

fn batch_query_sim_month_flow(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let month = required(params, "month")?;
    let month = ChinaMonth::parse(month).ok_or("month格式错误,应为YYYYMM")?;
    query(haoka, params, Some(month), now)
}

fn query(haoka: &Haoka, params: &Params, month: Option<ChinaMonth>, now: Moment) -> Result<Value, String> {
    let numbers = sim_numbers(params, CARDS)?;
    let sims: Vec<Option<Arc<Sim>>> =
        numbers.iter().map(|number| haoka.shared.fleet.find(NumberKind::SimNo, number)).collect();
    let demoted = sims.iter().flatten().any(|sim| sim.fate.demoted);
    let query_times: Vec<Moment> = {
        let state = lock(&haoka.state);
        let view = |sim: &Option<Arc<Sim>>| match sim {
            Some(sim) if demoted => state.query_times.stored(&haoka.shared.timing, sim, now),
            _ => now,
        };
        sims.iter().map(view).collect()
    };
    let rows = numbers.iter().zip(&sims).zip(query_times).map(|((number, sim), at)| {
        let (iccid, flow, error) = match sim {
            None => ("", 0, "卡号不存在"),
            Some(sim) if sim.fate.status_query_fails => (sim.iccid.as_str(), 0, CHANNEL_FAILED),
            Some(sim) => {
                let month = month.unwrap_or_else(|| ChinaMonth::of(&haoka.shared.timing, at));
                (sim.iccid.as_str(), month_flow(&haoka.shared, sim, month, at), "")
            }
        };
        let mut row =
            json!({"simNo": number, "iccid": iccid, "useFlow": flow, "isError": !error.is_empty(), "error": error});
        if month.is_some() {
            row["deviceNo"] = Value::from("");
        }
        row
    });
    let mut data = json!({"items": rows.collect::<Vec<_>>()});
    if demoted || month.is_some() {
        data["isDemote"] = Value::from(demoted);
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::clock::Span;
    use crate::fleet_state::SUSPENDED;
    use crate::haoka::testing;
    use crate::haoka::testing::call;
    use crate::haoka::used_flow::used;

    const CARD: &str = "19200000001";

    fn card() -> Card {
        Card { use_flow_kb: 1000, total_flow_kb: 5000, flow_kb_per_hour: 100, ..Card::with_sim_no(CARD) }
    }

    fn flow(haoka: &Haoka, month: Option<&str>) -> i64 {
        let numbers = json!([CARD]).to_string();
        let data = match month {
            Some(month) => call(haoka, "batchQuerySimMonthFlow", &[("simNos", &numbers), ("month", month)]),
            None => call(haoka, "batchQuerySimFlow", &[("simNos", &numbers)]),
        };
        data.unwrap()["items"][0]["useFlow"].as_i64().unwrap()
    }

    #[test]
    fn flow_grows_in_service_only_and_stops_at_the_packages_volume() {
        let (haoka, clock) = testing::scaled(&[card()], true, 2.0);
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, CARD).unwrap();
        haoka.shared.fleet.plan(&sim, haoka.shared.timing.now().plus(Span::seconds(3600)), SUSPENDED);
        clock.advance(Duration::from_secs(1800));
        // At time scale 2, one emulated hour.
        assert_eq!((flow(&haoka, None), used(&haoka.shared, &sim, 5000, haoka.shared.timing.now())), (1100, 1100));
        clock.advance(Duration::from_secs(36_000));
        assert_eq!((flow(&haoka, None), used(&haoka.shared, &sim, 1150, haoka.shared.timing.now())), (1200, 1150));
    }

    #[test]
    fn each_month_has_its_own_flow() {
        let (haoka, clock) = testing::haoka(&[card()], true);
        let before = flow(&haoka, Some("202410"));
        assert!((0..=5000).contains(&before));
        // 2024-11-25 10:00 to 2024-12-01 00:00 at UTC+8 is 134 hours.
        clock.advance(Duration::from_secs(136 * 3600));
        assert_eq!((flow(&haoka, Some("202411")), flow(&haoka, Some("202412"))), (14_400, 200));
        assert_eq!((flow(&haoka, Some("202501")), flow(&haoka, Some("202410"))), (0, before));
        let numbers = json!([CARD]).to_string();
        let wrong = call(&haoka, "batchQuerySimMonthFlow", &[("simNos", &numbers), ("month", "2024-11")]);
        assert!(wrong.unwrap_err().contains("YYYYMM"));
    }

    #[test]
    fn failures_are_per_card_and_the_demote_flag_is_for_all() {
        let failing = Fate { status_query_fails: true, ..Fate::default() };
        let demoted = Fate { demoted: true, ..Fate::default() };
        let cards = [
            card(),
            Card { fate: failing, ..Card::with_sim_no("19200000002") },
            Card { fate: demoted, ..Card::with_sim_no("19200000003") },
        ];
        let (haoka, clock) = testing::haoka(&cards, true);
        clock.advance(Duration::from_secs(1800));
        let ask = |numbers: Value| call(&haoka, "batchQuerySimFlow", &[("simNos", &numbers.to_string())]).unwrap();
        let month = [("simNos", r#"["19200000001"]"#), ("month", "202411")];
        assert_eq!(call(&haoka, "batchQuerySimMonthFlow", &month).unwrap()["isDemote"], false);
        let data = ask(json!([CARD, "19200000002", "19200000009"]));
        assert_eq!(data["items"][0]["useFlow"], 1050);
        assert_eq!(data["items"][1]["error"], CHANNEL_FAILED);
        assert_eq!((&data["items"][2]["isError"], data.get("isDemote")), (&json!(true), None));
        let data = ask(json!([CARD, "19200000003"]));
        assert_eq!((&data["items"][0]["useFlow"], &data["isDemote"]), (&json!(1000), &json!(true)));
    }
}
