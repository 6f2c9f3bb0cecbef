//! Losses of power in the middle of a run: what was not synced is lost, and the run is resumed.
//!
//! `power_loss.c` is loaded into the program. It keeps what the ledger has synced, and ends the process at a chosen moment. It
//! does not show writes that a disk reorders or tears.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::runs::{Bed, list, outcomes};
use crate::support::{json_lines, run};

/// Compiles the library, and returns its path.
fn library() -> PathBuf {
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("power_loss.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/program/power_loss.c");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).args([source, "-ldl", "-lpthread"]);
    let compiled = compiler.output().expect("a C compiler, which the ledger needs too");
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    library
}

#[test]
fn a_loss_of_power_forgets_no_card_that_was_submitted() {
    let library = library();
    let cards = list("power.txt", 300);
    let (mut submissions, mut repeated) = (0, 0);
    for moment in ["sent:1", "sent:3", "sync:11", "sync:15"] {
        let bed = Bed::start(&format!("power-{}", moment.replace(':', "-")), "120", &[]);
        let folder = tempfile::tempdir().unwrap();
        let (disk, state) = (folder.path().join("disk"), folder.path().join("fleet.db"));
        std::fs::create_dir(&disk).unwrap();
        let mut suspend = bed.client(&["suspend", "--from", &cards, "--yes"]);
        suspend
            .env("SIMFLEET_STATE", &state)
            .env("LD_PRELOAD", &library)
            .env("POWER_LOSS_DISK", &disk)
            .env("POWER_LOSS_REQUEST", "/batchShutdown")
            .env("POWER_LOSS_AT", moment);
        assert_eq!(run(&mut suspend).code(), 137, "{moment}: the run ended before");
        // The ledger with which the machine starts again.
        let state = disk.join("fleet.db");
        let resume = |arguments: &[&str]| run(bed.client(arguments).env("SIMFLEET_STATE", &state));
        let is_recorded = state.exists() && !json_lines(&resume(&["-o", "jsonl", "runs"]).out).is_empty();
        let rows = is_recorded.then(|| json_lines(&resume(&["-o", "jsonl", "runs", "resume", "last"]).out));
        let submitted = bed.submitted("batchShutdown");
        repeated += submitted.values().filter(|times| **times > 1).count();
        submissions += submitted.len();
        match rows.filter(|rows| !rows.is_empty()) {
            // The run is not recorded, or not with its whole list.
            None => assert!(submitted.is_empty(), "{moment}: cards were submitted without a record"),
            Some(rows) => {
                assert_eq!(rows.len(), 300, "{moment}");
                for (card, outcome) in &outcomes(&rows) {
                    let expected = if submitted.contains_key(card) { "confirmed" } else { "outcome_unknown" };
                    assert_eq!(outcome, expected, "{moment}: {card}");
                }
            }
        }
    }
    assert_eq!(repeated, 0, "cards were submitted twice");
    assert!(submissions > 600, "{submissions} of 1200 cards were submitted");
}
