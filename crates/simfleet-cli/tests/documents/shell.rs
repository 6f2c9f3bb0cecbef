//! A shell for the commands of one document: foreground commands one after the other, servers in the background.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Longer than any command of a document takes.
const LIMIT: Duration = Duration::from_secs(180);

/// Addresses that the documents use. Documents run at the same time, so only one has these; the commands of the others get other ports.
const ADDRESSES: [&str; 3] = ["127.0.0.1:2000", "127.0.0.1:8080", "127.0.0.1:8081"];

/// The commands of a document that are not programs of the system: `simfleet`, and what the documents ask of `cargo`.
const CARGO: &str = r#"#!/bin/bash
case "$*" in
    "run -p simfleet-cli -- "*) shift 4; exec simfleet "$@" ;;
    "run -p simfleet --example "*) exec "$TARGET/examples/$5" ;;
    "xtask "*) shift; CARGO_MANIFEST_DIR="$PWD/xtask" exec "$TARGET/xtask" "$@" ;;
    *) echo "this test does not know: cargo $*"; exit 1 ;;
esac
"#;

/// The folder of the programs that this build has made.
pub(crate) fn target_folder() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_simfleet")).parent().unwrap()
}

pub(crate) struct Shell {
    folder: TempDir,
    ports: Vec<(&'static str, String)>,
    process: Child,
    input: ChildStdin,
    output: Receiver<String>,
    /// Lines that change the shell itself; background commands need them too.
    settings: String,
    background: Vec<Background>,
}

struct Background {
    process: Child,
    printed: Vec<String>,
    output: Receiver<String>,
}

impl Shell {
    /// Starts a shell in a copy of those files of the workspace that the documents work on. `has_addresses` is for the document that
    /// runs the example `first`, which has an address in its code.
    pub(crate) fn start(root: &Path, has_addresses: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let programs = folder.path().join("bin");
        fs::create_dir(&programs).unwrap();
        symlink(env!("CARGO_BIN_EXE_simfleet"), programs.join("simfleet")).unwrap();
        fs::write(programs.join("cargo"), CARGO).unwrap();
        fs::set_permissions(programs.join("cargo"), fs::Permissions::from_mode(0o755)).unwrap();
        copy_workspace(root, &folder.path().join("work"));
        let (process, input, output) = spawn(folder.path());
        let mut shell = Self {
            folder,
            ports: ports(has_addresses),
            process,
            input,
            output,
            settings: String::new(),
            background: Vec::new(),
        };
        shell.run("shopt -s expand_aliases");
        shell
    }

    /// Runs a command to its end and returns what it printed.
    pub(crate) fn run(&mut self, command: &str) -> String {
        if ["alias ", "export "].iter().any(|word| command.starts_with(word)) {
            self.settings.push_str(command);
            self.settings.push('\n');
        }
        let command = self.translate(command);
        writeln!(self.input, "{{\n{command}\n}} </dev/null 2>&1\nprintf '\\n\\036\\n'").unwrap();
        let mut printed = String::new();
        loop {
            let line = self.output.recv_timeout(LIMIT).unwrap_or_else(|_| panic!("does not end: {command}\n{printed}"));
            if line == "\u{1e}\n" {
                return self.translate_back(printed.strip_suffix('\n').unwrap_or(&printed));
            }
            printed.push_str(&line);
        }
    }

    /// Starts a command that runs until the document ends, and waits for its first line.
    pub(crate) fn start_in_background(&mut self, command: &str) {
        let (mut process, mut input, lines) = spawn(self.folder.path());
        let command = self.translate(command);
        writeln!(
            input,
            "shopt -s expand_aliases\n{}\n{{\n{command}\n}} </dev/null 2>&1",
            self.translate(&self.settings)
        )
        .unwrap();
        drop(input);
        let first = lines.recv_timeout(LIMIT).unwrap_or_else(|_| {
            stop(&mut process);
            panic!("prints nothing: {command}")
        });
        self.background.push(Background { process, printed: vec![first], output: lines });
    }

    /// Ends the shell. Returns what each background command has printed, after waiting for as many lines as the document
    /// shows for it, or for its end.
    pub(crate) fn finish(mut self, lines: &[usize]) -> Vec<String> {
        let mut outputs = Vec::new();
        for (mut background, lines) in std::mem::take(&mut self.background).into_iter().zip(lines) {
            while background.printed.len() < *lines {
                match background.output.recv_timeout(LIMIT) {
                    Ok(line) => background.printed.push(line),
                    Err(_) => break,
                }
            }
            outputs.push(self.translate_back(&background.printed.concat()));
            stop(&mut background.process);
        }
        outputs
    }

    fn translate(&self, command: &str) -> String {
        self.ports.iter().fold(command.to_owned(), |text, (documented, free)| text.replace(documented, free))
    }

    fn translate_back(&self, printed: &str) -> String {
        self.ports.iter().fold(printed.to_owned(), |text, (documented, free)| text.replace(free, documented))
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        for background in &mut self.background {
            stop(&mut background.process);
        }
        stop(&mut self.process);
    }
}

/// Stops a process and its children; it leads a process group of its own.
fn stop(process: &mut Child) {
    // The group can be gone already.
    let _ = Command::new("kill").args(["-TERM", "--", &format!("-{}", process.id())]).stderr(Stdio::null()).status();
    let _ = process.wait();
}

fn spawn(folder: &Path) -> (Child, ChildStdin, Receiver<String>) {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let mut process = Command::new("bash")
        .args(["--noprofile", "--norc"])
        .env_clear()
        .envs(["HOME", "LLVM_PROFILE_FILE"].into_iter().filter_map(|name| Some((name, std::env::var_os(name)?))))
        .envs([("PATH", path.as_str()), ("LC_ALL", "C.UTF-8"), ("COLUMNS", "120")])
        .env("TARGET", target_folder())
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .current_dir(folder.join("work"))
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (input, output) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
    let (sender, lines) = channel();
    thread::spawn(move || {
        let mut output = BufReader::new(output);
        loop {
            let mut line = String::new();
            match output.read_line(&mut line) {
                Ok(1..) if sender.send(line).is_ok() => {}
                _ => break,
            }
        }
        let _ = output.read_to_end(&mut Vec::new());
    });
    (process, input, lines)
}

/// Returns a free port for each address. Where a documented address is in use already, it gets another port too.
fn ports(has_addresses: bool) -> Vec<(&'static str, String)> {
    // No port is given twice in this process, because a server can bind it later than the next document asks for ports.
    static GIVEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut given = GIVEN.lock().unwrap();
    let mut free = |address| loop {
        let documented = if has_addresses { TcpListener::bind(address).ok() } else { None };
        let listener = documented.unwrap_or_else(|| TcpListener::bind("127.0.0.1:0").unwrap());
        let bound = listener.local_addr().unwrap().to_string();
        if given.insert(bound.clone()) {
            return (address, bound);
        }
    };
    ADDRESSES.into_iter().map(&mut free).collect()
}

/// Copies specs and generated clients, and commits them to a repository, so that they can be changed and compared.
fn copy_workspace(root: &Path, work: &Path) {
    let mut files: Vec<PathBuf> = ["linkcard", "haoka", "sts"]
        .iter()
        .flat_map(|name| [format!("specs/{name}.yaml"), format!("crates/{name}-client/src/generated.rs")])
        .map(PathBuf::from)
        .collect();
    files.push("rustfmt.toml".into());
    for file in files {
        let copy = work.join(&file);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(root.join(&file), copy).unwrap();
    }
    let author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    for arguments in [&["init", "--quiet"][..], &["add", "."], &["commit", "--quiet", "--message", "The specs"]] {
        let done = Command::new("git").args(author).args(arguments).current_dir(work).status().unwrap();
        assert!(done.success(), "git {arguments:?}");
    }
}
