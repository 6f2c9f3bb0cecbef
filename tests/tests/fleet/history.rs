//! The history of cards: what sweeps and runs see, and what has changed.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use simfleet::random::SeededRandom;
use simfleet_emulator::{Card, LinkcardCard};
use simfleet_fleet::{
    FleetId, History, KnownCard, LedgerErrorKind, NumberKind, Observed, RunPlan, Sighting, Source, Sweep, SweepRecord,
    SweepTotals,
};
use simfleet_tests::support::{TestClock, run};

use crate::bed::{Bed, collect, quick_card, stream_of};
use crate::server::execute;
use crate::stores::{Store, StoreKind};

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

async fn history(kind: StoreKind, clock: &TestClock) -> Arc<dyn History> {
    kind.new_ledger(clock).await.history().unwrap()
}

/// Stores a complete sweep that sees these cards with these states.
async fn sweep(history: &dyn History, id: &str, cards: &[(&str, &str)]) -> SweepRecord {
    let sweep = source(id, "a");
    history.begin_sweep(&sweep, true).await.unwrap();
    let cards = cards.iter().map(|(number, state)| seen(number, json!({ "os_status": state }))).collect();
    history.observe(&sweep, cards, 1).await.unwrap();
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

fn only_values_that_differ_become_observations(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = history(kind, &clock).await;
        let first = sweep(&*ledger, "a1", &[("1", "100"), ("2", "100"), ("3", "100")]).await;
        assert_eq!((first.cards, first.added, first.changed, first.gone), (3, 3, 0, 0));
        clock.advance(3600);
        let second = sweep(&*ledger, "a2", &[("1", "100"), ("2", "200"), ("4", "20")]).await;
        assert_eq!((second.cards, second.added, second.changed, second.gone), (3, 1, 1, 1));
        assert_eq!(changes(&*ledger, "1").await, [r#"presence null "present""#]);
        assert_eq!(changes(&*ledger, "2").await, [r#"presence null "present""#, r#"os_status "100" "200""#]);
        assert_eq!(changes(&*ledger, "3").await, [r#"presence null "present""#, r#"presence "present" "gone""#]);
        clock.advance(3600);
        let third = sweep(&*ledger, "a3", &[("1", "100"), ("2", "200"), ("3", "100"), ("4", "20")]).await;
        assert_eq!((third.added, third.changed, third.gone), (1, 0, 0));
        assert_eq!(changes(&*ledger, "3").await.last().unwrap(), r#"presence "gone" "present""#);
        let known = card(&*ledger, "3").await;
        assert_eq!(known.gone_at, None);
        assert_eq!(known.last_seen_at.duration_since(known.first_seen_at).unwrap(), Duration::from_secs(7200));
        let all = ledger.sweeps(&fleet("a")).await.unwrap();
        assert_eq!(all, [first, second, third]);
    });
}

fn cards_are_gone_only_after_a_sweep_that_saw_the_whole_list_once(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = history(kind, &clock).await;
        sweep(&*ledger, "a1", &[("1", "100"), ("2", "100")]).await;
        // Interrupted.
        let interrupted = source("a2", "a");
        ledger.begin_sweep(&interrupted, true).await.unwrap();
        ledger.observe(&interrupted, vec![seen("1", json!({}))], 2).await.unwrap();
        // A card came twice, so the rows have moved between pages.
        let moved = sweep(&*ledger, "a3", &[("1", "100"), ("1", "100")]).await;
        assert_eq!((moved.is_complete, moved.repeated, moved.gone, moved.cards), (false, 1, 0, 1));
        let empty = sweep(&*ledger, "a4", &[]).await;
        assert_eq!((empty.is_complete, empty.gone), (false, 0));
        // Some cards only.
        let partial = source("a5", "a");
        ledger.begin_sweep(&partial, false).await.unwrap();
        ledger.observe(&partial, vec![seen("1", json!({}))], 3).await.unwrap();
        assert_eq!(ledger.end_sweep(&partial, SweepTotals::default()).await.unwrap().gone, 0);
        assert_eq!(card(&*ledger, "2").await.gone_at, None);
        let fleets = ledger.fleets().await.unwrap();
        assert_eq!((fleets[0].cards, fleets[0].swept_at), (2, Some(card(&*ledger, "2").await.first_seen_at)));
        let whole = sweep(&*ledger, "a6", &[("1", "100")]).await;
        assert_eq!(whole.gone, 1);
        assert!(card(&*ledger, "2").await.gone_at.is_some());
        assert_eq!(ledger.fleets().await.unwrap()[0].cards, 1);
    });
}

fn a_card_that_a_later_sweep_lists_is_not_gone(kind: StoreKind) {
    run(async {
        let ledger = history(kind, &TestClock::default()).await;
        let (early, late) = (source("a1", "a"), source("a2", "a"));
        ledger.begin_sweep(&early, true).await.unwrap();
        ledger.observe(&early, vec![seen("1", json!({})), seen("2", json!({}))], 4).await.unwrap();
        ledger.begin_sweep(&late, true).await.unwrap();
        ledger.observe(&late, vec![seen("1", json!({})), seen("2", json!({})), seen("3", json!({}))], 5).await.unwrap();
        let ended = ledger.end_sweep(&early, SweepTotals::default()).await.unwrap();
        assert_eq!((ended.is_complete, ended.gone), (true, 0));
        let error = ledger.observe(&early, vec![seen("4", json!({}))], 6).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Invalid);
    });
}

fn accounts_are_separate_and_old_numbers_find_a_card(kind: StoreKind) {
    run(async {
        let ledger = history(kind, &TestClock::default()).await;
        for account in ["a", "b"] {
            let sweep = source(&format!("{account}1"), account);
            ledger.begin_sweep(&sweep, true).await.unwrap();
            let members = json!({ "msisdn": ["1440000000001", "1440000000002"] });
            ledger.observe(&sweep, vec![seen("1", members)], 7).await.unwrap();
            ledger.end_sweep(&sweep, SweepTotals::default()).await.unwrap();
        }
        let found = ledger.find_cards("1440000000002").await.unwrap();
        assert_eq!(found.iter().map(|card| card.fleet.account.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        let replaced = source("b2", "b");
        let members = json!({ "msisdn": ["1440000000003"] });
        let observed = ledger.observe(&replaced, vec![seen("1", members)], 8).await.unwrap();
        assert_eq!((observed.added, observed.changed), (0, 1));
        let found = ledger.find_cards("1440000000002").await.unwrap();
        assert_eq!(found[1].numbers(NumberKind::Msisdn), ["1440000000003"]);
        assert_eq!(ledger.find_cards("1440000000003").await.unwrap().len(), 1);
        let error = ledger.observe(&source("b1", "a"), Vec::new(), 9).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Invalid, "an id belongs to one fleet");
    });
}

fn runs_change_only_the_members_that_they_see(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = history(kind, &clock).await;
        let before = sweep(&*ledger, "a1", &[("1", "100")]).await.started_at;
        clock.advance(60);
        let observed = ledger.observe(&source("b1", "a"), vec![seen("1", json!({"online": true}))], 10).await.unwrap();
        let mut wanted = Observed::default();
        wanted.changed = 1;
        assert_eq!(observed, wanted);
        let known = card(&*ledger, "1").await;
        let ages = ["os_status", "online"].map(|name| known.members[name].seen_at.duration_since(before).unwrap());
        assert_eq!(ages, [0, 60].map(Duration::from_secs));
        assert_eq!(known.facts().state.as_deref(), Some("in_use"));
        let found = ledger.observations(known.key, 0, 10).await.unwrap();
        assert_eq!(found[1].source.as_str(), "20241125-024802-b1");
        assert_eq!(ledger.observations(known.key, found[0].key, 10).await.unwrap().len(), 1);
    });
}

fn the_growth_of_the_used_volume_is_remembered(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = history(kind, &clock).await;
        let run = source("b1", "a");
        for (used, grew) in [("1MB", false), ("1024KB", false), ("2MB", true), ("0KB", true), ("0KB", true)] {
            clock.advance(60);
            let record = json!({ "period_add_flow": used, "flow_latest_modified_time": clock.passed().as_secs() });
            let observed = ledger.observe(&run, vec![seen("1", record)], 11).await.unwrap();
            assert_eq!(observed.changed, 0, "usage does not count as a change of the card");
            let known = card(&*ledger, "1").await;
            assert_eq!(known.used_at.is_some(), grew, "{used}");
        }
        let used_at = card(&*ledger, "1").await.used_at.unwrap();
        assert_eq!(used_at, simfleet::clock::Clock::wall(&clock) - Duration::from_secs(120));
        let members = changes(&*ledger, "1").await;
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

fn sweeps_and_runs_against_the_emulator_tell_what_has_changed(kind: StoreKind) {
    run(async {
        let bed = Bed::with_cards(kind, (0..400).map(numbered).collect()).await;
        let history = bed.history().await;
        let random = SeededRandom::new(7);
        let begun = bed.simulation.passed();
        let first = swept(Sweep::linkcard(bed.linkcard(1), Arc::clone(&history), &random).await.unwrap()).await;
        assert_eq!((first.cards, first.added, first.is_complete), (400, 400, true));
        assert_eq!(first.totals.as_ref().map(|totals| (totals.calls, totals.states["in_use"])), Some((10, 400)));
        let took = bed.simulation.passed() - begun;
        assert!(took <= Duration::from_millis(800), "10 calls at 20 each second took {took:?}");

        let numbers: Vec<String> = (100..250).map(|index| format!("192{index:08}")).collect();
        let fleet = bed.fleet(bed.ledger(None).await, 2).with_history(Arc::clone(&history));
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

fn a_sweep_waits_for_a_history_that_fails(kind: StoreKind) {
    run(async {
        let bed = Bed::with_cards(kind, (0..500).map(numbered).collect()).await;
        let random = SeededRandom::new(7);
        // A database can fail after it has stored something. SQLite then has not stored it.
        for (number, fails_after) in [(1, false), (2, kind == StoreKind::Postgres)] {
            let history = bed.failing_history(3, fails_after).await;
            let begun = bed.simulation.passed();
            let swept = swept(Sweep::linkcard(bed.linkcard(number), history, &random).await.unwrap()).await;
            assert_eq!((swept.cards, swept.repeated, swept.is_complete), (500, 0, true));
            let took = bed.simulation.passed() - begun;
            assert!(took >= Duration::from_secs(7), "three pauses took {took:?}");
        }
        let history = bed.failing_history(1000, false).await;
        let mut sweep = Sweep::linkcard(bed.linkcard(3), history, &random).await.unwrap();
        let error = loop {
            match sweep.next().await {
                Ok(page) => assert!(page.is_some(), "the sweep must fail"),
                Err(error) => break error,
            }
        };
        assert!(error.to_string().contains("another process keeps the ledger locked"), "{error}");
    });
}

fn a_sweep_that_fails_keeps_what_it_has_seen(kind: StoreKind) {
    run(async {
        let bed = Bed::with_cards(kind, (0..200).map(numbered).collect()).await;
        let history = bed.history().await;
        let random = SeededRandom::new(7);
        swept(Sweep::linkcard(bed.linkcard(1), Arc::clone(&history), &random).await.unwrap()).await;
        bed.fault("html@ListCardInfo+3");
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
        assert_eq!((sweeps[1].ended_at, sweeps[1].cards, sweeps[1].gone), (None, 120, 0));
        let cards = history.known_cards(&fleet, 0, 1000).await.unwrap();
        assert!(cards.len() == 200 && cards.iter().all(|card| card.gone_at.is_none()));
    });
}

/// Takes the history out of a store, as if the first version had created it.
async fn make_first_version(store: &Store) {
    const HISTORY: [&str; 6] = ["observations", "card_numbers", "known_cards", "sweeps", "sources", "fleets"];
    match store {
        Store::File(folder) => {
            let connection = rusqlite::Connection::open(folder.path().join("fleet.db")).unwrap();
            for table in HISTORY.into_iter().chain(["turns", "paces"]) {
                connection.execute_batch(&format!("DROP TABLE {table}")).unwrap();
            }
            connection.pragma_update(None, "user_version", 1).unwrap();
        }
        Store::Database(address) => {
            let drops: String = HISTORY.iter().map(|table| format!("DROP TABLE simfleet.{table};")).collect();
            execute(address, &format!("{drops} UPDATE simfleet.schema_version SET version = 1")).await;
        }
    }
}

fn a_ledger_of_the_first_version_gets_a_history(kind: StoreKind) {
    run(async {
        let store = kind.new_store().await;
        let plan = RunPlan {
            operation: "batchShutdown".to_owned(),
            endpoint: "https://reseller.example".to_owned(),
            account: "a".to_owned(),
            parameters: Value::Null,
        };
        let clock = Arc::new(TestClock::default());
        store.open(clock.clone()).await.create_run(&source("a1", "a").id, &plan).await.unwrap();
        make_first_version(&store).await;
        let ledger = store.open(clock).await;
        assert_eq!(ledger.runs().await.unwrap().len(), 1);
        let history = ledger.history().unwrap();
        assert_eq!(sweep(&*history, "a2", &[("1", "100")]).await.added, 1);
    });
}

fn queries_by_msisdn_are_observed_under_the_card_that_has_the_number(kind: StoreKind) {
    run(async {
        let cards = ["1440000000001", "1440000000002"].map(|msisdn| Card {
            iccid: Some(format!("89860000000{}", &msisdn[4..])),
            msisdn: Some(msisdn.to_owned()),
            ..quick_card(&format!("192{}", &msisdn[5..]))
        });
        let iccids = cards.clone().map(|card| card.iccid.unwrap());
        let bed = Bed::with_cards(kind, cards.to_vec()).await;
        let history = bed.history().await;
        let fleet = bed.fleet(bed.ledger(None).await, 1).with_history(Arc::clone(&history));
        let numbers = ["1440000000001", "1440000000002"].map(str::to_owned);
        let mut first = fleet.card_statuses(stream_of(&numbers)).msisdns().start().await.unwrap();
        assert!(collect(&mut first).await.values().all(|result| result.state == "finished"));
        assert!(history.fleets().await.unwrap().is_empty(), "the ledger does not know which card has the number");

        let random = SeededRandom::new(7);
        swept(Sweep::linkcard(bed.linkcard(2), Arc::clone(&history), &random).await.unwrap()).await;
        let mut second = fleet.card_statuses(stream_of(&numbers)).msisdns().start().await.unwrap();
        collect(&mut second).await;
        for (number, iccid) in numbers.iter().zip(&iccids) {
            let found = history.find_cards(number).await.unwrap();
            assert_eq!(found.iter().map(|card| &card.number).collect::<Vec<_>>(), [iccid]);
            assert!(found[0].members.contains_key("online") && found[0].members["iccid"].value == json!(iccid));
            let observations = history.observations(found[0].key, 0, 10).await.unwrap();
            let online = observations.iter().find(|seen| seen.member == "online").unwrap();
            assert_eq!((&online.source, online.operation.as_str()), (second.id(), "GetCardRealStatus"));
        }
        let fleets = history.fleets().await.unwrap();
        assert_eq!((fleets.len(), fleets[0].cards), (1, 2), "no card is named by its MSISDN");
    });
}

fn old_changes_are_deleted_and_the_last_of_each_member_stays(kind: StoreKind) {
    run(async {
        let clock = TestClock::default();
        let ledger = history(kind, &clock).await;
        for (id, state) in [("a1", "100"), ("a2", "200"), ("a3", "100"), ("a4", "20")] {
            sweep(&*ledger, id, &[("1", state), ("2", "100")]).await;
            clock.advance(3600);
        }
        let known = card(&*ledger, "1").await;
        let before = simfleet::clock::Clock::wall(&clock) - Duration::from_secs(5400);
        assert_eq!(ledger.prune(before, true).await.unwrap(), 2, "two of three changes of the state are old");
        assert_eq!(changes(&*ledger, "1").await.len(), 4, "a dry run deletes nothing");
        assert_eq!(ledger.prune(before, false).await.unwrap(), 2);
        assert_eq!(changes(&*ledger, "1").await, [r#"presence null "present""#, r#"os_status "100" "20""#]);
        assert_eq!(changes(&*ledger, "2").await, [r#"presence null "present""#]);
        assert_eq!(card(&*ledger, "1").await, known, "the record stays");
        assert_eq!(ledger.prune(simfleet::clock::Clock::wall(&clock), false).await.unwrap(), 0);
    });
}

crate::for_each_store! {
    old_changes_are_deleted_and_the_last_of_each_member_stays,
    only_values_that_differ_become_observations,
    cards_are_gone_only_after_a_sweep_that_saw_the_whole_list_once,
    a_card_that_a_later_sweep_lists_is_not_gone,
    accounts_are_separate_and_old_numbers_find_a_card,
    runs_change_only_the_members_that_they_see,
    the_growth_of_the_used_volume_is_remembered,
    sweeps_and_runs_against_the_emulator_tell_what_has_changed,
    a_sweep_waits_for_a_history_that_fails,
    a_sweep_that_fails_keeps_what_it_has_seen,
    a_ledger_of_the_first_version_gets_a_history,
    queries_by_msisdn_are_observed_under_the_card_that_has_the_number,
}
