//! Pushes, from a change at the emulator to typed rows at a receiver that uses the SDK's verifier.
//!
//! The tests advance the clock and wait for pushes with `deliver_pushes`.

use std::collections::{BTreeMap, HashSet};

use simfleet::AppKey;
use simfleet::haoka::callback::{CardRow, OrderRow, Push, SettleMonth, is_stale_card, is_stale_order, settlements};
use simfleet::haoka_client::types::{
    Order, OrderSearchAnswer, OrderStatus, SettleStatus, SimInfoAnswer, SimRecord, SimStatus, SubscribeSwitch,
};
use simfleet_emulator::{Card, PushLayout, PushOutcome, Settlement};

use crate::push_receiver::{PushReceiver, ReceivedPush};
use simfleet_tests::support::{APP, SIM, TestBed, run};

const LAYOUTS: [PushLayout; 3] = [PushLayout::Envelope, PushLayout::Bare, PushLayout::List];
/// A second card.
const OTHER: &str = "19200000002";
/// Goods with an instant payment of 20 out of 120 yuan; the first order of them succeeds.
const GOODS: &str = "102";

async fn test_bed(layout: PushLayout) -> TestBed {
    let cards = vec![Card::with_sim_no(SIM), Card::with_sim_no(OTHER)];
    TestBed::configured(|builder| builder.strict(true).cards(cards).push_layout(layout)).await
}

/// Subscribes two cards, suspends them, and advances the clock by the hour after which the platform polls.
async fn suspend_subscribed(bed: &TestBed, receiver: &PushReceiver) {
    let haoka = bed.haoka();
    let client = &haoka;
    let subscribe = client.batch_subscribe().sim_nos([SIM, OTHER]).update_status(SubscribeSwitch::Subscribe);
    haoka.send(subscribe.subscribe_url(&receiver.url)).await.unwrap();
    haoka.send(client.batch_shutdown().sim_nos([SIM, OTHER])).await.unwrap();
    bed.clock.advance(3600);
}

/// Orders a card and returns the number of the order, which changes for the first time within two minutes.
async fn apply(bed: &TestBed, receiver: &PushReceiver, custom_no: &str) -> String {
    let haoka = bed.haoka();
    let apply = haoka.order_apply().goods_id(GOODS).promo_code("p1").cert_name("测试");
    let apply = apply.cert_id("110101199001010000").contract_phone("19200000009").address("测试路1号");
    let existing =
        haoka.send(apply.custom_no(custom_no).extra(BTreeMap::new()).callback_url(&receiver.url)).await.unwrap().answer;
    existing.data.unwrap()["keyNo"].as_str().unwrap().to_owned()
}

async fn searched(bed: &TestBed, key_no: &str) -> Order {
    let haoka = bed.haoka();
    haoka.send(haoka.order_search().key_nos([key_no])).await.unwrap().answer.data.unwrap().list.remove(0)
}

async fn deliver_after(bed: &TestBed, seconds: u64) {
    bed.clock.advance(seconds);
    bed.emulator.deliver_pushes().await;
}

/// Returns the card rows of all verified pushes.
fn cards(received: &[ReceivedPush]) -> Vec<CardRow> {
    let rows = |push: &Push| match push {
        Push::Cards(rows) => rows.clone(),
        other => panic!("{other:?}"),
    };
    received.iter().filter_map(|one| one.push.as_ref()).flat_map(rows).collect()
}

/// Returns the order rows of all verified pushes.
fn orders(received: &[ReceivedPush]) -> Vec<OrderRow> {
    let rows = |push: &Push| match push {
        Push::Orders(rows) => rows.clone(),
        other => panic!("{other:?}"),
    };
    received.iter().filter_map(|one| one.push.as_ref()).flat_map(rows).collect()
}

fn responses(received: &[ReceivedPush]) -> Vec<(u16, &'static str)> {
    received.iter().map(|one| (one.status, one.outcome)).collect()
}

/// The callback `simPush` has the schema of the answer of `batchQuerySimInfo`. A test of `operations`.
pub(crate) fn a_changed_card_is_pushed_as_a_typed_row() {
    run(async {
        let bed = test_bed(PushLayout::Envelope).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        suspend_subscribed(&bed, &receiver).await;
        bed.emulator.deliver_pushes().await;
        let received = receiver.received();
        assert_eq!(responses(&received), [(200, "accepted")]);
        let pushed: SimInfoAnswer = serde_json::from_slice(&received[0].body).unwrap();
        let haoka = bed.haoka();
        let asked = haoka.send(haoka.batch_query_sim_info().sim_nos([SIM, OTHER])).await.unwrap().answer;
        assert_eq!((pushed.code, &pushed.data), (0, &asked.data));
        let records: Vec<SimRecord> = cards(&received).into_iter().map(|row| row.record).collect();
        assert_eq!(records, asked.data.unwrap().items);
        assert_eq!((records[0].sim_no.as_deref(), records[0].sim_status), (Some(SIM), Some(SimStatus::Suspended)));
        assert_eq!(bed.emulator.push_counts().delivered, 1);
        // The receiver accepted it, so that it is not pushed again, and nothing else has changed.
        deliver_after(&bed, 7200).await;
        assert_eq!(receiver.received().len(), 1);
    });
}

/// The callback `orderPush` has the schema of the answer of `order/search`. A test of `operations`.
pub(crate) fn a_changed_order_is_pushed_as_a_typed_row() {
    run(async {
        let bed = test_bed(PushLayout::Envelope).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        let key_no = apply(&bed, &receiver, "custom01").await;
        assert_eq!(searched(&bed, &key_no).await.status, Some(OrderStatus::Accepted));
        deliver_after(&bed, 120).await;
        let received = receiver.received();
        assert_eq!(responses(&received), [(200, "accepted")]);
        let asked = searched(&bed, &key_no).await;
        assert_eq!((asked.status, asked.custom_no.as_deref()), (Some(OrderStatus::HandedToCarrier), Some("custom01")));
        let pushed: OrderSearchAnswer = serde_json::from_slice(&received[0].body).unwrap();
        assert_eq!((pushed.code, pushed.data.unwrap().list), (0, vec![asked.clone()]));
        assert_eq!(orders(&received).into_iter().map(|row| row.record).collect::<Vec<_>>(), [asked]);
    });
}

#[test]
fn every_layout_gives_the_same_rows() {
    run(async {
        let mut seen = Vec::new();
        for layout in LAYOUTS {
            let bed = test_bed(layout).await;
            let receiver = PushReceiver::start(&bed.clock).await;
            suspend_subscribed(&bed, &receiver).await;
            bed.emulator.deliver_pushes().await;
            let pushes = receiver.received().len();
            assert_eq!(pushes, if layout == PushLayout::Bare { 2 } else { 1 }, "{layout}");
            let suspended = cards(&receiver.received());

            let orders_at = PushReceiver::start(&bed.clock).await;
            apply(&bed, &orders_at, "custom01").await;
            deliver_after(&bed, 120).await;
            assert!(
                receiver.received().iter().chain(&orders_at.received()).all(|one| one.outcome == "accepted"),
                "{layout}"
            );
            seen.push((suspended, orders(&orders_at.received())));
        }
        let (suspended, ordered) = &seen[0];
        assert_eq!((suspended.len(), ordered.len()), (2, 1));
        assert!(suspended.iter().all(|row| row.record.sim_status == Some(SimStatus::Suspended)));
        assert_eq!(ordered[0].record.status, Some(OrderStatus::HandedToCarrier));
        assert_eq!((&seen[1], &seen[2]), (&seen[0], &seen[0]));
    });
}

#[test]
fn pushes_of_another_key_or_application_are_rejected() {
    run(async {
        let bed = test_bed(PushLayout::Envelope).await;
        let (good, wrong_key, wrong_app) = (
            PushReceiver::start(&bed.clock).await,
            PushReceiver::with_key(AppKey::new(APP.0, "another-key"), &bed.clock).await,
            PushReceiver::with_key(AppKey::new("10002", APP.1), &bed.clock).await,
        );
        for (receiver, custom_no) in [(&good, "custom01"), (&wrong_key, "custom02"), (&wrong_app, "custom03")] {
            apply(&bed, receiver, custom_no).await;
        }
        deliver_after(&bed, 120).await;
        assert_eq!(responses(&good.received()), [(200, "accepted")]);
        assert_eq!(responses(&wrong_key.received()), [(403, "bad_signature")]);
        assert_eq!(responses(&wrong_app.received()), [(403, "not_for_us")]);
        let outcome = |receiver: &PushReceiver| {
            let pushes = bed.emulator.pushes();
            pushes.iter().find(|push| push.target == receiver.url).map(|push| (push.outcome, push.status))
        };
        assert_eq!(outcome(&good), Some((PushOutcome::Delivered, Some(200))));
        assert_eq!(outcome(&wrong_key), Some((PushOutcome::Failed, Some(403))));
        assert_eq!(outcome(&wrong_app), Some((PushOutcome::Failed, Some(403))));
    });
}

#[test]
fn altered_and_replayed_pushes_are_rejected() {
    run(async {
        let bed = test_bed(PushLayout::Envelope).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        apply(&bed, &receiver, "custom01").await;
        // The receiver verifies the push but fails to handle it, so that its trace id stays free.
        receiver.set_failing(true);
        deliver_after(&bed, 120).await;
        receiver.set_failing(false);
        let ReceivedPush { headers, body, .. } = receiver.received().remove(0);
        let with = |name: &'static str, value: String| {
            let mut changed = headers.clone();
            changed.insert(name, value.parse().unwrap());
            changed
        };
        for name in ["appid", "apiversion", "timestamp", "traceid", "sign"] {
            let mut without = headers.clone();
            without.remove(name);
            assert_eq!(receiver.send(without, body.clone()).await, (400, "missing_header"), "{name}");
        }
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        let later = (text("timestamp").parse::<u64>().unwrap() + 1).to_string();
        let turned = |hex: &str| hex.chars().rev().collect::<String>();
        for (name, value) in
            [("timestamp", later), ("traceid", turned(&text("traceid"))), ("sign", turned(&text("sign")))]
        {
            assert_eq!(receiver.send(with(name, value), body.clone()).await, (403, "bad_signature"), "{name}");
        }
        assert_eq!(receiver.send(with("appid", "10002".to_owned()), body.clone()).await, (403, "not_for_us"));
        assert_eq!(receiver.send(headers.clone(), b"<html>".to_vec()).await, (400, "unreadable"));
        // The unaltered push is accepted once.
        assert_eq!(receiver.send(headers.clone(), body.clone()).await, (200, "accepted"));
        assert_eq!(receiver.send(headers.clone(), body.clone()).await, (200, "already_accepted"));
        assert_eq!(
            receiver.send(headers.clone(), b"{\"keyNo\":\"QL1\",\"status\":5}".to_vec()).await,
            (409, "replayed")
        );
        bed.clock.advance(601);
        assert_eq!(receiver.send(headers, body).await, (403, "outside_window"));
        let read = receiver.received().iter().filter(|one| one.push.is_some()).count();
        assert_eq!(read, 2);
    });
}

#[test]
fn a_card_push_that_was_not_accepted_is_redelivered() {
    run(async {
        let bed = test_bed(PushLayout::Envelope).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        suspend_subscribed(&bed, &receiver).await;
        receiver.set_failing(true);
        bed.emulator.deliver_pushes().await;
        let mut counts = vec![receiver.received().len()];
        for (seconds, failing) in [(1799, true), (1, true), (5399, false), (1, false), (86_400, false)] {
            receiver.set_failing(failing);
            deliver_after(&bed, seconds).await;
            counts.push(receiver.received().len());
        }
        assert_eq!(counts, [1, 1, 2, 2, 3, 3]);
        assert_eq!(responses(&receiver.received()), [(500, "failed"), (500, "failed"), (200, "accepted")]);
        assert_redelivered(&receiver.received(), cards);
        let rows = cards(&receiver.received());
        // A redelivered row is not stale.
        assert!(!is_stale_card(&rows[0].record, &rows[2].record));
    });
}

#[test]
fn an_order_push_that_was_not_accepted_is_redelivered() {
    run(async {
        let bed = test_bed(PushLayout::Bare).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        apply(&bed, &receiver, "custom01").await;
        receiver.set_failing(true);
        deliver_after(&bed, 120).await;
        // Later changes of the order are pushed separately.
        let first = |received: Vec<ReceivedPush>| -> Vec<ReceivedPush> {
            let is_first = |one: &ReceivedPush| {
                orders(std::slice::from_ref(one))[0].record.status == Some(OrderStatus::HandedToCarrier)
            };
            received.into_iter().filter(is_first).collect()
        };
        let mut counts = vec![first(receiver.received()).len()];
        for (seconds, failing) in [(7199, true), (1, true), (7199, false), (1, false), (86_400, false)] {
            receiver.set_failing(failing);
            deliver_after(&bed, seconds).await;
            counts.push(first(receiver.received()).len());
        }
        assert_eq!(counts, [1, 1, 2, 2, 3, 3]);
        let deliveries = first(receiver.received());
        assert_eq!(responses(&deliveries), [(500, "failed"), (500, "failed"), (200, "accepted")]);
        assert_redelivered(&deliveries, orders);
    });
}

/// Fails unless all deliveries have the same rows and different trace ids.
fn assert_redelivered<T>(
    deliveries: &[ReceivedPush],
    rows: impl Fn(&[ReceivedPush]) -> Vec<simfleet::haoka::callback::Row<T>>,
) {
    let traces: HashSet<&str> = deliveries.iter().map(ReceivedPush::trace).collect();
    assert_eq!(traces.len(), deliveries.len());
    let fingerprints =
        |one: &ReceivedPush| rows(std::slice::from_ref(one)).iter().map(|row| row.fingerprint()).collect::<Vec<_>>();
    let first = fingerprints(&deliveries[0]);
    assert!(!first.is_empty() && deliveries.iter().all(|one| fingerprints(one) == first));
    // Different rows of one push have different fingerprints.
    assert_eq!(first.iter().collect::<HashSet<_>>().len(), first.len());
}

#[test]
fn late_pushes_do_not_set_an_order_back() {
    run(async {
        let bed = test_bed(PushLayout::List).await;
        let receiver = PushReceiver::start(&bed.clock).await;
        let key_no = apply(&bed, &receiver, "custom01").await;
        // The receiver rejects the pushes of the first hours and their redeliveries.
        receiver.set_failing(true);
        for _ in 0..12 {
            deliver_after(&bed, 1800).await;
        }
        receiver.set_failing(false);
        let rejected = receiver.received().len();
        for _ in 0..30 {
            deliver_after(&bed, 86_400).await;
        }
        let life = orders(&receiver.received()[rejected..]);
        // None of the rows that arrive in order is stale.
        assert!(life.windows(2).all(|two| !is_stale_order(&two[0].record, &two[1].record)));
        let last = &life.last().unwrap().record;
        assert_eq!((last.status, last.settle_status), (Some(OrderStatus::Activated), Some(SettleStatus::Settled)));
        assert_eq!(last.settle_reward, Some(20.0));

        // The rejected pushes are delivered again after all others.
        let late = bed.emulator.push_now().await;
        let everything = orders(&receiver.received()[rejected..]);
        let (in_time, late_rows) = everything.split_at(life.len());
        assert!(late >= 2 && late_rows.len() == late, "{late}");
        assert!(late_rows.iter().any(|row| row.record.status == Some(OrderStatus::HandedToCarrier)));
        let mut known: Option<Order> = None;
        for row in in_time.iter().chain(late_rows) {
            if known.as_ref().is_none_or(|known| !is_stale_order(known, &row.record)) {
                known = Some(row.record.clone());
            }
        }
        assert_eq!(known, Some(searched(&bed, &key_no).await));
    });
}

/// The documents do not say whether the ordinary settlement includes the instant payment, so the emulator has both.
#[test]
fn the_ordinary_settlement_includes_the_instant_payment_or_not() {
    for (settlement, ordinary) in [(Settlement::Additive, 100.0), (Settlement::Inclusive, 120.0)] {
        run(async {
            let bed = TestBed::configured(|builder| builder.settlement(settlement)).await;
            let receiver = PushReceiver::start(&bed.clock).await;
            let key_no = apply(&bed, &receiver, "custom01").await;
            for _ in 0..30 {
                deliver_after(&bed, 86_400).await;
            }
            let entries = |order: &Order| {
                settlements(order).map(|(month, entry)| (month, entry.settle_reward)).collect::<Vec<_>>()
            };
            let wanted = [(SettleMonth::Ordinary, Some(ordinary)), (SettleMonth::Instant, Some(20.0))];
            assert_eq!(entries(&searched(&bed, &key_no).await), wanted, "{settlement:?}");
            let pushed = orders(&receiver.received());
            assert_eq!(entries(&pushed.last().unwrap().record), wanted, "{settlement:?}");
        });
    }
}
