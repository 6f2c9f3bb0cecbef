//! The contents of cells of workbooks, independent of their format.

use std::ops::ControlFlow;

use calamine::ExcelDateTime;

use super::number_format::{CellFormat, NumberView};
use super::table::{Row, RowVisitor};
use super::values::CellValue;
use crate::characters::{normalize, unquote};

/// The content of a cell.
pub(super) enum Content {
    Empty,
    Text(String),
    /// A number, which is shown with at least so many digits.
    Number(f64, usize),
    /// A value that is shown as another one.
    Masked {
        stored: String,
        format: String,
    },
    /// Anything else, with the key of a description.
    Other {
        what: &'static str,
        shown: String,
    },
}

impl Content {
    pub(super) fn text(text: &str, format: &CellFormat) -> Self {
        match unquote(&normalize(text)) {
            "" => Self::Empty,
            text if format.changes_text => Self::Masked { stored: text.to_owned(), format: format.code.clone() },
            text => Self::Text(text.to_owned()),
        }
    }

    pub(super) fn number(value: f64, format: &CellFormat) -> Self {
        match format.number {
            NumberView::Digits(digits) => Self::Number(value, digits),
            // A number that has lost its digits is rejected for that reason.
            NumberView::Other if CellValue::Number(value, 0).entered().is_err() => Self::Number(value, 0),
            NumberView::Other => Self::Masked { stored: value.to_string(), format: format.code.clone() },
        }
    }

    pub(super) fn boolean(is_true: bool) -> Self {
        Self::other("cell-boolean", if is_true { "TRUE" } else { "FALSE" })
    }

    pub(super) fn other(what: &'static str, shown: impl Into<String>) -> Self {
        Self::Other { what, shown: shown.into() }
    }

    pub(super) fn date(date: &ExcelDateTime) -> Self {
        let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
        let days = date.as_f64();
        let date = format!("{year}-{month:02}-{day:02}");
        let time = format!("{hour:02}:{minute:02}:{second:02}");
        let shown = match (days < 1.0, days.fract() == 0.0) {
            (true, _) => time,
            (false, true) => date,
            (false, false) => format!("{date} {time}"),
        };
        Self::other("cell-date", shown)
    }

    fn value(&self) -> Option<CellValue<'_>> {
        match self {
            Self::Empty => None,
            Self::Text(text) => Some(CellValue::Text(text)),
            Self::Number(number, digits) => Some(CellValue::Number(*number, *digits)),
            Self::Masked { stored, format } => Some(CellValue::Masked { stored, format }),
            Self::Other { what, shown } => Some(CellValue::Other { what, shown }),
        }
    }
}

/// Visits a row of cells, if it has any, and removes them. Rows count from 0.
pub(super) fn visit_row(
    row: Option<u32>,
    waiting: &mut Vec<(u32, Content)>,
    visit: &mut RowVisitor<'_>,
) -> ControlFlow<()> {
    let cells: Vec<(u32, CellValue<'_>)> =
        waiting.iter().filter_map(|(column, content)| Some((*column, content.value()?))).collect();
    let flow = match row {
        Some(row) if !cells.is_empty() => visit(&Row { number: row.saturating_add(1), cells }),
        _ => ControlFlow::Continue(()),
    };
    waiting.clear();
    flow
}
