//! Broken specs: every file in `fixtures/broken/` is a small invalid spec. Its first lines list the expected findings
//! of `cargo xtask regenerate`: `# expect: LINE: part of the message`.
//!
//! Each finding must have the right position and a fix. There must be no other finding, no backtrace and no generated
//! client.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::fs;
use std::path::PathBuf;

use common::{Run, empty_workspace, fixtures, regenerate, snapshot};

/// Returns the line and a part of the message of every expected finding.
fn expected(bytes: &[u8]) -> Vec<(usize, String)> {
    String::from_utf8_lossy(bytes)
        .lines()
        .map_while(|line| line.strip_prefix("# expect: "))
        .map(|rest| {
            let (line, fragment) = rest.split_once(": ").expect("`# expect: LINE: fragment`");
            (line.parse().expect("a line number"), fragment.to_owned())
        })
        .collect()
}

/// Returns the line, column and message of every finding printed for a file.
fn found(run: &Run, file: &str) -> Vec<(usize, usize, String)> {
    let prefix = format!("{file}:");
    run.stderr
        .lines()
        .filter_map(|line| line.strip_prefix(&prefix))
        .map(|rest| {
            let mut parts = rest.splitn(3, ':');
            let mut next = || parts.next().expect("FILE:LINE:COLUMN: message");
            let (line, column) = (next().parse().expect("a line"), next().parse().expect("a column"));
            (line, column, next().trim().to_owned())
        })
        .collect()
}

/// Whether a token begins at a position: a character that is not white space, after white space or punctuation.
fn begins_a_token(source: &str, line: usize, column: usize) -> bool {
    let Some(text) = source.lines().nth(line - 1) else { return false };
    let before = text.chars().take(column - 1).last();
    let at = text.chars().nth(column - 1);
    at.is_some_and(|c| !c.is_whitespace()) && before.is_none_or(|c| c.is_whitespace() || "[{,-".contains(c))
}

fn broken() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures().join("broken"))
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files
}

#[test]
fn every_finding_has_a_position_and_a_fix() {
    let files = broken();
    assert!(files.len() >= 80, "only {} fixtures were found", files.len());
    let mut wrong = Vec::new();
    for path in &files {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name");
        let root = empty_workspace(&[name]);
        let shown = path.to_str().expect("a plain path");
        let run = regenerate(root.path(), [shown]);
        run.assert_no_backtrace(name);
        assert!(!run.success, "{name}: the program accepts the spec");
        assert!(snapshot(root.path()).is_empty(), "{name}: a file was written");
        assert!(run.stdout.is_empty(), "{name}: findings belong on standard error");

        let bytes = fs::read(path).expect("the fixture can be read");
        let source = String::from_utf8_lossy(&bytes);
        let (expected, found) = (expected(&bytes), found(&run, shown));
        assert!(!expected.is_empty(), "{name}: the fixture expects no finding");
        let all_there = expected
            .iter()
            .all(|(line, fragment)| found.iter().any(|(at, _, message)| at == line && message.contains(fragment)));
        if !all_there || found.len() != expected.len() {
            wrong.push(format!("{name}: expected {expected:?}\n{}", run.stderr));
        }
        for (line, column, message) in &found {
            // The YAML scanner stops at the invalid character, which may be inside a token.
            let at_token = message.starts_with("not valid YAML") || begins_a_token(&source, *line, *column);
            assert!(at_token, "{name}: no token begins at {line}:{column} ({message})");
        }
        let fixes = run.stderr.lines().filter(|line| line.trim_start().starts_with("write instead: ")).count();
        assert_eq!(fixes, found.len(), "{name}: each finding needs a fix\n{}", run.stderr);
    }
    assert!(wrong.is_empty(), "{} fixtures:\n{}", wrong.len(), wrong.join("\n"));
}

/// These files cannot contain a comment with the expected finding.
#[test]
fn an_empty_file_is_rejected_with_a_position() {
    let root = empty_workspace(&["nothing"]);
    let spec = root.path().join("nothing.yaml");
    for bytes in [&b""[..], b"\n", b"\xef\xbb\xbf", b"# nothing\n", b"\0"] {
        fs::write(&spec, bytes).expect("the spec is written");
        let run = regenerate(root.path(), [spec.to_str().expect("a plain path")]);
        run.assert_no_backtrace("nothing");
        assert!(!run.success, "{bytes:?} is accepted");
        assert!(run.stderr.starts_with("nothing.yaml:1:1: "), "{bytes:?}: {}", run.stderr);
        assert!(run.stderr.contains("write instead: "), "{bytes:?}: {}", run.stderr);
    }
}

/// All findings in a file are reported together, in the order of the file.
#[test]
fn all_findings_are_reported_in_the_order_of_the_file() {
    let root = empty_workspace(&["many"]);
    let source = fs::read_to_string(fixtures().join("features.yaml")).expect("the fixture can be read");
    let source = source
        .replace("openapi: 3.0.3", "openapi: 3.1.0")
        .replace("x-effect: keyed", "x-effect: twice")
        .replace("format: int32", "format: short");
    let spec = root.path().join("many.yaml");
    fs::write(&spec, source).expect("the spec is written");
    let run = regenerate(root.path(), [spec.to_str().expect("a plain path")]);
    let found = found(&run, "many.yaml");
    let lines: Vec<usize> = found.iter().map(|(line, ..)| *line).collect();
    assert!(lines.is_sorted(), "{}", run.stderr);
    assert_eq!(found.len(), 9, "{}", run.stderr);
    assert!(run.stderr.ends_with("9 problems in many.yaml\n"), "{}", run.stderr);
}

#[test]
fn errors_outside_the_file_have_no_position() {
    let root = empty_workspace(&[]);
    for (name, message) in [
        ("missing.yaml", "cannot read it"),
        ("Upper.yaml", "the file name must consist of lower-case"),
        ("no-suffix", "the file name must consist of lower-case"),
    ] {
        let path = root.path().join(name);
        let run = regenerate(root.path(), [path.to_str().expect("a plain path")]);
        run.assert_no_backtrace(name);
        assert!(!run.success && run.stderr.contains(message), "{name}: {}", run.stderr);
    }
    let good = fixtures().join("features.yaml");
    let run = regenerate(root.path(), [good.to_str().expect("a plain path")]);
    assert!(!run.success && run.stderr.contains("the crate of the client does not exist"), "{}", run.stderr);
    let run = regenerate(root.path(), []);
    assert!(!run.success && run.stderr.contains("cannot list the specs"), "{}", run.stderr);
}
