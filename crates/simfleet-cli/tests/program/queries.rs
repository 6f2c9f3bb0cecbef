//! `simfleet status`, `cards` and `actions`: rows, output formats and exit codes.

use crate::support::{Emulator, ICCID, SIM, file};

#[test]
fn status_prints_every_output_format() {
    let emulator = Emulator::with_cards("status.json");
    let table = emulator.run(&["status", ICCID]);
    assert_eq!((table.code(), table.err.as_str()), (0, ""));
    let words: Vec<Vec<&str>> = table.out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(words[0][..5], ["CARD", "ICCID", "STATUS", "ONLINE", "GPRS"]);
    assert_eq!(words[1][..5], [ICCID, ICCID, "SUCCESS", "online", "open"]);

    let json = emulator.run(&["-o", "json", "status", ICCID, "89860000000000000004", "--in-order"]);
    let rows: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((json.code(), rows.as_array().unwrap().len()), (3, 3), "one child fails: {json:?}");
    assert_eq!((&rows[0]["online"], &rows[0]["status"]), (&true.into(), &"SUCCESS".into()));
    assert_eq!((&rows[2]["iccid"], &rows[2]["card"]), (&"89860300000000000004".into(), &"89860000000000000004".into()));

    let lines = emulator.run(&["-o", "jsonl", "status", ICCID]);
    assert_eq!(lines.out.lines().count(), 1);
    let row: serde_json::Value = serde_json::from_str(&lines.out).unwrap();
    assert_eq!(row["iccid"], ICCID);

    let csv = emulator.run(&["-o", "csv", "status", ICCID]);
    assert!(csv.out.starts_with("card,iccid,status,online,gprs"), "{}", csv.out);
    assert!(csv.out.lines().nth(1).unwrap().starts_with(&format!("{ICCID},{ICCID},SUCCESS,true,true")), "{}", csv.out);
}

#[test]
fn status_is_the_same_for_each_signature_and_wire_format() {
    let emulator = Emulator::with_cards("wire.json");
    let mut seen = Vec::new();
    for signature in ["rpc", "acs3"] {
        for wire in ["json", "xml"] {
            let ended = emulator.run(&["--signature", signature, "--wire", wire, "-o", "csv", "status", ICCID]);
            assert_eq!(ended.code(), 0, "{ended:?}");
            let mut cells: Vec<String> = ended.out.lines().nth(1).unwrap().split(',').map(str::to_owned).collect();
            cells.truncate(5);
            seen.push(cells);
        }
    }
    assert!(seen.iter().all(|cells| *cells == seen[0]), "{seen:?}");
}

#[test]
fn status_exits_with_3_for_a_failure_and_4_at_the_deadline() {
    let emulator = Emulator::with_cards("codes.json");
    assert_eq!(emulator.run(&["status", "89860000000000000002"]).code(), 3, "the carrier failed");
    let late = emulator.run(&["status", "89860000000000000003", "--timeout", "30"]);
    assert_eq!(late.code(), 4);
    assert!(late.out.contains("PROCESSING") && late.one_line().contains("--timeout"), "{late:?}");
    let asked_once = emulator.run(&["status", ICCID, "--no-wait"]);
    assert_eq!((asked_once.code(), asked_once.err.as_str()), (4, ""), "still processing: {asked_once:?}");
}

#[test]
fn numbers_are_read_from_a_file() {
    let emulator = Emulator::with_cards("from.json");
    let list = file("list.txt", &format!("# cards\n\n{ICCID} # the first\r\n89860000000000000004\n"));
    let ended = emulator.run(&["-o", "jsonl", "status", "--from", &list]);
    assert_eq!((ended.code(), ended.out.lines().count()), (3, 3), "{ended:?}");
}

#[test]
fn different_failures_are_reported_card_by_card() {
    let emulator = Emulator::with_cards("mixed.json");
    let ended = emulator.run(&["-o", "json", "status", ICCID, "89860000000000000009", "89860000000000000002"]);
    assert_eq!(ended.code(), 3, "{ended:?}");
    let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 3);
    assert!(ended.one_line().contains("89860000000000000009") && ended.err.contains("CardNotExist"), "{ended:?}");
}

#[test]
fn actions_prints_records_and_names_missing_ones() {
    let emulator = Emulator::with_cards("actions.json");
    assert_eq!(emulator.run(&["suspend", SIM, "164009797FA", "--yes"]).code(), 3);
    let ended = emulator.run(&["-o", "json", "actions", "--sim-no", "164009797FA"]);
    let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((ended.code(), rows.as_array().unwrap().len()), (0, 1), "{ended:?}");
    assert_eq!((&rows[0]["fail_reason"], &rows[0]["status_name"]), (&"渠道超时".into(), &"failed".into()));
    let serial = rows[0]["serial_number"].as_str().unwrap();
    assert_eq!(emulator.run(&["-o", "jsonl", "actions", "--serial-number", serial]).out.lines().count(), 2);
    let none = emulator.run(&["actions", "--sim-no", SIM, "--action-type", "restore"]);
    assert_eq!((none.code(), none.out.as_str()), (0, ""));
    assert!(none.err.contains("no record"), "{none:?}");
    let missing = emulator.run(&["actions", "--serial-number", serial, "--expect", "164009797RE", "--timeout", "60"]);
    assert_eq!(missing.code(), 4, "{missing:?}");
    assert!(missing.err.contains("no record yet for 164009797RE"), "{missing:?}");
}

#[test]
fn cards_prints_all_members_except_in_a_table() {
    let emulator = Emulator::with_cards("card-records.json");
    let rows: serde_json::Value =
        serde_json::from_str(&emulator.run(&["-o", "json", "cards", SIM, "--live", SIM]).out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 1, "{rows}");
    assert_eq!((&rows[0]["sim_no"], &rows[0]["state"]), (&SIM.into(), &"in_service".into()));
    assert!(rows[0]["imei"].is_string() && rows[0]["robin_status"].is_number(), "{rows}");
    let table = emulator.run(&["cards", SIM]);
    assert!(table.out.contains("in_service") && !table.out.contains("IMEI"), "{table:?}");
    let unknown = emulator.run(&["cards", "192999"]);
    assert_eq!((unknown.code(), unknown.err.as_str()), (3, "simfleet: the platform has no record of 192999\n"));
}
