//! Compares operations, except for their parameters and responses.

use std::collections::BTreeSet;

use super::differ::Differ;
use super::excerpt::{alike, brief, excerpt, excerpt_of};
use super::matching::{MatchedOperation, Operation, all};
use super::pairing::pair_up;
use super::report::SpecSection;
use super::rules::{ChangeRule, Direction};
use super::scope::ComparisonScope;
use super::uses;
use crate::spec::{Effect, entries, items, seconds};
use crate::yaml::{Node, Value};

/// The members of an operation that this module and its siblings compare.
const KNOWN: [&str; 14] = [
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
    "x-result-code",
];

impl<'a> Differ<'a> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) {
        let known = |all: Vec<Operation<'a>>,
                     side: &dyn Fn(&MatchedOperation<'a>) -> Operation<'a>,
                     matched: &[MatchedOperation<'a>]| {
            let kept: BTreeSet<_> = matched.iter().map(|pair| side(pair).node.at).collect();
            all.into_iter().filter(|operation| !kept.contains(&operation.node.at)).collect::<Vec<_>>()
        };
        let matched = self.matched.clone();
        for gone in known(all(self.old), &|pair| pair.old, &matched) {
            let scope = scope(gone.id());
            self.record(&scope, ChangeRule::OperationRemoved, Some(excerpt(gone.node.at, &shown(&gone))), None);
        }
        for new in known(all(self.new), &|pair| pair.new, &matched) {
            let scope = scope(new.id());
            self.record(&scope, ChangeRule::OperationAdded, None, Some(excerpt(new.node.at, &shown(&new))));
        }
        for pair in &matched {
            self.operation(pair);
        }
        for (path, was) in entries(self.old, "paths").iter().map(|path| (&path.key, &path.node)) {
            let Some(is) = self.new.get("paths").and_then(|paths| paths.get(path)) else { continue };
            let whole = ComparisonScope::new(SpecSection::Document, "").at(format!("path `{path}`"));
            self.unclassified(&whole, was, is, &uses::METHODS);
            self.documentation(&whole, was, is);
        }
    }

    fn operation(&mut self, pair: &MatchedOperation<'a>) {
        let MatchedOperation { old, new } = pair;
        let scope = scope(new.id());
        let (was, is) = (old.node, new.node);
        self.compare_key(&scope, ChangeRule::OperationRenamed, was, is, "operationId");
        let place = |operation: &Operation<'a>, text: &str| Some(excerpt(operation.node.at, text));
        if old.method != new.method {
            self.record(&scope, ChangeRule::MethodChanged, place(old, old.method), place(new, new.method));
        }
        if old.sent_path() != new.sent_path() {
            self.record(&scope, ChangeRule::PathChanged, place(old, old.sent_path()), place(new, new.sent_path()));
        } else if old.path != new.path {
            self.record(&scope, ChangeRule::FragmentChanged, place(old, old.path), place(new, new.path));
        }
        let group = |node: &'a Node| items(node, "tags").first();
        if !alike(group(was), group(is)) {
            self.record(&scope, ChangeRule::GroupChanged, group(was).map(excerpt_of), group(is).map(excerpt_of));
        } else {
            self.compare_key(&scope.at("tags"), ChangeRule::DocumentationChanged, was, is, "tags");
        }
        self.documentation(&scope, was, is);
        self.effect(&scope, was, is);
        self.quotas(&scope, was, is);
        self.errors(&scope, was, is);
        self.parameter_rules(&scope, was, is);
        let paging = match (was.get("x-paging"), is.get("x-paging")) {
            (None, _) => ChangeRule::PagingAdded,
            (_, None) => ChangeRule::PagingRemoved,
            _ => ChangeRule::PagingChanged,
        };
        self.compare_key(&scope, paging, was, is, "x-paging");
        self.compare_key(&scope, ChangeRule::ResultCodeChanged, was, is, "x-result-code");
        self.signing(&scope, was, is);
        self.callbacks(&scope, was, is);
        self.parameters(&scope, was, is);
        self.body(&scope, was, is);
        self.answers(&scope, was, is);
        self.unclassified(&scope, was, is, &KNOWN);
    }

    /// Compares the effect together with its idempotency key.
    fn effect(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        // When the operation is repeated: always (2), only with its key (1), never (0).
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
                self.record(scope, ChangeRule::IdempotencyKeyChanged, key_was.map(excerpt_of), key_is.map(excerpt_of));
            }
            return;
        }
        let rule = match (freedom(old), freedom(new)) {
            (Some(before), Some(after)) if before < after => ChangeRule::EffectLoosened,
            (Some(before), Some(after)) if before > after => ChangeRule::EffectTightened,
            (Some(_), Some(_)) => ChangeRule::EffectChanged,
            _ => ChangeRule::Unclassified,
        };
        let with_key = |effect: Option<&Node>, key: Option<&Node>| {
            effect.map(|node| {
                let by = key.map(|key| format!(" by {}", brief(key))).unwrap_or_default();
                excerpt(node.at, &format!("{}{by}", brief(node)))
            })
        };
        self.record(&scope.at("`x-effect`"), rule, with_key(was, key_was), with_key(is, key_is));
    }

    /// Compares quotas, which are identified by scope and window, then by scope alone.
    fn quotas(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let alike_in = |a: &&Node, b: &&Node, keys: &[&str]| keys.iter().all(|key| alike(a.get(key), b.get(key)));
        let paired = pair_up(
            items(old, "x-quota").iter().collect(),
            items(new, "x-quota").iter().collect(),
            &[&|a, b| alike_in(a, b, &["scope", "per"]), &|a, b| alike_in(a, b, &["scope"])],
        );
        for quota in paired.gone {
            self.record(scope, ChangeRule::QuotaRaised, Some(excerpt_of(quota)), None);
        }
        for quota in paired.new {
            self.record(scope, ChangeRule::QuotaLowered, None, Some(excerpt_of(quota)));
        }
        for (was, is) in paired.both {
            let (before, after) = (CallRate::of(was), CallRate::of(is));
            if before != after {
                let rule = if after.is_below(&before) { ChangeRule::QuotaLowered } else { ChangeRule::QuotaRaised };
                self.record(scope, rule, Some(excerpt_of(was)), Some(excerpt_of(is)));
            }
            let inner = scope.at(format!("quota for {}", is.text_of("scope").unwrap_or_default()));
            self.documentation(&inner, was, is);
            self.unclassified(&inner, was, is, &["limit", "per", "scope"]);
        }
    }

    fn errors(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
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
            self.compare_key(&place(is), ChangeRule::ErrorStatusChanged, was, is, "status");
            self.documentation(&place(is), was, is);
            self.unclassified(&place(is), was, is, &["code", "status"]);
        }
        for error in paired.gone {
            self.record(&place(error), ChangeRule::ErrorUnlisted, Some(excerpt_of(error)), None);
        }
        for error in paired.new {
            self.record(&place(error), ChangeRule::ErrorListed, None, Some(excerpt_of(error)));
        }
    }

    /// Compares the rules on parameters, regardless of their order.
    fn parameter_rules(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let (old, new) = (items(old, "x-rules"), items(new, "x-rules"));
        let has = |all: &[Node], wanted: &Node| all.iter().any(|one| alike(Some(one), Some(wanted)));
        for rule in old.iter().filter(|rule| !has(new, rule)) {
            self.record(scope, ChangeRule::ParameterRuleRemoved, Some(excerpt_of(rule)), None);
        }
        for rule in new.iter().filter(|rule| !has(old, rule)) {
            self.record(scope, ChangeRule::ParameterRuleAdded, None, Some(excerpt_of(rule)));
        }
    }

    /// Compares the responses that the service accepts from a callback.
    fn callback_responses(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let all = |node: &'a Node| entries(node, "responses").iter().collect::<Vec<_>>();
        let paired = pair_up(all(old), all(new), &[&|a, b| a.key == b.key]);
        let place = |status: &str| scope.at(format!("response {status}"));
        for gone in paired.gone {
            self.record(&place(&gone.key), ChangeRule::AnswerRemoved, Some(excerpt(gone.key_at, &gone.key)), None);
        }
        for new in paired.new {
            self.record(&place(&new.key), ChangeRule::AnswerAdded, None, Some(excerpt(new.key_at, &new.key)));
        }
        for (was, is) in paired.both {
            self.documentation(&place(&is.key), &was.node, &is.node);
            self.unclassified(&place(&is.key), &was.node, &is.node, &[]);
        }
    }

    fn callbacks(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        for callback in entries(old, "callbacks") {
            let inner = scope.at(format!("callback `{}`", callback.key)).towards(Direction::Answer);
            let Some(other) = entries(new, "callbacks").iter().find(|other| other.key == callback.key) else {
                self.record(&inner, ChangeRule::CallbackRemoved, Some(excerpt(callback.key_at, &callback.key)), None);
                continue;
            };
            let ([was], [is]) = (callback.node.entries(), other.node.entries()) else {
                self.unclassified(&inner, &callback.node, &other.node, &[]);
                continue;
            };
            if was.key != is.key {
                let sides = (excerpt(was.key_at, &was.key), excerpt(is.key_at, &is.key));
                self.record(&inner, ChangeRule::CallbackAddressChanged, Some(sides.0), Some(sides.1));
            }
            self.unclassified(&inner, &was.node, &is.node, &["post"]);
            if let (Some(was), Some(is)) = (was.node.get("post"), is.node.get("post")) {
                self.compare_key(&inner, ChangeRule::CallbackRetriesChanged, was, is, "x-retries");
                self.documentation(&inner, was, is);
                self.unclassified(&inner, was, is, &["x-retries", "requestBody", "responses"]);
                self.callback_responses(&inner, was, is);
                match (was.get("requestBody"), is.get("requestBody")) {
                    (Some(was), Some(is)) => self.content(&inner.at("body"), was, is, &["required"]),
                    (was, is) if !alike(was, is) => {
                        self.record(
                            &inner.at("body"),
                            ChangeRule::Unclassified,
                            was.map(excerpt_of),
                            is.map(excerpt_of),
                        );
                    }
                    _ => {}
                }
            }
        }
        for callback in entries(new, "callbacks") {
            if entries(old, "callbacks").iter().all(|other| other.key != callback.key) {
                let inner = scope.at(format!("callback `{}`", callback.key)).towards(Direction::Answer);
                self.record(&inner, ChangeRule::CallbackAdded, None, Some(excerpt(callback.key_at, &callback.key)));
            }
        }
    }
}

fn scope(id: &str) -> ComparisonScope {
    let mut scope = ComparisonScope::new(SpecSection::Operation, id);
    scope.operations.insert(id.to_owned());
    scope
}

fn shown(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

/// A rate limit.
#[derive(PartialEq)]
struct CallRate {
    limit: i64,
    seconds: u64,
}

impl CallRate {
    fn of(quota: &Node) -> Self {
        let limit = match quota.get("limit").map(|limit| &limit.value) {
            Some(Value::Integer(limit)) => *limit,
            _ => 0,
        };
        Self { limit, seconds: quota.text_of("per").and_then(seconds).unwrap_or(1) }
    }

    /// Whether it allows fewer calls per second or, at the same rate, fewer calls at once.
    fn is_below(&self, other: &Self) -> bool {
        let scaled = |pace: &Self, window: u64| i128::from(pace.limit) * i128::from(window);
        (scaled(self, other.seconds), self.limit) < (scaled(other, self.seconds), other.limit)
    }
}
