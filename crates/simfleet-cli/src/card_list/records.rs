//! Tables that give several numbers of each card, such as its ICCID and its MSISDN.

use std::ops::ControlFlow;

use super::contents::{COMPOUND, ZIP};
use super::error::ListError;
use super::headers::{ColumnKind, column_kind};
use super::list::CardList;
use super::source::ListSource;
use super::table::{Row, Table};
use super::text::for_each_table;
use super::xls::Xls;
use super::xlsx::Xlsx;
use crate::card_numbers::CardNumber;

/// The header is searched in this many rows: titles may be above it.
const HEADER_ROWS: usize = 20;

/// The numbers that a row of a table gives for one card. At least one is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedCard {
    /// Where the row is.
    pub place: String,
    /// The number of the SIM.
    pub iccid: Option<String>,
    /// The number of the line.
    pub msisdn: Option<String>,
    /// The reseller's number of the card.
    pub sim_no: Option<String>,
}

/// The columns of the kinds of numbers, and the row of their names.
#[derive(Clone, Copy, Debug)]
struct Columns {
    header: u32,
    iccid: Option<u32>,
    msisdn: Option<u32>,
    sim_no: Option<u32>,
}

impl CardList {
    /// Reads the rows of a table that has named columns for at least two kinds of card numbers. Returns `None` for other
    /// files, and if the source says which column to read. Values that are not card numbers become wrong values of the list.
    pub fn card_rows(
        &mut self,
        name: &str,
        bytes: &[u8],
        source: &ListSource,
    ) -> Result<Option<Vec<ListedCard>>, ListError> {
        if source.column.is_some() {
            return Ok(None);
        }
        let mut notes = Vec::new();
        let mut cards = None;
        let mut read = |list: &mut Self, table: &mut dyn Table| -> Result<bool, ListError> {
            cards = rows(list, table)?;
            Ok(cards.is_some())
        };
        let sheet = source.sheet.as_deref();
        if bytes.starts_with(ZIP) {
            read(self, &mut Xlsx::open(name, bytes, sheet, &mut notes)?)?;
        } else if bytes.starts_with(COMPOUND) {
            read(self, &mut Xls::open(name, bytes, sheet, &mut notes)?)?;
        } else if sheet.is_none() && !bytes.contains(&0) {
            for_each_table(name, bytes, &mut |table| read(self, table))?;
        }
        if cards.is_some() {
            self.notes.append(&mut notes);
        }
        Ok(cards)
    }
}

/// Reads the rows of a table, if it has named columns for two kinds of numbers.
fn rows(list: &mut CardList, table: &mut dyn Table) -> Result<Option<Vec<ListedCard>>, ListError> {
    let Some(columns) = columns(table)? else { return Ok(None) };
    let places = table.places();
    let mut cards = Vec::new();
    table.for_each_row(&mut |row| {
        if row.number > columns.header {
            let mut number = |column: Option<u32>, kind: CardNumber| {
                let column = column?;
                list.number(kind, &|| places.cell(row.number, column), row.cell(column)?)
            };
            let iccid = number(columns.iccid, CardNumber::Iccid);
            let msisdn = number(columns.msisdn, CardNumber::Msisdn);
            let sim_no = number(columns.sim_no, CardNumber::SimNo);
            if iccid.is_some() || msisdn.is_some() || sim_no.is_some() {
                let column = columns.iccid.or(columns.sim_no).or(columns.msisdn).unwrap_or_default();
                cards.push(ListedCard { place: places.cell(row.number, column), iccid, msisdn, sim_no });
            }
        }
        ControlFlow::Continue(())
    })?;
    Ok(Some(cards))
}

/// Finds the row with the names of the columns.
fn columns(table: &mut dyn Table) -> Result<Option<Columns>, ListError> {
    let mut found = None;
    let mut rows = 0;
    table.for_each_row(&mut |row| {
        rows += 1;
        found = named(row);
        if found.is_some() || rows >= HEADER_ROWS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(found)
}

/// Returns the columns that a row names, if there are at least two kinds. Two columns of one kind leave the choice to the
/// user.
fn named(row: &Row<'_>) -> Option<Columns> {
    let of = |kind| {
        let mut columns =
            row.cells.iter().filter(|(_, value)| column_kind(&value.shown()) == Some(ColumnKind::Card(kind)));
        let first = columns.next().map(|(column, _)| *column);
        (first, columns.next().is_some())
    };
    let [iccid, msisdn, sim_no] = [CardNumber::Iccid, CardNumber::Msisdn, CardNumber::SimNo].map(of);
    let all = [iccid, msisdn, sim_no];
    let kinds = all.iter().filter(|(column, _)| column.is_some()).count();
    let is_clear = kinds >= 2 && !all.iter().any(|(_, is_repeated)| *is_repeated);
    is_clear.then_some(Columns { header: row.number, iccid: iccid.0, msisdn: msisdn.0, sim_no: sim_no.0 })
}
