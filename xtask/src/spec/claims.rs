//! Finds the inferred statements of a spec, and what would settle each of them.

use super::keywords::Evidence;
use crate::yaml::{Node, Value};

/// The sentence that ends the documentation of what is inferred.
const INFERRED_NOTE: &str = "Inferred, at least in part: the service's documents do not say this.";

/// A statement with `x-evidence: inferred`.
pub(crate) struct Claim<'a> {
    /// The part of the spec that makes the statement.
    pub(crate) node: &'a Node,
    /// The location in the spec, without the keys that all locations have: `SimRecord.gatewayId`.
    pub(crate) id: String,
    /// What the statement says, as Markdown.
    pub(crate) text: String,
    /// The call that would settle it.
    pub(crate) settled_by: String,
}

/// Returns the claims of a spec, in its order.
pub(crate) fn claims(root: &Node) -> Vec<Claim<'_>> {
    let mut found = Vec::new();
    collect(root, root, &mut Vec::new(), "", &mut found);
    found
}

/// Adds the claims at and below a node. `keys` is its location; `settled_by` applies to all claims inside it.
fn collect<'a>(root: &Node, node: &'a Node, keys: &mut Vec<String>, settled_by: &'a str, found: &mut Vec<Claim<'a>>) {
    let settled_by = node.text_of("x-settled-by").map_or(settled_by, str::trim);
    if node.keyword_of("x-evidence") == Some(Evidence::Inferred) {
        found.push(Claim { node, id: id(root, keys), text: statement(node), settled_by: settled_by.to_owned() });
    }
    let members = node.entries().iter().map(|entry| (entry.key.clone(), &entry.node));
    let items = node.items().iter().enumerate().map(|(index, item)| {
        // The name of an item is a more stable location than its index.
        let name = item.text_of("name").or_else(|| item.text_of("code"));
        (name.map_or_else(|| index.to_string(), str::to_owned), item)
    });
    for (key, child) in members.chain(items) {
        keys.push(key);
        collect(root, child, keys, settled_by, found);
        keys.pop();
    }
}

/// Returns the id of a claim: its location, with the id of the operation in place of path and method, and without the
/// keys that all locations have.
fn id(root: &Node, keys: &[String]) -> String {
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let (first, rest) = match keys.as_slice() {
        ["paths", path, method, rest @ ..] => {
            let operation = root.get("paths").and_then(|paths| paths.get(path)?.get(method)?.text_of("operationId"));
            (operation.unwrap_or(path), rest)
        }
        ["components", _, name, rest @ ..] => (*name, rest),
        [first, rest @ ..] => (*first, rest),
        [] => ("", &[][..]),
    };
    // The address of a callback is an expression, and its method is always POST.
    let rest = rest.iter().copied().filter(|key| !key.starts_with('{') && !matches!(*key, "properties" | "post"));
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join(".")
}

/// Returns what a node says: its description, or the members of a rate limit or an error code.
fn statement(node: &Node) -> String {
    if let Some(text) = node.text_of("description") {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let members = node.entries().iter().filter(|entry| !entry.key.starts_with("x-"));
    let shown = members.filter_map(|entry| match &entry.node.value {
        Value::Text(text) => Some(format!("{}: {text}", entry.key)),
        Value::Integer(number) => Some(format!("{}: {number}", entry.key)),
        _ => None,
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// Returns the description of a node for generated documentation, with a note if it is inferred.
pub(crate) fn documentation(node: &Node) -> String {
    let text = node.text_of("description").unwrap_or_default().trim();
    noted(text, node.keyword_of("x-evidence"))
}

/// Returns a description with a note if it is inferred.
pub(crate) fn noted(text: &str, evidence: Option<Evidence>) -> String {
    match evidence {
        Some(Evidence::Inferred) => format!("{text}\n\n{INFERRED_NOTE}"),
        _ => text.to_owned(),
    }
}
