//! Shared modules contain no names of services: differences between services are in the operation table or behind
//! `simfleet::service::Service`.
//!
//! The test reads all sources of the crate, including comments, except those that belong to one service or signature.
//! It skips tests and the examples in the documentation, which need a service.

// clippy's setting for tests covers only functions with `#[test]`, and not their helpers.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Folders and files that belong to a service or a signature, or list the services for the crate's root. Units are
/// value formats of the services, and name the service that uses them.
const OF_A_SERVICE: [&str; 8] =
    ["alibaba/", "credentials/", "haoka/", "linkcard/", "sts/", "sign/", "units/", "lib.rs"];

/// Names of services, of their members and of their headers.
const NAMES: [&str; 13] = [
    "linkcard",
    "haoka",
    "sts",
    "alibaba",
    "aliyun",
    "x-acs",
    "timeleft",
    "traceid",
    "requestid",
    "appid",
    "simno",
    "iccid",
    "simfleet_haoka",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, found),
            false => found.push(path),
        }
    }
}

/// Returns the lines to check, with their numbers.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut in_example = false;
    let mut kept = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim() == "#[cfg(test)]" {
            break;
        }
        let line = line.trim_start();
        if line.trim_start_matches(['/', '!', ' ']).starts_with("```") {
            in_example = !in_example;
        } else if !in_example {
            kept.push((number, line));
        }
    }
    kept
}

/// Returns whether a line contains a word that is not part of a longer identifier.
fn holds(line: &str, word: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric());
    line.match_indices(word)
        .any(|(at, _)| !is_letter(line[..at].chars().next_back()) && !is_letter(line[at + word.len()..].chars().next()))
}

#[test]
fn no_service_is_named_in_shared_modules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let apis = [&simfleet::linkcard_client::API, &simfleet::haoka_client::API, &simfleet::sts_client::API];
    let operations: Vec<&str> = apis.iter().flat_map(|api| api.operations.iter().map(|entry| entry.id)).collect();
    let (mut looked_at, mut found) = (0, Vec::new());
    for file in files {
        let name = file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        if OF_A_SERVICE.iter().any(|of| name.starts_with(of)) {
            continue;
        }
        looked_at += 1;
        for (number, line) in lines(&fs::read_to_string(&file).unwrap()) {
            let lower = line.to_lowercase();
            let named = NAMES.iter().find(|word| holds(&lower, word));
            let named = named.or_else(|| operations.iter().find(|id| holds(line, id)));
            found.extend(named.map(|word| format!("{name}:{number}: {word}: {line}")));
        }
    }
    assert!(looked_at > 20, "only {looked_at} files were found");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn comments_count_and_examples_and_tests_do_not() {
    let text = "//! Sends.\n/// ```\n/// haoka();\n/// ```\nfn send() {}\n#[cfg(test)]\nmod tests { haoka }";
    assert_eq!(lines(text), [(1, "//! Sends."), (5, "fn send() {}")]);
    assert!(holds("the traceid.", "traceid") && holds("sts", "sts") && !holds("lists", "sts") && holds("a_sts", "sts"));
}
