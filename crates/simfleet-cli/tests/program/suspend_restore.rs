//! `simfleet suspend` and `simfleet restore`: confirmation, exit codes and lost responses.

use crate::support::{Emulator, SIM, file, program, run};

fn outcomes(out: &str) -> Vec<String> {
    let rows: serde_json::Value = serde_json::from_str(out).unwrap();
    rows.as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn suspends_and_restores_until_the_state_shows_it() {
    let emulator = Emulator::with_cards("good.json");
    for command in ["suspend", "restore"] {
        let ended = emulator.run(&["-o", "json", command, SIM, "--remark", "套餐 到期", "--yes"]);
        assert_eq!((ended.code(), outcomes(&ended.out)), (0, vec!["confirmed".to_owned()]), "{ended:?}");
        assert!(ended.err.contains("check them with: simfleet actions --serial-number "), "{ended:?}");
        assert!(ended.err.lines().all(|line| line.starts_with("simfleet: ")), "{ended:?}");
    }
}

#[test]
fn nothing_is_sent_without_confirmation() {
    let emulator = Emulator::with_cards("consent.json");
    for command in ["suspend", "restore"] {
        let ended = emulator.run(&[command, SIM]);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""));
        assert!(ended.one_line().contains("--yes") && ended.err.contains("1 card"), "{ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_dry_run_prints_each_batch_and_sends_nothing() {
    let emulator = Emulator::with_cards("dry.json");
    let numbers: Vec<String> = (0..205).map(|number| format!("192{number:08}")).collect();
    let list = file("dry.txt", &numbers.join("\n"));
    for (command, path) in [("suspend", "/openapi/iot/batchShutdown"), ("restore", "/openapi/iot/batchRestore")] {
        let ended = emulator.run(&["-o", "jsonl", command, "--from", &list, "--remark", "到期", "--dry-run"]);
        assert_eq!(
            (ended.code(), ended.err.as_str()),
            (0, "simfleet: dry run: 3 requests for 205 cards; nothing was sent\n")
        );
        let requests = crate::support::json_lines(&ended.out);
        let cards: Vec<usize> = requests
            .iter()
            .map(|request| {
                assert!(request["url"].as_str().unwrap().ends_with(path), "{request}");
                assert_eq!(request["headers"]["sign"], "***");
                let body = request["body"].as_str().unwrap();
                assert!(body.contains("remark=%E5%88%B0%E6%9C%9F"), "{body}");
                body.matches("%22192").count()
            })
            .collect();
        assert_eq!(cards, [100, 100, 5]);
        let text = emulator.run(&[command, SIM, "--dry-run"]);
        assert!(text.out.starts_with("POST ") && text.out.contains(SIM) && !text.out.contains("remark"), "{text:?}");
    }
    assert_eq!(emulator.requests(), 0);
    // It needs neither credentials nor an endpoint.
    let ended = run(&mut program(&["suspend", SIM, "--dry-run"]));
    assert!(ended.code() == 0 && ended.out.starts_with("POST https://endpoint.invalid/"), "{ended:?}");
}

#[test]
fn each_outcome_has_its_exit_code() {
    let emulator = Emulator::with_cards("fates.json");
    let cases = [
        ("164009797RE", 3, "rejected"),
        ("164009797FA", 3, "failed"),
        ("164009797ST", 4, "not_confirmed"),
        ("164009797SL", 4, "not_handed_over"),
        ("19299999999", 3, "rejected"),
    ];
    for (card, code, outcome) in cases {
        let ended = emulator.run(&["-o", "json", "suspend", card, "--yes"]);
        assert_eq!((ended.code(), outcomes(&ended.out)), (code, vec![outcome.to_owned()]), "{ended:?}");
    }
    let ended = emulator.run(&["-o", "json", "restore", SIM, "--yes", "--no-wait"]);
    assert_eq!((ended.code(), outcomes(&ended.out)), (4, vec!["not_handed_over".to_owned()]), "{ended:?}");
}

#[test]
fn a_lost_response_without_a_record_exits_with_code_5() {
    let emulator = Emulator::with_cards_and("lost.json", &["--fault", "cut-after-read@batchShutdown=false"]);
    let ended = emulator.run(&["-o", "json", "suspend", SIM, "--yes"]);
    assert_eq!((ended.code(), outcomes(&ended.out)), (5, vec!["outcome_unknown".to_owned()]), "{ended:?}");
    assert!(ended.err.contains("not known whether") && ended.err.contains("not sent again"), "{ended:?}");
}

#[test]
fn a_lost_response_is_resolved_by_the_records_and_sent_once() {
    let log = file("found.log", "");
    let emulator = Emulator::with_cards_and("found.json", &["--fault", "cut-after-read@batchShutdown", "--log", &log]);
    let ended = emulator.run(&["-o", "json", "suspend", SIM, "--yes"]);
    assert_eq!((ended.code(), outcomes(&ended.out)), (0, vec!["confirmed".to_owned()]), "{ended:?}");
    emulator.stop("TERM");
    let log = std::fs::read_to_string(log).unwrap();
    let requests: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let sent = |operation: &str| requests.iter().filter(|request| request["operation"] == operation).count();
    assert_eq!(sent("batchShutdown"), 1);
    assert!(sent("querySimAction") > 0);
}

#[test]
fn a_rejected_batch_gives_the_reason_and_is_not_polled() {
    let emulator = Emulator::with_cards_and("rejected.json", &["--fault", "success-false@batchShutdown"]);
    let ended = emulator.run(&["-o", "json", "suspend", SIM, "--yes"]);
    assert_eq!((ended.code(), outcomes(&ended.out)), (3, vec!["not_submitted".to_owned()]), "{ended:?}");
    assert!(ended.err.contains("操作失败"), "{ended:?}");
    assert_eq!(emulator.requests(), 1);
}

#[test]
fn an_invalid_number_in_a_file_sends_nothing() {
    let emulator = Emulator::with_cards("number.json");
    let list = file("numbers.txt", "19200000001\n192 0\n");
    let ended = emulator.run(&["suspend", "--from", &list, "--yes"]);
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.one_line().contains("nothing was sent"), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_write_continues_when_its_reader_is_gone() {
    let emulator = Emulator::start(&[]);
    let cards: Vec<String> = (0..250).map(|card| format!("192{card:08}")).collect();
    let mut command = emulator.client(&["-o", "jsonl", "suspend", "--no-state", "--yes", &cards.join(",")]);
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    let err = String::from_utf8_lossy(&ended.stderr);
    // The emulator rejects some cards, and does not confirm others.
    assert!(matches!(ended.status.code(), Some(0 | 3 | 4)), "{err}");
    assert_eq!(err.matches(" submitted; ").count(), 3, "{err}");
    assert!(err.contains(" confirmed"), "{err}");
}
