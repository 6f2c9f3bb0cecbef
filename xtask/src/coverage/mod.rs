//! `cargo xtask coverage`: where each operation that the documents name has arrived.
//!
//! Promises: no cell is typed in. The rows come from `docs/inventory.yaml`, the cells from the specs, from the source of
//! the generated clients, from asking the program for the help of every operation, and from the list of tests that the
//! test programs themselves print. A row whose path is known and that lacks a cell fails the run, and so do a row that
//! names nothing, an operation that no row names, and a spec that the inventory does not list. Never says that a test
//! passes: `cargo test` does.

mod evidence;
mod inventory;
mod table;

use std::fmt;
use std::fs;
use std::path::Path;

pub(crate) use evidence::{ClientSide, SpecSide};
use inventory::{Inventory, Row, Stand};
use table::{Cell, Line};

/// Why there is no table.
#[derive(Debug)]
pub struct CoverageFailure(pub(crate) String);

impl fmt::Display for CoverageFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CoverageFailure {}

/// The table, and what is wrong with it.
#[derive(Debug)]
pub struct Coverage {
    /// The table as Markdown: what `docs/coverage.md` holds.
    pub markdown: String,
    /// The last lines, for people: how many rows are whole.
    pub summary: String,
    /// Each lost cell, and each row or operation that does not fit.
    pub lost: Vec<String>,
}

/// What a test that covers one operation is called, by column.
const SUITES: [(Column, &str); 4] = [
    (Column::Emulator, "emulator"),
    (Column::Properties, "requests"),
    (Column::EndToEnd, "operations"),
    (Column::PolicySpy, "policy_spy"),
];

/// The columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Spec,
    Client,
    Program,
    Emulator,
    Properties,
    EndToEnd,
    PolicySpy,
}

impl Column {
    pub(crate) const ALL: [Self; 7] =
        [Self::Spec, Self::Client, Self::Program, Self::Emulator, Self::Properties, Self::EndToEnd, Self::PolicySpy];

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Client => "client",
            Self::Program => "program",
            Self::Emulator => "emulator",
            Self::Properties => "property test",
            Self::EndToEnd => "end-to-end test",
            Self::PolicySpy => "policy spy",
        }
    }
}

/// Makes the table of the workspace at `root`. Builds the program and the tests on the way.
///
/// # Errors
///
/// A file that cannot be read, or a part of the workspace that does not build.
pub fn coverage(root: &Path) -> Result<Coverage, CoverageFailure> {
    let file = root.join("docs/inventory.yaml");
    let source = fs::read_to_string(&file).map_err(|error| CoverageFailure(format!("{}: {error}", file.display())))?;
    let inventory = inventory::read(&source).map_err(|what| CoverageFailure(format!("{}: {what}", file.display())))?;
    let specs = crate::regenerate::all_specs(root).map_err(|error| CoverageFailure(error.to_string()))?;
    let specs = specs.iter().filter_map(|spec| Some(spec.file_stem()?.to_str()?.to_owned())).collect();
    let built = evidence::build(root)?;
    let (tests, program) = (evidence::tests(&built)?, &built.program);
    let mut lost: Vec<String> = inventory::unlisted(&inventory, specs)
        .into_iter()
        .map(|api| format!("{api}: specs/{api}.yaml is there, and docs/inventory.yaml does not list it"))
        .collect();
    let mut sections = Vec::new();
    for Inventory { api, rows } in &inventory {
        let spec = SpecSide::read(root, api)?;
        let client = ClientSide::read(root, api)?;
        for id in spec.unnamed(rows) {
            lost.push(format!("{api} {id}: the spec has it, and no row of docs/inventory.yaml names it"));
        }
        let mut lines = Vec::new();
        for row in rows {
            let cells = match &row.stand {
                Stand::Missing(_) => Vec::new(),
                stand => cells(api, stand, &spec, &client, program, &tests),
            };
            for (column, cell) in Column::ALL.iter().zip(&cells) {
                if let Cell::Lost(what) = cell {
                    lost.push(format!("{api} {}: no {}: {what}", row.stand.shown(), column.title()));
                }
            }
            lines.push(Line { row, cells });
        }
        sections.push((api.clone(), lines));
    }
    Ok(Coverage { markdown: table::markdown(&sections), summary: table::summary(&sections), lost })
}

fn cells(
    api: &str,
    stand: &Stand,
    spec: &SpecSide,
    client: &ClientSide,
    program: &evidence::Program,
    tests: &evidence::Tests,
) -> Vec<Cell> {
    let (id, callback) = match stand {
        Stand::Operation(id) => (id.as_str(), None),
        Stand::Callback(id, name) => (id.as_str(), Some(name.as_str())),
        Stand::Missing(_) => return Vec::new(),
    };
    let rust_name = crate::model::rust_name(id);
    Column::ALL
        .into_iter()
        .map(|column| match (column, callback) {
            (Column::Spec, None) => Cell::of(spec.has(id), || format!("specs/{api}.yaml has no operation {id}")),
            (Column::Spec, Some(name)) => {
                Cell::of(spec.calls_back(id, name), || format!("specs/{api}.yaml has no callback {name} at {id}"))
            }
            (Column::Client, None) => {
                Cell::of(client.sends(&rust_name), || format!("no builder that implements Call for {rust_name}"))
            }
            (Column::Client, Some(name)) => {
                Cell::of(client.knows_callback(name), || format!("the table has no callback {name}"))
            }
            (Column::Program, None) => {
                let command = rust_name.replace('_', "-");
                Cell::of(program.knows(api, &command), || format!("`simfleet api {api} {command} --help` fails"))
            }
            (Column::Program, Some(_)) => Cell::of(program.listens(), || "`simfleet listen --help` fails".to_owned()),
            // A push is no request of ours: nothing to build, and nothing to repeat.
            (Column::Properties | Column::PolicySpy, Some(_)) => Cell::NotApplicable,
            (Column::Emulator | Column::EndToEnd, Some(name)) => {
                let suite = SUITES.iter().find(|(of, _)| *of == column).map_or("", |(_, suite)| suite);
                tests.cell(&format!("{suite}::{api}::callback_{}", crate::model::rust_name(name)))
            }
            (_, None) => {
                let suite = SUITES.iter().find(|(of, _)| *of == column).map_or("", |(_, suite)| suite);
                tests.cell(&format!("{suite}::{api}::{rust_name}"))
            }
        })
        .collect()
}

impl SpecSide {
    /// Operations and callbacks that no row names.
    fn unnamed(&self, rows: &[Row]) -> Vec<String> {
        let named: Vec<String> = rows.iter().map(|row| row.stand.shown()).collect();
        self.all().filter(|id| !named.contains(id)).collect()
    }
}
