//! Collects the names of the members that a spec describes.

use std::collections::BTreeSet;

use crate::yaml::Node;

/// Keys below which a spec has values instead of schemas.
const VALUES: [&str; 3] = ["example", "examples", "default"];

/// Returns the names of all members of requests and responses, sorted.
pub(super) fn in_spec(root: &Node) -> Vec<String> {
    let mut names = BTreeSet::new();
    collect(root, &mut names);
    names.into_iter().collect()
}

fn collect(node: &Node, names: &mut BTreeSet<String>) {
    if let Some(name) = node.text_of("x-list-member") {
        names.insert(name.to_owned());
    }
    for entry in node.entries().iter().filter(|entry| !VALUES.contains(&entry.key.as_str())) {
        if entry.key == "properties" {
            names.extend(entry.node.entries().iter().map(|member| member.key.clone()));
            // A member may have the name of a keyword.
            entry.node.entries().iter().for_each(|member| collect(&member.node, names));
        } else {
            collect(&entry.node, names);
        }
    }
    node.items().iter().for_each(|item| collect(item, names));
}
