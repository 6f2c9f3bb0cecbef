//! Machines whose clock is wrong: the client corrects small differences, and large ones are an error.

use std::time::Duration;

use simfleet::linkcard::{CardQuery, SignatureMethod};
use simfleet::{Error, ErrorKind, WaitFor};
use simfleet_emulator::Card;

use simfleet_tests::support::{ICCID, SIM, TestBed, card_with_delay, run};

const MINUTES_20: i64 = 20 * 60;

async fn test_bed(offset: i64) -> TestBed {
    TestBed::configured(|builder| {
        builder.cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)]).clock_offset(offset)
    })
    .await
}

async fn info(haoka: &simfleet::Haoka) -> Result<u32, Error> {
    Ok(haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await?.attempts)
}

#[test]
fn a_difference_of_minutes_is_corrected_once() {
    run(async {
        for offset in [MINUTES_20, -MINUTES_20] {
            for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
                let bed = test_bed(offset).await;
                let linkcard = bed.linkcard_builder().signature(method).build().unwrap();
                let ask = async || linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await;
                assert_eq!(ask().await.unwrap().attempts, 2, "{offset}");
                for _ in 0..3 {
                    assert_eq!(ask().await.unwrap().attempts, 1, "{offset}: the correction is kept");
                }
                assert!(bed.clock.sleeps().is_empty(), "there is no pause before the retry");
                bed.assert_each_request_signed_separately();
            }
            let bed = test_bed(offset).await;
            let haoka = bed.haoka();
            assert_eq!([info(&haoka).await.unwrap(), info(&haoka).await.unwrap()], [2, 1]);
        }
    });
}

#[test]
fn a_write_is_sent_again_after_a_rejected_timestamp() {
    run(async {
        let bed = test_bed(MINUTES_20).await;
        let report = bed.haoka().suspend([SIM]).run(WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        assert!(report.is_success(), "{:?}", report.cards);
        let log = bed.requests("batchShutdown");
        assert_eq!(log.iter().map(|request| request.applied).collect::<Vec<_>>(), [false, true]);
    });
}

#[test]
fn a_difference_of_hours_is_an_error() {
    run(async {
        for (offset, side) in [(7200, "behind"), (-7200, "ahead of")] {
            let bed = test_bed(offset).await;
            let linkcard = bed.linkcard();
            let error = linkcard
                .card_status(CardQuery::iccid(ICCID), WaitFor::at_most(Duration::from_secs(60)))
                .await
                .unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 1));
            let remedy = error.remedy().unwrap();
            assert!(remedy.contains("2 h") && remedy.contains(side) && remedy.contains("set the clock"), "{remedy}");
            let error = info(&bed.haoka()).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 1), "{error}");
            assert!(error.remedy().unwrap().contains("2 h"), "{:?}", error.remedy());
        }
    });
}

#[test]
fn the_correction_is_dropped_after_the_clock_is_set_right() {
    run(async {
        let bed = test_bed(0).await;
        bed.clock.set_client_ahead(-MINUTES_20);
        let (linkcard, haoka) = (bed.linkcard(), bed.haoka());
        let ask = async || linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await;
        assert_eq!(ask().await.unwrap().attempts, 2);
        assert_eq!(info(&haoka).await.unwrap(), 2);
        bed.clock.set_client_ahead(0);
        // The first request still uses the correction; its rejection shows that the clock is right.
        assert_eq!(ask().await.unwrap().attempts, 2);
        assert_eq!(info(&haoka).await.unwrap(), 2);
        assert_eq!(ask().await.unwrap().attempts, 1);
        let last = bed.emulator.log().into_iter().next_back().unwrap();
        assert_eq!(last.timestamp, "2024-11-25T02:48:02Z");
    });
}

#[test]
fn a_clock_that_changes_repeatedly_is_corrected() {
    run(async {
        let bed = test_bed(0).await;
        let linkcard = bed.linkcard();
        for ahead in [-MINUTES_20, MINUTES_20, 0, 3000, -3000] {
            bed.clock.set_client_ahead(ahead);
            let reply = linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await;
            assert!(reply.as_ref().is_ok_and(|reply| reply.attempts <= 2), "{ahead}: {reply:?}");
        }
    });
}
