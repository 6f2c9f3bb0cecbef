//! Sheets of `.xlsx` workbooks.

use std::io::Cursor;
use std::ops::ControlFlow;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx as Workbook, XlsxError};

use super::archive::check_archive;
use super::error::ListError;
use super::guard::guard;
use super::sheets::{SheetInfo, choose_sheet};
use super::table::{Places, Row, RowVisitor, Table};
use super::values::CellValue;
use crate::characters::{normalize, unquote};
use crate::text;

/// A sheet of a workbook.
pub(super) struct Xlsx<'b> {
    workbook: Workbook<Cursor<&'b [u8]>>,
    file: String,
    sheet: String,
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
        if facts.hidden_rows > 0 {
            notes.push(text!("note-hidden-rows", file = file, count = facts.hidden_rows));
        }
        Ok(Self { workbook, file: file.to_owned(), sheet })
    }
}

fn has_cells(workbook: &mut Workbook<Cursor<&[u8]>>, sheet: &str) -> Result<bool, ListError> {
    let mut found = false;
    for_each_row(workbook, sheet, &mut |_| {
        found = true;
        ControlFlow::Break(())
    })?;
    Ok(found)
}

impl Table for Xlsx<'_> {
    fn for_each_row(&mut self, visit: &mut RowVisitor<'_>) -> Result<(), ListError> {
        for_each_row(&mut self.workbook, &self.sheet, visit)
    }

    fn places(&self) -> Places {
        Places::Cells { file: self.file.clone(), sheet: self.sheet.clone() }
    }
}

fn for_each_row(
    workbook: &mut Workbook<Cursor<&[u8]>>,
    sheet: &str,
    visit: &mut RowVisitor<'_>,
) -> Result<(), ListError> {
    guard(|| {
        let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
        let mut row = None;
        let mut waiting = Vec::new();
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| unreadable(&error))? {
            let (at, column) = cell.pos;
            if row.is_some_and(|row| row != at) && visit_row(row, &mut waiting, visit) == ControlFlow::Break(()) {
                return Ok(());
            }
            row = Some(at);
            waiting.push((column, Content::of(cell.value, cell.formula.is_some())));
        }
        let _ = visit_row(row, &mut waiting, visit);
        Ok(())
    })
}

/// The content of a cell.
enum Content {
    Empty,
    Text(String),
    Number(f64),
    /// Anything else, with the key of a description.
    Other(&'static str),
}

impl Content {
    fn of(value: DataRef<'_>, is_formula: bool) -> Self {
        let text = |text: &str| match unquote(&normalize(text)) {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        };
        match value {
            DataRef::Empty if is_formula => Self::Other("cell-formula"),
            DataRef::Empty => Self::Empty,
            DataRef::String(value) => text(&value),
            DataRef::SharedString(value) => text(value),
            DataRef::Float(number) => Self::Number(number),
            // calamine does not produce it for .xlsx.
            DataRef::Int(number) => Self::Text(number.to_string()),
            DataRef::Bool(_) => Self::Other("cell-boolean"),
            DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => Self::Other("cell-date"),
            DataRef::Error(_) => Self::Other("cell-error"),
        }
    }

    fn value(&self) -> Option<CellValue<'_>> {
        match self {
            Self::Empty => None,
            Self::Text(text) => Some(CellValue::Text(text)),
            Self::Number(number) => Some(CellValue::Number(*number)),
            Self::Other(what) => Some(CellValue::Other(what)),
        }
    }
}

fn visit_row(row: Option<u32>, waiting: &mut Vec<(u32, Content)>, visit: &mut RowVisitor<'_>) -> ControlFlow<()> {
    let cells: Vec<(u32, CellValue<'_>)> =
        waiting.iter().filter_map(|(column, content)| Some((*column, content.value()?))).collect();
    let flow = match row {
        Some(row) if !cells.is_empty() => visit(&Row { number: row.saturating_add(1), cells }),
        _ => ControlFlow::Continue(()),
    };
    waiting.clear();
    flow
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
