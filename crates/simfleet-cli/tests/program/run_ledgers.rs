//! Ledgers that cannot be opened or written to, and programs that start on the same one at once.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Emulator, Ended, Running, file, program, run, unused_path};

/// Writes a list of this many cards.
fn list(name: &str, cards: usize) -> String {
    let numbers: String = (0..cards).map(|number| format!("192{number:08}\n")).collect();
    file(name, &numbers)
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[test]
fn a_new_ledger_is_readable_by_its_owner_only() {
    let emulator = Emulator::start(&[]);
    let home = unused_path("home");
    let cards = list("private.txt", 21);
    let mut command = emulator.client(&["cards", "--from", &cards]);
    let ended = run(command.env_remove("SIMFLEET_STATE").env_remove("XDG_STATE_HOME").env("HOME", &home));
    assert_eq!(ended.code(), 0, "{ended:?}");
    let folder = Path::new(&home).join(".local/state/simfleet");
    assert_eq!((mode(&folder), mode(&folder.join("fleet.db"))), (0o700, 0o600));
}

#[test]
fn few_cards_are_no_run_unless_the_user_asks_for_one() {
    let emulator = Emulator::start(&[]);
    let state = unused_path("few.db");
    let cards = list("few.txt", 20);
    let ended = emulator.run(&["cards", "--from", &cards, "--state", &state]);
    assert!(ended.code() == 0 && !Path::new(&state).exists(), "{ended:?}");
    let ended = emulator.run(&["cards", "--from", &cards, "--state", &state, "--run"]);
    assert!(ended.code() == 0 && ended.err.starts_with("simfleet: run "), "{ended:?}");
    let many = list("many.txt", 21);
    let other = unused_path("many.db");
    let ended = emulator.run(&["cards", "--from", &many, "--state", &other, "--no-state"]);
    assert!(ended.code() == 0 && !Path::new(&other).exists(), "{ended:?}");
}

#[test]
fn without_a_ledger_a_write_sends_nothing_and_a_read_goes_on() {
    let emulator = Emulator::start(&[]);
    let cards = list("homeless.txt", 21);
    let homeless = |arguments: &[&str]| -> Ended {
        let mut command = emulator.client(arguments);
        run(command.env_remove("SIMFLEET_STATE").env_remove("XDG_STATE_HOME").env_remove("HOME"))
    };
    let ended = homeless(&["suspend", "--from", &cards, "--yes"]);
    let line = ended.one_line();
    assert!(ended.code() == 2 && line.contains("--state") && line.contains("--no-state"), "{ended:?}");
    let ended = homeless(&["-o", "json", "cards", "--from", &cards]);
    assert!(ended.code() == 0 && ended.err.contains("is not recorded as a run"), "{ended:?}");
    let ended = homeless(&["runs"]);
    assert!(ended.code() == 2 && ended.one_line().contains("--state"), "{ended:?}");
    // A place that the user gives is not left out.
    let blocked = format!("{cards}/fleet.db");
    for command in [&["suspend", "--yes"][..], &["cards"]] {
        let ended = homeless(&[command, &["--from", &cards, "--state", &blocked]].concat());
        assert!(ended.code() == 1 && ended.one_line().contains("nothing was sent"), "{ended:?}");
    }
    let ended = homeless(&["-o", "json", "suspend", "--from", &cards, "--yes", "--no-state", "--no-wait"]);
    assert_eq!(ended.code(), 4, "{ended:?}");
    assert_eq!(emulator.requests(), 2);
}

/// Returns the program in a file system of its own, which is mounted with these options at the folder `$1`.
fn mounted(folder: &str, options: &str, command: &Command) -> Command {
    let mut shell = Command::new("unshare");
    let script = "mount -t tmpfs -o \"$1\" none \"$2\" && shift 2 && exec \"$@\"";
    shell.args(["--mount", "sh", "-c", script, "sh", options, folder]);
    shell.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    shell
}

#[test]
fn a_ledger_on_a_disk_that_is_full_or_cannot_be_written_to_stops_a_write_before_it_is_sent() {
    let folder = unused_path("mounted");
    std::fs::create_dir(&folder).unwrap();
    let is_allowed = mounted(&folder, "size=64k", &Command::new("true")).status();
    if !is_allowed.is_ok_and(|status| status.success()) {
        eprintln!("skipped: unshare --mount is not permitted here");
        return;
    }
    let emulator = Emulator::start(&[]);
    let (cards, few) = (list("full.txt", 5000), list("full-few.txt", 30));
    let state = format!("{folder}/fleet.db");
    for (options, what) in [("size=200k", "full"), ("ro", "cannot be opened")] {
        let command = emulator.client(&["suspend", "--from", &cards, "--yes", "--state", &state]);
        let ended = run(&mut mounted(&folder, options, &command));
        let line = ended.one_line();
        assert!(ended.code() == 1 && line.contains(what) && line.contains("--no-state"), "{options}: {ended:?}");
        // A read goes on if no option says where the ledger is.
        let mut command = emulator.client(&["-o", "jsonl", "cards", "--from", &few]);
        command.env_remove("SIMFLEET_STATE").env("XDG_STATE_HOME", &folder);
        let ended = run(&mut mounted(&folder, if what == "full" { "size=16k" } else { options }, &command));
        assert!(ended.code() == 0 && ended.out.lines().count() == 30, "{options}: {ended:?}");
        assert!(ended.err.contains("is not recorded as a run"), "{options}: {ended:?}");
    }
    assert_eq!(emulator.requests(), 2);
}

#[test]
fn a_damaged_ledger_is_set_aside_and_a_newer_one_is_rejected() {
    let emulator = Emulator::start(&[]);
    let cards = list("damaged.txt", 21);
    let state = unused_path("damaged.db");
    let suspend = ["suspend", "--from", &cards, "--yes", "--no-wait", "--state", &state];
    std::fs::write(&state, "this is no database, and it is longer than a hundred bytes ".repeat(4)).unwrap();
    let ended = emulator.run(&suspend);
    let line = ended.one_line().to_owned();
    assert!(ended.code() == 1 && line.contains("it was moved to") && line.contains("--no-state"), "{ended:?}");
    let aside = line.split("it was moved to ").nth(1).unwrap().split(';').next().unwrap();
    assert!(std::fs::read_to_string(aside).unwrap().starts_with("this is no database"));
    let ended = emulator.run(&suspend);
    assert!(ended.code() == 4 && ended.err.contains("simfleet: run "), "{ended:?}");
    // The version of the schema is in the header of the file.
    let mut bytes = std::fs::read(&state).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&state, &bytes).unwrap();
    let ended = emulator.run(&suspend);
    assert!(ended.code() == 2 && ended.one_line().contains("use the newer version"), "{ended:?}");
    let ended = run(&mut program(&["runs", "--state", &state]));
    assert!(ended.code() == 2 && ended.one_line().contains("has version 99"), "{ended:?}");
    assert_eq!(std::fs::read(&state).unwrap(), bytes);
    let ended = emulator.run(&["suspend", "19200000001", "--run", "--yes", "--state", "postgres://u:secret@h/db"]);
    assert!(ended.code() == 2 && !ended.err.contains("secret"), "{ended:?}");
}

#[test]
fn programs_that_start_at_once_share_a_new_ledger() {
    let emulator = Emulator::start(&[]);
    for _ in 0..3 {
        let state = unused_path("shared.db");
        let start = |number: usize| {
            let card = format!("1920000000{number}");
            Running::start(&mut emulator.client(&["-o", "json", "cards", &card, "--run", "--state", &state]))
        };
        let programs: Vec<Running> = (0..6).map(start).collect();
        for program in programs {
            let ended = program.end();
            assert_eq!(ended.code(), 0, "{ended:?}");
        }
        let ended = run(&mut program(&["-o", "jsonl", "runs", "--state", &state]));
        assert_eq!(ended.out.lines().filter(|line| line.contains("\"finished\"")).count(), 6, "{ended:?}");
    }
}
