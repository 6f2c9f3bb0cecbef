//! Questions about runs on a terminal, a second signal, and the timeout of `simfleet runs wait`.

use std::collections::BTreeSet;
use std::fs::File;
use std::process::Command;
use std::time::Duration;

use crate::runs::{Bed, id_of, list, outcomes};
use crate::support::{Ended, Running, file, json_lines, run};

/// Runs the program on a terminal on which the user types this answer. The terminal shows stderr; stdout is a file.
fn answered(client: &Command, answer: &str) -> (Ended, String) {
    let out = file("answered.out", "");
    let words = std::iter::once(client.get_program()).chain(client.get_args());
    let words: Vec<String> = words.map(|word| format!("'{}'", word.to_str().unwrap())).collect();
    let mut terminal = Command::new("script");
    let command = format!("stty cols 400; {} 2>/dev/tty >{out}", words.join(" "));
    terminal.args(["-qec", &command, "/dev/null"]);
    for (name, value) in client.get_envs() {
        match value {
            Some(value) => terminal.env(name, value),
            None => terminal.env_remove(name),
        };
    }
    terminal.stdin(File::open(file("answer.txt", &format!("{answer}\n"))).unwrap());
    terminal.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    (run(&mut terminal), std::fs::read_to_string(out).unwrap())
}

#[test]
fn a_terminal_is_asked_before_cards_are_submitted_and_whether_an_open_run_is_resumed() {
    let bed = Bed::start("asked", "600", &[]);
    let cards = list("asked.txt", 30);
    let suspend = bed.client(&["-o", "jsonl", "suspend", "--from", &cards]);
    let (ended, out) = answered(&suspend, "n");
    assert!(ended.code() == 2 && ended.out.contains("30 cards") && ended.out.contains("[y/N]"), "{ended:?}");
    assert!(ended.out.contains("nothing was sent") && out.is_empty(), "{ended:?}");
    assert!(bed.run(&["runs"]).err.contains("no run is recorded"));
    // An open run.
    assert_eq!(bed.run(&["suspend", "--from", &cards, "--yes", "--no-wait"]).code(), 4);
    let (ended, out) = answered(&suspend, "n");
    assert!(ended.code() == 2 && ended.out.contains("resume it? [y/N]") && out.is_empty(), "{ended:?}");
    assert!(ended.out.contains("--again") && ended.out.contains("nothing was sent"), "{ended:?}");
    let (ended, out) = answered(&suspend, "y");
    assert!(ended.code() == 0 && ended.out.contains("30 of 30 cards have no final result"), "{ended:?}");
    let found = outcomes(&json_lines(&out));
    assert!(found.len() == 30 && found.values().all(|outcome| outcome == "confirmed"), "{found:?}");
    assert_eq!(bed.rows(&["runs"]).len(), 1);
    // A query with the same cards is another run, unless the user wants to resume the open one.
    let numbers = list("asked-status.txt", 25);
    let status = |timeout| bed.client(&["-o", "jsonl", "status", "--from", &numbers, "--msisdn", "--timeout", timeout]);
    for (answer, runs) in [("y", 2), ("n", 4)] {
        let stopped = Running::start(&mut status("24h"));
        stopped.err_line();
        stopped.kill();
        let (ended, out) = answered(&status("10m"), answer);
        assert!(ended.out.contains("resume it? [y/N]") && answered_cards(&out) == 25, "{ended:?} {out}");
        let asked = ended.out.lines().find(|line| line.contains("resume it?")).unwrap();
        assert!(asked.trim_start().starts_with("the run "), "the progress is shown before the question: {asked}");
        assert_eq!(bed.rows(&["runs"]).len(), runs, "{answer}");
    }
    let submitted = bed.submitted("batchShutdown");
    assert!(submitted.len() == 30 && submitted.values().all(|times| *times == 1), "{submitted:?}");
}

/// Returns the number of cards in rows.
fn answered_cards(out: &str) -> usize {
    let rows = json_lines(out);
    rows.iter().map(|row| row["card"].as_str().unwrap()).collect::<BTreeSet<_>>().len()
}

#[test]
fn a_second_signal_ends_a_run_at_once_and_the_next_command_finds_out_what_was_submitted() {
    let bed = Bed::start("twice", "600", &["--fault", "delay@batchShutdown*1+1=20000"]);
    let cards = list("twice.txt", 300);
    let running = Running::start(&mut bed.client(&["-vv", "-o", "jsonl", "suspend", "--from", &cards, "--yes"]));
    let mut sent = 0;
    while sent < 3 {
        let line = running.err_line();
        sent += usize::from(line.contains("batchShutdown") && line.contains("sending"));
    }
    running.signal("TERM");
    while !running.err_line().contains("waiting for the response to the current batch") {}
    // Signals that follow at once are the same request to stop.
    std::thread::sleep(Duration::from_millis(100));
    let begun = std::time::Instant::now();
    running.signal("TERM");
    let ended = running.end();
    assert!(begun.elapsed() < Duration::from_secs(7), "it has waited for the response");
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!((ended.code(), found.len()), (143, 300), "{}", ended.err);
    let unknown = found.values().filter(|outcome| *outcome == "pending").count();
    // The other batches may have been submitted or not.
    assert!(unknown >= 100, "{found:?}");
    assert!(ended.err.lines().last().unwrap().contains("simfleet runs resume "), "{}", ended.err);
    let resumed = bed.run(&["-o", "jsonl", "runs", "resume", "last"]);
    let found = outcomes(&json_lines(&resumed.out));
    let submitted = bed.submitted("batchShutdown");
    assert!(found.len() == 300 && submitted.values().all(|times| *times == 1), "{submitted:?} {resumed:?}");
    for (card, outcome) in &found {
        let expected = if submitted.contains_key(card) { "confirmed" } else { "outcome_unknown" };
        assert_eq!(outcome, expected, "{card}: {}", resumed.err);
    }
    assert_eq!(resumed.code(), if submitted.len() < 300 { 5 } else { 0 }, "{}", resumed.err);
}

#[test]
fn waiting_for_a_run_ends_at_its_timeout_with_a_row_for_every_card() {
    let bed = Bed::start("waited", "600", &[]);
    let cards = list("waited.txt", 30);
    let submitted = bed.run(&["suspend", "--from", &cards, "--yes", "--no-wait"]);
    assert_eq!(submitted.code(), 4);
    let id = id_of(submitted.err.lines().next().unwrap());
    let wait = ["-o", "jsonl", "runs", "wait", &id, "--timeout"];
    let ended = bed.run(&[&wait[..], &["30s"]].concat());
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!((ended.code(), found.len()), (4, 30), "{ended:?}");
    assert!(found.values().all(|outcome| outcome == "not_handed_over"), "{found:?}");
    let last = ended.err.lines().last().unwrap();
    assert!(last.contains("30 of 30 cards have no final result; go on with: simfleet runs resume"), "{last}");
    assert_eq!(bed.run(&["runs", "resume", &id]).code(), 0);
    let ended = bed.run(&[&wait[..], &["30s"]].concat());
    let found = outcomes(&json_lines(&ended.out));
    assert!(ended.code() == 0 && found.values().all(|outcome| outcome == "confirmed"), "{ended:?}");
}
