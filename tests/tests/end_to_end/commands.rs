//! Suspending and restoring: every card ends in exactly one outcome, and nothing is asked more often than allowed.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use simfleet::haoka::{CardOutcome, CommandReport};
use simfleet::haoka_client::types::SimStatus;
use simfleet::{End, ErrorKind, WaitFor};
use simfleet_emulator::{Card, Fate};

use crate::support::{SIM, World, numbers, param, run};

const LIVE: &str = "batchQuerySimStatus";

fn wait(seconds: u64) -> WaitFor {
    WaitFor::at_most(Duration::from_secs(seconds))
}

fn fated(sim_no: &str, fate: Fate) -> Card {
    Card { fate, ..Card::with_sim_no(sim_no) }
}

fn outcome<'a>(report: &'a CommandReport, sim_no: &str) -> &'a CardOutcome {
    &report.cards.iter().find(|card| card.sim_no == sim_no).unwrap().outcome
}

/// Card numbers of each request for an operation.
fn batches(world: &World, operation: &str) -> Vec<Vec<String>> {
    let numbers = |text: Option<&str>| serde_json::from_str(text.unwrap()).unwrap();
    world.requests(operation).iter().map(|request| numbers(param(request, "simNos"))).collect()
}

/// Fails when the emulator rejected a live query, or a card was asked for more than three times within a minute.
fn assert_live_limit_kept(world: &World) {
    let mut asked: HashMap<String, Vec<i64>> = HashMap::new();
    for (request, cards) in world.requests(LIVE).iter().zip(batches(world, LIVE)) {
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
fn two_hundred_and_fifty_cards_go_in_three_batches() {
    run(async {
        let cards = numbers(250);
        let world = World::of(cards.iter().map(Card::with_sim_no).collect()).await;
        let report = world.haoka().suspend(cards.clone()).remark("到期").run(wait(1200)).await.unwrap();
        assert!(report.is_success() && report.end == End::Finished && report.trouble.is_none());
        let reported: Vec<&str> = report.cards.iter().map(|card| card.sim_no.as_str()).collect();
        assert_eq!(reported, cards, "each card once, in the order given");
        let sent = batches(&world, "batchShutdown");
        assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [100, 100, 50]);
        assert_eq!(sent.concat(), cards);
        let serials: HashSet<_> = report.cards.iter().map(|card| card.serial_number.clone().unwrap()).collect();
        assert_eq!(serials.len(), 3);
        assert_live_limit_kept(&world);
        world.assert_all_signed_anew();
        let report = world.haoka().restore(cards).run(wait(1200)).await;
        assert!(report.unwrap().is_success());
        assert_live_limit_kept(&world);
    });
}

#[test]
fn every_fate_has_its_outcome() {
    run(async {
        let rejected = Fate { submit_rejected: Some("该卡不支持此操作".to_owned()), ..Fate::default() };
        let failing = Fate { action_fails: Some("渠道超时".to_owned()), ..Fate::default() };
        let stuck = Fate { never_carried_out: true, ..Fate::default() };
        let slow = Fate { record_seconds: Some(5000.0), ..Fate::default() };
        let world = World::of(vec![
            fated("19200000001", rejected),
            fated("19200000002", failing),
            fated("19200000003", stuck),
            fated("19200000004", slow),
            Card::with_sim_no("19200000005"),
        ])
        .await;
        let cards = ["19200000001", "19200000002", "19200000003", "19200000004", "19200000005", "19299999999"];
        let report = world.haoka().suspend(cards).run(wait(900)).await.unwrap();
        let words: Vec<&str> = report.cards.iter().map(|card| card.outcome.as_str()).collect();
        assert_eq!(words, ["rejected", "failed", "not_confirmed", "not_handed_over", "confirmed", "rejected"]);
        assert_eq!(outcome(&report, cards[0]).reason(), Some("该卡不支持此操作"));
        assert_eq!(outcome(&report, cards[1]).reason(), Some("渠道超时"));
        assert_eq!(*outcome(&report, cards[2]), CardOutcome::NotConfirmed { state: SimStatus::InService });
        assert!(!report.is_success() && report.end == End::LimitReached);
        assert_eq!(world.time.passed(), Duration::from_secs(900), "the last look is at the limit");
        assert_live_limit_kept(&world);
    });
}

#[test]
fn repeated_numbers_are_sent_once_across_batches() {
    run(async {
        let cards = numbers(120);
        let world = World::of(cards.iter().map(Card::with_sim_no).collect()).await;
        let twice: Vec<String> = cards.iter().chain(&cards).cloned().collect();
        let report = world.haoka().suspend(twice).run(wait(1200)).await.unwrap();
        assert_eq!((report.cards.len(), report.is_success()), (120, true));
        assert_eq!(batches(&world, "batchShutdown").concat(), cards);
    });
}

#[test]
fn an_impossible_number_sends_nothing_at_all() {
    run(async {
        let mut cards = numbers(150);
        cards[140] = "192 00".to_owned();
        let world = World::of(Vec::new()).await;
        let error = world.haoka().suspend(cards).submit().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("card 141"), "{error}");
        let error = world.haoka().restore(Vec::<String>::new()).submit().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(world.emulator.log().is_empty());
    });
}

#[test]
fn a_rejected_batch_is_not_submitted_and_the_others_are() {
    run(async {
        let cards = numbers(250);
        let world = World::of(cards.iter().map(Card::with_sim_no).collect()).await;
        world.fault("success-false@batchShutdown*1+1");
        let report = world.haoka().suspend(cards).run(wait(1200)).await.unwrap();
        assert!(report.cards[..100].iter().all(|card| card.outcome == CardOutcome::Confirmed));
        for card in &report.cards[100..200] {
            assert_eq!((card.outcome.as_str(), &card.serial_number), ("not_submitted", &None));
            assert!(card.outcome.reason().unwrap().contains("操作失败"), "{card:?}");
        }
        assert!(report.cards[200..].iter().all(|card| card.outcome == CardOutcome::Confirmed));
        assert_eq!((batches(&world, "batchShutdown").len(), report.end), (3, End::Finished));
    });
}

#[test]
fn demoted_states_are_not_believed() {
    run(async {
        // What the store says is the wanted state, but nobody asked the carrier.
        let fate = Fate { demoted: true, never_carried_out: true, ..Fate::default() };
        let world = World::of(vec![Card { sim_status: 4, ..fated(SIM, fate) }]).await;
        let report = world.haoka().suspend([SIM]).run(wait(900)).await.unwrap();
        assert_eq!(*outcome(&report, SIM), CardOutcome::HandedOver);
        assert!(!world.requests(LIVE).is_empty() && report.end == End::LimitReached);
    });
}

#[test]
fn one_demoted_card_does_not_hide_the_others_of_its_query() {
    run(async {
        let cards = numbers(10);
        let mut listed: Vec<Card> = cards.iter().map(Card::with_sim_no).collect();
        listed[4].fate.demoted = true;
        let world = World::of(listed).await;
        let report = world.haoka().suspend(cards.clone()).run(wait(1500)).await.unwrap();
        for card in &report.cards {
            let wanted = if card.sim_no == cards[4] { "handed_over" } else { "confirmed" };
            assert_eq!(card.outcome.as_str(), wanted, "{}", card.sim_no);
        }
        assert_live_limit_kept(&world);
    });
}

#[test]
fn failed_looks_lose_nothing() {
    run(async {
        let cards = numbers(120);
        let world = World::of(cards.iter().map(Card::with_sim_no).collect()).await;
        for fault in [
            "html@querySimAction*2+1=404",
            "cut-after-read@querySimAction*4+3",
            "status@batchQuerySimStatus*5+3=503",
            "html@batchQuerySimStatus*2+9=200",
            "success-false@batchQuerySimStatus*2+14",
            "replace-body@querySimAction*1+6=200,application/json,{\"code\":0,\"message\":\"ok\"}",
        ] {
            world.fault(fault);
        }
        let haoka = world.haoka();
        let submission = haoka.suspend(cards).submit().await.unwrap();
        let mut waiter = haoka.follow_waiter(submission, wait(1500));
        let (mut troubles, mut finals) = (0, 0);
        while let Some(report) = waiter.next().await {
            troubles += usize::from(report.trouble.is_some());
            let now = report.cards.iter().filter(|card| card.outcome.is_final()).count();
            assert!(now >= finals, "a final outcome was lost");
            finals = now;
        }
        let report = waiter.into_report();
        assert!(troubles > 0 && report.trouble.is_none(), "{troubles} looks failed");
        assert!(report.is_success(), "{:?}", report.cards.iter().find(|card| !card.outcome.is_final()));
        assert_eq!(world.requests("batchShutdown").len(), 2);
    });
}

#[test]
fn impatient_polling_keeps_the_limit_of_live_queries() {
    run(async {
        let fate = Fate { record_seconds: Some(60.0), effect_seconds: Some(300.0), ..Fate::default() };
        let cards = numbers(25);
        let world = World::of(cards.iter().map(|card| fated(card, fate.clone())).collect()).await;
        let second = Duration::from_secs(1);
        let report = world.haoka().suspend(cards).run(wait(900).poll_every(second, second)).await.unwrap();
        assert!(report.is_success());
        assert!(world.requests(LIVE).len() > 12, "{}", world.requests(LIVE).len());
        assert_live_limit_kept(&world);
    });
}

#[test]
fn a_card_in_the_wanted_state_from_the_start_is_not_confirmed_before_its_record() {
    run(async {
        let fate = Fate { record_seconds: Some(300.0), effect_seconds: Some(1.0), ..Fate::default() };
        let world = World::of(vec![Card { sim_status: 4, ..fated(SIM, fate) }]).await;
        let haoka = world.haoka();
        let submission = haoka.suspend([SIM]).submit().await.unwrap();
        let mut waiter = haoka.follow_waiter(submission, wait(900));
        while let Some(report) = waiter.next().await {
            let confirmed = report.cards[0].outcome == CardOutcome::Confirmed;
            assert!(!confirmed || world.time.passed() >= Duration::from_secs(300));
        }
        assert!(waiter.into_report().is_success());
    });
}

#[test]
fn wrong_credentials_end_the_wait_at_once() {
    run(async {
        let world = World::of(vec![Card::with_sim_no(SIM)]).await;
        let haoka = world.haoka_builder().credentials(simfleet::AppKey::new("10001", "wrong")).build().unwrap();
        let report = haoka.suspend([SIM]).run(wait(900)).await.unwrap();
        assert_eq!((report.cards[0].outcome.as_str(), report.end), ("not_submitted", End::Finished));
        assert_eq!((world.emulator.log().len(), world.time.passed()), (1, Duration::ZERO));
    });
}
