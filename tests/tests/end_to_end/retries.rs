//! Pauses between attempts, deadlines, rate limits and the budget of retries. Which failures are retried is the subject of
//! `policy_spy`.

use std::time::Duration;

use simfleet::linkcard_client::types::GetCardRealStatusResponse;
use simfleet::{Error, ErrorKind, Haoka, Linkcard, Reply, RetryPolicy, Timeouts};
use simfleet_emulator::Card;

use simfleet_tests::support::{ICCID, SIM, TestBed, card_with_delay, run};

async fn query_status(linkcard: &Linkcard) -> Result<Reply<GetCardRealStatusResponse>, Error> {
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await
}

async fn query_info(haoka: &Haoka) -> Result<u32, Error> {
    Ok(haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await?.attempts)
}

async fn test_bed() -> TestBed {
    TestBed::with_cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)]).await
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

#[test]
fn pauses_stay_below_a_bound_that_doubles() {
    run(async {
        let bed = test_bed().await;
        bed.fault("status*2=503");
        assert_eq!(query_status(&bed.linkcard()).await.unwrap().attempts, 3);
        let sleeps = bed.clock.sleeps();
        assert_eq!(sleeps.len(), 2);
        assert!(sleeps[0] < millis(50) && sleeps[1] < millis(100), "{sleeps:?}");
    });
}

#[test]
fn the_client_sleeps_as_long_as_the_service_asks() {
    run(async {
        let bed = test_bed().await;
        bed.fault("throttle*2=1500");
        assert_eq!(query_status(&bed.linkcard()).await.unwrap().attempts, 3);
        assert_eq!(bed.clock.sleeps(), [millis(1500), millis(1500)]);
        let bed = self::test_bed().await;
        bed.fault("throttle*1=1500");
        assert_eq!(query_info(&bed.haoka()).await.unwrap(), 2);
        assert_eq!(bed.clock.sleeps(), [millis(2000)], "Retry-After counts whole seconds");
        let bed = self::test_bed().await;
        bed.fault("throttle*1=3600000");
        let error = query_status(&bed.linkcard()).await.unwrap_err();
        assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3600))), "{error}");
        assert!(bed.clock.sleeps().is_empty(), "a hint beyond the deadline ends the call at once");
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
            assert_eq!(query_status(&linkcard).await.unwrap().attempts, 3);
            let sleeps = &bed.clock.sleeps()[before..];
            assert!(sleeps.len() == 2 && sleeps[0] < millis(1000) && sleeps[1] < millis(2000), "{sleeps:?}");
            longest = [longest[0].max(sleeps[0]), longest[1].max(sleeps[1])];
        }
        assert!(longest[0] > millis(500) && longest[1] > millis(1000), "pauses use the whole range: {longest:?}");
    });
}

#[test]
fn an_html_page_is_reported_with_an_excerpt_and_not_retried() {
    run(async {
        for (status, kind) in [(200, ErrorKind::Decode), (403, ErrorKind::Decode), (302, ErrorKind::Decode)] {
            let bed = test_bed().await;
            bed.fault(&format!("html={status}"));
            let error = query_status(&bed.linkcard()).await.unwrap_err();
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
fn an_invalid_html_page_is_classified_by_its_status() {
    run(async {
        let bed = test_bed().await;
        bed.fault("replace-body*2=503,text/html,<h1>busy<br></h1");
        assert_eq!(query_status(&bed.linkcard()).await.unwrap().attempts, 3, "the status counts, not the markup");
        bed.fault("replace-body=404,text/html,<h1>gone<br></h1");
        let error = query_status(&bed.linkcard()).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(404), 1));
        assert!(error.excerpt().unwrap().contains("gone"), "{error}");
    });
}

#[test]
fn no_retry_begins_after_the_deadline() {
    run(async {
        let bed = test_bed().await;
        bed.fault("throttle=1500");
        let timeouts = Timeouts { call: millis(2000), ..Timeouts::default() };
        let linkcard = bed.linkcard_builder().timeouts(timeouts).build().unwrap();
        let error = query_status(&linkcard).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 2), "{error}");
        assert_eq!(bed.clock.sleeps(), [millis(1500)], "no pause reaches beyond the deadline");
    });
}

#[test]
fn nothing_is_sent_if_the_rate_limit_allows_it_only_after_the_deadline() {
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
fn the_client_keeps_the_rate_limits_of_the_specs() {
    run(async {
        let bed = test_bed().await;
        let long = Timeouts { call: Duration::from_secs(180), ..Timeouts::default() };
        let (linkcard, haoka) = (bed.linkcard(), bed.haoka_builder().timeouts(long).build().unwrap());
        for _ in 0..65 {
            query_status(&linkcard).await.unwrap();
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
            query_status(&linkcard).await.unwrap_err();
        }
        // The budget is 500, and a retry costs 14.
        assert_eq!(bed.emulator.log().len(), 30 + 35);
        assert_eq!(query_status(&linkcard).await.unwrap_err().attempts(), 1);
        bed.emulator.clear_faults();
        for _ in 0..14 {
            query_status(&linkcard).await.unwrap();
        }
        bed.fault("status*1=503");
        assert_eq!(query_status(&linkcard).await.unwrap().attempts, 2);
    });
}

#[test]
fn a_policy_without_retries_sends_once() {
    run(async {
        let bed = test_bed().await;
        bed.fault("status=503");
        let linkcard = bed.linkcard_builder().retry(RetryPolicy::none()).build().unwrap();
        assert_eq!(query_status(&linkcard).await.unwrap_err().attempts(), 1);
        assert_eq!(bed.emulator.log().len(), 1);
        assert!(bed.clock.sleeps().is_empty());
    });
}
