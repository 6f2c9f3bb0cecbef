//! `cargo xtask coverage`: where each operation that the documents name has arrived.
//!
//! Promises: no cell is typed in. The rows come from `docs/inventory.yaml`, the cells from the specs, from the source of
//! the generated clients, from asking the program for the help of every operation, and from the list of tests that the
//! test programs themselves print. A row whose path is known and that lacks a cell fails the run, and so do a row that
//! names nothing, an operation that no row names, and a spec that the inventory does not list. Never says that a test
//! passes: `cargo test` does.

mod cell;
mod error;
mod inventory;
mod sources;
mod table;

use std::fs;
use std::path::Path;

use crate::spec::rust_name;
use cell::{Cell, Column};
pub use error::CoverageError;
use inventory::{ApiInventory, RowTarget};
use sources::{ClientContents, SpecContents};
use table::TableRow;

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

/// Makes the table of the workspace at `root`. Builds the program and the tests on the way.
///
/// # Errors
///
/// A file that cannot be read, or a part of the workspace that does not build.
pub fn coverage(root: &Path) -> Result<Coverage, CoverageError> {
    let file = root.join("docs/inventory.yaml");
    let source = fs::read_to_string(&file).map_err(|error| CoverageError(format!("{}: {error}", file.display())))?;
    let inventory = inventory::read(&source).map_err(|what| CoverageError(format!("{}: {what}", file.display())))?;
    let specs = crate::regenerate::all_specs(root).map_err(|error| CoverageError(error.to_string()))?;
    let specs = specs.iter().filter_map(|spec| Some(spec.file_stem()?.to_str()?.to_owned())).collect();
    let built = sources::build(root)?;
    let (tests, program) = (sources::tests(&built)?, &built.program);
    let mut lost: Vec<String> = inventory::unlisted(&inventory, specs)
        .into_iter()
        .map(|api| format!("{api}: specs/{api}.yaml is there, and docs/inventory.yaml does not list it"))
        .collect();
    let mut sections = Vec::new();
    for ApiInventory { api, rows } in &inventory {
        let spec = SpecContents::read(root, api)?;
        let client = ClientContents::read(root, api)?;
        for id in spec.unnamed(rows) {
            lost.push(format!("{api} {id}: the spec has it, and no row of docs/inventory.yaml names it"));
        }
        let mut lines = Vec::new();
        for row in rows {
            let cells = match &row.target {
                RowTarget::NoPath(_) => Vec::new(),
                target => cells(api, target, &spec, &client, program, &tests),
            };
            for (column, cell) in Column::ALL.iter().zip(&cells) {
                if let Cell::Missing(what) = cell {
                    lost.push(format!("{api} {}: no {}: {what}", row.target.shown(), column.title()));
                }
            }
            lines.push(TableRow { row, cells });
        }
        sections.push((api.clone(), lines));
    }
    Ok(Coverage { markdown: table::markdown(&sections), summary: table::summary(&sections), lost })
}

fn cells(
    api: &str,
    target: &RowTarget,
    spec: &SpecContents,
    client: &ClientContents,
    program: &sources::Program,
    tests: &sources::Tests,
) -> Vec<Cell> {
    let (id, callback) = match target {
        RowTarget::Operation(id) => (id.as_str(), None),
        RowTarget::Callback(id, name) => (id.as_str(), Some(name.as_str())),
        RowTarget::NoPath(_) => return Vec::new(),
    };
    let name = rust_name(id);
    Column::ALL
        .into_iter()
        .map(|column| match (column, callback) {
            (Column::Spec, None) => Cell::of(spec.has(id), || format!("specs/{api}.yaml has no operation {id}")),
            (Column::Spec, Some(callback)) => Cell::of(spec.calls_back(id, callback), || {
                format!("specs/{api}.yaml has no callback {callback} at {id}")
            }),
            (Column::Client, None) => {
                Cell::of(client.sends(&name), || format!("no builder that implements Call for {name}"))
            }
            (Column::Client, Some(callback)) => {
                Cell::of(client.knows_callback(callback), || format!("the table has no callback {callback}"))
            }
            (Column::Program, None) => {
                let command = name.replace('_', "-");
                Cell::of(program.knows(api, &command), || format!("`simfleet api {api} {command} --help` fails"))
            }
            (Column::Program, Some(_)) => Cell::of(program.listens(), || "`simfleet listen --help` fails".to_owned()),
            // A push is no request of ours: nothing to build, and nothing to repeat.
            (Column::Properties | Column::PolicySpy, Some(_)) => Cell::NotApplicable,
            (Column::Emulator | Column::EndToEnd, Some(callback)) => {
                let suite = column.suite().unwrap_or_default();
                tests.cell(&format!("{suite}::{api}::callback_{}", rust_name(callback)))
            }
            (_, None) => {
                let suite = column.suite().unwrap_or_default();
                tests.cell(&format!("{suite}::{api}::{name}"))
            }
        })
        .collect()
}
