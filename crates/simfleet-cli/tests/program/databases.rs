//! Ledgers in PostgreSQL.

use serde_json::json;

use crate::server::Server;
use crate::support::{Emulator, Ended, file, json_lines, program, run};

/// Returns the address of the database of all tests; `None` if the system has no PostgreSQL.
fn state() -> Option<String> {
    Server::shared().map(|server| server.address("postgres"))
}

fn ok(ended: Ended) -> Ended {
    assert_eq!(ended.code(), 0, "{ended:?}");
    ended
}

/// Returns the cards file of an emulator with these cards, whose numbers end with them.
fn cards(name: &str, numbers: std::ops::Range<usize>) -> String {
    let card = |number: usize| {
        json!({
            "iccid": format!("898600000000{number:07}1"), "sim_no": format!("192{number:08}"),
            "msisdn": format!("144{number:010}"),
        })
    };
    file(name, &json!(numbers.map(card).collect::<Vec<_>>()).to_string())
}

#[test]
fn sweeps_and_runs_keep_the_history_of_cards_in_a_database() {
    let Some(state) = state() else { return };
    let emulator = Emulator::start(&["--strict", "--cards", &cards("database-cards.json", 0..50)]);
    let sync = || json_lines(&ok(emulator.run(&["-o", "jsonl", "sync", "--state", &state])).out).remove(0);
    let first = sync();
    assert_eq!((&first["new"], &first["complete"]), (&json!(50), &json!(true)), "{first}");
    ok(emulator.run(&["suspend", "19200000007", "--yes", "--run", "--state", &state]));
    let runs = json_lines(&ok(run(&mut program(&["-o", "jsonl", "runs", "--state", &state]))).out);
    let id = &runs[0]["id"];
    ok(emulator.run(&["status", "--msisdn", "1440000000009", "--run", "--state", &state]));
    let second = sync();
    assert_eq!((&second["new"], &second["gone"]), (&json!(0), &json!(0)), "{second}");

    let history =
        |card: &str| json_lines(&ok(run(&mut program(&["-o", "jsonl", "history", card, "--state", &state]))).out);
    let rows = history("19200000007");
    assert!(rows.iter().any(|row| row["run"] == *id && row["operation"] == "batchShutdown"), "{id}: {rows:?}");
    let rows = history(&format!("898600000000{:07}1", 7));
    assert!(rows.iter().any(|row| row["states"] == "in_use -> stopped_manually"), "{rows:?}");
    let rows = history("1440000000009");
    assert!(rows.iter().any(|row| row["member"] == "online" && row["operation"] == "GetCardRealStatus"), "{rows:?}");
    let report =
        ok(run(&mut program(&["-o", "jsonl", "report", "stopped", "--service", "linkcard", "--state", &state])));
    assert!(report.err.contains("50 cards, as of "), "{report:?}");
    assert_eq!(json_lines(&report.out).len(), 1, "{report:?}");
}
