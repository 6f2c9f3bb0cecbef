//! Loads the versions to compare from files and from git.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::{Problem, Problems};
use crate::yaml::{self, Node};
use crate::{lint, regenerate};

/// The text of one version of a spec.
#[derive(Clone, Debug)]
pub struct Version {
    shown: String,
    source: Vec<u8>,
}

/// The reason why the versions cannot be compared.
#[derive(Debug)]
pub enum DiffError {
    /// The lint rejects a version.
    Spec(Problems),
    /// A file cannot be read, or a folder cannot be listed.
    File {
        /// The file.
        file: PathBuf,
        /// The error of the operating system.
        error: std::io::Error,
    },
    /// The spec to compare a single file with does not exist.
    NoCounterpart {
        /// The given file.
        given: PathBuf,
        /// The expected path of the other file.
        expected: PathBuf,
    },
    /// Neither the revision nor the work tree has the spec.
    NoSuchSpec {
        /// The selected spec.
        spec: PathBuf,
        /// The specs that exist.
        known: Vec<String>,
    },
    /// Git does not know the revision.
    Revision {
        /// The revision.
        revision: String,
        /// The message of git.
        said: String,
    },
    /// Git cannot be started or fails.
    Git {
        /// The action that failed.
        doing: String,
        /// The message of git or of the operating system.
        said: String,
    },
    /// The arguments are invalid.
    Usage(String),
}

impl std::error::Error for DiffError {}

impl fmt::Display for DiffError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(problems) => {
                writeln!(f, "{problems}")?;
                write!(
                    f,
                    "error: a spec with findings is not compared; fix it, or compare it anyway with --despite-findings"
                )
            }
            Self::File { file, error } => {
                write!(f, "error: {}: cannot read it: {error}\n    pass the path of a spec", file.display())
            }
            Self::NoCounterpart { given, expected } => write!(
                f,
                "error: {} has no counterpart: {} does not exist\n    pass both versions: cargo xtask diff OLD NEW",
                given.display(),
                expected.display()
            ),
            Self::NoSuchSpec { spec, known } => write!(
                f,
                "error: {}: neither the revision nor the work tree contains this spec\n    known specs: {}",
                spec.display(),
                known.join(", ")
            ),
            Self::Revision { revision, said } => write!(
                f,
                "error: git cannot find the commit `{revision}` ({said})\n    pass a commit, branch or tag; a shallow clone \
                 lacks older commits: git fetch --unshallow"
            ),
            Self::Git { doing, said } => write!(
                f,
                "error: git cannot {doing}: {said}\n    --against requires git and a workspace in a git repository; to \
                 compare two files without git: cargo xtask diff OLD NEW"
            ),
            Self::Usage(text) => write!(f, "error: {text}\n    cargo xtask diff OLD [NEW], or --against REV [SPEC...]"),
        }
    }
}

impl Version {
    /// Creates a version from its text. Reports call it `shown`.
    #[must_use]
    pub fn new(shown: &str, source: Vec<u8>) -> Self {
        Self { shown: shown.to_owned(), source }
    }

    /// Reads a version from a file.
    ///
    /// # Errors
    ///
    /// Returns [`DiffError::File`] if the file cannot be read.
    pub fn read(file: &Path) -> Result<Self, DiffError> {
        let source = fs::read(file).map_err(|error| DiffError::File { file: file.to_owned(), error })?;
        Ok(Self::new(&file.display().to_string().replace('\\', "/"), source))
    }

    /// Sets the name that reports use.
    #[must_use]
    pub(super) fn called(self, shown: &str) -> Self {
        Self { shown: shown.to_owned(), ..self }
    }

    /// Returns the name that reports use.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Parses the version. Fails if the lint rejects it, unless `despite_findings` is set.
    pub(super) fn tree(&self, despite_findings: bool) -> Result<Node, DiffError> {
        let problems = |found| DiffError::Spec(Problems::new(Path::new(&self.shown), found));
        let text = regenerate::text(&self.source).map_err(|problem| problems(vec![problem]))?;
        let root = yaml::parse(text)
            .map_err(|error| problems(vec![Problem { at: error.at, what: error.what, instead: error.instead }]))?;
        let found = lint::check(&root);
        // A document that is clearly not a spec is rejected in any case.
        let is_spec = root.get("openapi").is_some() && root.get("paths").is_some_and(Node::is_map);
        if found.is_empty() || (despite_findings && is_spec) { Ok(root) } else { Err(problems(found)) }
    }
}

/// A revision of the repository that holds `root`.
pub(super) struct Revision<'a> {
    root: &'a Path,
    /// The revision as the user named it.
    name: String,
    commit: String,
}

impl<'a> Revision<'a> {
    pub(super) fn find(root: &'a Path, name: &str) -> Result<Self, DiffError> {
        let wanted = format!("{name}^{{commit}}");
        git(root, &["rev-parse", "--git-dir"], "find the repository")?;
        let commit = git(root, &["rev-parse", "--verify", "--end-of-options", &wanted], "look up the revision")
            .map_err(|error| match error {
                DiffError::Git { said, .. } => DiffError::Revision { revision: name.to_owned(), said },
                other => other,
            })?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        Ok(Self { root, name: name.to_owned(), commit })
    }

    /// Returns the file names of the specs.
    pub(super) fn specs(&self) -> Result<Vec<String>, DiffError> {
        let listed = git(self.root, &["ls-tree", "-z", "--name-only", &self.commit, "specs/"], "list the specs")?;
        let names = String::from_utf8_lossy(&listed);
        Ok(names
            .split('\0')
            .filter_map(|path| path.strip_prefix("specs/"))
            .filter(|name| name.ends_with(".yaml"))
            .map(str::to_owned)
            .collect())
    }

    pub(super) fn version(&self, spec: &str) -> Result<Version, DiffError> {
        // The dot makes the path relative to this folder instead of the repository.
        let object = format!("{}:./specs/{spec}", self.commit);
        let source = git(self.root, &["show", &object], "read the spec")?;
        Ok(Version::new(&format!("{}:specs/{spec}", self.name), source))
    }
}

fn git(root: &Path, arguments: &[&str], doing: &str) -> Result<Vec<u8>, DiffError> {
    let failed = |said: String| DiffError::Git { doing: doing.to_owned(), said };
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(failed(said.trim().lines().next().unwrap_or("no message").to_owned()))
}
