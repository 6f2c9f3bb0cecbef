//! Sheets of `.xls` workbooks: a BIFF8 stream in a compound file.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;

use cfb::CompoundFile;

use super::error::ListError;
use super::guard::guard;
use super::sheets::{SheetInfo, choose_sheet};
use super::table::{Places, Row, RowVisitor, Table};
use super::values::CellValue;
use super::xls_records::{Globals, f64_at, records, rk_at, text_with_long_length, u16_at, u32_at};
use super::xlsx::encrypted;
use crate::characters::{normalize, unquote};
use crate::text;

/// The content of a cell.
enum Content {
    Text(String),
    /// The index of a text that several cells share.
    Shared(u32),
    Number(f64),
    /// Anything else, with the key of a description.
    Other(&'static str),
}

/// A cell: its row and column from 0, and its content.
type XlsCell = (u16, u16, Content);

/// A sheet of a workbook.
pub(super) struct Xls {
    file: String,
    sheet: String,
    texts: Vec<String>,
    /// The cells, by row and column.
    cells: Vec<XlsCell>,
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
            Ok(read_sheet(stream, &globals.date_formats))
        };
        let chosen = choose_sheet(&infos, wanted, |index| Ok(!read(index)?.0.is_empty()))?;
        let (mut cells, hidden_rows) = read(chosen)?;
        cells.sort_by_key(|(row, column, _)| (*row, *column));
        if hidden_rows > 0 {
            notes.push(text!("note-hidden-rows", file = file, count = hidden_rows));
        }
        let sheet = infos.into_iter().nth(chosen).map(|sheet| sheet.name).unwrap_or_default();
        let texts = globals.texts.iter().map(|text| unquote(&normalize(text)).to_owned()).collect();
        Ok(Self { file: file.to_owned(), sheet, texts, cells })
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

/// Reads the cells of a sheet and counts its hidden rows.
fn read_sheet(stream: &[u8], date_formats: &[bool]) -> (Vec<XlsCell>, usize) {
    let mut cells = Vec::new();
    let mut hidden_rows = 0;
    let mut depth = 0_usize;
    let mut formula = None;
    for (kind, data) in records(stream) {
        match kind {
            0x0809 => depth += 1,
            0x000a if depth <= 1 => break,
            0x000a => depth -= 1,
            // Embedded charts have cells too.
            _ if depth > 1 => {}
            0x0208 => hidden_rows += usize::from(u16_at(data, 12).is_some_and(|flags| flags & 0x20 != 0)),
            0x0006 => match read_formula(data, date_formats) {
                Some(Some(cell)) => cells.push(cell),
                Some(None) => formula = u16_at(data, 0).zip(u16_at(data, 2)),
                None => {}
            },
            0x0207 => {
                if let (Some((row, column)), Some(text)) = (formula.take(), text_with_long_length(data, 0)) {
                    cells.push((row, column, text_content(&text)));
                }
            }
            0x00bd => read_multiple(data, date_formats, &mut cells),
            _ => cells.extend(read_cell(kind, data, date_formats)),
        }
    }
    (cells, hidden_rows)
}

fn text_content(text: &str) -> Content {
    Content::Text(unquote(&normalize(text)).to_owned())
}

fn number(value: f64, format: u16, date_formats: &[bool]) -> Content {
    if date_formats.get(usize::from(format)).copied().unwrap_or(false) {
        Content::Other("cell-date")
    } else {
        Content::Number(value)
    }
}

/// Reads a record of one cell without a formula.
fn read_cell(kind: u16, data: &[u8], date_formats: &[bool]) -> Option<XlsCell> {
    let (row, column, format) = (u16_at(data, 0)?, u16_at(data, 2)?, u16_at(data, 4)?);
    let content = match kind {
        0x00fd => Content::Shared(u32_at(data, 6)?),
        0x0203 => number(f64_at(data, 6)?, format, date_formats),
        0x027e => number(rk_at(data, 6)?, format, date_formats),
        0x0204 | 0x00d6 => text_content(&text_with_long_length(data, 6)?),
        0x0205 if *data.get(7)? == 0 => Content::Other("cell-boolean"),
        0x0205 => Content::Other("cell-error"),
        _ => return None,
    };
    Some((row, column, content))
}

/// Reads the result of a formula. It is `Some(None)` if it is a text, which is in the next record.
fn read_formula(data: &[u8], date_formats: &[bool]) -> Option<Option<XlsCell>> {
    let (row, column, format) = (u16_at(data, 0)?, u16_at(data, 2)?, u16_at(data, 4)?);
    let content = match (u16_at(data, 12)?, *data.get(6)?) {
        (0xffff, 0) => return Some(None),
        (0xffff, 1) => Content::Other("cell-boolean"),
        (0xffff, 2) => Content::Other("cell-error"),
        (0xffff, _) => Content::Text(String::new()),
        _ => number(f64_at(data, 6)?, format, date_formats),
    };
    Some(Some((row, column, content)))
}

/// Reads a record of several numbers in a row.
fn read_multiple(data: &[u8], date_formats: &[bool], cells: &mut Vec<XlsCell>) {
    let (Some(row), Some(first)) = (u16_at(data, 0), u16_at(data, 2)) else { return };
    let numbers = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
    for (column, entry) in (first..=u16::MAX).zip(numbers.chunks_exact(6)) {
        if let (Some(format), Some(value)) = (u16_at(entry, 0), rk_at(entry, 2)) {
            cells.push((row, column, number(value, format, date_formats)));
        }
    }
}

impl Table for Xls {
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError> {
        for row in self.cells.chunk_by(|(one, _, _), (other, _, _)| one == other) {
            let mut cells = Vec::new();
            for (_, column, content) in row {
                let value = match content {
                    Content::Text(text) => CellValue::Text(text),
                    Content::Shared(index) => match usize::try_from(*index).ok().and_then(|at| self.texts.get(at)) {
                        Some(text) => CellValue::Text(text),
                        None => return Err(ListError::damaged(&text!("damage-text"))),
                    },
                    Content::Number(number) => CellValue::Number(*number),
                    Content::Other(what) => CellValue::Other(what),
                };
                if !matches!(value, CellValue::Text("")) {
                    cells.push((u32::from(*column), value));
                }
            }
            let number = row.first().map_or(0, |(row, _, _)| u32::from(*row) + 1);
            if !cells.is_empty() && visit(&Row { number, cells }) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn places(&self) -> Places {
        Places::Cells { file: self.file.clone(), sheet: self.sheet.clone() }
    }
}
