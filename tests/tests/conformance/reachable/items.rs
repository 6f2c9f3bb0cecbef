//! What the responses of a spec can show: the listed values of every member, and every time.

use std::collections::BTreeSet;

use serde_json::Value;
use simfleet_emulator::LoggedRequest;
use simfleet_tests::spec::{Spec, known_values, members, ref_name};

/// Items such as `Order.status = 16` and `Order.activateAt is given`.
pub(crate) type Items = BTreeSet<String>;

/// Returns what the responses of all operations of a spec can show.
pub(crate) fn listed(spec: &Spec) -> Items {
    let mut items = Items::new();
    for operation in spec.operations() {
        let mut walk = Walk { spec, open: Vec::new(), items: &mut items };
        walk.listed(spec.schema(operation.answer), operation.answer);
    }
    items
}

/// Returns what the responses to these requests have shown.
pub(crate) fn shown(spec: &Spec, log: &[LoggedRequest], bodies: &[String]) -> Items {
    assert_eq!(log.len(), bodies.len(), "a response without a request, or a request without a response");
    let mut items = Items::new();
    let operations = spec.operations();
    for (request, body) in log.iter().zip(bodies) {
        let path = if request.path == "/" { format!("/#{}", request.operation) } else { request.path.clone() };
        // The only other path has no listed values.
        let Some(operation) = operations.iter().find(|operation| operation.path == path) else { continue };
        let body: Value = serde_json::from_str(body).expect(body);
        let mut walk = Walk { spec, open: Vec::new(), items: &mut items };
        walk.shown(spec.schema(operation.answer), operation.answer, &body);
    }
    items
}

struct Walk<'a> {
    spec: &'a Spec,
    /// The schemas around the current one.
    open: Vec<String>,
    items: &'a mut Items,
}

impl Walk<'_> {
    fn listed(&mut self, node: &Value, label: &str) {
        let schema = self.spec.resolve(node).clone();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.listed(part, label);
        }
        for value in known_values(&schema).into_iter().flatten() {
            self.items.insert(item(label, value));
        }
        if is_time(label, &schema) {
            self.items.insert(format!("{label} is given"));
        }
        if let Some(element) = schema.get("items") {
            self.listed(element, label);
        }
        let name = ref_name(node).unwrap_or(label).to_owned();
        if self.open.contains(&name) {
            return;
        }
        self.open.push(name.clone());
        for (member, node) in members(&schema).into_iter().flatten() {
            self.listed(node, &format!("{name}.{member}"));
        }
        self.open.pop();
    }

    fn shown(&mut self, node: &Value, label: &str, value: &Value) {
        let schema = self.spec.resolve(node).clone();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.shown(part, label, value);
        }
        if known_values(&schema).is_some() {
            self.items.insert(item(label, value));
        }
        if is_time(label, &schema) && value.as_str().is_some_and(|text| !text.is_empty()) {
            self.items.insert(format!("{label} is given"));
        }
        for element in value.as_array().into_iter().flatten() {
            self.shown(&schema["items"], label, element);
        }
        let name = ref_name(node).unwrap_or(label);
        for (member, node) in members(&schema).into_iter().flatten() {
            if let Some(value) = value.get(member) {
                self.shown(node, &format!("{name}.{member}"), value);
            }
        }
    }
}

fn item(label: &str, value: &Value) -> String {
    format!("{label} = {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

/// Whether a member holds a time, by its name: `endAt`, `ActiveTime`.
fn is_time(label: &str, schema: &Value) -> bool {
    schema["type"] == "string" && (label.ends_with("At") || label.ends_with("Time"))
}
