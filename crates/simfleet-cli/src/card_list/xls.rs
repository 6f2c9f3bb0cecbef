//! Sheets of `.xls` workbooks: a BIFF8 stream in a compound file.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;

use calamine::{ExcelDateTime, ExcelDateTimeType};
use cfb::CompoundFile;

use super::content::{Content, visit_row};
use super::error::ListError;
use super::guard::guard;
use super::number_format::GENERAL;
use super::sheets::{HiddenParts, SheetInfo, choose_sheet};
use super::table::{Places, RowVisitor, Table};
use super::xls_records::{Globals, XlsFormat, f64_at, records, rk_at, text_with_long_length, u16_at, u32_at};
use super::xlsx::encrypted;
use crate::text;

/// The content of a cell, as its record has it.
enum Stored {
    Text(String),
    /// The index of a text that several cells share.
    Shared(u32),
    Number(f64),
    Boolean(bool),
    Error(u8),
}

/// A cell: its row and column from 0, the index of its format, and its content.
type XlsCell = (u16, u16, u16, Stored);

/// A sheet of a workbook.
pub(super) struct Xls {
    file: String,
    sheet: String,
    globals: Globals,
    /// The cells, by row and column.
    cells: Vec<XlsCell>,
    hidden: HiddenParts,
}

impl Xls {
    /// Opens the wanted sheet, or the only visible one with cells. Adds notes about the workbook.
    pub(super) fn open(
        file: &str,
        bytes: &[u8],
        wanted: Option<&str>,
        notes: &mut Vec<String>,
    ) -> Result<Self, ListError> {
        let stream = guard(|| workbook_stream(bytes))?;
        let globals = Globals::read(&stream)?;
        if globals.is_encrypted {
            return Err(encrypted());
        }
        let infos: Vec<SheetInfo> = globals.sheets.iter().map(|(info, _)| info.clone()).collect();
        let read = |index: usize| {
            let start = globals.sheets.get(index).map_or(usize::MAX, |(_, position)| *position);
            let stream = stream.get(start..).ok_or_else(|| ListError::damaged(&text!("damage-sheet")))?;
            Ok(read_sheet(stream))
        };
        let chosen = choose_sheet(&infos, wanted, |index| Ok(!read(index)?.0.is_empty()))?;
        let (mut cells, hidden) = read(chosen)?;
        cells.sort_by_key(|(row, column, ..)| (*row, *column));
        if hidden.rows > 0 {
            notes.push(text!("note-hidden-rows", file = file, count = hidden.rows));
        }
        let sheet = infos.into_iter().nth(chosen).map(|sheet| sheet.name).unwrap_or_default();
        Ok(Self { file: file.to_owned(), sheet, globals, cells, hidden })
    }

    /// Returns the content of a cell.
    fn content(&self, format: u16, stored: &Stored) -> Result<Content, ListError> {
        let format = self.globals.formats.get(usize::from(format));
        let shown = match format {
            Some(XlsFormat::Other(format)) => format,
            _ => &GENERAL,
        };
        Ok(match stored {
            Stored::Text(text) => Content::text(text, shown),
            Stored::Shared(index) => match usize::try_from(*index).ok().and_then(|at| self.globals.texts.get(at)) {
                Some(text) => Content::text(text, shown),
                None => return Err(ListError::damaged(&text!("damage-text"))),
            },
            Stored::Number(days) if matches!(format, Some(XlsFormat::Date)) => {
                Content::date(&ExcelDateTime::new(*days, ExcelDateTimeType::DateTime, self.globals.is_1904))
            }
            Stored::Number(number) => Content::number(*number, shown),
            Stored::Boolean(is_true) => Content::boolean(*is_true),
            Stored::Error(code) => Content::other("cell-error", error_name(*code)),
        })
    }
}

/// Returns the stream of the workbook, or says which other kind of compound file it is.
fn workbook_stream(bytes: &[u8]) -> Result<Vec<u8>, ListError> {
    let damaged = || ListError::new(text!("workbook-cut-compound"), text!("workbook-cut-remedy"));
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| damaged())?;
    if file.exists("/EncryptedPackage") {
        return Err(encrypted());
    }
    let Some(path) = ["/Workbook", "/Book"].into_iter().find(|path| file.is_stream(path)) else {
        let what = if file.exists("/WordDocument") {
            text!("format-doc")
        } else if file.exists("/PowerPoint Document") {
            text!("format-ppt")
        } else {
            text!("format-compound")
        };
        return Err(ListError::new(text!("list-other-format", what = what), text!("list-format-remedy")));
    };
    let mut stream = Vec::new();
    // A stream is not longer than its file.
    let most = bytes.len() as u64;
    file.open_stream(path).and_then(|part| part.take(most).read_to_end(&mut stream)).map_err(|_| damaged())?;
    Ok(stream)
}

/// Returns the name of an error, as a spreadsheet shows it.
fn error_name(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

/// Reads the cells of a sheet, and finds what is hidden.
fn read_sheet(stream: &[u8]) -> (Vec<XlsCell>, HiddenParts) {
    let mut cells = Vec::new();
    let mut hidden = HiddenParts::default();
    let mut depth = 0_usize;
    let mut formula = None;
    for (kind, data) in records(stream) {
        match kind {
            0x0809 => depth += 1,
            0x000a if depth <= 1 => break,
            0x000a => depth -= 1,
            // Embedded charts have cells too.
            _ if depth > 1 => {}
            0x0208 => hidden.rows += usize::from(u16_at(data, 12).is_some_and(|flags| flags & 0x20 != 0)),
            0x007d => {
                if let (Some(first), Some(last), Some(flags)) = (u16_at(data, 0), u16_at(data, 2), u16_at(data, 8))
                    && flags & 1 != 0
                {
                    hidden.add_columns(first.into(), last.into());
                }
            }
            0x0006 => match read_formula(data) {
                Some((row, column, format, Some(stored))) => cells.push((row, column, format, stored)),
                Some((row, column, format, None)) => formula = Some((row, column, format)),
                None => {}
            },
            0x0207 => {
                if let (Some((row, column, format)), Some(text)) = (formula.take(), text_with_long_length(data, 0)) {
                    cells.push((row, column, format, Stored::Text(text)));
                }
            }
            0x00bd => read_multiple(data, &mut cells),
            _ => cells.extend(read_cell(kind, data)),
        }
    }
    (cells, hidden)
}

/// Reads a record of one cell without a formula.
fn read_cell(kind: u16, data: &[u8]) -> Option<XlsCell> {
    let (row, column, format) = (u16_at(data, 0)?, u16_at(data, 2)?, u16_at(data, 4)?);
    let stored = match kind {
        0x00fd => Stored::Shared(u32_at(data, 6)?),
        0x0203 => Stored::Number(f64_at(data, 6)?),
        0x027e => Stored::Number(rk_at(data, 6)?),
        0x0204 | 0x00d6 => Stored::Text(text_with_long_length(data, 6)?),
        0x0205 if *data.get(7)? == 0 => Stored::Boolean(*data.get(6)? != 0),
        0x0205 => Stored::Error(*data.get(6)?),
        _ => return None,
    };
    Some((row, column, format, stored))
}

/// Reads the result of a formula. It is `None` if it is a text, which is in the next record.
fn read_formula(data: &[u8]) -> Option<(u16, u16, u16, Option<Stored>)> {
    let (row, column, format) = (u16_at(data, 0)?, u16_at(data, 2)?, u16_at(data, 4)?);
    let stored = match (u16_at(data, 12)?, *data.get(6)?) {
        (0xffff, 0) => None,
        (0xffff, 1) => Some(Stored::Boolean(*data.get(8)? != 0)),
        (0xffff, 2) => Some(Stored::Error(*data.get(8)?)),
        (0xffff, _) => Some(Stored::Text(String::new())),
        _ => Some(Stored::Number(f64_at(data, 6)?)),
    };
    Some((row, column, format, stored))
}

/// Reads a record of several numbers in a row.
fn read_multiple(data: &[u8], cells: &mut Vec<XlsCell>) {
    let (Some(row), Some(first)) = (u16_at(data, 0), u16_at(data, 2)) else { return };
    let numbers = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
    for (column, entry) in (first..=u16::MAX).zip(numbers.chunks_exact(6)) {
        if let (Some(format), Some(value)) = (u16_at(entry, 0), rk_at(entry, 2)) {
            cells.push((row, column, format, Stored::Number(value)));
        }
    }
}

impl Table for Xls {
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError> {
        let mut contents = Vec::new();
        for row in self.cells.chunk_by(|(one, ..), (other, ..)| one == other) {
            for (_, column, format, stored) in row {
                contents.push((u32::from(*column), self.content(*format, stored)?));
            }
            let number = row.first().map(|(row, ..)| u32::from(*row));
            if visit_row(number, &mut contents, visit) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn places(&self) -> Places {
        Places::Cells { file: self.file.clone(), sheet: self.sheet.clone() }
    }

    fn hides_column(&self, column: u32) -> bool {
        self.hidden.has_column(column)
    }
}
