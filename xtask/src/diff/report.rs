//! What a comparison comes to. These types are the JSON form, whose version is [`VERSION`]: members are only added
//! within a version; one that goes or changes its meaning makes a new one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::rules::{Class, Direction};

/// Version of the JSON form.
pub const VERSION: u32 = 1;

/// Everything that was compared in one run.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// [`VERSION`].
    pub schema_version: u32,
    /// One for each spec, in the order of their names.
    pub comparisons: Vec<Comparison>,
    /// All comparisons together.
    pub verdict: Verdict,
}

/// Two versions of one spec.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The old version as it is shown, a file or `REVISION:file`; missing where the spec is new.
    pub old: Option<String>,
    /// The new version; missing where the spec is gone.
    pub new: Option<String>,
    /// The changes: those of the document first, then by operation, shared parts and types.
    pub changes: Vec<Change>,
    /// Names of schemas that only the new version has. They come with one of the changes, and count as no change.
    pub new_types: Vec<String>,
    /// Names of schemas that only the old version has. They go with one of the changes, and count as no change.
    pub gone_types: Vec<String>,
    /// What it comes to.
    pub verdict: Verdict,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Name of the rule, as `cargo xtask diff --rules` prints it.
    pub rule: String,
    /// Where.
    pub place: ChangeLocation,
    /// What there was, in few words; missing where nothing was.
    pub was: Option<String>,
    /// What there is; missing where nothing is.
    pub is: Option<String>,
    /// Line and column in the old version, both from 1; missing where nothing was.
    pub old_at: Option<LineColumn>,
    /// Line and column in the new version.
    pub new_at: Option<LineColumn>,
    /// Class for those who talk to the service by the old version.
    pub wire: Class,
    /// Class for code that uses the generated client.
    pub rust: Class,
    /// Who writes what was changed; missing where that does not matter.
    pub direction: Option<Direction>,
    /// Ids of the operations that it reaches; the new ones where an operation was renamed.
    pub operations: BTreeSet<String>,
    /// Why the class is what it is.
    pub because: String,
    /// What belongs to it: how two types differ, what a new body holds.
    pub details: Vec<String>,
}

/// A place in a spec, in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ChangeLocation {
    /// What kind of thing holds it.
    pub within: SpecSection,
    /// The name of that thing; empty for the document.
    pub name: String,
    /// The way from there, outermost first: "member `Data`", "items".
    pub path: Vec<String>,
}

/// The parts that a spec is grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpecSection {
    /// The document itself.
    Document,
    /// An operation.
    Operation,
    /// A parameter that operations share.
    Parameter,
    /// An answer that operations share.
    Response,
    /// A named schema.
    Type,
}

/// A position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Counts and what follows from them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Verdict {
    /// The worst class on the wire.
    pub wire: Class,
    /// The worst class for Rust.
    pub rust: Class,
    /// Changes on the wire, by class.
    pub wire_counts: Counts,
    /// Changes for Rust, by class.
    pub rust_counts: Counts,
    /// The step of the version that the changes ask for.
    pub step: VersionStep,
}

/// How many changes there are of each class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Breaking changes.
    pub breaking: usize,
    /// Additive changes.
    pub additive: usize,
    /// Neutral changes.
    pub neutral: usize,
}

/// The step of the client crate's version. Before 1.0 Cargo reads a minor step as a major one, and a patch as a minor one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VersionStep {
    /// No change at all.
    #[default]
    None,
    /// Nothing that code could notice.
    Patch,
    /// Something more for Rust.
    Minor,
    /// Something that breaks code.
    Major,
}

impl Verdict {
    pub(super) fn of<'a>(changes: impl Iterator<Item = &'a Change>) -> Self {
        let mut verdict = Self::default();
        let mut any = false;
        for change in changes {
            any = true;
            verdict.wire = verdict.wire.max(change.wire);
            verdict.rust = verdict.rust.max(change.rust);
            verdict.wire_counts.count(change.wire);
            verdict.rust_counts.count(change.rust);
        }
        verdict.step = match (any, verdict.rust) {
            (false, _) => VersionStep::None,
            (true, Class::Neutral) => VersionStep::Patch,
            (true, Class::Additive) => VersionStep::Minor,
            (true, Class::Breaking) => VersionStep::Major,
        };
        verdict
    }

    /// The worse of the two classes; `None` where nothing changed.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        (self.step != VersionStep::None).then(|| self.wire.max(self.rust))
    }
}

impl Counts {
    fn count(&mut self, class: Class) {
        match class {
            Class::Breaking => self.breaking += 1,
            Class::Additive => self.additive += 1,
            Class::Neutral => self.neutral += 1,
        }
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.breaking + self.additive + self.neutral
    }
}

impl Report {
    pub(super) fn of(comparisons: Vec<Comparison>) -> Self {
        let verdict = Verdict::of(comparisons.iter().flat_map(|comparison| &comparison.changes));
        Self { schema_version: VERSION, comparisons, verdict }
    }
}
