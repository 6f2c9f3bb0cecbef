//! Findings in a spec: position, problem and fix.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::yaml::Position;

/// A finding in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The position of the problem.
    pub at: Position,
    /// The problem.
    pub what: String,
    /// The text to write instead.
    pub instead: String,
}

/// All findings in one file, in the order of their positions.
#[derive(Debug)]
pub struct Problems {
    /// The file, as messages show it.
    pub file: PathBuf,
    /// The findings, in the order of their positions.
    pub found: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(file: &Path, mut found: Vec<Problem>) -> Self {
        found.sort_by_key(|problem| problem.at);
        found.dedup();
        Self { file: file.to_owned(), found }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Problem { at, what, instead } in &self.found {
            writeln!(f, "{}:{at}: {what}", self.file.display())?;
            writeln!(f, "    write instead: {instead}")?;
        }
        let count = self.found.len();
        write!(f, "{count} problem{} in {}", if count == 1 { "" } else { "s" }, self.file.display())
    }
}
