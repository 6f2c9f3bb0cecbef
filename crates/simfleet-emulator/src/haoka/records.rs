//! Card records: the rows of `batchQuerySimInfo`, `batchQuerySimStatus` and card pushes.
//!
//! Cards that do not exist are left out, since a record has no field for an error.

use std::sync::Arc;

use serde_json::Value;

use super::card_times::CardTimes;
use super::fields::sim_numbers;
use super::packages_on_sale::volume;
use super::state::Haoka;
use super::state::card_changes::CardChanges;
use super::used_flow::used;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, NumberKind, is_not_activated};
use crate::request::Params;
use crate::response_bodies::{CardRecord, to_json};
use crate::sim::Sim;
use crate::sync::lock;

/// haoka card status "not known".
const NOT_KNOWN: i64 = 9999;

/// Returns the stored records.
pub(super) fn stored_records(haoka: &Haoka, sims: &[Arc<Sim>], now: Moment) -> Vec<CardRecord> {
    let query_times: Vec<Moment> = {
        let state = lock(&haoka.state);
        sims.iter().map(|sim| state.query_times.stored(&haoka.shared.timing, sim, now)).collect()
    };
    records(haoka, sims, &query_times)
}

/// Returns the records of cards, each at its own instant.
pub(super) fn records(haoka: &Haoka, sims: &[Arc<Sim>], query_times: &[Moment]) -> Vec<CardRecord> {
    let changes: Vec<CardChanges> = {
        let state = lock(&haoka.state);
        sims.iter().map(|sim| state.changes.of(sim)).collect()
    };
    sims.iter().zip(query_times).zip(&changes).map(|((sim, at), changes)| record(haoka, sim, changes, *at)).collect()
}

/// Returns the rows of `batchQuerySimInfo` as they were at `at`, for a push.
pub(super) fn pushed_records(haoka: &Haoka, sims: &[Arc<Sim>], at: Moment) -> Vec<Value> {
    records(haoka, sims, &vec![at; sims.len()]).iter().map(to_json).collect()
}

/// Returns whether the record differs in more than the instants of the checks.
pub(super) fn changed(haoka: &Haoka, sim: &Sim, old: Moment, new: Moment) -> bool {
    let changes = lock(&haoka.state).changes.of(sim);
    let view = |at| {
        let record = record(haoka, sim, &changes, at);
        CardRecord { last_robin_at: String::new(), last_sim_status_at: String::new(), ..record }
    };
    view(old) != view(new)
}

/// Returns the end of the package that a card has without those that were bought for it.
pub(super) fn end_without_purchases(haoka: &Haoka, sim: &Sim, at: Moment) -> Option<String> {
    record(haoka, sim, &CardChanges::default(), at).end_at
}

/// Returns the requested cards that exist.
pub(super) fn cards(haoka: &Haoka, params: &Params, most: usize) -> Result<Vec<Arc<Sim>>, String> {
    let numbers = sim_numbers(params, most)?;
    Ok(numbers.iter().filter_map(|number| haoka.shared.fleet.find(NumberKind::SimNo, number)).collect())
}

/// Returns the card as it was at `at`.
fn record(haoka: &Haoka, sim: &Sim, changes: &CardChanges, at: Moment) -> CardRecord {
    let status = haoka.shared.fleet.status_at(sim, at);
    let (_, online) = haoka.shared.fleet.connection(sim, sim.gprs, sim.online, at);
    let seen = haoka.shared.timing.china_text(at);
    let total = volume(sim, changes, at);
    let cleared = changes.cleared.is_some_and(|cleared| cleared <= at);
    let own = &sim.haoka;
    // A stated status that follows from the card's status is true until an operation changes that.
    let unchanged = !haoka.shared.fleet.has_changed(sim, at);
    let stated = |status: Option<i64>| status.filter(|_| unchanged);
    let never_activated = is_not_activated(status) && own.activate_at.is_none();
    let activate_status = stated(own.activate_status).unwrap_or(if never_activated { 1 } else { 2 });
    let auth_status = if cleared { 1 } else { sim.auth_status };
    // The carrier of a card whose state is not known has not said whether it is online.
    let derived_online = if status == NOT_KNOWN {
        3
    } else if online {
        1
    } else {
        2
    };
    let times = CardTimes::of(&haoka.shared, sim, changes, at, activate_status == 2, auth_status == 2);
    CardRecord {
        gateway_id: 4,
        package_group_id: 7,
        pool_id: 0,
        sim_no: sim.sim_no.clone(),
        iccid: sim.iccid.clone(),
        imsi: sim.imsi.clone(),
        imei: sim.imei.clone(),
        sim_status: status,
        activate_status,
        auth_status,
        auth_platform_status: own.auth_platform_status.unwrap_or(if own.auth_platform_at.is_some() { 2 } else { 1 }),
        internet_status: stated(own.internet_status).unwrap_or(if status == IN_SERVICE && !sim.gprs { 2 } else { 1 }),
        online_status: stated(own.online_status).unwrap_or(derived_online),
        cancel_status: stated(own.cancel_status).unwrap_or(if status == 5 { 2 } else { 1 }),
        replace_status: own.replace_status.unwrap_or(1),
        robin_status: 1,
        activate_at: times.activated,
        auth_at: times.registered,
        auth_platform_at: times.registered_at_platform,
        recharge_times: changes.recharged.iter().filter(|bought| **bought <= at).count() as i64,
        total_flow: total,
        use_flow: used(&haoka.shared, sim, total, at),
        end_at: times.end,
        last_robin_at: seen.clone(),
        last_sim_status_at: seen,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use crate::cards::{Card, Fate, HaokaCard};
    use crate::clock::Span;
    use crate::fleet_state::{IN_SERVICE, NumberKind, SUSPENDED};
    use crate::haoka::operation::HaokaRequest;
    use crate::haoka::state::Haoka;
    use crate::haoka::testing;
    use crate::haoka::testing::{ask, call, pairs};

    const LISTED: &str = "19200000001";

    fn record(haoka: &Haoka, sim_no: &str) -> serde_json::Value {
        let numbers = json!([sim_no]).to_string();
        call(haoka, "batchQuerySimStatus", &[("simNos", &numbers)]).unwrap()["items"][0].clone()
    }

    #[test]
    fn a_listed_card_states_its_times_until_something_changes_them() {
        let own = HaokaCard {
            activate_at: Some("2024-03-01 08:00:00".to_owned()),
            auth_at: Some("2024-03-01 09:00:00".to_owned()),
            end_at: Some("2024-11-30 00:00:00".to_owned()),
            replace_status: Some(2),
            ..HaokaCard::default()
        };
        let fate = Fate { effect_seconds: Some(40.0), ..Fate::default() };
        let (haoka, clock) =
            testing::haoka(&[Card { haoka: own, auth_status: Some(2), fate, ..Card::with_sim_no(LISTED) }], true);
        let first = record(&haoka, LISTED);
        assert_eq!(
            (&first["activateAt"], &first["authAt"]),
            (&json!("2024-03-01 08:00:00"), &json!("2024-03-01 09:00:00"))
        );
        assert_eq!((&first["endAt"], &first["replaceStatus"]), (&json!("2024-11-30 00:00:00"), &json!(2)));
        let order = [("simNo", LISTED), ("packageId", "22"), ("effectType", "1"), ("customNo", "order0001")];
        call(&haoka, "submitPackageOrder", &order).unwrap();
        assert_eq!(record(&haoka, LISTED)["endAt"], "2024-12-01 00:00:00");
        let query = HaokaRequest { query: pairs(&[("simNo", LISTED)]), ..HaokaRequest::default() };
        ask(&haoka, "clearRealName", query).unwrap();
        clock.advance(Duration::from_secs(60));
        assert_eq!(record(&haoka, LISTED)["authAt"], serde_json::Value::Null);
    }

    #[test]
    fn a_card_that_is_activated_later_has_the_times_of_its_activation() {
        let waiting = |number: &str| Card { sim_status: 2, ..Card::with_sim_no(number) };
        let stated = HaokaCard { activate_status: Some(2), ..HaokaCard::default() };
        let cards = [waiting(LISTED), Card { haoka: stated, ..waiting("19200000002") }];
        let (haoka, clock) = testing::haoka(&cards, false);
        let is_waiting = |number: &String| record(&haoka, number)["simStatus"] == 2;
        let generated = (100..).map(|number| format!("192{number:08}")).find(is_waiting).unwrap();
        let times = |number: &str| {
            let card = record(&haoka, number);
            ["activateStatus", "activateAt", "endAt"].map(|name| card[name].clone())
        };
        let months = 3 * 31 * 86_400;
        let plan = |number: &str, seconds, status| {
            let sim = haoka.shared.fleet.find(NumberKind::SimNo, number).unwrap();
            haoka.shared.fleet.plan(&sim, haoka.shared.timing.now().plus(Span::seconds(seconds)), status);
        };
        for number in [LISTED, "19200000002", &generated] {
            plan(number, months, IN_SERVICE);
        }
        assert_eq!(times(LISTED), [json!(1), json!(null), json!(null)]);
        assert_eq!(times(&generated), [json!(1), json!(null), json!(null)]);
        clock.advance(Duration::from_secs(months as u64 + 3600));
        assert_eq!(times(LISTED), [json!(2), json!("2025-02-26 10:00:00"), json!(null)]);
        assert_eq!(times("19200000002"), [json!(2), json!(null), json!(null)]);
        let activated = times(&generated);
        assert_eq!(activated[..2], [json!(2), json!("2025-02-26 10:00:00")]);
        assert!(activated[2].as_str().is_some_and(|end| end >= "2025-03-01 00:00:00"), "{activated:?}");
        // Later changes do not move the activation, not even if there are too many to remember.
        (1..40).for_each(|_| plan(&generated, 1, SUSPENDED));
        clock.advance(Duration::from_secs(60));
        assert_eq!(times(&generated), activated);
    }

    #[test]
    fn stated_statuses_hold_until_the_status_of_the_card_changes() {
        let own = HaokaCard { activate_status: Some(1), online_status: Some(1), ..HaokaCard::default() };
        let own = HaokaCard { internet_status: Some(77), replace_status: Some(2), ..own };
        let (haoka, clock) = testing::haoka(&[Card { haoka: own, ..Card::with_sim_no(LISTED) }], true);
        let shown = |haoka: &Haoka| {
            let record = record(haoka, LISTED);
            let names = ["simStatus", "activateStatus", "onlineStatus", "internetStatus", "replaceStatus"];
            names.map(|name| record[name].as_i64().unwrap())
        };
        assert_eq!(shown(&haoka), [3, 1, 1, 77, 2]);
        call(&haoka, "batchShutdown", &[("simNos", &json!([LISTED]).to_string())]).unwrap();
        assert_eq!(shown(&haoka), [3, 1, 1, 77, 2]);
        clock.advance(Duration::from_secs(600));
        assert_eq!(shown(&haoka), [4, 2, 2, 1, 2]);
    }

    #[test]
    fn a_stated_time_implies_its_status_unless_another_is_stated() {
        let at = || Some("2024-03-01 08:00:00".to_owned());
        let own = HaokaCard { activate_at: at(), auth_at: at(), auth_platform_at: at(), ..HaokaCard::default() };
        let names = ["activateStatus", "authStatus", "authPlatformStatus"];
        for (card, statuses) in [
            (Card { sim_status: 2, haoka: own.clone(), ..Card::with_sim_no(LISTED) }, [2, 2, 2]),
            (Card { auth_status: Some(3), haoka: own.clone(), ..Card::with_sim_no(LISTED) }, [2, 3, 2]),
            (Card { sim_status: 9, ..Card::with_sim_no(LISTED) }, [1, 1, 1]),
            (
                Card {
                    haoka: HaokaCard { activate_status: Some(1), auth_platform_status: Some(1), ..own },
                    ..Card::with_sim_no(LISTED)
                },
                [1, 2, 1],
            ),
        ] {
            let (haoka, _) = testing::haoka(&[card], true);
            let record = record(&haoka, LISTED);
            assert_eq!(names.map(|name| record[name].as_i64().unwrap()), statuses);
        }
    }

    #[test]
    fn generated_cards_have_times_that_agree_with_their_state() {
        let (haoka, _) = testing::haoka(&[], false);
        let mut seen = [0; 2];
        for number in 0..100 {
            let card = record(&haoka, &format!("192{number:08}"));
            let activated = card["activateStatus"] == 2;
            assert_eq!((card["activateAt"].is_string(), card["endAt"].is_string()), (activated, activated), "{card}");
            assert_eq!(card["authAt"].is_string(), card["authStatus"] == 2, "{card}");
            assert!(card["activateAt"].as_str().is_none_or(|at| at < "2024-11-25"), "{card}");
            assert!(card["endAt"].as_str().is_none_or(|at| at >= "2024-12-01 00:00:00"), "{card}");
            seen[usize::from(activated)] += 1;
        }
        assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
    }
}
