//! Runs the console blocks of `README.md` and `docs/`, and compares their output with what the documents print.
//!
//! The Chinese documents must have the same headings and the same code, so running the English ones covers them.
//! `UPDATE_EXPECTED=1` writes the output that was seen into the documents.

// clippy allows these in functions with `#[test]` only, and the helpers of tests need them too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(unix)]

mod markdown;
mod normalize;
mod shell;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use markdown::{Block, Document};
use shell::Shell;

/// Commands that the project's own check runs itself, since a test cannot or should not run them.
const RUN_BY_CI: [&str; 2] = ["cargo test --workspace", "cargo install --path crates/simfleet-cli --locked"];

/// Pages that `cargo xtask coverage` writes.
const GENERATED: [&str; 3] = ["coverage.md", "effects.md", "evidence.md"];

/// The document that runs the example `first`.
const WITH_ADDRESSES: &str = "README.md";

const DOCUMENTS_AT_ONCE: usize = 4;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The English documents, relative to the workspace.
fn english() -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from("README.md")];
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let name = PathBuf::from("docs").join(entry.unwrap().file_name());
        if name.extension().is_some_and(|extension| extension == "md")
            && !GENERATED.iter().any(|page| name.ends_with(page))
        {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// The Chinese counterpart of an English document.
fn chinese(english: &Path) -> PathBuf {
    match english.strip_prefix("docs") {
        Ok(page) => Path::new("docs/zh-CN").join(page),
        Err(_) => english.with_extension("zh-CN.md"),
    }
}

fn read(name: &Path) -> Document {
    let text = fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{}: {error}", name.display()));
    Document::parse(&text)
}

#[test]
fn console_blocks_print_what_the_documents_show() {
    // Most commands wait for a poll, so several documents run at the same time.
    let documents = Mutex::new(english().into_iter());
    let wrong = Mutex::new(Vec::new());
    let work = || {
        while let Some(name) = { documents.lock().unwrap().next() } {
            let document = read(&name);
            if document.blocks.iter().any(|block| block.is("console")) {
                let found = run(&name, document);
                wrong.lock().unwrap().extend(found);
            }
        }
    };
    std::thread::scope(|scope| (0..DOCUMENTS_AT_ONCE).for_each(|_| drop(scope.spawn(work))));
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Runs the console blocks of one document in order, and returns what differs.
fn run(name: &Path, mut document: Document) -> Vec<String> {
    let mut shell = Shell::start(&root(), name == Path::new(WITH_ADDRESSES));
    let mut wrong = Vec::new();
    let mut updates = Vec::new();
    for block in document.blocks.iter().filter(|block| block.is("console")) {
        let steps = block.steps();
        if block.is("background") {
            assert_eq!(steps.len(), 1, "{}:{}: one command per background block", name.display(), block.line);
            shell.start_in_background(&steps[0].command);
            continue;
        }
        for step in steps.iter().filter(|step| !RUN_BY_CI.contains(&step.command.as_str())) {
            let printed = shell.run(&step.command);
            check(name, step, &printed, &mut wrong, &mut updates);
        }
    }
    let background: Vec<_> =
        document.blocks.iter().filter(|block| block.is("background")).flat_map(Block::steps).collect();
    let lines: Vec<_> = background.iter().map(|step| step.lines.len()).collect();
    for (step, printed) in background.iter().zip(shell.finish(&lines)) {
        check(name, step, &printed, &mut wrong, &mut updates);
    }
    if !updates.is_empty() {
        document.replace(updates);
        fs::write(root().join(name), document.text()).unwrap();
        let mut translated = read(&chinese(name));
        translated.copy_code(&read(name));
        fs::write(root().join(chinese(name)), translated.text()).unwrap();
    }
    wrong
}

fn check(
    name: &Path,
    step: &markdown::Step,
    printed: &str,
    wrong: &mut Vec<String>,
    updates: &mut Vec<(std::ops::Range<usize>, String)>,
) {
    if normalize::matches(&step.output, printed) {
        return;
    }
    let update = std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| !value.is_empty());
    if update && !step.output.lines().any(|line| line.trim() == normalize::ELLIPSIS) {
        updates.push((step.lines.clone(), printed.to_owned()));
        return;
    }
    wrong.push(format!(
        "{}:{}: $ {}\n--- the document shows\n{}\n--- the command printed\n{}\n",
        name.display(),
        step.lines.start,
        step.command,
        step.output,
        printed
    ));
}

#[test]
fn commands_left_to_the_check_are_in_the_check() {
    let check = fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in RUN_BY_CI {
        assert!(check.contains(command), "{command}");
    }
}

#[test]
fn documents_have_the_same_headings_and_code_in_both_languages() {
    for name in english() {
        let (english, chinese_name) = (read(&name), chinese(&name));
        let chinese = read(&chinese_name);
        let place = format!("{} and {}", name.display(), chinese_name.display());
        assert_eq!(english.headings, chinese.headings, "{place}: levels of the headings");
        let code = |block: &Block| (block.info.clone(), block.body.clone());
        for (left, right) in english.blocks.iter().map(code).zip(chinese.blocks.iter().map(code)) {
            assert_eq!(left, right, "{place}");
        }
        assert_eq!(english.blocks.len(), chinese.blocks.len(), "{place}: number of code blocks");
    }
}

#[test]
fn every_code_block_is_of_a_kind_that_is_checked() {
    for name in english() {
        for block in read(&name).blocks {
            let checked = ["console", "rust", "toml", "mermaid"].iter().any(|kind| block.is(kind));
            assert!(checked, "{}:{}: a block `{}` is neither compiled nor run", name.display(), block.line, block.info);
            assert!(!block.is("ignore"), "{}:{}: the code is not compiled", name.display(), block.line);
        }
    }
}

/// The first program of the README, built as the reader builds it: a package of its own with the printed dependencies.
#[test]
fn the_first_program_builds_outside_the_workspace() {
    let document = read(Path::new("README.md"));
    let position = document.blocks.iter().position(|block| block.is("toml")).expect("a block with the dependencies");
    let (dependencies, program) = (&document.blocks[position], &document.blocks[position + 1]);
    assert!(program.is("rust"), "the program follows its dependencies");

    let folder = tempfile::tempdir().unwrap();
    let sdk = root().join("crates/simfleet");
    let manifest = "[package]\nname = \"first\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n".to_owned()
        + &dependencies.body.replace("../simfleet/crates/simfleet", sdk.to_str().unwrap());
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.path().join("src/main.rs"), &program.body).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let checked = Command::new(cargo)
        .args(["check", "--quiet", "--offline", "--target-dir"])
        .arg(shell::target_folder().parent().unwrap())
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}
