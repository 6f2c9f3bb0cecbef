//! Runs `cargo xtask diff` on pairs of specs.
//!
//! Each folder in `fixtures/diff` contains `old.yaml`, `new.yaml` and the expected output `expected.txt`; some also
//! contain `expected.json`. Run with `UPDATE_EXPECTED=1` to update the expected files, and review the change before
//! committing it. Separate tests assert what must hold for every pair.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{fixtures, snapshot};
use xtask::diff::{self, Class, Comparison, DiffError, Report, Version};

/// Pairs that the lint rejects; the differ must detect their changes with `--despite-findings`.
const REJECTED: &[&str] = &["answers-by-status", "bytes", "encoding", "unclassified"];

/// The result of one run of the program.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

fn run(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args(arguments)
        .current_dir(folder)
        // Errors must not become panics, even if backtraces are enabled.
        .env("RUST_BACKTRACE", "1")
        .env("GIT_CEILING_DIRECTORIES", std::env::temp_dir())
        .output()
        .expect("the program starts");
    let run = Run {
        code: output.status.code().expect("the program ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("standard output is text"),
        stderr: String::from_utf8(output.stderr).expect("standard error is text"),
    };
    for word in ["panicked", "RUST_BACKTRACE", "stack backtrace"] {
        let shown = run.stderr.contains(word) || run.stdout.contains(word);
        assert!(!shown, "{arguments:?}: the output holds `{word}`:\n{}{}", run.stdout, run.stderr);
    }
    run
}

fn folder() -> PathBuf {
    fixtures().join("diff")
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a folder").file_name().into_string().expect("a plain name"))
        .collect();
    names.sort();
    names
}

fn unlinted(name: &str) -> bool {
    REJECTED.contains(&name)
}

fn compare(name: &str, from: &str, to: &str) -> Comparison {
    let version = |side: &str| Version::read(&folder().join(name).join(side)).expect("the fixture can be read");
    diff::compare(&version(from), &version(to), unlinted(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Returns a small spec that tests modify.
fn cards() -> String {
    fs::read_to_string(folder().join("identical/old.yaml")).expect("the fixture can be read")
}

fn assert_expected(path: &Path, found: &str, wrong: &mut Vec<String>) {
    if std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        fs::write(path, found).expect("the expected text is written");
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != found {
        let diff = similar::TextDiff::from_lines(expected.as_str(), found);
        let shown = path.display().to_string();
        wrong.push(diff.unified_diff().header(&shown, "found").to_string());
    }
}

#[test]
fn every_pair_has_the_expected_report() {
    let names = names();
    assert!(names.len() >= 80, "only {} fixtures were found", names.len());
    let mut wrong = Vec::new();
    for name in &names {
        let here = folder().join(name);
        let mut arguments = vec!["old.yaml", "new.yaml"];
        if unlinted(name) {
            arguments.push("--despite-findings");
        }
        let text = run(&here, &arguments);
        assert!(text.stderr.is_empty(), "{name}: {}", text.stderr);
        let shown = format!("{}exit code {}\n", text.stdout, text.code);
        assert_expected(&here.join("expected.txt"), &shown, &mut wrong);
        if here.join("expected.json").exists() {
            arguments.extend(["--format", "json"]);
            let json = run(&here, &arguments);
            assert_eq!(json.code, text.code, "{name}");
            assert_expected(&here.join("expected.json"), &json.stdout, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "if the changes are wanted, run with UPDATE_EXPECTED=1\n{}", wrong.join("\n"));
}

/// The error contains the findings of the lint.
#[test]
fn a_spec_that_the_lint_rejects_is_not_compared() {
    for name in REJECTED {
        let found = run(&folder().join(name), &["old.yaml", "new.yaml"]);
        assert_eq!(found.code, 2, "{name}");
        assert!(found.stdout.is_empty(), "{name}: {}", found.stdout);
        assert!(found.stderr.contains("write instead: "), "{name}: {}", found.stderr);
        assert!(found.stderr.contains("--despite-findings"), "{name}: {}", found.stderr);
    }
}

/// Rules for whole specs only apply with `--against`, which has separate tests.
#[test]
fn every_rule_has_a_fixture() {
    let table = run(&folder(), &["--rules"]);
    assert_eq!(table.code, 0);
    let rules: BTreeSet<&str> = table
        .stdout
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .filter(|rule| !rule.starts_with("spec-"))
        .collect();
    assert!(rules.len() >= 80, "{}", table.stdout);
    let mut seen = BTreeSet::new();
    for name in names() {
        seen.extend(compare(&name, "old.yaml", "new.yaml").changes.into_iter().map(|change| change.rule));
    }
    let unseen: Vec<&&str> = rules.iter().filter(|rule| !seen.contains(**rule)).collect();
    assert!(unseen.is_empty(), "no fixture for {unseen:?}");
}

#[test]
fn equal_and_reordered_specs_have_no_changes() {
    for (name, sides) in [("identical", ["old.yaml", "new.yaml"]), ("reordered", ["old.yaml", "new.yaml"])] {
        let found = run(&folder().join(name), &sides);
        assert_eq!((found.code, found.stdout.as_str()), (0, "old.yaml -> new.yaml\nno changes\n"), "{name}");
    }
    for name in names() {
        for side in ["old.yaml", "new.yaml"] {
            assert_eq!(compare(&name, side, side).changes, Vec::new(), "{name}/{side} compared with itself");
        }
    }
}

/// An element that is removed in one direction is added in the other; one of the two directions must be breaking.
#[test]
fn a_removal_is_an_addition_in_reverse_and_one_of_them_breaks() {
    for name in names() {
        let (there, back) = (compare(&name, "old.yaml", "new.yaml"), compare(&name, "new.yaml", "old.yaml"));
        let adds_or_removes = |comparison: &Comparison| {
            comparison.changes.iter().any(|change| change.rule.contains("-removed") || change.rule.contains("-added"))
        };
        assert_eq!(adds_or_removes(&there), adds_or_removes(&back), "{name}: only one direction adds or removes");
        if adds_or_removes(&there) {
            let worst = there.verdict.worst().max(back.verdict.worst());
            assert_eq!(worst, Some(Class::Breaking), "{name}");
        }
        assert_eq!(there.changes.is_empty(), back.changes.is_empty(), "{name}");
        assert_eq!(there.new_types, back.gone_types, "{name}");
    }
}

/// With `--despite-findings`, the differ must handle damaged specs and cyclic references without a panic.
#[test]
fn damaged_and_cyclic_specs_are_compared_without_a_panic() {
    let source = cards();
    let whole = Version::new("cards.yaml", source.clone().into_bytes());
    let lines: Vec<&str> = source.lines().collect();
    let mut compared = 0;
    for index in 0..lines.len() {
        for span in [1, 3] {
            let without: Vec<&str> = lines
                .iter()
                .enumerate()
                .filter(|(i, _)| !(index..index + span).contains(i))
                .map(|(_, line)| *line)
                .collect();
            let damaged = Version::new("damaged.yaml", without.join("\n").into_bytes());
            for (old, new) in [(&whole, &damaged), (&damaged, &whole)] {
                compared += usize::from(diff::compare(old, new, true).is_ok());
            }
        }
    }
    assert!(compared >= 100, "only {compared} damaged specs can be read");
    let cycle = source
        .replace("    MonthState:\n", "    MonthState: {$ref: '#/components/schemas/UsageKind'}\n    MonthName:\n")
        .replace("    UsageKind:\n", "    UsageKind: {$ref: '#/components/schemas/MonthState'}\n    Kind:\n");
    let cycle = Version::new("cycle.yaml", cycle.into_bytes());
    for (old, new) in [(&whole, &cycle), (&cycle, &whole), (&cycle, &cycle)] {
        diff::compare(old, new, true).expect("the cycle is compared");
    }
}

/// A change at one location is reported once.
#[test]
fn no_change_is_reported_twice() {
    for name in names() {
        for (from, to) in [("old.yaml", "new.yaml"), ("new.yaml", "old.yaml")] {
            let changes = compare(&name, from, to).changes;
            for (index, change) in changes.iter().enumerate() {
                let again = changes[index + 1..].iter().find(|other| {
                    (&other.rule, &other.was, &other.is, other.old_at, other.new_at)
                        == (&change.rule, &change.was, &change.is, change.old_at, change.new_at)
                });
                assert_eq!(again, None, "{name}: {change:?}");
            }
        }
    }
}

/// Keys of specs; the lint rejects a spec if one of them is misspelt.
const KEYS: &[&str] = &[
    "content",
    "description",
    "enum",
    "format",
    "in",
    "items",
    "name",
    "properties",
    "required",
    "responses",
    "schema",
    "status",
    "tags",
    "type",
];

/// Modifies each word and removes each line of a spec with all constructs. If the result is valid, the differ must
/// report a change.
#[test]
fn every_valid_modification_is_reported() {
    let source = fs::read_to_string(fixtures().join("features.yaml")).expect("the fixture can be read");
    let whole = Version::new("features.yaml", source.clone().into_bytes());
    let mut judged = 0;
    let mut judge = |what: &str, changed: String| {
        let changed = Version::new("changed.yaml", changed.into_bytes());
        match diff::compare(&whole, &changed, false) {
            Ok(comparison) => {
                judged += 1;
                assert!(!comparison.changes.is_empty(), "no change is reported for {what}");
            }
            Err(DiffError::Spec(_)) => {}
            Err(other) => panic!("{what}: {other}"),
        }
    };
    // Modifies every fourth word, or all words if `MUTATIONS` is set, like the tests with damaged specs.
    let thorough = std::env::var_os("MUTATIONS").is_some();
    let mut word = 0;
    let lines: Vec<&str> = source.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if line.trim().is_empty() || line.trim().starts_with('#') {
            continue;
        }
        let without: Vec<&str> = lines.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, line)| *line).collect();
        // An object without members accepts any member by default.
        if line.trim() != "additionalProperties: true" {
            judge(&format!("line {} removed: {line}", index + 1), without.join("\n"));
        }
        let ends = line.char_indices().filter(|(at, c)| {
            let next = line[at + c.len_utf8()..].chars().next();
            let word = line[..at + c.len_utf8()].rsplit(|c: char| !c.is_ascii_alphanumeric()).next();
            let is_key = next == Some(':') && word.is_some_and(|word| KEYS.contains(&word));
            c.is_ascii_alphanumeric() && next.is_none_or(|next| !next.is_ascii_alphanumeric()) && !is_key
        });
        for (at, c) in ends {
            word += 1;
            if !thorough && word % 4 != 0 {
                continue;
            }
            let at = at + c.len_utf8();
            let longer = format!("{}9{}", &line[..at], &line[at..]);
            let mut changed = lines.clone();
            changed[index] = &longer;
            judge(&format!("line {}: {line} -> {longer}", index + 1), changed.join("\n"));
        }
    }
    assert!(judged >= 100, "only {judged} variants are valid specs");
}

#[test]
fn the_exit_code_follows_from_the_worst_class() {
    for (name, fail_on, code) in [
        ("member-respelled", "breaking", 1),
        ("member-respelled", "additive", 1),
        ("member-respelled", "never", 0),
        ("operation-added", "breaking", 0),
        ("operation-added", "additive", 1),
        ("operation-added", "never", 0),
        ("texts", "breaking", 0),
        ("texts", "additive", 0),
        ("variant-renamed", "breaking", 1),
        ("method-and-path", "breaking", 1),
    ] {
        let found = run(&folder().join(name), &["old.yaml", "new.yaml", "--fail-on", fail_on]);
        assert_eq!(found.code, code, "{name} --fail-on {fail_on}");
    }
}

#[test]
fn the_json_form_can_be_read_back() {
    for name in names() {
        let found = run(&folder().join(&name), &["old.yaml", "new.yaml", "--format", "json", "--despite-findings"]);
        let report: Report = serde_json::from_str(&found.stdout).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(report.schema_version, diff::VERSION);
        let [comparison] = report.comparisons.as_slice() else { panic!("{name}: one pair, one comparison") };
        assert_eq!(comparison.verdict.wire_counts.all(), comparison.changes.len(), "{name}");
        assert_eq!(comparison.changes, compare(&name, "old.yaml", "new.yaml").changes, "{name}");
    }
}

#[test]
fn errors_say_how_to_fix_them() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("the file is written");
    write("cards.yaml", cards().as_bytes());
    write("empty.yaml", b"");
    write("list.yaml", b"- a\n");
    write("other.yaml", b"openapi: 3.0.3\n");
    write("tangled.yaml", b"a: [b\n");
    write("bytes.yaml", b"a: \xff\n");
    fs::create_dir(folder.path().join("folder.yaml")).expect("the folder is made");
    for (arguments, wanted) in [
        (&["missing.yaml", "cards.yaml"][..], "missing.yaml: cannot read it"),
        (&["cards.yaml", "missing.yaml"], "missing.yaml: cannot read it"),
        (&["cards.yaml", "--root", "."], "cards.yaml has no counterpart"),
        (&["cards.yaml", "folder.yaml"], "folder.yaml: cannot read it"),
        (&["cards.yaml", "empty.yaml"], "empty.yaml:1:1: "),
        (&["list.yaml", "cards.yaml"], "list.yaml:1:1: expected an OpenAPI document, found a list"),
        (&["cards.yaml", "other.yaml"], "other.yaml:1:1: `info` is missing"),
        (&["cards.yaml", "other.yaml", "--despite-findings"], "other.yaml:1:1: `info` is missing"),
        (&["cards.yaml", "tangled.yaml"], "not valid YAML"),
        (&["bytes.yaml", "cards.yaml"], "bytes.yaml:1:4: byte 0xff is not UTF-8 text"),
        (&["cards.yaml", "cards.yaml", "cards.yaml"], "expected one or two files, got 3"),
        (&["..", "--root", "."], "error: "),
        (&[], "required"),
        (&["cards.yaml", "--format", "xml"], "invalid value 'xml'"),
        (&["--against", "HEAD", "--root", "."], "git cannot find the repository"),
    ] {
        let found = run(folder.path(), arguments);
        assert_eq!(found.code, 2, "{arguments:?}: {}", found.stderr);
        assert!(found.stdout.is_empty(), "{arguments:?}: {}", found.stdout);
        assert!(found.stderr.contains(wanted), "{arguments:?}: {}", found.stderr);
        assert!(found.stderr.lines().count() >= 2, "{arguments:?}: the error has no fix: {}", found.stderr);
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=Tester", "-c", "user.email=tester@example.invalid", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git starts");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A temporary repository whose commit `v1` contains three specs.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        fs::create_dir_all(repository.root().join("specs/examples")).expect("the folders are made");
        for name in ["cards.yaml", "gone.yaml", "still.yaml"] {
            repository.write(name, &cards());
        }
        repository.write("examples/response.yaml", "no: spec\n");
        git(repository.folder.path(), &["init", "--quiet"]);
        git(repository.folder.path(), &["add", "."]);
        git(repository.folder.path(), &["commit", "--quiet", "-m", "first"]);
        git(repository.folder.path(), &["tag", "v1"]);
        repository
    }

    /// Returns the workspace, which is a subfolder of the repository.
    fn root(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.root().join("specs").join(name), text).expect("the spec is written");
    }

    /// Changes one spec, adds one, and removes one.
    fn change(&self) {
        self.write("cards.yaml", &cards().replace("        receipt: {type: string", "        number: {type: string"));
        self.write("new.yaml", &cards());
        fs::remove_file(self.root().join("specs/gone.yaml")).expect("the spec is removed");
    }

    fn diff(&self, arguments: &[&str]) -> Run {
        let root = self.root();
        run(&root, &[&["--root", root.to_str().expect("a plain path")], arguments].concat())
    }

    fn against(&self, arguments: &[&str]) -> Run {
        self.diff(&[&["--against"], arguments].concat())
    }
}

#[test]
fn a_revision_is_compared_with_the_work_tree() {
    let repository = Repository::new();
    let found = repository.against(&["HEAD"]);
    assert_eq!(found.code, 0, "{}", found.stderr);
    assert_eq!(found.stdout.matches("no changes").count(), 4, "{}", found.stdout);

    repository.change();
    let found = repository.against(&["v1"]);
    assert_eq!(found.code, 1, "{}", found.stderr);
    for part in [
        "v1:specs/cards.yaml -> specs/cards.yaml\n",
        "member `receipt` was removed [member-removed]",
        "v1:specs/gone.yaml -> nothing\n",
        "wire breaking, Rust breaking: the spec was removed [spec-removed]",
        "nothing -> specs/new.yaml\n",
        "wire additive, Rust additive: the spec was added [spec-added]",
        "v1:specs/still.yaml -> specs/still.yaml\nno changes\n",
        "all specs: 4 changes; wire: 2 breaking, 2 additive, 0 neutral",
    ] {
        assert!(found.stdout.contains(part), "`{part}` is not in\n{}", found.stdout);
    }
}

#[test]
fn a_spec_is_selected_by_name_or_by_path() {
    let repository = Repository::new();
    repository.change();
    let path = repository.root().join("specs/new.yaml");
    for spec in ["new.yaml", "specs/new.yaml", path.to_str().expect("a plain path")] {
        let found = repository.against(&["v1", spec]);
        assert_eq!(found.code, 0, "{spec}: {}{}", found.stdout, found.stderr);
        assert!(found.stdout.starts_with("nothing -> specs/new.yaml\n"), "{spec}: {}", found.stdout);
    }
    let old = repository.folder.path().join("cards.yaml");
    fs::write(&old, cards()).expect("the spec is written");
    let found = repository.diff(&[old.to_str().expect("a plain path")]);
    assert_eq!(found.code, 1, "the new version is the spec with the same name: {}", found.stderr);
}

#[test]
fn an_unknown_revision_or_spec_is_rejected() {
    let repository = Repository::new();
    repository.change();
    for (arguments, wanted) in [
        (&["v2"][..], "git cannot find the commit `v2`"),
        (&["--", "--help"][..], ""),
        (&["HEAD:workspace"], "git cannot find the commit"),
        (&["v1", "absent.yaml"], "absent.yaml: neither the revision nor the work tree contains this spec"),
    ] {
        let found = repository.against(arguments);
        assert_eq!(found.code, 2, "{arguments:?}: {}{}", found.stdout, found.stderr);
        assert!(found.stderr.contains(wanted) && !found.stderr.is_empty(), "{arguments:?}: {}", found.stderr);
    }
    let found = repository.diff(&["--against=--upload-pack=x"]);
    assert_eq!(found.code, 2);
    assert!(found.stderr.contains("git cannot find the commit `--upload-pack=x`"), "{}", found.stderr);
}

#[test]
fn diff_writes_no_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for side in ["old.yaml", "new.yaml"] {
        fs::copy(self::folder().join("value-added").join(side), folder.path().join(side)).expect("the copy is made");
    }
    let before = snapshot(folder.path());
    run(folder.path(), &["old.yaml", "new.yaml"]);
    assert_eq!(snapshot(folder.path()), before);
}
