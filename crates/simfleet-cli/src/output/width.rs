//! Tables that fit the width of a terminal.

use std::io::IsTerminal;

use crate::names::normalized;

/// Narrower columns are not shortened, and others not below this width.
const NARROWEST: usize = 20;

/// Columns that say what a row is about, which are hidden last.
const TELLING: [&str; 17] = [
    "card",
    "code",
    "error",
    "gprs",
    "iccid",
    "id",
    "msisdn",
    "name",
    "online",
    "outcome",
    "price",
    "simno",
    "state",
    "status",
    "statusname",
    "title",
    "verdict",
];
/// Columns that identify something and do not end like a number, an id or a code.
const IDENTITIES: [&str; 6] = ["card", "iccid", "imei", "imsi", "msisdn", "subject"];
const IDENTITY_ENDS: [&str; 6] = ["no", "id", "number", "code", "token", "key"];

/// Returns the width of the terminal that stdout is, if it is one.
pub(crate) fn terminal_width() -> Option<usize> {
    let stdout = std::io::stdout();
    if !stdout.is_terminal() {
        return None;
    }
    let measured = terminal_size::terminal_size_of(stdout).map(|(terminal_size::Width(width), _)| usize::from(width));
    let stated = || std::env::var("COLUMNS").ok()?.parse().ok();
    measured.filter(|width| *width > 0).or_else(stated)
}

/// A column of a table that may be too wide.
#[derive(Debug)]
pub(super) struct Column {
    /// The position of the column in the rows.
    pub(super) index: usize,
    pub(super) name: String,
    /// The width of the header.
    pub(super) header: usize,
    /// The width of the widest cell or of the header.
    pub(super) width: usize,
    pub(super) is_empty: bool,
    /// True if cells are lists or objects.
    pub(super) is_nested: bool,
}

impl Column {
    /// True if the values identify something: half of an ICCID is of no use.
    fn is_identity(&self) -> bool {
        let name = normalized(&self.name);
        IDENTITIES.contains(&name.as_str()) || IDENTITY_ENDS.iter().any(|end| name.ends_with(end))
    }

    /// Returns the width below which the column is not shortened.
    fn least(&self) -> usize {
        if self.is_identity() { self.width } else { self.width.min(NARROWEST.max(self.header)) }
    }

    /// Returns how much the column matters: columns that matter less are hidden first.
    fn weight(&self) -> u8 {
        let name = normalized(&self.name);
        if self.is_empty {
            0
        } else if self.is_nested {
            1
        } else if TELLING.contains(&name.as_str()) {
            4
        } else if self.is_identity() {
            3
        } else {
            2
        }
    }
}

/// Makes columns fit a width: hides those that matter least, from the right, and then shortens the widest ones. Returns
/// the names of hidden columns that have a value.
///
/// The first column is not hidden if `keeps_first` is set, and no column if it is the only one.
pub(super) fn fit(columns: &mut Vec<Column>, width: usize, keeps_first: bool) -> Vec<String> {
    let mut hidden = Vec::new();
    let kept = usize::from(keeps_first);
    while columns.len() > 1 && total(columns.iter().map(Column::least)) > width {
        let hideable = columns.iter().enumerate().skip(kept).rev();
        let Some((at, _)) = hideable.min_by_key(|(_, column)| column.weight()) else { break };
        let column = columns.remove(at);
        if !column.is_empty {
            hidden.push(column.name);
        }
    }
    hidden.reverse();
    let least: Vec<usize> = columns.iter().map(Column::least).collect();
    while total(columns.iter().map(|column| column.width)) > width {
        let shrinkable = columns.iter_mut().zip(&least).filter(|(column, least)| column.width > **least);
        let Some((widest, _)) = shrinkable.max_by_key(|(column, _)| column.width) else { break };
        widest.width -= 1;
    }
    hidden
}

/// Returns the width of a line: a space on both sides of each column, except at the end of the line.
fn total(widths: impl Iterator<Item = usize>) -> usize {
    widths.map(|width| width + 2).sum::<usize>().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(name: &str, width: usize) -> Column {
        let header = name.len();
        let width = width.max(header);
        Column { index: 0, name: name.to_owned(), header, width, is_empty: false, is_nested: false }
    }

    fn widths(columns: &[Column]) -> Vec<(&str, usize)> {
        columns.iter().map(|column| (column.name.as_str(), column.width)).collect()
    }

    #[test]
    fn a_table_that_fits_stays_as_it_is() {
        let mut columns = vec![column("sim_no", 11), column("reason", 47)];
        assert!(fit(&mut columns, 61, true).is_empty());
        assert_eq!(widths(&columns), [("sim_no", 11), ("reason", 47)]);
    }

    #[test]
    fn long_texts_are_shortened_before_columns_are_hidden_and_identities_never() {
        let mut columns = vec![column("card", 20), column("reason", 60), column("serial_no", 32)];
        assert!(fit(&mut columns, 80, true).is_empty());
        assert_eq!(widths(&columns), [("card", 20), ("reason", 23), ("serial_no", 32)]);
        assert_eq!(fit(&mut columns, 60, true), ["reason"]);
        assert_eq!(fit(&mut columns, 30, true), ["serial_no"]);
        assert_eq!(fit(&mut columns, 3, true), Vec::<String>::new());
        assert_eq!(widths(&columns), [("card", 20)]);
    }

    #[test]
    fn empty_nested_and_plain_columns_are_hidden_in_this_order_from_the_right() {
        let mut columns = vec![
            Column { is_nested: true, ..column("rules", 18) },
            Column { is_empty: true, ..column("error", 5) },
            column("status", 10),
            column("a", 10),
            column("b", 10),
            Column { is_nested: true, ..column("tags", 18) },
        ];
        assert_eq!(fit(&mut columns, 44, true), ["b", "tags"]);
    }
}
