//! Reads `docs/inventory.yaml`, the list of the operations that the documents name.

use crate::yaml::{self, Node};

/// The rows of one API.
pub(super) struct ApiInventory {
    pub(super) api: String,
    pub(super) rows: Vec<InventoryRow>,
}

/// One operation as a document lists it.
pub(super) struct InventoryRow {
    pub(super) group: String,
    pub(super) title: String,
    pub(super) target: RowTarget,
}

/// The operation or callback of a row.
pub(super) enum RowTarget {
    Operation(String),
    /// An operation and the name of one of its callbacks.
    Callback(String, String),
    /// No spec can describe the operation, for this reason.
    NoPath(String),
}

impl RowTarget {
    /// Returns `id` or `id/callback`.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Operation(id) => id.clone(),
            Self::Callback(id, name) => format!("{id}/{name}"),
            Self::NoPath(_) => String::new(),
        }
    }
}

/// Parses the inventory.
///
/// # Errors
///
/// Returns the position and the problem.
pub(super) fn read(source: &str) -> Result<Vec<ApiInventory>, String> {
    let root = yaml::parse(source)
        .map_err(|error| format!("{}: {}; write instead: {}", error.at, error.what, error.instead))?;
    if root.entries().is_empty() {
        return Err("no API is listed".to_owned());
    }
    root.entries().iter().map(|api| Ok(ApiInventory { api: api.key.clone(), rows: rows(&api.node)? })).collect()
}

/// Returns the specs that the inventory does not list.
pub(super) fn unlisted(inventory: &[ApiInventory], specs: Vec<String>) -> Vec<String> {
    specs.into_iter().filter(|spec| inventory.iter().all(|listed| listed.api != *spec)).collect()
}

fn rows(groups: &Node) -> Result<Vec<InventoryRow>, String> {
    let mut rows: Vec<InventoryRow> = Vec::new();
    for group in groups.items() {
        let name = group.text_of("group").ok_or_else(|| format!("{}: a group has no name", group.at))?;
        for row in group.get("rows").map(Node::items).unwrap_or_default() {
            let title = row.text_of("title").ok_or_else(|| format!("{}: a row has no title", row.at))?;
            let target = target(row).ok_or_else(|| {
                format!("{}: a row needs an operation, a callback (operation/name), or `missing` with a reason", row.at)
            })?;
            let shown = target.shown();
            if !shown.is_empty() && rows.iter().any(|row| row.target.shown() == shown) {
                return Err(format!("{}: {shown} is listed twice", row.at));
            }
            rows.push(InventoryRow { group: name.to_owned(), title: title.to_owned(), target });
        }
    }
    Ok(rows)
}

fn target(row: &Node) -> Option<RowTarget> {
    match (row.text_of("operation"), row.text_of("callback"), row.text_of("missing")) {
        (Some(id), None, None) => Some(RowTarget::Operation(id.to_owned())),
        (None, Some(callback), None) => {
            let (id, name) = callback.split_once('/')?;
            Some(RowTarget::Callback(id.to_owned(), name.to_owned()))
        }
        (None, None, Some(reason)) => Some(RowTarget::NoPath(reason.trim().to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(rows: &str) -> String {
        read(&format!("api:\n  - group: Cards\n    rows:\n{rows}")).err().unwrap_or_default()
    }

    #[test]
    fn a_row_names_an_operation_a_callback_or_a_reason() {
        let source = "api:\n  - group: Cards\n    rows:\n      - {title: A, operation: getA}\n      \
                      - {title: B, callback: getA/push}\n      - {title: C, missing: no path is known}\n";
        let inventory = read(source).unwrap();
        assert_eq!(inventory[0].api, "api");
        let shown: Vec<String> = inventory[0].rows.iter().map(|row| row.target.shown()).collect();
        assert_eq!(shown, ["getA", "getA/push", ""]);
    }

    #[test]
    fn a_spec_that_is_not_listed_is_reported() {
        let inventory = read("one:\n  - group: Cards\n    rows: []\n").unwrap();
        let specs = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        assert_eq!(unlisted(&inventory, specs(["one", "two"])), ["two"]);
        assert!(unlisted(&inventory, specs(["one", "one"])).is_empty());
    }

    #[test]
    fn an_invalid_row_is_rejected_with_its_position() {
        assert!(rejection("      - {operation: a}\n").contains("4:9: a row has no title"));
        assert!(rejection("      - {title: A}\n").contains("a row needs an operation"));
        assert!(rejection("      - {title: A, operation: a, missing: b}\n").contains("a row needs an operation"));
        assert!(rejection("      - {title: A, callback: a}\n").contains("a row needs an operation"));
        let twice = "      - {title: A, operation: a}\n      - {title: B, operation: a}\n";
        assert!(rejection(twice).contains("a is listed twice"));
        assert!(read("").is_err());
    }
}
