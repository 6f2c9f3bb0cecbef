//! `cargo xtask regenerate` on a copy of the workspace's specs and clients.
//!
//! The committed clients match the specs. `--check` shows a change of a spec as a diff with the command that updates
//! the client, and writes nothing. Regenerating replaces a client completely or not at all, and gives the same bytes
//! again.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::fs;
use std::path::Path;

use common::{regenerate, snapshot, workspace};
use tempfile::TempDir;

const SPECS: [&str; 3] = ["haoka", "linkcard", "sts"];

/// Copies the specs and clients of the workspace into a temporary folder.
fn copy() -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    for name in SPECS {
        for file in [
            format!("specs/{name}.yaml"),
            format!("crates/{name}-client/Cargo.toml"),
            format!("crates/{name}-client/src/lib.rs"),
            format!("crates/{name}-client/src/generated.rs"),
        ] {
            let target = root.path().join(&file);
            fs::create_dir_all(target.parent().expect("the path has a parent")).expect("the folder is made");
            fs::copy(workspace().join(&file), target).expect("the file is copied");
        }
    }
    root
}

fn edit(root: &Path, spec: &str, old: &str, new: &str) {
    let path = root.join("specs").join(spec);
    let text = fs::read_to_string(&path).expect("the spec can be read");
    assert!(text.contains(old), "`{old}` is no longer in {spec}: change this test");
    fs::write(path, text.replacen(old, new, 1)).expect("the spec is written");
}

#[test]
fn the_committed_clients_match_the_specs() {
    let root = copy();
    let run = regenerate(root.path(), ["--check"]);
    assert!(run.success, "run `cargo xtask regenerate`:\n{}{}", run.stdout, run.stderr);
    let untouched = ["haoka", "linkcard", "sts"].map(|name| format!("specs/{name}.yaml: up to date\n"));
    assert_eq!(run.stdout, untouched.concat());
}

/// Changes a spec in a copy, checks that `--check` shows the diff and that regenerating applies it, and returns the
/// added and removed lines of the diff.
fn diff_shown_then_applied(spec: &str, old: &str, new: &str) -> Vec<String> {
    let root = copy();
    edit(root.path(), spec, old, new);
    let before = snapshot(root.path());
    let stale = regenerate(root.path(), ["--check"]);
    assert!(!stale.success, "--check accepts the changed {spec}");
    assert_eq!(snapshot(root.path()), before, "--check wrote something");
    let name = spec.trim_end_matches(".yaml");
    assert!(stale.stdout.contains(&format!("--- crates/{name}-client/src/generated.rs (as it is)\n")));
    assert!(stale.stdout.contains(&format!("+++ crates/{name}-client/src/generated.rs (as the spec says)\n")));
    assert!(stale.stdout.contains("\n@@ "), "a unified diff has hunks:\n{}", stale.stdout);
    let remedy = format!("specs/{spec}: the client differs from the spec; update it with: cargo xtask regenerate\n");
    assert_eq!(stale.stderr, remedy);

    let updated = regenerate(root.path(), []);
    assert!(updated.success, "{}", updated.stderr);
    assert!(updated.stdout.contains(&format!("specs/{spec}: written\n")), "{}", updated.stdout);
    assert!(updated.stdout.contains(": up to date\n"), "the other clients are unchanged: {}", updated.stdout);
    let once = snapshot(root.path());
    assert_ne!(once, before);
    assert!(regenerate(root.path(), ["--check"]).success);
    assert!(regenerate(root.path(), []).success);
    assert_eq!(snapshot(root.path()), once, "the second run gave different bytes");
    let hunks = stale.stdout.lines().skip_while(|line| !line.starts_with("@@"));
    hunks.filter(|line| line.starts_with(['+', '-'])).map(str::to_owned).collect()
}

#[test]
fn a_changed_enum_value_is_shown_and_applied() {
    let diff = diff_shown_then_applied(
        "linkcard.yaml",
        "enum: [SUCCESS, FAILURE, PROCESSING]",
        "enum: [SUCCESS, FAILURE, RUNNING]",
    );
    assert!(diff.iter().any(|line| line.starts_with('-') && line.contains("\"PROCESSING\" => Self::Processing")));
    assert!(diff.iter().any(|line| line.starts_with('+') && line.contains("\"RUNNING\" => Self::Running")));
}

#[test]
fn an_added_field_is_shown_and_applied() {
    let new = "        message:\n          type: string\n          description: Colour of the card.\n        colour:\n          type: string\n          description: |-";
    let old = "        message:\n          type: string\n          description: ";
    let diff = diff_shown_then_applied("haoka.yaml", old, &format!("{new}\n            "));
    assert!(diff.iter().any(|line| line.starts_with('+') && line.contains("pub colour: ::std::option::Option<")));
    assert!(!diff.iter().any(|line| line.contains("pub timestamp")), "unchanged code is in the diff");
}

#[test]
fn a_changed_batch_limit_is_shown_and_applied() {
    let diff = diff_shown_then_applied("haoka.yaml", "maxItems: 10\n", "maxItems: 20\n");
    for line in [
        "-        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,",
        "+        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 20>>,",
        "-                max_items: Some(10),",
        "+                max_items: Some(20),",
    ] {
        assert!(diff.iter().any(|found| found == line), "`{line}` is missing in {diff:#?}");
    }
}

#[test]
fn a_spec_that_fails_leaves_its_client_and_does_not_stop_the_others() {
    let root = copy();
    edit(root.path(), "haoka.yaml", "x-effect: once", "x-effect: twice");
    edit(root.path(), "linkcard.yaml", "enum: [SUCCESS, FAILURE, PROCESSING]", "enum: [SUCCESS, FAILURE, RUNNING]");
    let client = root.path().join("crates/haoka-client/src/generated.rs");
    let before = fs::read(&client).expect("the client can be read");
    let run = regenerate(root.path(), []);
    assert!(!run.success);
    assert!(run.stderr.starts_with("specs/haoka.yaml:"), "{}", run.stderr);
    assert_eq!(fs::read(&client).expect("the client can be read"), before);
    assert!(run.stdout.contains("specs/linkcard.yaml: written"), "{}", run.stdout);
    let left: Vec<_> = snapshot(&root.path().join("crates")).into_iter().map(|(path, _)| path).collect();
    assert_eq!(left.len(), 3 * SPECS.len(), "a temporary file is left behind: {left:?}");
}

#[test]
fn a_client_that_was_edited_by_hand_is_restored() {
    let root = copy();
    let client = root.path().join("crates/linkcard-client/src/generated.rs");
    let good = fs::read(&client).expect("the client can be read");
    for bad in [&b"// edited\n"[..], b"", &[good.as_slice(), b"\n"].concat()] {
        fs::write(&client, bad).expect("the client is written");
        assert!(!regenerate(root.path(), ["--check"]).success);
        assert_eq!(fs::read(&client).expect("the client can be read"), bad);
        assert!(regenerate(root.path(), []).success);
        assert_eq!(fs::read(&client).expect("the client can be read"), good);
    }
    fs::remove_file(&client).expect("the client is removed");
    assert!(!regenerate(root.path(), ["--check"]).success);
    assert!(!client.exists(), "--check wrote something");
    assert!(regenerate(root.path(), []).success);
    assert_eq!(fs::read(&client).expect("the client can be read"), good);
}
