//! How long a service asks the client to wait: a pause that ends in time is kept, and a longer one ends the call at once.

use std::time::Duration;

use futures_util::StreamExt;
use simfleet::haoka::BatchOutcome;
use simfleet::linkcard::CardQuery;
use simfleet::{End, ErrorKind, WaitFor};

use simfleet_tests::support::{
    ICCID, RawServer, Response, TestClock, card_numbers, haoka_builder, linkcard_builder, run,
};

const HOUR: Duration = Duration::from_secs(3600);
const GOOD: &str = r#"{"Success":true,"Code":"200","code":0,"Data":[],"data":{"serialNumber":"1","items":[]}}"#;

fn throttled(headers: &str) -> Response {
    Response::complete("429 Too Many Requests", headers, "")
}

#[test]
fn a_pause_beyond_the_deadline_ends_the_call_at_once_and_is_named() {
    run(async {
        for headers in [
            "retry-after: 3600\r\n",
            "x-acs-retry-after: 3600000\r\n",
            "retry-after: Mon, 25 Nov 2024 03:48:02 GMT\r\n",
        ] {
            let server = RawServer::start(vec![throttled(headers)]).await;
            let time = TestClock::default();
            let linkcard = linkcard_builder(&server.url(), &time).build().unwrap();
            let error = linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap_err();
            assert_eq!((error.kind(), error.retry_after()), (ErrorKind::Throttled, Some(HOUR)), "{headers}: {error}");
            assert!(error.to_string().contains("retry after 1 h"), "{error}");
            assert!(error.remedy().unwrap().contains("1 h"), "{error:?}");
            assert_eq!((server.requests().len(), time.passed()), (1, Duration::ZERO), "{headers}");

            let wait = WaitFor::at_most(Duration::from_secs(900));
            let error = linkcard.card_status(CardQuery::iccid(ICCID), wait).await.unwrap_err();
            assert_eq!(error.retry_after().map(|pause| pause.as_secs().div_ceil(60)), Some(60), "{error}");
            assert_eq!(server.requests().len(), 2, "{headers}");

            // The stream has no card that it could wait for.
            let wait = WaitFor::at_most(Duration::from_secs(900));
            let linkcard = linkcard_builder(&server.url(), &time).build().unwrap();
            let before = time.passed();
            let results: Vec<_> = linkcard.card_statuses([CardQuery::iccid(ICCID)], wait).collect().await;
            assert!(matches!(&results[..], [(_, Err(error))] if error.retry_after().is_some()), "{results:?}");
            assert_eq!((server.requests().len(), time.passed()), (3, before), "{headers}");
        }
    });
}

#[test]
fn a_date_is_compared_with_the_clock_of_the_service() {
    run(async {
        let headers = "date: Mon, 25 Nov 2024 02:48:02 GMT\r\nretry-after: Mon, 25 Nov 2024 03:48:02 GMT\r\n";
        let server = RawServer::start(vec![throttled(headers)]).await;
        let time = TestClock::default();
        time.set_client_ahead(1800);
        let linkcard = linkcard_builder(&server.url(), &time).build().unwrap();
        let error = linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(HOUR), "{error}");
    });
}

#[test]
fn a_pause_that_ends_before_the_deadline_is_kept_in_full() {
    run(async {
        let server = RawServer::start(vec![throttled("retry-after: 40\r\n"), Response::json(GOOD)]).await;
        let time = TestClock::default();
        let linkcard = linkcard_builder(&server.url(), &time).build().unwrap();
        let reply = linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap();
        assert_eq!((reply.attempts, time.sleeps()), (2, vec![Duration::from_secs(40)]), "longer than the cap");
    });
}

#[test]
fn a_rejection_holds_back_the_other_calls_of_the_operation() {
    run(async {
        let server = RawServer::start(vec![throttled("retry-after: 5\r\n"), Response::json(GOOD)]).await;
        let time = TestClock::default();
        let policy = simfleet::RetryPolicy::none();
        let linkcard = linkcard_builder(&server.url(), &time).retry(policy).build().unwrap();
        linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap_err();
        linkcard.send(linkcard.get_card_detail().iccid(ICCID)).await.unwrap();
        assert_eq!(time.passed(), Duration::ZERO, "another operation has limits of its own");
        linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap();
        assert_eq!(time.passed(), Duration::from_secs(5));
    });
}

#[test]
fn a_pause_beyond_the_time_limit_keeps_the_other_batches_from_being_sent() {
    run(async {
        let server = RawServer::start(vec![Response::json(GOOD), throttled("retry-after: 3600\r\n")]).await;
        let time = TestClock::default();
        let haoka = haoka_builder(&server.url(), &time).build().unwrap();
        let submission = haoka.suspend(card_numbers(500)).submit().await.unwrap();
        assert_eq!((server.requests().len(), time.passed()), (2, Duration::ZERO));
        let sizes: Vec<usize> = submission.batches.iter().map(|batch| batch.sim_nos.len()).collect();
        assert_eq!(sizes, [100, 100, 300]);
        for batch in &submission.batches[1..] {
            let BatchOutcome::NotAccepted(error) = &batch.outcome else { panic!("{:?}", batch.outcome) };
            assert_eq!(error.retry_after(), Some(HOUR), "{error}");
        }
    });
}

#[test]
fn a_pause_beyond_the_deadline_of_a_command_ends_its_wait() {
    run(async {
        let server = RawServer::start(vec![Response::json(GOOD), throttled("retry-after: 3600\r\n")]).await;
        let time = TestClock::default();
        let haoka = haoka_builder(&server.url(), &time).build().unwrap();
        let report = haoka.suspend(card_numbers(1)).run(WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        assert_eq!((report.end, server.requests().len()), (End::GivenUp, 2));
        assert_eq!(report.last_failure.unwrap().retry_after(), Some(HOUR));
        assert!(time.passed() < Duration::from_secs(90), "{:?}", time.passed());
    });
}
