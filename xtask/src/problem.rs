//! What is wrong with a spec, as the person who wrote it wants to read it: where, what, and what to write instead.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::yaml::Position;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub at: Position,
    /// What is wrong.
    pub what: String,
    /// What to write instead.
    pub instead: String,
}

/// All findings in one file; shown one below the other, in the order of the file.
#[derive(Debug)]
pub struct Problems {
    /// The file, as it is shown.
    pub file: PathBuf,
    /// The findings, in the order of the file.
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
