//! `cargo xtask regenerate`: specs in, clients out.
//!
//! Promises: the same specs give the same bytes; a client is replaced as a whole or not at all; with `--check` nothing
//! is written. Never needs rustfmt, a nightly toolchain or the network.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Problems};
use crate::{generate, lint, lower, model, refine, yaml};

/// What to do with the generated code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// What became of one spec.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    UpToDate,
    Written,
    /// Only with [`Mode::Check`]: a unified diff from the file to what it should hold.
    Stale(String),
}

#[derive(Debug)]
pub(crate) enum Failure {
    Spec(Problems),
    Generator { file: PathBuf, reason: String },
    File { file: PathBuf, doing: &'static str, error: std::io::Error },
    NoCrate { spec: PathBuf, expected: PathBuf },
    BadName { spec: PathBuf },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(problems) => problems.fmt(f),
            Self::Generator { file, reason } => write!(f, "{}: {reason}", file.display()),
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
pub(crate) fn all_specs(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let folder = root.join("specs");
    let failed = |error| Failure::File { file: folder.clone(), doing: "list the specs", error };
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
pub(crate) fn regenerate(root: &Path, spec: &Path, mode: Mode) -> Result<Outcome, Failure> {
    let name = spec
        .file_name()
        .and_then(|name| name.to_str())
        .and_then(|name| name.strip_suffix(".yaml"))
        .filter(|name| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
        .ok_or_else(|| Failure::BadName { spec: spec.to_owned() })?;
    let source =
        fs::read_to_string(spec).map_err(|error| Failure::File { file: spec.to_owned(), doing: "read it", error })?;
    let shown = spec.strip_prefix(root).unwrap_or(spec);
    let text = client(name, shown, &source)?;
    let folder = root.join("crates").join(format!("{name}-client")).join("src");
    if !folder.is_dir() {
        return Err(Failure::NoCrate { spec: shown.to_owned(), expected: folder });
    }
    let target = folder.join("generated.rs");
    let before = match fs::read_to_string(&target) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::File { file: target, doing: "read it", error }),
    };
    if before == text {
        return Ok(Outcome::UpToDate);
    }
    if mode == Mode::Check {
        let shown = target.strip_prefix(root).unwrap_or(&target).display().to_string();
        let diff = similar::TextDiff::from_lines(&before, &text);
        let header = (format!("{shown} (as it is)"), format!("{shown} (as the spec says)"));
        return Ok(Outcome::Stale(diff.unified_diff().header(&header.0, &header.1).to_string()));
    }
    let failed = |error| Failure::File { file: target.clone(), doing: "write it", error };
    let mut file = tempfile::NamedTempFile::new_in(&folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644)).map_err(failed)?;
    }
    file.persist(&target).map_err(|error| failed(error.error))?;
    Ok(Outcome::Written)
}

/// The text of the client that a spec describes.
pub(crate) fn client(name: &str, file: &Path, source: &str) -> Result<String, Failure> {
    let problems = |found| Failure::Spec(Problems::new(file, found));
    let root = yaml::parse(source)
        .map_err(|error| problems(vec![Problem { at: error.at, what: error.what, instead: error.instead }]))?;
    let found = lint::check(&root);
    if !found.is_empty() {
        return Err(problems(found));
    }
    let failed = |reason| Failure::Generator { file: file.to_owned(), reason };
    let api = model::build(name, &root);
    let lowered = lower::lower(root.to_json(), api.enums.iter().map(|model| model.name.clone()));
    let generated = generate::generate(&lowered).map_err(failed)?;
    let refined = refine::refine(generated, &api).map_err(failed)?;
    let file = file.display().to_string().replace('\\', "/");
    Ok(format!(
        "// Generated from {file} by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.\n\n{}",
        prettyplease::unparse(&refined)
    ))
}
