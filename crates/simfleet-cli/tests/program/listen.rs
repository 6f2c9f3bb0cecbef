//! `simfleet listen`: signed pushes over sockets, printed lines, responses and shutdown.
//!
//! Most tests compute the signatures and write the requests themselves; one receives the pushes of `simfleet emulator`.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use md5::{Digest, Md5};
use serde_json::{Value, json};

use crate::support::{APP_KEY, Emulator, Ended, Running, SIM, file, program, run, with_keys};

const CARDS: &str =
    r#"{"code":0,"data":{"items":[{"simNo":"19200000001","simStatus":4},{"simNo":"164009797BB","x":[1]}]}}"#;
const ORDER: &str = r#"{"keyNo":"QL1","status":5}"#;

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// Returns the headers of a signed push whose trace id is derived from `number`.
fn signed(number: u32, timestamp: i64, key: &str) -> String {
    let trace = format!("{number:032x}");
    let digest = Md5::digest(format!("100012.0.0{trace}{timestamp}{key}"));
    let sign: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("appID: 10001\r\napiVersion: 2.0.0\r\ntimestamp: {timestamp}\r\ntraceID: {trace}\r\nsign: {sign}\r\n")
}

struct Listener {
    running: Running,
    address: String,
}

impl Listener {
    fn start(arguments: &[&str]) -> Self {
        let mut all = vec!["listen", "--listen", "127.0.0.1:0", "--emulator", "http://127.0.0.1:9"];
        all.extend(arguments);
        Self::of(&mut program(&all))
    }

    fn of(command: &mut Command) -> Self {
        let running = Running::start(command);
        let line = running.err_line();
        let url = line.strip_prefix("simfleet: listening on http://").unwrap_or_else(|| panic!("{line}"));
        let address = url.split('/').next().unwrap().to_owned();
        Self { running, address }
    }

    /// Sends a request and returns status and body of the response.
    fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n");
        // The program may reject the request before it has read the body.
        let _ = stream.write_all(format!("{head}{headers}\r\n{body}").as_bytes());
        let mut text = Vec::new();
        let _ = stream.read_to_end(&mut text);
        let text = String::from_utf8(text).unwrap();
        let status =
            text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{text:?}"));
        (status, text.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    fn push(&self, number: u32, body: &str) -> (u16, String) {
        self.send("POST", "/", &signed(number, now(), APP_KEY), body)
    }

    fn row(&self) -> Value {
        serde_json::from_str(&self.running.out_line()).unwrap()
    }

    fn stop(self, signal: &str) -> Ended {
        self.running.signal(signal);
        self.running.end()
    }
}

#[test]
fn prints_a_line_for_each_row_of_a_push() {
    let listener = Listener::start(&[]);
    assert_eq!(listener.push(1, CARDS), (200, "{}".to_owned()));
    let (first, second) = (listener.row(), listener.row());
    assert_eq!(
        (&first["kind"], &first["trace"], &first["signed"]),
        (&json!("card"), &json!(format!("{:032x}", 1)), &json!(true))
    );
    assert_eq!(first["row"], json!({"simNo": "19200000001", "simStatus": 4}));
    assert_eq!(second["row"], json!({"simNo": "164009797BB", "x": [1]}));
    let at = first["received_at"].as_str().unwrap();
    assert!(at.len() == 20 && at.starts_with("20") && at.ends_with('Z'), "{at}");
    let form = format!("{}Content-Type: application/x-www-form-urlencoded\r\n", signed(2, now(), APP_KEY));
    assert_eq!(listener.send("POST", "/any?x=1", &form, "keyNo=QL1&status=5").0, 200);
    let order = listener.row();
    assert_eq!((&order["kind"], &order["row"]), (&json!("order"), &json!({"keyNo": "QL1", "status": 5})));
    assert_eq!(listener.push(3, "[1]").0, 200);
    let unknown = listener.row();
    assert_eq!((&unknown["kind"], &unknown["row"]), (&json!("unknown"), &json!([1])));
    let ended = listener.stop("TERM");
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""));
    assert_eq!(ended.err, "simfleet: stopped after 3 pushes with 4 rows; 0 rejected\n");
}

#[test]
fn unverified_and_unreadable_pushes_are_rejected_and_not_printed() {
    let listener = Listener::start(&["--path", "/in", "--window", "5m"]);
    let push = |headers: &str, body: &str| listener.send("POST", "/in", headers, body);
    let good = signed(1, now(), APP_KEY);
    assert_eq!(push("", ORDER), (400, "missing_header\n".to_owned()));
    assert_eq!(push(&signed(1, now(), "guess"), ORDER), (403, "bad_signature\n".to_owned()));
    assert_eq!(push(&signed(1, now() - 400, APP_KEY), ORDER), (403, "outside_window\n".to_owned()));
    assert_eq!(push(&good.replace("10001", "10002"), ORDER).0, 403);
    assert_eq!(listener.send("GET", "/in", &good, "").0, 405);
    assert_eq!(listener.send("POST", "/", &good, ORDER).0, 404);
    // A push that cannot be read may be sent again with the same trace id.
    assert_eq!(push(&good, "<html>").0, 400);
    assert_eq!(push(&good, &" ".repeat(1024 * 1024 + 1)).0, 413);
    assert_eq!(push(&good, ORDER).0, 200);
    assert_eq!(push(&good, ORDER), (200, "{}".to_owned()));
    assert_eq!(push(&good, CARDS), (409, "replayed\n".to_owned()));
    assert_eq!(listener.row()["row"]["keyNo"], "QL1");
    let ended = listener.stop("INT");
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""));
    assert_eq!(ended.err.lines().count(), 11, "{ended:?}");
    assert!(ended.err.ends_with("stopped after 1 pushes with 1 rows; 10 rejected\n"), "{ended:?}");
    assert!(ended.err.lines().all(|line| line.starts_with("simfleet: ")) && !ended.err.contains("test-api-key"));
}

#[test]
fn allowed_unsigned_pushes_are_marked() {
    let listener = Listener::start(&["--allow-unsigned"]);
    assert_eq!(listener.send("POST", "/", "", ORDER).0, 200);
    assert_eq!(listener.send("POST", "/", &signed(1, now(), "guess"), ORDER).0, 200);
    assert_eq!(listener.push(1, ORDER).0, 200);
    assert_eq!(listener.push(1, ORDER), (200, "{}".to_owned()));
    let rows: Vec<_> = (0..3).map(|_| listener.row()).collect();
    assert_eq!(
        rows.iter().map(|row| row["signed"].clone()).collect::<Vec<_>>(),
        [json!(false), json!(false), json!(true)]
    );
    assert_eq!((&rows[0]["trace"], &rows[1]["trace"]), (&json!(null), &json!(format!("{:032x}", 1))));
    let ended = listener.stop("TERM");
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""));
}

#[test]
fn count_ends_after_a_whole_push() {
    let listener = Listener::start(&["--count", "3"]);
    assert_eq!(listener.push(1, CARDS).0, 200);
    assert_eq!(listener.push(2, CARDS).0, 200);
    let ended = listener.running.end();
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 4));
    assert!(ended.err.contains("2 pushes with 4 rows"), "{ended:?}");
}

#[test]
fn the_key_is_read_from_the_environment() {
    let listener = Listener::of(with_keys(&mut program(&["listen", "--listen", "127.0.0.1:0"])));
    assert_eq!(listener.push(1, ORDER).0, 200);
    assert_eq!(listener.row()["kind"], "order");
    assert_eq!(listener.stop("TERM").code(), 0);
    let ended = run(&mut program(&["listen", "--listen", "127.0.0.1:0"]));
    assert!(ended.one_line().contains("SIMFLEET_HAOKA_APP_ID") && ended.code() == 2, "{ended:?}");
    let ended = run(with_keys(&mut program(&["-o", "csv", "listen", "--listen", "127.0.0.1:0"])));
    assert!(ended.one_line().contains("jsonl") && ended.code() == 2, "{ended:?}");
}

#[test]
fn an_address_in_use_is_a_failure() {
    let listener = Listener::start(&[]);
    let ended = run(&mut program(&["--emulator", "http://x", "listen", "--listen", &listener.address]));
    assert!(ended.one_line().contains("--listen") && ended.code() == 1, "{ended:?}");
    assert_eq!(listener.stop("TERM").code(), 0);
}

#[test]
fn a_push_that_cannot_be_printed_is_not_accepted() {
    // A full disk.
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let all = ["--emulator", "http://x", "listen", "--listen", "127.0.0.1:0"];
    let listener = Listener::of(program(&all).stdout(full));
    assert_eq!(listener.push(1, ORDER), (503, "try_again\n".to_owned()));
    let ended = listener.running.end();
    assert!(ended.code() == 1 && ended.err.contains("cannot write to stdout"), "{ended:?}");
    // A closed stdout is no failure, but the push is not accepted.
    let (reader, writer) = std::io::pipe().unwrap();
    let listener = Listener::of(program(&all).stdout(writer));
    drop(reader);
    assert_eq!(listener.push(1, ORDER), (503, "try_again\n".to_owned()));
    let ended = listener.running.end();
    assert!(ended.code() == 0 && ended.err.contains("stopped after 0 pushes"), "{ended:?}");
}

#[test]
fn a_blocked_stdout_does_not_block_a_signal() {
    let (mut reader, writer) = std::io::pipe().unwrap();
    let listener =
        Listener::of(program(&["--emulator", "http://x", "listen", "--listen", "127.0.0.1:0"]).stdout(writer));
    // More than a pipe holds, so that the write blocks.
    let row = format!(r#"{{"keyNo":"QL1","x":"{}"}}"#, "x".repeat(500_000));
    let head =
        format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n{}\r\n", row.len(), signed(1, now(), APP_KEY));
    let mut stream = TcpStream::connect(&listener.address).unwrap();
    stream.write_all(format!("{head}{row}").as_bytes()).unwrap();
    // The write has begun once the first bytes arrive.
    reader.read_exact(&mut [0; 1000]).unwrap();
    let ended = listener.stop("TERM");
    assert_eq!(ended.code(), 0, "{ended:?}");
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    assert!(!answer.contains(" 200 "), "{answer}");
}

/// Opens connections, and writes the begin of a request to each of them.
fn open_connections(listener: &Listener, count: usize, begin: &str) -> Vec<TcpStream> {
    let open = |_| {
        let mut stream = TcpStream::connect(&listener.address).unwrap();
        stream.write_all(begin.as_bytes()).unwrap();
        stream
    };
    (0..count).map(open).collect()
}

#[test]
fn idle_connections_do_not_delay_a_push() {
    let listener = Listener::start(&[]);
    let mut number = 0;
    for begin in ["", "P", "POST / HTTP/1.1\r\nHost: x\r\n"] {
        let idle = open_connections(&listener, 140, begin);
        let started = Instant::now();
        number += 1;
        assert_eq!(listener.push(number, ORDER).0, 200, "{begin:?}");
        assert!(started.elapsed() < Duration::from_secs(3), "{begin:?}: {:?}", started.elapsed());
        // The oldest were closed, the newest are still open.
        let is_closed = |mut stream: &TcpStream| {
            stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
            !stream.read(&mut [0]).is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
        };
        assert!(is_closed(&idle[0]) && !is_closed(&idle[139]), "{begin:?}");
    }
    assert_eq!(listener.stop("TERM").code(), 0);
}

#[test]
fn a_connection_that_sends_nothing_is_closed_after_a_few_seconds() {
    let listener = Listener::start(&[]);
    let mut idle = open_connections(&listener, 1, "").remove(0);
    idle.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let started = Instant::now();
    assert_eq!(idle.read(&mut [0]).unwrap(), 0);
    let elapsed = started.elapsed();
    assert!((Duration::from_secs(4)..Duration::from_secs(9)).contains(&elapsed), "{elapsed:?}");
    assert_eq!(listener.stop("TERM").code(), 0);
}

/// Subscribes to a card and orders another at an emulator, whose hours take 36 ms. Returns the lines until the order is
/// settled and the card was pushed twice.
fn lines_from_emulator(layout: &str, settlement: &str) -> Vec<Value> {
    let cards = file(&format!("pushed-{layout}.json"), r#"[{"sim_no": "19200000001", "flow_kb_per_hour": 100}]"#);
    let flags = ["--strict", "--cards", &cards, "--push-layout", layout, "--settlement", settlement];
    let emulator = Emulator::start_at("100000", &flags);
    let listener = Listener::of(&mut emulator.client(&[
        "listen",
        "--listen",
        "127.0.0.1:0",
        "--path",
        "/pushes",
        "--window",
        "1m",
    ]));
    let url = format!("http://{}/pushes", listener.address);
    let ask = |arguments: &[&str]| {
        let ended = emulator.run(&[&["-o", "json", "api", "haoka"], arguments].concat());
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
        serde_json::from_str::<Value>(&ended.out).unwrap()
    };
    ask(&["batch-subscribe", "--yes", "--sim-nos", SIM, "--update-status", "1", "--subscribe-url", &url]);
    let person = ["--cert-name", "测试", "--cert-id", "110101199001010000", "--contract-phone", "19200000009"];
    let goods = ["order-apply", "--yes", "--goods-id", "102", "--promo-code", "p1", "--address", "测试路1号"];
    let made = ask(&[&goods[..], &person, &["--custom-no", "custom01", "--callback-url", &url]].concat());
    let mut lines = Vec::new();
    let done = |lines: &[Value]| {
        let settled = lines.iter().any(|line| line["row"]["settleStatus"] == 2);
        settled && lines.iter().filter(|line| line["kind"] == "card").count() >= 2
    };
    while !done(&lines) {
        lines.push(listener.row());
        assert!(lines.len() < 5000, "the order is not settled: {:?}", lines.last());
    }
    // Every push was accepted. One that is open when the emulator stops is not counted.
    let said = emulator.stop("TERM").err;
    assert!(said.contains(" pushes delivered, 0 attempts failed, 0 rejected"), "{said}");
    let ended = listener.stop("TERM");
    assert_eq!(ended.code(), 0, "{ended:?}");
    let numbers: Vec<_> =
        lines.iter().filter(|line| line["kind"] == "order").map(|line| &line["row"]["keyNo"]).collect();
    assert!(numbers.iter().all(|number| **number == made["data"]["keyNo"]), "{numbers:?}");
    lines
}

#[test]
fn prints_the_pushes_of_an_emulator_in_every_layout() {
    for (layout, settlement, ordinary) in
        [("envelope", "additive", 100), ("bare", "inclusive", 120), ("list", "additive", 100)]
    {
        let lines = lines_from_emulator(layout, settlement);
        assert!(lines.iter().all(|line| line["signed"] == true && line["trace"].as_str().unwrap().len() == 32));
        let of = |kind: &str| -> Vec<&Value> {
            lines.iter().filter(|line| line["kind"] == kind).map(|line| &line["row"]).collect()
        };
        let (cards, orders) = (of("card"), of("order"));
        assert_eq!(cards.len() + orders.len(), lines.len());
        let flow: Vec<i64> = cards.iter().map(|card| card["useFlow"].as_i64().unwrap()).collect();
        assert!(flow.is_sorted_by(|a, b| a < b) && cards.iter().all(|card| card["simNo"] == SIM), "{flow:?}");
        let mut course: Vec<i64> = orders.iter().map(|order| order["status"].as_i64().unwrap()).collect();
        course.dedup();
        assert_eq!(course, [1, 13, 4, 6, 5], "{layout}");
        assert!(orders.iter().all(|order| order["customNo"] == "custom01"));
        let entries = orders.iter().rev().find_map(|order| order["settleDetails"].as_array()).unwrap();
        let entries: Vec<_> = entries.iter().map(|entry| (&entry["month"], &entry["settleReward"])).collect();
        assert_eq!(entries, [(&json!(0), &json!(ordinary)), (&json!(-99), &json!(20))], "{settlement}");
    }
}

#[test]
fn repeated_and_late_rows_are_marked() {
    let listener = Listener::start(&["--count", "7", "--allow-unsigned"]);
    let shipped = r#"{"keyNo":"QL1","status":4,"settleStatus":1}"#;
    let settled = r#"{"keyNo":"QL1","status":5,"settleStatus":2}"#;
    let bodies = [
        (shipped, false, false),
        // The order of the members does not matter.
        (r#"{"settleStatus":1,"status":4,"keyNo":"QL1"}"#, true, false),
        (settled, false, false),
        (shipped, false, true),
        // The late row did not replace the newer one.
        (settled, true, false),
    ];
    let mut fingerprints = Vec::new();
    for (number, (body, repeated, stale)) in (0..).zip(bodies) {
        assert_eq!(listener.push(number, body).0, 200);
        let row = listener.row();
        assert_eq!((row["repeated"].as_bool(), row["stale"].as_bool()), (Some(repeated), Some(stale)), "{body}: {row}");
        fingerprints.push(row["fingerprint"].as_str().unwrap().to_owned());
    }
    assert_eq!((&fingerprints[0], &fingerprints[2]), (&fingerprints[1], &fingerprints[4]));
    assert!(fingerprints[0] != fingerprints[2] && fingerprints[0].len() == 32, "{fingerprints:?}");
    // Unsigned rows are compared, and later ones are not compared with them.
    assert_eq!(listener.send("POST", "/", "", r#"{"keyNo":"QL2","status":4}"#).0, 200);
    assert_eq!(listener.row()["repeated"], false);
    assert_eq!(listener.push(9, r#"{"keyNo":"QL2","status":4}"#).0, 200);
    assert_eq!(listener.row()["repeated"], false);
}
