//! Suspending and restoring fleets.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::future::join_all;
use futures_util::{FutureExt, StreamExt};
use simfleet::WaitFor;
use simfleet::clock::Clock;
use simfleet_emulator::{Card, Fate};
use simfleet_fleet::{ClaimRequest, Fleet, FleetError, Ledger, LedgerErrorKind, RunState, Stage, Unless};
use simfleet_tests::support::{card_numbers, run};

use crate::bed::{Bed, PausedStep, collect, quick_card, stream_of};
use crate::stores::StoreKind;

async fn bed(kind: StoreKind, numbers: &[String]) -> Bed {
    Bed::with_cards(kind, numbers.iter().map(|number| quick_card(number)).collect()).await
}

fn every_card_is_suspended_once_and_has_one_result(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(1000);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).remark("overdue").start().await.unwrap();
        let results = collect(&mut run).await;
        assert_eq!(results.len(), 1000);
        assert!(results.values().all(|result| result.state == "confirmed" && result.is_final), "{results:?}");
        let submitted = bed.submitted("batchShutdown");
        assert!(submitted.len() == 1000 && submitted.values().all(|times| *times == 1));
        let stored = fleet.ledger().run(run.id()).await.unwrap().unwrap();
        assert!(stored.counts.is_finished() && stored.state == RunState::Open);
        assert_eq!(stored.counts.results["confirmed"], 1000);
        // A run that is finished has nothing left to do.
        let mut again = fleet.resume(run.id(), WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        assert!(again.next().await.is_none());
    });
}

fn repeated_numbers_are_sent_once_and_the_list_keeps_its_order(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(3);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let twice: Vec<String> = numbers.iter().rev().chain(&numbers).cloned().collect();
        let mut run = fleet.restore(stream_of(&twice)).start().await.unwrap();
        assert_eq!(collect(&mut run).await.len(), 3);
        let cards = fleet.ledger().cards(run.id(), 0, 10).await.unwrap();
        let listed: Vec<&str> = cards.iter().map(|card| card.card.as_str()).collect();
        assert_eq!(listed, numbers.iter().rev().collect::<Vec<_>>());
    });
}

fn a_wrong_number_leaves_no_run_and_sends_nothing(kind: StoreKind) {
    run(async {
        let mut numbers = card_numbers(2000);
        let bed = bed(kind, &numbers[..1]).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        numbers[1500] = "nan,".to_owned();
        let error = fleet.suspend(stream_of(&numbers)).start().await.unwrap_err();
        assert!(error.to_string().contains("card 1501: `nan,` is not a card number"), "{error}");
        let error = fleet.suspend(stream_of(&[])).start().await.unwrap_err();
        assert!(error.to_string().contains("no card was given"), "{error}");
        assert!(fleet.ledger().runs().await.unwrap().is_empty());
        assert!(bed.emulator.log().is_empty());
    });
}

fn failures_of_every_kind_lose_no_card_and_repeat_no_write(kind: StoreKind) {
    for faults in [
        ["throttle@batchShutdown*4", "status@querySimAction*6=503"],
        ["cut-after-read@batchShutdown*2+1", "html@batchQuerySimStatus*9"],
        ["cut-body@batchShutdown*2", "throttle@querySimAction*30"],
        ["status@batchShutdown*3+1=502", "cut-body@batchQuerySimStatus*20"],
    ] {
        run(async {
            let numbers = card_numbers(600);
            let bed = bed(kind, &numbers).await;
            faults.iter().for_each(|fault| bed.fault(fault));
            let fleet = bed.fleet(bed.ledger(None).await, 1);
            let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
            let results = collect(&mut run).await;
            assert_eq!(results.len(), 600, "{faults:?}");
            let others: Vec<_> = results.values().filter(|result| result.state != "confirmed").collect();
            // Of a lost batch that did not arrive nothing can be known; it is not sent again.
            assert!(others.iter().all(|result| result.state == "outcome_unknown"), "{faults:?}: {others:?}");
            let submitted = bed.submitted("batchShutdown");
            assert!(submitted.values().all(|times| *times == 1), "{faults:?}");
            let sent = submitted.keys().filter(|card| results[*card].state != "confirmed").count();
            assert_eq!(sent, 0, "{faults:?}: what arrived was found");
            let strange: Vec<_> = results
                .values()
                .filter(|result| submitted.contains_key(&result.card) != (result.state == "confirmed"))
                .collect();
            assert!(strange.is_empty(), "{faults:?}: {strange:?}");
        });
    }
}

fn a_long_outage_delays_the_run_and_loses_no_card(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(300);
        let bed = bed(kind, &numbers).await;
        bed.simulation.set_outage(Duration::ZERO, Duration::from_secs(3600));
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let results = collect(&mut run).await;
        assert!(results.len() == 300 && results.values().all(|result| result.state == "confirmed"));
        assert!(bed.simulation.passed() > Duration::from_secs(3600));
    });
}

fn rejected_credentials_stop_the_run_and_keep_its_cards(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(300);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let with_wrong_key = fleet.clone().with_haoka(bed.haoka("another-api-key-000000000000000000", 2));
        let mut run = with_wrong_key.suspend(stream_of(&numbers)).start().await.unwrap();
        let error = run.next().await.unwrap().unwrap_err();
        assert!(matches!(&error, FleetError::Service(error) if error.kind() == simfleet::ErrorKind::Auth), "{error}");
        assert!(run.next().await.is_none());
        let stored = fleet.ledger().run(run.id()).await.unwrap().unwrap();
        assert_eq!(stored.counts.results.len(), 0);
        let mut again = fleet.resume(run.id(), WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        assert_eq!(collect(&mut again).await.len(), 300);
        assert!(bed.submitted("batchShutdown").values().all(|times| *times == 1));
    });
}

fn a_result_that_is_not_final_is_found_out_by_a_later_run(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(30);
        let slow = Fate { record_seconds: Some(3000.0), ..Fate::default() };
        let cards = numbers.iter().map(|number| Card { fate: slow.clone(), ..quick_card(number) });
        let bed = Bed::with_cards(kind, cards.collect()).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let wait = WaitFor::at_most(Duration::from_secs(300));
        let mut run = fleet.suspend(stream_of(&numbers)).wait(wait).start().await.unwrap();
        let results = collect(&mut run).await;
        assert!(results.len() == 30 && results.values().all(|result| !result.is_final), "{results:?}");
        let mut again = fleet.resume(run.id(), WaitFor::at_most(Duration::from_secs(7200))).await.unwrap();
        let results = collect(&mut again).await;
        assert!(results.len() == 30 && results.values().all(|result| result.state == "confirmed"), "{results:?}");
        assert!(bed.submitted("batchShutdown").values().all(|times| *times == 1));
    });
}

fn a_cancelled_run_sends_nothing_more_and_is_still_followed(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(500);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        assert!(run.next().await.unwrap().is_ok());
        run.stop();
        let before = bed.submitted("batchShutdown").len();
        let unsent = fleet.ledger().cancel_run(run.id()).await.unwrap();
        assert_eq!(usize::try_from(unsent).unwrap() + before, 500);
        let results = collect(&mut run).await;
        assert_eq!((results.len() + 1, bed.submitted("batchShutdown").len()), (before, before));
        let mut again = fleet.resume(run.id(), WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        assert!(again.next().await.is_none());
    });
}

fn futures_that_are_dropped_lose_nothing(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(400);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let mut results = 0;
        loop {
            // Polls once and drops the future.
            match run.next().now_or_never() {
                Some(Some(result)) => results += usize::from(result.is_ok()),
                Some(None) => break,
                None => tokio::task::yield_now().await,
            }
        }
        assert_eq!(results, 400);
        assert!(bed.submitted("batchShutdown").values().all(|times| *times == 1));
    });
}

fn a_full_disk_delays_the_run_and_sends_nothing_without_an_intent(kind: StoreKind) {
    // The second number lasts beyond the time in which a batch may be sent.
    for failures in [3, 40] {
        run(async {
            let numbers = card_numbers(150);
            let bed = bed(kind, &numbers).await;
            let ledger = bed.full_ledger(failures).await;
            let fleet = bed.fleet(ledger, 1);
            let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
            let results = collect(&mut run).await;
            assert!(results.len() == 150 && results.values().all(|result| result.state == "confirmed"), "{results:?}");
            let submitted = bed.submitted("batchShutdown");
            assert!(submitted.len() == 150 && submitted.values().all(|times| *times == 1), "{submitted:?}");
            assert!(bed.simulation.passed() > Duration::from_secs(failures as u64), "{:?}", bed.simulation.passed());
        });
    }
}

fn a_claim_that_arrives_after_the_stop_is_given_back(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(30);
        let bed = bed(kind, &numbers).await;
        let (paused, released) = bed.paused_ledger(PausedStep::Claim).await;
        let fleet = bed.fleet(Arc::clone(&paused) as Arc<dyn Ledger>, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        while !paused.has_paused() {
            assert!(run.next().now_or_never().is_none());
            tokio::task::yield_now().await;
        }
        run.stop();
        released.close();
        assert!(run.next().await.is_none());
        assert!(bed.emulator.log().is_empty());
        // Another worker gets the batch at once, although the first one still exists.
        let request = ClaimRequest { run: run.id().clone(), cards: 100, lease: Duration::from_secs(600), start: 9 };
        let claim = bed.ledger(None).await.claim(request).await.unwrap().unwrap();
        assert_eq!((claim.cards.len(), claim.batch.epoch, claim.stage), (30, 2, Stage::Claimed));
    });
}

fn a_run_takes_over_the_batches_of_a_worker_that_has_ended(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(230);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        // A worker whose process does not release its claims when it ends.
        let (other, _released) = bed.paused_ledger(PausedStep::Intend).await;
        let start = other.start_work(run.id()).await.unwrap();
        let request = ClaimRequest { run: run.id().clone(), cards: 100, lease: Duration::from_secs(600), start };
        assert_eq!(other.claim(request).await.unwrap().unwrap().cards.len(), 100);
        let mut run = fleet.resume(run.id(), WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        let results = collect(&mut run).await;
        assert!(results.len() == 230 && results.values().all(|result| result.state == "confirmed"), "{results:?}");
        assert!(bed.simulation.passed() > Duration::from_secs(600));
    });
}

fn a_run_is_resumed_only_with_its_own_account(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(2);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let other = simfleet::Haoka::builder()
            .endpoint(bed.emulator.url())
            .credentials(simfleet::AppKey::new("10002", "test-api-key-0000000000000000000"))
            .build()
            .unwrap();
        let wait = WaitFor::at_most(Duration::from_secs(900));
        let error = fleet.clone().with_haoka(other).resume(run.id(), wait.clone()).await.unwrap_err();
        assert!(error.to_string().contains("belongs to the account"), "{error}");
        let error = fleet.resume(&"20240101-000000-000000".parse().unwrap(), wait).await.unwrap_err();
        assert!(matches!(error, FleetError::Ledger(error) if error.kind() == LedgerErrorKind::Invalid));
    });
}

fn one_of_the_same_runs_that_start_at_once_is_started(kind: StoreKind) {
    run(async {
        let numbers = card_numbers(30);
        let bed = bed(kind, &numbers).await;
        let hour_ago = bed.simulation.wall() - Duration::from_secs(3600);
        let unless = |since: SystemTime| {
            Unless::new(since, |runs| {
                let same = runs.iter().find(|run| run.plan.parameters["label"] == "overdue");
                same.map(|run| run.id.clone())
            })
        };
        let mut fleets = Vec::new();
        for seed in 0..8 {
            fleets.push(bed.fleet(bed.ledger(None).await, seed));
        }
        let start = |(index, fleet): (usize, &Fleet)| {
            let mut numbers = numbers.clone();
            numbers.rotate_left(index);
            fleet.suspend(stream_of(&numbers)).label("overdue".into()).unless(unless(hour_ago)).start()
        };
        let mut runs = Vec::new();
        let mut others = BTreeSet::new();
        for started in join_all(fleets.iter().enumerate().map(start)).await {
            match started {
                Ok(run) => runs.push(run),
                Err(FleetError::Forbidden(id)) => assert!(others.insert(id) || others.len() == 1),
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!((runs.len(), others.iter().collect::<Vec<_>>()), (1, vec![runs[0].id()]));
        let ledger = fleets[0].ledger();
        assert_eq!(ledger.runs().await.unwrap().len(), 1, "a run that is not started leaves no record");
        assert!(collect(&mut runs[0]).await.values().all(|result| result.state == "confirmed"));
        assert!(bed.submitted("batchShutdown").values().all(|times| *times == 1));
        // Runs before the instant do not count.
        let request = fleets[1].suspend(stream_of(&numbers)).label("overdue".into());
        let later = bed.simulation.wall() + Duration::from_secs(1);
        assert!(request.unless(unless(later)).start().await.is_ok());
    });
}

crate::for_each_store! {
    one_of_the_same_runs_that_start_at_once_is_started,
    every_card_is_suspended_once_and_has_one_result,
    repeated_numbers_are_sent_once_and_the_list_keeps_its_order,
    a_wrong_number_leaves_no_run_and_sends_nothing,
    failures_of_every_kind_lose_no_card_and_repeat_no_write,
    a_long_outage_delays_the_run_and_loses_no_card,
    rejected_credentials_stop_the_run_and_keep_its_cards,
    a_result_that_is_not_final_is_found_out_by_a_later_run,
    a_cancelled_run_sends_nothing_more_and_is_still_followed,
    futures_that_are_dropped_lose_nothing,
    a_full_disk_delays_the_run_and_sends_nothing_without_an_intent,
    a_claim_that_arrives_after_the_stop_is_given_back,
    a_run_takes_over_the_batches_of_a_worker_that_has_ended,
    a_run_is_resumed_only_with_its_own_account,
}
