//! Rows are printed when they are known, and are not lost if the command fails later. A closed stdout ends the requests.

use std::io::{BufRead, BufReader};
use std::process::Command;

use serde_json::json;

use crate::support::{Emulator, Running, SIM, Scripted, file, haoka_answer, json_lines};

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("192{number:08}")).collect()
}

#[test]
fn outcomes_are_printed_when_they_are_final() {
    let emulator = Emulator::with_cards("final.json");
    // The last card has no record during the test.
    let all = ["suspend", "164009797RE", "164009797FA", SIM, "164009797SL", "--yes", "--timeout", "24h"];
    for form in ["jsonl", "csv"] {
        let running = Running::start(&mut emulator.client(&[&["-o", form], &all[..]].concat()));
        let lines: Vec<String> = (0..if form == "csv" { 4 } else { 3 }).map(|_| running.out_line()).collect();
        let text = lines.join("\n");
        let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
        assert!(place("rejected") < place("failed").min(place("confirmed")), "{text}");
        running.signal("INT");
        let ended = running.end();
        assert_eq!((ended.code(), ended.out.lines().count()), (130, 1), "each card is printed once: {ended:?}");
        assert!(ended.out.contains("164009797SL") && ended.out.contains("not_handed_over"), "{ended:?}");
    }
}

#[test]
fn the_batches_before_a_failed_one_are_printed() {
    let list = file("twenty-batches.txt", &numbers(2000).join("\n"));
    for form in ["jsonl", "csv", "json", "table"] {
        let emulator = Emulator::start(&["--fault", "html@batchQuerySimInfo+10"]);
        let ended = emulator.run(&["-o", form, "cards", "--from", &list, "--no-state"]);
        assert_eq!(ended.code(), 1, "{:?}", ended.err);
        let lines: Vec<&str> = ended.err.lines().collect();
        assert!(lines[0].starts_with("simfleet: cards 1001 to 1100: batchQuerySimInfo: "), "{lines:?}");
        assert!(lines.len() == 3 && lines[2].contains("stopped after 1200 of 2000 cards"), "{lines:?}");
        assert_eq!(cards_and_failures(&ended.out), (2000, 1000), "{form}");
        if form == "json" {
            let rows: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
            assert_eq!(rows.as_array().unwrap().len(), 2000);
        }
    }
}

#[test]
fn a_failed_batch_does_not_end_the_others() {
    let list = file("one-of-twenty.txt", &numbers(2000).join("\n"));
    for fault in
        ["html@batchQuerySimInfo*1+10=200", "replace-body@batchQuerySimInfo*2+3=200,application/json,{\"code\":-1}"]
    {
        let emulator = Emulator::start(&["--fault", fault]);
        let ended = emulator.run(&["-o", "csv", "cards", "--from", &list]);
        let failed = if fault.starts_with("html") { 100 } else { 200 };
        assert_eq!(ended.code(), 1, "{:?}", ended.err);
        assert_eq!(cards_and_failures(&ended.out), (2000, failed), "{:?}", ended.err);
        assert_eq!(emulator.requests(), 20, "{:?}", ended.err);
    }
    // A key that the service rejects is rejected for every batch.
    let emulator = Emulator::start(&["--api-key", "another-key-0000000000000000000000"]);
    let ended = emulator.run(&["-o", "csv", "cards", "--from", &list, "--no-state"]);
    assert_eq!(cards_and_failures(&ended.out), (2000, 2000), "{:?}", ended.err);
    assert_eq!(ended.err.lines().count(), 1, "{:?}", ended.err);
    let ended = emulator.run(&["-o", "csv", "cards", "--from", &list]);
    assert_eq!((cards_and_failures(&ended.out), emulator.requests()), ((2000, 2000), 2), "{:?}", ended.err);
}

/// Returns the number of rows of cards, and of those that failed.
fn cards_and_failures(out: &str) -> (usize, usize) {
    let rows = out.lines().filter(|line| line.contains("192000"));
    (rows.clone().count(), rows.filter(|line| line.contains("batchQuerySimInfo: ")).count())
}

/// Runs a program whose stdout is closed after one line. Returns its exit code and stderr.
fn cut_after_a_line(command: &mut Command) -> (i32, String) {
    let mut child = command.spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    drop(out);
    let ended = child.wait_with_output().unwrap();
    (ended.status.code().unwrap(), String::from_utf8(ended.stderr).unwrap())
}

#[test]
fn a_closed_stdout_ends_the_requests_of_status() {
    for form in ["jsonl", "csv"] {
        let emulator = Emulator::start(&[]);
        let iccids: Vec<String> = (1..=5000).map(|number| format!("8986000000000000{number:04}")).collect();
        let list = file(&format!("piped-{form}.txt"), &iccids.join("\n"));
        let (code, err) = cut_after_a_line(&mut emulator.client(&["-o", form, "status", "--from", &list]));
        // The first cards may fail, or be late.
        assert!(matches!(code, 0 | 3 | 4), "{code}: {err}");
        let requests = emulator.requests();
        assert!(requests < 2000, "{requests} requests for 5000 cards");
    }
}

#[test]
fn a_closed_stdout_ends_the_requests_of_cards_and_pages() {
    let service = Scripted::start(|head, _| {
        if head.contains("batchQuerySimInfo") {
            return haoka_answer(&json!({"items": [{"simNo": "19200000000", "simStatus": 3}]}));
        }
        let page = head.split("PageNo=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        let rows: Vec<_> = (0..40).map(|row| json!({"Iccid": format!("{page}-{row}")})).collect();
        let data = json!({"List": rows, "PageNo": page, "PageCount": 500});
        (200, json!({"Success": true, "Code": "200", "RequestId": "r", "Data": data}).to_string())
    });
    let list = file("piped-cards.txt", &numbers(10_000).join("\n"));
    let (code, err) = cut_after_a_line(&mut service.client(&["-o", "jsonl", "cards", "--from", &list]));
    assert!(matches!(code, 0 | 3), "{code}: {err}");
    let of_cards = service.requests();
    assert!(of_cards < 20, "{of_cards} of 100 batches");
    let all = ["-o", "jsonl", "api", "linkcard", "list-card-info", "--all", "--page-size", "40"];
    let (code, err) = cut_after_a_line(&mut service.client(&all));
    assert!(code == 0 && err.is_empty(), "{code}: {err}");
    let of_pages = service.requests() - of_cards;
    assert!(of_pages < 50, "{of_pages} of 500 pages");
}

#[test]
fn rows_of_pages_before_a_failure_are_printed() {
    let service = Scripted::start(|head, _| {
        if head.contains("PageNo=3") {
            return (400, json!({"Success": false, "Code": "InvalidParameter", "RequestId": "r"}).to_string());
        }
        let page = head.split("PageNo=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        let data = json!({"List": [{"Iccid": page}], "PageNo": page, "PageCount": 5});
        (200, json!({"Success": true, "Code": "200", "RequestId": "r", "Data": data}).to_string())
    });
    for form in ["jsonl", "csv", "json", "table"] {
        let ended = service.run(&["-o", form, "api", "linkcard", "list-card-info", "--all", "--page-size", "40"]);
        assert_eq!(ended.code(), 1, "{ended:?}");
        assert!(ended.err.contains("page 3 failed") && ended.err.contains("--page-no 3"), "{ended:?}");
        let rows = if form == "json" {
            serde_json::from_str(&ended.out).unwrap()
        } else if form == "jsonl" {
            json_lines(&ended.out)
        } else {
            ended.out.lines().skip(1).map(Into::into).collect()
        };
        assert_eq!(rows.len(), 2, "{ended:?}");
    }
}
