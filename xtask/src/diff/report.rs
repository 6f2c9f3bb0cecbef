//! The result of a comparison. The types define the JSON form with the version [`VERSION`]. Within a version, members
//! are only added; removing a member or changing its meaning requires a new version.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::rules::{Class, Direction};

/// The version of the JSON form.
pub const VERSION: u32 = 1;

/// The result of one run.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// [`VERSION`].
    pub schema_version: u32,
    /// One comparison for each spec, sorted by name.
    pub comparisons: Vec<Comparison>,
    /// The verdict on all comparisons together.
    pub verdict: Verdict,
}

/// The comparison of two versions of one spec.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The old version, a file or `REVISION:file`; missing if the spec was added.
    pub old: Option<String>,
    /// The new version; missing if the spec was removed.
    pub new: Option<String>,
    /// The changes: first those of the document, then those of operations, shared parts and types.
    pub changes: Vec<Change>,
    /// Names of the schemas that only the new version has. They belong to other changes and do not count as changes.
    pub new_types: Vec<String>,
    /// Names of the schemas that only the old version has. They belong to other changes and do not count as changes.
    pub gone_types: Vec<String>,
    /// The verdict on the changes.
    pub verdict: Verdict,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The name of the rule, as `cargo xtask diff --rules` prints it.
    pub rule: String,
    /// The location of the change.
    pub place: ChangeLocation,
    /// The old value as a short text; missing if there was none.
    pub was: Option<String>,
    /// The new value as a short text; missing if there is none.
    pub is: Option<String>,
    /// The position in the old version; missing if there was no value.
    pub old_at: Option<LineColumn>,
    /// The position in the new version; missing if there is no value.
    pub new_at: Option<LineColumn>,
    /// The class for clients that use the old version of the API.
    pub wire: Class,
    /// The class for code that uses the generated client.
    pub rust: Class,
    /// Who sends the changed part; missing if it does not matter.
    pub direction: Option<Direction>,
    /// Ids of the affected operations; for a renamed operation, the new id.
    pub operations: BTreeSet<String>,
    /// The reason for the class.
    pub because: String,
    /// Details: the differences between two types, or the members of an added body.
    pub details: Vec<String>,
}

/// A location in a spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ChangeLocation {
    /// The section of the spec.
    pub within: SpecSection,
    /// The name of the operation, parameter, response or type; empty for the document.
    pub name: String,
    /// The path inside of it, outermost part first: "member `Data`", "items".
    pub path: Vec<String>,
}

/// The section of a spec that a change belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpecSection {
    /// The document itself.
    Document,
    /// An operation.
    Operation,
    /// A parameter that operations share.
    Parameter,
    /// A response that operations share.
    Response,
    /// A named schema.
    Type,
}

/// A position in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The worst classes, the counts, and the required version step.
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
    /// The version step that the changes require.
    pub step: VersionStep,
}

/// The number of changes of each class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Breaking changes.
    pub breaking: usize,
    /// Additive changes.
    pub additive: usize,
    /// Neutral changes.
    pub neutral: usize,
}

/// The version step of the client crate. Before 1.0, Cargo treats a minor step as a major one, and a patch step as a
/// minor one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VersionStep {
    /// No changes.
    #[default]
    None,
    /// No change in the Rust API.
    Patch,
    /// An addition to the Rust API.
    Minor,
    /// A breaking change in the Rust API.
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

    /// Returns the worse of the two classes; `None` if nothing changed.
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

    /// Returns the total.
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
