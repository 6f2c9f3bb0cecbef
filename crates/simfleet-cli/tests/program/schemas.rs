//! The members of the rows of each command: fixed, and described by `simfleet schema`.

use serde_json::Value;

use crate::support::{Emulator, Ended, ICCID, SIM, file, json_lines, program, run};

const UNKNOWN_ICCID: &str = "89860000000000000009";

/// The validators of the rows of a command and of their array.
struct Schemas {
    row: jsonschema::Validator,
    array: jsonschema::Validator,
    members: Vec<String>,
}

fn schemas(command: &str) -> Schemas {
    let read = |form: &[&str]| -> Value {
        let ended = run(&mut program(&[form, &["schema", command]].concat()));
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
        serde_json::from_str(&ended.out).unwrap()
    };
    let (row, array) = (read(&[]), read(&["-o", "json"]));
    assert_eq!((row["title"].as_str(), array["type"].as_str()), (Some(&*format!("simfleet {command}")), Some("array")));
    assert_eq!(row, read(&["-o", "jsonl"]));
    let names = row["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
    Schemas {
        members: names.collect(),
        row: jsonschema::validator_for(&row).unwrap(),
        array: jsonschema::validator_for(&array).unwrap(),
    }
}

/// Checks the output of a command in every format.
fn check(emulator: &Emulator, command: &str, arguments: &[&str], rows: usize) {
    let schemas = schemas(command);
    let ask = |form: &str| -> Ended { emulator.run(&[&["-o", form, command], arguments].concat()) };
    let lines = json_lines(&ask("jsonl").out);
    assert_eq!(lines.len(), rows, "{arguments:?}: {lines:?}");
    let array: Value = serde_json::from_str(&ask("json").out).unwrap();
    assert!(schemas.array.is_valid(&array), "{:?}: {array}", schemas.array.iter_errors(&array).collect::<Vec<_>>());
    assert_eq!(array.as_array().unwrap().len(), rows, "{arguments:?}: {array}");
    for row in lines {
        assert!(schemas.row.is_valid(&row), "{:?}: {row}", schemas.row.iter_errors(&row).collect::<Vec<_>>());
    }
    let csv = ask("csv").out;
    assert_eq!(csv.lines().next().unwrap(), schemas.members.join(","), "{arguments:?}");
    assert_eq!(csv.lines().count(), rows + 1, "{csv}");
    let table = ask("table").out;
    let header: Vec<String> = table.lines().next().unwrap().split_whitespace().map(str::to_lowercase).collect();
    if command == "cards" {
        // A table shows some of the members.
        assert!(header.len() == 9 && header.iter().all(|name| schemas.members.contains(name)), "{table}");
    } else {
        assert_eq!(header, schemas.members, "{arguments:?}");
    }
    assert_eq!(header.last().unwrap(), "error");
}

#[test]
fn status_has_the_same_members_for_every_result() {
    let emulator = Emulator::with_cards("status-schema.json");
    for (arguments, rows) in [
        ([ICCID].as_slice(), 1),
        (&[UNKNOWN_ICCID], 1),
        (&[ICCID, UNKNOWN_ICCID], 2),
        (&[UNKNOWN_ICCID, ICCID], 2),
        (&["89860000000000000004", "89860000000000000002"], 3),
        (&["89860000000000000003", "--no-wait"], 1),
    ] {
        check(&emulator, "status", arguments, rows);
    }
}

#[test]
fn cards_and_actions_have_the_same_members_for_every_result() {
    let emulator = Emulator::with_cards("cards-schema.json");
    for (arguments, rows) in [([SIM].as_slice(), 1), (&["19299999999"], 1), (&[SIM, "19299999999", "--live"], 2)] {
        check(&emulator, "cards", arguments, rows);
    }
    let ended = emulator.run(&["suspend", SIM, "164009797FA", "--yes"]);
    assert_eq!(ended.code(), 3, "{ended:?}");
    for (arguments, rows) in [
        (["--sim-no", SIM].as_slice(), 1),
        (&["--sim-no", "164009797FA", "--expect", "164009797FA,164009797RE", "--no-wait"], 2),
    ] {
        check(&emulator, "actions", arguments, rows);
    }
}

#[test]
fn suspend_and_restore_have_the_same_members_for_every_result() {
    let emulator = Emulator::with_cards("outcome-schema.json");
    let all = [SIM, "164009797RE", "164009797FA", "164009797ST", "164009797SL", "19299999999", "--yes"];
    check(&emulator, "suspend", &all, 6);
    check(&emulator, "restore", &["164009797SL", "--yes", "--no-wait"], 1);
    let rejecting = Emulator::start(&["--fault", "success-false@batchShutdown"]);
    check(&rejecting, "suspend", &[SIM, "--yes"], 1);
    let losing = Emulator::with_cards_and("lost-schema.json", &["--fault", "cut-after-read@batchShutdown=false"]);
    check(&losing, "suspend", &[SIM, "--yes"], 1);
}

#[test]
fn failed_calls_have_the_same_members() {
    let emulator = Emulator::start(&["--fault", "html"]);
    check(&emulator, "status", &[ICCID, "--timeout", "30"], 1);
    check(&emulator, "cards", &[SIM], 1);
    check(&emulator, "actions", &["--sim-no", SIM], 1);
    check(&emulator, "suspend", &[SIM, "--yes"], 1);
    let list = file("three.txt", "19200000001\n19200000002\n19200000003\n");
    check(&emulator, "cards", &["--from", &list], 3);
}

#[test]
fn a_result_without_rows_has_a_header_or_an_empty_array() {
    let emulator = Emulator::with_cards("no-rows.json");
    let ask = |form: &str| emulator.run(&["-o", form, "actions", "--sim-no", SIM]).out;
    assert_eq!((ask("json").as_str(), ask("jsonl").as_str(), ask("table").as_str()), ("[]\n", "", ""));
    assert!(ask("csv").starts_with("sim_no,action_type,") && ask("csv").lines().count() == 1);
}

#[test]
fn the_schema_of_listen_describes_its_lines() {
    let schemas = schemas("listen");
    for line in [
        r#"{"kind":"card","received_at":"2026-01-01T00:00:00Z","trace":null,"signed":false,"fingerprint":"0f","repeated":false,"stale":false,"row":{"simNo":"1"}}"#,
        r#"{"kind":"unknown","received_at":"2026-01-01T00:00:00Z","trace":"t","signed":true,"fingerprint":null,"repeated":null,"stale":null,"row":[1]}"#,
    ] {
        assert!(schemas.row.is_valid(&serde_json::from_str(line).unwrap()), "{line}");
    }
    let ended = run(&mut program(&["-o", "csv", "schema", "status"]));
    assert!(ended.code() == 2 && ended.one_line().contains("csv has no JSON Schema"), "{ended:?}");
}
