//! Runs: interrupted, killed, resumed, shared and repeated; `simfleet runs` and `simfleet worker`.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::Value;

use crate::support::{Emulator, Ended, Running, SIM, file, json_lines, program, run, unused_path};

/// Writes a list of this many cards.
pub(crate) fn list(name: &str, cards: usize) -> String {
    let numbers: String = (0..cards).map(|number| format!("192{number:08}\n")).collect();
    file(name, &numbers)
}

/// An emulator with a log, and a ledger.
pub(crate) struct Bed {
    emulator: Emulator,
    scale: &'static str,
    log: String,
    state: String,
}

impl Bed {
    pub(crate) fn start(name: &str, scale: &'static str, arguments: &[&str]) -> Self {
        let log = file(&format!("{name}.log"), "");
        // Listed cards accept every command.
        let card = |number| serde_json::json!({"sim_no": format!("192{number:08}")});
        let cards = file(&format!("{name}-cards.json"), &Value::from_iter((0..1000).map(card)).to_string());
        let cards = if arguments.contains(&"--cards") { vec![] } else { vec!["--cards", cards.as_str()] };
        let emulator = Emulator::start_at(scale, &[&["--log", &log], cards.as_slice(), arguments].concat());
        Self { emulator, scale, log, state: unused_path(&format!("{name}.db")) }
    }

    pub(crate) fn client(&self, arguments: &[&str]) -> std::process::Command {
        let all = ["--emulator", &self.emulator.url, "--time-scale", self.scale];
        let mut command = program(&[&all, arguments].concat());
        command.env("SIMFLEET_STATE", &self.state);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        run(&mut self.client(arguments))
    }

    pub(crate) fn rows(&self, arguments: &[&str]) -> Vec<Value> {
        json_lines(&self.run(&[&["-o", "jsonl"], arguments].concat()).out)
    }

    /// Stops the emulator, and returns how often it has executed a submission of each card.
    pub(crate) fn submitted(self, operation: &str) -> BTreeMap<String, usize> {
        self.emulator.stop("TERM");
        submissions(&json_lines(&std::fs::read_to_string(self.log).unwrap()), operation)
    }
}

/// Returns how often each card was in a request that an emulator executed.
pub(crate) fn submissions(log: &[Value], operation: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for request in log.iter().filter(|request| request["operation"] == operation && request["applied"] == true) {
        for card in cards_of(request) {
            *counts.entry(card).or_default() += 1;
        }
    }
    counts
}

/// Returns the cards in a logged request.
fn cards_of(request: &Value) -> Vec<String> {
    let text = request["params"].to_string();
    text.split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| word.len() == 11 && word.starts_with("192"))
        .map(str::to_owned)
        .collect()
}

/// Returns the id of a run from the first line on stderr.
pub(crate) fn id_of(line: &str) -> String {
    let id = line.strip_prefix("simfleet: run ").and_then(|rest| rest.split(':').next());
    id.unwrap_or_else(|| panic!("{line}")).to_owned()
}

pub(crate) fn outcomes(rows: &[Value]) -> BTreeMap<String, String> {
    let outcome =
        |row: &Value| (row["sim_no"].as_str().unwrap().to_owned(), row["outcome"].as_str().unwrap().to_owned());
    rows.iter().map(outcome).collect()
}

/// Numbers that look random and are the same in every run of the test.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[test]
fn a_suspension_that_is_killed_again_and_again_submits_every_card_at_most_once() {
    let bed = Bed::start("killed", "120", &[]);
    let cards = list("killed.txt", 1000);
    let mut random = Seeded(7);
    let first = Running::start(&mut bed.client(&["-o", "jsonl", "suspend", "--from", &cards, "--yes"]));
    let id = id_of(&first.err_line());
    std::thread::sleep(Duration::from_millis(random.below(100)));
    first.kill();
    let mut killed = 1;
    for _ in 1..20 {
        let mut resumed = Running::start(&mut bed.client(&["-o", "jsonl", "runs", "resume", &id]));
        std::thread::sleep(Duration::from_millis(20 + random.below(230)));
        killed += usize::from(resumed.is_alive());
        resumed.kill();
    }
    // On a fast machine, the run may end before the last kills.
    assert!(killed >= 10, "the run ended after {killed} kills: kill it sooner");
    // The time of a batch whose response was lost is long.
    let last = bed.run(&["-o", "jsonl", "runs", "resume", &id]);
    let rows = json_lines(&last.out);
    assert_eq!(outcomes(&rows), outcomes(&bed.rows(&["runs", "export", &id])));
    let outcomes = outcomes(&rows);
    assert_eq!((rows.len(), outcomes.len()), (1000, 1000), "{}", last.err);
    let submitted = bed.submitted("batchShutdown");
    assert!(submitted.values().all(|times| *times == 1), "{submitted:?}");
    // A batch whose intent was stored is never sent again. If it had been sent, its records are found.
    for (card, outcome) in &outcomes {
        let expected = if submitted.contains_key(card) { "confirmed" } else { "outcome_unknown" };
        assert_eq!(outcome, expected, "{card}: {}", last.err);
    }
    let unknown = outcomes.len() - submitted.len();
    assert_eq!(last.code(), if unknown > 0 { 5 } else { 0 }, "{}", last.err);
    eprintln!("{unknown} cards of {killed} kills have an unknown outcome");
}

#[test]
fn two_processes_that_resume_a_run_at_once_share_its_batches() {
    let bed = Bed::start("two", "120", &[]);
    let cards = list("two.txt", 600);
    let first = Running::start(&mut bed.client(&["suspend", "--from", &cards, "--yes"]));
    let id = id_of(&first.err_line());
    first.kill();
    let resume = || Running::start(&mut bed.client(&["-o", "jsonl", "runs", "resume", "last"]));
    let (one, other) = (resume(), resume());
    for ended in [one.end(), other.end()] {
        let found = outcomes(&json_lines(&ended.out));
        assert_eq!((ended.code(), found.len(), ended.out.lines().count()), (0, 600, 600), "{}", ended.err);
        assert!(found.values().all(|outcome| outcome == "confirmed"), "{found:?}");
    }
    let ended = bed.run(&["runs", "show", &id[..18]]);
    assert!(ended.code() == 0 && ended.err.contains("; finished, 0 without"), "{ended:?}");
    let submitted = bed.submitted("batchShutdown");
    assert!(submitted.len() == 600 && submitted.values().all(|times| *times == 1), "{submitted:?}");
}

#[test]
fn workers_take_the_batches_of_a_run_and_another_process_follows_it() {
    let bed = Bed::start("workers", "120", &[]);
    let cards = list("workers.txt", 800);
    let first = Running::start(&mut bed.client(&["suspend", "--from", &cards, "--yes"]));
    let id = id_of(&first.err_line());
    first.kill();
    let follower = Running::start(&mut bed.client(&["-o", "jsonl", "runs", "wait", &id]));
    assert!(follower.err_line().contains("sends nothing"));
    let worker = || Running::start(&mut bed.client(&["-o", "jsonl", "worker", "--run", &id]));
    let workers = [worker(), worker()].map(Running::end);
    let mut seen = BTreeSet::new();
    for ended in &workers {
        assert_eq!(ended.code(), 0, "{ended:?}");
        for card in outcomes(&json_lines(&ended.out)).into_keys() {
            assert!(seen.insert(card), "a card has the row of two workers");
        }
    }
    let followed = follower.end();
    assert_eq!((followed.code(), outcomes(&json_lines(&followed.out)).len()), (0, 800), "{}", followed.err);
    let submitted = bed.submitted("batchShutdown");
    assert!(submitted.len() == 800 && submitted.values().all(|times| *times == 1), "{submitted:?}");
}

#[test]
fn a_signal_ends_a_run_with_a_row_for_every_card_and_the_command_that_resumes_it() {
    // No batch has a result yet when the fifth response is awaited.
    let bed = Bed::start("stopped", "60", &["--fault", "delay@batchShutdown+4=800"]);
    let cards = list("stopped-run.txt", 1000);
    let running = Running::start(&mut bed.client(&["-vv", "-o", "jsonl", "suspend", "--from", &cards, "--yes"]));
    let mut sent = 0;
    while sent < 5 {
        sent += usize::from({
            let line = running.err_line();
            line.contains("batchShutdown") && line.contains("sending")
        });
    }
    running.signal("TERM");
    let ended = running.end();
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!((ended.code(), found.len()), (143, 1000), "{}", ended.err);
    assert!(found.values().any(|outcome| outcome == "not_submitted"), "{found:?}");
    let unknown = found.values().filter(|outcome| *outcome == "pending" || *outcome == "outcome_unknown").count();
    assert_eq!(unknown, 0, "the response to the last batch was awaited");
    let last = ended.err.lines().last().unwrap();
    assert!(last.contains("stopped by SIGTERM after 0 of 1000 cards"), "{last}");
    let command = last.split("go on with: simfleet ").nth(1).unwrap_or_else(|| panic!("{}", ended.err));
    let arguments: Vec<&str> = command.split(' ').collect();
    let ended = run(program(&[&["-o", "jsonl"], arguments.as_slice()].concat()).env("SIMFLEET_STATE", &bed.state));
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!((ended.code(), found.len()), (0, 1000), "{}", ended.err);
    assert!(found.values().all(|outcome| outcome == "confirmed"), "{found:?}");
    let submitted = bed.submitted("batchShutdown");
    assert!(submitted.len() == 1000 && submitted.values().all(|times| *times == 1), "{submitted:?}");
}

#[test]
fn the_same_list_is_not_submitted_twice_within_the_hour_unless_the_user_asks_for_it() {
    let bed = Bed::start("same", "600", &[]);
    let cards = list("same.txt", 30);
    let suspend = ["suspend", "--from", &cards, "--yes"];
    let first = Running::start(&mut bed.client(&suspend));
    let id = id_of(&first.err_line());
    first.kill();
    // The order of the list does not matter.
    let mut numbers: Vec<String> = (0..30).map(|number| format!("192{number:08}")).collect();
    numbers.reverse();
    let reversed = file("reversed.txt", &numbers.join("\n"));
    let ended = bed.run(&["suspend", "--from", &reversed, "--yes"]);
    let line = ended.one_line();
    assert!(ended.code() == 2 && line.contains(&format!("simfleet runs resume {id}")), "{ended:?}");
    assert!(line.contains("--again") && line.contains("nothing was sent"), "{ended:?}");
    let ended = bed.run(&["runs", "resume", "last"]);
    assert!(ended.code() == 0 || ended.code() == 5, "{ended:?}");
    let ended = bed.run(&suspend);
    assert!(ended.code() == 2 && ended.one_line().contains("--again"), "{ended:?}");
    // The opposite command is another one, and so is the command after it.
    assert_eq!(bed.run(&["restore", "--from", &cards, "--yes"]).code(), 0);
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(bed.run(&suspend).code(), 0);
    let ended = bed.run(&[&suspend[..], &["--again"]].concat());
    assert!(ended.code() != 2 && ended.err.starts_with("simfleet: run "), "{ended:?}");
    // A query is repeated, and says which run is open.
    let status = ["status", "--from", &list("same-status.txt", 25), "--msisdn", "--timeout", "1"];
    let stopped = Running::start(&mut bed.client(&[&status[..4], &["--timeout", "24h"]].concat()));
    let id = id_of(&stopped.err_line());
    stopped.kill();
    let ended = bed.run(&status);
    assert!(ended.code() != 2 && ended.err.contains(&format!("runs resume {id}")), "{ended:?}");
}

#[test]
fn runs_are_listed_shown_exported_cancelled_and_deleted() {
    let bed = Bed::start("listed", "120", &["--fault", "delay@batchShutdown+1=600"]);
    let none = bed.run(&["runs"]);
    assert!(none.code() == 0 && none.err.contains("no run is recorded") && none.out.is_empty(), "{none:?}");
    let ended = bed.run(&["runs", "show", "last"]);
    assert!(ended.code() == 2 && ended.one_line().contains("no run last"), "{ended:?}");
    let cards = list("listed.txt", 150);
    assert_eq!(bed.run(&["cards", "--from", &cards]).code(), 0);
    let running = Running::start(&mut bed.client(&["-vv", "suspend", "--from", &cards, "--yes"]));
    let id = id_of(&running.err_line());
    while !running.err_line().contains("querySimAction") {}
    running.kill();
    let listed = bed.rows(&["runs"]);
    let states: Vec<(&str, &str, i64)> = listed
        .iter()
        .map(|row| (row["command"].as_str().unwrap(), row["state"].as_str().unwrap(), row["cards"].as_i64().unwrap()))
        .collect();
    assert_eq!(states, [("suspend", "open", 150), ("cards", "finished", 150)]);
    assert_eq!((&listed[0]["id"], listed[1]["open"].as_i64()), (&Value::from(id.as_str()), Some(0)));
    let shown = bed.rows(&["runs", "show", "last"]);
    let total: i64 = shown.iter().map(|row| row["cards"].as_i64().unwrap()).sum();
    assert_eq!(total, 150, "{shown:?}");
    let ended = bed.run(&["runs", "delete", &id]);
    assert!(ended.code() == 2 && ended.one_line().contains("--force"), "{ended:?}");
    let ended = bed.run(&["runs", "delete", "--older-than", "0s"]);
    assert!(
        ended.code() == 0 && ended.err.contains("1 run deleted") && ended.err.contains("were kept")
            || ended.err.contains("was kept")
            || ended.err.contains("kept"),
        "{ended:?}"
    );
    let ended = bed.run(&["runs", "cancel", &id]);
    let next = format!("simfleet runs resume {id} --emulator {} --time-scale 120\n", bed.emulator.url);
    assert!(ended.code() == 0 && ended.err.contains("is cancelled") && ended.err.contains(&next), "{ended:?}");
    let exported = bed.rows(&["runs", "export", &id]);
    assert_eq!(outcomes(&exported).len(), 150);
    assert!(exported.iter().all(|row| ["pending", "not_submitted"].contains(&row["outcome"].as_str().unwrap())));
    let workbook = unused_path("export.xlsx");
    assert_eq!(bed.run(&["runs", "export", &id, "-o", "xlsx", "--file", &workbook]).code(), 0);
    assert!(std::fs::read(&workbook).unwrap().starts_with(b"PK"));
    let ended = bed.run(&["runs", "delete", &id, "--force"]);
    assert!(ended.code() == 0 && bed.run(&["runs"]).err.contains("no run is recorded"), "{ended:?}");
}

#[test]
fn status_as_a_run_has_the_rows_and_flags_of_the_command() {
    let cards: Vec<Value> = (1..=30)
        .map(|number| {
            let online = number % 3 != 0;
            serde_json::json!({"iccid": format!("8986000000000000{number:04}"), "online": online})
        })
        .collect();
    let cards = file("status-run.json", &Value::from(cards).to_string());
    let bed = Bed::start("status-run", "600", &["--strict", "--cards", &cards]);
    let numbers: String = (1..=31).map(|number| format!("8986000000000000{number:04}\n")).collect();
    let numbers = file("status-run.txt", &numbers);
    let plain = |more: &[&str]| {
        let ended = bed.run(&[&["-o", "jsonl", "status", "--from", &numbers, "--again"], more].concat());
        (ended.code(), json_lines(&ended.out), ended.err)
    };
    let key = |rows: &[Value]| -> BTreeSet<String> {
        let essential = |row: &Value| format!("{} {} {}", row["card"], row["online"], row["status"]);
        rows.iter().map(essential).collect()
    };
    let (code, rows, err) = plain(&["--in-order", "--timeout", "1h"]);
    let order: Vec<&str> = rows.iter().map(|row| row["card"].as_str().unwrap()).collect();
    assert!(order.is_sorted() && rows.len() == 31, "{order:?}");
    let ended = bed.run(&["-o", "jsonl", "status", "--from", &numbers, "--no-state", "--timeout", "1h"]);
    assert_eq!((code, key(&rows)), (ended.code(), key(&json_lines(&ended.out))), "{err}");
    let (code, rows, err) = plain(&["--wait-for", "online", "--fail-on", "offline", "--parallel", "3"]);
    assert_eq!((code, rows.len()), (ended.code().max(3), 31), "{err}");
    assert_eq!(err.matches("is one of --fail-on").count(), 10, "{err}");
    let (code, rows, _) = plain(&["--wait-for", "offline", "--timeout", "10m"]);
    assert_eq!((code, rows.len()), (4, 31));
    let open = bed.rows(&["runs"])[0]["open"].as_i64().unwrap();
    assert!((20..=30).contains(&open), "{open} cards are open, at least those that are online");
}

/// Returns what the rows say, without what differs between two emulators.
fn essence(ended: &Ended) -> BTreeSet<String> {
    let members = ["sim_no", "card", "outcome", "reason", "state", "status", "online", "gprs", "sim_status", "iccid"];
    let essence = |row: &Value| {
        let values: Vec<String> = members.iter().map(|name| row[*name].to_string()).collect();
        format!("{} error: {}", values.join(" "), !row["error"].is_null())
    };
    json_lines(&ended.out).iter().map(essence).collect()
}

#[test]
fn one_of_the_same_commands_that_start_at_once_submits_the_cards() {
    let bed = Bed::start("at-once", "600", &[]);
    let cards = list("at-once.txt", 30);
    // The ledger exists, so that all of them check it at about the same time.
    bed.run(&["cards", "19200000000", "--run"]);
    let suspend = ["suspend", "--from", &cards, "--yes", "--no-wait"];
    let started: Vec<Running> = (0..6).map(|_| Running::start(&mut bed.client(&suspend))).collect();
    let ended: Vec<Ended> = started.into_iter().map(Running::end).collect();
    let rejected: Vec<&Ended> = ended.iter().filter(|ended| ended.code() == 2).collect();
    assert_eq!(rejected.len(), 5, "{ended:?}");
    assert!(rejected.iter().all(|ended| ended.err.contains("with the same cards")), "{rejected:?}");
    assert!(bed.submitted("batchShutdown").values().all(|times| *times == 1));
}

#[test]
fn a_run_has_the_rows_and_the_exit_code_of_the_same_command_without_a_record() {
    let all = "19200000001,164009797RE,164009797FA,164009797ST,164009797SL,19299999999";
    let cards =
        "89860000000000000001,89860000000000000002,89860000000000000003,89860000000000000004,89860000000000000009";
    let wrong_key = ["--api-key", "another-key-0000000000000000000000"];
    let cases: [(&[&str], &[&str]); 14] = [
        (&[], &["suspend", all, "--yes"]),
        (&[], &["suspend", "164009797ST,19200000001", "--yes", "--fail-on", "in_service,closed"]),
        (&[], &["suspend", "164009797ST", "--yes", "--wait-for", "in_service"]),
        (&[], &["restore", "164009797SL", "--yes", "--no-wait"]),
        (&["--fault", "success-false@batchShutdown"], &["suspend", SIM, "--yes"]),
        (&["--fault", "cut-after-read@batchShutdown=false"], &["suspend", SIM, "--yes"]),
        (&["--fault", "cut-after-read@batchShutdown"], &["suspend", SIM, "--yes"]),
        (&wrong_key, &["suspend", SIM, "--yes"]),
        // Long enough for a loaded machine to poll each card until its state is known.
        (&[], &["status", cards, "--timeout", "20m"]),
        (&[], &["status", cards, "--wait-for", "online", "--timeout", "20m"]),
        (&["--access-key-secret", "another"], &["status", cards]),
        (&[], &["cards", "19200000001,19299999999,164009797RE", "--live"]),
        (&["--fault", "html@batchQuerySimInfo=502"], &["cards", all]),
        (&wrong_key, &["cards", all]),
    ];
    for (number, (faults, arguments)) in cases.into_iter().enumerate() {
        let [plain, recorded] = ["--no-state", "--run"].map(|mode| {
            let emulator = Emulator::with_cards_and(&format!("same-rows-{number}{mode}.json"), faults);
            emulator.run(&[&["-o", "jsonl"], arguments, &[mode]].concat())
        });
        assert!(recorded.err.starts_with("simfleet: run "), "{arguments:?}: {recorded:?}");
        assert_eq!(essence(&plain), essence(&recorded), "{faults:?} {arguments:?}: {plain:?} {recorded:?}");
        assert_eq!(plain.code(), recorded.code(), "{faults:?} {arguments:?}: {plain:?} {recorded:?}");
    }
}
