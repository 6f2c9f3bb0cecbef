//! Finds the secrets in a response.

use crate::spec::{entries, follow, is_secret, ref_name, schema};
use crate::yaml::Node;

/// Returns the dotted paths of all secrets in the named schema, in the order of the spec.
pub(super) fn in_answer(root: &Node, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(root, name, "", &mut Vec::new(), &mut found);
    found
}

/// `inside` are the schemas on the current path: a recursive schema is visited once.
fn walk(root: &Node, name: &str, path: &str, inside: &mut Vec<String>, found: &mut Vec<String>) {
    if inside.iter().any(|outer| outer == name) {
        return;
    }
    inside.push(name.to_owned());
    // The items of a response that is a list.
    if let Some(next) = schema(root, name).and_then(|schema| schema.get("items")).and_then(ref_name) {
        walk(root, &next, path, inside, found);
    }
    for member in schema(root, name).map(|schema| entries(schema, "properties")).unwrap_or_default() {
        let here = if path.is_empty() { member.key.clone() } else { format!("{path}.{}", member.key) };
        if is_secret(follow(root, &member.node)) {
            found.push(here);
        } else if let Some(next) = ref_name(member.node.get("items").unwrap_or(&member.node)) {
            walk(root, &next, &here, inside, found);
        }
    }
    inside.pop();
}
