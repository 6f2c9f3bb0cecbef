//! The history of cards: what sweeps and runs see, and what has changed.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use simfleet::random::SeededRandom;
use simfleet_emulator::{Card, LinkcardCard};
use simfleet_fleet::{
    FleetId, History, KnownCard, Ledger, LedgerErrorKind, NumberKind, Observed, RunPlan, Sighting, Source,
    SqliteLedger, Sweep, SweepRecord, SweepTotals,
};
use simfleet_tests::support::{TestClock, run};

use crate::bed::{Bed, collect, quick_card, stream_of};
use crate::home::Home;

fn fleet(account: &str) -> FleetId {
    FleetId {
        service: "linkcard".to_owned(),
        endpoint: "https://linkcard.example".to_owned(),
        account: account.to_owned(),
    }
}

fn source(id: &str, account: &str) -> Source {
    let operation = "ListCardInfo".to_owned();
    Source { id: format!("20241125-024802-{id}").parse().unwrap(), fleet: fleet(account), operation }
}

fn seen(number: &str, members: Value) -> Sighting {
    let Value::Object(mut members) = members else { panic!("an object is needed") };
    members.insert("iccid".to_owned(), number.into());
    Sighting { number: number.to_owned(), members }
}

fn ledger(clock: &TestClock) -> SqliteLedger {
    SqliteLedger::in_memory(Arc::new(clock.clone())).unwrap()
}

/// Stores a complete sweep that sees these cards with these states.
async fn sweep(history: &dyn History, id: &str, cards: &[(&str, &str)]) -> SweepRecord {
    let sweep = source(id, "a");
    history.begin_sweep(&sweep, true).await.unwrap();
    let cards = cards.iter().map(|(number, state)| seen(number, json!({ "os_status": state }))).collect();
    history.observe(&sweep, cards).await.unwrap();
    history.end_sweep(&sweep, SweepTotals::default()).await.unwrap()
}

/// Returns the changes of a card as texts.
async fn changes(history: &dyn History, number: &str) -> Vec<String> {
    let cards = history.find_cards(number).await.unwrap();
    assert_eq!(cards.len(), 1, "{number}");
    let observations = history.observations(cards[0].key, 0, 100).await.unwrap();
    let change = |seen: &simfleet_fleet::Observation| format!("{} {} {}", seen.member, seen.from, seen.to);
    observations.iter().map(change).collect()
}

async fn card(history: &dyn History, number: &str) -> KnownCard {
    history.find_cards(number).await.unwrap().remove(0)
}

#[test]
fn only_values_that_differ_become_observations() {
    run(async {
        let clock = TestClock::default();
        let ledger = ledger(&clock);
        let first = sweep(&ledger, "a1", &[("1", "100"), ("2", "100"), ("3", "100")]).await;
        assert_eq!((first.cards, first.added, first.changed, first.gone), (3, 3, 0, 0));
        clock.advance(3600);
        let second = sweep(&ledger, "a2", &[("1", "100"), ("2", "200"), ("4", "20")]).await;
        assert_eq!((second.cards, second.added, second.changed, second.gone), (3, 1, 1, 1));
        assert_eq!(changes(&ledger, "1").await, [r#"presence null "present""#]);
        assert_eq!(changes(&ledger, "2").await, [r#"presence null "present""#, r#"os_status "100" "200""#]);
        assert_eq!(changes(&ledger, "3").await, [r#"presence null "present""#, r#"presence "present" "gone""#]);
        clock.advance(3600);
        let third = sweep(&ledger, "a3", &[("1", "100"), ("2", "200"), ("3", "100"), ("4", "20")]).await;
        assert_eq!((third.added, third.changed, third.gone), (1, 0, 0));
        assert_eq!(changes(&ledger, "3").await.last().unwrap(), r#"presence "gone" "present""#);
        let known = card(&ledger, "3").await;
        assert_eq!(known.gone_at, None);
        assert_eq!(known.last_seen_at.duration_since(known.first_seen_at).unwrap(), Duration::from_secs(7200));
        let all = ledger.sweeps(&fleet("a")).await.unwrap();
        assert_eq!(all, [first, second, third]);
    });
}

#[test]
fn cards_are_gone_only_after_a_sweep_that_saw_the_whole_list_once() {
    run(async {
        let clock = TestClock::default();
        let ledger = ledger(&clock);
        sweep(&ledger, "a1", &[("1", "100"), ("2", "100")]).await;
        // Interrupted.
        let interrupted = source("a2", "a");
        ledger.begin_sweep(&interrupted, true).await.unwrap();
        ledger.observe(&interrupted, vec![seen("1", json!({}))]).await.unwrap();
        // A card came twice, so the rows have moved between pages.
        let moved = sweep(&ledger, "a3", &[("1", "100"), ("1", "100")]).await;
        assert_eq!((moved.is_complete, moved.repeated, moved.gone, moved.cards), (false, 1, 0, 1));
        let empty = sweep(&ledger, "a4", &[]).await;
        assert_eq!((empty.is_complete, empty.gone), (false, 0));
        // Some cards only.
        let partial = source("a5", "a");
        ledger.begin_sweep(&partial, false).await.unwrap();
        ledger.observe(&partial, vec![seen("1", json!({}))]).await.unwrap();
        assert_eq!(ledger.end_sweep(&partial, SweepTotals::default()).await.unwrap().gone, 0);
        assert_eq!(card(&ledger, "2").await.gone_at, None);
        let fleets = ledger.fleets().await.unwrap();
        assert_eq!((fleets[0].cards, fleets[0].swept_at), (2, Some(card(&ledger, "2").await.first_seen_at)));
        let whole = sweep(&ledger, "a6", &[("1", "100")]).await;
        assert_eq!(whole.gone, 1);
        assert!(card(&ledger, "2").await.gone_at.is_some());
        assert_eq!(ledger.fleets().await.unwrap()[0].cards, 1);
    });
}

#[test]
fn a_card_that_a_later_sweep_lists_is_not_gone() {
    run(async {
        let ledger = ledger(&TestClock::default());
        let (early, late) = (source("a1", "a"), source("a2", "a"));
        ledger.begin_sweep(&early, true).await.unwrap();
        ledger.observe(&early, vec![seen("1", json!({})), seen("2", json!({}))]).await.unwrap();
        ledger.begin_sweep(&late, true).await.unwrap();
        ledger.observe(&late, vec![seen("1", json!({})), seen("2", json!({})), seen("3", json!({}))]).await.unwrap();
        let ended = ledger.end_sweep(&early, SweepTotals::default()).await.unwrap();
        assert_eq!((ended.is_complete, ended.gone), (true, 0));
        let error = ledger.observe(&early, vec![seen("4", json!({}))]).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Invalid);
    });
}

#[test]
fn accounts_are_separate_and_old_numbers_find_a_card() {
    run(async {
        let ledger = ledger(&TestClock::default());
        for account in ["a", "b"] {
            let sweep = source(&format!("{account}1"), account);
            ledger.begin_sweep(&sweep, true).await.unwrap();
            let members = json!({ "msisdn": ["1440000000001", "1440000000002"] });
            ledger.observe(&sweep, vec![seen("1", members)]).await.unwrap();
            ledger.end_sweep(&sweep, SweepTotals::default()).await.unwrap();
        }
        let found = ledger.find_cards("1440000000002").await.unwrap();
        assert_eq!(found.iter().map(|card| card.fleet.account.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        let replaced = source("b2", "b");
        let members = json!({ "msisdn": ["1440000000003"] });
        let observed = ledger.observe(&replaced, vec![seen("1", members)]).await.unwrap();
        assert_eq!((observed.added, observed.changed), (0, 1));
        let found = ledger.find_cards("1440000000002").await.unwrap();
        assert_eq!(found[1].numbers(NumberKind::Msisdn), ["1440000000003"]);
        assert_eq!(ledger.find_cards("1440000000003").await.unwrap().len(), 1);
        let error = ledger.observe(&source("b1", "a"), Vec::new()).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Invalid, "an id belongs to one fleet");
    });
}

#[test]
fn runs_change_only_the_members_that_they_see() {
    run(async {
        let clock = TestClock::default();
        let ledger = ledger(&clock);
        let before = sweep(&ledger, "a1", &[("1", "100")]).await.started_at;
        clock.advance(60);
        let observed = ledger.observe(&source("b1", "a"), vec![seen("1", json!({"online": true}))]).await.unwrap();
        let mut wanted = Observed::default();
        wanted.changed = 1;
        assert_eq!(observed, wanted);
        let known = card(&ledger, "1").await;
        let ages = ["os_status", "online"].map(|name| known.members[name].seen_at.duration_since(before).unwrap());
        assert_eq!(ages, [0, 60].map(Duration::from_secs));
        assert_eq!(known.facts().state.as_deref(), Some("in_use"));
        let found = ledger.observations(known.key, 0, 10).await.unwrap();
        assert_eq!(found[1].source.as_str(), "20241125-024802-b1");
        assert_eq!(ledger.observations(known.key, found[0].key, 10).await.unwrap().len(), 1);
    });
}

#[test]
fn the_growth_of_the_used_volume_is_remembered() {
    run(async {
        let clock = TestClock::default();
        let ledger = ledger(&clock);
        let run = source("b1", "a");
        for (used, grew) in [("1MB", false), ("1024KB", false), ("2MB", true), ("0KB", true), ("0KB", true)] {
            clock.advance(60);
            let record = json!({ "period_add_flow": used, "flow_latest_modified_time": clock.passed().as_secs() });
            let observed = ledger.observe(&run, vec![seen("1", record)]).await.unwrap();
            assert_eq!(observed.changed, 0, "usage does not count as a change of the card");
            let known = card(&ledger, "1").await;
            assert_eq!(known.used_at.is_some(), grew, "{used}");
        }
        let used_at = card(&ledger, "1").await.used_at.unwrap();
        assert_eq!(used_at, simfleet::clock::Clock::wall(&clock) - Duration::from_secs(120));
        let members = changes(&ledger, "1").await;
        assert!(members.iter().all(|change| !change.contains("modified")), "times of refreshes are not changes");
    });
}

fn numbered(index: usize) -> Card {
    Card {
        iccid: Some(format!("898600000000{index:07}1")),
        linkcard: LinkcardCard { os_status: None, ..LinkcardCard::default() },
        ..quick_card(&format!("192{index:08}"))
    }
}

async fn swept(mut sweep: Sweep) -> SweepRecord {
    while sweep.next().await.unwrap().is_some() {}
    sweep.finish().await.unwrap()
}

#[test]
fn sweeps_and_runs_against_the_emulator_tell_what_has_changed() {
    run(async {
        let bed = Bed::with_cards(Home::Sqlite, (0..1000).map(numbered).collect()).await;
        let ledger = Arc::new(SqliteLedger::in_memory(Arc::new(bed.simulation.clone())).unwrap());
        let history: Arc<dyn History> = ledger.clone();
        let random = SeededRandom::new(7);
        let begun = bed.simulation.passed();
        let first = swept(Sweep::linkcard(bed.linkcard(1), Arc::clone(&history), &random).await.unwrap()).await;
        assert_eq!((first.cards, first.added, first.is_complete), (1000, 1000, true));
        assert_eq!(first.totals.as_ref().map(|totals| (totals.calls, totals.states["in_use"])), Some((25, 1000)));
        let took = bed.simulation.passed() - begun;
        assert!(took <= Duration::from_millis(1600), "25 calls at 20 each second took {took:?}");

        let numbers: Vec<String> = (100..250).map(|index| format!("192{index:08}")).collect();
        let fleet = bed.fleet(ledger.clone() as Arc<dyn Ledger>, 2);
        let mut suspended = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let id = suspended.id().clone();
        assert_eq!(collect(&mut suspended).await.len(), 150);

        let second = swept(Sweep::linkcard(bed.linkcard(3), Arc::clone(&history), &random).await.unwrap()).await;
        assert_eq!((second.added, second.changed, second.gone), (0, 150, 0));
        let haoka = bed.haoka(simfleet_tests::support::APP.1, 4);
        let numbers = vec![numbers[0].clone(), "19299999999".to_owned()];
        let third = Sweep::haoka(haoka, Arc::clone(&history), &random, numbers.clone(), false).await.unwrap();
        let third = swept(third).await;
        assert_eq!((third.cards, third.is_whole), (1, false));

        // The card is in both fleets, with a record of each service.
        let found = history.find_cards(&format!("898600000000{:07}1", 100)).await.unwrap();
        let services: Vec<&str> = found.iter().map(|card| card.fleet.service.as_str()).collect();
        assert_eq!(services, ["linkcard", "haoka"]);
        let by_run = history.observations(found[1].key, 0, 10).await.unwrap();
        assert_eq!((&by_run[0].source, by_run[0].operation.as_str()), (&id, "batchShutdown"));
        assert_eq!(found[1].facts().state.as_deref(), Some("suspended"));
        let by_sweep = history.observations(found[0].key, 0, 10).await.unwrap();
        let state = by_sweep.iter().find(|seen| seen.member == "os_status").unwrap();
        assert_eq!((&state.from, &state.to, &state.source), (&json!("100"), &json!("200"), &second.id));
    });
}

#[test]
fn a_sweep_that_fails_keeps_what_it_has_seen() {
    run(async {
        let bed = Bed::with_cards(Home::Sqlite, (0..600).map(numbered).collect()).await;
        let history: Arc<dyn History> = Arc::new(SqliteLedger::in_memory(Arc::new(bed.simulation.clone())).unwrap());
        let random = SeededRandom::new(7);
        swept(Sweep::linkcard(bed.linkcard(1), Arc::clone(&history), &random).await.unwrap()).await;
        bed.fault("html@ListCardInfo+12");
        let mut sweep = Sweep::linkcard(bed.linkcard(2), Arc::clone(&history), &random).await.unwrap();
        let fleet = sweep.fleet().clone();
        let error = loop {
            match sweep.next().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("the sweep must fail"),
                Err(error) => break error,
            }
        };
        assert!(error.to_string().contains("ListCardInfo"), "{error}");
        assert!(sweep.finish().await.is_err(), "a sweep that has not read all pages cannot end");
        let sweeps = history.sweeps(&fleet).await.unwrap();
        assert_eq!((sweeps[1].ended_at, sweeps[1].cards, sweeps[1].gone), (None, 480, 0));
        let cards = history.known_cards(&fleet, 0, 1000).await.unwrap();
        assert!(cards.len() == 600 && cards.iter().all(|card| card.gone_at.is_none()));
    });
}

#[test]
fn a_ledger_of_the_first_version_gets_a_history() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fleet.db");
        let open = || SqliteLedger::open(&path, Arc::new(TestClock::default()));
        let plan = RunPlan {
            operation: "batchShutdown".to_owned(),
            endpoint: "https://reseller.example".to_owned(),
            account: "a".to_owned(),
            parameters: Value::Null,
        };
        open().unwrap().create_run(&source("a1", "a").id, &plan).await.unwrap();
        let connection = rusqlite::Connection::open(&path).unwrap();
        let later = ["observations", "card_numbers", "known_cards", "sweeps", "sources", "fleets", "turns", "paces"];
        for table in later {
            connection.execute_batch(&format!("DROP TABLE {table}")).unwrap();
        }
        connection.pragma_update(None, "user_version", 1).unwrap();
        drop(connection);
        let ledger = open().unwrap();
        assert_eq!(ledger.runs().await.unwrap().len(), 1);
        assert_eq!(sweep(&ledger, "a2", &[("1", "100")]).await.added, 1);
    });
}
