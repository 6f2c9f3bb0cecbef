//! The coverage table as Markdown.

use std::fmt::Write;

use super::cell::{Cell, Column};
use super::inventory::{InventoryRow, RowTarget};

/// A row with its cells; none for an operation that no spec can hold.
pub(crate) struct TableRow<'a> {
    pub(crate) row: &'a InventoryRow,
    pub(crate) cells: Vec<Cell>,
}

impl TableRow<'_> {
    fn is_known(&self) -> bool {
        !matches!(self.row.target, RowTarget::NoPath(_))
    }

    fn is_whole(&self) -> bool {
        self.is_known() && !self.cells.iter().any(|cell| matches!(cell, Cell::Missing(_)))
    }
}

/// How many rows of each API are whole.
pub(crate) fn summary(sections: &[(String, Vec<TableRow<'_>>)]) -> String {
    let mut text = String::new();
    for (api, lines) in sections {
        let known = lines.iter().filter(|line| line.is_known()).count();
        let whole = lines.iter().filter(|line| line.is_whole()).count();
        let missing = lines.len() - known;
        let _ = write!(text, "{api}: {whole} of {known} in every column");
        if missing > 0 {
            let _ = write!(text, ", {missing} more in the documents without a path");
        }
        text.push('\n');
    }
    text
}

/// The whole page.
pub(crate) fn markdown(sections: &[(String, Vec<TableRow<'_>>)]) -> String {
    let mut text = String::from(
        "<!-- Written by `cargo xtask coverage`. Do not edit. -->\n\n# Coverage\n\n\
         Every operation that the documents of the services name, and where it has arrived. The cells are computed:\n\
         from the specs, from the generated clients, from the program (asked for the help of each operation) and from\n\
         the lists that the test programs print. `–` stands where a column does not apply.\n",
    );
    for (api, lines) in sections {
        let known = lines.iter().filter(|line| line.is_known()).count();
        let whole = lines.iter().filter(|line| line.is_whole()).count();
        let _ = write!(text, "\n## {api}\n\n{whole} of {known} operations with a known path are in every column.\n\n");
        let titles: Vec<&str> = Column::ALL.iter().map(|column| column.title()).collect();
        let _ = writeln!(text, "| group | in the document | operation | {} |", titles.join(" | "));
        let _ = writeln!(text, "| --- | --- | --- |{}", " :-: |".repeat(titles.len()));
        for line in lines.iter().filter(|line| line.is_known()) {
            let cells: Vec<&str> = line
                .cells
                .iter()
                .map(|cell| match cell {
                    Cell::Covered => "✓",
                    Cell::Missing(_) => "**lost**",
                    Cell::NotApplicable => "–",
                })
                .collect();
            let InventoryRow { group, title, target } = line.row;
            let _ = writeln!(text, "| {group} | {title} | `{}` | {} |", target.shown(), cells.join(" | "));
        }
        let missing: Vec<&TableRow<'_>> = lines.iter().filter(|line| !line.is_known()).collect();
        if !missing.is_empty() {
            text.push_str(
                "\nNamed by the documents, and in no spec:\n\n| group | in the document | why |\n| --- | --- | --- |\n",
            );
            for line in missing {
                if let RowTarget::NoPath(reason) = &line.row.target {
                    let _ = writeln!(text, "| {} | {} | {reason} |", line.row.group, line.row.title);
                }
            }
        }
    }
    text
}
