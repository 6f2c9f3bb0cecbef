//! What `simfleet doctor` says about the ledger, and that it does not change it.

use std::path::Path;

use serde_json::Value;

use crate::support::{Emulator, file, json_lines, program, run, unused_path};

/// Returns the finding about a ledger, and the exit code.
fn finding(state: &str) -> (Value, i32) {
    let mut command = program(&["-o", "jsonl", "doctor", "--offline", "--service", "haoka", "--state", state]);
    command.env("SIMFLEET_HAOKA_APP_ID", "10001").env("SIMFLEET_HAOKA_API_KEY", crate::support::APP_KEY);
    let ended = run(&mut command);
    let rows = json_lines(&ended.out);
    let row = rows.iter().find(|row| row["check"] == "ledger").unwrap_or_else(|| panic!("{ended:?}"));
    assert!(!format!("{}{}", ended.out, ended.err).contains("pumpkin"), "{ended:?}");
    (row.clone(), ended.code())
}

/// Returns the names and contents of the files in a folder.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        // A folder beside a ledger has the locks of its workers.
        .map(|path| (path.display().to_string(), std::fs::read(&path).unwrap_or_default()))
        .collect();
    files.sort();
    files
}

#[test]
fn each_condition_of_a_ledger_is_reported_and_the_file_stays_as_it_was() {
    let folder = unused_path("ledgers 100%");
    let path = |name: &str| format!("{folder}/{name}");
    let emulator = Emulator::start(&[]);
    let cards: String = (0..21).map(|number| format!("192{number:08}\n")).collect();
    let ended = emulator.run(&["cards", "--from", &file("doctor-cards.txt", &cards), "--state", &path("good.db")]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let good = std::fs::read(path("good.db")).unwrap();
    // Where the header of an SQLite file has the version of the schema and the application.
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    for (name, bytes) in [
        ("newer.db", with(60, &99_u32.to_be_bytes())),
        ("older.db", with(60, &1_u32.to_be_bytes())),
        ("foreign.db", with(68, &7_u32.to_be_bytes())),
        ("damaged.db", with(4096, &[0x55; 2048])),
        ("cut.db", good[..good.len() / 2].to_vec()),
        ("text.db", b"this is not a database, but it is long enough for a header of one, I think".repeat(3)),
        ("empty.db", Vec::new()),
    ] {
        std::fs::write(path(name), bytes).unwrap();
    }
    let before = contents(Path::new(&folder));
    for (name, status, what, remedy) in [
        ("good.db", "ok", "can be used, version", ""),
        ("missing.db", "ok", "does not exist yet", ""),
        ("empty.db", "ok", "is empty", ""),
        ("older.db", "ok", "can be used, version 1; the next run migrates it to version", ""),
        ("newer.db", "error", "the ledger has version 99", "use the newer version of simfleet"),
        ("foreign.db", "error", "an SQLite database of another program", "give the path of a ledger"),
        ("damaged.db", "error", "the ledger is damaged", "check what the runs in it have done"),
        ("cut.db", "error", "the ledger is damaged", "copy the file"),
        ("text.db", "error", "the ledger is damaged", "copy the file"),
        ("good.db/x", "error", "cannot be opened", "check the permissions"),
    ] {
        let (row, code) = finding(&path(name));
        let text = |member: &str| row[member].as_str().unwrap_or_default();
        assert!(row["status"] == status && text("what").contains(what), "{name}: {row}");
        assert!(text("what").contains(name) && text("remedy").contains(remedy), "{name}: {row}");
        assert_eq!(code, i32::from(status == "error"), "{name}: {row}");
        assert_eq!(row["service"], Value::Null);
    }
    assert_eq!(contents(Path::new(&folder)), before, "no file was changed, moved or created");
}

#[test]
fn a_ledger_that_another_process_writes_is_undamaged() {
    let folder = unused_path("ledger in use");
    let path = format!("{folder}/fleet.db");
    let emulator = Emulator::start(&[]);
    let cards: String = (0..21).map(|number| format!("192{number:08}\n")).collect();
    let arguments = ["cards", "--from", &file("doctor-used.txt", &cards), "--state", &path];
    assert_eq!(emulator.run(&arguments).code(), 0);
    // The log of a process that has ended without closing the ledger: no page of it is valid, so none is applied.
    std::fs::write(format!("{path}-wal"), [0; 64]).unwrap();
    let before = std::fs::read(&path).unwrap();
    let (row, code) = finding(&path);
    assert!(row["status"] == "ok" && code == 0, "{row}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_that_cannot_be_reached_is_an_error_and_offline_makes_no_connection() {
    let address = "postgres://user:pumpkin@127.0.0.1:1/sims";
    let (row, code) = finding(address);
    assert!(row["status"] == "skipped" && code == 0, "{row}");
    let emulator = Emulator::start(&[]);
    for (address, what) in [
        (address, "postgres://user@127.0.0.1:1/sims: the database of the ledger cannot be reached"),
        ("postgres://user:pumpkin@ledger.example/sims", "would not be encrypted"),
    ] {
        let ended = emulator.run(&["-o", "jsonl", "doctor", "--service", "haoka", "--state", address]);
        let rows = json_lines(&ended.out);
        let row = rows.iter().find(|row| row["check"] == "ledger").unwrap();
        assert!(row["status"] == "error" && row["what"].as_str().unwrap().contains(what), "{row}");
        assert!(ended.code() == 1 && !format!("{ended:?}").contains("pumpkin"), "{ended:?}");
    }
}
