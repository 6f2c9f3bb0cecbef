//! Which values of a spec are secrets, and where they are in an answer.

use super::{follow, ref_name};
use crate::yaml::Node;

/// Whether a schema says that its value is a secret.
pub(crate) fn is_secret(schema: &Node) -> bool {
    schema.text_of("format") == Some("password") || schema.truth_of("x-secret")
}

/// The schema of that name.
pub(super) fn schema<'a>(root: &'a Node, name: &str) -> Option<&'a Node> {
    root.get("components")?.get("schemas")?.get(name)
}

/// The dotted paths of all secrets below the schema of that name, in the order of the spec.
pub(super) fn in_answer(root: &Node, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(root, name, "", &mut Vec::new(), &mut found);
    found
}

/// `inside` are the schemas on the way: one that holds itself is looked into once.
fn walk(root: &Node, name: &str, path: &str, inside: &mut Vec<String>, found: &mut Vec<String>) {
    if inside.iter().any(|outer| outer == name) {
        return;
    }
    inside.push(name.to_owned());
    let members = schema(root, name).and_then(|schema| schema.get("properties"));
    for member in members.map(Node::entries).unwrap_or_default() {
        let here = if path.is_empty() { member.key.clone() } else { format!("{path}.{}", member.key) };
        if is_secret(follow(root, &member.node)) {
            found.push(here);
        } else if let Some(next) = ref_name(member.node.get("items").unwrap_or(&member.node)) {
            walk(root, &next, &here, inside, found);
        }
    }
    inside.pop();
}
