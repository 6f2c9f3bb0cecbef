//! Compares the limits of a value: lengths, sizes, patterns. An added or narrowed limit allows fewer values; a removed
//! or widened limit allows more.

use super::differ::Differ;
use super::excerpt::alike;
use super::rules::ChangeRule;
use super::scope::ComparisonScope;
use crate::yaml::Node;

impl<'a> Differ<'a> {
    /// Compares the limits of two schemas.
    pub(super) fn limits(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        // For each limit, whether a larger number allows fewer values.
        let limits = [
            ("minItems", true),
            ("maxItems", false),
            ("minLength", true),
            ("maxLength", false),
            ("minimum", true),
            ("maximum", false),
        ];
        for (key, floor) in limits {
            let (was, is) = (old.get(key), new.get(key));
            if alike(was, is) {
                continue;
            }
            let tighter = match (was.and_then(number), is.and_then(number)) {
                (Some(was), Some(is)) => (is > was) == floor,
                (_, after) => after.is_some(),
            };
            let rule = match (key, tighter) {
                ("maxItems", true) => ChangeRule::ListLimitLowered,
                ("maxItems", false) => ChangeRule::ListLimitRaised,
                (_, true) => ChangeRule::LimitTightened,
                (_, false) => ChangeRule::LimitLoosened,
            };
            self.compare_key(&scope.at(format!("`{key}`")), rule, old, new, key);
        }
        let rule = if new.get("pattern").is_some() { ChangeRule::LimitTightened } else { ChangeRule::LimitLoosened };
        self.compare_key(&scope.at("`pattern`"), rule, old, new, "pattern");
    }
}

fn number(node: &Node) -> Option<f64> {
    // Limits are small enough for an exact conversion.
    node.to_json().as_f64()
}
