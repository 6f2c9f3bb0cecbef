//! A table: rows of cells, from a workbook or from delimited text.

use std::ops::ControlFlow;

use super::error::ListError;
use super::values::CellValue;
use crate::text;

/// The cells of a row that are not empty, by their column from 0.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// The line or row, from 1.
    pub(super) number: u32,
    pub(super) cells: Vec<(u32, CellValue<'a>)>,
}

impl Row<'_> {
    /// Returns the cell in a column, if it is not empty.
    pub(super) fn cell(&self, column: u32) -> Option<&CellValue<'_>> {
        self.cells.iter().find(|(at, _)| *at == column).map(|(_, value)| value)
    }
}

/// A function that is called for each row with cells, until it breaks.
pub(super) type RowVisitor<'v> = dyn FnMut(&Row<'_>) -> ControlFlow<()> + 'v;

/// Rows that can be read more than once, without keeping them.
pub(super) trait Table {
    /// Calls `visit` for each row that has cells. Texts are normalized and without quotes around them.
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError>;

    /// Returns the names of the places in this table.
    fn places(&self) -> Places;

    /// True if the spreadsheet does not show a column.
    fn hides_column(&self, _column: u32) -> bool {
        false
    }
}

/// The names of the places in a table, for messages.
#[derive(Clone, Debug)]
pub(super) enum Places {
    Lines { file: String },
    Cells { file: String, sheet: String },
}

impl Places {
    /// Returns the place of a cell, with the name of the file.
    pub(super) fn cell(&self, row: u32, column: u32) -> String {
        match self {
            Self::Lines { file } => text!("place-line", file = file, line = row),
            Self::Cells { file, sheet } => {
                text!("place-cell", file = file, sheet = sheet, cell = format!("{}{row}", letters(column)))
            }
        }
    }

    /// Returns the name of a column.
    pub(super) fn column(&self, column: u32) -> String {
        match self {
            Self::Lines { .. } => text!("place-column", number = column.saturating_add(1)),
            Self::Cells { .. } => {
                text!("place-column-letters", number = column.saturating_add(1), letters = letters(column))
            }
        }
    }

    /// Returns the name of the table.
    pub(super) fn table(&self) -> String {
        match self {
            Self::Lines { file } => file.clone(),
            Self::Cells { file, sheet } => text!("place-sheet", file = file, sheet = sheet),
        }
    }
}

/// Returns the letters of a column of a spreadsheet, from 0: A to Z, AA and so on.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from_digit(u32::try_from(rest % 26).unwrap_or(0) + 10, 36).unwrap_or('?'));
        rest /= 26;
    }
    letters.iter().rev().collect::<String>().to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
    }
}
