//! The place that is being compared.

use std::collections::BTreeSet;

use super::excerpt::Excerpt;
use super::report::{Change, ChangeLocation, LineColumn, SpecSection};
use super::rules::{ChangeRule, Class, Direction};
use super::uses::ComponentUse;

/// Where the comparison stands.
#[derive(Clone)]
pub(super) struct ComparisonScope {
    place: ChangeLocation,
    direction: Option<Direction>,
    /// Whether a caller sees it: what the pipeline supplies has no part in the Rust API.
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

    /// A place further inside.
    pub(super) fn at(&self, word: impl Into<String>) -> Self {
        let mut inner = self.clone();
        inner.place.path.push(word.into());
        inner
    }

    pub(super) fn direction(&self) -> Direction {
        self.direction.unwrap_or(Direction::Both)
    }

    /// Whether the change is at this very place.
    pub(super) fn is_at(&self, change: &Change) -> bool {
        change.place == self.place
    }

    /// A change at this place.
    pub(super) fn change(
        &self,
        rule: ChangeRule,
        old: Option<Excerpt>,
        new: Option<Excerpt>,
        details: Vec<String>,
    ) -> Change {
        let (wire, rust) = rule.classes(self.direction());
        let at = |seen: &Excerpt| LineColumn { line: seen.at.line, column: seen.at.column };
        Change {
            rule: rule.id().to_owned(),
            place: self.place.clone(),
            old_at: old.as_ref().map(at),
            new_at: new.as_ref().map(at),
            was: old.map(|seen| seen.text),
            is: new.map(|seen| seen.text),
            wire,
            rust: if self.visible { rust } else { Class::Neutral },
            direction: self.direction,
            operations: self.operations.clone(),
            because: rule.why().to_owned(),
            details,
        }
    }
}
