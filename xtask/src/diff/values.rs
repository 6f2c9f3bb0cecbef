//! Compares the values of an enumeration and their Rust names, regardless of their order.

use heck::ToPascalCase;

use super::differ::Differ;
use super::excerpt::{alike, brief, excerpt};
use super::pairing::pair_up;
use super::rules::ChangeRule;
use super::scope::ComparisonScope;
use crate::spec::items;
use crate::yaml::Node;

/// A value with its Rust name and description.
struct EnumValue<'a> {
    node: &'a Node,
    value: String,
    name: String,
    description: Option<&'a Node>,
}

impl<'a> EnumValue<'a> {
    fn all(schema: &'a Node) -> Vec<Self> {
        let (names, descriptions) = (items(schema, "x-enum-varnames"), items(schema, "x-enum-descriptions"));
        items(schema, "enum")
            .iter()
            .enumerate()
            .map(|(index, node)| {
                let value = brief(node);
                let name = names.get(index).and_then(Node::text).map_or_else(|| value.to_pascal_case(), str::to_owned);
                Self { node, value, name, description: descriptions.get(index) }
            })
            .collect()
    }
}

impl<'a> Differ<'a> {
    /// Compares the values of two schemas.
    pub(super) fn values(&mut self, scope: &ComparisonScope, old: &'a Node, new: &'a Node) {
        let paired = pair_up(
            EnumValue::all(old),
            EnumValue::all(new),
            &[&|a, b| a.node.to_json() == b.node.to_json(), &|a, b| a.name == b.name],
        );
        let inner = |listed: &EnumValue<'_>| scope.at(format!("value `{}`", listed.value));
        let shown =
            |listed: &EnumValue<'_>| Some(excerpt(listed.node.at, &format!("{} ({})", listed.value, listed.name)));
        for gone in &paired.gone {
            self.record(&inner(gone), ChangeRule::ValueRemoved, shown(gone), None);
        }
        for new in &paired.new {
            self.record(&inner(new), ChangeRule::ValueAdded, None, shown(new));
        }
        for (was, is) in &paired.both {
            if was.value != is.value {
                self.record(&inner(is), ChangeRule::ValueReplaced, shown(was), shown(is));
            } else if was.name != is.name {
                self.record(&inner(is), ChangeRule::VariantRenamed, shown(was), shown(is));
            }
            let text = |listed: &EnumValue<'a>| listed.description.map(|node| excerpt(node.at, &brief(node)));
            if !alike(was.description, is.description) {
                self.record(&inner(is), ChangeRule::DocumentationChanged, text(was), text(is));
            }
        }
    }
}
