//! SIGINT, SIGTERM and SIGHUP: every command treats them in the same way.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{Emulator, Ended, ICCID, PROGRAM, Running, SCALE, SIM, SLOW_ICCID, SLOW_SIM, file, program, run};

/// The signals with the exit codes of a command that they stop.
const SIGNALS: [(&str, i32); 3] = [("INT", 130), ("TERM", 143), ("HUP", 129)];

/// A delay that no test waits for.
const LONG: &str = "600000";

fn rows(ended: &Ended) -> Vec<Value> {
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {ended:?}"))
}

fn count(rows: &[Value], outcome: &str) -> usize {
    rows.iter().filter(|row| row["outcome"] == outcome).count()
}

/// Starts a command, waits for a line on stderr that contains `until`, and sends the signal.
fn stopped(command: &mut Command, until: &str, signal: &str) -> Ended {
    let running = Running::start(command);
    while !running.err_line().contains(until) {}
    running.signal(signal);
    running.end()
}

/// Writes a file with this many card numbers.
fn list(name: &str, cards: usize) -> String {
    let numbers: String = (0..cards).map(|number| format!("192{number:08}\n")).collect();
    file(name, &numbers)
}

#[test]
fn each_signal_has_its_exit_code_in_every_command() {
    let delayed = ["batchQuerySimInfo", "ListCardInfo", "queryOrderPackages", "querySimAction+1"];
    let faults = delayed.map(|operation| format!("delay@{operation}={LONG}"));
    let arguments: Vec<&str> = faults.iter().flat_map(|fault| ["--fault", fault]).collect();
    let commands: [(&[&str], &str); 6] = [
        (&["status", ICCID, SLOW_ICCID, "--timeout", "24h"], "GetCardRealStatus"),
        (&["cards", SIM, "19200000002"], "sending"),
        (&["actions", "--sim-no", SIM, "--expect", SIM, "--wait", "--timeout", "24h"], "sending"),
        (&["suspend", SLOW_SIM, "--yes", "--timeout", "24h"], "submitted"),
        (&["api", "haoka", "query-order-packages", "--sim-no", SIM], "sending"),
        (&["api", "linkcard", "list-card-info", "--all"], "sending"),
    ];
    for (signal, code) in SIGNALS {
        // The platform rejects a second suspension within three minutes.
        let emulator = Emulator::with_cards_and("every-command.json", &arguments);
        for (arguments, until) in commands {
            let arguments = [&["-vv", "-o", "json"], arguments].concat();
            let ended = stopped(&mut emulator.client(&arguments), until, signal);
            assert_eq!(ended.code(), code, "{arguments:?}: {ended:?}");
            let last = ended.err.lines().last().unwrap_or_default();
            let said = if signal == "INT" { "interrupted".to_owned() } else { format!("stopped by SIG{signal}") };
            assert!(ended.err.contains(&format!("simfleet: {said}")), "{arguments:?}: {ended:?}");
            assert!(["again", "with: ", "--all"].iter().any(|how| last.contains(how)), "{arguments:?}: {ended:?}");
            assert!(arguments[3] == "api" || !rows(&ended).is_empty(), "{arguments:?}: {ended:?}");
        }
        let ended = stopped(
            &mut program(&["listen", "--listen", "127.0.0.1:0", "--emulator", "http://127.0.0.1:1"]),
            "listening",
            signal,
        );
        assert_eq!(ended.code(), 0, "{ended:?}");
        let demo = Running::start(&mut program(&["demo", "--speed", "1"]));
        while !demo.out_line().contains("poll 1") {}
        demo.signal(signal);
        assert_eq!(demo.end().code(), code);
    }
}

#[test]
fn every_card_has_a_row_after_a_signal() {
    let emulator = Emulator::start(&["--fault", &format!("delay@batchQuerySimInfo+1={LONG}")]);
    let cards = list("stopped-cards.txt", 250);
    let ended = stopped(&mut emulator.client(&["-vv", "-o", "json", "cards", "--from", &cards]), "done", "TERM");
    assert_eq!((ended.code(), rows(&ended).len()), (143, 250), "{}", ended.err);
    let numbers: String = (1..=300).map(|number| format!("8986000000000000{number:04}\n")).collect();
    let cards = file("stopped-status.txt", &numbers);
    for order in [None, Some("--in-order")] {
        let status =
            [&["-vv", "-o", "json", "status", "--from", &cards, "--timeout", "24h"], order.as_slice()].concat();
        let ended = stopped(&mut emulator.client(&status), "done", "TERM");
        let mut found: Vec<String> = rows(&ended).iter().map(|row| row["card"].as_str().unwrap().to_owned()).collect();
        found.sort();
        found.dedup();
        assert_eq!((ended.code(), found.len()), (143, 300), "{}", ended.err);
    }
}

#[test]
fn a_second_signal_leaves_the_current_batch_unknown() {
    for (signal, code) in SIGNALS {
        let emulator = Emulator::start(&["--fault", &format!("delay@batchShutdown+1={LONG}")]);
        let cards = list("twice.txt", 250);
        let running =
            Running::start(&mut emulator.client(&["-o", "json", "suspend", "--from", &cards, "--yes", "--no-state"]));
        while !running.err_line().contains("submitted") {}
        running.signal(signal);
        while !running.err_line().contains("waiting for the response to the current batch") {}
        // Signals within 50 ms are the same request, and a busy machine delivers both late.
        std::thread::sleep(Duration::from_millis(100));
        running.signal(signal);
        let ended = running.end();
        let rows = rows(&ended);
        assert_eq!((ended.code(), rows.len()), (code, 250), "{ended:?}");
        assert_eq!((count(&rows, "outcome_unknown"), count(&rows, "not_submitted")), (100, 50), "{ended:?}");
        assert!(ended.err.contains("simfleet actions --sim-no NUMBER"), "{}", ended.err);
    }
}

#[test]
fn a_signal_during_a_write_waits_for_its_response_and_a_second_one_does_not() {
    let write = ["-vv", "api", "haoka", "set-speed-limit", "--sim-no", SIM, "--speed-code", "2Mbps", "--yes"];
    let emulator = Emulator::start(&["--fault", "delay@setSpeedLimit=1000"]);
    let ended = stopped(&mut emulator.client(&write), "sending", "TERM");
    assert_eq!(ended.code(), 143, "{ended:?}");
    assert!(ended.err.contains("waiting for the response") && ended.err.contains("done"), "{ended:?}");
    let emulator = Emulator::start(&["--fault", &format!("delay@setSpeedLimit={LONG}")]);
    let running = Running::start(&mut emulator.client(&write));
    while !running.err_line().contains("sending") {}
    running.signal("TERM");
    while !running.err_line().contains("waiting for the response") {}
    std::thread::sleep(Duration::from_millis(100));
    running.signal("TERM");
    let ended = running.end();
    assert_eq!(ended.code(), 143, "{ended:?}");
    assert!(ended.err.contains("may have taken effect; check that before you send it again"), "{ended:?}");
}

#[test]
fn a_signal_before_the_start_of_the_work_says_that_nothing_was_sent() {
    let emulator = Emulator::start(&[]);
    for (signal, code) in SIGNALS {
        // The list of cards on stdin has no end.
        let mut command = emulator.client(&["suspend", "--from", "-", "--yes"]);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // More than a pipe holds, so the program has begun to read, and its signals are installed.
        (0..20_000).try_for_each(|number| writeln!(stdin, "192{number:08}")).unwrap();
        let sent = Command::new("kill").arg(format!("-{signal}")).arg(child.id().to_string()).status().unwrap();
        assert!(sent.success());
        let ended = child.wait_with_output().unwrap();
        drop(stdin);
        assert_eq!(ended.status.code(), Some(code), "{ended:?}");
        assert!(String::from_utf8(ended.stderr).unwrap().contains("; nothing was sent"));
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_signal_that_the_parent_ignores_stays_ignored() {
    let emulator = Emulator::with_cards("ignored.json");
    let mut shell = Command::new("sh");
    shell.args([
        "-c",
        "trap '' HUP INT; exec \"$0\" \"$@\"",
        PROGRAM,
        "--emulator",
        &emulator.url,
        "--time-scale",
        SCALE,
    ]);
    shell.args(["-o", "json", "suspend", SLOW_SIM, "--yes", "--timeout", "24h"]);
    let running = Running::start(shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
    while !running.err_line().contains("submitted") {}
    running.signal("HUP");
    running.signal("INT");
    running.signal("TERM");
    let ended = running.end();
    assert_eq!(ended.code(), 143, "{ended:?}");
    assert!(ended.err.contains("stopped by SIGTERM") && !ended.err.contains("SIGHUP"), "{ended:?}");
}

#[test]
fn a_blocked_reader_of_stdout_does_not_keep_a_second_signal_from_ending_the_program() {
    let emulator = Emulator::start(&[]);
    let cards = list("blocked.txt", 2000);
    let mut command = emulator.client(&["-o", "jsonl", "cards", "--from", &cards]);
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    // The test does not read from the pipe. It is full when the program has written nothing for a while.
    let mut blocked = Instant::now();
    let mut last = 0;
    while blocked.elapsed() < Duration::from_millis(500) {
        let written = std::fs::read_to_string(format!("/proc/{}/io", child.id())).unwrap_or_default();
        let written = written.lines().find_map(|line| line.strip_prefix("wchar: ")?.parse().ok()).unwrap_or(0);
        if written != last || written < 60_000 {
            (last, blocked) = (written, Instant::now());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    for _ in 0..2 {
        std::thread::sleep(Duration::from_millis(100));
        assert!(Command::new("kill").arg("-TERM").arg(child.id().to_string()).status().unwrap().success());
    }
    assert_eq!(child.wait().unwrap().code(), Some(143));
}

#[test]
fn a_suspension_as_process_1_of_a_container_prints_the_fate_of_every_card() {
    let unshare = ["--pid", "--fork", "--mount-proc"];
    let is_allowed = Command::new("unshare").args(unshare).arg("true").stderr(Stdio::null()).status();
    if !is_allowed.is_ok_and(|status| status.success()) {
        eprintln!("skipped: unshare --pid is not permitted here");
        return;
    }
    for (signal, code) in SIGNALS {
        let emulator = Emulator::start(&["--fault", "delay@batchShutdown+3=1000"]);
        let cards = list("container.txt", 1000);
        let suspend = emulator.client(&["-o", "json", "suspend", "--from", &cards, "--yes", "--no-state"]);
        let mut container = Command::new("unshare");
        container.args(unshare).arg(suspend.get_program()).args(suspend.get_args());
        let running = Running::start(container.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
        for _ in 0..3 {
            assert!(running.err_line().contains("100 cards submitted"));
        }
        running.signal_child(signal);
        let ended = running.end();
        let rows = rows(&ended);
        assert_eq!((ended.code(), rows.len()), (code, 1000), "{}", ended.err);
        assert_eq!((count(&rows, "not_submitted"), emulator.requests()), (600, 4), "{}", ended.err);
        assert!(ended.err.contains("600 cards not submitted"), "{}", ended.err);
    }
}

#[test]
fn a_lack_of_file_descriptors_is_an_error_with_a_remedy() {
    let emulator = Emulator::start(&[]);
    let commands: [&[&str]; 9] = [
        &["status", ICCID, "--no-wait"],
        &["cards", SIM],
        &["actions", "--sim-no", SIM],
        &["suspend", SIM, "--yes", "--no-wait"],
        &["api", "haoka", "goods-list"],
        &["call", "haoka", "POST", "/openapi/iot/querySimAction", "simNo=19200000001", "--effect", "read"],
        &["parity", "--yes", "--service", "haoka"],
        &["schema", "status"],
        &["demo", "--speed", "100000"],
    ];
    for limit in 3..13 {
        for arguments in commands {
            let command = emulator.client(arguments);
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("ulimit -n {limit}; exec \"$0\" \"$@\"")]);
            shell.arg(command.get_program()).args(command.get_args());
            let ended = run(shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
            assert!(ended.status.code().is_some_and(|code| code != 101), "{limit} {arguments:?}: {ended:?}");
            if ended.code() == 1 {
                // In the demo, the emulator of the same process may be the side that fails.
                let remedy = if arguments[0] == "demo" { "; " } else { "; allow more open files (ulimit -n)" };
                assert!(ended.err.contains(remedy), "{limit} {arguments:?}: {ended:?}");
            }
        }
        for server in [&["emulator", "--listen", "127.0.0.1:0"][..], &["listen", "--listen", "127.0.0.1:0"]] {
            let command = emulator.client(server);
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("ulimit -n {limit}; exec timeout 0.3 \"$0\" \"$@\"")]);
            shell.arg(command.get_program()).args(command.get_args());
            let ended = run(shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
            assert!(ended.status.code().is_some_and(|code| code != 101), "{limit} {server:?}: {ended:?}");
        }
    }
}

#[test]
fn an_emulator_whose_stdout_is_closed_runs_and_keeps_its_log() {
    let log = file("closed-stdout.log", "");
    let mut child = program(&["emulator", "--listen", "127.0.0.1:0", "--log", &log]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let running = Running::start(child.stdout(writer));
    let line = running.err_line();
    let url = line.strip_prefix("simfleet: stdout is closed; listening on ").unwrap_or_else(|| panic!("{line}"));
    assert_eq!(run(&mut program(&["--emulator", url, "cards", SIM])).code(), 0);
    running.signal("HUP");
    assert_eq!(running.end().code(), 0);
    assert!(std::fs::read_to_string(log).unwrap().contains("batchQuerySimInfo"));
}
