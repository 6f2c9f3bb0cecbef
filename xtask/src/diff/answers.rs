//! Compares the responses of an operation: statuses, media types, and the types of failures.

use super::differ::Differ;
use super::excerpt::{alike, excerpt, excerpt_of};
use super::pairing::pair_up;
use super::report::SpecSection;
use super::rules::{ChangeRule, Direction};
use super::scope::ComparisonScope;
use crate::spec::{entries, follow, ref_name};
use crate::yaml::{Entry, Node};

const JSON: &str = "application/json";

impl<'a> Differ<'a> {
    /// Compares the responses of an operation.
    pub(super) fn answers(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let scope = scope.clone().towards(Direction::Answer);
        let all = |node: &'a Node| entries(node, "responses").iter().collect::<Vec<_>>();
        let same_status = |a: &&Entry, b: &&Entry| a.key == b.key;
        let both_good = |a: &&Entry, b: &&Entry| a.key.starts_with('2') && b.key.starts_with('2');
        let paired = pair_up(all(old), all(new), &[&same_status, &both_good]);
        for gone in paired.gone {
            let scope = scope.at(format!("response {}", gone.key));
            self.record(&scope, ChangeRule::AnswerRemoved, Some(excerpt(gone.key_at, &gone.key)), None);
        }
        for new in paired.new {
            let scope = scope.at(format!("response {}", new.key));
            self.record(&scope, ChangeRule::AnswerAdded, None, Some(excerpt(new.key_at, &new.key)));
        }
        for (was, is) in paired.both {
            if was.key != is.key {
                let sides = (excerpt(was.key_at, &was.key), excerpt(is.key_at, &is.key));
                self.record(&scope, ChangeRule::SuccessStatusChanged, Some(sides.0), Some(sides.1));
            }
            let (before, after) = (follow(self.old, &was.node), follow(self.new, &is.node));
            if !self.first_time(before, after) {
                continue;
            }
            let inner = match (ref_name(&was.node), ref_name(&is.node)) {
                (Some(old_name), Some(new_name)) => ComparisonScope::new(SpecSection::Response, &new_name)
                    .used_by(&self.component_use("responses", &old_name, &new_name))
                    .towards(Direction::Answer),
                _ => scope.at(format!("response {}", is.key)),
            };
            self.answer(&inner, before, after, is.key.starts_with('2'));
        }
    }

    fn answer(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node, success: bool) {
        self.documentation(scope, old, new);
        self.unclassified(scope, old, new, &["content"]);
        let all = |node: &'a Node| entries(node, "content").iter().collect::<Vec<_>>();
        let paired = pair_up(all(old), all(new), &[&|a, b| a.key == b.key]);
        // The JSON content decides the Rust type of a failure; the media types below only matter on the wire.
        let (was, is) = (FailureContent::of(old), FailureContent::of(new));
        if was != is && !success {
            let sides = (excerpt(old.at, was.shown()), excerpt(new.at, is.shown()));
            self.record(scope, ChangeRule::FailureTypeChanged, Some(sides.0), Some(sides.1));
        }
        for gone in paired.gone {
            self.record(scope, ChangeRule::MediaRemoved, Some(excerpt(gone.key_at, &gone.key)), None);
        }
        for new in paired.new {
            self.record(scope, ChangeRule::MediaAdded, None, Some(excerpt(new.key_at, &new.key)));
        }
        let json = paired.both.iter().find(|(was, _)| was.key == JSON).map(|(was, is)| types(&was.node, &is.node));
        for (was, is) in paired.both {
            let inner = scope.at(was.key.as_str());
            self.documentation(&inner, &was.node, &is.node);
            self.unclassified(&inner, &was.node, &is.node, &["schema"]);
            // The other media types of the response have the same schema; comparing them would repeat the changes.
            if was.key != JSON && json.as_ref() == Some(&types(&was.node, &is.node)) {
                continue;
            }
            match (was.node.get("schema"), is.node.get("schema")) {
                (Some(before), Some(after)) => {
                    let inner = if was.key == JSON { scope.at("content") } else { inner };
                    self.schema_reference(&inner, before, after);
                }
                (before, after) if !alike(before, after) => {
                    self.record(
                        &inner.at("`schema`"),
                        ChangeRule::Unclassified,
                        before.map(excerpt_of),
                        after.map(excerpt_of),
                    );
                }
                _ => {}
            }
        }
    }
}

/// Returns the references of a media type's schema in both versions.
fn types<'a>(old: &'a Node, new: &'a Node) -> (Option<&'a str>, Option<&'a str>) {
    let reference = |media: &'a Node| media.get("schema")?.text_of("$ref");
    (reference(old), reference(new))
}

/// What generated code decodes a failure to.
#[derive(PartialEq)]
enum FailureContent {
    Schema,
    Bytes,
    Nothing,
}

impl FailureContent {
    fn of(answer: &Node) -> Self {
        let content = entries(answer, "content");
        match content.iter().find(|media| media.key == JSON).and_then(|media| media.node.get("schema")) {
            Some(_) => Self::Schema,
            None if content.is_empty() => Self::Nothing,
            None => Self::Bytes,
        }
    }

    fn shown(&self) -> &'static str {
        match self {
            Self::Schema => "a type",
            Self::Bytes => "bytes",
            Self::Nothing => "nothing",
        }
    }
}
