//! The titles that the documents give to their operations, for the program's lists of operations.

use std::fmt::Write;

use super::inventory::{ApiInventory, RowTarget};

/// The file of the program.
pub(super) const FILE: &str = "crates/simfleet-cli/locales/titles.ftl";

/// Returns the titles in Chinese characters as a Fluent file. The specs have English summaries, so that an English title would
/// say the same twice.
pub(super) fn file(inventory: &[ApiInventory]) -> String {
    let mut text = String::from(
        "# The titles of the documents, from docs/inventory.yaml. Written by `cargo xtask coverage`; do not edit.\n\n",
    );
    for ApiInventory { api, rows } in inventory {
        for row in rows {
            if let RowTarget::Operation(id) = &row.target
                && !row.title.is_ascii()
            {
                let _ = writeln!(text, "title-{api}-{id} = {}", row.title);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::coverage::inventory;

    #[test]
    fn the_program_has_the_titles_of_the_inventory() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let read = |file: &str| std::fs::read_to_string(root.join(file)).unwrap();
        let titles = file(&inventory::read(&read("docs/inventory.yaml")).unwrap());
        assert_eq!(read(FILE), titles, "run cargo xtask coverage");
    }
}
