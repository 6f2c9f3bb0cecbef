//! Chooses the sheet of a workbook.

use super::error::ListError;
use crate::text;

/// The most names of sheets in a message.
const MOST_NAMED: usize = 20;

/// What is known about a sheet before its cells are read.
#[derive(Clone, Debug)]
pub(super) struct SheetInfo {
    pub(super) name: String,
    pub(super) is_visible: bool,
}

/// What a sheet hides.
#[derive(Clone, Debug, Default)]
pub(super) struct HiddenParts {
    /// The number of hidden rows, by a filter or by hand.
    pub(super) rows: usize,
    /// The first and the last column of hidden ones, from 0.
    pub(super) columns: Vec<(u32, u32)>,
}

impl HiddenParts {
    /// The most ranges of columns that are kept.
    const MOST_RANGES: usize = 1000;

    /// Adds a range of hidden columns, from 0.
    pub(super) fn add_columns(&mut self, first: u32, last: u32) {
        if self.columns.len() < Self::MOST_RANGES {
            self.columns.push((first, last));
        }
    }

    pub(super) fn has_column(&self, column: u32) -> bool {
        self.columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }
}

/// Returns the index of the wanted sheet: by name, else by number from 1, else the only visible sheet with cells.
pub(super) fn choose_sheet(
    sheets: &[SheetInfo],
    wanted: Option<&str>,
    mut has_cells: impl FnMut(usize) -> Result<bool, ListError>,
) -> Result<usize, ListError> {
    if let Some(wanted) = wanted {
        let named = sheets.iter().position(|sheet| sheet.name == wanted.trim());
        let number = || wanted.trim().parse::<usize>().ok()?.checked_sub(1).filter(|index| *index < sheets.len());
        return named.or_else(number).ok_or_else(|| {
            let all: Vec<usize> = (0..sheets.len()).collect();
            ListError::new(
                text!("sheet-unknown", name = super::values::shortened(wanted)),
                text!("sheet-remedy", names = names(sheets, &all)),
            )
        });
    }
    let mut used = Vec::new();
    for (index, sheet) in sheets.iter().enumerate() {
        if sheet.is_visible && has_cells(index)? {
            used.push(index);
        }
    }
    match used.as_slice() {
        [index] => Ok(*index),
        [] => Err(ListError::new(text!("sheet-empty"), text!("sheet-empty-remedy"))),
        several => Err(ListError::new(
            text!("sheet-several", count = several.len()),
            text!("sheet-remedy", names = names(sheets, several)),
        )),
    }
}

fn names(sheets: &[SheetInfo], indices: &[usize]) -> String {
    let name = |index: &usize| {
        let sheet = sheets.get(*index)?;
        Some(text!("sheet-name", number = index + 1, name = super::values::shortened(&sheet.name)))
    };
    let mut names: Vec<String> = indices.iter().take(MOST_NAMED).filter_map(name).collect();
    if indices.len() > MOST_NAMED {
        names.push(text!("sheets-more", more = indices.len() - MOST_NAMED));
    }
    names.join(&text!("comma"))
}
