//! `cargo xtask regenerate`: generates the clients from the specs.
//!
//! The same spec always gives the same bytes. The generated file is replaced atomically. The command needs no rustfmt,
//! no nightly toolchain and no network.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Problems};
use crate::yaml::{self, Position};
use crate::{generate, lint, lower, model, refine};

/// Whether generated code is written or only compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WriteMode {
    /// Replaces a client that is out of date.
    Write,
    /// Only compares.
    Check,
}

/// The result for one spec.
#[derive(Debug, PartialEq, Eq)]
pub enum RegenerateOutcome {
    /// The client matches its spec.
    UpToDate,
    /// The client was replaced.
    Written,
    /// The client is out of date; only with [`WriteMode::Check`]. Holds a unified diff from the file to the generated
    /// code.
    Stale(String),
}

/// The reason why no client was generated.
#[derive(Debug)]
pub enum RegenerateError {
    /// The lint rejects the spec.
    Spec(Problems),
    /// The spec passed the lint, but the generator failed.
    Generator {
        /// The spec.
        file: PathBuf,
        /// The position of the operation that caused the failure, or the start of the file.
        at: Position,
        /// The message of the generator.
        reason: String,
    },
    /// A file cannot be read or written.
    File {
        /// The file.
        file: PathBuf,
        /// The action that failed.
        doing: &'static str,
        /// The error of the operating system.
        error: std::io::Error,
    },
    /// The crate of the client does not exist.
    NoCrate {
        /// The spec.
        spec: PathBuf,
        /// The expected source folder of the crate.
        expected: PathBuf,
    },
    /// The file name of the spec cannot be used as a crate name.
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
                write!(
                    f,
                    "    write instead: a construct that another spec uses; then add a lint rule for this one in xtask/"
                )
            }
            Self::File { file, doing, error } => write!(f, "{}: cannot {doing}: {error}", file.display()),
            Self::NoCrate { spec, expected } => write!(
                f,
                "{}: the crate of the client does not exist; create {} like the other client crates, then run this command again",
                spec.display(),
                expected.display()
            ),
            Self::BadName { spec } => write!(
                f,
                "{}: the file name must consist of lower-case ASCII letters, digits and hyphens, and end in .yaml",
                spec.display()
            ),
        }
    }
}

/// Lists the specs of the workspace at `root`, sorted by name.
///
/// # Errors
///
/// Returns [`RegenerateError::File`] if the folder cannot be listed.
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
/// Returns a [`RegenerateError`] and leaves the client unchanged.
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

/// Generates the code of a client. Messages and the first line of the code show `file`.
///
/// # Errors
///
/// Returns [`RegenerateError::Spec`] if the lint rejects the spec, and [`RegenerateError::Generator`] if the generator
/// fails.
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

/// Decodes the bytes of a spec as UTF-8.
pub(crate) fn text(source: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(source).map_err(|error| {
        let before = String::from_utf8_lossy(&source[..error.valid_up_to()]);
        let last = before.rsplit('\n').next().unwrap_or_default();
        Problem {
            at: Position { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 },
            what: format!("byte {:#04x} is not UTF-8 text", source[error.valid_up_to()]),
            instead: "UTF-8 text".to_owned(),
        }
    })
}
