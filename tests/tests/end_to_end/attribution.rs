//! Records that are found after a lost response are attributed to the lost batch only if they can belong to it, and a
//! failure that is found this way is never final.

use std::time::Duration;

use simfleet::WaitFor;
use simfleet::haoka::{BatchOutcome, Submission};
use simfleet_emulator::{Card, Fate};

use simfleet_tests::support::{TestBed, card_numbers, run};

const WAIT: Duration = Duration::from_secs(1500);

fn listed(cards: &[String], fate: &Fate) -> Vec<Card> {
    cards.iter().map(|card| Card { fate: fate.clone(), ..Card::with_sim_no(card) }).collect()
}

#[test]
fn an_earlier_batch_with_other_cards_is_not_attributed_to_the_lost_one() {
    run(async {
        let cards = card_numbers(3);
        let fate = Fate { record_seconds: Some(120.0), never_carried_out: true, ..Fate::default() };
        let bed = TestBed::with_cards(listed(&cards, &fate)).await;
        let haoka = bed.haoka();
        haoka.suspend(cards.clone()).submit().await.unwrap();
        // Its records appear after the second submission.
        bed.clock.advance(30);
        bed.fault("cut-after-read@batchShutdown=false");
        let report = haoka.suspend(cards[..1].to_vec()).run(WaitFor::at_most(WAIT)).await.unwrap();
        assert_eq!(report.cards[0].outcome.as_str(), "outcome_unknown");
        assert_eq!(report.cards[0].serial_number, None);
    });
}

#[test]
fn the_failure_of_an_earlier_batch_of_the_same_cards_is_not_final() {
    run(async {
        let cards = card_numbers(1);
        let fate = Fate { record_seconds: Some(120.0), action_fails: Some("no".into()), ..Fate::default() };
        let bed = TestBed::with_cards(listed(&cards, &fate)).await;
        let haoka = bed.haoka();
        haoka.suspend(cards.clone()).submit().await.unwrap();
        bed.clock.advance(30);
        bed.fault("cut-after-read@batchShutdown=false");
        let report = haoka.suspend(cards).run(WaitFor::at_most(WAIT)).await.unwrap();
        let outcome = &report.cards[0].outcome;
        assert_eq!((outcome.as_str(), outcome.is_final()), ("outcome_unknown", false));
        assert!(outcome.reason().unwrap().contains("no"), "{outcome}");
    });
}

#[test]
fn a_lost_batch_is_found_if_the_clocks_differ() {
    run(async {
        for ahead in [-480, -360, 360, 480, 1800] {
            let cards = card_numbers(2);
            let bed = TestBed::with_cards(listed(&cards, &Fate::default())).await;
            bed.clock.set_client_ahead(ahead);
            let haoka = bed.haoka();
            // With a large difference the first request is rejected for its timestamp, so that one is sent before the lost batch.
            if ahead > 600 {
                let _ = haoka.send(haoka.batch_query_sim_info().sim_nos(["192"])).await;
            }
            bed.fault("cut-after-read@batchShutdown*1");
            let report = haoka.suspend(cards).run(WaitFor::at_most(WAIT)).await.unwrap();
            assert!(report.is_success(), "{ahead}: {report:?}");
        }
    });
}

#[test]
fn a_submission_that_stops_between_batches_reports_every_card() {
    run(async {
        let cards = card_numbers(250);
        let bed = TestBed::with_cards(listed(&cards, &Fate::default())).await;
        let haoka = bed.haoka();
        let mut submitter = haoka.suspend(cards.clone()).submitter().unwrap();
        assert_eq!(submitter.next().await.unwrap().sim_nos, cards[..100]);
        let submission = submitter.into_submission();
        assert!(matches!(submission.batches[0].outcome, BatchOutcome::Accepted { .. }));
        let report = haoka.follow(submission, WaitFor::at_most(WAIT)).await;
        let count = |word: &str| report.cards.iter().filter(|card| card.outcome.as_str() == word).count();
        assert_eq!((report.cards.len(), count("confirmed"), count("not_submitted")), (250, 100, 150));
        assert_eq!(bed.requests("batchShutdown").len(), 1);
    });
}

#[test]
fn a_batch_whose_future_is_dropped_is_unknown() {
    run(async {
        let cards = card_numbers(100);
        let bed = TestBed::with_cards(listed(&cards, &Fate::default())).await;
        let haoka = bed.haoka();
        let mut submitter = haoka.suspend(cards).submitter().unwrap();
        {
            let mut step = std::pin::pin!(submitter.next());
            // After one poll, the request may have been sent.
            assert!(
                std::future::poll_fn(|context| std::task::Poll::Ready(step.as_mut().poll(context).is_pending())).await
            );
        }
        let submission = submitter.into_submission();
        let BatchOutcome::Unknown(error) = &submission.batches[0].outcome else { panic!("{submission:?}") };
        assert!(error.is_outcome_unknown() && !error.is_unsent(), "{error}");
    });
}

#[test]
fn a_batch_can_be_followed_from_its_serial_number() {
    run(async {
        let cards = card_numbers(3);
        let bed = TestBed::with_cards(listed(&cards, &Fate::default())).await;
        let haoka = bed.haoka();
        let submission = haoka.suspend(cards.clone()).submit().await.unwrap();
        let BatchOutcome::Accepted { serial_number: Some(serial), .. } = &submission.batches[0].outcome else {
            panic!("{submission:?}")
        };
        let again = Submission::accepted(submission.command, serial, cards);
        assert!(haoka.follow(again, WaitFor::at_most(WAIT)).await.is_success());
    });
}

#[test]
fn a_list_that_is_still_empty_does_not_lose_the_batch() {
    run(async {
        let cards = card_numbers(2);
        let fate = Fate { record_seconds: Some(30.0), effect_seconds: Some(60.0), ..Fate::default() };
        let bed = TestBed::with_cards(listed(&cards, &fate)).await;
        bed.fault("cut-after-read@batchShutdown*1");
        // The record of the card exists already, while the list of the batch is still empty.
        bed.fault("replace-body@querySimAction*1+1=200,application/json,{\"code\":0,\"data\":{\"items\":[]}}");
        let report = bed.haoka().suspend(cards).run(WaitFor::at_most(WAIT)).await.unwrap();
        assert!(report.is_success(), "{report:?}");
    });
}
