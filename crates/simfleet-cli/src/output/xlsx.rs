//! Writes rows to a workbook. Rows go to a temporary file as they come, so that long lists need no memory.

use std::fmt;
use std::io::Write;

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde_json::Value;

use super::excel::{is_identity, loses_digits};
use super::row::cell;

/// The most rows of a sheet, with the header.
pub(super) const SHEET_ROWS: u32 = 1_048_576;
/// The most characters of a cell, in units of UTF-16.
const CELL_LENGTH: usize = 32_767;
/// The largest whole number that a cell keeps exactly.
const LARGEST_NUMBER: f64 = 1e15;

/// A workbook that is written.
pub(super) struct XlsxWriter {
    workbook: Workbook,
    columns: Vec<String>,
    rows_per_sheet: u32,
    sheets: usize,
    next_row: u32,
    /// How many cells are shorter than their value.
    pub(super) shortened: usize,
    header: Format,
    text: Format,
}

impl fmt::Debug for XlsxWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XlsxWriter")
            .field("columns", &self.columns)
            .field("next_row", &self.next_row)
            .finish_non_exhaustive()
    }
}

impl XlsxWriter {
    /// Creates a workbook. A sheet with `rows_per_sheet` rows is followed by another one.
    pub(super) fn new(columns: Vec<String>, rows_per_sheet: u32) -> Self {
        Self {
            workbook: Workbook::new(),
            columns,
            rows_per_sheet,
            sheets: 0,
            next_row: rows_per_sheet,
            shortened: 0,
            header: Format::new().set_bold(),
            // Cells with this format stay text when they are edited.
            text: Format::new().set_num_format("@"),
        }
    }

    /// Adds a row of cells, each with the index of its column.
    pub(super) fn push<'v>(&mut self, cells: impl IntoIterator<Item = (usize, &'v Value)>) -> std::io::Result<()> {
        self.try_push(cells).map_err(std::io::Error::other)
    }

    fn try_push<'v>(&mut self, cells: impl IntoIterator<Item = (usize, &'v Value)>) -> Result<(), XlsxError> {
        if self.next_row >= self.rows_per_sheet {
            self.start_sheet()?;
        }
        let sheet = self.workbook.worksheet_from_index(self.sheets.saturating_sub(1))?;
        for (index, value) in cells {
            let (Ok(column), Some(name)) = (u16::try_from(index), self.columns.get(index)) else { continue };
            let number = value.as_f64().filter(|number| number.abs() < LARGEST_NUMBER && !is_identity(name));
            match (value, number) {
                (Value::Null, _) => {}
                (Value::Bool(truth), _) => {
                    sheet.write_boolean(self.next_row, column, *truth)?;
                }
                (_, Some(number)) => {
                    sheet.write_number(self.next_row, column, number)?;
                }
                _ => {
                    let (text, is_short) = fitting(cell(value));
                    self.shortened += usize::from(is_short);
                    if is_identity(name) || loses_digits(&text) {
                        sheet.write_string_with_format(self.next_row, column, text, &self.text)?;
                    } else if !text.is_empty() {
                        sheet.write_string(self.next_row, column, text)?;
                    }
                }
            }
        }
        self.next_row += 1;
        Ok(())
    }

    fn start_sheet(&mut self) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0..).zip(&self.columns) {
            let width = if is_identity(name) { 24 } else { 16 };
            sheet.set_column_width(column, width)?;
            sheet.write_string_with_format(0, column, fitting(name.clone()).0, &self.header)?;
        }
        self.sheets += 1;
        self.next_row = 1;
        Ok(())
    }

    /// Writes the workbook.
    pub(super) fn save(&mut self, out: &mut (impl Write + Send)) -> std::io::Result<()> {
        if self.sheets == 0 {
            self.start_sheet().map_err(std::io::Error::other)?;
        }
        self.workbook.save_to_writer(out).map_err(std::io::Error::other)
    }
}

/// Returns a text that fits a cell, and whether it is shorter than the given one.
fn fitting(text: String) -> (String, bool) {
    if text.len() <= CELL_LENGTH || text.encode_utf16().count() <= CELL_LENGTH {
        return (text, false);
    }
    let mut length = 0;
    let kept = text.chars().take_while(|character| {
        length += character.len_utf16();
        length < CELL_LENGTH
    });
    (kept.chain(['…']).collect(), true)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};
    use serde_json::json;

    use super::*;

    #[test]
    fn a_full_sheet_is_followed_by_another_one_with_the_header() {
        let columns = vec!["sim_no".to_owned(), "use_flow".to_owned()];
        let mut writer = XlsxWriter::new(columns, 3);
        for row in 0..5 {
            let cells = [json!(format!("1920000000{row}")), json!(row)];
            writer.push(cells.iter().enumerate()).unwrap();
        }
        let mut bytes = Vec::new();
        writer.save(&mut bytes).unwrap();
        let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
        let sheets = workbook.worksheets();
        let rows: Vec<usize> = sheets.iter().map(|(_, range)| range.height()).collect();
        assert_eq!(rows, [3, 3, 2]);
        for (_, range) in &sheets {
            assert_eq!(range.get_value((0, 0)), Some(&Data::String("sim_no".to_owned())));
        }
        assert_eq!(sheets[2].1.get_value((1, 0)), Some(&Data::String("19200000004".to_owned())));
        assert_eq!(sheets[2].1.get_value((1, 1)), Some(&Data::Float(4.0)));
    }

    #[test]
    fn long_texts_are_shortened_to_a_cell() {
        let (text, is_short) = fitting("é".repeat(CELL_LENGTH));
        assert!(!is_short && text.chars().count() == CELL_LENGTH);
        for long in ["é".repeat(CELL_LENGTH + 1), "😀".repeat(CELL_LENGTH)] {
            let (text, is_short) = fitting(long);
            assert!(is_short && text.encode_utf16().count() <= CELL_LENGTH && text.ends_with('…'));
        }
    }
}
