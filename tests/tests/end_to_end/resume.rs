//! Waits that are stored as a checkpoint after any poll, and resumed by another client.

use std::time::Duration;

use serde_json::{Value, json};
use simfleet::haoka::{ActionQuery, CommandReport, Submission};
use simfleet::linkcard::CardQuery;
use simfleet::{AccessKey, Checkpoint, End, ErrorKind, Linkcard, WaitFor};
use simfleet_emulator::{Card, ChildCard, Fate};

use simfleet_tests::support::{
    ICCID, SIM, TestBed, card_numbers, card_with_delay, haoka_builder, linkcard_builder, run,
};

fn hour() -> WaitFor {
    WaitFor::at_most(Duration::from_secs(3600))
}

/// Returns the checkpoint as another process reads it.
fn stored(checkpoint: &Checkpoint) -> Checkpoint {
    serde_json::from_str(&serde_json::to_string_pretty(checkpoint).unwrap()).unwrap()
}

/// Returns a report without the number of polls and the request id.
fn result(report: &impl serde::Serialize) -> Value {
    let mut value = serde_json::to_value(report).unwrap();
    if let Some(members) = value.as_object_mut() {
        for name in ["polls", "request_id"] {
            members.remove(name);
        }
    }
    value
}

/// Returns a card with three children whose live queries finish one after the other.
fn slow_family() -> Vec<Card> {
    let child = |iccid: &str, seconds, fails| ChildCard {
        iccid: iccid.to_owned(),
        processing_seconds: Some(seconds),
        status_query_fails: fails,
        ..ChildCard::default()
    };
    let children = vec![
        child("89860100000000000001", 3.0, false),
        child("89860300000000000001", 25.0, true),
        child("89861100000000000001", 60.0, false),
    ];
    vec![Card { children, ..card_with_delay(ICCID, 0.0) }]
}

#[test]
fn card_states_are_the_same_wherever_the_wait_stops() {
    /// Returns the final rows, and the number of polls before the wait stopped. `None` does not stop it.
    async fn rows_after(stop: Option<usize>) -> (Value, usize) {
        let bed = TestBed::with_cards(slow_family()).await;
        let mut waiter = bed.linkcard().card_status_waiter(CardQuery::iccid(ICCID), hour());
        let mut polls = 0;
        while stop != Some(polls) && waiter.next().await.unwrap().is_some() {
            polls += 1;
        }
        if stop.is_some() {
            let finished =
                waiter.status().rows.iter().filter(|row| waiter.status().unfinished().all(|open| open != *row));
            let tokens: Vec<String> = finished.filter_map(|row| row.serial_no.clone()).collect();
            let checkpoint = stored(&waiter.checkpoint());
            drop(waiter);
            bed.emulator.clear_log();
            waiter = bed.linkcard().resume_card_status(&checkpoint, hour()).unwrap();
            while waiter.next().await.unwrap().is_some() {}
            for request in bed.emulator.log() {
                let asked = request.params.iter().find(|(name, _)| name == "SerialNo").map(|(_, value)| value.clone());
                let asked = asked.unwrap_or_default();
                assert!(tokens.iter().all(|token| !asked.contains(token.as_str())), "a finished row was polled again");
            }
        }
        let status = waiter.into_status();
        assert_eq!((status.end, status.rows.len()), (End::Finished, 3));
        // Tokens are random; the result is the state of each card.
        let rows: Vec<Value> = status.rows.iter().map(|row| json!([row.iccid, row.status, row.online])).collect();
        (Value::from(rows), polls)
    }
    run(async {
        let (wanted, polls) = rows_after(None).await;
        assert!(polls > 3, "{polls}");
        for stop in 0..=polls {
            assert_eq!(rows_after(Some(stop)).await.0, wanted, "stopped after {stop} polls");
        }
    });
}

#[test]
fn action_records_are_the_same_wherever_the_wait_stops() {
    async fn records_after(stop: Option<usize>) -> (Value, usize) {
        let cards = card_numbers(20);
        let bed = TestBed::with_cards(cards.iter().map(Card::with_sim_no).collect()).await;
        let haoka = bed.haoka();
        let reply = haoka.batch_shutdown().sim_nos(&cards).send().await.unwrap();
        let serial = reply.answer.data.unwrap().serial_number.unwrap();
        let query = ActionQuery::batch(serial.as_str()).expecting(cards.clone());
        let mut waiter = haoka.sim_actions_waiter(query, hour());
        let mut polls = 0;
        while stop != Some(polls) && waiter.next().await.unwrap().is_some() {
            polls += 1;
        }
        if stop.is_some() {
            let checkpoint = stored(&waiter.checkpoint());
            waiter = bed.haoka().resume_sim_actions(&checkpoint, hour()).unwrap();
            while waiter.next().await.unwrap().is_some() {}
        }
        let actions = waiter.into_actions();
        assert_eq!((actions.end, actions.missing.len(), actions.last_failure.is_none()), (End::Finished, 0, true));
        let mut cards: Vec<String> = actions.records.into_iter().filter_map(|record| record.sim_no).collect();
        cards.sort_unstable();
        (json!(cards), polls)
    }
    run(async {
        let (wanted, polls) = records_after(None).await;
        assert!(polls > 2, "{polls}");
        for stop in 0..=polls {
            assert_eq!(records_after(Some(stop)).await.0, wanted, "stopped after {stop} polls");
        }
    });
}

/// Returns cards of which some are rejected and some fail.
fn cards_with_failures(count: usize) -> (Vec<String>, Vec<Card>) {
    let cards = card_numbers(count);
    let fate = |index: usize| match index % 10 {
        3 => Fate { submit_rejected: Some("not now".to_owned()), ..Fate::default() },
        5 => Fate { action_fails: Some("carrier says no".to_owned()), ..Fate::default() },
        _ => Fate::default(),
    };
    let listed = cards.iter().enumerate().map(|(index, sim)| Card { fate: fate(index), ..Card::with_sim_no(sim) });
    let listed = listed.collect();
    (cards, listed)
}

/// Follows a suspension of 130 cards in two batches under a fault, and returns the report and the number of polls.
async fn followed(fault: &str, stop: Option<usize>) -> (Value, usize) {
    let (cards, listed) = cards_with_failures(130);
    let bed = TestBed::with_cards(listed).await;
    bed.fault(fault);
    let haoka = bed.haoka();
    let submission = haoka.suspend(cards).submit().await.unwrap();
    // The submission is read by another process as well.
    let submission: Submission = serde_json::from_str(&serde_json::to_string(&submission).unwrap()).unwrap();
    let mut waiter = haoka.follow_waiter(submission, hour());
    let mut polls = 0;
    while stop != Some(polls) && waiter.next().await.is_some() {
        polls += 1;
    }
    if stop.is_some() {
        let open = |report: &CommandReport| -> Vec<String> {
            report.cards.iter().filter(|card| !card.outcome.is_final()).map(|card| card.sim_no.clone()).collect()
        };
        let open = open(waiter.report());
        let checkpoint = stored(&waiter.checkpoint());
        drop(waiter);
        bed.emulator.clear_log();
        waiter = bed.haoka().resume_command(&checkpoint, hour()).unwrap();
        while waiter.next().await.is_some() {}
        for request in bed.requests("batchQuerySimStatus") {
            let (_, asked) = request.params.iter().find(|(name, _)| name == "simNos").unwrap();
            let asked: Vec<String> = serde_json::from_str(asked).unwrap();
            assert!(asked.iter().all(|card| open.contains(card)), "a finished card was polled again");
        }
        assert!(bed.requests("batchShutdown").is_empty(), "a resumed wait sends no command");
    }
    let mut report = result(&waiter.into_report());
    // Serial numbers and request ids are random.
    for card in report["cards"].as_array_mut().unwrap() {
        card.as_object_mut().unwrap().remove("serial_number");
        if let Some(Value::String(reason)) = card.pointer_mut("/outcome/outcome_unknown/reason") {
            let end = reason.find("(request id").unwrap_or(reason.len());
            reason.truncate(end);
        }
    }
    (report, polls)
}

#[test]
fn reports_are_the_same_wherever_the_wait_stops() {
    for fault in ["delay=0", "cut-after-read@batchShutdown*1=true", "cut-after-read@batchShutdown*1=false"] {
        run(async {
            let (wanted, polls) = followed(fault, None).await;
            assert!(polls > 2, "{fault}: {polls}");
            // A wait that reaches its deadline polls many times; only the first polls change something.
            for stop in 0..=polls.min(8) {
                assert_eq!(followed(fault, Some(stop)).await.0, wanted, "{fault}: stopped after {stop} polls");
            }
        });
    }
}

#[test]
fn a_batch_that_was_recorded_before_it_was_sent_is_found_afterwards() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        let haoka = bed.haoka();
        // The process stores the submission, sends it, and crashes before it can store the response.
        let mut submitter = haoka.suspend([SIM]).submitter().unwrap();
        submitter.prepare().unwrap();
        let stored = serde_json::to_string(submitter.submission()).unwrap();
        assert!(bed.emulator.log().is_empty(), "nothing is sent before it is recorded");
        submitter.next().await.unwrap();
        drop(submitter);

        let submission: Submission = serde_json::from_str(&stored).unwrap();
        let report = bed.haoka().follow(submission, hour()).await;
        assert!(report.is_success(), "{report:?}");
        assert!(report.cards[0].serial_number.is_some());
        assert_eq!(bed.requests("batchShutdown").len(), 1);
    });
}

#[test]
fn a_batch_that_was_recorded_and_never_sent_stays_unknown() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        let mut submitter = bed.haoka().suspend([SIM]).submitter().unwrap();
        submitter.prepare().unwrap();
        assert_eq!(submitter.prepare().unwrap().sim_nos, [SIM], "a batch is recorded once");
        let submission = submitter.into_submission();
        let report = bed.haoka().follow(submission, hour()).await;
        assert_eq!((report.cards[0].outcome.as_str(), report.end), ("outcome_unknown", End::DeadlineReached));
        assert!(bed.requests("batchShutdown").is_empty());
    });
}

#[test]
fn a_checkpoint_of_another_account_endpoint_or_operation_is_rejected() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 60.0), Card::with_sim_no(SIM)]).await;
        let mut waiter = bed.linkcard().card_status_waiter(CardQuery::iccid(ICCID), hour());
        waiter.next().await.unwrap();
        let checkpoint = waiter.checkpoint();
        assert_eq!(checkpoint.operation(), "GetCardRealStatus");
        let text = serde_json::to_string(&checkpoint).unwrap();
        assert!(!text.contains("testid") && !text.contains("testsecret"), "{text}");

        let rejected = |linkcard: Linkcard, checkpoint: &Checkpoint| {
            let error = linkcard.resume_card_status(checkpoint, hour()).unwrap_err();
            assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::InvalidInput, true), "{error}");
            assert!(error.remedy().is_some());
            error.to_string()
        };
        let other =
            linkcard_builder(&bed.emulator.url(), &bed.clock).credentials(AccessKey::new("other", "testsecret"));
        assert!(rejected(other.build().unwrap(), &checkpoint).contains("another account"));
        let elsewhere = linkcard_builder("http://127.0.0.1:9", &bed.clock).build().unwrap();
        assert!(rejected(elsewhere, &checkpoint).contains("another endpoint: http://127.0.0.1:"));
        for (from, to, wanted) in [
            ("\"version\":1", "\"version\":2", "version 2"),
            ("GetCardRealStatus", "ListCardInfo", "another operation: ListCardInfo"),
            ("\"state\":{", "\"state\":{\"end\":5,\"x\":{", "cannot be read"),
        ] {
            let mut changed = text.replacen(from, to, 1);
            if wanted == "cannot be read" {
                changed.push('}');
            }
            let checkpoint: Checkpoint =
                serde_json::from_str(&changed).unwrap_or_else(|error| panic!("{error}: {changed}"));
            assert!(rejected(bed.linkcard(), &checkpoint).contains(wanted), "{wanted}");
        }
        let haoka = haoka_builder(&bed.emulator.url(), &bed.clock).build().unwrap();
        assert_eq!(haoka.resume_command(&checkpoint, hour()).unwrap_err().kind(), ErrorKind::InvalidInput);
        assert_eq!(haoka.resume_sim_actions(&checkpoint, hour()).unwrap_err().kind(), ErrorKind::InvalidInput);
    });
}

#[test]
fn waiters_can_be_spawned_and_streamed() {
    use futures_util::StreamExt;

    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 5.0), Card::with_sim_no(SIM)]).await;
        let waiter = bed.linkcard().card_status_waiter(CardQuery::iccid(ICCID), hour());
        let states = tokio::spawn(waiter.stream().collect::<Vec<_>>()).await.unwrap();
        assert_eq!(states.last().unwrap().as_ref().unwrap().end, End::Finished);
        let submission = bed.haoka().suspend([SIM]).submit().await.unwrap();
        let waiter = bed.haoka().follow_waiter(submission, hour());
        let reports = tokio::spawn(waiter.stream().collect::<Vec<_>>()).await.unwrap();
        assert!(reports.last().unwrap().is_success());
    });
}
