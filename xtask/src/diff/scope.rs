//! The location that is being compared.

use std::collections::BTreeSet;

use super::excerpt::Excerpt;
use super::report::{Change, ChangeLocation, LineColumn, SpecSection};
use super::rules::{ChangeRule, Class, Direction};
use super::uses::ComponentUse;

/// The location that is being compared, and what its changes have in common.
#[derive(Clone)]
pub(super) struct ComparisonScope {
    place: ChangeLocation,
    direction: Option<Direction>,
    /// Whether it is part of the Rust API: parameters that the pipeline supplies are not.
    visible: bool,
    pub(super) operations: BTreeSet<String>,
}

impl ComparisonScope {
    pub(super) fn new(within: SpecSection, name: &str) -> Self {
        Self {
            place: ChangeLocation { within, name: name.to_owned(), path: Vec::new() },
            direction: None,
            visible: true,
            operations: BTreeSet::new(),
        }
    }

    pub(super) fn used_by(mut self, used: &ComponentUse) -> Self {
        self.operations.clone_from(&used.operations);
        self.direction = Some(used.direction());
        self
    }

    pub(super) fn towards(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    pub(super) fn hidden(mut self) -> Self {
        self.visible = false;
        self
    }

    /// Returns the scope of a part of this location.
    pub(super) fn at(&self, part: impl Into<String>) -> Self {
        let mut inner = self.clone();
        inner.place.path.push(part.into());
        inner
    }

    pub(super) fn direction(&self) -> Direction {
        self.direction.unwrap_or(Direction::Both)
    }

    /// Whether a change is at exactly this location.
    pub(super) fn is_at(&self, change: &Change) -> bool {
        change.place == self.place
    }

    /// Creates a change at this location.
    pub(super) fn change(
        &self,
        rule: ChangeRule,
        old: Option<Excerpt>,
        new: Option<Excerpt>,
        details: Vec<String>,
    ) -> Change {
        let (wire, rust) = rule.classes(self.direction());
        let at = |side: &Excerpt| LineColumn { line: side.at.line, column: side.at.column };
        Change {
            rule: rule.id().to_owned(),
            place: self.place.clone(),
            old_at: old.as_ref().map(at),
            new_at: new.as_ref().map(at),
            was: old.map(|side| side.text),
            is: new.map(|side| side.text),
            wire,
            rust: if self.visible { rust } else { Class::Neutral },
            direction: self.direction,
            operations: self.operations.clone(),
            because: rule.why().to_owned(),
            details,
        }
    }
}
