//! Makes a workbook of rows. Temporary files hold its sheets, so that long lists need no memory.

use std::collections::HashMap;
use std::io::{BufRead, Write};
use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde_json::Value;

use simfleet_cli::guard::without_panic;

use super::excel::{is_identity, loses_digits};
use super::row::{OutputRow, cell};
use crate::lang::text;

/// The most rows of a sheet, with the header.
const SHEET_ROWS: u32 = 1_048_576;
/// The most characters of a cell, in units of UTF-16.
const CELL_LENGTH: usize = 32_767;
/// The largest whole number that a cell keeps exactly.
const LARGEST_NUMBER: f64 = 1e15;

/// Writes rows, which are lines of JSON, to a workbook, and puts temporary files into a folder. Returns how many cells are
/// shorter than their value.
pub(super) fn write_workbook(
    columns: &[String],
    rows: impl BufRead,
    folder: &Path,
    out: &mut (impl Write + Send),
) -> std::io::Result<usize> {
    let indices: HashMap<&str, usize> = columns.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut error = None;
    let written = without_panic(|| {
        let mut writer = XlsxWriter::new(columns.to_vec(), SHEET_ROWS, folder)?;
        for line in rows.lines() {
            let row: OutputRow = serde_json::from_str(&line?).map_err(std::io::Error::other)?;
            writer.push(row.cells().filter_map(|(name, value)| Some((*indices.get(name)?, value))))?;
        }
        let mut out = FirstError { out, error: &mut error };
        writer.save(&mut out)?;
        Ok(writer.shortened)
    });
    match (error, written) {
        // The error of the library would not be better.
        (Some(error), _) => Err(error),
        (None, Some(written)) => written,
        // The library panics if it cannot write a temporary file.
        (None, None) => {
            Err(std::io::Error::other(text!("temporary-file-fails", folder = folder.display().to_string())))
        }
    }
}

/// Keeps the first error of a destination and discards what follows, because the library prints a message of its own about an
/// archive that it cannot complete.
struct FirstError<'a, W> {
    out: &'a mut W,
    error: &'a mut Option<std::io::Error>,
}

impl<W: Write> Write for FirstError<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.error.is_none()
            && let Err(error) = self.out.write_all(bytes)
        {
            *self.error = Some(error);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        if self.error.is_none()
            && let Err(error) = self.out.flush()
        {
            *self.error = Some(error);
        }
        Ok(())
    }
}

/// A workbook that is written.
struct XlsxWriter {
    workbook: Workbook,
    columns: Vec<String>,
    rows_per_sheet: u32,
    sheets: usize,
    next_row: u32,
    /// How many cells are shorter than their value.
    shortened: usize,
    header: Format,
    text: Format,
}

impl XlsxWriter {
    /// Creates a workbook. A sheet with `rows_per_sheet` rows is followed by another one.
    fn new(columns: Vec<String>, rows_per_sheet: u32, folder: &Path) -> std::io::Result<Self> {
        let mut workbook = Workbook::new();
        workbook.set_tempdir(folder).map_err(std::io::Error::other)?;
        Ok(Self {
            workbook,
            columns,
            rows_per_sheet,
            sheets: 0,
            next_row: rows_per_sheet,
            shortened: 0,
            header: Format::new().set_bold(),
            // Cells with this format stay text when they are edited.
            text: Format::new().set_num_format("@"),
        })
    }

    /// Adds a row of cells, each with the index of its column.
    fn push<'v>(&mut self, cells: impl IntoIterator<Item = (usize, &'v Value)>) -> std::io::Result<()> {
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
    fn save(&mut self, out: &mut (impl Write + Send)) -> std::io::Result<()> {
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
        let mut writer = XlsxWriter::new(columns, 3, &std::env::temp_dir()).unwrap();
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
