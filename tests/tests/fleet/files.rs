//! Ledger files that cannot be used: each has a defined result, and nothing is lost.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::json;
use simfleet_fleet::{Ledger, LedgerErrorKind, RunPlan, SqliteLedger};
use simfleet_tests::support::{TestClock, run};

fn open(path: &Path) -> Result<SqliteLedger, simfleet_fleet::LedgerError> {
    SqliteLedger::open(path, Arc::new(TestClock::default()))
}

fn kind(path: &Path) -> LedgerErrorKind {
    open(path).unwrap_err().kind()
}

async fn add_run(ledger: &SqliteLedger, id: &str) {
    let plan = RunPlan {
        operation: "batchShutdown".to_owned(),
        endpoint: "https://reseller.example".to_owned(),
        account: "0123456789abcdef".to_owned(),
        parameters: json!({}),
    };
    ledger.create_run(&id.parse().unwrap(), &plan).await.unwrap();
}

#[test]
fn a_ledger_keeps_its_runs_and_two_processes_can_use_it() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/folder/fleet.db");
        let first = open(&path).unwrap();
        let second = open(&path).unwrap();
        for number in 0..20 {
            add_run(&first, &format!("20241125-024802-a{number}")).await;
            add_run(&second, &format!("20241125-024802-b{number}")).await;
        }
        assert_eq!(first.runs().await.unwrap().len(), 40);
        assert_ne!(first.worker(), second.worker());
        drop((first, second));
        assert_eq!(open(&path).unwrap().runs().await.unwrap().len(), 40);
    });
}

#[test]
fn a_damaged_file_is_moved_aside_and_reported() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fleet.db");
        add_run(&open(&path).unwrap(), "20241125-024802-a1").await;
        let mut bytes = fs::read(&path).unwrap();
        let half = bytes.len() / 2;
        bytes[half..].fill(0xA5);
        fs::write(&path, &bytes).unwrap();
        for garbage in [bytes, b"not a database, but long enough to look like one: ".repeat(40)] {
            fs::write(&path, &garbage).unwrap();
            let error = open(&path).unwrap_err();
            assert_eq!(error.kind(), LedgerErrorKind::Damaged, "{error}");
            let moved = error.moved_to().unwrap();
            assert_eq!(fs::read(moved).unwrap(), garbage, "the damaged file is kept as it was");
            assert!(error.to_string().contains(&moved.display().to_string()), "{error}");
            assert!(open(&path).unwrap().runs().await.unwrap().is_empty(), "the next call creates a new ledger");
        }
    });
}

#[test]
fn a_ledger_of_a_newer_version_and_other_databases_are_rejected_unchanged() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fleet.db");
        drop(open(&path).unwrap());
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        drop(connection);
        let error = open(&path).unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Newer);
        assert!(error.to_string().contains("version 99"), "{error}");
        let other = folder.path().join("other.db");
        let connection = rusqlite::Connection::open(&other).unwrap();
        connection.execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
        drop(connection);
        assert_eq!(kind(&other), LedgerErrorKind::Invalid);
        let connection = rusqlite::Connection::open(&other).unwrap();
        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 1);
    });
}

#[test]
fn paths_that_cannot_be_used_are_named_errors() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(kind(folder.path()), LedgerErrorKind::Unavailable);
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = open(&file.join("fleet.db")).unwrap_err();
    assert_eq!(error.kind(), LedgerErrorKind::Unavailable);
    assert!(error.to_string().contains("folder"), "{error}");
}
