//! Suspending and restoring: every card has exactly one outcome, and the rate limits are kept.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use simfleet::haoka::{CardOutcome, CommandReport};
use simfleet::haoka_client::types::SimStatus;
use simfleet::{End, ErrorKind, WaitFor};
use simfleet_emulator::{Card, Fate};

use simfleet_tests::support::{SIM, TestBed, card_numbers, param, run};

const LIVE: &str = "batchQuerySimStatus";

fn wait(seconds: u64) -> WaitFor {
    WaitFor::at_most(Duration::from_secs(seconds))
}

fn card_with_fate(sim_no: &str, fate: Fate) -> Card {
    Card { fate, ..Card::with_sim_no(sim_no) }
}

fn outcome<'a>(report: &'a CommandReport, sim_no: &str) -> &'a CardOutcome {
    &report.cards.iter().find(|card| card.sim_no == sim_no).unwrap().outcome
}

/// Returns the card numbers of each request for an operation.
fn batches(bed: &TestBed, operation: &str) -> Vec<Vec<String>> {
    let requests = bed.requests(operation);
    requests.iter().map(|request| serde_json::from_str(param(request, "simNos").unwrap()).unwrap()).collect()
}

/// Fails if the emulator rejected a live query, or if a card was queried more than three times within a minute.
fn assert_live_limit_kept(bed: &TestBed) {
    let mut asked: HashMap<String, Vec<i64>> = HashMap::new();
    for (request, cards) in bed.requests(LIVE).iter().zip(batches(bed, LIVE)) {
        assert!(cards.len() <= 10, "{} cards in one live query", cards.len());
        assert_ne!(request.code, "-1", "{request:?}");
        for card in cards {
            asked.entry(card).or_default().push(request.at);
        }
    }
    for (card, times) in asked {
        assert!(times.windows(4).all(|four| four[3] - four[0] >= 60_000), "{card}: {times:?}");
    }
}

#[test]
fn two_hundred_and_fifty_cards_are_sent_in_three_batches() {
    run(async {
        let cards = card_numbers(250);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        let report = bed.haoka().suspend(cards.clone()).remark("到期").run(wait(1200)).await.unwrap();
        assert!(report.is_success() && report.end == End::Finished && report.last_failure.is_none());
        let reported: Vec<&str> = report.cards.iter().map(|card| card.sim_no.as_str()).collect();
        assert_eq!(reported, cards, "each card once, in the given order");
        let sent = batches(&bed, "batchShutdown");
        assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [100, 100, 50]);
        assert_eq!(sent.concat(), cards);
        let serials: HashSet<_> = report.cards.iter().map(|card| card.serial_number.clone().unwrap()).collect();
        assert_eq!(serials.len(), 3);
        assert_live_limit_kept(&bed);
        bed.assert_each_request_signed_separately();
        let report = bed.haoka().restore(cards).run(wait(1200)).await;
        assert!(report.unwrap().is_success());
        assert_live_limit_kept(&bed);
    });
}

#[test]
fn each_kind_of_failure_has_its_outcome() {
    run(async {
        let rejected = Fate { submit_rejected: Some("该卡不支持此操作".to_owned()), ..Fate::default() };
        let failing = Fate { action_fails: Some("渠道超时".to_owned()), ..Fate::default() };
        let stuck = Fate { never_carried_out: true, ..Fate::default() };
        let slow = Fate { record_seconds: Some(5000.0), ..Fate::default() };
        let bed = TestBed::with_cards(vec![
            card_with_fate("19200000001", rejected),
            card_with_fate("19200000002", failing),
            card_with_fate("19200000003", stuck),
            card_with_fate("19200000004", slow),
            Card::with_sim_no("19200000005"),
        ])
        .await;
        let cards = ["19200000001", "19200000002", "19200000003", "19200000004", "19200000005", "19299999999"];
        let report = bed.haoka().suspend(cards).run(wait(900)).await.unwrap();
        let words: Vec<&str> = report.cards.iter().map(|card| card.outcome.as_str()).collect();
        assert_eq!(words, ["rejected", "failed", "not_confirmed", "not_handed_over", "confirmed", "rejected"]);
        assert_eq!(outcome(&report, cards[0]).reason(), Some("该卡不支持此操作"));
        assert_eq!(outcome(&report, cards[1]).reason(), Some("渠道超时"));
        assert_eq!(*outcome(&report, cards[2]), CardOutcome::NotConfirmed { state: SimStatus::InService });
        assert!(!report.is_success() && report.end == End::DeadlineReached);
        assert_eq!(bed.clock.passed(), Duration::from_secs(900), "the last poll is at the deadline");
        assert_live_limit_kept(&bed);
    });
}

#[test]
fn repeated_numbers_are_sent_once_across_batches() {
    run(async {
        let cards = card_numbers(120);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        let twice: Vec<String> = cards.iter().chain(&cards).cloned().collect();
        let report = bed.haoka().suspend(twice).run(wait(1200)).await.unwrap();
        assert_eq!((report.cards.len(), report.is_success()), (120, true));
        assert_eq!(batches(&bed, "batchShutdown").concat(), cards);
    });
}

#[test]
fn an_invalid_number_sends_nothing() {
    run(async {
        let mut cards = card_numbers(150);
        cards[140] = "192 00".to_owned();
        let bed = TestBed::with_cards(Vec::new()).await;
        let error = bed.haoka().suspend(cards).submit().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("card 141"), "{error}");
        let error = bed.haoka().restore(Vec::<String>::new()).submit().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(bed.emulator.log().is_empty());
    });
}

#[test]
fn a_rejected_batch_is_not_submitted_and_the_others_are() {
    run(async {
        let cards = card_numbers(250);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        bed.fault("success-false@batchShutdown*1+1");
        let report = bed.haoka().suspend(cards).run(wait(1200)).await.unwrap();
        assert!(report.cards[..100].iter().all(|card| card.outcome == CardOutcome::Confirmed));
        for card in &report.cards[100..200] {
            assert_eq!((card.outcome.as_str(), &card.serial_number), ("not_submitted", &None));
            assert!(card.outcome.reason().unwrap().contains("操作失败"), "{card:?}");
        }
        assert!(report.cards[200..].iter().all(|card| card.outcome == CardOutcome::Confirmed));
        assert_eq!((batches(&bed, "batchShutdown").len(), report.end), (3, End::Finished));
    });
}

#[test]
fn demoted_states_do_not_confirm_a_card() {
    run(async {
        // The stored state is the wanted one, but the platform did not query the carrier.
        let fate = Fate { demoted: true, never_carried_out: true, ..Fate::default() };
        let bed = TestBed::with_cards(vec![Card { sim_status: 4, ..card_with_fate(SIM, fate) }]).await;
        let report = bed.haoka().suspend([SIM]).run(wait(900)).await.unwrap();
        assert_eq!(*outcome(&report, SIM), CardOutcome::HandedOver);
        assert!(!bed.requests(LIVE).is_empty() && report.end == End::DeadlineReached);
    });
}

#[test]
fn one_demoted_card_does_not_affect_the_others_of_its_query() {
    run(async {
        let cards = card_numbers(10);
        let mut listed: Vec<Card> = cards.iter().map(Card::with_sim_no).collect();
        listed[4].fate.demoted = true;
        let bed = TestBed::with_cards(listed).await;
        let report = bed.haoka().suspend(cards.clone()).run(wait(1500)).await.unwrap();
        for card in &report.cards {
            let wanted = if card.sim_no == cards[4] { "handed_over" } else { "confirmed" };
            assert_eq!(card.outcome.as_str(), wanted, "{}", card.sim_no);
        }
        assert_live_limit_kept(&bed);
    });
}

#[test]
fn failed_polls_lose_no_outcome() {
    run(async {
        let cards = card_numbers(120);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        for fault in [
            "html@querySimAction*2+1=404",
            "cut-after-read@querySimAction*4+3",
            "status@batchQuerySimStatus*5+3=503",
            "html@batchQuerySimStatus*2+9=200",
            "success-false@batchQuerySimStatus*2+14",
            "replace-body@querySimAction*1+6=200,application/json,{\"code\":0,\"message\":\"ok\"}",
        ] {
            bed.fault(fault);
        }
        let haoka = bed.haoka();
        let submission = haoka.suspend(cards).submit().await.unwrap();
        let mut waiter = haoka.follow_waiter(submission, wait(1500));
        let (mut failures, mut finals) = (0, 0);
        while let Some(report) = waiter.next().await {
            failures += usize::from(report.last_failure.is_some());
            let now = report.cards.iter().filter(|card| card.outcome.is_final()).count();
            assert!(now >= finals, "a final outcome was lost");
            finals = now;
        }
        let report = waiter.into_report();
        assert!(failures > 0 && report.last_failure.is_none(), "{failures} polls failed");
        assert!(report.is_success(), "{:?}", report.cards.iter().find(|card| !card.outcome.is_final()));
        assert_eq!(bed.requests("batchShutdown").len(), 2);
    });
}

#[test]
fn frequent_polling_keeps_the_limit_of_live_queries() {
    run(async {
        let fate = Fate { record_seconds: Some(60.0), effect_seconds: Some(300.0), ..Fate::default() };
        let cards = card_numbers(25);
        let bed = TestBed::with_cards(cards.iter().map(|card| card_with_fate(card, fate.clone())).collect()).await;
        let second = Duration::from_secs(1);
        let report = bed.haoka().suspend(cards).run(wait(900).poll_every(second, second)).await.unwrap();
        assert!(report.is_success());
        assert!(bed.requests(LIVE).len() > 12, "{}", bed.requests(LIVE).len());
        assert_live_limit_kept(&bed);
    });
}

#[test]
fn a_card_in_the_wanted_state_from_the_start_is_not_confirmed_before_its_record() {
    run(async {
        let fate = Fate { record_seconds: Some(300.0), effect_seconds: Some(1.0), ..Fate::default() };
        let bed = TestBed::with_cards(vec![Card { sim_status: 4, ..card_with_fate(SIM, fate) }]).await;
        let haoka = bed.haoka();
        let submission = haoka.suspend([SIM]).submit().await.unwrap();
        let mut waiter = haoka.follow_waiter(submission, wait(900));
        while let Some(report) = waiter.next().await {
            let confirmed = report.cards[0].outcome == CardOutcome::Confirmed;
            assert!(!confirmed || bed.clock.passed() >= Duration::from_secs(300));
        }
        assert!(waiter.into_report().is_success());
    });
}

#[test]
fn wrong_credentials_end_the_wait_at_once() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        let haoka = bed.haoka_builder().credentials(simfleet::AppKey::new("10001", "wrong")).build().unwrap();
        let report = haoka.suspend([SIM]).run(wait(900)).await.unwrap();
        assert_eq!((report.cards[0].outcome.as_str(), report.end), ("not_submitted", End::Finished));
        assert_eq!((bed.emulator.log().len(), bed.clock.passed()), (1, Duration::ZERO));
    });
}
