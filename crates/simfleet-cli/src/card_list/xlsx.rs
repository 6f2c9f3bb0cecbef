//! Sheets of `.xlsx` workbooks.

use std::collections::HashMap;
use std::io::Cursor;
use std::ops::ControlFlow;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Style, Xlsx as Workbook, XlsxError, XlsxFormulaMetadata};

use super::archive::check_archive;
use super::content::{Content, visit_row};
use super::error::ListError;
use super::guard::guard;
use super::number_format::{CellFormat, GENERAL};
use super::sheets::{HiddenParts, SheetInfo, choose_sheet};
use super::table::{Places, RowVisitor, Table};
use super::values::shortened;
use crate::text;

/// The most formulas without a saved result that are kept.
const MOST_UNSAVED: usize = 10_000;

/// A sheet of a workbook.
pub(super) struct Xlsx<'b> {
    workbook: Workbook<Cursor<&'b [u8]>>,
    file: String,
    sheet: String,
    /// The formats of cells, by their index.
    formats: Vec<CellFormat>,
    /// The formulas without a saved result, by row and column from 0.
    unsaved: HashMap<(u32, u32), String>,
    hidden: HiddenParts,
}

impl<'b> Xlsx<'b> {
    /// Opens the wanted sheet, or the only visible one with cells. Adds notes about the workbook.
    pub(super) fn open(
        file: &str,
        bytes: &'b [u8],
        wanted: Option<&str>,
        notes: &mut Vec<String>,
    ) -> Result<Self, ListError> {
        let facts = check_archive(bytes)?;
        let mut workbook = guard(|| Workbook::new(Cursor::new(bytes)).map_err(|error| unreadable(&error)))?;
        let sheets: Vec<SheetInfo> = workbook
            .sheets_metadata()
            .iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| SheetInfo { name: sheet.name.clone(), is_visible: sheet.visible == SheetVisible::Visible })
            .collect();
        let chosen = choose_sheet(&sheets, wanted, |index| {
            let name = sheets.get(index).map(|sheet| sheet.name.as_str()).unwrap_or_default();
            has_cells(&mut workbook, name)
        })?;
        let sheet = sheets.into_iter().nth(chosen).map(|sheet| sheet.name).unwrap_or_default();
        let hidden = facts.hidden_parts(&sheet);
        if hidden.rows > 0 {
            notes.push(text!("note-hidden-rows", file = file, count = hidden.rows));
        }
        let formats = formats(&mut workbook, &sheet)?;
        let unsaved = if facts.has_formulas { unsaved_formulas(&mut workbook, &sheet)? } else { HashMap::new() };
        Ok(Self { workbook, file: file.to_owned(), sheet, formats, unsaved, hidden })
    }
}

/// Returns the formats of cells, by their index.
fn formats(workbook: &mut Workbook<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<CellFormat>, ListError> {
    guard(|| {
        let cells = workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
        let code = |style: &Style| style.number_format.as_ref().map(|format| CellFormat::of(&format.format_code));
        Ok(cells.styles().iter().map(|style| code(style).unwrap_or(GENERAL)).collect())
    })
}

fn has_cells(workbook: &mut Workbook<Cursor<&[u8]>>, sheet: &str) -> Result<bool, ListError> {
    guard(|| {
        let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| unreadable(&error))? {
            let text = Content::of(cell.value, &GENERAL);
            if cell.formula.is_some() || !matches!(text, Content::Empty) {
                return Ok(true);
            }
        }
        Ok(false)
    })
}

/// Returns the formulas of a sheet that have no saved result, by row and column from 0.
fn unsaved_formulas(
    workbook: &mut Workbook<Cursor<&[u8]>>,
    sheet: &str,
) -> Result<HashMap<(u32, u32), String>, ListError> {
    guard(|| {
        let mut unsaved = HashMap::new();
        let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| unreadable(&error))? {
            let (DataRef::Empty, Some(formula)) = (cell.value, cell.formula) else { continue };
            let shown = match &formula {
                XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
                    shortened(formula)
                }
                _ => String::new(),
            };
            unsaved.insert(cell.pos, format!("={shown}"));
            if unsaved.len() > MOST_UNSAVED {
                return Err(ListError::new(
                    text!("workbook-unsaved", most = MOST_UNSAVED),
                    text!("workbook-unsaved-remedy"),
                ));
            }
        }
        Ok(unsaved)
    })
}

impl Table for Xlsx<'_> {
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError> {
        let Self { workbook, sheet, formats, unsaved, .. } = self;
        guard(|| {
            let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
            let mut row = None;
            let mut waiting = Vec::new();
            while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| unreadable(&error))? {
                let (at, column) = cell.get_position();
                if row.is_some_and(|row| row != at) && visit_row(row, &mut waiting, visit) == ControlFlow::Break(()) {
                    return Ok(());
                }
                row = Some(at);
                let content = match (cell.get_value(), unsaved.get(&(at, column))) {
                    (DataRef::Empty, Some(formula)) => Content::other("cell-formula", formula),
                    (value, _) => Content::of(value.clone(), formats.get(style).unwrap_or(&GENERAL)),
                };
                waiting.push((column, content));
            }
            let _ = visit_row(row, &mut waiting, visit);
            Ok(())
        })
    }

    fn places(&self) -> Places {
        Places::Cells { file: self.file.clone(), sheet: self.sheet.clone() }
    }

    fn hides_column(&self, column: u32) -> bool {
        self.hidden.has_column(column)
    }
}

impl Content {
    fn of(value: DataRef<'_>, format: &CellFormat) -> Self {
        match value {
            DataRef::Empty => Self::Empty,
            DataRef::String(text) => Self::text(&text, format),
            DataRef::SharedString(text) => Self::text(text, format),
            DataRef::Float(number) => Self::number(number, format),
            // calamine does not produce it for .xlsx.
            DataRef::Int(number) => Self::Text(number.to_string()),
            DataRef::Bool(is_true) => Self::boolean(is_true),
            DataRef::DateTime(date) => Self::date(&date),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::other("cell-date", shortened(&text)),
            DataRef::Error(error) => Self::other("cell-error", error.to_string()),
        }
    }
}

fn unreadable(error: &XlsxError) -> ListError {
    match error {
        XlsxError::Password => encrypted(),
        other => ListError::damaged(&other.to_string().replace(['\n', '\r'], " ")),
    }
}

/// The error for a workbook that needs a password.
pub(super) fn encrypted() -> ListError {
    ListError::new(text!("workbook-encrypted"), text!("workbook-encrypted-remedy"))
}
