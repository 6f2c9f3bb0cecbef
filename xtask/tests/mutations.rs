//! Generates clients from randomly damaged specs.
//!
//! The result must be a client or a finding with a position inside the file: the lint rejects everything that the
//! generator does not support, and nothing panics. The seeds are fixed, so failures are reproducible. `MUTATIONS=20`
//! tries twenty times as many variants.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use common::workspace;
use xtask::RegenerateError;

/// SplitMix64, which gives the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).expect("below a limit that fits")
    }
}

fn spec(name: &str) -> String {
    fs::read_to_string(workspace().join(format!("specs/{name}.yaml"))).expect("the spec can be read")
}

/// The numbers of generated clients and of rejected specs.
#[derive(Debug, Default)]
struct Tally {
    clients: usize,
    findings: usize,
}

fn judge(name: &str, what: &str, damaged: &[u8], tally: &mut Tally) {
    let outcome = catch_unwind(|| xtask::client(name, Path::new("damaged.yaml"), damaged));
    match outcome.unwrap_or_else(|_| panic!("{name}, {what}: the generator panicked")) {
        Ok(_) => tally.clients += 1,
        Err(RegenerateError::Spec(problems)) => {
            tally.findings += 1;
            let lines = damaged.split(|byte| *byte == b'\n').count();
            assert!(!problems.found.is_empty(), "{name}, {what}: rejected without a finding");
            for problem in &problems.found {
                let inside = (1..=lines + 1).contains(&problem.at.line) && problem.at.column >= 1;
                assert!(inside, "{name}, {what}: {} is outside the file", problem.at);
                assert!(!problem.what.is_empty() && !problem.instead.is_empty(), "{name}, {what}: {problem:?}");
            }
        }
        Err(other) => panic!("{name}, {what}: the lint accepted the spec, but: {other}"),
    }
}

/// Damages each spec `count` times with `damage`, which returns a description and the damaged spec.
fn run(seed: u64, count: usize, damage: impl Fn(&str, &mut Random) -> Option<(String, Vec<u8>)>) -> Tally {
    let mut tally = Tally::default();
    let times = std::env::var("MUTATIONS").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    for name in ["linkcard", "haoka", "sts"] {
        let good = spec(name);
        let mut random = Random(seed);
        for _ in 0..count * times {
            if let Some((what, damaged)) = damage(&good, &mut random) {
                judge(name, &what, &damaged, &mut tally);
            }
        }
    }
    tally
}

#[test]
fn specs_without_a_line_give_a_client_or_findings() {
    let tally = run(1, 40, |good, random| {
        let mut lines: Vec<&str> = good.lines().collect();
        let gone = random.below(lines.len());
        let text = lines.remove(gone);
        Some((format!("without line {} ({text})", gone + 1), lines.join("\n").into_bytes()))
    });
    // A spec without one line of an example is still valid.
    assert!(tally.clients > 5 && tally.findings > 30, "{tally:?}");
}

#[test]
fn specs_with_a_value_of_another_type_give_a_client_or_findings() {
    let others =
        ["12", "-1.5", "true", "null", "[]", "{}", "[a, 1]", "{a: 1}", "\"\"", "\"text\"", "'ü'", "99999999999"];
    let tally = run(2, 70, |good, random| {
        let mut lines: Vec<String> = good.lines().map(str::to_owned).collect();
        let changed = random.below(lines.len());
        let (key, value) = lines[changed].split_once(": ")?;
        let other = others[random.below(others.len())];
        let what = format!("line {} with {other} for {value}", changed + 1);
        lines[changed] = format!("{key}: {other}");
        Some((what, lines.join("\n").into_bytes()))
    });
    assert!(tally.clients > 5 && tally.findings > 30, "{tally:?}");
}

#[test]
fn specs_with_another_key_give_a_client_or_findings() {
    let others = ["type", "$ref", "items", "x-quota", "properties", "enum", "1", "\"\"", "Self", "default", "content"];
    let tally = run(3, 60, |good, random| {
        let mut lines: Vec<String> = good.lines().map(str::to_owned).collect();
        let changed = random.below(lines.len());
        let (key, value) = lines[changed].split_once(':')?;
        let indent = key.len() - key.trim_start().len();
        let other = others[random.below(others.len())];
        let what = format!("line {} with {other} for {}", changed + 1, key.trim());
        lines[changed] = format!("{}{other}:{value}", " ".repeat(indent));
        Some((what, lines.join("\n").into_bytes()))
    });
    assert!(tally.findings > 30, "{tally:?}");
}

#[test]
fn truncated_specs_give_findings() {
    let tally = run(4, 60, |good, random| {
        let length = random.below(good.len());
        // The cut may be in the middle of a character.
        Some((format!("cut after {length} bytes"), good.as_bytes()[..length].to_vec()))
    });
    assert!(tally.findings > 100, "{tally:?}");
}

#[test]
fn specs_with_swapped_lines_give_a_client_or_findings() {
    let tally = run(5, 40, |good, random| {
        let mut lines: Vec<&str> = good.lines().collect();
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        lines.swap(one, other);
        Some((format!("lines {} and {} swapped", one + 1, other + 1), lines.join("\n").into_bytes()))
    });
    assert!(tally.findings > 30, "{tally:?}");
}

#[test]
fn specs_with_replaced_bytes_give_a_client_or_findings() {
    let tally = run(6, 70, |good, random| {
        let mut bytes = good.as_bytes().to_vec();
        let at = random.below(bytes.len());
        bytes[at] = u8::try_from(random.below(256)).expect("below 256");
        Some((format!("byte {at} is {:#04x}", bytes[at]), bytes))
    });
    assert!(tally.findings > 30, "{tally:?}");
}
