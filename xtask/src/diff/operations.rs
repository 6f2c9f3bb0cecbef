//! Operations: which is which in the two versions, and what the spec says of each beside its parameters and answers.

use std::collections::BTreeSet;

use super::differ::Differ;
use super::excerpt::{alike, brief, said, seen};
use super::matching::{Matched, Operation, all};
use super::pairing::pair_up;
use super::report::Within;
use super::rules::{Direction, Rule};
use super::scope::Scope;
use super::uses;
use crate::spec::{Effect, entries, items, seconds};
use crate::yaml::{Node, Value};

/// What [`Differ::operation`] and the modules beside it compare.
const KNOWN: [&str; 13] = [
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "callbacks",
    "x-effect",
    "x-idempotency-key",
    "x-quota",
    "x-errors",
    "x-rules",
    "x-paging",
];

impl<'a> Differ<'a> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) {
        let known = |all: Vec<Operation<'a>>, side: &dyn Fn(&Matched<'a>) -> Operation<'a>, matched: &[Matched<'a>]| {
            let kept: BTreeSet<_> = matched.iter().map(|pair| side(pair).node.at).collect();
            all.into_iter().filter(|operation| !kept.contains(&operation.node.at)).collect::<Vec<_>>()
        };
        let matched = self.matched.clone();
        for gone in known(all(self.old), &|pair| pair.old, &matched) {
            let scope = scope(gone.id());
            self.note(&scope, Rule::OperationRemoved, Some(said(gone.node.at, &shown(&gone))), None);
        }
        for new in known(all(self.new), &|pair| pair.new, &matched) {
            let scope = scope(new.id());
            self.note(&scope, Rule::OperationAdded, None, Some(said(new.node.at, &shown(&new))));
        }
        for pair in &matched {
            self.operation(pair);
        }
        for (path, was) in entries(self.old, "paths").iter().map(|path| (&path.key, &path.node)) {
            let Some(is) = self.new.get("paths").and_then(|paths| paths.get(path)) else { continue };
            let whole = Scope::new(Within::Document, "").at(format!("path `{path}`"));
            self.rest(&whole, was, is, &uses::METHODS);
            self.texts(&whole, was, is);
        }
    }

    fn operation(&mut self, pair: &Matched<'a>) {
        let Matched { old, new } = pair;
        let scope = scope(new.id());
        let (was, is) = (old.node, new.node);
        self.key(&scope, Rule::OperationRenamed, was, is, "operationId");
        let place = |operation: &Operation<'a>, text: &str| Some(said(operation.node.at, text));
        if old.method != new.method {
            self.note(&scope, Rule::MethodChanged, place(old, old.method), place(new, new.method));
        }
        if old.sent_path() != new.sent_path() {
            self.note(&scope, Rule::PathChanged, place(old, old.sent_path()), place(new, new.sent_path()));
        } else if old.path != new.path {
            self.note(&scope, Rule::FragmentChanged, place(old, old.path), place(new, new.path));
        }
        let group = |node: &'a Node| items(node, "tags").first();
        if !alike(group(was), group(is)) {
            self.note(&scope, Rule::GroupChanged, group(was).map(seen), group(is).map(seen));
        } else {
            self.key(&scope.at("tags"), Rule::DocumentationChanged, was, is, "tags");
        }
        self.texts(&scope, was, is);
        self.effect(&scope, was, is);
        self.quotas(&scope, was, is);
        self.errors(&scope, was, is);
        self.parameter_rules(&scope, was, is);
        let paging = match (was.get("x-paging"), is.get("x-paging")) {
            (None, _) => Rule::PagingAdded,
            (_, None) => Rule::PagingRemoved,
            _ => Rule::PagingChanged,
        };
        self.key(&scope, paging, was, is, "x-paging");
        self.signing(&scope, was, is);
        self.callbacks(&scope, was, is);
        self.parameters(&scope, was, is);
        self.body(&scope, was, is);
        self.answers(&scope, was, is);
        self.rest(&scope, was, is, &KNOWN);
    }

    /// The effect and its key, which stand and fall together.
    fn effect(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        // How freely an operation is repeated: always, only with its key, never.
        let freedom = |operation: &Node| {
            operation.keyword_of("x-effect").map(|effect| match effect {
                Effect::Read | Effect::Set => 2,
                Effect::Keyed => 1,
                Effect::Once => 0,
            })
        };
        let (was, is) = (old.get("x-effect"), new.get("x-effect"));
        let (key_was, key_is) = (old.get("x-idempotency-key"), new.get("x-idempotency-key"));
        if alike(was, is) {
            if !alike(key_was, key_is) {
                self.note(scope, Rule::KeyChanged, key_was.map(seen), key_is.map(seen));
            }
            return;
        }
        let rule = match (freedom(old), freedom(new)) {
            (Some(before), Some(after)) if before < after => Rule::EffectLoosened,
            (Some(before), Some(after)) if before > after => Rule::EffectTightened,
            (Some(_), Some(_)) => Rule::EffectReworded,
            _ => Rule::Unclassified,
        };
        let with_key = |effect: Option<&Node>, key: Option<&Node>| {
            effect.map(|node| {
                let by = key.map(|key| format!(" by {}", brief(key))).unwrap_or_default();
                said(node.at, &format!("{}{by}", brief(node)))
            })
        };
        self.note(&scope.at("`x-effect`"), rule, with_key(was, key_was), with_key(is, key_is));
    }

    /// Quotas are told apart by what they count for, then by their window.
    fn quotas(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let alike_in = |a: &&Node, b: &&Node, keys: &[&str]| keys.iter().all(|key| alike(a.get(key), b.get(key)));
        let paired = pair_up(
            items(old, "x-quota").iter().collect(),
            items(new, "x-quota").iter().collect(),
            &[&|a, b| alike_in(a, b, &["scope", "per"]), &|a, b| alike_in(a, b, &["scope"])],
        );
        for quota in paired.gone {
            self.note(scope, Rule::QuotaRaised, Some(seen(quota)), None);
        }
        for quota in paired.new {
            self.note(scope, Rule::QuotaLowered, None, Some(seen(quota)));
        }
        for (was, is) in paired.both {
            let (before, after) = (Pace::of(was), Pace::of(is));
            if before != after {
                let rule = if after.below(&before) { Rule::QuotaLowered } else { Rule::QuotaRaised };
                self.note(scope, rule, Some(seen(was)), Some(seen(is)));
            }
            let inner = scope.at(format!("quota for {}", is.text_of("scope").unwrap_or_default()));
            self.texts(&inner, was, is);
            self.rest(&inner, was, is, &["limit", "per", "scope"]);
        }
    }

    fn errors(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let alike_in = |a: &&Node, b: &&Node, keys: &[&str]| keys.iter().all(|key| alike(a.get(key), b.get(key)));
        let paired = pair_up(
            items(old, "x-errors").iter().collect(),
            items(new, "x-errors").iter().collect(),
            &[&|a, b| alike_in(a, b, &["code", "status"]), &|a, b| alike_in(a, b, &["code"])],
        );
        let place = |error: &Node| {
            let code = error.text_of("code").unwrap_or_default();
            scope.at(format!("error code `{code}`")).towards(Direction::Answer)
        };
        for (was, is) in paired.both {
            self.key(&place(is), Rule::ErrorStatus, was, is, "status");
            self.texts(&place(is), was, is);
            self.rest(&place(is), was, is, &["code", "status"]);
        }
        for error in paired.gone {
            self.note(&place(error), Rule::ErrorUnlisted, Some(seen(error)), None);
        }
        for error in paired.new {
            self.note(&place(error), Rule::ErrorListed, None, Some(seen(error)));
        }
    }

    /// Rules on several parameters; their order says nothing.
    fn parameter_rules(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let (old, new) = (items(old, "x-rules"), items(new, "x-rules"));
        let has = |all: &[Node], wanted: &Node| all.iter().any(|one| alike(Some(one), Some(wanted)));
        for rule in old.iter().filter(|rule| !has(new, rule)) {
            self.note(scope, Rule::RelationRemoved, Some(seen(rule)), None);
        }
        for rule in new.iter().filter(|rule| !has(old, rule)) {
            self.note(scope, Rule::RelationAdded, None, Some(seen(rule)));
        }
    }

    /// What the service takes for an answer to its call.
    fn callback_answers(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let all = |node: &'a Node| entries(node, "responses").iter().collect::<Vec<_>>();
        let paired = pair_up(all(old), all(new), &[&|a, b| a.key == b.key]);
        let place = |status: &str| scope.at(format!("answer {status}"));
        for gone in paired.gone {
            self.note(&place(&gone.key), Rule::AnswerRemoved, Some(said(gone.key_at, &gone.key)), None);
        }
        for new in paired.new {
            self.note(&place(&new.key), Rule::AnswerAdded, None, Some(said(new.key_at, &new.key)));
        }
        for (was, is) in paired.both {
            self.texts(&place(&is.key), &was.node, &is.node);
            self.rest(&place(&is.key), &was.node, &is.node, &[]);
        }
    }

    fn callbacks(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        for callback in entries(old, "callbacks") {
            let inner = scope.at(format!("callback `{}`", callback.key)).towards(Direction::Answer);
            let Some(other) = entries(new, "callbacks").iter().find(|other| other.key == callback.key) else {
                self.note(&inner, Rule::CallbackRemoved, Some(said(callback.key_at, &callback.key)), None);
                continue;
            };
            let ([was], [is]) = (callback.node.entries(), other.node.entries()) else {
                self.rest(&inner, &callback.node, &other.node, &[]);
                continue;
            };
            if was.key != is.key {
                let sides = (said(was.key_at, &was.key), said(is.key_at, &is.key));
                self.note(&inner, Rule::CallbackAddress, Some(sides.0), Some(sides.1));
            }
            self.rest(&inner, &was.node, &is.node, &["post"]);
            if let (Some(was), Some(is)) = (was.node.get("post"), is.node.get("post")) {
                self.key(&inner, Rule::CallbackRetries, was, is, "x-retries");
                self.texts(&inner, was, is);
                self.rest(&inner, was, is, &["x-retries", "requestBody", "responses"]);
                self.callback_answers(&inner, was, is);
                match (was.get("requestBody"), is.get("requestBody")) {
                    (Some(was), Some(is)) => self.content(&inner.at("body"), was, is, &["required"]),
                    (was, is) if !alike(was, is) => {
                        self.note(&inner.at("body"), Rule::Unclassified, was.map(seen), is.map(seen));
                    }
                    _ => {}
                }
            }
        }
        for callback in entries(new, "callbacks") {
            if entries(old, "callbacks").iter().all(|other| other.key != callback.key) {
                let inner = scope.at(format!("callback `{}`", callback.key)).towards(Direction::Answer);
                self.note(&inner, Rule::CallbackAdded, None, Some(said(callback.key_at, &callback.key)));
            }
        }
    }
}

fn scope(id: &str) -> Scope {
    let mut scope = Scope::new(Within::Operation, id);
    scope.operations.insert(id.to_owned());
    scope
}

fn shown(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

/// How often an operation may be called.
#[derive(PartialEq)]
struct Pace {
    limit: i64,
    seconds: u64,
}

impl Pace {
    fn of(quota: &Node) -> Self {
        let limit = match quota.get("limit").map(|limit| &limit.value) {
            Some(Value::Integer(limit)) => *limit,
            _ => 0,
        };
        Self { limit, seconds: quota.text_of("per").and_then(seconds).unwrap_or(1) }
    }

    /// Fewer calls in the long run, or, at the same pace, fewer at once.
    fn below(&self, other: &Self) -> bool {
        let scaled = |pace: &Self, window: u64| i128::from(pace.limit) * i128::from(window);
        (scaled(self, other.seconds), self.limit) < (scaled(other, self.seconds), other.limit)
    }
}
