//! Four processes that work on one run in a PostgreSQL database.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::runs::{id_of, list, outcomes, submissions};
use crate::server::Server;
use crate::support::{Emulator, Running, file, json_lines, program};

/// A command and three workers on its run.
struct Four([Running; 4]);

impl Four {
    fn start(address: &str, url: &str, options: &[&str], command: &[&str]) -> Self {
        let start = |arguments: &[&str]| {
            let mut command = program(&[&["--emulator", url, "-o", "jsonl"], options, arguments].concat());
            Running::start(command.env("SIMFLEET_STATE", address))
        };
        let first = start(command);
        // The log says that the database does not sync.
        let id_line = |process: &Running| loop {
            let line = process.err_line();
            if line.starts_with("simfleet: run ") {
                return id_of(&line);
            }
        };
        let id = id_line(&first);
        let worker = || start(&["worker", "--run", &id]);
        let four = Self([first, worker(), worker(), worker()]);
        four.0[1..].iter().for_each(|worker| assert_eq!(id_line(worker), id));
        four
    }

    /// Returns what each process printed.
    fn end(self) -> [Vec<Value>; 4] {
        self.0.map(|process| {
            let ended = process.end();
            assert_eq!(ended.code(), 0, "{}", ended.err);
            json_lines(&ended.out)
        })
    }
}

/// Stops an emulator, and returns its log.
fn log_of(emulator: Emulator, path: &str) -> Vec<Value> {
    emulator.stop("TERM");
    json_lines(&fs::read_to_string(path).unwrap())
}

#[test]
fn four_processes_on_one_database_share_the_rate_limit_and_submit_every_card_once() {
    let Some(server) = Server::shared() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let address = runtime.block_on(server.new_database());
    share_a_rate_limit(&address);
    submit_every_card_once(&address);
}

/// The program shares limits at the speed of the real clock only. The carriers respond at once, so without a shared limit the
/// processes would send 64 calls a second.
fn share_a_rate_limit(address: &str) {
    let number = |index: usize| format!("14400000{index:04}");
    let card = |index| json!({"msisdn": number(index), "iccid": format!("8986000000000000{index:04}"), "fate": {"processing_seconds": 0}});
    let cards = file("four.json", &Value::from_iter((0..64).map(card)).to_string());
    let log = file("four.log", "");
    let numbers = file("four.txt", &(0..64).map(|index| number(index) + "\n").collect::<String>());
    let emulator = Emulator::start_at("1", &["--strict", "--cards", &cards, "--log", &log]);
    let status = ["status", "--from", &numbers, "--msisdn", "--parallel", "4"];
    let rows = Four::start(address, &emulator.url, &["--quota-share", "0.8"], &status).end();
    let cards = rows
        .each_ref()
        .map(|rows| -> BTreeSet<&str> { rows.iter().map(|row| row["card"].as_str().unwrap()).collect() });
    assert_eq!((rows[0].len(), cards[0].len()), (64, 64), "the report is complete");
    assert!(cards[1..].iter().filter(|cards| !cards.is_empty()).count() >= 2, "{cards:?}");
    let sent: Vec<i64> = log_of(emulator, &log).iter().map(|request| request["at"].as_i64().unwrap()).collect();
    assert_eq!(sent.len(), 64, "a call was rejected and repeated");
    // The share leaves room for processes that the system delays.
    assert!(sent.is_sorted() && sent.windows(21).all(|calls| calls[20] - calls[0] >= 1000), "{sent:?}");
}

/// Operations of haoka have no limit of the account.
fn submit_every_card_once(address: &str) {
    let card = |index| json!({"sim_no": format!("192{index:08}"), "fate": {"record_seconds": 5, "effect_seconds": 5}});
    let cards = file("four-haoka.json", &Value::from_iter((0..1000).map(card)).to_string());
    let log = file("four-haoka.log", "");
    let listen = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let suspend = ["suspend", "--from", &list("four-haoka.txt", 1000), "--yes"];
    // The service cannot be reached yet, so no process does all the work before the others have started.
    let four = Four::start(address, &format!("http://{listen}"), &["--time-scale", "120"], &suspend);
    for process in &four.0 {
        while !process.err_line().contains("no batch can be sent") {}
    }
    // Each process waits for the response to its first batch, and pauses for half a second at most before.
    let options = ["--strict", "--cards", &cards, "--log", &log, "--fault", "delay@batchShutdown*4=700"];
    let arguments = [&["emulator", "--listen", &listen, "--time-scale", "120"], &options[..]].concat();
    let emulator = Running::start(&mut program(&arguments));
    emulator.out_line();
    let rows = four.end();
    let report = outcomes(&rows[0]);
    assert_eq!((rows[0].len(), report.len()), (1000, 1000), "the report is complete");
    assert!(report.values().all(|outcome| outcome == "confirmed"), "{report:?}");
    assert!(rows.iter().all(|rows| !rows.is_empty()), "a process had no work");
    emulator.signal("TERM");
    emulator.end();
    let submitted = submissions(&json_lines(&fs::read_to_string(&log).unwrap()), "batchShutdown");
    assert!(submitted.len() == 1000 && submitted.values().all(|times| *times == 1), "{submitted:?}");
}
