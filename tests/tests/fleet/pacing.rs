//! Pacers keep the rate limits, for one worker and for several that share a ledger.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::join_all;
use proptest::prelude::*;
use simfleet::WaitFor;
use simfleet::clock::Clock;
use simfleet::pacer::{Admission, LocalPacer, PacedCall, Pacer, QuotaShare};
use simfleet::runtime::{Given, Operation, Parameters, Place};
use simfleet_fleet::SharedPacer;
use simfleet_tests::support::{TestClock, card_with_delay, run};

use crate::bed::{Bed, collect, stream_of};
use crate::stores::StoreKind;

/// A pacer that is tested: the one in the process, or one in a store.
type Kind = Option<StoreKind>;

/// Returns pacers of several workers.
async fn pacers(kind: Kind, clock: &TestClock, share: f64, workers: usize) -> Vec<Arc<dyn Pacer>> {
    let share = QuotaShare::new(share).unwrap();
    let shared_clock: Arc<dyn Clock> = Arc::new(clock.clone());
    let Some(kind) = kind else {
        let pacer: Arc<dyn Pacer> = Arc::new(LocalPacer::new(shared_clock, share));
        return vec![pacer; workers];
    };
    let store = kind.new_store().await;
    let mut pacers: Vec<Arc<dyn Pacer>> = Vec::new();
    for _ in 0..workers {
        let paces = store.paces(Arc::clone(&shared_clock)).await;
        pacers.push(Arc::new(SharedPacer::new(paces, Arc::clone(&shared_clock), share)));
    }
    pacers
}

/// Returns the parameters of a call about these cards.
fn call<'a>(operation: &'static Operation, cards: &'a [String]) -> Parameters<'a> {
    let mut parameters = Parameters::new(operation);
    if let Some(entry) = operation.parameter("simNos") {
        parameters.push(Given {
            name: "simNos".into(),
            place: Place::Form,
            text: "".into(),
            items: Some(cards.iter().map(|card| card.as_str().into()).collect()),
            entry: Some(entry),
        });
    }
    parameters
}

/// Returns the instants at which calls are sent that arrive with these pauses between them.
async fn instants(
    pacers: &[Arc<dyn Pacer>],
    clock: &TestClock,
    operation: &'static Operation,
    calls: &[(u64, usize)],
) -> Vec<(Duration, usize)> {
    let mut sent = Vec::new();
    for (index, (pause, card)) in calls.iter().enumerate() {
        clock.sleep(Duration::from_millis(*pause)).await;
        let cards = [format!("card{card}")];
        let parameters = call(operation, &cards);
        let pacer = &pacers[index % pacers.len()];
        loop {
            let call = PacedCall::new("account", &parameters, Duration::from_secs(3600));
            match pacer.admit(&call).await {
                Admission::Admitted(wait) => {
                    sent.push((clock.passed() + wait, *card));
                    break;
                }
                Admission::Later(wait) => clock.sleep(wait).await,
                other => panic!("{other:?}"),
            }
        }
    }
    sent
}

/// Fails if a window contains more calls than the limit allows.
fn assert_limit(sent: &[Duration], limit: usize, per: Duration) {
    let mut sent = sent.to_vec();
    sent.sort_unstable();
    for window in sent.windows(limit + 1) {
        assert!(window[limit] - window[0] >= per, "{} calls in {:?}", limit + 1, window[limit] - window[0]);
    }
}

/// What every pacer promises: never more calls in a window than the limit allows, and almost as many if there are more
/// calls than that.
fn keeps_its_promise(kind: Kind, calls: &[(u64, usize)], share: f64) {
    run(async {
        for name in ["get_card_real_status", "batch_query_sim_status"] {
            let operation = simfleet::linkcard_client::operation(name);
            let operation = operation.or_else(|| simfleet::haoka_client::operation(name)).unwrap();
            let (limit, per) = QuotaShare::new(share).unwrap().of(&operation.quotas[0]);
            let of_cards = operation.parameter("simNos").is_some();
            let clock = TestClock::default();
            let pacers = pacers(kind, &clock, share, 3).await;
            let sent = instants(&pacers, &clock, operation, calls).await;
            let cards = if of_cards { 4 } else { 1 };
            for card in 0..cards {
                let of_card = |sent: &&(Duration, usize)| !of_cards || sent.1 == card;
                let sent: Vec<Duration> = sent.iter().filter(of_card).map(|sent| sent.0).collect();
                assert_limit(&sent, usize::try_from(limit).unwrap(), per);
            }
            // All calls at once take as long as the limit demands, and hardly longer.
            let begun = clock.passed() + Duration::from_secs(3600);
            clock.sleep(Duration::from_secs(3600)).await;
            let at_once: Vec<(u64, usize)> = (0..60).map(|_| (0, 0)).collect();
            let sent = instants(&pacers, &clock, operation, &at_once).await;
            let took = sent.iter().map(|sent| sent.0).max().unwrap() - begun;
            let bound = per.mul_f64(60.0 / f64::from(limit));
            assert!(took <= bound.mul_f64(1.06), "{name}: {took:?}, at the limit {bound:?}");
            assert!(took + per >= bound.mul_f64(0.99), "{name}: {took:?}, at the limit {bound:?}");
        }
    });
}

fn calls() -> impl Strategy<Value = Vec<(u64, usize)>> {
    let pause = prop_oneof![Just(0_u64), 0..100_u64, 0..3000_u64];
    prop::collection::vec((pause, 0..4_usize), 1..80)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn a_pacer_in_the_process_keeps_its_promise(calls in calls(), share in prop_oneof![Just(1.0), 0.2..1.0]) {
        keeps_its_promise(None, &calls, share);
    }

    #[test]
    fn a_pacer_in_sqlite_keeps_its_promise(calls in calls(), share in prop_oneof![Just(1.0), 0.2..1.0]) {
        keeps_its_promise(Some(StoreKind::Sqlite), &calls, share);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(8) })]

    #[test]
    fn a_pacer_in_postgres_keeps_its_promise(calls in calls(), share in prop_oneof![Just(1.0), 0.2..1.0]) {
        if StoreKind::Postgres.is_available() {
            keeps_its_promise(Some(StoreKind::Postgres), &calls, share);
        }
    }
}

fn a_rejected_call_holds_back_the_calls_of_every_worker(kind: StoreKind) {
    run(async {
        let operation = simfleet::linkcard_client::operation("get_card_real_status").unwrap();
        let clock = TestClock::default();
        let pacers = pacers(Some(kind), &clock, 0.5, 2).await;
        let parameters = call(operation, &[]);
        let paced = PacedCall::new("account", &parameters, Duration::from_secs(60));
        assert_eq!(pacers[0].admit(&paced).await, Admission::Admitted(Duration::ZERO));
        pacers[0].hold("account", operation, Duration::from_secs(9));
        assert_eq!(pacers[0].room("account", operation), Duration::from_secs(9));
        // The request that holds calls back has been done once the same worker's next request is.
        let budgets = pacers[0].budgets("account").await;
        let budget = &budgets[0];
        assert_eq!((budgets.len(), budget.operation.as_str(), budget.limit), (1, "GetCardRealStatus", 10));
        assert_eq!((budget.next, budget.held), (Duration::from_secs(9), Duration::from_secs(9)));
        assert_eq!(pacers[1].admit(&paced).await, Admission::Admitted(Duration::from_secs(9)));
        let hurried = PacedCall::new("account", &parameters, Duration::from_secs(1));
        let Admission::Later(wait) = pacers[1].admit(&hurried).await else { panic!("it cannot wait so long") };
        assert!(wait > Duration::from_secs(9), "{wait:?}");
        let other = PacedCall::new("another", &parameters, Duration::from_secs(60));
        assert_eq!(pacers[1].admit(&other).await, Admission::Admitted(Duration::ZERO), "another account");
        // An instant that is far ahead comes from a clock that was set back.
        clock.set_client_ahead(-7200);
        assert_eq!(pacers[1].admit(&paced).await, Admission::Admitted(Duration::ZERO));
    });
}

fn four_workers_share_one_rate_limit(kind: StoreKind) {
    run(async {
        let numbers: Vec<String> = (1..=240).map(|number| format!("898600000000000{number:04}1")).collect();
        let bed = Bed::with_cards(kind, numbers.iter().map(|number| card_with_delay(number, 2.0)).collect()).await;
        let ledger = bed.ledger(None).await;
        let fleet = bed.paced_fleet(ledger, 1).await;
        let first = fleet.card_statuses(stream_of(&numbers)).start().await.unwrap();
        let mut runs = Vec::new();
        for seed in 2..5 {
            let fleet = bed.paced_fleet(bed.ledger(None).await, seed).await;
            runs.push(fleet.resume(first.id(), WaitFor::at_most(Duration::from_secs(300))).await.unwrap());
        }
        runs.push(first);
        let results = join_all(runs.iter_mut().map(collect)).await;
        assert_eq!(results.iter().map(|results| results.len()).sum::<usize>(), 240);
        assert!(results.iter().filter(|results| !results.is_empty()).count() > 1, "several workers have worked");
        assert!(results.iter().flat_map(|results| results.values()).all(|result| result.state == "finished"));
        let sent = bed.simulation.sent();
        assert_limit(&sent, 20, Duration::from_secs(1));
        assert!(bed.emulator.log().iter().all(|request| request.code == "200"), "no call was rejected");
        let bound = Duration::from_secs(1).mul_f64(sent.len() as f64 / 20.0);
        let passed = bed.simulation.passed();
        // The last cards take some seconds, and the other workers wait for them.
        assert!(passed <= bound.mul_f64(1.1) + Duration::from_secs(30), "{passed:?}, at the limit {bound:?}");
    });
}

fn four_workers_submit_each_card_once(kind: StoreKind) {
    run(async {
        let numbers = simfleet_tests::support::card_numbers(1200);
        let cards = numbers.iter().map(|number| crate::bed::quick_card(number)).collect();
        let bed = Bed::with_cards(kind, cards).await;
        let fleet = bed.paced_fleet(bed.ledger(None).await, 1).await;
        let mut runs = vec![fleet.suspend(stream_of(&numbers)).start().await.unwrap()];
        for seed in 2..5 {
            let fleet = bed.paced_fleet(bed.ledger(None).await, seed).await;
            runs.push(fleet.resume(runs[0].id(), WaitFor::at_most(Duration::from_secs(900))).await.unwrap());
        }
        let results = join_all(runs.iter_mut().map(|run| run.map(Result::unwrap).collect::<Vec<_>>())).await;
        assert_eq!(results.iter().map(Vec::len).sum::<usize>(), 1200);
        assert!(results.iter().filter(|results| !results.is_empty()).count() > 1, "several workers have worked");
        assert!(results.iter().flatten().all(|result| result.state == "confirmed"));
        let submitted = bed.submitted("batchShutdown");
        assert!(submitted.len() == 1200 && submitted.values().all(|times| *times == 1));
        assert!(fleet.ledger().run(runs[0].id()).await.unwrap().unwrap().counts.is_finished());
    });
}

crate::for_each_store! {
    a_rejected_call_holds_back_the_calls_of_every_worker,
    four_workers_share_one_rate_limit,
    four_workers_submit_each_card_once,
}
