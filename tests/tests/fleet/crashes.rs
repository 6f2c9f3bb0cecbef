//! A run that is stopped between any two steps, as by SIGKILL, and resumed by another process.
//!
//! The ledger stops responding before or after its n-th step, the run is dropped, and a new ledger handle with new
//! clients resumes it. This shows crashes of the process. It does not show a loss of power, where the disk may lose what
//! was not synced.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use simfleet::WaitFor;
use simfleet_fleet::{Ledger, RunId};
use simfleet_tests::support::{card_numbers, run};

use crate::bed::{Bed, PausedStep, SteppedLedger, quick_card, stream_of};
use crate::stores::StoreKind;

const CARDS: usize = 110;

fn wait() -> WaitFor {
    WaitFor::at_most(Duration::from_secs(900))
}

/// Runs until the ledger stops responding at this step, and returns the run and the results so far. `None` if the run
/// ended before.
async fn until_stopped(bed: &Bed, id: Option<&RunId>, stop: (usize, bool)) -> Option<RunId> {
    let ledger = bed.ledger(Some(stop)).await;
    let fleet = bed.fleet(Arc::clone(&ledger) as Arc<dyn Ledger>, u64::try_from(stop.0).unwrap());
    let mut run = match id {
        Some(id) => fleet.resume(id, wait()).await.unwrap(),
        None => fleet.suspend(stream_of(&card_numbers(CARDS))).wait(wait()).start().await.unwrap(),
    };
    let id = run.id().clone();
    loop {
        let next = tokio::select! {
            next = run.next() => next,
            () = stopped(&ledger) => return Some(id),
        };
        match next {
            Some(result) => drop(result.unwrap()),
            None => return None,
        }
    }
}

/// Returns when the ledger has stopped responding, and what does not need it has had time to continue.
async fn stopped(ledger: &SteppedLedger) {
    while !ledger.has_stopped() {
        tokio::task::yield_now().await;
    }
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

async fn finish(bed: &Bed, id: &RunId) -> BTreeMap<String, String> {
    let ledger = bed.ledger(None).await;
    let fleet = bed.fleet(Arc::clone(&ledger) as Arc<dyn Ledger>, 999);
    let mut run = fleet.resume(id, wait()).await.unwrap();
    while let Some(result) = run.next().await {
        result.unwrap();
    }
    let cards = ledger.cards(id, 0, CARDS + 1).await.unwrap();
    cards.into_iter().map(|card| (card.card, card.result.map_or_else(String::new, |result| result.state))).collect()
}

async fn bed(kind: StoreKind) -> Bed {
    Bed::with_cards(kind, card_numbers(CARDS).iter().map(|number| quick_card(number)).collect()).await
}

fn a_crash_at_any_step_submits_no_card_twice_and_loses_none(kind: StoreKind) {
    // A step of PostgreSQL takes long: there, only steps that are done are the last ones.
    let ends: &[bool] = if kind == StoreKind::Sqlite { &[false, true] } else { &[true] };
    let mut unknown = 0;
    for step in 1.. {
        let mut ended = true;
        for &is_done in ends {
            run(async {
                let bed = bed(kind).await;
                let Some(id) = until_stopped(&bed, None, (step, is_done)).await else { return };
                ended = false;
                let states = finish(&bed, &id).await;
                assert_eq!(states.len(), CARDS);
                let submitted = bed.submitted("batchShutdown");
                assert!(submitted.values().all(|times| *times == 1), "step {step} {is_done}: {submitted:?}");
                for (card, state) in &states {
                    let expected = if submitted.contains_key(card) { "confirmed" } else { "outcome_unknown" };
                    assert_eq!(state, expected, "step {step} {is_done}: {card}");
                    unknown += usize::from(state == "outcome_unknown");
                }
            });
        }
        if ended {
            assert!(step > 10, "the run has few steps: {step}");
            break;
        }
    }
    assert!(unknown > 0, "an intent whose request was not sent must not be sent later");
}

fn a_run_that_crashes_again_and_again_submits_no_card_twice(kind: StoreKind) {
    run(async {
        let bed = bed(kind).await;
        let mut id = until_stopped(&bed, None, (2, true)).await;
        let first = id.clone().unwrap();
        let mut crashes = 1;
        for (count, is_done) in [(3, false), (2, true), (4, true), (1, true), (5, false), (3, true), (6, true)] {
            if let Some(run) = &id {
                id = until_stopped(&bed, Some(run), (count, is_done)).await;
                crashes += 1;
            }
        }
        assert!(crashes > 4);
        let states = finish(&bed, &first).await;
        let submitted = bed.submitted("batchShutdown");
        assert!(submitted.values().all(|times| *times == 1), "{submitted:?}");
        assert!(
            states.iter().all(|(card, state)| (state == "confirmed") == submitted.contains_key(card)),
            "{states:?}"
        );
    });
}

fn a_worker_that_was_stopped_past_its_lease_sends_nothing(kind: StoreKind) {
    run(async {
        let bed = bed(kind).await;
        // The first worker is stopped when it has stored its first intent, and another one takes over.
        let (paused, released) = bed.paused_ledger(PausedStep::Intend).await;
        let fleet = bed.fleet(Arc::clone(&paused) as Arc<dyn Ledger>, 1);
        let mut run = fleet.suspend(stream_of(&card_numbers(CARDS))).wait(wait()).start().await.unwrap();
        let id = run.id().clone();
        let worker = tokio::spawn(async move { while run.next().await.is_some() {} });
        while !paused.has_paused() {
            tokio::task::yield_now().await;
        }
        bed.simulation.advance(Duration::from_secs(601));
        finish(&bed, &id).await;
        released.close();
        worker.await.unwrap();
        let states = finish(&bed, &id).await;
        let unknown: Vec<&String> =
            states.iter().filter(|(_, state)| *state == "outcome_unknown").map(|(card, _)| card).collect();
        assert!(unknown.len() == 100 || unknown.len() == 10, "one batch has an intent and no outcome: {states:?}");
        let submitted = bed.submitted("batchShutdown");
        assert!(unknown.iter().all(|card| !submitted.contains_key(*card)), "the worker that woke sent its batch");
        assert!(submitted.len() + unknown.len() == CARDS && submitted.values().all(|times| *times == 1));
    });
}

crate::for_each_store! {
    a_crash_at_any_step_submits_no_card_twice_and_loses_none,
    a_run_that_crashes_again_and_again_submits_no_card_twice,
    a_worker_that_was_stopped_past_its_lease_sends_nothing,
}
