//! TestClock limits hold for whole commands, a service that does not respond included, and no wait polls faster than the
//! service can bear.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use simfleet::clock::BoxFuture;
use simfleet::haoka::{ActionQuery, CardOutcome};
use simfleet::linkcard::CardQuery;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{End, ErrorKind, WaitFor};
use simfleet_emulator::{Card, Fate};

use simfleet_tests::support::{
    ICCID, SIM, TestBed, TestClock, card_numbers, card_with_delay, haoka_builder, linkcard_builder, run,
};

const NOWHERE: &str = "http://127.0.0.1:9";
const SHORT_POLL: Duration = Duration::from_secs(5);

/// A service that responds to commands at once if `takes_commands`, and to nothing else.
#[derive(Debug)]
struct Silent {
    time: TestClock,
    takes_commands: bool,
    seen: Mutex<Vec<String>>,
}

impl Silent {
    fn new(time: &TestClock, takes_commands: bool) -> Arc<Self> {
        Arc::new(Self { time: time.clone(), takes_commands, seen: Mutex::default() })
    }

    fn count(&self, operation: &str) -> usize {
        self.seen.lock().unwrap().iter().filter(|path| path.ends_with(operation)).count()
    }
}

impl Transport for Silent {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.seen.lock().unwrap().push(request.path.clone());
        let fine = self.takes_commands && request.path.ends_with("batchShutdown");
        Box::pin(async move {
            if fine {
                let body = r#"{"code":0,"data":{"serialNumber":"1","items":[]}}"#;
                return Ok(HttpResponse::new(200, HeaderMap::new(), body));
            }
            simfleet::clock::Clock::sleep(&self.time, request.timeout).await;
            Err(TransportError::Timeout)
        })
    }
}

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

#[test]
fn a_command_ends_in_time_although_the_service_does_not_respond() {
    run(async {
        let time = TestClock::default();
        let silent = Silent::new(&time, false);
        let haoka = haoka_builder(NOWHERE, &time).transport(silent.clone()).build().unwrap();
        let cards = card_numbers(3000);
        let report = haoka.suspend(cards.clone()).run(WaitFor::at_most(seconds(3))).await.unwrap();
        assert!(time.passed() <= seconds(3) + SHORT_POLL, "{:?}", time.passed());
        assert_eq!((report.cards.len(), silent.count("batchShutdown")), (3000, 1));
        let count = |wanted: &str| report.cards.iter().filter(|card| card.outcome.as_str() == wanted).count();
        assert_eq!((count("outcome_unknown"), count("not_submitted")), (100, 2900));
        let last = &report.cards[2999].outcome;
        assert!(matches!(last, CardOutcome::NotSubmitted { reason } if reason.contains("time limit")), "{last}");
    });
}

#[test]
fn the_polls_of_a_command_end_in_time_too() {
    run(async {
        for limit in [seconds(3), seconds(300)] {
            let time = TestClock::default();
            let silent = Silent::new(&time, true);
            let haoka = haoka_builder(NOWHERE, &time).transport(silent.clone()).build().unwrap();
            let report = haoka.suspend(card_numbers(3000)).run(WaitFor::at_most(limit)).await.unwrap();
            assert!(time.passed() <= limit + SHORT_POLL.max(limit / 10), "{:?}", time.passed());
            assert_eq!((report.end, silent.count("batchShutdown")), (End::DeadlineReached, 30));
            assert!(report.last_failure.is_some());
        }
    });
}

#[test]
fn queries_end_in_time_although_the_service_does_not_respond() {
    run(async {
        let time = TestClock::default();
        let silent = Silent::new(&time, false);
        let linkcard = linkcard_builder(NOWHERE, &time).transport(silent.clone()).build().unwrap();
        let error = linkcard.card_status(CardQuery::iccid(ICCID), WaitFor::at_most(seconds(3))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(time.passed() <= seconds(3) + SHORT_POLL, "{:?}", time.passed());
        let (time, before) = (TestClock::default(), silent.count("querySimAction"));
        let silent = Silent::new(&time, false);
        let haoka = haoka_builder(NOWHERE, &time).transport(silent).build().unwrap();
        let wait = WaitFor::at_most(seconds(3));
        haoka.sim_actions(ActionQuery::batch("1"), wait).await.unwrap_err();
        assert!(time.passed() <= seconds(3) + SHORT_POLL, "{:?} {before}", time.passed());
    });
}

#[test]
fn what_the_submission_leaves_is_the_time_for_the_wait() {
    run(async {
        let time = TestClock::default();
        let haoka = haoka_builder(NOWHERE, &time).transport(Silent::new(&time, true)).build().unwrap();
        let mut submitter = haoka.suspend(card_numbers(300)).at_most(seconds(60)).submitter().unwrap();
        submitter.next().await.unwrap();
        time.advance(20);
        submitter.next().await.unwrap();
        assert_eq!(submitter.time_left(), seconds(40));
        time.advance(50);
        assert!(submitter.prepare().is_none() && submitter.next().await.is_none());
        assert_eq!(submitter.time_left(), Duration::ZERO);
        let submission = submitter.into_submission();
        assert_eq!(submission.batches.len(), 3);
        let unlimited = haoka.suspend(card_numbers(1)).submitter().unwrap();
        assert_eq!(unlimited.time_left(), Duration::MAX);
    });
}

#[test]
fn no_wait_polls_faster_than_once_a_second() {
    run(async {
        let zero = WaitFor::at_most(seconds(5)).poll_every(Duration::ZERO, Duration::ZERO);
        let mut stored = serde_json::to_value(&zero).unwrap();
        stored["pauses"] = serde_json::json!([{"secs": 0, "nanos": 0}, {"secs": 0, "nanos": 0}]);
        for wait in [zero, serde_json::from_value(stored).unwrap()] {
            let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 500.0)]).await;
            let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), wait).await.unwrap();
            assert!((4..=6).contains(&status.polls), "{} polls in 5 s", status.polls);
        }
    });
}

const NO_PERMISSION: &str = r#"=200,application/json,{"code":-1,"message":"无权限访问该接口"}"#;

#[test]
fn a_rejection_of_every_query_ends_the_wait_of_a_command() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        bed.fault(&format!("replace-body@querySimAction{NO_PERMISSION}"));
        let report = bed.haoka().suspend([SIM]).run(WaitFor::at_most(seconds(900))).await.unwrap();
        assert_eq!(report.end, End::GivenUp, "{report:?}");
        assert!(report.last_failure.unwrap().to_string().contains("无权限"));
        assert!(bed.requests("querySimAction").len() <= 3 && bed.clock.passed() < seconds(300));
    });
}

#[test]
fn a_rejection_does_not_end_the_wait_while_other_queries_work() {
    run(async {
        // One batch has its records, the other's query is rejected four times.
        let fate = Fate { record_seconds: Some(10.0), effect_seconds: Some(500.0), ..Fate::default() };
        let cards = card_numbers(150);
        let listed = cards.iter().map(|card| Card { fate: fate.clone(), ..Card::with_sim_no(card) });
        let bed = TestBed::with_cards(listed.collect()).await;
        bed.fault(&format!("replace-body@querySimAction*4+1{NO_PERMISSION}"));
        let report = bed.haoka().suspend(cards).run(WaitFor::at_most(seconds(900))).await.unwrap();
        assert!(report.is_success() && report.last_failure.is_none(), "{:?} {:?}", report.end, report.last_failure);
    });
}

#[test]
fn records_of_another_batch_are_not_taken_for_those_of_the_query() {
    run(async {
        let bed = TestBed::with_cards(Vec::new()).await;
        let record = r#"{"serialNumber":"B","simNo":"19200000001","status":2}"#;
        let body = format!(r#"{{"code":0,"message":"ok","data":{{"items":[{record}]}}}}"#);
        bed.fault(&format!("replace-body@querySimAction=200,application/json,{body}"));
        let wait = WaitFor::at_most(seconds(60));
        let error = bed.haoka().sim_actions(ActionQuery::batch("A"), wait.clone()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("another batch"), "{error}");
        let actions = bed.haoka().sim_actions(ActionQuery::batch("B"), wait).await.unwrap();
        assert_eq!((actions.end, actions.records.len()), (End::Finished, 1));
    });
}
