//! Finds the inferred statements of a spec, and where calls can show each of them.

use std::collections::HashMap;

use crate::spec::{Claim, claims, entries, follow, items, shown};
use crate::yaml::Node;

/// A statement with `x-evidence: inferred`.
pub(crate) struct ClaimModel {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) settled_by: String,
    pub(crate) places: Vec<ClaimPlaceModel>,
}

/// Where a call can show a claim.
pub(crate) enum ClaimPlaceModel {
    Operation(String),
    Parameter { operation: String, name: String },
    Response { operation: String, path: String, kind: String, values: Vec<String> },
}

/// Returns the claims of a spec, in its order.
pub(super) fn in_spec(root: &Node) -> Vec<ClaimModel> {
    let mut found = Claims { root, claims: Vec::new(), by_node: HashMap::new() };
    for claim in claims(root) {
        found.by_node.insert(std::ptr::from_ref(claim.node), found.claims.len());
        let Claim { id, text, settled_by, .. } = claim;
        found.claims.push(ClaimModel { id, text, settled_by, places: Vec::new() });
    }
    for path in entries(root, "paths") {
        for method in path.node.entries() {
            found.place_operation(&method.node);
        }
    }
    found.claims
}

struct Claims<'a> {
    root: &'a Node,
    claims: Vec<ClaimModel>,
    /// The index of the claim that a node of the spec makes. Nodes are compared by identity.
    by_node: HashMap<*const Node, usize>,
}

impl<'a> Claims<'a> {
    fn place_operation(&mut self, node: &'a Node) {
        let root = self.root;
        let Some(operation) = node.text_of("operationId") else { return };
        self.place(node, || ClaimPlaceModel::Operation(operation.to_owned()));
        let parameter =
            |name: &str| ClaimPlaceModel::Parameter { operation: operation.to_owned(), name: name.to_owned() };
        for written in items(node, "parameters") {
            let written = follow(root, written);
            self.place(written, || parameter(written.text_of("name").unwrap_or_default()));
        }
        let content = node.get("requestBody").map(|body| entries(body, "content")).unwrap_or_default();
        for schema in content.iter().filter_map(|media| media.node.get("schema")) {
            let schema = follow(root, schema);
            self.place(schema, || parameter(""));
            for member in entries(schema, "properties") {
                self.place(&member.node, || parameter(&member.key));
            }
        }
        for written in entries(node, "responses").iter().filter(|entry| entry.key.starts_with('2')) {
            let written = follow(root, &written.node);
            self.place(written, || response(operation, "", written));
            for media in entries(written, "content").iter().filter(|media| media.key == "application/json") {
                if let Some(schema) = media.node.get("schema") {
                    self.place_response(operation, schema, "", &mut Vec::new());
                }
            }
        }
    }

    /// `inside` are the schemas on the current path: a recursive schema is visited once.
    fn place_response(&mut self, operation: &str, written: &'a Node, path: &str, inside: &mut Vec<*const Node>) {
        let schema = follow(self.root, written);
        let key = std::ptr::from_ref(schema);
        if inside.contains(&key) {
            return;
        }
        inside.push(key);
        if !std::ptr::eq(written, schema) {
            self.place(written, || response(operation, path, schema));
        }
        self.place(schema, || response(operation, path, schema));
        // A response that is only a list is read as an object with this member.
        let path = schema.text_of("x-list-member").unwrap_or(path);
        for member in entries(schema, "properties") {
            let here = if path.is_empty() { member.key.clone() } else { format!("{path}.{}", member.key) };
            self.place_response(operation, &member.node, &here, inside);
        }
        if let Some(rows) = schema.get("items") {
            self.place_response(operation, rows, path, inside);
        }
        inside.pop();
    }

    /// Adds a place to the claim that a node makes, and to the claims of single sentences about it. A sentence says nothing
    /// about types and codes.
    fn place(&mut self, node: &Node, place: impl Fn() -> ClaimPlaceModel) {
        self.add(node, &place);
        for sentence in items(node, "x-claims") {
            self.add(sentence, || match place() {
                ClaimPlaceModel::Operation(operation) => any_value(operation, String::new()),
                ClaimPlaceModel::Response { operation, path, .. } => any_value(operation, path),
                parameter @ ClaimPlaceModel::Parameter { .. } => parameter,
            });
        }
    }

    fn add(&mut self, node: &Node, place: impl FnOnce() -> ClaimPlaceModel) {
        let index = self.by_node.get(&std::ptr::from_ref(node));
        if let Some(claim) = index.and_then(|index| self.claims.get_mut(*index)) {
            claim.places.push(place());
        }
    }
}

fn any_value(operation: String, path: String) -> ClaimPlaceModel {
    ClaimPlaceModel::Response { operation, path, kind: String::new(), values: Vec::new() }
}

fn response(operation: &str, path: &str, schema: &Node) -> ClaimPlaceModel {
    ClaimPlaceModel::Response {
        operation: operation.to_owned(),
        path: path.to_owned(),
        kind: schema.text_of("type").unwrap_or_default().to_owned(),
        values: items(schema, "enum").iter().map(shown).collect(),
    }
}
