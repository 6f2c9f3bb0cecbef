//! `batchSubscribe`, and the hourly check for subscribed cards that have changed.
//!
//! A card is reported at the first full emulated hour at which its record differs from that of the hour before; the
//! instants of the checks themselves do not count. Cards in one report have the same address. `push` sends the reports.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::fields::required;
use super::operation::{Handler, HaokaOperation};
use super::records::{cards, changed, stored_records};
use super::state::Haoka;
use super::state::query_times::REFRESH;
use super::state::subscriptions::Subscription;
use crate::clock::Moment;
use crate::push::outbox;
use crate::push::subject::Subject;
use crate::request::Params;
use crate::response_bodies::{Items, to_json};
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[HaokaOperation {
    name: "batchSubscribe",
    method: "POST",
    path: "/openapi/iot/batchSubscribe",
    run: Handler::Data(batch_subscribe),
}];

/// The maximum number of cards in one request.
const CARDS: usize = 100;
/// The maximum number of hours that are checked one by one after the clock has jumped; earlier ones are checked as one.
const HOURS: i64 = 48;

fn batch_subscribe(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sims = cards(haoka, params, CARDS)?;
    let url = match required(params, "updateStatus")? {
        "1" => Some(outbox::address(params.get("subscribeUrl").unwrap_or_default(), "subscribeUrl")?),
        "2" => None,
        _ => return Err("updateStatus错误,1订阅,2取消订阅".to_owned()),
    };
    {
        let mut state = lock(&haoka.state);
        let since = hour(haoka, now);
        for sim in &sims {
            let subscribe = |url| Subscription { sim: Arc::clone(sim), url: Arc::clone(url), since };
            let subscription = url.as_ref().map(subscribe);
            *state.subscriptions.by_card.change(sim) = subscription;
        }
    }
    haoka.shared.pushes.wake();
    let items = stored_records(haoka, &sims, now);
    Ok(to_json(&Items { items, is_demote: None }))
}

/// Returns the full emulated hours since the start.
fn hour(haoka: &Haoka, now: Moment) -> i64 {
    (haoka.shared.timing.emulated_seconds(now.since(haoka.shared.started)) / REFRESH).floor().max(0.0) as i64
}

/// Returns the instant at which an hour since the start is full.
fn instant(haoka: &Haoka, hour: i64) -> Moment {
    haoka.shared.started.plus(haoka.shared.timing.span(hour as f64 * REFRESH))
}

/// Returns when the next check is due; `None` while no card is subscribed.
pub(super) fn next_poll(haoka: &Haoka) -> Option<Moment> {
    let polled = {
        let subscriptions = &lock(&haoka.state).subscriptions;
        subscriptions.by_card.values().any(Option::is_some).then_some(subscriptions.polled)?
    };
    Some(instant(haoka, polled.saturating_add(1)))
}

/// Returns everything that changed at the checks since the last call: instant, address and cards.
pub(super) fn poll(haoka: &Haoka, now: Moment) -> Vec<(Moment, Arc<str>, Subject)> {
    let last = hour(haoka, now);
    let (polled, subscribed) = {
        let mut state = lock(&haoka.state);
        let subscriptions = &mut state.subscriptions;
        let polled = subscriptions.polled;
        if last <= polled {
            return Vec::new();
        }
        subscriptions.polled = last;
        (polled, subscriptions.by_card.values().flatten().cloned().collect::<Vec<_>>())
    };
    let mut reports = Vec::new();
    let mut before = polled;
    for hour in polled.saturating_add(1).max(last.saturating_sub(HOURS - 1))..=last {
        let new = instant(haoka, hour);
        let mut by_url: BTreeMap<&Arc<str>, Vec<Arc<Sim>>> = BTreeMap::new();
        // Changes before the subscription are not reported.
        for Subscription { sim, url, since } in subscribed.iter().filter(|one| one.since < hour) {
            if changed(haoka, sim, instant(haoka, before.max(*since)), new) {
                by_url.entry(url).or_default().push(Arc::clone(sim));
            }
        }
        for (url, sims) in by_url {
            for sims in sims.chunks(haoka.shared.pushes.layout().cards()) {
                reports.push((new, Arc::clone(url), Subject::Cards(sims.to_vec())));
            }
        }
        before = hour;
    }
    reports
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::Card;
    use crate::clock::Span;
    use crate::fleet_state::{NumberKind, SUSPENDED};
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    const CARD: &str = "19200000001";
    const URL: &str = "http://127.0.0.1:9/cards";

    fn subscribe(haoka: &Haoka, status: &str) -> Result<Value, String> {
        let numbers = json!([CARD, "19200000002", "19299999999"]).to_string();
        call(haoka, "batchSubscribe", &[("simNos", &numbers), ("updateStatus", status), ("subscribeUrl", URL)])
    }

    fn numbers(reports: &[(Moment, Arc<str>, Subject)]) -> Vec<String> {
        let cards = reports.iter().flat_map(|(_, _, subject)| match subject {
            Subject::Cards(sims) => sims.iter().map(|sim| sim.sim_no.clone()).collect(),
            Subject::Order(_) => Vec::new(),
        });
        cards.collect()
    }

    #[test]
    fn changed_cards_are_reported_once_at_the_next_hour() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD), Card::with_sim_no("19200000002")], true);
        assert_eq!(next_poll(&haoka), None);
        assert_eq!(subscribe(&haoka, "1").unwrap()["items"].as_array().unwrap().len(), 2);
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, CARD).unwrap();
        haoka.shared.fleet.plan(&sim, haoka.shared.timing.now().plus(Span::seconds(60)), SUSPENDED);
        clock.advance(Duration::from_secs(3599));
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
        clock.advance(Duration::from_secs(1));
        assert_eq!(next_poll(&haoka), Some(haoka.shared.timing.now()));
        assert_eq!(numbers(&poll(&haoka, haoka.shared.timing.now())), [CARD]);
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
        clock.advance(Duration::from_secs(3600));
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
    }

    #[test]
    fn subscriptions_can_end_and_clock_jumps_give_a_bounded_number_of_reports() {
        let growing = Card { flow_kb_per_hour: 1, total_flow_kb: i64::MAX, ..Card::with_sim_no(CARD) };
        let (haoka, clock) = testing::haoka(&[growing], true);
        subscribe(&haoka, "1").unwrap();
        clock.advance(Duration::from_secs(3600 * 1000));
        assert_eq!(numbers(&poll(&haoka, haoka.shared.timing.now())).len(), HOURS as usize);
        subscribe(&haoka, "2").unwrap();
        assert_eq!(next_poll(&haoka), None);
        clock.advance(Duration::from_secs(3600));
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
        assert!(subscribe(&haoka, "3").unwrap_err().contains("updateStatus"));
    }

    #[test]
    fn changes_before_the_subscription_are_not_reported() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        let sim = haoka.shared.fleet.find(NumberKind::SimNo, CARD).unwrap();
        haoka.shared.fleet.plan(&sim, haoka.shared.timing.now().plus(Span::seconds(5400)), SUSPENDED);
        clock.advance(Duration::from_secs(9000));
        subscribe(&haoka, "1").unwrap();
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
        clock.advance(Duration::from_secs(3600));
        assert!(poll(&haoka, haoka.shared.timing.now()).is_empty());
    }

    #[test]
    fn subscribing_requires_an_address() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        let numbers = json!([CARD]).to_string();
        for url in ["", "ftp://127.0.0.1/", "127.0.0.1", "http://"] {
            let pairs = [("simNos", numbers.as_str()), ("updateStatus", "1"), ("subscribeUrl", url)];
            assert!(call(&haoka, "batchSubscribe", &pairs).unwrap_err().contains("subscribeUrl"), "{url}");
        }
    }
}
