//! Helpers that run the real program on temporary folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The result of one run of the program.
pub(crate) struct Run {
    /// Whether the exit code was 0.
    pub(crate) success: bool,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl Run {
    /// Panics if the output contains a backtrace or a panic message.
    pub(crate) fn assert_no_backtrace(&self, whose: &str) {
        for word in ["panicked", "RUST_BACKTRACE", "stack backtrace"] {
            let shown = self.stderr.contains(word) || self.stdout.contains(word);
            assert!(!shown, "{whose}: the output holds `{word}`:\n{}{}", self.stdout, self.stderr);
        }
    }
}

/// Runs `xtask regenerate --root ROOT` with more arguments.
pub(crate) fn regenerate<'a>(root: &Path, more: impl IntoIterator<Item = &'a str>) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("regenerate")
        .arg("--root")
        .arg(root)
        .args(more)
        // Findings must not become panics, even if backtraces are enabled.
        .env("RUST_BACKTRACE", "1")
        .output()
        .expect("the program starts");
    Run {
        success: output.status.success(),
        stdout: String::from_utf8(output.stdout).expect("standard output is text"),
        stderr: String::from_utf8(output.stderr).expect("standard error is text"),
    }
}

/// Returns the folder with the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Returns the root of the workspace.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is a member of the workspace")
}

/// Creates a temporary folder with an empty client crate for each name.
pub(crate) fn empty_workspace(names: &[&str]) -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    for name in names {
        fs::create_dir_all(root.path().join(format!("crates/{name}-client/src"))).expect("the folder is made");
    }
    root
}

/// Returns every file below `root` with its bytes, sorted by path.
pub(crate) fn snapshot(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be listed") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("the file can be read");
                files.push((path, bytes));
            }
        }
    }
    files.sort();
    files
}
