//! Live states of fleets.

use std::time::Duration;

use futures_util::StreamExt;
use simfleet::WaitFor;
use simfleet_tests::support::{card_with_delay, run};

use crate::bed::{Bed, collect, stream_of};
use crate::stores::StoreKind;

fn iccids(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("898600000000000{number:04}1")).collect()
}

async fn bed(kind: StoreKind, numbers: &[String]) -> Bed {
    let cards = numbers.iter().enumerate();
    let cards = cards.map(|(index, iccid)| card_with_delay(iccid, 1.0 + f64::from(u8::try_from(index % 9).unwrap())));
    Bed::with_cards(kind, cards.collect()).await
}

fn many_cards_take_as_long_as_the_rate_limit_allows(kind: StoreKind) {
    run(async {
        let numbers = iccids(400);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.card_statuses(stream_of(&numbers)).start().await.unwrap();
        let results = collect(&mut run).await;
        assert!(results.len() == 400 && results.values().all(|result| result.state == "finished"));
        assert!(results.values().all(|result| result.detail["rows"][0]["Status"].is_string()), "{results:?}");
        let calls = bed.simulation.sent().len();
        let bound = Duration::from_secs(u64::try_from(calls).unwrap()) / 20;
        // The last cards take up to ten seconds, in which nothing new starts.
        let limit = bound.mul_f64(1.1) + Duration::from_secs(15);
        assert!(bed.simulation.passed() <= limit, "{:?} for {calls} calls", bed.simulation.passed());
    });
}

fn a_resumed_run_queries_only_cards_without_a_result(kind: StoreKind) {
    run(async {
        let numbers = iccids(200);
        let bed = bed(kind, &numbers).await;
        let fleet = bed.fleet(bed.ledger(None).await, 1);
        let mut run = fleet.card_statuses(stream_of(&numbers)).start().await.unwrap();
        let mut known = Vec::new();
        while known.len() < 90 {
            known.push(run.next().await.unwrap().unwrap().card);
        }
        let id = run.id().clone();
        drop((run, fleet));
        bed.emulator.clear_log();
        let fleet = bed.fleet(bed.ledger(None).await, 2);
        let mut run = fleet.resume(&id, WaitFor::at_most(Duration::from_secs(300))).await.unwrap();
        let results = collect(&mut run).await;
        let stored = fleet.ledger().run(&id).await.unwrap().unwrap();
        assert!(stored.counts.is_finished() && stored.counts.cards == 200);
        assert!(results.len() <= 200 - 90 && known.iter().all(|card| !results.contains_key(card)));
        let queried: Vec<String> = bed
            .emulator
            .log()
            .iter()
            .flat_map(|request| request.params.clone())
            .filter(|(name, _)| name == "Iccid")
            .map(|(_, value)| value)
            .collect();
        assert!(!queried.is_empty() && queried.iter().all(|iccid| results.contains_key(iccid)));
    });
}

crate::for_each_store! {
    many_cards_take_as_long_as_the_rate_limit_allows,
    a_resumed_run_queries_only_cards_without_a_result,
}
