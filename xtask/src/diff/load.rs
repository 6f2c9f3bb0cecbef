//! Gets the versions to compare, from files and from git. Whatever is wrong is told with what to do about it.

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

/// Why nothing was compared.
#[derive(Debug)]
pub enum DiffError {
    /// A version has faults.
    Spec(Problems),
    /// A file cannot be read, or a folder not listed.
    File {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// There is nothing to compare the only file with.
    NoCounterpart {
        /// The file that was given.
        given: PathBuf,
        /// Where the other was looked for.
        expected: PathBuf,
    },
    /// Neither the revision nor the work tree has the spec.
    NoSuchSpec {
        /// The spec that was asked for.
        spec: PathBuf,
        /// The specs that there are.
        known: Vec<String>,
    },
    /// Git does not know the revision.
    Revision {
        /// The revision.
        revision: String,
        /// What git says.
        said: String,
    },
    /// Git cannot be run, or fails.
    Git {
        /// What was tried.
        doing: String,
        /// What git or the system says.
        said: String,
    },
    /// The files that were given cannot be what was meant.
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
                    "error: a spec with faults is not compared; mend it, or compare it as it is: --despite-findings"
                )
            }
            Self::File { file, error } => {
                write!(f, "error: {}: cannot read it: {error}\n    give the path of a spec", file.display())
            }
            Self::NoCounterpart { given, expected } => write!(
                f,
                "error: {} has no counterpart: there is no {}\n    name both versions: cargo xtask diff OLD NEW",
                given.display(),
                expected.display()
            ),
            Self::NoSuchSpec { spec, known } => write!(
                f,
                "error: {}: neither the revision nor the work tree has this spec\n    one of: {}",
                spec.display(),
                known.join(", ")
            ),
            Self::Revision { revision, said } => write!(
                f,
                "error: git knows no commit `{revision}` ({said})\n    give a commit, branch or tag; a shallow clone \
                 lacks the older ones: git fetch --unshallow"
            ),
            Self::Git { doing, said } => write!(
                f,
                "error: git cannot {doing}: {said}\n    --against needs git and a workspace under its care; compare \
                 two files without it: cargo xtask diff OLD NEW"
            ),
            Self::Usage(text) => write!(f, "error: {text}\n    cargo xtask diff OLD [NEW], or --against REV [SPEC...]"),
        }
    }
}

impl Version {
    /// A version by its text. `shown` is what reports call it.
    #[must_use]
    pub fn new(shown: &str, source: Vec<u8>) -> Self {
        Self { shown: shown.to_owned(), source }
    }

    /// A version from a file.
    ///
    /// # Errors
    ///
    /// [`DiffError::File`] when it cannot be read.
    pub fn read(file: &Path) -> Result<Self, DiffError> {
        let source = fs::read(file).map_err(|error| DiffError::File { file: file.to_owned(), error })?;
        Ok(Self::new(&file.display().to_string().replace('\\', "/"), source))
    }

    /// The same version under another name.
    #[must_use]
    pub(super) fn called(self, shown: &str) -> Self {
        Self { shown: shown.to_owned(), ..self }
    }

    /// What reports call it.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The tree, which has passed the lint unless `despite_findings`.
    pub(super) fn tree(&self, despite_findings: bool) -> Result<Node, DiffError> {
        let problems = |found| DiffError::Spec(Problems::new(Path::new(&self.shown), found));
        let text = regenerate::text(&self.source).map_err(|problem| problems(vec![problem]))?;
        let root = yaml::parse(text)
            .map_err(|error| problems(vec![Problem { at: error.at, what: error.what, instead: error.instead }]))?;
        let found = lint::check(&root);
        // What is not even meant as a spec stays rejected.
        let meant = root.get("openapi").is_some() && root.get("paths").is_some_and(Node::is_map);
        if found.is_empty() || (despite_findings && meant) { Ok(root) } else { Err(problems(found)) }
    }
}

/// A revision of the repository that holds `root`.
pub(super) struct Revision<'a> {
    root: &'a Path,
    /// As it was asked for.
    name: String,
    commit: String,
}

impl<'a> Revision<'a> {
    pub(super) fn find(root: &'a Path, name: &str) -> Result<Self, DiffError> {
        let wanted = format!("{name}^{{commit}}");
        git(root, &["rev-parse", "--git-dir"], "find the repository")?;
        let commit = git(root, &["rev-parse", "--verify", "--end-of-options", &wanted], "look up the revision")
            .map_err(|trouble| match trouble {
                DiffError::Git { said, .. } => DiffError::Revision { revision: name.to_owned(), said },
                other => other,
            })?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        Ok(Self { root, name: name.to_owned(), commit })
    }

    /// File names of the specs.
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
        // The dot makes the path one of this folder, not of the repository.
        let object = format!("{}:./specs/{spec}", self.commit);
        let source = git(self.root, &["show", &object], "read the spec")?;
        Ok(Version::new(&format!("{}:specs/{spec}", self.name), source))
    }
}

fn git(root: &Path, arguments: &[&str], doing: &str) -> Result<Vec<u8>, DiffError> {
    let trouble = |said: String| DiffError::Git { doing: doing.to_owned(), said };
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .map_err(|error| trouble(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(trouble(said.trim().lines().next().unwrap_or("no reason given").to_owned()))
}
