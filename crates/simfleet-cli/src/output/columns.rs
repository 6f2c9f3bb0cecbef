//! The columns that `--columns` selects.

use std::collections::BTreeSet;

use serde_json::Value;

use super::messages::tell;
use super::row::OutputRow;
use crate::error::CliError;
use crate::lang::text;
use crate::names::normalized;

/// The most names of columns that a message lists.
const MOST_NAMED: usize = 100;
/// How similar a name must be to be suggested.
const SIMILAR: f64 = 0.8;

/// The selected columns of the rows of one command.
#[derive(Debug)]
pub(super) struct Selection {
    names: Vec<String>,
    /// Of rows with members of their own: what came so far.
    seen: Option<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    rows: usize,
    /// Whether any row has the column, by its position.
    selected: Vec<bool>,
    /// The names of the columns of the rows.
    names: BTreeSet<String>,
}

impl Selection {
    /// Selects columns of rows whose columns are known. Fails if one is not among them.
    ///
    /// A name matches without its case and separators, so `SIM_NO`, as a table shows it, selects `sim_no`.
    pub(super) fn of_known(wanted: &[String], known: &[&str]) -> Result<Self, CliError> {
        let mut names: Vec<String> = Vec::new();
        for name in wanted {
            let Some(found) = known.iter().find(|known| normalized(known) == normalized(name)) else {
                return Err(CliError::usage(
                    text!("column-unknown", name = name.escape_debug().to_string()),
                    text!("column-unknown-remedy", suggestion = suggestion(name, known), known = known.join(", ")),
                ));
            };
            names.push((*found).to_owned());
        }
        reject_repeated(&names)?;
        Ok(Self { names, seen: None })
    }

    /// Selects columns of rows with members of their own, which are known only when the rows come.
    pub(super) fn of_open(wanted: &[String]) -> Result<Self, CliError> {
        if wanted.iter().any(String::is_empty) {
            return Err(CliError::usage(text!("column-empty"), text!("column-empty-remedy")));
        }
        reject_repeated(wanted)?;
        let seen = Seen { selected: vec![false; wanted.len()], ..Seen::default() };
        Ok(Self { names: wanted.to_vec(), seen: Some(seen) })
    }

    /// Returns the names of the selected columns.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Returns a row with the selected columns only. A column that the row does not have is null.
    pub(super) fn project(&mut self, row: &OutputRow) -> OutputRow {
        let mut projected = OutputRow::new();
        for (index, name) in self.names.iter().enumerate() {
            let found = row.get(name).or_else(|| {
                let name = normalized(name);
                row.cells().find(|(other, _)| normalized(other) == name).map(|(_, value)| value)
            });
            if let Some(seen) = &mut self.seen
                && found.is_some()
                && let Some(selected) = seen.selected.get_mut(index)
            {
                *selected = true;
            }
            projected = projected.with(name, found.cloned().unwrap_or(Value::Null));
        }
        if let Some(seen) = &mut self.seen {
            seen.rows += 1;
            for (name, _) in row.cells() {
                if seen.names.len() < MOST_NAMED && !seen.names.contains(name) {
                    seen.names.insert(name.to_owned());
                }
            }
        }
        projected
    }

    /// Says which selected columns no row has.
    pub(super) fn report(&self) {
        let Some(seen) = self.seen.as_ref().filter(|seen| seen.rows > 0) else { return };
        let known: Vec<&str> = seen.names.iter().map(String::as_str).collect();
        for (name, _) in self.names.iter().zip(&seen.selected).filter(|(_, is_seen)| !**is_seen) {
            let suggestion = suggestion(name, &known);
            tell!("column-in-no-row", name = name, suggestion = suggestion, known = known.join(", "));
        }
    }
}

fn reject_repeated(names: &[String]) -> Result<(), CliError> {
    let mut seen = BTreeSet::new();
    match names.iter().find(|name| !seen.insert(normalized(name))) {
        Some(name) => Err(CliError::usage(text!("column-twice", name = name), text!("column-twice-remedy"))),
        None => Ok(()),
    }
}

/// Returns the most similar name as the beginning of a remedy, or nothing.
fn suggestion(name: &str, known: &[&str]) -> String {
    let score = |known: &&&str| strsim::jaro_winkler(&normalized(known), &normalized(name));
    let best = known.iter().max_by(|one, other| score(one).total_cmp(&score(other)));
    best.filter(|best| score(best) > SIMILAR).map(|best| text!("column-suggestion", name = *best)).unwrap_or_default()
}
