//! Chooses the sheet of a workbook.

use super::error::ListError;

/// The most names of sheets in a message.
const MOST_NAMED: usize = 20;

/// What is known about a sheet before its cells are read.
#[derive(Clone, Debug)]
pub(super) struct SheetInfo {
    pub(super) name: String,
    pub(super) is_visible: bool,
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
                format!("the workbook has no sheet `{}`", super::values::shortened(wanted)),
                format!("pass --sheet with one of these names or numbers: {}", names(sheets, &all)),
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
        [] => Err(ListError::new(
            "no visible sheet of the workbook has a cell with a value",
            "give a workbook with card numbers, or pass --sheet to read a hidden sheet",
        )),
        several => Err(ListError::new(
            format!("{} sheets of the workbook have values", several.len()),
            format!("pass --sheet with one of these names or numbers: {}", names(sheets, several)),
        )),
    }
}

fn names(sheets: &[SheetInfo], indices: &[usize]) -> String {
    let name = |index: &usize| {
        let sheet = sheets.get(*index)?;
        Some(format!("{} `{}`", index + 1, super::values::shortened(&sheet.name)))
    };
    let mut names: Vec<String> = indices.iter().take(MOST_NAMED).filter_map(name).collect();
    if indices.len() > MOST_NAMED {
        names.push(format!("and {} more", indices.len() - MOST_NAMED));
    }
    names.join(", ")
}
