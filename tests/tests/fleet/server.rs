//! A PostgreSQL server of the tests, from the programs that the system has.
//!
//! The tests of a process share one server, and each has a database of its own. The server ends with the process that
//! started it, however that ends: a shell waits for the end of its input and then stops the server.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio_postgres::NoTls;

/// Starts the server, starts it again for each line of input, and stops it at the end of the input.
const SCRIPT: &str = r#"
trap '' HUP INT TERM
start() { "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= $3 >>"$2/log" 2>&1 & pid=$!; }
start "$@"
while read -r line; do kill -QUIT $pid; wait $pid; start "$@"; done
kill -QUIT $pid; wait $pid; rm -rf "$2"
"#;

/// A server, which ends when this value is dropped or the process ends.
#[derive(Debug)]
pub(crate) struct Server {
    folder: PathBuf,
    shell: Child,
    input: Mutex<Option<ChildStdin>>,
    databases: AtomicUsize,
}

impl Server {
    /// Returns the server of this process. `None` if the system has no PostgreSQL; a message says so.
    pub(crate) fn shared() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        SERVER.get_or_init(|| Self::start("-c fsync=off -c max_connections=300")).as_ref()
    }

    /// Starts a server with further options.
    pub(crate) fn start(options: &str) -> Option<Self> {
        Self::start_with(options, &[])
    }

    /// Starts a server with further options, and with files of its data folder that replace those which exist.
    pub(crate) fn start_with(options: &str, files: &[(&str, String)]) -> Option<Self> {
        let Some(programs) = programs() else {
            assert!(
                std::env::var_os("SIMFLEET_REQUIRE_POSTGRES").is_none_or(|value| value != "1"),
                "PostgreSQL is required: no folder with initdb and postgres was found"
            );
            eprintln!("skipped: PostgreSQL is not installed (initdb and postgres were not found)");
            return None;
        };
        let folder = folder().keep();
        let user = unprivileged_user();
        if let Some((user, group)) = user {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let command = |program: &Path| {
            let mut command = Command::new(program);
            command.current_dir(&folder).env_clear().env("PATH", "/usr/bin:/bin").stderr(Stdio::piped());
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
        for (name, text) in files {
            let path = folder.join("data").join(name);
            fs::write(&path, text).unwrap();
            // The server rejects a private key that others can read.
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
            if let Some((user, group)) = user {
                std::os::unix::fs::chown(&path, Some(user), Some(group)).unwrap();
            }
        }
        let mut shell = command(Path::new("/bin/sh"))
            .arg("-c")
            .arg(SCRIPT)
            .arg("sh")
            .args([&programs, &folder])
            .arg(options)
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let input = Mutex::new(shell.stdin.take());
        let server = Self { folder, shell, input, databases: AtomicUsize::new(0) };
        server.wait_until_ready();
        Some(server)
    }

    /// Stops the server at once, as a crash does, and starts it again.
    pub(crate) fn restart(&self) {
        let pid = self.postmaster();
        self.input.lock().unwrap().as_mut().unwrap().write_all(b"restart\n").unwrap();
        self.wait_while(|server| server.postmaster() == pid);
        self.wait_until_ready();
    }

    /// Returns the lines of the lock file, of which the first is the process id and the eighth the state.
    fn postmaster(&self) -> Option<String> {
        fs::read_to_string(self.folder.join("data/postmaster.pid")).ok()?.lines().next().map(str::to_owned)
    }

    fn wait_until_ready(&self) {
        self.wait_while(|server| {
            let file = fs::read_to_string(server.folder.join("data/postmaster.pid")).unwrap_or_default();
            file.lines().nth(7).is_none_or(|state| state.trim() != "ready")
        });
    }

    /// Waits for a process that is not under the control of a simulated clock.
    fn wait_while(&self, condition: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while condition(self) {
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_secs(60), "the server does not start: {}", log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Returns the address of a database of this server.
    pub(crate) fn address(&self, database: &str) -> String {
        let folder = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://postgres@{folder}/{database}")
    }

    /// Returns the path of the server's socket.
    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.join(".s.PGSQL.5432")
    }

    /// Creates a database, and returns its address.
    pub(crate) async fn new_database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::SeqCst));
        execute(&self.address("postgres"), &format!("CREATE DATABASE {name}")).await;
        self.address(&name)
    }
}

/// Executes a statement in a database.
pub(crate) async fn execute(address: &str, statement: &str) {
    let (client, connection) = tokio_postgres::connect(address, NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    client.batch_execute(statement).await.unwrap();
    drop(client);
    connection.await.unwrap().unwrap();
}

impl Drop for Server {
    fn drop(&mut self) {
        *self.input.lock().unwrap() = None;
        let _ = self.shell.wait();
    }
}

/// Returns a folder, in memory where that exists: each step of a ledger waits for its disk.
pub(crate) fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// Returns the folder of the newest server programs.
fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    versions.sort_by_key(|path| {
        let version = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        std::cmp::Reverse(version.and_then(|version| version.parse::<u32>().ok()).unwrap_or_default())
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    versions
        .into_iter()
        .chain(std::env::split_paths(&path))
        .find(|folder| ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file()))
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
