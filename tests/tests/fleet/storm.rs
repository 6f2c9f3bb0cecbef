//! Failures of many kinds at once, on a simulated clock, without sockets and on one thread: everything that happens follows
//! from the seed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use simfleet::random::{Random, SeededRandom};
use simfleet::transport::HttpRequest;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, WaitFor};
use simfleet_emulator::{Card, Emulator, Fault, FaultRule};
use simfleet_fleet::{CardResult, Fleet, SqliteLedger};
use simfleet_tests::support::{APP, ChooseFault, KEY, Simulation, card_numbers, card_with_delay, run};

use crate::bed::{collect, quick_card, stream_of, submitted};

/// An emulator, and a fleet whose requests reach it without sockets.
struct Storm {
    emulator: Arc<Emulator>,
    simulation: Simulation,
    fleet: Fleet,
}

impl Storm {
    async fn start(cards: Vec<Card>, seed: u64, faults: impl Fn() -> Box<dyn ChooseFault>) -> Self {
        let simulation = Simulation::default();
        let builder = Emulator::builder().clock(Arc::new(simulation.clone())).strict(true).seed(seed).cards(cards);
        let emulator = Arc::new(builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap());
        tokio::spawn(simulation.clone().turn());
        let clock = Arc::new(simulation.clone());
        let haoka = Haoka::builder()
            .endpoint("http://127.0.0.1:1")
            .credentials(AppKey::new(APP.0, APP.1))
            .clock(clock.clone())
            .random(Arc::new(SeededRandom::new(seed)))
            .transport(simulation.in_process(Arc::clone(&emulator), faults()))
            .build()
            .unwrap();
        let linkcard = Linkcard::builder()
            .endpoint("http://127.0.0.1:1")
            .credentials(AccessKey::new(KEY.0, KEY.1))
            .clock(clock.clone())
            .random(Arc::new(SeededRandom::new(seed)))
            .transport(simulation.in_process(Arc::clone(&emulator), faults()))
            .build()
            .unwrap();
        let ledger = SqliteLedger::in_memory(clock).unwrap();
        let fleet = Fleet::new(Arc::new(ledger))
            .with_haoka(haoka)
            .with_linkcard(linkcard)
            .with_random(Arc::new(SeededRandom::new(seed)));
        Self { emulator, simulation, fleet }
    }
}

/// For a minute, half of all requests are throttled. All the time, 1 % lose their connection before or after they were
/// executed, and 1 % get a page of HTML.
fn storm(seed: u64) -> Box<dyn ChooseFault> {
    let random = SeededRandom::new(seed);
    Box::new(move |_: &HttpRequest, passed: Duration| {
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        let chance = f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX);
        let is_throttled = passed < Duration::from_secs(60) && chance < 0.51;
        let fault = match chance {
            0.0..0.005 => Fault::CutAfterRead { apply: false },
            0.005..0.01 => Fault::CutAfterRead { apply: true },
            0.01..0.02 => Fault::Html { status: 502 },
            _ if is_throttled => Fault::Throttle { retry_after_ms: None },
            _ => return None,
        };
        Some(FaultRule::once(fault))
    })
}

fn no_faults() -> Box<dyn ChooseFault> {
    Box::new(|_: &HttpRequest, _| None)
}

fn iccids(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("898600000000000{number:04}1")).collect()
}

async fn suspend(storm: &Storm, numbers: &[String]) -> BTreeMap<String, CardResult> {
    let wait = WaitFor::at_most(Duration::from_secs(1800));
    let mut run = storm.fleet.suspend(stream_of(numbers)).wait(wait).start().await.unwrap();
    collect(&mut run).await
}

#[test]
fn no_write_is_repeated_in_a_storm_of_failures() {
    for seed in 1..=5 {
        run(async {
            let numbers = card_numbers(1500);
            let cards = numbers.iter().map(|number| quick_card(number)).collect();
            let storm = Storm::start(cards, seed, || storm(seed)).await;
            let results = suspend(&storm, &numbers).await;
            assert_eq!(results.len(), 1500, "every card has one result");
            let submitted = submitted(&storm.emulator, "batchShutdown");
            assert!(submitted.values().all(|times| *times == 1), "seed {seed}: {submitted:?}");
            for (card, result) in &results {
                let expected = if submitted.contains_key(card) { "confirmed" } else { "outcome_unknown" };
                assert_eq!(result.state, expected, "seed {seed}: {result:?}");
            }
        });
    }
}

#[test]
fn every_state_is_found_in_a_storm_of_failures() {
    run(async {
        let iccids = iccids(600);
        let cards = iccids.iter().map(|iccid| card_with_delay(iccid, 2.0)).collect();
        let storm = Storm::start(cards, 7, || storm(7)).await;
        let mut run = storm.fleet.card_statuses(stream_of(&iccids)).start().await.unwrap();
        let results = collect(&mut run).await;
        assert_eq!(results.len(), 600);
        assert!(results.values().all(|result| result.state == "finished"), "{results:?}");
    });
}

/// Returns the requests and the results of a storm, in their order.
fn course(seed: u64) -> (Vec<String>, Vec<CardResult>) {
    run(async {
        let (numbers, iccids) = (card_numbers(200), iccids(30));
        let cards = numbers.iter().map(|number| quick_card(number));
        let cards = cards.chain(iccids.iter().map(|iccid| card_with_delay(iccid, 2.0))).collect();
        let storm = Storm::start(cards, seed, || storm(seed)).await;
        let mut suspended = storm.fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let queried = storm.fleet.card_statuses(stream_of(&iccids)).start().await.unwrap();
        let results = stream::select(suspended.by_ref(), queried).map(Result::unwrap).collect().await;
        assert_eq!(storm.emulator.log_dropped(), 0);
        (storm.emulator.log().iter().map(|request| format!("{request:?}")).collect(), results)
    })
}

#[test]
fn two_runs_from_one_seed_send_the_same_requests_in_the_same_order() {
    let (requests, results) = course(11);
    assert!(requests.len() > 100 && results.len() == 230, "{} requests, {} results", requests.len(), results.len());
    let (again, results_again) = course(11);
    let is_same = requests.iter().zip(&again).take_while(|(one, other)| one == other).count();
    assert_eq!((is_same, again.len()), (requests.len(), requests.len()), "{:?}", requests.get(is_same));
    assert_eq!(results, results_again);
    assert_ne!(course(12).0, requests);
}

#[test]
fn a_clock_that_jumps_by_an_hour_repeats_no_write() {
    for jump in [3600, -3600] {
        run(async {
            let numbers = card_numbers(600);
            let cards = numbers.iter().map(|number| quick_card(number)).collect();
            let storm = Storm::start(cards, 3, no_faults).await;
            let simulation = storm.simulation.clone();
            // The clock jumps while batches are being submitted, and back again later.
            tokio::spawn(async move {
                for (at, offset) in [(2, jump), (20, 0), (40, jump)] {
                    while simulation.passed() < Duration::from_secs(at) {
                        tokio::task::yield_now().await;
                    }
                    simulation.set_clock_offset(offset);
                }
            });
            let results = suspend(&storm, &numbers).await;
            let submitted = submitted(&storm.emulator, "batchShutdown");
            assert!(results.len() == 600 && submitted.len() == 600, "{}", submitted.len());
            assert!(submitted.values().all(|times| *times == 1), "{jump}: {submitted:?}");
            assert!(results.values().all(|result| result.state == "confirmed"), "{jump}: {results:?}");
        });
    }
}
