//! Interrupts, terminations and closed pipes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use crate::support::{Emulator, ICCID, Running, SIM, file, program, run};

#[test]
fn the_emulator_stops_at_both_signals_and_writes_its_log() {
    for signal in ["TERM", "INT"] {
        let ended = Emulator::start(&[]).stop(signal);
        assert_eq!(ended.err, "simfleet: stopped after 0 requests\n");
    }
    let log = file("signals.log", "");
    let emulator = Emulator::start(&["--log", &log]);
    emulator.run(&["status", ICCID, "--no-wait"]);
    emulator.stop("TERM");
    let line = std::fs::read_to_string(&log).unwrap();
    assert!(line.contains("GetCardRealStatus") && !line.contains("testsecret"), "{line}");
    // A second emulator appends to the log of the first.
    let emulator = Emulator::start(&["--log", &log]);
    emulator.run(&["status", ICCID, "--no-wait"]);
    emulator.stop("TERM");
    let both = std::fs::read_to_string(&log).unwrap();
    assert!(both.starts_with(&line) && both.lines().count() > line.lines().count(), "{both}");
}

#[test]
fn the_emulator_counts_the_requests_that_its_log_has_dropped() {
    const REQUESTS: usize = 1_500;
    let log = file("dropped.log", "");
    let emulator = Emulator::start(&["--log", &log]);
    let mut stream = TcpStream::connect(emulator.url.strip_prefix("http://").unwrap()).unwrap();
    // Each entry takes 16 KiB, and the log 16 MiB.
    let request = format!("GET /openapi/none?text={} HTTP/1.1\r\nHost: x\r\n\r\n", "x".repeat(20_000));
    for _ in 0..REQUESTS {
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let mut part = [0; 1024];
        while !answer.ends_with(b"page not found\n") {
            let length = stream.read(&mut part).unwrap();
            assert!(length > 0, "{}", String::from_utf8_lossy(&answer));
            answer.extend_from_slice(&part[..length]);
        }
    }
    let ended = emulator.stop("TERM");
    let kept = std::fs::read_to_string(&log).unwrap().lines().count();
    assert!((900..REQUESTS).contains(&kept), "{kept}");
    let lines: Vec<&str> = ended.err.lines().collect();
    assert_eq!(lines[0], format!("simfleet: {log}: the log has the latest {kept} requests"));
    assert_eq!(lines[1], format!("simfleet: stopped after {REQUESTS} requests"));
}

#[test]
fn an_interrupted_wait_prints_the_known_outcomes() {
    let emulator = Emulator::with_cards("interrupted.json");
    // The record of this card does not appear during the test.
    let running =
        Running::start(&mut emulator.client(&["-o", "json", "suspend", "164009797SL", "--yes", "--timeout", "24h"]));
    assert!(running.err_line().contains("submitted"));
    running.signal("INT");
    let ended = running.end();
    assert_eq!(ended.code(), 130, "{ended:?}");
    let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((&rows[0]["sim_no"], &rows[0]["outcome"]), (&"164009797SL".into(), &"not_handed_over".into()));
    assert!(ended.err.lines().last().unwrap().contains("check them with"), "{ended:?}");
}

#[test]
fn an_interrupted_submission_finishes_the_current_batch_and_sends_no_other() {
    // The second response is delayed, so that the interrupt arrives while the program waits for it.
    let emulator = Emulator::start(&["--fault", "delay@batchShutdown+1=1000"]);
    let numbers: String = (0..250).map(|number| format!("192{number:08}\n")).collect();
    let list = file("interrupted-submission.txt", &numbers);
    let suspend = ["-o", "json", "suspend", "--from", &list, "--yes", "--no-state"];
    let running = Running::start(&mut emulator.client(&suspend));
    assert!(running.err_line().contains("100 cards submitted"));
    running.signal("INT");
    let ended = running.end();
    assert_eq!(ended.code(), 130, "{ended:?}");
    let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let unsent = rows.as_array().unwrap().iter().filter(|row| row["outcome"] == "not_submitted").count();
    assert_eq!(unsent, 50, "{ended:?}");
    assert_eq!(emulator.requests(), 2);
}

#[test]
fn an_interrupted_status_prints_the_known_states() {
    let emulator = Emulator::with_cards("status-interrupted.json");
    let all = ["-v", "-v", "-o", "json", "status", ICCID, "89860000000000000003", "--timeout", "24h"];
    let running = Running::start(&mut emulator.client(&all));
    // Each attempt is logged to stderr. After 40, the first card has finished, and the second never will.
    let mut answers = 0;
    while answers < 40 {
        answers += usize::from(running.err_line().contains("done"));
    }
    running.signal("INT");
    let ended = running.end();
    assert_eq!(ended.code(), 130, "{ended:?}");
    let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let states: Vec<_> = rows.as_array().unwrap().iter().map(|row| row["status"].as_str().unwrap()).collect();
    assert_eq!(states, ["SUCCESS", "PROCESSING"]);
}

/// Runs a program whose stdout is closed after `lines` lines. Returns its exit code and stderr.
fn cut_off(command: &mut Command, lines: usize) -> (Option<i32>, String) {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..lines {
        out.read_line(&mut String::new()).unwrap();
    }
    drop(out);
    let ended = child.wait_with_output().unwrap();
    (ended.status.code(), String::from_utf8(ended.stderr).unwrap())
}

#[test]
fn a_closed_stdout_is_no_failure() {
    let emulator = Emulator::start(&["--seed", "3"]);
    let numbers: String = (1..=40).map(|number| format!("8986000000000000{number:04}\n")).collect();
    let list = file("many.txt", &numbers);
    for form in ["table", "json", "jsonl", "csv"] {
        for lines in [0, 1] {
            // The default timeout is a tenth of a real second at this scale, which is too short on a busy machine.
            let status = ["-o", form, "status", "--from", &list, "--timeout", "10h"];
            let (code, err) = cut_off(&mut emulator.client(&status), lines);
            assert!(!err.contains("panicked"), "{form}: {err}");
            assert!(matches!(code, Some(0 | 3)), "{form}: {code:?} {err}");
        }
    }
    // More output than any buffer holds.
    let all = ["-o", "csv", "api", "linkcard", "list-card-info", "--all"];
    assert_eq!(cut_off(&mut emulator.client(&all), 0), (Some(0), String::new()));
    for lines in [0, 1, 5] {
        let (code, err) = cut_off(&mut program(&["demo", "--speed", "2000"]), lines);
        assert!(!err.contains("panicked") && code != Some(101), "demo after {lines} lines: {code:?} {err}");
    }
    let (code, err) = cut_off(&mut program(&["--help"]), 1);
    assert!(!err.contains("panicked") && code == Some(0), "{code:?} {err}");
}

#[test]
fn a_closed_stderr_does_not_stop_a_command() {
    let emulator = Emulator::with_cards("closed.json");
    let mut child = emulator.client(&["-o", "json", "suspend", SIM, "--yes"]).spawn().unwrap();
    drop(child.stderr.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(String::from_utf8(ended.stdout).unwrap().contains("confirmed"));
    // A failure cannot be printed, but it has its exit code.
    let mut child = program(&["--emulator", "http://127.0.0.1:9", "status"]).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(2));
}

#[test]
fn help_and_version_go_to_stdout() {
    for arguments in [["--help"], ["--version"]] {
        let ended = run(&mut program(&arguments));
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""));
        assert!(ended.out.contains("simfleet"));
    }
}
