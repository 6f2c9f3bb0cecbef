//! Disks of a ledger: one that becomes full while a run works, files and folders that cannot be written to, and network file
//! systems. Each has a defined result, and nothing is lost.

use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::runs::{list, outcomes, submissions};
use crate::support::{Emulator, Running, file, json_lines, run, unused_path};

/// A file system that only some processes see.
struct Disk {
    holder: Running,
    folder: String,
}

impl Disk {
    /// Mounts a file system in memory of this size, and runs a script in its folder. `None` if that is not permitted here; a
    /// message says so.
    fn mount(size: &str, script: &str) -> Option<Self> {
        let folder = unused_path("disk");
        std::fs::create_dir(&folder).unwrap();
        let mut holder = Command::new("unshare");
        let mount = format!(
            "mount -t tmpfs -o size={size} none {folder} && cd {folder} && {{ {script}\n}} && cd / && echo ready || echo failed; exec cat"
        );
        holder.args(["--mount", "sh", "-ec", &mount]);
        holder.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let is_permitted = Command::new("unshare").args(["--mount", "true"]).output();
        if !is_permitted.is_ok_and(|output| output.status.success()) {
            eprintln!("skipped: unshare --mount is not permitted here");
            return None;
        }
        let holder = Running::start(&mut holder);
        assert_eq!(holder.out_line(), "ready");
        Some(Self { holder, folder })
    }

    /// Returns the path of a file on the disk, as the processes on it see it.
    fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }

    /// Returns the path of a file on the disk for the test.
    fn outside(&self, name: &str) -> String {
        format!("/proc/{}/root{}/{name}", self.holder.id(), self.folder)
    }

    /// Returns a command that sees the disk.
    fn with(&self, command: &Command) -> Command {
        let mut entered = Command::new("nsenter");
        entered.arg(format!("--mount=/proc/{}/ns/mnt", self.holder.id()));
        entered.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => entered.env(name, value),
                None => entered.env_remove(name),
            };
        }
        entered.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        entered
    }

    /// Fills the disk.
    fn fill(&self) {
        use std::io::Write;
        let mut ballast = std::fs::File::create(self.outside("ballast")).unwrap();
        while ballast.write_all(&[0; 4096]).is_ok() {}
    }

    fn free(&self) {
        std::fs::remove_file(self.outside("ballast")).unwrap();
    }
}

/// Cards whose commands take effect soon, and an emulator that delays its third response.
struct Bed {
    emulator: Emulator,
    scale: &'static str,
    log: String,
    cards: String,
}

impl Bed {
    fn start(name: &str, scale: &'static str) -> Self {
        let card =
            |index| json!({"sim_no": format!("192{index:08}"), "fate": {"record_seconds": 5, "effect_seconds": 5}});
        let cards = file(&format!("{name}.json"), &Value::from_iter((0..500).map(card)).to_string());
        let log = file(&format!("{name}.log"), "");
        let fault = "delay@batchShutdown+2=600";
        let arguments = ["--strict", "--cards", &cards, "--log", &log, "--fault", fault];
        let emulator = Emulator::start_at(scale, &arguments);
        Self { emulator, scale, log, cards: list(&format!("{name}.txt"), 500) }
    }

    fn client(&self, state: &str, arguments: &[&str]) -> Command {
        let all = ["--emulator", &self.emulator.url, "--time-scale", self.scale, "-o", "jsonl"];
        let mut command = crate::support::program(&[&all, arguments].concat());
        command.env("SIMFLEET_STATE", state);
        command
    }

    /// Starts a suspension, and fills the disk when the third batch is on its way.
    fn suspend_until_full(&self, disk: &Disk, state: &str) -> Running {
        let suspend = self.client(state, &["-vv", "suspend", "--from", &self.cards, "--yes"]);
        let running = Running::start(&mut disk.with(&suspend));
        let mut sent = 0;
        while sent < 3 {
            let line = running.err_line();
            sent += usize::from(line.contains("batchShutdown") && line.contains("sending"));
        }
        disk.fill();
        while !running.err_line().contains("the disk of the ledger is full") {}
        running
    }

    fn assert_submitted_once(self) {
        self.emulator.stop("TERM");
        let log = json_lines(&std::fs::read_to_string(self.log).unwrap());
        let submitted = submissions(&log, "batchShutdown");
        assert!(submitted.len() == 500 && submitted.values().all(|times| *times == 1), "{submitted:?}");
    }
}

#[test]
fn a_run_whose_disk_becomes_full_goes_on_when_there_is_space() {
    let Some(disk) = Disk::mount("4m", ":") else { return };
    let bed = Bed::start("full-for-a-while", "60");
    let running = bed.suspend_until_full(&disk, &disk.path("fleet.db"));
    disk.free();
    let ended = running.end();
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!((ended.code(), found.len()), (0, 500), "{}", ended.err);
    assert!(found.values().all(|outcome| outcome == "confirmed"), "{found:?}");
    bed.assert_submitted_once();
}

#[test]
fn a_run_whose_disk_stays_full_ends_and_is_resumed_later() {
    let Some(disk) = Disk::mount("4m", ":") else { return };
    // The ten minutes for which a ledger may fail are half a second.
    let bed = Bed::start("full", "1200");
    let state = disk.path("fleet.db");
    let ended = bed.suspend_until_full(&disk, &state).end();
    let last = ended.err.lines().last().unwrap();
    assert!(ended.code() == 1 && last.contains("the disk of the ledger is full") && last.contains("; "), "{last}");
    assert!(ended.err.contains("runs resume") || last.contains("free space"), "{}", ended.err);
    disk.free();
    let ended = run(&mut disk.with(&bed.client(&state, &["runs", "resume", "last", "--timeout", "24h"])));
    let found = outcomes(&json_lines(&ended.out));
    assert_eq!(found.len(), 500, "{ended:?}");
    assert!(found.values().all(|outcome| outcome == "confirmed"), "{found:?} {}", ended.err);
    assert_eq!(ended.code(), 0, "{ended:?}");
    bed.assert_submitted_once();
}

#[test]
fn a_file_or_a_folder_that_cannot_be_written_to_stops_a_write_before_it_is_sent() {
    let source = unused_path("writable.db");
    let emulator = Emulator::start(&[]);
    let cards = list("read-only.txt", 21);
    // A ledger with a run.
    let mut command = emulator.client(&["cards", "--from", &cards]);
    assert_eq!(run(command.env("SIMFLEET_STATE", &source)).code(), 0);
    for (name, script) in [
        (
            "file",
            format!("cp {source} fleet.db && mount --bind fleet.db fleet.db && mount -o remount,bind,ro fleet.db"),
        ),
        ("folder", format!("touch fleet.db && mount --bind {source} fleet.db && mount -o remount,bind,ro .")),
    ] {
        let Some(disk) = Disk::mount("4m", &script) else { return };
        let state = disk.path("fleet.db");
        let before = std::fs::read(disk.outside("fleet.db")).unwrap();
        let on_disk = |arguments: &[&str]| {
            let mut command = emulator.client(arguments);
            run(&mut disk.with(command.env("SIMFLEET_STATE", &state)))
        };
        let ended = on_disk(&["suspend", "--from", &cards, "--yes"]);
        let line = ended.one_line();
        assert!(
            ended.code() == 1 && line.contains("nothing was sent") && line.contains("--state"),
            "{name}: {ended:?}"
        );
        assert!(line.contains("the permissions of") || line.contains("you may write to"), "{name}: {ended:?}");
        // A file that cannot be written to can be read. SQLite needs its folder for that.
        let ended = on_disk(&["runs"]);
        match name {
            "file" => assert!(ended.code() == 0 && ended.out.contains("finished"), "{ended:?}"),
            _ => assert!(ended.code() == 1 && ended.one_line().contains(&state), "{ended:?}"),
        }
        assert!(std::fs::read(disk.outside("fleet.db")).unwrap() == before, "{name}");
    }
    assert_eq!(emulator.requests(), 1);
}

#[test]
fn a_ledger_on_a_network_file_system_has_no_write_ahead_log() {
    // The list of mounted file systems names NFS for the device of the folder; the rest of the file system is real.
    let folder = unused_path("network");
    std::fs::create_dir(&folder).unwrap();
    let device = Path::new(&folder).metadata().unwrap().dev();
    let (major, minor) = ((device >> 8) & 0xfff | (device >> 32) & !0xfff, device & 0xff | (device >> 12) & !0xff);
    let mounts = file(
        "mountinfo",
        &format!(
            "25 1 0:5 / /proc rw - proc proc rw\n30 1 {major}:{minor} / / rw,relatime shared:1 - nfs4 server:/home rw\n"
        ),
    );
    let emulator = Emulator::start(&[]);
    let cards = list("network.txt", 21);
    let state = format!("{folder}/fleet.db");
    let command = emulator.client(&["-v", "cards", "--from", &cards, "--state", &state]);
    let mut shell = Command::new("unshare");
    let script = format!("mount --bind {mounts} /proc/$$/mountinfo && exec \"$@\"");
    shell.args(["--mount", "sh", "-ec", &script, "sh"]).arg(command.get_program()).args(command.get_args());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let ended = run(&mut shell);
    if ended.err.contains("unshare: ") || ended.err.contains("mount: ") {
        eprintln!("skipped: unshare --mount is not permitted here");
        return;
    }
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.err.contains("network file system") && ended.err.contains("nfs4"), "{}", ended.err);
    // The header says how the file is written: 2 is a write-ahead log.
    let header = std::fs::read(&state).unwrap();
    assert_eq!(header[18..20], [1, 1]);
    let again = run(&mut emulator.client(&["runs", "--state", &state]));
    assert!(again.code() == 0, "{again:?}");
    assert_eq!(std::fs::read(&state).unwrap()[18..20], [2, 2], "where it is supported, it is used again");
}
