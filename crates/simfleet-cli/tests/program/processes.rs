//! Four processes that work on one run in a PostgreSQL database.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::runs::{id_of, list, outcomes, submissions};
use crate::support::{Emulator, Running, file, json_lines, program};

/// Runs the server until the end of its input, however the test ends.
const SCRIPT: &str = r#"
trap '' HUP INT TERM
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off >>"$2/log" 2>&1 & pid=$!
cat >/dev/null; kill -QUIT $pid; wait $pid
"#;

/// A PostgreSQL server, from the programs that the system has.
struct Server {
    folder: TempDir,
    shell: Child,
}

impl Server {
    /// Starts a server. `None` if the system has no PostgreSQL; a message says so.
    fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            let is_required = std::env::var_os("SIMFLEET_REQUIRE_POSTGRES").is_some_and(|value| value == "1");
            assert!(!is_required, "PostgreSQL is required: no folder with initdb and postgres was found");
            eprintln!("skipped: PostgreSQL is not installed (initdb and postgres were not found)");
            return None;
        };
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let user = unprivileged_user();
        if let Some((user, group)) = user {
            std::os::unix::fs::chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let command = |program: &Path| {
            let mut command = Command::new(program);
            command.current_dir(folder.path()).env_clear().env("PATH", "/usr/bin:/bin").stderr(Stdio::piped());
            if let Some((user, group)) = user {
                command.uid(user).gid(group);
            }
            command
        };
        let created = command(&programs.join("initdb"))
            .args(["-D", "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
            .output()
            .unwrap();
        assert!(created.status.success(), "{}", String::from_utf8_lossy(&created.stderr));
        let shell = command(Path::new("/bin/sh"))
            .args(["-c", SCRIPT, "sh"])
            .args([programs.as_path(), folder.path()])
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let server = Self { folder, shell };
        let begun = Instant::now();
        let state = || fs::read_to_string(server.folder.path().join("data/postmaster.pid")).unwrap_or_default();
        while state().lines().nth(7).is_none_or(|state| state.trim() != "ready") {
            let log = || fs::read_to_string(server.folder.path().join("log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_secs(60), "the server does not start: {}", log());
            std::thread::sleep(Duration::from_millis(10));
        }
        Some(server)
    }

    fn address(&self) -> String {
        let folder = self.folder.path().to_str().unwrap().replace('/', "%2F");
        format!("postgres://postgres@{folder}/postgres")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}

/// Returns the folder of the newest server programs.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut folders: Vec<PathBuf> = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    folders.sort_by_key(|path| {
        let version = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok());
        std::cmp::Reverse(version.unwrap_or_default())
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has_all = |folder: &PathBuf| ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file());
    folders.into_iter().chain(std::env::split_paths(&path)).find(has_all)
}

/// Returns the ids of an unprivileged user and its group, if the test runs as root: PostgreSQL rejects root.
fn unprivileged_user() -> Option<(u32, u32)> {
    let is_root = std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self").ok()?) == 0;
    let users = fs::read_to_string("/etc/passwd").ok().filter(|_| is_root)?;
    ["postgres:", "nobody:"].iter().find_map(|name| {
        let line = users.lines().find(|line| line.starts_with(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    })
}

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
    let Some(server) = Server::start() else { return };
    share_a_rate_limit(&server.address());
    submit_every_card_once(&server.address());
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
