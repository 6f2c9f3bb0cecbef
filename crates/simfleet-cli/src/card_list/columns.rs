//! Chooses the column of a table that holds the card numbers, and reads it.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::error::ListError;
use super::headers::{ColumnKind, column_kind, fitting_kinds, folded};
use super::list::CardList;
use super::table::{Places, Row, Table};
use super::values::{CellValue, shortened};
use crate::card_numbers::{CardNumber, looks_like_iccid};
use crate::text;

/// The header is searched in this many rows: titles may be above it.
const HEADER_ROWS: usize = 200;
/// The most columns of a spreadsheet.
const MOST_COLUMNS: usize = 16_384;
/// A number with fewer digits may be an amount or a date.
const LONG: usize = 9;
/// The most columns that a message describes.
const MOST_DESCRIBED: usize = 12;

/// What is known about the values of a column.
#[derive(Debug, Default)]
struct Column {
    values: usize,
    fitting: usize,
    /// How many values look like ICCIDs.
    iccids: usize,
    /// How many card numbers have at least [`LONG`] digits.
    long: usize,
    /// The row, the text and the fitness of the first value.
    first: Option<(u32, String, bool)>,
    /// The second value, which is a better example if the first one is a name.
    second: Option<String>,
}

impl Column {
    fn add(&mut self, row: u32, text: &str, fits: bool) {
        self.values += 1;
        self.fitting += usize::from(fits);
        self.iccids += usize::from(looks_like_iccid(text));
        self.long += usize::from(fits && text.bytes().filter(u8::is_ascii_digit).count() >= LONG);
        if self.first.is_none() {
            self.first = Some((row, shortened(text), fits));
        } else if self.second.is_none() {
            self.second = Some(shortened(text));
        }
    }

    /// True if some values have the form of an ICCID and others do not, for a command that needs other numbers.
    fn is_mixed(&self, kind: CardNumber) -> bool {
        kind == CardNumber::SimNo && self.iccids > 0 && self.iccids < self.fitting
    }

    /// Returns the first value if it is the name of the column rather than a wrong number.
    fn header(&self) -> Option<(u32, String)> {
        let (row, text, fits) = self.first.as_ref()?;
        (!fits && is_name(text)).then(|| (*row, text.clone()))
    }

    /// True if all values are card numbers, except for a name of the column.
    fn fits(&self, kind: CardNumber) -> bool {
        let names = usize::from(self.header().is_some());
        let are_iccids = kind == CardNumber::SimNo && self.iccids == self.fitting;
        self.fitting > 0 && self.fitting + names == self.values && !are_iccids
    }
}

/// True for a text that can be the name of a column: it has no digit and does not stand for a missing value.
fn is_name(text: &str) -> bool {
    let is_missing = ["nan", "none", "null", "n/a", "#n/a", "na", "nil", "-"].contains(&text.to_lowercase().as_str());
    !text.chars().any(char::is_numeric) && !is_missing
}

/// The cells of one of the first rows.
type HeadRow = (u32, Vec<(u32, String)>);

/// What the first pass over a table finds.
#[derive(Debug, Default)]
struct Survey {
    columns: BTreeMap<u32, Column>,
    /// The first rows, up to the first one with a card number.
    head: Vec<HeadRow>,
}

/// The column with the card numbers, and the row and the text of its name.
#[derive(Debug)]
struct Choice {
    column: u32,
    header: Option<(u32, String)>,
}

/// Adds the card numbers of a table to a list. `wanted` is the name or the number of the column.
pub(super) fn add_table(list: &mut CardList, table: &mut dyn Table, wanted: Option<&str>) -> Result<(), ListError> {
    let places = table.places();
    let survey = survey(list.kind, table)?;
    if survey.columns.is_empty() {
        return Ok(());
    }
    let Choice { column, header } = choose(list.kind, &survey, wanted, &places)?;
    let name = places.column(column);
    if survey.columns.len() > 1 || header.is_some() {
        let header = header.as_ref().map(|(_, text)| text!("list-column-name", name = shortened(text)));
        let header = header.unwrap_or_default();
        list.notes.push(text!("note-column", table = places.table(), column = name.as_str(), name = header));
    }
    if table.hides_column(column) {
        list.notes.push(text!("note-hidden-column", table = places.table(), column = name.as_str()));
    }
    let start = header.map_or(0, |(row, _)| row);
    let mut without_number = 0;
    let is_mixed = survey.columns.get(&column).is_some_and(|values| values.is_mixed(list.kind));
    let names =
        survey.head.iter().find(|(row, _)| *row == start).map(|(_, cells)| cells.as_slice()).unwrap_or_default();
    let mut other_header = None;
    table.for_each_row(&mut |row| {
        if row.number <= start {
            return ControlFlow::Continue(());
        }
        match row.cell(column) {
            Some(value) => {
                if is_other_header(row, column, names) {
                    other_header = Some((row.number, shortened(&value.shown())));
                    return ControlFlow::Break(());
                }
                list.add_cell(&|| places.cell(row.number, column), value, is_mixed);
            }
            None => without_number += 1,
        }
        ControlFlow::Continue(())
    })?;
    if let Some((row, text)) = other_header {
        let message = text!("list-second-header", place = places.cell(row, column), name = text);
        return Err(ListError::new(message, text!("list-second-header-remedy")));
    }
    if without_number > 0 {
        list.notes.push(text!("note-without-value", table = places.table(), column = name, count = without_number));
    }
    Ok(())
}

/// True for a row that is the header of other columns, as in exports that are joined: its cell in this column is a known name,
/// and it is not the first header again. Card numbers below it may be in another column.
fn is_other_header(row: &Row<'_>, column: u32, names: &[(u32, String)]) -> bool {
    let is_known = |value: &CellValue<'_>| matches!(value, CellValue::Text(text) if column_kind(text).is_some());
    let is_same = |at: u32, value: &CellValue<'_>| {
        names.iter().any(|(column, name)| *column == at && folded(name) == folded(&value.shown()))
    };
    row.cells.len() > 1
        && row.cell(column).is_some_and(is_known)
        && row.cells.iter().filter(|(_, value)| is_known(value)).count() > 1
        && !row.cells.iter().all(|(at, value)| is_same(*at, value))
}

/// True if one of the first rows of a table has the name of a column with card numbers.
pub(super) fn has_known_header(kind: CardNumber, table: &mut dyn Table) -> Result<bool, ListError> {
    let mut rows = 0;
    let mut found = false;
    table.for_each_row(&mut |row| {
        rows += 1;
        let is_comment = row.cells.first().is_some_and(|(_, value)| {
            let text = value.shown();
            text.len() > 1 && text.starts_with('#')
        });
        found = !is_comment
            && row.cells.len() > 1
            && row.cells.iter().any(|(_, value)| matches!(column_kind(&value.shown()), Some(ColumnKind::Card(_))));
        let is_over = found || rows >= HEADER_ROWS || has_number(kind, row);
        if is_over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(found)
}

fn has_known_name(row: &Row<'_>) -> bool {
    row.cells.iter().any(|(_, value)| column_kind(&value.shown()).is_some())
}

fn has_number(kind: CardNumber, row: &Row<'_>) -> bool {
    row.cells.iter().any(|(_, value)| value.entered().is_ok_and(|text| kind.check(&text).is_ok()))
}

fn survey(kind: CardNumber, table: &mut dyn Table) -> Result<Survey, ListError> {
    let mut survey = Survey::default();
    let mut is_head = true;
    let mut has_too_many = false;
    table.for_each_row(&mut |row| {
        if is_head {
            // A name may look like a number: `IMEI2`.
            is_head = survey.head.len() < HEADER_ROWS && (has_known_name(row) || !has_number(kind, row));
            if is_head {
                let cells = row.cells.iter().map(|(column, value)| (*column, value.shown())).collect();
                survey.head.push((row.number, cells));
            }
        }
        for (column, value) in &row.cells {
            let text = value.shown();
            let fits = value.entered().is_ok_and(|text| kind.check(&text).is_ok());
            survey.columns.entry(*column).or_default().add(row.number, &text, fits);
        }
        has_too_many = survey.columns.len() > MOST_COLUMNS;
        if has_too_many { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    if has_too_many {
        return Err(ListError::new(text!("list-columns", most = MOST_COLUMNS), text!("list-columns-remedy")));
    }
    Ok(survey)
}

fn choose(kind: CardNumber, survey: &Survey, wanted: Option<&str>, places: &Places) -> Result<Choice, ListError> {
    // The cells of a title above the header may have names such as "date" too.
    let with = |is_wanted: fn(ColumnKind) -> bool| {
        survey.head.iter().find(|(_, cells)| cells.iter().any(|(_, text)| column_kind(text).is_some_and(is_wanted)))
    };
    let named = with(|kind| matches!(kind, ColumnKind::Card(_))).or_else(|| with(|_| true));
    match wanted.map(|wanted| (wanted, wanted.parse::<u32>())) {
        Some((_, Ok(number))) => chosen_by_number(kind, survey, named, number, places),
        Some((name, Err(_))) => chosen_by_name(kind, survey, name, places),
        None => chosen_by_kind(kind, survey, named, places),
    }
}

fn chosen_by_number(
    kind: CardNumber,
    survey: &Survey,
    named: Option<&HeadRow>,
    number: u32,
    places: &Places,
) -> Result<Choice, ListError> {
    let found = number.checked_sub(1).and_then(|column| Some((column, survey.columns.get(&column)?)));
    let (column, values) = found.ok_or_else(|| {
        ListError::new(text!("list-column-empty", number = number), columns_remedy(kind, survey, named, places))
    })?;
    let known = named.and_then(|(row, cells)| {
        let (_, text) = cells.iter().find(|(at, _)| *at == column)?;
        Some((*row, text.clone()))
    });
    Ok(Choice { column, header: known.or_else(|| values.header()) })
}

fn chosen_by_name(kind: CardNumber, survey: &Survey, name: &str, places: &Places) -> Result<Choice, ListError> {
    let is_wanted = |text: &str| folded(text) == folded(name);
    let row = survey.head.iter().find(|(_, cells)| cells.iter().any(|(_, text)| is_wanted(text)));
    let problem = |message: String| {
        let named = row.or_else(|| survey.head.iter().rfind(|(_, cells)| cells.len() > 1));
        ListError::new(message, columns_remedy(kind, survey, named, places))
    };
    let Some((number, cells)) = row else {
        return Err(problem(text!("list-column-unknown", name = shortened(name))));
    };
    let mut found = cells.iter().filter(|(_, text)| is_wanted(text));
    match (found.next(), found.next()) {
        (Some((column, text)), None) => Ok(Choice { column: *column, header: Some((*number, text.clone())) }),
        _ => Err(problem(text!("list-column-repeated", name = shortened(name)))),
    }
}

fn chosen_by_kind(
    kind: CardNumber,
    survey: &Survey,
    named: Option<&HeadRow>,
    places: &Places,
) -> Result<Choice, ListError> {
    let problem = |message: String| ListError::new(message, columns_remedy(kind, survey, named, places));
    let name_of =
        |column: u32| named.and_then(|(row, cells)| Some((*row, &cells.iter().find(|(at, _)| *at == column)?.1)));
    for fitting in fitting_kinds(kind) {
        let fits = |column: &&u32| {
            name_of(**column).is_some_and(|(_, text)| column_kind(text) == Some(ColumnKind::Card(*fitting)))
        };
        let found: Vec<u32> = survey.columns.keys().filter(fits).copied().collect();
        match found.as_slice() {
            [] => {}
            [column] => {
                let header = name_of(*column).map(|(row, text)| (row, text.clone()));
                return Ok(Choice { column: *column, header });
            }
            _ => return Err(problem(text!("list-columns-several"))),
        }
    }
    let mut only = survey.columns.keys();
    if let (Some(column), None, None) = (only.next(), only.next(), named) {
        return Ok(Choice { column: *column, header: None });
    }
    let is_candidate = |column: u32| match name_of(column).and_then(|(_, text)| column_kind(text)) {
        None => true,
        Some(ColumnKind::Other) => false,
        // ICCIDs have the form of the reseller's numbers, but are not these.
        Some(ColumnKind::Card(other)) => other != CardNumber::Iccid,
    };
    // An amount, a date or a contract number has the form of a reseller's number too, so an unknown name is not enough.
    let is_certain = |column: u32, values: &Column| {
        let is_named =
            values.header().is_some() || name_of(column).is_some_and(|(_, text)| column_kind(text).is_none());
        kind != CardNumber::SimNo || (!is_named && values.long == values.fitting)
    };
    let fits = survey
        .columns
        .iter()
        .filter(|(column, values)| is_candidate(**column) && values.fits(kind) && is_certain(**column, values));
    let fitting: Vec<(&u32, &Column)> = fits.collect();
    match fitting.as_slice() {
        [(column, values)] => {
            let known = name_of(**column).map(|(row, text)| (row, text.clone()));
            Ok(Choice { column: **column, header: known.or_else(|| values.header()) })
        }
        [] => Err(problem(text!("list-columns-none"))),
        _ => Err(problem(text!("list-columns-several"))),
    }
}

/// Returns the remedy that describes the columns, with examples.
fn columns_remedy(kind: CardNumber, survey: &Survey, named: Option<&HeadRow>, places: &Places) -> String {
    let describe = |(column, values): (&u32, &Column)| {
        let name = named.and_then(|(_, cells)| cells.iter().find(|(at, _)| at == column).map(|(_, text)| text.clone()));
        let name = name.or_else(|| values.header().map(|(_, text)| text));
        let first = values.first.as_ref().map(|(_, text, _)| text);
        let example = if first == name.as_ref() { values.second.as_ref() } else { first };
        let example = example.map(|text| text!("list-column-example", text = text)).unwrap_or_default();
        let name = name.map(|name| text!("list-column-name", name = shortened(&name))).unwrap_or_default();
        let all = values.values - usize::from(values.header().is_some());
        text!(
            "list-column",
            column = places.column(*column),
            name = name,
            fitting = values.fitting,
            all = all,
            kind = kind.to_string(),
            example = example
        )
    };
    let columns: Vec<String> = survey.columns.iter().take(MOST_DESCRIBED).map(describe).collect();
    let more = match survey.columns.len().saturating_sub(MOST_DESCRIBED) {
        0 => String::new(),
        more => text!("list-column-more", more = more),
    };
    text!("list-column-remedy", columns = columns.join(&text!("semicolon")), more = more)
}
