//! `--columns`, words in tables, and tables on narrow terminals.

use std::process::{Command, Stdio};

use serde_json::json;

use crate::support::{Emulator, Ended, ICCID, SIM, Scripted, haoka_answer, json_lines, program, run};

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn columns_are_chosen_and_ordered_in_every_format() {
    let emulator = Emulator::with_cards("columns.json");
    let ask = |form: &str, columns: &str| {
        let ended = emulator.run(&["-o", form, "cards", SIM, "--columns", columns]);
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
        ended.out
    };
    assert_eq!(lines(&ask("csv", "iccid,sim_no")), ["iccid,sim_no", &format!("{ICCID},{SIM}")]);
    assert_eq!(ask("jsonl", "iccid,sim_no"), format!("{{\"iccid\":\"{ICCID}\",\"sim_no\":\"{SIM}\"}}\n"));
    let array: serde_json::Value = serde_json::from_str(&ask("json", "sim_no")).unwrap();
    assert_eq!(array, json!([{"sim_no": SIM}]));
    // The names as a table shows them are accepted too, and a table can show members that it leaves out otherwise.
    let table = ask("table", "GATEWAY_ID,SIM_NO");
    let header: Vec<&str> = table.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["GATEWAY_ID", "SIM_NO"]);
}

#[test]
fn every_command_with_rows_rejects_an_unknown_column_before_anything_is_sent() {
    let emulator = Emulator::with_cards("unknown-columns.json");
    let cases: [(&[&str], &str); 6] = [
        (&["status", ICCID, "--columns", "onlin"], "did you mean online? the columns are card, iccid, status,"),
        (&["cards", SIM, "--columns", "sim_no,iccdi"], "did you mean iccid?"),
        (&["actions", "--sim-no", SIM, "--columns", "x"], "the columns are sim_no, action_type,"),
        (&["suspend", SIM, "--yes", "--columns", "outcom"], "did you mean outcome?"),
        (&["restore", SIM, "--yes", "--columns", ""], "there is no column ``"),
        (&["parity", "--yes", "--columns", "verdicts"], "did you mean verdict?"),
    ];
    for (arguments, part) in cases {
        for form in ["table", "json", "jsonl", "csv"] {
            let ended = emulator.run(&[&["-o", form], arguments].concat());
            assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
            let line = ended.one_line();
            assert!(line.contains(part) && line.ends_with("nothing was sent"), "{part}: {line}");
        }
    }
    let twice = emulator.run(&["cards", SIM, "--columns", "sim_no,SIM_NO"]);
    assert!(twice.code() == 2 && twice.one_line().contains("given twice"), "{twice:?}");
    assert_eq!(emulator.requests(), 0);
    for command in [["schema", "status"], ["completions", "bash"]] {
        let ended = run(&mut program(&[&command[..], &["--columns", "a"]].concat()));
        assert!(ended.code() == 2 && ended.one_line().contains("prints no rows"), "{ended:?}");
    }
}

#[test]
fn the_rows_of_any_operation_have_the_columns_that_were_named() {
    let emulator = Emulator::with_cards("open-columns.json");
    let goods = |more: &[&str]| emulator.run(&[&["api", "haoka", "goods-list"], more].concat());
    let csv = goods(&["-o", "csv", "--columns", "name,id"]);
    assert_eq!((csv.code(), csv.err.as_str(), csv.out.lines().next()), (0, "", Some("name,id")), "{csv:?}");
    let row = json_lines(&goods(&["-o", "jsonl", "--columns", "id,nam"]).out).remove(0);
    assert!(row["id"].is_number() && row["nam"].is_null() && row.as_object().unwrap().len() == 2, "{row}");
    let misspelled = goods(&["--columns", "id,nam"]);
    assert_eq!(misspelled.code(), 0, "{misspelled:?}");
    assert!(
        misspelled.err.contains("no row has the column `nam`; did you mean name? the columns are "),
        "{misspelled:?}"
    );
    let whole = goods(&["-o", "json", "--columns", "id"]);
    assert!(whole.code() == 2 && whole.one_line().contains("use -o jsonl"), "{whole:?}");
    let all = emulator.run(&["-o", "json", "--columns", "number", "api", "haoka", "pretty-number-list", "--all"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&all.out).unwrap();
    assert!(rows.len() > 1 && rows.iter().all(|row| row.as_object().unwrap().len() == 1), "{all:?}");
}

#[test]
fn tables_show_words_and_units_and_the_other_formats_do_not() {
    let service = Scripted::start(|_, _| {
        haoka_answer(&json!({"items": [{
            "simNo": SIM, "simStatus": 4, "onlineStatus": 1, "totalFlow": 31_457_280, "useFlow": 1536, "authStatus": 77,
        }]}))
    });
    let columns = ["cards", SIM, "--columns", "state,sim_status,online_status,total_flow,use_flow,auth_status"];
    let table = service.run(&columns);
    let row = table.out.lines().nth(1).unwrap();
    let cells: Vec<&str> = row.split("  ").filter(|cell| !cell.is_empty()).map(str::trim).collect();
    assert_eq!(cells, ["suspended", "4", "1 (online)", "30 GB", "1.5 MB", "77"], "{table:?}");
    let csv = service.run(&[&["-o", "csv"], &columns[..]].concat());
    assert_eq!(csv.out.lines().nth(1), Some("suspended,4,1,31457280,1536,77"), "{csv:?}");
    let emulator = Emulator::with_cards("words.json");
    let status = emulator.run(&["status", ICCID, "--columns", "online,gprs"]);
    let words: Vec<&str> = status.out.lines().nth(1).unwrap().split_whitespace().collect();
    assert!(["online", "offline"].contains(&words[0]) && ["open", "closed"].contains(&words[1]), "{status:?}");
    let row = json_lines(&emulator.run(&["-o", "jsonl", "status", ICCID]).out).remove(0);
    assert!(row["online"].is_boolean() && row["gprs"].is_boolean(), "{row}");
}

/// Runs the program on a terminal of this width. The terminal shows stdout and stderr.
fn on_terminal(client: &Command, width: usize) -> Ended {
    let words: Vec<String> = std::iter::once(client.get_program())
        .chain(client.get_args())
        .map(|word| format!("'{}'", word.to_str().unwrap()))
        .collect();
    let mut terminal = Command::new("script");
    let command = format!("stty cols {width} rows 24; {} 2>/dev/tty", words.join(" "));
    terminal.args(["-qec", &command, "/dev/null"]).env_remove("COLUMNS");
    terminal.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    run(&mut terminal)
}

#[test]
fn a_table_fits_the_terminal_and_says_what_it_hides() {
    let service = Scripted::start(|_, _| {
        haoka_answer(&json!({"items": [{
            "simNo": SIM, "iccid": ICCID, "simStatus": 4, "onlineStatus": 1, "totalFlow": 1, "useFlow": 1,
            "lastSimStatusAt": "2026-11-27 10:00:00",
        }]}))
    });
    let client = service.client(&["cards", SIM]);
    for width in [60, 80, 120] {
        let ended = on_terminal(&client, width);
        // Messages are broken between words to fit it too.
        let lines: Vec<&str> = ended.out.lines().map(str::trim_end).collect();
        assert!(lines.iter().all(|line| line.chars().count() <= width), "{width}: {ended:?}");
        let table = &lines[..lines.iter().position(|line| line.starts_with("simfleet: ")).unwrap_or(lines.len())];
        assert!(table.len() == 2 && table[1].contains(SIM) && table[1].contains(ICCID), "{width}: {ended:?}");
        let hidden = lines.join(" ").contains(" not fit the terminal");
        assert_eq!(hidden, lines.len() > 2, "{width}: {ended:?}");
        assert_eq!(hidden, !table[0].contains("LAST_SIM_STATUS_AT"), "{width}: {ended:?}");
        assert!(width > 60 || hidden && ended.out.contains("last_sim_status_at"), "{ended:?}");
    }
    // Columns that were named are all shown, and so is everything where stdout is not a terminal.
    let named = on_terminal(&service.client(&["cards", SIM, "--columns", "sim_no,iccid,last_sim_status_at,imei"]), 40);
    assert!(named.out.contains("LAST_SIM_STATUS_AT   IMEI"), "{named:?}");
    let piped = run(service.client(&["cards", SIM]).env("COLUMNS", "40"));
    assert!(piped.out.contains("LAST_SIM_STATUS_AT") && piped.err.is_empty(), "{piped:?}");
}

#[test]
fn long_texts_are_shortened_on_a_terminal_and_identities_are_not() {
    let name = "物联网三十G月租套餐".repeat(5);
    let answer = json!([{"id": 7, "name": name, "no": "1".repeat(48)}]);
    let service = Scripted::start(move |_, _| haoka_answer(&answer));
    let client = service.client(&["api", "haoka", "goods-list"]);
    let ended = on_terminal(&client, 80);
    assert!(ended.out.contains(&"1".repeat(48)) && ended.out.contains('…'), "{ended:?}");
    assert!(ended.out.contains("values that end with … are shortened"), "{ended:?}");
    let piped = run(&mut service.client(&["api", "haoka", "goods-list"]));
    assert!(piped.out.contains(&name) && piped.err.is_empty(), "{piped:?}");
    // A single object is shown with all of its values.
    let url = format!("https://example.com/{}", "a".repeat(200));
    let answer = json!({"url": url});
    let service = Scripted::start(move |_, _| haoka_answer(&answer));
    let ended = on_terminal(&service.client(&["api", "haoka", "official-auth-url", "--sim-no", SIM]), 60);
    assert!(ended.out.contains(&url), "{ended:?}");
}
