//! A stdout that cannot be written: rows go to stderr, and the program does not end as if it had succeeded.

use std::fs::{File, OpenOptions};
use std::process::Command;

use crate::support::{Emulator, Ended, ICCID, SIM, file, json_lines, program, run};

fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

fn run_on_full(command: &mut Command) -> Ended {
    run(command.stdout(full()))
}

#[test]
fn every_command_with_rows_prints_them_to_stderr() {
    let emulator = Emulator::with_cards("full-stdout.json");
    let detail = format!("Iccid={ICCID}");
    for (arguments, part) in [
        (&["status", ICCID][..], ICCID),
        (&["cards", SIM], SIM),
        (&["api", "haoka", "goods-list"], "DEMO-101"),
        (&["api", "linkcard", "list-card-info", "--all", "--page-size", "10"], "singlecard"),
        (&["call", "linkcard", "GetCardDetail", &detail, "--effect", "read"], "singlecard"),
        (&["suspend", SIM, "--yes"], SIM),
        (&["suspend", SIM, "--dry-run"], "batchShutdown"),
        (&["doctor", "--offline"], "program"),
    ] {
        for form in ["table", "json"] {
            let ended = run_on_full(&mut emulator.client(&[&["-o", form], arguments].concat()));
            assert!(ended.err.contains("cannot write to stdout: No space left"), "{form} {arguments:?}: {ended:?}");
            assert!(ended.err.contains(part), "{form} {arguments:?}: {ended:?}");
            assert_eq!(ended.code(), 1, "{form} {arguments:?}: {ended:?}");
        }
    }
}

#[test]
fn secrets_are_not_printed_to_stderr() {
    let emulator = Emulator::start(&[]);
    let role = ["--role-arn", "acs:ram::1000000000000001:role/simreader", "--role-session-name", "sim-job"];
    for form in ["table", "json", "jsonl", "csv"] {
        let arguments = [&["--show-secrets", "-o", form, "api", "sts", "assume-role"], &role[..]].concat();
        let ended = run_on_full(&mut emulator.client(&arguments));
        assert_eq!(ended.code(), 1, "{form}: {ended:?}");
        assert!(ended.one_line().contains("cannot write to stdout: No space left"), "{form}: {ended:?}");
        assert!(!ended.err.contains("STS."), "{form}: {ended:?}");
    }
}

#[test]
fn a_write_goes_on_and_names_the_run_that_has_the_rows() {
    let list: Vec<String> = (0..250).map(|card| format!("192{card:08}")).collect();
    let list_file = file("full-suspend.txt", &list.join("\n"));
    let state = crate::support::unused_path("full.db");
    for form in ["json", "csv"] {
        let emulator = Emulator::start(&[]);
        let all = ["-o", form, "suspend", "--yes", "--again", "--no-wait", "--from", &list_file, "--state", &state];
        let ended = run_on_full(&mut emulator.client(&all));
        assert_eq!(ended.code(), 1, "{form}: {}", ended.err);
        assert!(list.iter().all(|card| ended.err.contains(card)), "{form}: {}", ended.err);
        assert!(ended.err.contains("stdout is not complete: 250 of 250 rows"), "{form}: {}", ended.err);
        let export = ended.err.split("simfleet runs export ").nth(1).unwrap().lines().next().unwrap();
        let words: Vec<&str> = export.split(' ').collect();
        let exported = run(&mut program(&[&["-o", "jsonl", "runs", "export"], &words[..]].concat()));
        assert_eq!((exported.code(), json_lines(&exported.out).len()), (0, 250), "{exported:?}");
    }
}

#[test]
fn the_row_that_did_not_fit_is_repeated_as_a_whole() {
    let emulator = Emulator::start(&[]);
    let list: Vec<String> = (0..400).map(|card| format!("192{card:08}")).collect();
    let list_file = file("full-cut.txt", &list.join("\n"));
    for form in ["jsonl", "json", "csv", "table"] {
        let out = crate::support::unused_path("cut.txt");
        let command = emulator.client(&["-o", form, "cards", "--no-state", "--from", &list_file]);
        let mut command = crate::spreadsheets::with_small_files(64, &command);
        let ended = run(command.stdout(File::create(&out).unwrap()));
        assert_eq!(ended.code(), 1, "{form}: {}", ended.err);
        let text = std::fs::read_to_string(&out).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        let commas = lines[0].matches(',').count();
        let is_whole = |line: &str, card: &str| match form {
            _ if !line.contains(card) => false,
            "csv" => line.matches(',').count() == commas,
            "table" => true,
            _ => line.trim_end_matches(',').ends_with('}'),
        };
        if form != "json" && !text.ends_with('\n') {
            lines.pop();
        }
        let written = list.iter().filter(|card| lines.iter().any(|line| is_whole(line, card))).count();
        let elsewhere = list.iter().filter(|card| ended.err.lines().any(|line| is_whole(line, card))).count();
        if form == "table" {
            assert_eq!(elsewhere, 400, "{form}: {}", ended.err);
        } else {
            assert!(written > 10 && written + elsewhere == 400, "{form}: {written} and {elsewhere}: {}", ended.err);
            assert!(ended.err.contains(&format!("{elsewhere} of 400 rows")), "{form}: {}", ended.err);
        }
    }
}

#[test]
fn a_file_and_a_stdout_on_full_disks_lose_no_row() {
    let emulator = Emulator::start(&[]);
    let list: Vec<String> = (0..400).map(|card| format!("192{card:08}")).collect();
    let list_file = file("full-both.txt", &list.join("\n"));
    let out = crate::support::unused_path("both.jsonl");
    let command = emulator.client(&["-o", "jsonl", "--file", &out, "cards", "--no-state", "--from", &list_file]);
    let ended = run(crate::spreadsheets::with_small_files(64, &command).stdout(full()));
    assert_eq!(ended.code(), 1, "{}", ended.err);
    let all = std::fs::read_to_string(out.replace(".jsonl", ".partial.jsonl")).unwrap() + &ended.err;
    assert!(list.iter().all(|card| all.contains(card)), "{}", ended.err);
}

#[test]
fn a_read_ends_if_stderr_cannot_be_written_either() {
    let emulator = Emulator::start(&[]);
    let list: Vec<String> = (0..2000).map(|card| format!("192{card:08}")).collect();
    let list_file = file("full-lost.txt", &list.join("\n"));
    let mut command = emulator.client(&["-o", "jsonl", "cards", "--no-state", "--from", &list_file]);
    let ended = run(command.stdout(full()).stderr(full()));
    assert_eq!((ended.code(), emulator.requests()), (1, 1), "20 batches");
}

#[test]
fn texts_of_the_program_fail() {
    for arguments in [&["--help"][..], &["--version"], &["completions", "bash"], &["config", "init", "--stdout"]] {
        let ended = run_on_full(&mut program(arguments));
        assert_eq!(ended.code(), 1, "{arguments:?}: {ended:?}");
        assert!(ended.one_line().contains("cannot write to stdout"), "{arguments:?}: {ended:?}");
    }
}
