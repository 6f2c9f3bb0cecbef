//! A batch whose response is lost or unreadable is never sent again: the client searches for it by its cards.

use std::time::Duration;

use simfleet::haoka::{BatchOutcome, Command, CommandReport, CommandRequest};
use simfleet::{End, ErrorKind, Haoka, WaitFor};
use simfleet_emulator::{Card, Fate};
use tokio::net::TcpListener;

use simfleet_tests::support::{TestBed, TestClock, card_numbers, linkcard_builder, read_request, run};

fn wait(seconds: u64) -> WaitFor {
    WaitFor::at_most(Duration::from_secs(seconds))
}

fn request(haoka: &Haoka, command: Command, cards: &[String]) -> CommandRequest {
    match command {
        Command::Restore => haoka.restore(cards.to_vec()),
        _ => haoka.suspend(cards.to_vec()),
    }
}

/// Runs a command on `count` cards under a fault; returns the report and the number of batches that arrived.
async fn run_with_fault(fault: &str, command: Command, count: usize) -> (CommandReport, usize) {
    let cards = card_numbers(count);
    let state = if command == Command::Restore { 4 } else { 3 };
    let bed =
        TestBed::with_cards(cards.iter().map(|card| Card { sim_status: state, ..Card::with_sim_no(card) }).collect())
            .await;
    let id = command.operation().id;
    bed.fault(&fault.replace("@_", &format!("@{id}")));
    let haoka = bed.haoka();
    let report = request(&haoka, command, &cards).run(wait(1500)).await.unwrap();
    assert_eq!(report.cards.len(), count);
    (report, bed.requests(id).len())
}

fn outcomes(report: &CommandReport) -> Vec<&'static str> {
    let mut outcomes: Vec<&str> = report.cards.iter().map(|card| card.outcome.as_str()).collect();
    outcomes.dedup();
    outcomes
}

const COMMANDS: [Command; 2] = [Command::Suspend, Command::Restore];

/// Faults under which the service carries out the batch and the client gets no usable response.
const CARRIED_OUT: [&str; 10] = [
    "cut-after-read@_*1+1=true",
    "cut-body@_*1+1",
    "replace-body@_*1+1=200,text/html,<html>login</html>",
    "replace-body@_*1+1=200,application/json,",
    "replace-body@_*1+1=200,application/json,{\"code\":",
    "replace-body@_*1+1=200,application/json,{\"message\":\"ok\"}",
    "replace-body@_*1+1=202,application/json,{\"code\":0}",
    "replace-body@_*1+1=502,application/json,{\"code\":0,\"message\":\"x\"}",
    "replace-body@_*1+1=303,text/plain,see other",
    "replace-body@_*1+1=200,application/json,{\"code\":-1,\"message\":\"渠道内部请求超时或出错,请稍候重试\"}",
];

#[test]
fn a_lost_batch_is_found_by_its_records() {
    run(async {
        for command in COMMANDS {
            for fault in CARRIED_OUT {
                let (report, sent) = run_with_fault(fault, command, 250).await;
                assert_eq!((sent, outcomes(&report)), (3, vec!["confirmed"]), "{command} {fault}");
                assert!(report.cards.iter().all(|card| card.serial_number.is_some()), "{command} {fault}");
            }
        }
    });
}

#[test]
fn a_batch_that_never_arrived_stays_unknown_and_is_not_sent_again() {
    run(async {
        for command in COMMANDS {
            for fault in ["cut-after-read@_*1+1=false", "status@_*1+1=503", "html@_*1+1=200"] {
                let (report, sent) = run_with_fault(fault, command, 250).await;
                assert_eq!(sent, 3, "{command} {fault}");
                assert_eq!(outcomes(&report), ["confirmed", "outcome_unknown", "confirmed"], "{command} {fault}");
                assert_eq!(report.cards.iter().filter(|card| !card.outcome.is_final()).count(), 100);
                assert_eq!(report.end, End::DeadlineReached);
                let reason = report.cards[100].outcome.reason().unwrap();
                assert!(reason.contains("not known whether"), "{reason}");
            }
        }
    });
}

#[test]
fn a_submission_has_the_outcome_of_each_batch() {
    run(async {
        let cards = card_numbers(250);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        bed.fault("cut-after-read@batchShutdown*1+1");
        let submission = bed.haoka().suspend(cards.clone()).submit().await.unwrap();
        let accepted = |index: usize| matches!(&submission.batches[index].outcome, BatchOutcome::Accepted { serial_number: Some(_), rejected } if rejected.is_empty());
        assert!(accepted(0) && accepted(2));
        let BatchOutcome::Unknown(error) = &submission.batches[1].outcome else { panic!("{submission:?}") };
        assert!(error.is_outcome_unknown() && error.attempts() == 1);
        assert!(error.remedy().unwrap().contains("querySimAction"), "{:?}", error.remedy());
        assert_eq!(submission.batches[1].sim_nos, cards[100..200]);
        assert_eq!(submission.batches[1].submitted_at, 1_732_502_882);
    });
}

#[test]
fn a_batch_with_a_success_without_data_is_found_by_its_cards() {
    run(async {
        for data in ["", ",\"data\":null", ",\"data\":{}", ",\"data\":{\"serialNumber\":\"\",\"items\":null}"] {
            let fault = format!("replace-body@_=200,application/json,{{\"code\":0,\"message\":\"ok\"{data}}}");
            let (report, sent) = run_with_fault(&fault, Command::Suspend, 120).await;
            assert_eq!((sent, outcomes(&report)), (2, vec!["confirmed"]), "{data}");
        }
    });
}

#[test]
fn each_batch_is_sent_once_if_all_responses_are_lost() {
    run(async {
        for command in COMMANDS {
            let (report, sent) = run_with_fault("cut-after-read@_", command, 250).await;
            assert_eq!((sent, outcomes(&report)), (3, vec!["confirmed"]));
            let (report, sent) = run_with_fault("cut-after-read@_=false", command, 250).await;
            assert_eq!((sent, outcomes(&report)), (3, vec!["outcome_unknown"]));
        }
    });
}

#[test]
fn records_from_before_the_submission_are_not_attributed_to_it() {
    run(async {
        let cards = card_numbers(3);
        let fate = Fate { record_seconds: Some(60.0), effect_seconds: Some(30.0), ..Fate::default() };
        let listed = cards.iter().map(|card| Card { fate: fate.clone(), ..Card::with_sim_no(card) }).collect();
        let bed = TestBed::with_cards(listed).await;
        let haoka = bed.haoka();
        assert!(haoka.suspend(cards.clone()).run(wait(900)).await.unwrap().is_success());
        bed.clock.advance(600);
        assert!(haoka.restore(cards.clone()).run(wait(900)).await.unwrap().is_success());
        bed.clock.advance(600);
        bed.fault("cut-after-read@batchShutdown=false");
        let report = haoka.suspend(cards).run(wait(900)).await.unwrap();
        assert_eq!(
            outcomes(&report),
            ["outcome_unknown"],
            "an earlier shutdown and a restore do not belong to this batch"
        );
    });
}

#[test]
fn cards_that_were_rejected_in_a_lost_batch_stay_unknown_and_the_rest_is_found() {
    run(async {
        let cards = card_numbers(8);
        let mut listed: Vec<Card> = cards.iter().map(Card::with_sim_no).collect();
        for card in &mut listed[..7] {
            card.fate.submit_rejected = Some("no".to_owned());
        }
        let bed = TestBed::with_cards(listed).await;
        bed.fault("cut-after-read@batchShutdown");
        let report = bed.haoka().suspend(cards).run(wait(1500)).await.unwrap();
        assert_eq!(outcomes(&report), ["outcome_unknown", "confirmed"]);
        assert_eq!(bed.requests("batchShutdown").len(), 1);
    });
}

/// A keyed write is repeated. If the later attempts cannot connect, the first may still have arrived.
#[test]
fn a_keyed_write_that_was_cut_and_then_cannot_connect_is_not_reported_as_unsent() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            // Stop listening before the request is read.
            drop(listener);
            read_request(&mut stream).await
        });
        let linkcard = linkcard_builder(&url, &TestClock::default()).build().unwrap();
        let call = linkcard.renew().iccid("89860000000000000001").recharge_type("STANDARD").buy_num(1);
        let error = call.serial_no("key-0001").send().await.unwrap_err();
        assert_eq!(error.attempts(), 3, "{error}");
        assert!(error.kind() != ErrorKind::Connect && !error.is_unsent(), "{error:?}");
    });
}
