//! What is printed of responses, in every output format.

use serde_json::Value;

use crate::support::{Emulator, ICCID, SIM};

#[test]
fn prints_a_response_in_every_output_format() {
    let emulator = Emulator::with_cards("forms.json");
    let ask = |form: &str| {
        let ended = emulator.run(&["-o", form, "api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]);
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
        ended.out
    };
    let whole: Value = serde_json::from_str(&ask("json")).unwrap();
    assert_eq!((whole["code"].as_i64(), whole["data"]["items"][0]["simNo"].as_str()), (Some(0), Some(SIM)));
    let lines = ask("jsonl");
    let row: Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!(row, whole["data"]["items"][0]);
    let table = ask("table");
    let (head, rest) = table.split_once('\n').unwrap();
    assert!(head.contains("SIM_NO") && head.contains("TOTAL_FLOW") && rest.contains(SIM), "{table}");
    let csv = ask("csv");
    let (head, rest) = csv.split_once('\n').unwrap();
    let column = head.split(',').position(|name| name == "simNo").unwrap();
    assert_eq!(rest.trim().split(',').nth(column), Some(SIM), "{csv}");
}

#[test]
fn prints_the_same_state_for_each_signature_and_wire_format() {
    let emulator = Emulator::with_cards("wire.json");
    for signature in ["rpc", "acs3"] {
        for wire in ["json", "xml"] {
            let ended = emulator.run(&[
                "--signature",
                signature,
                "--wire",
                wire,
                "-o",
                "jsonl",
                "api",
                "linkcard",
                "get-card-real-status",
                "--iccid",
                ICCID,
            ]);
            assert_eq!(ended.code(), 0, "{ended:?}");
            // XML writes a list of one item like the item itself, which is then printed member by member.
            let wanted = if wire == "xml" { r#"{"member":"Iccid","value":""# } else { r#"{"Iccid":""# };
            assert!(ended.out.starts_with(&format!("{wanted}{ICCID}\"")), "{ended:?}");
            assert!(ended.out.contains("PROCESSING"), "{ended:?}");
        }
    }
}

#[test]
fn prints_nested_members_by_their_path() {
    let emulator = Emulator::with_cards("members.json");
    let ended = emulator.run(&["-o", "jsonl", "api", "linkcard", "get-card-detail", "--iccid", ICCID]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let wanted = format!(r#"{{"member":"VsimCardInfo.Iccid","value":"{ICCID}"}}"#);
    assert!(ended.out.lines().any(|line| line == wanted), "{ended:?}");
    assert!(!ended.out.contains(r#""member":"VsimCardInfo","#), "{ended:?}");
}

#[test]
fn prints_members_beside_the_rows_on_stderr() {
    let emulator = Emulator::with_cards("beside.json");
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--yes"]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.err.contains("serialNumber="), "{ended:?}");
}

#[test]
fn an_unknown_value_is_sent_with_a_warning() {
    let emulator = Emulator::with_cards("unknown-value.json");
    let ended = emulator.run(&["api", "haoka", "query-sim-action", "--sim-no", "19200000001", "--action-type", "77"]);
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    assert!(ended.err.contains("--action-type 77 is not a known value"), "{ended:?}");
    assert!(ended.err.contains("returned no rows"), "{ended:?}");
}

#[test]
fn rejected_items_exit_with_code_3() {
    let emulator = Emulator::with_cards("items.json");
    let list = r#"["19200000001","164009797RE"]"#;
    let ended = emulator.run(&["-o", "json", "api", "haoka", "batch-shutdown", "--sim-nos", list, "--yes"]);
    assert_eq!(ended.code(), 3, "{ended:?}");
    assert!(ended.one_line().contains("1 of 2 were rejected"), "{ended:?}");
}

#[test]
fn a_second_code_that_means_failure_exits_with_code_3() {
    let emulator = Emulator::start(&[]);
    let select = |search: &str, more: &[&str]| {
        let call =
            ["api", "haoka", "select-number", "--promo-code", "p1", "--province-code", "11", "--city-code", "110"];
        emulator.run(&[more, &call, &["--cert-name", "x", "--search-value", search, "--yes"]].concat())
    };
    for format in ["table", "json"] {
        let none = select("abc", &["-o", format]);
        assert_eq!(none.code(), 3, "{none:?}");
        assert!(none.err.contains("selectNumber has no result: data.rspCode is M1: 没有符合条件的号码"), "{none:?}");
        assert!(none.out.contains("M1"), "{none:?}");
    }
    let found = select("88", &["-o", "json"]);
    assert_eq!((found.code(), found.err.as_str()), (0, ""), "{found:?}");
}

/// The region codes are a list without an envelope, whose rows are its items.
#[test]
fn a_response_without_an_envelope_is_a_list_of_rows() {
    let emulator = Emulator::start(&[]);
    let call = ["api", "haoka", "region-codes", "--province-code", "uniAreaAddSuffix"];
    let json = emulator.run(&[&["-o", "json"], &call[..]].concat());
    assert_eq!(json.code(), 0, "{json:?}");
    let nodes: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(nodes[0]["children"][0]["ess_code"], "110");
    let lines = emulator.run(&[&["-o", "jsonl"], &call[..]].concat());
    assert_eq!(lines.out.lines().count(), nodes.as_array().unwrap().len());
    let missing = emulator.run(&["api", "haoka", "region-codes", "--province-code", "none"]);
    assert_eq!(missing.code(), 1, "{missing:?}");
    let shown = emulator.run(&[&call[..], &["--dry-run"]].concat());
    assert!(shown.out.contains("/provinces/uniAreaAddSuffix.json") && !shown.out.contains("sign"), "{shown:?}");
}
