//! Holds the layout of the source code: no import cycles between files, and an ARCHITECTURE.md and a THREAT_MODEL.md that name
//! real files and tests.

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use imports::Imports;

/// Cycles that stay, with the reason. Each is the set of files that import from each other.
const ALLOWED: [(&[&str], &str); 0] = [];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The root files of all hand-written crates, relative to the workspace.
fn crate_roots() -> Vec<PathBuf> {
    let mut roots = vec![PathBuf::from("xtask/src/lib.rs"), "tests/src/lib.rs".into()];
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let source = Path::new("crates").join(entry.unwrap().file_name()).join("src");
        roots.extend(["lib.rs", "main.rs"].map(|name| source.join(name)));
    }
    roots.retain(|file| root().join(file).exists() && !root().join(file).with_file_name("generated.rs").exists());
    roots.sort();
    roots
}

#[test]
fn files_do_not_import_from_each_other_in_a_circle() {
    let mut found = Vec::new();
    for file in crate_roots() {
        for cycle in cycles(&Imports::of_crate(&root(), &file).edges) {
            if !ALLOWED.iter().any(|(files, _)| cycle.keys().map(String::as_str).eq(files.iter().copied())) {
                found.push(describe(&cycle));
            }
        }
    }
    assert!(found.is_empty(), "{} import cycles:\n{}", found.len(), found.join("\n"));
}

type Edges = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The strongly connected components of more than one file, each with the edges inside it.
fn cycles(edges: &Edges) -> Vec<Edges> {
    let reachable: BTreeMap<&str, BTreeSet<&str>> =
        edges.keys().map(|file| (file.as_str(), reach(edges, file))).collect();
    let mut found = Vec::new();
    let mut done = BTreeSet::new();
    for (file, targets) in &reachable {
        if !targets.contains(file) || done.contains(file) {
            continue;
        }
        let members: BTreeSet<&str> = targets
            .iter()
            .filter(|target| reachable.get(*target).is_some_and(|back| back.contains(file)))
            .copied()
            .collect();
        done.extend(members.iter().copied());
        let inner = |targets: &BTreeMap<String, BTreeSet<String>>| {
            targets
                .iter()
                .filter(|(to, _)| members.contains(to.as_str()))
                .map(|(to, names)| (to.clone(), names.clone()))
                .collect()
        };
        found.push(members.iter().map(|from| ((*from).to_owned(), inner(&edges[*from]))).collect());
    }
    found
}

fn reach<'a>(edges: &'a Edges, from: &str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> =
        edges.get(from).into_iter().flat_map(|targets| targets.keys()).map(String::as_str).collect();
    while let Some(file) = open.pop() {
        if seen.insert(file) {
            open.extend(edges.get(file).into_iter().flat_map(|targets| targets.keys()).map(String::as_str));
        }
    }
    seen
}

fn describe(cycle: &Edges) -> String {
    let mut text = format!("{} files:\n", cycle.len());
    for (from, targets) in cycle {
        for (to, names) in targets {
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            text.push_str(&format!("    {from} takes {} from {to}\n", names.join(", ")));
        }
    }
    text
}

#[test]
fn a_cycle_is_found() {
    let edges = |pairs: &[(&str, &str)]| -> Edges {
        let mut edges = Edges::new();
        for (from, to) in pairs {
            edges.entry((*from).to_owned()).or_default().entry((*to).to_owned()).or_default().insert("x".to_owned());
        }
        edges
    };
    assert!(cycles(&edges(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    let found = cycles(&edges(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].keys().collect::<Vec<_>>(), ["a", "b", "c"]);
}

/// Returns whether a module contains a test, or a module of tests, of this name.
fn has_test(file: &str, test: &str) -> bool {
    let test = test.rsplit("::").next().unwrap();
    sources(file)
        .iter()
        .any(|source| source.contains(&format!("fn {test}(")) || source.contains(&format!("mod {test}")))
}

/// Returns the names of files and tests in a document that do not exist.
fn missing_names(text: &str) -> Vec<&str> {
    let folders = ["crates/", "xtask/", "tests/", "specs/", "docs/", ".ci/"];
    let is_missing = |quoted: &&str| match quoted.split_once("::").filter(|(file, _)| file.contains('/')) {
        Some((file, test)) => !has_test(file, test),
        None => {
            let is_path = folders.iter().any(|folder| quoted.starts_with(folder)) && !quoted.contains('*');
            is_path && !root().join(quoted).exists()
        }
    };
    text.split('`').skip(1).step_by(2).filter(is_missing).collect()
}

#[test]
fn the_architecture_names_files_and_tests_that_exist() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let missing = missing_names(&text);
    assert!(missing.is_empty(), "ARCHITECTURE.md names what does not exist: {missing:#?}");
}

#[test]
fn every_promise_of_the_threat_model_names_a_test_that_exists() {
    let text = fs::read_to_string(root().join("THREAT_MODEL.md")).unwrap();
    let missing = missing_names(&text);
    assert!(missing.is_empty(), "THREAT_MODEL.md names what does not exist: {missing:#?}");
    let mut promises = 0;
    for section in text.split("| promise | test |\n| --- | --- |\n").skip(1) {
        for row in section.lines().take_while(|line| line.starts_with('|')) {
            let tests = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
            let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
            let is_test = |name: &&str| name.split_once("::").is_some_and(|(file, test)| has_test(file, test));
            assert!(!names.is_empty() && names.iter().all(is_test), "no test holds this promise: {row}");
            promises += 1;
        }
    }
    assert!(promises >= 30, "only {promises} promises were found");
}

/// The sources of a module that the document names: a file, or a module of `tests/tests`.
fn sources(module: &str) -> Vec<String> {
    let folders = ["", "tests/tests", "crates"];
    let files = folders.iter().flat_map(|folder| {
        let path = root().join(folder).join(module);
        [path.clone(), path.with_extension("rs"), path.join("mod.rs"), path.join("main.rs")]
    });
    files.filter_map(|file| fs::read_to_string(file).ok()).collect()
}
