//! `cargo xtask regenerate`: specs in, clients out.
//!
//! Promises: the same specs give the same bytes; a client is replaced as a whole or not at all; with `--check` nothing
//! is written. Never needs rustfmt, a nightly toolchain or the network.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Problems};
use crate::yaml::{self, Position};
use crate::{generate, lint, lower, model, refine};

/// What to do with the generated code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WriteMode {
    /// Replace what is not up to date.
    Write,
    /// Only compare.
    Check,
}

/// What became of one spec.
#[derive(Debug, PartialEq, Eq)]
pub enum RegenerateOutcome {
    /// The client is what its spec says.
    UpToDate,
    /// The client was replaced.
    Written,
    /// Only with [`WriteMode::Check`]: a unified diff from the file to what it should hold.
    Stale(String),
}

/// Why there is no client.
#[derive(Debug)]
pub enum RegenerateError {
    /// The spec has faults.
    Spec(Problems),
    /// The spec passed the lint, and yet no code can be made of it.
    Generator {
        /// The spec.
        file: PathBuf,
        /// The operation at fault, or the beginning of the file.
        at: Position,
        /// What the generator says.
        reason: String,
    },
    /// A file can not be read or written.
    File {
        /// The file.
        file: PathBuf,
        /// What was tried.
        doing: &'static str,
        /// What the system says.
        error: std::io::Error,
    },
    /// The crate that the client goes into does not exist.
    NoCrate {
        /// The spec.
        spec: PathBuf,
        /// Where the crate's sources should be.
        expected: PathBuf,
    },
    /// No name for a crate can be made of the spec's file name.
    BadName {
        /// The spec.
        spec: PathBuf,
    },
}

impl std::error::Error for RegenerateError {}

impl fmt::Display for RegenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(problems) => problems.fmt(f),
            Self::Generator { file, at, reason } => {
                writeln!(f, "{}:{at}: {reason}", file.display())?;
                write!(f, "    write instead: what the other specs write; and let the lint in xtask/ report this one")
            }
            Self::File { file, doing, error } => write!(f, "{}: cannot {doing}: {error}", file.display()),
            Self::NoCrate { spec, expected } => write!(
                f,
                "{}: there is no crate to write to; make {} as the other clients are made, then run this again",
                spec.display(),
                expected.display()
            ),
            Self::BadName { spec } => write!(
                f,
                "{}: the file name must be lower-case ASCII letters, digits and hyphens, and end in .yaml",
                spec.display()
            ),
        }
    }
}

/// All specs of the workspace at `root`, in the order of their names.
///
/// # Errors
///
/// [`RegenerateError::File`] when the folder cannot be listed.
pub fn all_specs(root: &Path) -> Result<Vec<PathBuf>, RegenerateError> {
    let folder = root.join("specs");
    let failed = |error| RegenerateError::File { file: folder.clone(), doing: "list the specs", error };
    let mut specs = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            specs.push(path);
        }
    }
    specs.sort();
    Ok(specs)
}

/// Regenerates the client of one spec.
///
/// # Errors
///
/// [`RegenerateError`] says what is wrong; the client is then as it was.
pub fn regenerate(root: &Path, spec: &Path, mode: WriteMode) -> Result<RegenerateOutcome, RegenerateError> {
    let name = spec
        .file_name()
        .and_then(|name| name.to_str())
        .and_then(|name| name.strip_suffix(".yaml"))
        .filter(|name| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
        .ok_or_else(|| RegenerateError::BadName { spec: spec.to_owned() })?;
    let source =
        fs::read(spec).map_err(|error| RegenerateError::File { file: spec.to_owned(), doing: "read it", error })?;
    let shown = spec.strip_prefix(root).unwrap_or(spec);
    let text = client(name, shown, &source)?;
    let folder = root.join("crates").join(format!("{name}-client")).join("src");
    if !folder.is_dir() {
        return Err(RegenerateError::NoCrate { spec: shown.to_owned(), expected: folder });
    }
    let target = folder.join("generated.rs");
    let before = match fs::read_to_string(&target) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(RegenerateError::File { file: target, doing: "read it", error }),
    };
    if before == text {
        return Ok(RegenerateOutcome::UpToDate);
    }
    if mode == WriteMode::Check {
        let shown = target.strip_prefix(root).unwrap_or(&target).display().to_string();
        let diff = similar::TextDiff::from_lines(&before, &text);
        let header = (format!("{shown} (as it is)"), format!("{shown} (as the spec says)"));
        return Ok(RegenerateOutcome::Stale(diff.unified_diff().header(&header.0, &header.1).to_string()));
    }
    let failed = |error| RegenerateError::File { file: target.clone(), doing: "write it", error };
    let mut file = tempfile::NamedTempFile::new_in(&folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644)).map_err(failed)?;
    }
    file.persist(&target).map_err(|error| failed(error.error))?;
    Ok(RegenerateOutcome::Written)
}

/// The text of the client that a spec describes. `file` is shown in messages and in the first line of the text.
///
/// # Errors
///
/// [`RegenerateError::Spec`] for everything that the lint knows, [`RegenerateError::Generator`] for the rest.
pub fn client(name: &str, file: &Path, source: &[u8]) -> Result<String, RegenerateError> {
    let problems = |found| RegenerateError::Spec(Problems::new(file, found));
    let source = text(source).map_err(|problem| problems(vec![problem]))?;
    let root = yaml::parse(source)
        .map_err(|error| problems(vec![Problem { at: error.at, what: error.what, instead: error.instead }]))?;
    let found = lint::check(&root);
    if !found.is_empty() {
        return Err(problems(found));
    }
    let api = model::build(name, &root);
    let lowered = lower::lower(root.to_json(), api.enums.iter().map(|model| model.name.clone()));
    let generated = generate::generate(&lowered);
    let refined = generated.and_then(|file| {
        refine::refine(file, &api, &lowered.described).map_err(|reason| generate::GenerateError { reason, path: None })
    });
    let refined = refined.map_err(|error| {
        let path = error.path.as_deref().and_then(|path| root.get("paths")?.entry(path));
        let at = path.map_or(root.at, |path| path.key_at);
        RegenerateError::Generator { file: file.to_owned(), at, reason: error.reason }
    })?;
    let file = file.display().to_string().replace('\\', "/");
    Ok(format!(
        "// Generated from {file} by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.\n\n{}",
        prettyplease::unparse(&refined)
    ))
}

/// The bytes of a spec as text.
pub(crate) fn text(source: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(source).map_err(|error| {
        let before = String::from_utf8_lossy(&source[..error.valid_up_to()]);
        let last = before.rsplit('\n').next().unwrap_or_default();
        Problem {
            at: Position { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 },
            what: format!("byte {:#04x} is not UTF-8 text", source[error.valid_up_to()]),
            instead: "a text file saved as UTF-8".to_owned(),
        }
    })
}
