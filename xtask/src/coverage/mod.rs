//! `cargo xtask coverage`: where each operation that the services' documents name is implemented and tested.
//!
//! All cells are computed. The rows come from `docs/inventory.yaml`; the cells come from the specs, from the source of
//! the generated clients, from the help of the program for each operation, and from the lists that the test programs
//! print. The command fails if a row with a known path has a missing cell, if a row names something that does not
//! exist, if no row names an operation of a spec, or if the inventory does not list a spec. It does not run the tests.
//!
//! The command also writes two pages from the specs alone: what is inferred, and the effects of all operations. It writes
//! the titles of the inventory for the program, too.

mod cell;
mod effects;
mod error;
mod evidence;
mod inventory;
mod sources;
mod table;
mod titles;

use std::fs;
use std::path::Path;

use crate::spec::rust_name;
use cell::{Cell, Column};
pub use error::CoverageError;
use evidence::ApiSpec;
use inventory::{ApiInventory, RowTarget};
use sources::{ClientContents, Program, SpecContents, Tests};
use table::{TableRow, TableSection};

/// The table and its gaps.
#[derive(Debug)]
pub struct Coverage {
    /// The generated files and their texts.
    pub pages: Vec<(&'static str, String)>,
    /// One line for each API: how many of its rows are complete.
    pub summary: String,
    /// A line for each missing cell, and for each row or operation that has no counterpart.
    pub gaps: Vec<String>,
}

/// Computes the table of the workspace at `root`. Builds the program and the tests.
///
/// # Errors
///
/// Fails if a file cannot be read, or if a part of the workspace does not build.
pub fn coverage(root: &Path) -> Result<Coverage, CoverageError> {
    let file = root.join("docs/inventory.yaml");
    let source = fs::read_to_string(&file).map_err(|error| CoverageError(format!("{}: {error}", file.display())))?;
    let inventory = inventory::read(&source).map_err(|what| CoverageError(format!("{}: {what}", file.display())))?;
    let specs = crate::regenerate::all_specs(root).map_err(|error| CoverageError(error.to_string()))?;
    let specs = specs.iter().filter_map(|spec| Some(spec.file_stem()?.to_str()?.to_owned())).collect();
    let built = sources::build(root)?;
    let tests = sources::tests(&built)?;
    let mut gaps: Vec<String> = inventory::unlisted(&inventory, specs)
        .into_iter()
        .map(|api| format!("{api}: docs/inventory.yaml does not list specs/{api}.yaml"))
        .collect();
    let contents = inventory.iter().map(|ApiInventory { api, .. }| SpecContents::read(root, api));
    let contents = contents.collect::<Result<Vec<_>, _>>()?;
    let mut sections = Vec::new();
    for (ApiInventory { api, rows }, spec) in inventory.iter().zip(&contents) {
        let sources =
            ApiSources { api, spec, client: ClientContents::read(root, api)?, program: &built.program, tests: &tests };
        for id in sources.spec.unnamed(rows) {
            gaps.push(format!("{api} {id}: no row of docs/inventory.yaml names this operation of the spec"));
        }
        let rows: Vec<TableRow<'_>> =
            rows.iter().map(|row| TableRow { row, cells: sources.cells(&row.target) }).collect();
        for TableRow { row, cells } in &rows {
            for (column, cell) in Column::ALL.iter().zip(cells) {
                if let Cell::Missing(what) = cell {
                    gaps.push(format!("{api} {}: no {}: {what}", row.target.shown(), column.title()));
                }
            }
        }
        sections.push(TableSection { api: api.clone(), rows });
    }
    let specs: Vec<ApiSpec<'_>> = contents.iter().map(SpecContents::as_spec).collect();
    let mut markdown = table::markdown(&sections);
    evidence::counts(&mut markdown, &specs);
    let pages = vec![
        ("docs/coverage.md", markdown),
        ("docs/evidence.md", evidence::page(&specs)),
        ("docs/effects.md", effects::page(&specs)),
        (titles::FILE, titles::file(&inventory)),
    ];
    Ok(Coverage { pages, summary: table::summary(&sections), gaps })
}

/// The sources of the cells of one API.
struct ApiSources<'a> {
    api: &'a str,
    spec: &'a SpecContents,
    client: ClientContents,
    program: &'a Program,
    tests: &'a Tests,
}

impl ApiSources<'_> {
    /// The cells of a row, in the order of [`Column::ALL`]; none for an operation without a path.
    fn cells(&self, target: &RowTarget) -> Vec<Cell> {
        match target {
            RowTarget::Operation(id) => Column::ALL.into_iter().map(|column| self.operation_cell(column, id)).collect(),
            RowTarget::Callback(id, callback) => {
                Column::ALL.into_iter().map(|column| self.callback_cell(column, id, callback)).collect()
            }
            RowTarget::NoPath(_) => Vec::new(),
        }
    }

    fn operation_cell(&self, column: Column, id: &str) -> Cell {
        let (api, name) = (self.api, rust_name(id));
        match column {
            Column::Spec => Cell::of(self.spec.has(id), || format!("specs/{api}.yaml has no operation {id}")),
            Column::Client => {
                Cell::of(self.client.sends(&name), || format!("no type implements Request for the operation {name}"))
            }
            Column::Program => {
                let command = name.replace('_', "-");
                Cell::of(self.program.knows(api, &command), || format!("`simfleet api {api} {command} --help` fails"))
            }
            Column::Emulator | Column::Properties | Column::EndToEnd | Column::PolicySpy => {
                self.test_cell(column, &name)
            }
        }
    }

    fn callback_cell(&self, column: Column, id: &str, callback: &str) -> Cell {
        let api = self.api;
        match column {
            Column::Spec => Cell::of(self.spec.calls_back(id, callback), || {
                format!("specs/{api}.yaml has no callback {callback} at {id}")
            }),
            Column::Client => Cell::of(self.client.knows_callback(callback), || {
                format!("the operation table has no callback {callback}")
            }),
            Column::Program => Cell::of(self.program.listens(), || "`simfleet listen --help` fails".to_owned()),
            // The client receives a callback: it builds no request and repeats nothing.
            Column::Properties | Column::PolicySpy => Cell::NotApplicable,
            Column::Emulator | Column::EndToEnd => self.test_cell(column, &format!("callback_{}", rust_name(callback))),
        }
    }

    fn test_cell(&self, column: Column, name: &str) -> Cell {
        let suite = column.suite().unwrap_or_default();
        self.tests.cell(&format!("{suite}::{}::{name}", self.api))
    }
}
