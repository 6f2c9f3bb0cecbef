//! Starts the program, reads its output and stops it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

pub(crate) const ICCID: &str = "89860000000000000001";
pub(crate) const SIM: &str = "19200000001";
/// A card of [`CARDS`] whose action record does not appear during a test.
pub(crate) const SLOW_SIM: &str = "164009797SL";
/// A card of [`CARDS`] whose live state is never known.
pub(crate) const SLOW_ICCID: &str = "89860000000000000003";

/// The emulator's default key of its application.
pub(crate) const APP_KEY: &str = "test-api-key-0000000000000000000";

/// The timeout for every line and for the end of a program.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Emulated seconds per second in most tests.
pub(crate) const SCALE: &str = "600";

/// Returns the program with arguments, and without the environment variables that it reads.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = if ignores_signals() {
        let mut command = Command::new("env");
        command.args(["--default-signal=HUP,INT,TERM", PROGRAM]);
        command
    } else {
        Command::new(PROGRAM)
    };
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("ALIBABA_CLOUD_")
            || name.starts_with("SIMFLEET_")
            || name.starts_with("XDG_")
            || name.to_lowercase().ends_with("_proxy")
        {
            command.env_remove(name);
        }
    }
    command.env_remove("RUST_LOG");
    // Each program has a ledger of its own, unless a test gives one.
    command.env("SIMFLEET_STATE", unused_path("state.db"));
    // A home directory without files, and no metadata service: tests do not depend on the keys of this machine.
    command.env("HOME", NO_HOME).env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    // The first locale variable decides about the language.
    command.env("LC_ALL", "C.UTF-8");
    command
}

/// Returns a path where no file is.
pub(crate) fn unused_path(name: &str) -> String {
    static NUMBER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    let name = format!("{}-{number}-{name}", std::process::id());
    std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).to_str().unwrap().to_owned()
}

/// A home directory that does not exist.
const NO_HOME: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-home");

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_simfleet");

/// Whether these tests were started with signals ignored, as by `nohup` or as a job in the background of a script. The
/// program would ignore them too.
fn ignores_signals() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    // SIGHUP is 1, SIGINT 2 and SIGTERM 15.
    mask.is_some_and(|mask| mask & 0b100_0000_0000_0011 != 0)
}

/// Sets the emulator's default credentials in the environment, for runs without `--emulator`.
pub(crate) fn with_keys(command: &mut Command) -> &mut Command {
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")
        .env("SIMFLEET_HAOKA_APP_ID", "10001")
        .env("SIMFLEET_HAOKA_API_KEY", APP_KEY)
}

/// The exit status and the output of a program.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn code(&self) -> i32 {
        self.status.code().unwrap_or_else(|| panic!("ended by a signal: {self:?}"))
    }

    /// Returns the only line on stderr, which must be a failure with a remedy.
    pub(crate) fn one_line(&self) -> &str {
        self.assert_no_panic();
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 1, "{self:?}");
        assert!(lines[0].starts_with("simfleet: ") && lines[0].contains("; "), "{self:?}");
        lines[0]
    }

    /// Returns the last line on stderr, which must be a failure with a remedy. Other lines say that polls fail.
    pub(crate) fn last_line(&self) -> &str {
        self.assert_no_panic();
        let lines: Vec<&str> = self.err.lines().collect();
        let (last, others) = lines.split_last().unwrap();
        assert!(last.starts_with("simfleet: ") && last.contains("; "), "{self:?}");
        assert!(others.iter().all(|line| line.starts_with("simfleet: polls fail, and are repeated")), "{self:?}");
        last
    }

    pub(crate) fn assert_no_panic(&self) {
        assert!(!self.err.contains("panicked") && !self.out.contains("panicked"), "{self:?}");
    }
}

/// A running program.
pub(crate) struct Running {
    child: Child,
    out: Receiver<String>,
    err: Receiver<String>,
}

fn collect(stream: Option<impl Read + Send + 'static>) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let Some(stream) = stream else { return };
        for line in BufReader::new(stream).lines() {
            // The receiver is dropped if the test has failed.
            let Ok(line) = line else { return };
            let _ = sender.send(line);
        }
    });
    receiver
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let (out, err) = (collect(child.stdout.take()), collect(child.stderr.take()));
        Self { child, out, err }
    }

    /// Waits for the next line on stdout.
    pub(crate) fn out_line(&self) -> String {
        self.out.recv_timeout(TIMEOUT).expect("no line on stdout")
    }

    /// Waits for the next line on stderr.
    pub(crate) fn err_line(&self) -> String {
        self.err.recv_timeout(TIMEOUT).expect("no line on stderr")
    }

    /// Sends a signal to this process.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status().unwrap();
        assert!(sent.success());
    }

    /// Returns the id of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Returns whether the process has not ended.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Ends the process as the system does it, without a chance to react.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends a signal to the only child of this process.
    pub(crate) fn signal_child(&self, name: &str) {
        let parent = self.child.id();
        let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap();
        let sent = Command::new("kill").arg(format!("-{name}")).arg(children.trim()).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end of the program. Returns its status and the output that was not read yet.
    pub(crate) fn end(mut self) -> Ended {
        let rest = |lines: &Receiver<String>| {
            let mut text = String::new();
            loop {
                match lines.recv_timeout(TIMEOUT) {
                    Ok(line) => text.push_str(&format!("{line}\n")),
                    Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return text,
                    Err(std::sync::mpsc::RecvTimeoutError::Timeout) => panic!("the program hangs after: {text}"),
                }
            }
        };
        let (out, err) = (rest(&self.out), rest(&self.err));
        Ended { status: self.child.wait().unwrap(), out, err }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The program is still running only if the test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Ended {
    let ended = Running::start(command).end();
    ended.assert_no_panic();
    ended
}

/// `simfleet emulator` on a free port.
pub(crate) struct Emulator {
    running: Running,
    pub(crate) url: String,
}

impl Emulator {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_at(SCALE, arguments)
    }

    /// Starts a strict emulator with [`CARDS`], which are written to a file of this name.
    pub(crate) fn with_cards(name: &str) -> Self {
        Self::with_cards_and(name, &[])
    }

    /// Starts the same emulator with further arguments.
    pub(crate) fn with_cards_and(name: &str, more: &[&str]) -> Self {
        let cards = file(name, CARDS);
        Self::start(&[&["--strict", "--cards", &cards], more].concat())
    }

    /// Starts an emulator with another time scale.
    pub(crate) fn start_at(scale: &str, arguments: &[&str]) -> Self {
        let mut all = vec!["emulator", "--listen", "127.0.0.1:0", "--time-scale", scale];
        all.extend(arguments);
        let running = Running::start(&mut program(&all));
        let line = running.out_line();
        let url = line.strip_prefix("listening on ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { running, url }
    }

    /// Returns the program with arguments to use this emulator.
    pub(crate) fn client(&self, arguments: &[&str]) -> Command {
        let mut all = vec!["--emulator", &self.url, "--time-scale", SCALE];
        all.extend(arguments);
        program(&all)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        run(&mut self.client(arguments))
    }

    /// Stops the emulator and returns its output.
    pub(crate) fn stop(self, signal: &str) -> Ended {
        self.running.signal(signal);
        let ended = self.running.end();
        assert_eq!(ended.code(), 0, "{ended:?}");
        ended
    }

    /// Stops the emulator and returns the number of requests that it received.
    pub(crate) fn requests(self) -> usize {
        let ended = self.stop("TERM");
        let line = ended.err.lines().last().unwrap_or_default().to_owned();
        let number =
            line.strip_prefix("simfleet: stopped after ").and_then(|rest| rest.split(' ').next()?.parse().ok());
        number.unwrap_or_else(|| panic!("{line}"))
    }
}

/// Writes a file for one test and returns its path. Each call has a path of its own, because tests run at the same time.
pub(crate) fn file(name: &str, text: &str) -> String {
    let path = unused_path(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Cards with prescribed behaviour.
const CARDS: &str = r#"[
    {"sim_no": "19200000001", "iccid": "89860000000000000001", "fate": {"processing_seconds": 5}},
    {"sim_no": "164009797RE", "fate": {"submit_rejected": "该卡不支持此操作"}},
    {"sim_no": "164009797FA", "fate": {"action_fails": "渠道超时", "record_seconds": 90}},
    {"sim_no": "164009797ST", "fate": {"never_carried_out": true}},
    {"sim_no": "164009797SL", "fate": {"record_seconds": 90000}},
    {"iccid": "89860000000000000002", "fate": {"status_query_fails": true}},
    {"iccid": "89860000000000000003", "fate": {"processing_seconds": 90000}},
    {"iccid": "89860000000000000004", "children": [
        {"iccid": "89860100000000000004"}, {"iccid": "89860300000000000004", "status_query_fails": true}]}
]"#;

/// A service that a test scripts. Its thread ends with the test program.
pub(crate) struct Scripted {
    pub(crate) url: String,
    requests: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl Scripted {
    /// Starts a service that returns what `respond` returns for the head and the body of each request: a status and a body.
    /// It accepts one request for each connection.
    pub(crate) fn start(respond: impl Fn(&str, &str) -> (u16, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let counter = std::sync::Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let Some((head, body)) = read_request(&mut stream) else { continue };
                counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                let (status, body) = respond(&head, &body);
                let length = body.len();
                let head = format!(
                    "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
                );
                // The program may have been stopped.
                let _ = stream.write_all((head + &body).as_bytes());
            }
        });
        Self { url, requests }
    }

    /// Returns the number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(std::sync::atomic::Ordering::SeqCst)
    }

    /// Returns the program with arguments to use this service, on a clock that runs fast.
    pub(crate) fn client(&self, arguments: &[&str]) -> Command {
        program(&[&["--emulator", &self.url, "--time-scale", SCALE], arguments].concat())
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        run(&mut self.client(arguments))
    }
}

/// Reads a request; `None` if the connection was closed before.
fn read_request(stream: &mut TcpStream) -> Option<(String, String)> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some((head, String::from_utf8(body).unwrap()))
}

/// Returns a successful answer of haoka with this data.
pub(crate) fn haoka_answer(data: &serde_json::Value) -> (u16, String) {
    (200, serde_json::json!({"code": 0, "message": "操作成功", "data": data}).to_string())
}

/// Parses lines of JSON.
pub(crate) fn json_lines(text: &str) -> Vec<serde_json::Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
