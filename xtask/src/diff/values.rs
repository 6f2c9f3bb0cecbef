//! Values of an enumeration: which there are, and what they are called in Rust. Their order says nothing.

use heck::ToPascalCase;

use super::differ::Differ;
use super::excerpt::{alike, brief, said};
use super::pairing::pair_up;
use super::rules::Rule;
use super::scope::Scope;
use crate::spec::items;
use crate::yaml::Node;

/// A value and what is said of it.
struct Listed<'a> {
    node: &'a Node,
    value: String,
    name: String,
    description: Option<&'a Node>,
}

impl<'a> Listed<'a> {
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
    pub(super) fn values(&mut self, scope: &Scope, old: &'a Node, new: &'a Node) {
        let paired = pair_up(
            Listed::all(old),
            Listed::all(new),
            &[&|a, b| a.node.to_json() == b.node.to_json(), &|a, b| a.name == b.name],
        );
        let inner = |listed: &Listed<'_>| scope.at(format!("value `{}`", listed.value));
        let shown = |listed: &Listed<'_>| Some(said(listed.node.at, &format!("{} ({})", listed.value, listed.name)));
        for gone in &paired.gone {
            self.note(&inner(gone), Rule::ValueRemoved, shown(gone), None);
        }
        for new in &paired.new {
            self.note(&inner(new), Rule::ValueAdded, None, shown(new));
        }
        for (was, is) in &paired.both {
            if was.value != is.value {
                self.note(&inner(is), Rule::ValueReplaced, shown(was), shown(is));
            } else if was.name != is.name {
                self.note(&inner(is), Rule::VariantRenamed, shown(was), shown(is));
            }
            let text = |listed: &Listed<'a>| listed.description.map(|node| said(node.at, &brief(node)));
            if !alike(was.description, is.description) {
                self.note(&inner(is), Rule::DocumentationChanged, text(was), text(is));
            }
        }
    }
}
