//! Memory of the output: it does not grow with the number of columns.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Scripted, run};

/// Returns a list in which each row has a member of its own.
fn rows_with_own_members(count: usize) -> String {
    let rows: Vec<Value> = (0..count).map(|row| json!({format!("m{row}"): "1".repeat(100)})).collect();
    json!({"Success": true, "Code": "200", "RequestId": "r", "Data": {"List": rows}}).to_string()
}

/// Runs a command with this much address space, in KiB.
fn run_within(service: &Scripted, kib: u32, form: &str) -> crate::support::Ended {
    let command =
        service.client(&["-o", form, "api", "linkcard", "list-card-info", "--page-no", "1", "--page-size", "40"]);
    let mut limited = Command::new("sh");
    limited
        .arg("-c")
        .arg(format!("ulimit -v {kib} && exec \"$0\" \"$@\""))
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    run(&mut limited)
}

#[test]
fn a_table_of_rows_with_their_own_members_shows_the_first_columns() {
    let service = Scripted::start(|_, _| (200, rows_with_own_members(4000)));
    let ended = run_within(&service, 400_000, "table");
    assert_eq!(ended.code(), 0, "{:?}", ended.err);
    assert!(ended.err.contains("the table shows 50 of 4000 columns; -o jsonl prints all members"), "{:?}", ended.err);
    assert_eq!(ended.out.lines().count(), 4001);
    assert_eq!(ended.out.lines().next().unwrap().split_whitespace().count(), 50);
    let ended = run_within(&service, 400_000, "csv");
    assert_eq!(ended.code(), 1, "{:?}", ended.err);
    assert!(
        ended.one_line().contains("4000 different members") && ended.err.contains("use -o jsonl"),
        "{:?}",
        ended.err
    );
    let ended = run_within(&service, 400_000, "jsonl");
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 4000));
}

#[test]
fn csv_of_a_thousand_columns_is_complete() {
    let service = Scripted::start(|_, _| (200, rows_with_own_members(1000)));
    let ended = run_within(&service, 400_000, "csv");
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 1001), "{:?}", ended.err);
    assert!(ended.out.lines().all(|line| line.split(',').count() == 1000));
}
