//! The steps of a ledger. Each step of a claim that no longer holds changes nothing.

use std::time::Duration;

use serde_json::{Value, json};
use simfleet_fleet::{BatchRef, CardResult, Claim, ClaimRequest, Ledger, LedgerErrorKind, RunId, RunPlan, Stage};
use simfleet_tests::support::{TestClock, run};

use crate::stores::StoreKind;

const LEASE: Duration = Duration::from_secs(600);

fn id(text: &str) -> RunId {
    text.parse().unwrap()
}

fn result(card: &str, state: &str, is_final: bool) -> CardResult {
    CardResult { card: card.to_owned(), state: state.to_owned(), reason: None, is_final, detail: Value::Null }
}

/// Creates an open run with these cards.
async fn open_run(ledger: &dyn Ledger, cards: &[&str]) -> RunId {
    let run = id("20241125-024802-000001");
    let plan = RunPlan {
        operation: "batchShutdown".to_owned(),
        endpoint: "https://reseller.example".to_owned(),
        account: "0123456789abcdef".to_owned(),
        parameters: json!({ "remark": "overdue" }),
    };
    ledger.create_run(&run, &plan).await.unwrap();
    let cards = cards.iter().map(|card| (*card).to_owned()).collect();
    ledger.add_cards(&run, cards).await.unwrap();
    ledger.open_run(&run).await.unwrap();
    run
}

async fn claim(ledger: &dyn Ledger, run: &RunId, cards: usize) -> Option<Claim> {
    claim_in(ledger, run, cards, i64::MAX).await
}

async fn claim_in(ledger: &dyn Ledger, run: &RunId, cards: usize, start: i64) -> Option<Claim> {
    let request = ClaimRequest { run: run.clone(), cards, lease: LEASE, start };
    ledger.claim(request).await.unwrap()
}

fn cards_are_claimed_in_order_and_by_one_worker(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = kind.new_ledger(&clock).await;
        let run = open_run(&*ledger, &["a", "b", "c"]).await;
        let first = claim(&*ledger, &run, 2).await.unwrap();
        assert_eq!(
            (first.cards.as_slice(), first.stage, first.batch.epoch),
            (&["a".to_owned(), "b".to_owned()][..], Stage::Claimed, 1)
        );
        assert_eq!(claim(&*ledger, &run, 2).await.unwrap().cards, ["c"]);
        assert_eq!(claim(&*ledger, &run, 2).await, None);
    });
}

fn a_claim_that_expired_without_an_intent_is_free_and_its_old_holder_is_fenced(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = kind.new_ledger(&clock).await;
        let run = open_run(&*ledger, &["a"]).await;
        let old = claim(&*ledger, &run, 1).await.unwrap().batch;
        clock.advance(599);
        assert_eq!(claim(&*ledger, &run, 1).await, None);
        clock.advance(1);
        let new = claim(&*ledger, &run, 1).await.unwrap();
        assert_eq!((new.cards.as_slice(), new.stage, new.batch.epoch), (&["a".to_owned()][..], Stage::Claimed, 2));
        assert_nothing_changes(&*ledger, &old).await;
        assert!(ledger.intend(&new.batch, json!(1)).await.unwrap());
        assert_nothing_changes(&*ledger, &old).await;
        assert!(ledger.settle(&new.batch, json!(2)).await.unwrap());
        assert_nothing_changes(&*ledger, &old).await;
        assert_eq!(ledger.cards(&run, 0, 10).await.unwrap()[0].result, None);
    });
}

/// Fails if a step of this claim changes anything.
async fn assert_nothing_changes(ledger: &dyn Ledger, old: &BatchRef) {
    assert!(!ledger.intend(old, json!("old")).await.unwrap());
    assert!(!ledger.settle(old, json!("old")).await.unwrap());
    assert!(!ledger.withdraw(old).await.unwrap());
    assert!(!ledger.renew(old, LEASE).await.unwrap());
    assert!(!ledger.record(old, vec![result("a", "old", true)]).await.unwrap());
    assert!(!ledger.finish(old, vec![result("a", "old", true)]).await.unwrap());
}

fn a_batch_with_an_intent_is_returned_as_one_that_may_have_been_sent(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = kind.new_ledger(&clock).await;
        let run = open_run(&*ledger, &["a", "b"]).await;
        let first = claim(&*ledger, &run, 2).await.unwrap().batch;
        assert!(ledger.intend(&first, json!({ "sent": 1 })).await.unwrap());
        assert!(!ledger.intend(&first, json!({ "sent": 2 })).await.unwrap(), "an intent is stored once");
        clock.advance(600);
        let second = claim(&*ledger, &run, 2).await.unwrap();
        assert_eq!(second.stage, Stage::Intended { intent: json!({ "sent": 1 }) });
        assert!(ledger.settle(&second.batch, json!({ "serial": "s" })).await.unwrap());
        assert!(ledger.record(&second.batch, vec![result("a", "confirmed", true)]).await.unwrap());
        clock.advance(600);
        let third = claim(&*ledger, &run, 2).await.unwrap();
        assert_eq!(third.stage, Stage::Settled { settlement: json!({ "serial": "s" }) });
        assert_eq!(third.cards, ["b"], "a has its final result");
        assert!(!ledger.withdraw(&third.batch).await.unwrap(), "what was sent cannot be withdrawn");
        assert!(ledger.finish(&third.batch, vec![result("b", "confirmed", true)]).await.unwrap());
        clock.advance(6000);
        assert_eq!(claim(&*ledger, &run, 2).await, None);
    });
}

fn a_withdrawn_batch_is_sent_later(kind: StoreKind) {
    run(async {
        let ledger = kind.new_ledger(&TestClock::default()).await;
        let run = open_run(&*ledger, &["a"]).await;
        let first = claim(&*ledger, &run, 1).await.unwrap().batch;
        assert!(ledger.intend(&first, json!(1)).await.unwrap());
        assert!(ledger.withdraw(&first).await.unwrap());
        let second = claim(&*ledger, &run, 1).await.unwrap();
        assert_eq!((second.stage, second.batch.epoch), (Stage::Claimed, 2));
        assert!(!ledger.settle(&second.batch, json!(1)).await.unwrap(), "it has no intent");
    });
}

fn a_final_result_is_never_replaced(kind: StoreKind) {
    run(async {
        let ledger = kind.new_ledger(&TestClock::default()).await;
        let run = open_run(&*ledger, &["a", "b"]).await;
        let start = ledger.start_work(&run).await.unwrap();
        let batch = claim_in(&*ledger, &run, 2, start).await.unwrap().batch;
        let first = vec![result("a", "confirmed", true), result("b", "handed_over", false), result("z", "x", true)];
        assert!(ledger.finish(&batch, first).await.unwrap());
        assert_eq!(claim_in(&*ledger, &run, 2, start).await, None, "it was followed in this start");
        let next = ledger.start_work(&run).await.unwrap();
        let again = claim_in(&*ledger, &run, 2, next).await.unwrap();
        assert_eq!(again.cards, ["b"]);
        let second = vec![result("a", "failed", true), result("b", "failed", true)];
        assert!(ledger.finish(&again.batch, second).await.unwrap());
        let states: Vec<String> =
            ledger.cards(&run, 0, 10).await.unwrap().into_iter().map(|card| card.result.unwrap().state).collect();
        assert_eq!(states, ["confirmed", "failed"]);
        assert!(ledger.run(&run).await.unwrap().unwrap().counts.is_finished());
    });
}

fn a_cancelled_run_sends_nothing(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = kind.new_ledger(&clock).await;
        let run = open_run(&*ledger, &["a", "b", "c"]).await;
        let claimed = claim(&*ledger, &run, 1).await.unwrap().batch;
        let sent = claim(&*ledger, &run, 1).await.unwrap().batch;
        assert!(ledger.intend(&sent, json!(1)).await.unwrap());
        assert_eq!(ledger.cancel_run(&run).await.unwrap(), 2);
        assert!(!ledger.intend(&claimed, json!(1)).await.unwrap(), "a claim from before does not send either");
        clock.advance(600);
        let found = claim(&*ledger, &run, 1).await.unwrap();
        assert_eq!((found.batch.batch, claim(&*ledger, &run, 1).await), (sent.batch, None));
    });
}

fn requests_that_a_run_does_not_allow_are_rejected(kind: StoreKind) {
    run(async {
        let ledger = kind.new_ledger(&TestClock::default()).await;
        let run = open_run(&*ledger, &["a"]).await;
        let kind = |error: simfleet_fleet::LedgerError| error.kind();
        let plan = ledger.run(&run).await.unwrap().unwrap().plan;
        assert_eq!(ledger.create_run(&run, &plan).await.map_err(kind), Err(LedgerErrorKind::Invalid));
        assert_eq!(ledger.add_cards(&run, vec!["b".to_owned()]).await.map_err(kind), Err(LedgerErrorKind::Invalid));
        assert_eq!(ledger.open_run(&run).await.map_err(kind), Err(LedgerErrorKind::Invalid));
        let other = id("20241125-024802-ffffff");
        assert_eq!(ledger.cancel_run(&other).await.map_err(kind), Err(LedgerErrorKind::Invalid));
        ledger.create_run(&other, &plan).await.unwrap();
        let request = ClaimRequest { run: other.clone(), cards: 1, lease: LEASE, start: i64::MAX };
        assert_eq!(
            ledger.claim(request).await.map_err(kind),
            Err(LedgerErrorKind::Invalid),
            "its list is not complete"
        );
        ledger.delete_run(&other).await.unwrap();
        assert_eq!(ledger.runs().await.unwrap().len(), 1);
        ledger.delete_run(&run).await.unwrap();
        assert_eq!(ledger.run(&run).await.unwrap(), None);
    });
}

crate::for_each_store! {
    cards_are_claimed_in_order_and_by_one_worker,
    a_claim_that_expired_without_an_intent_is_free_and_its_old_holder_is_fenced,
    a_batch_with_an_intent_is_returned_as_one_that_may_have_been_sent,
    a_withdrawn_batch_is_sent_later,
    a_final_result_is_never_replaced,
    a_cancelled_run_sends_nothing,
    requests_that_a_run_does_not_allow_are_rejected,
}
