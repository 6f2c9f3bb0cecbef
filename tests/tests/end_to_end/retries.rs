//! Which failures of a read are tried again, how often, and after how long.

use std::time::Duration;

use simfleet::linkcard_client::types::GetCardRealStatusResponse;
use simfleet::{Error, ErrorKind, Haoka, Linkcard, Reply, RetryPolicy, Timeouts};
use simfleet_emulator::Card;

use simfleet_tests::support::{ICCID, SIM, TestBed, card_with_delay, run};

async fn ask(linkcard: &Linkcard) -> Result<Reply<GetCardRealStatusResponse>, Error> {
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await
}

async fn info(haoka: &Haoka) -> Result<u32, Error> {
    Ok(haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await?.attempts)
}

async fn test_bed() -> TestBed {
    TestBed::with_cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)]).await
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

#[test]
fn two_failures_and_a_success() {
    run(async {
        for fault in ["status*2=503", "status*2=500", "status*2=504", "cut-after-read*2", "cut-body*2", "html*2=502"] {
            let bed = test_bed().await;
            bed.fault(fault);
            assert_eq!(ask(&bed.linkcard()).await.unwrap().attempts, 3, "{fault}");
            let sleeps = bed.clock.sleeps();
            assert_eq!(sleeps.len(), 2, "{fault}");
            assert!(sleeps[0] < millis(50) && sleeps[1] < millis(100), "{fault}: {sleeps:?}");
            bed.fault(fault);
            assert_eq!(info(&bed.haoka()).await.unwrap(), 3, "{fault}");
        }
    });
}

#[test]
fn three_attempts_are_all() {
    run(async {
        let cases = [
            ("status=503", ErrorKind::Server),
            ("html=502", ErrorKind::Server),
            ("cut-after-read", ErrorKind::Transport),
            ("cut-body", ErrorKind::Transport),
            ("throttle", ErrorKind::Throttled),
            ("status=429", ErrorKind::Throttled),
            ("status=408", ErrorKind::Timeout),
            ("replace-body=200,application/json,", ErrorKind::Decode),
            ("replace-body=200,application/json,{\"RequestId\":\"r", ErrorKind::Decode),
        ];
        for (fault, kind) in cases {
            let bed = test_bed().await;
            bed.fault(fault);
            let error = ask(&bed.linkcard()).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (kind, 3), "{fault}: {error}");
            assert!(error.to_string().contains("3 attempts") && error.remedy().is_some(), "{error}");
            assert!(!error.is_outcome_unknown(), "a read has no outcome: {error}");
            assert_eq!(bed.emulator.log().len(), 3, "{fault}");
        }
    });
}

#[test]
fn hints_are_slept_as_given() {
    run(async {
        let bed = test_bed().await;
        bed.fault("throttle*2=1500");
        assert_eq!(ask(&bed.linkcard()).await.unwrap().attempts, 3);
        assert_eq!(bed.clock.sleeps(), [millis(1500), millis(1500)]);
        let bed = self::test_bed().await;
        bed.fault("throttle*1=1500");
        assert_eq!(info(&bed.haoka()).await.unwrap(), 2);
        assert_eq!(bed.clock.sleeps(), [millis(2000)], "Retry-After counts whole seconds");
        let bed = self::test_bed().await;
        bed.fault("throttle*1=3600000");
        assert_eq!(ask(&bed.linkcard()).await.unwrap().attempts, 2);
        assert_eq!(bed.clock.sleeps(), [RetryPolicy::default().cap], "no hint is believed beyond the cap");
    });
}

#[test]
fn throttles_without_a_hint_wait_longer_than_other_failures() {
    run(async {
        let mut longest = [Duration::ZERO; 2];
        let bed = test_bed().await;
        let linkcard = bed.linkcard();
        for _ in 0..20 {
            let before = bed.clock.sleeps().len();
            bed.fault("throttle*2");
            assert_eq!(ask(&linkcard).await.unwrap().attempts, 3);
            let sleeps = &bed.clock.sleeps()[before..];
            assert!(sleeps.len() == 2 && sleeps[0] < millis(1000) && sleeps[1] < millis(2000), "{sleeps:?}");
            longest = [longest[0].max(sleeps[0]), longest[1].max(sleeps[1])];
        }
        assert!(longest[0] > millis(500) && longest[1] > millis(1000), "spread over the whole bound: {longest:?}");
    });
}

#[test]
fn a_page_in_place_of_an_answer_is_named_and_not_retried() {
    run(async {
        for (status, kind) in [(200, ErrorKind::Decode), (403, ErrorKind::Decode), (302, ErrorKind::Decode)] {
            let bed = test_bed().await;
            bed.fault(&format!("html={status}"));
            let error = ask(&bed.linkcard()).await.unwrap_err();
            assert_eq!((error.kind(), error.status(), error.attempts()), (kind, Some(status), 1), "{error}");
            let excerpt = error.excerpt().unwrap();
            assert!(excerpt.starts_with("<html>") && excerpt.len() <= 120 && !excerpt.contains('\n'), "{excerpt}");
            assert_eq!(error.to_string().contains("HTML page"), status == 200, "{error}");
            assert!(error.remedy().unwrap().contains("endpoint"));
            assert_eq!(bed.emulator.log().len(), 1);
        }
    });
}

#[test]
fn a_broken_page_under_503_is_a_failure_of_the_server() {
    run(async {
        let bed = test_bed().await;
        bed.fault("replace-body*2=503,text/html,<h1>busy<br></h1");
        assert_eq!(ask(&bed.linkcard()).await.unwrap().attempts, 3, "its status counts, not its markup");
        bed.fault("replace-body=404,text/html,<h1>gone<br></h1");
        let error = ask(&bed.linkcard()).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(404), 1));
        assert!(error.excerpt().unwrap().contains("gone"), "{error}");
    });
}

#[test]
fn the_deadline_clips_pauses() {
    run(async {
        let bed = test_bed().await;
        bed.fault("throttle=1500");
        let timeouts = Timeouts { call: millis(2000), ..Timeouts::default() };
        let linkcard = bed.linkcard_builder().timeouts(timeouts).build().unwrap();
        let error = ask(&linkcard).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 2), "{error}");
        assert_eq!(bed.clock.sleeps(), [millis(1500)], "no pause reaches beyond the deadline");
    });
}

#[test]
fn a_rate_limit_beyond_the_deadline_sends_nothing() {
    run(async {
        let bed = test_bed().await;
        let timeouts = Timeouts { call: Duration::from_secs(20), ..Timeouts::default() };
        let haoka = bed.haoka_builder().timeouts(timeouts).build().unwrap();
        let ask = async || haoka.send(haoka.batch_query_sim_status().sim_nos([SIM])).await;
        for _ in 0..3 {
            ask().await.unwrap();
        }
        let error = ask().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
        assert!(error.remedy().is_some() && bed.clock.passed() <= Duration::from_secs(20), "{error}");
        assert_eq!(bed.emulator.log().len(), 3);
    });
}

#[test]
fn the_rate_limits_of_the_specs_are_kept_without_rejections() {
    run(async {
        let bed = test_bed().await;
        let patient = Timeouts { call: Duration::from_secs(180), ..Timeouts::default() };
        let (linkcard, haoka) = (bed.linkcard(), bed.haoka_builder().timeouts(patient).build().unwrap());
        for _ in 0..65 {
            ask(&linkcard).await.unwrap();
        }
        assert!(bed.clock.passed() >= Duration::from_secs(3));
        let start = bed.clock.passed();
        for _ in 0..7 {
            haoka.send(haoka.batch_query_sim_status().sim_nos([SIM])).await.unwrap();
        }
        assert!(bed.clock.passed() - start >= Duration::from_secs(120));
        assert!(bed.emulator.log().iter().all(|request| request.applied && request.code != "-1"));
    });
}

#[test]
fn the_retry_budget_runs_out_and_refills() {
    run(async {
        let bed = test_bed().await;
        let linkcard = bed.linkcard();
        bed.fault("status=503");
        for _ in 0..30 {
            ask(&linkcard).await.unwrap_err();
        }
        // 500 in all, 14 for each retry.
        assert_eq!(bed.emulator.log().len(), 30 + 35);
        assert_eq!(ask(&linkcard).await.unwrap_err().attempts(), 1);
        bed.emulator.clear_faults();
        for _ in 0..14 {
            ask(&linkcard).await.unwrap();
        }
        bed.fault("status*1=503");
        assert_eq!(ask(&linkcard).await.unwrap().attempts, 2);
    });
}

#[test]
fn one_attempt_is_one_attempt() {
    run(async {
        let bed = test_bed().await;
        bed.fault("status=503");
        let linkcard = bed.linkcard_builder().retry(RetryPolicy::none()).build().unwrap();
        assert_eq!(ask(&linkcard).await.unwrap_err().attempts(), 1);
        assert_eq!(bed.emulator.log().len(), 1);
        assert!(bed.clock.sleeps().is_empty());
    });
}
