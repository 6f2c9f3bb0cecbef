//! Live states of many cards: at the pace of the rate limit, through throttles and outages, without losing a card.
//!
//! Many tasks sleep at the same time here, so the clock is a [`Simulation`].

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{FutureExt, StreamExt, stream};
use simfleet::linkcard::{CardQuery, CardResult};
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, End, ErrorKind, Linkcard, WaitFor};
use simfleet_emulator::{Card, Emulator};

use simfleet_tests::support::{KEY, Simulation, card_with_delay, run};

fn iccid(number: usize) -> String {
    format!("8986000000000000{number:04}")
}

fn queries(count: usize) -> impl Iterator<Item = CardQuery> {
    (0..count).map(|number| CardQuery::iccid(iccid(number)))
}

/// A client and an emulator with this many cards, whose queries take 1 to 9 s.
async fn test_bed(count: usize) -> (Linkcard, Emulator, Simulation) {
    let simulation = Simulation::default();
    let cards: Vec<Card> = (0..count)
        .map(|number| card_with_delay(&iccid(number), 1.0 + f64::from(u8::try_from(number % 9).unwrap())))
        .collect();
    let builder = Emulator::builder().clock(Arc::new(simulation.clone())).strict(true).cards(cards);
    let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let linkcard = Linkcard::builder()
        .endpoint(emulator.url())
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(Arc::new(simulation.clone()))
        .random(Arc::new(SeededRandom::new(7)))
        .transport(simulation.transport())
        .build()
        .unwrap();
    tokio::spawn(simulation.clone().turn());
    (linkcard, emulator, simulation)
}

fn wait(seconds: u64) -> WaitFor {
    WaitFor::at_most(Duration::from_secs(seconds))
}

/// Fails unless each card has exactly one result and is finished.
fn assert_all_finished(results: &[CardResult], count: usize) {
    let cards: HashSet<&str> = results.iter().map(|(card, _)| card.number()).collect();
    assert_eq!((results.len(), cards.len()), (count, count));
    for (card, result) in results {
        let status = result.as_ref().unwrap_or_else(|error| panic!("{card:?}: {error}"));
        assert_eq!((status.end, status.card.number()), (End::Finished, card.number()));
    }
}

#[test]
fn many_cards_take_as_long_as_the_rate_limit_allows() {
    run(async {
        let (linkcard, _emulator, simulation) = test_bed(200).await;
        let (read, clock) = (Arc::<Mutex<Vec<Duration>>>::default(), simulation.clone());
        let times = Arc::clone(&read);
        let cards = queries(200).inspect(move |_| times.lock().unwrap().push(clock.passed()));
        let results: Vec<_> = linkcard.card_statuses(cards, wait(60)).collect().await;
        assert_all_finished(&results, 200);
        let first = read.lock().unwrap().iter().filter(|at| at.as_secs() == 0).count();
        assert_eq!(first, 21, "no card starts before the rate limit has room for its first call; one is read ahead");
        let calls = simulation.sent().len();
        let bound = Duration::from_secs(u64::try_from(calls).unwrap()) / 20;
        assert!(simulation.passed() <= bound.mul_f64(1.3), "{:?} for {calls} calls", simulation.passed());
        // Results come as they are known, and not in the order of the cards.
        assert!(results.windows(2).any(|two| two[0].0.number() > two[1].0.number()));
        let polls: u32 = results.iter().map(|(_, result)| result.as_ref().unwrap().polls).sum();
        assert_eq!(usize::try_from(polls).unwrap(), calls, "no call was throttled");
    });
}

#[test]
fn results_can_come_in_the_order_of_the_cards() {
    run(async {
        let (linkcard, _emulator, _) = test_bed(60).await;
        let results: Vec<_> = linkcard.card_statuses(queries(60), wait(60)).parallel(25).in_order().collect().await;
        assert_all_finished(&results, 60);
        let numbers: Vec<String> = results.iter().map(|(card, _)| card.number().to_owned()).collect();
        assert_eq!(numbers, (0..60).map(iccid).collect::<Vec<_>>());
    });
}

#[test]
fn a_consumer_that_stops_reads_no_further_cards() {
    run(async {
        let (linkcard, _emulator, simulation) = test_bed(50).await;
        let read = Arc::new(Mutex::new(0));
        let counter = Arc::clone(&read);
        // The list of cards has no end.
        let endless = stream::iter((0..).map(move |number| {
            *counter.lock().unwrap() += 1;
            CardQuery::iccid(iccid(number % 50))
        }));
        let mut statuses = linkcard.card_statuses_of(endless, wait(60)).parallel(30);
        for done in 1..=300 {
            assert!(statuses.next().await.unwrap().1.is_ok());
            let read = *read.lock().unwrap();
            assert!(read - done <= 30 && statuses.running() <= 30, "{read} cards read for {done} results");
        }
        // A future of `next` that is dropped loses nothing.
        let (running, before) = (statuses.running(), *read.lock().unwrap());
        assert!(statuses.next().now_or_never().is_none_or(|result| result.is_some()));
        assert!(running > 0);
        drop(statuses);
        let sent = simulation.sent().len();
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert!(*read.lock().unwrap() - before <= 30);
        assert!(simulation.sent().len() <= sent, "a dropped stream sends nothing");
    });
}

#[test]
fn failures_of_every_kind_lose_no_card() {
    for faults in [
        ["throttle@GetCardRealStatus*60+1", "status@GetCardRealStatus*20+100=503"],
        ["throttle@GetCardRealStatus*4+30=10000", "cut-after-read@GetCardRealStatus*30+50"],
        ["html@GetCardRealStatus*15+20=200", "status@GetCardRealStatus*9+10=502"],
        ["cut-body@GetCardRealStatus*25+5", "replace-body@GetCardRealStatus*9+90=200,application/json,{\"Data\":["],
    ] {
        run(async {
            let (linkcard, emulator, _) = test_bed(120).await;
            for fault in faults {
                emulator.inject(fault.parse().unwrap());
            }
            let results: Vec<_> = linkcard.card_statuses(queries(120), wait(300)).collect().await;
            assert_all_finished(&results, 120);
        });
    }
}

#[test]
fn one_throttled_response_pauses_the_whole_run() {
    run(async {
        let (linkcard, emulator, simulation) = test_bed(120).await;
        emulator.inject("throttle@GetCardRealStatus*1+30=10000".parse().unwrap());
        let results: Vec<_> = linkcard.card_statuses(queries(120), wait(60)).collect().await;
        assert_all_finished(&results, 120);
        let sent = simulation.sent();
        let longest = sent.windows(2).map(|two| two[1] - two[0]).max().unwrap();
        assert!(longest > Duration::from_secs(9), "{longest:?}");
        assert!(sent.len() < 120 * 5, "{} calls", sent.len());
    });
}

#[test]
fn a_short_outage_loses_no_card() {
    run(async {
        let (linkcard, _emulator, simulation) = test_bed(200).await;
        simulation.set_outage(Duration::from_secs(5), Duration::from_secs(9));
        let (read, clock) = (Arc::<Mutex<Vec<Duration>>>::default(), simulation.clone());
        let times = Arc::clone(&read);
        let cards = queries(200).inspect(move |_| times.lock().unwrap().push(clock.passed()));
        let mut statuses = linkcard.card_statuses(cards, wait(60));
        let (mut results, mut failures) = (Vec::new(), 0);
        while let Some(result) = statuses.next().await {
            failures += usize::from(statuses.last_failure().is_some());
            results.push(result);
        }
        assert_all_finished(&results, 200);
        assert!(statuses.last_failure().is_none() && failures < 50, "{failures}");
        let count = |seconds: std::ops::Range<u64>| {
            read.lock().unwrap().iter().filter(|at| seconds.contains(&at.as_secs())).count()
        };
        assert!(count(0..5) > 30 && count(6..9) == 0 && count(9..300) > 50, "{:?}", read.lock().unwrap());
    });
}

#[test]
fn a_long_outage_costs_one_card_per_timeout_besides_those_that_were_running() {
    run(async {
        let (linkcard, _emulator, simulation) = test_bed(200).await;
        simulation.set_outage(Duration::ZERO, Duration::from_secs(300));
        let results: Vec<_> = linkcard.card_statuses(queries(200), wait(60)).collect().await;
        assert_eq!(results.len(), 200);
        let failed = results.iter().filter(|(_, result)| result.is_err());
        assert!(failed.clone().all(|(_, result)| result.as_ref().unwrap_err().kind() == ErrorKind::Connect));
        // The first one, and one each minute.
        assert!((4..=6).contains(&failed.count()), "{}", results.iter().filter(|(_, result)| result.is_err()).count());
    });
}

#[test]
fn a_pause_beyond_the_timeout_does_not_fail_card_after_card() {
    run(async {
        let (linkcard, emulator, simulation) = test_bed(60).await;
        emulator.inject("throttle@GetCardRealStatus*1+5=3600000".parse().unwrap());
        let results: Vec<_> = linkcard.card_statuses(queries(60), wait(60)).collect().await;
        let failed: Vec<_> = results.iter().filter_map(|(_, result)| result.as_ref().err()).collect();
        assert_eq!((results.len(), failed.len()), (60, 1), "{failed:?}");
        assert_eq!(failed[0].retry_after(), Some(Duration::from_secs(3600)));
        assert!(simulation.passed() < Duration::from_secs(120), "{:?}", simulation.passed());
    });
}
