//! Delimited text: CSV with commas or semicolons, and TSV.

use std::ops::ControlFlow;

use super::error::ListError;
use super::table::{Places, Row, RowVisitor, Table};
use super::values::CellValue;
use crate::characters::unquote;
use crate::text;

/// The characters that may separate cells, in the order in which they are preferred.
pub(super) const DELIMITERS: [u8; 3] = [b'\t', b';', b','];

/// A table in normalized text.
#[derive(Debug)]
pub(super) struct DelimitedText<'t> {
    pub(super) file: &'t str,
    pub(super) text: &'t str,
    pub(super) delimiter: u8,
    /// How many lines come before the text.
    pub(super) first_line: u32,
}

impl Table for DelimitedText<'_> {
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(self.text.as_bytes());
        let mut record = csv::StringRecord::new();
        let unreadable = |_| ListError::new(text!("list-not-csv"), text!("list-not-csv-remedy"));
        while reader.read_record(&mut record).map_err(unreadable)? {
            let mut cells = Vec::new();
            for (column, text) in (0..).zip(&record) {
                if has_swallowed_rows(text) {
                    let line = self.line(record.position());
                    return Err(ListError::new(text!("list-open-quote", line = line), text!("list-open-quote-remedy")));
                }
                let text = unquote(text);
                if !text.is_empty() {
                    cells.push((column, CellValue::Text(text)));
                }
            }
            if cells.is_empty() {
                continue;
            }
            let row = Row { number: self.line(record.position()), cells };
            if visit(&row) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn places(&self) -> Places {
        Places::Lines { file: self.file.to_owned() }
    }
}

/// True for a cell with a line break and a number after it: a quotation mark that is not closed makes one cell of all rows that
/// follow, and their cards would be missing.
fn has_swallowed_rows(text: &str) -> bool {
    let Some((_, rest)) = text.split_once('\n') else { return false };
    let mut digits = 0;
    rest.chars().any(|c| {
        digits = if c.is_ascii_digit() { digits + 1 } else { 0 };
        digits >= 8
    })
}

impl DelimitedText<'_> {
    /// Returns the line of a record. The position of the reader is before empty lines, which it skips.
    fn line(&self, position: Option<&csv::Position>) -> u32 {
        let Some(position) = position else { return 0 };
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let empty = rest.iter().take_while(|byte| **byte == b'\n').count();
        let line = u32::try_from(position.line()).unwrap_or(u32::MAX);
        line.saturating_add(u32::try_from(empty).unwrap_or(u32::MAX)).saturating_add(self.first_line)
    }
}
