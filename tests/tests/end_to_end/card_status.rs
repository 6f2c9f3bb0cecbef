//! Live states of cards: which requests are sent, how rows are merged, and how the wait ends.

use std::time::Duration;

use futures_util::FutureExt;
use simfleet::linkcard::{CardQuery, Format, SignatureMethod};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, Error, ErrorKind, RetryPolicy, WaitFor};
use simfleet_emulator::{Card, ChildCard, Fate, SignatureKind};

use simfleet_tests::support::{
    ICCID, RawServer, Response, TestBed, TestClock, card_with_delay, linkcard_builder, param, run,
};

fn minute() -> WaitFor {
    WaitFor::at_most(Duration::from_secs(60))
}

const ACTION: &str = "GetCardRealStatus";

fn child(iccid: &str, seconds: f64, fails: bool) -> ChildCard {
    ChildCard {
        iccid: iccid.to_owned(),
        processing_seconds: Some(seconds),
        status_query_fails: fails,
        ..ChildCard::default()
    }
}

#[test]
fn a_card_is_polled_until_the_carrier_has_answered() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 7.0)]).await;
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        assert_eq!((status.end, status.rows.len()), (End::Finished, 1));
        let row = &status.rows[0];
        assert_eq!(
            (row.status.as_ref(), row.online, row.gprs),
            (Some(&CardQueryStatus::Success), Some(true), Some(true))
        );
        assert_eq!(row.iccid.as_deref(), Some(ICCID));
        let log = bed.requests(ACTION);
        assert!(log.len() > 1 && log.len() == usize::try_from(status.polls).unwrap(), "{} polls", log.len());
        assert_eq!(param(&log[0], "SerialNo"), None, "the first call starts the query");
        let token = format!("[\"{}\"]", row.serial_no.as_deref().unwrap());
        for later in &log[1..] {
            assert_eq!((param(later, "SerialNo"), param(later, "Iccid")), (Some(token.as_str()), Some(ICCID)));
        }
        assert!(status.request_id.is_some());
    });
}

#[test]
fn a_failure_row_ends_the_wait() {
    run(async {
        let fate = Fate { status_query_fails: true, processing_seconds: Some(3.0), ..Fate::default() };
        let bed = TestBed::with_cards(vec![Card { fate, ..Card::with_iccid(ICCID) }]).await;
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        assert_eq!(status.end, End::Finished);
        assert_eq!(status.rows[0].status, Some(CardQueryStatus::Failure));
        assert_eq!((status.rows[0].online, status.unfinished().count()), (None, 0));
    });
}

#[test]
fn a_master_card_has_a_row_for_each_child_and_only_open_rows_are_polled() {
    run(async {
        let (quick, failing, late) = ("89860100000000000001", "89860100000000000002", "89860300000000000003");
        let children = vec![child(quick, 1.0, false), child(failing, 1.5, true), child(late, 20.0, false)];
        let bed = TestBed::with_cards(vec![Card { children, ..Card::with_iccid(ICCID) }]).await;
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        let states: Vec<_> =
            status.rows.iter().map(|row| (row.iccid.as_deref().unwrap(), row.status.clone().unwrap())).collect();
        let wanted =
            [(quick, CardQueryStatus::Success), (failing, CardQueryStatus::Failure), (late, CardQueryStatus::Success)];
        assert_eq!((status.end, states.as_slice()), (End::Finished, wanted.as_slice()));
        let log = bed.requests(ACTION);
        let tokens = |at: usize| -> Vec<String> { serde_json::from_str(param(&log[at], "SerialNo").unwrap()).unwrap() };
        assert_eq!(tokens(1).len(), 3, "all three were open after the first call");
        let open = status.rows[2].serial_no.clone().unwrap();
        for later in 2..log.len() {
            assert_eq!(tokens(later), [open.as_str()], "poll {later}");
        }
        assert!(log.len() > 3 && log.iter().all(|request| param(request, "Iccid") == Some(ICCID)));
    });
}

#[test]
fn open_rows_are_kept_and_the_last_poll_is_at_the_deadline() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 500.0)]).await;
        let wait = WaitFor::at_most(Duration::from_secs(45));
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), wait).await.unwrap();
        assert_eq!((status.end, status.rows.len(), status.unfinished().count()), (End::DeadlineReached, 1, 1));
        assert_eq!(bed.clock.passed(), Duration::from_secs(45));
        let log = bed.requests(ACTION);
        assert_eq!(log.last().unwrap().at - log[0].at, 45_000);
    });
}

#[test]
fn a_row_that_finishes_at_the_deadline_is_seen() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 45.0)]).await;
        let wait = WaitFor::at_most(Duration::from_secs(45));
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), wait).await.unwrap();
        assert_eq!((status.end, bed.clock.passed()), (End::Finished, Duration::from_secs(45)));
    });
}

#[test]
fn a_wait_of_zero_seconds_polls_once() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 5.0)]).await;
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), WaitFor::at_most(Duration::ZERO)).await;
        let status = status.unwrap();
        assert_eq!((status.end, status.polls, status.unfinished().count()), (End::DeadlineReached, 1, 1));
        assert_eq!((bed.emulator.log().len(), bed.clock.passed()), (1, Duration::ZERO));
    });
}

#[test]
fn formats_signatures_and_temporary_keys_give_the_same_rows() {
    run(async {
        let mut seen = Vec::new();
        for token in [None, Some("CAIS+tok/en==")] {
            for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
                for format in [Format::Json, Format::Xml] {
                    let children =
                        vec![child("89860100000000000001", 1.0, false), child("89860100000000000002", 9.0, true)];
                    let card = Card { children, ..Card::with_iccid(ICCID) };
                    let bed = TestBed::configured(|builder| {
                        let builder = builder.strict(true).cards(vec![card]);
                        match token {
                            Some(token) => builder.security_token(token),
                            None => builder,
                        }
                    })
                    .await;
                    let mut key = simfleet::AccessKey::new("testid", "testsecret");
                    if let Some(token) = token {
                        key = key.with_security_token(token);
                    }
                    let linkcard =
                        bed.linkcard_builder().credentials(key).signature(method).format(format).build().unwrap();
                    let status = linkcard.card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
                    let wanted = match method {
                        SignatureMethod::Acs3 => SignatureKind::Acs3,
                        _ => SignatureKind::Rpc,
                    };
                    assert!(bed.emulator.log().iter().all(|request| request.signature_kind == wanted));
                    bed.assert_each_request_signed_separately();
                    seen.push((status.rows, status.end));
                }
            }
        }
        assert_eq!(seen[0].0.len(), 2);
        for other in &seen[1..] {
            assert_eq!(other, &seen[0]);
        }
    });
}

#[test]
fn a_single_row_in_xml_is_a_list() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 1.0)]).await;
        let linkcard = bed.linkcard_builder().format(Format::Xml).build().unwrap();
        let status = linkcard.card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        assert_eq!((status.end, status.rows.len(), status.rows[0].online), (End::Finished, 1, Some(true)));
    });
}

#[test]
fn a_card_can_be_queried_by_msisdn() {
    run(async {
        let card = Card { msisdn: Some("1440000001111".to_owned()), ..card_with_delay(ICCID, 3.0) };
        let bed = TestBed::with_cards(vec![card]).await;
        let status = bed.linkcard().card_status(CardQuery::msisdn("1440000001111"), minute()).await.unwrap();
        assert_eq!((status.end, status.rows[0].iccid.as_deref()), (End::Finished, Some(ICCID)));
        assert!(bed.emulator.log().iter().all(|request| param(request, "Msisdn") == Some("1440000001111")));
        assert!(bed.emulator.log().iter().all(|request| param(request, "Iccid").is_none()));
    });
}

#[test]
fn invalid_numbers_send_nothing() {
    run(async {
        let bed = TestBed::with_cards(Vec::new()).await;
        let linkcard = bed.linkcard();
        for bad in ["", "8986 0321", "89860321\n", "卡", "8986&Action=x", &"8".repeat(33)] {
            for card in [CardQuery::iccid(bad), CardQuery::msisdn(bad)] {
                let error = linkcard.card_status(card, minute()).await.unwrap_err();
                assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidInput, 0), "{error}");
                assert!(error.is_unsent() && error.remedy().is_some());
            }
        }
        assert!(bed.emulator.log().is_empty());
    });
}

#[test]
fn an_unknown_card_is_an_error_of_the_service_and_is_not_retried() {
    run(async {
        let bed = TestBed::with_cards(Vec::new()).await;
        let error = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(400)));
        assert_eq!(error.code(), Some("linkcard.common.CardNotExist"));
        assert!(error.request_id().is_some() && error.to_string().contains(error.request_id().unwrap()), "{error}");
        assert_eq!(bed.emulator.log().len(), 1);
    });
}

#[test]
fn rows_from_before_a_failed_poll_are_kept() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 400.0)]).await;
        bed.fault("success-false@GetCardRealStatus*1+2");
        let linkcard = bed.linkcard();
        let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(ICCID), minute());
        assert!(waiter.next().await.unwrap().is_some());
        assert!(waiter.next().await.unwrap().is_some());
        assert!(waiter.next().await.is_err());
        assert!(waiter.next().await.unwrap().is_none(), "an error ends the wait");
        assert_eq!((waiter.status().rows.len(), waiter.status().polls), (1, 2));
    });
}

#[test]
fn polling_continues_after_a_transient_failure() {
    // Each fault lasts for two polls, with their retries.
    for fault in [
        "throttle@GetCardRealStatus*6+1",
        "status@GetCardRealStatus*6+1=503",
        "cut-body@GetCardRealStatus*6+1",
        "html@GetCardRealStatus*2+1=404",
        "html@GetCardRealStatus*2+1=200",
    ] {
        run(async {
            let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 20.0)]).await;
            bed.fault(fault);
            let linkcard = bed.linkcard();
            let mut waiter =
                linkcard.card_status_waiter(CardQuery::iccid(ICCID), WaitFor::at_most(Duration::from_secs(300)));
            let mut failures = 0;
            while let Some(status) = waiter.next().await.unwrap() {
                failures += usize::from(status.last_failure.is_some());
            }
            let status = waiter.into_status();
            assert_eq!((failures, status.end, status.last_failure.is_none()), (2, End::Finished, true), "{fault}");
        });
    }
}

#[test]
fn a_wait_in_which_no_poll_works_ends_with_the_last_failure() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 0.0)]).await;
        bed.fault("status@GetCardRealStatus=503");
        let error = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Server, "{error}");
        assert!(bed.clock.passed() >= Duration::from_secs(60), "{:?}", bed.clock.passed());
    });
}

#[test]
fn a_rate_limit_beyond_the_deadline_ends_the_wait_at_once() {
    run(async {
        let server =
            RawServer::start(vec![Response::complete("429 Too Many Requests", "retry-after: 3600\r\n", "")]).await;
        let clock = TestClock::default();
        let linkcard = linkcard_builder(&server.url(), &clock).retry(RetryPolicy::none()).build().unwrap();
        let error = linkcard.card_status(CardQuery::iccid(ICCID), minute()).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)), "{error}");
        assert_eq!((server.requests().len(), clock.passed()), (1, Duration::ZERO));
    });
}

#[test]
fn a_retry_hint_with_status_503_does_not_end_the_wait() {
    run(async {
        let fine = r#"{"Success":true,"Code":"200","RequestId":"r","Data":[{"Iccid":"89860000000000000001","Status":"online","SerialNo":"t"}]}"#;
        let busy = Response::complete("503 Service Unavailable", "retry-after: 3600\r\n", "");
        let server = RawServer::start(vec![busy, Response::json(fine)]).await;
        let clock = TestClock::default();
        let linkcard = linkcard_builder(&server.url(), &clock).retry(RetryPolicy::none()).build().unwrap();
        let status = linkcard.card_status(CardQuery::iccid(ICCID), minute()).await;
        assert_eq!((server.requests().len(), clock.passed()), (2, Duration::from_secs(60)), "{status:?}");
        assert!(status.is_ok(), "{status:?}");
    });
}

#[test]
fn a_dropped_poll_does_not_restart_its_pause() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 30.0)]).await;
        let linkcard = bed.linkcard();
        let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(ICCID), minute());
        assert!(waiter.next().await.unwrap().is_some());
        let (polls, slept) = (bed.requests("GetCardRealStatus").len(), bed.clock.sleeps().len());
        // The pause begins, and the future is dropped in the middle of it.
        assert!(waiter.next().now_or_never().is_none());
        assert!(waiter.next().await.unwrap().is_some());
        assert_eq!(bed.requests("GetCardRealStatus").len(), polls + 1);
        // The clock of the tests advances when a sleep begins, so that nothing is left of the pause.
        assert_eq!(bed.clock.sleeps().len(), slept + 1, "{:?}", bed.clock.sleeps());
    });
}

#[test]
fn a_clock_that_is_corrected_does_not_end_the_wait() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 30.0)]).await;
        let linkcard = bed.linkcard();
        let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(ICCID), minute());
        assert!(waiter.next().await.unwrap().is_some());
        // More than a client corrects.
        bed.clock.set_client_ahead(2 * 3600);
        assert!(waiter.next().await.unwrap().is_some());
        assert_eq!(waiter.status().last_failure.as_ref().map(Error::kind), Some(ErrorKind::ClockSkew));
        bed.clock.set_client_ahead(0);
        assert!(waiter.next().await.unwrap().is_some());
        assert!(waiter.status().last_failure.is_none());

        // A clock that is wrong from the start is an error at once.
        let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(ICCID), minute());
        bed.clock.set_client_ahead(2 * 3600);
        assert_eq!(waiter.next().await.unwrap_err().kind(), ErrorKind::ClockSkew);
    });
}

#[test]
fn deserialized_pauses_are_bounded() {
    run(async {
        let longest = u64::MAX;
        let pauses = format!(r#"[{{"secs":{longest},"nanos":0}},{{"secs":{longest},"nanos":0}}]"#);
        let wait = format!(r#"{{"limit":{{"secs":864000,"nanos":0}},"pauses":{pauses}}}"#);
        let wait: WaitFor = serde_json::from_str(&wait).unwrap();
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 300_000.0)]).await;
        let linkcard = bed.linkcard();
        let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(ICCID), wait);
        for _ in 0..2 {
            assert!(waiter.next().await.unwrap().is_some());
        }
        assert!(bed.clock.passed() < Duration::from_secs(4 * 24 * 3600), "{:?}", bed.clock.passed());
    });
}
