//! Tables with aligned columns.

use std::io::Write;

use heck::ToSnakeCase;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::row::OutputRow;
use super::store::RowStore;
use super::text::visible;
use super::width::{Column, fit, terminal_width};
use crate::wrap::{wrap_json, wrap_line};

/// Cells are padded up to this width. Longer ones are printed in full and shift the rest of their row, so that one long
/// value does not fill all other rows with spaces.
const WIDEST: usize = 100;

/// The column of failures, of which a table shows the beginning. stderr and the other formats have the whole text.
const ERROR_COLUMN: &str = "error";
const LONGEST_ERROR: usize = 60;

/// The column of names in a table of the members of an object.
const MEMBER_COLUMN: &str = "member";
/// Values with less space begin on the next line, with this indent.
const NARROWEST_VALUE: usize = 10;
const NEXT_LINE: &str = "     ";

/// Formats rows as a table with these columns, without those that are empty and those that do not fit the terminal beside an
/// indent.
pub(crate) fn table(rows: &[OutputRow], columns: &[&str], indent: usize) -> String {
    if rows.is_empty() {
        return "nothing found".to_owned();
    }
    let mut store = RowStore::fixed(columns.iter().copied());
    rows.iter().for_each(|row| store.push(row.clone()));
    let mut text = Vec::new();
    let width = terminal_width().map(|width| width.saturating_sub(indent));
    // Writing to memory does not fail.
    let _ = write_table(&mut text, &store, true, width);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// What a table does not show, because it must fit a width.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    /// The names of hidden columns.
    pub(super) columns: Vec<String>,
    /// True if cells are shortened.
    pub(super) shortens: bool,
}

/// Writes rows as a table with a header, and leaves out columns without any value if `hides_empty` is set. If there is a
/// `width`, hides and shortens columns to fit it.
pub(super) fn write_table(
    out: &mut impl Write,
    rows: &RowStore,
    hides_empty: bool,
    width: Option<usize>,
) -> std::io::Result<Hidden> {
    let mut columns = measured(rows);
    columns.retain(|column| !hides_empty || !column.is_empty);
    let mut hidden = Hidden::default();
    // In a table of members, the value is what was asked for, and a long one is broken into lines.
    let is_of_members = columns.iter().any(|column| column.name == MEMBER_COLUMN);
    let wrapped = width.filter(|_| is_of_members);
    if let Some(width) = width.filter(|_| columns.len() > 1 && !is_of_members) {
        let before: Vec<(usize, usize)> = columns.iter().map(|column| (column.index, column.width)).collect();
        hidden.columns = fit(&mut columns, width, !rows.is_open());
        hidden.shortens = columns.iter().any(|column| !before.contains(&(column.index, column.width)));
    }
    if columns.is_empty() {
        return Ok(hidden);
    }
    let mut write_line = |cells: &[String], is_header: bool| -> std::io::Result<()> {
        let mut line = String::new();
        for (at, column) in columns.iter().enumerate() {
            let Some(text) = cells.get(column.index) else { continue };
            let mut text = shown(text, column.name == ERROR_COLUMN && !is_header);
            if hidden.shortens {
                text = shortened(text, column.width);
            }
            if let Some(width) = wrapped.filter(|_| at + 1 == columns.len()) {
                text = broken(&text, line.width() + 1, width);
            }
            line.push(' ');
            line.push_str(&text);
            line.extend(std::iter::repeat_n(' ', column.width.saturating_sub(text.width()) + 1));
        }
        for line in line.trim_end().split('\n') {
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    };
    let header: Vec<String> = rows.columns().iter().map(|name| header(name)).collect();
    write_line(&header, true)?;
    rows.for_each_row(|cells| write_line(cells, false))?;
    Ok(hidden)
}

/// Returns the columns of a table with their widths, in the order in which they are shown.
fn measured(rows: &RowStore) -> Vec<Column> {
    let mut columns: Vec<Column> = rows
        .columns()
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let header = shown(&header(name), false).width();
            Column { index, name: name.clone(), header, width: 0, is_empty: true, is_nested: false }
        })
        .collect();
    let measured: Result<(), std::convert::Infallible> = rows.for_each_row(|cells| {
        for (text, column) in cells.iter().zip(&mut columns).filter(|(text, _)| !text.is_empty()) {
            let width = shown(text, column.name == ERROR_COLUMN).width();
            column.width = width.clamp(column.width, WIDEST.max(column.width));
            column.is_empty &= width == 0;
            column.is_nested |= text.starts_with(['[', '{']);
        }
        Ok(())
    });
    let Ok(()) = measured;
    for column in &mut columns {
        column.width = column.header.clamp(column.width, WIDEST.max(column.width));
    }
    let order = rows.order();
    columns.sort_by_key(|column| order.iter().position(|index| *index == column.index));
    columns
}

/// Breaks a text that begins in this column of the terminal into lines that begin there too. If there is not enough space for
/// its longest word, such as an ICCID, the text begins on the next line.
fn broken(text: &str, start: usize, width: usize) -> String {
    if start + text.width() <= width {
        return text.to_owned();
    }
    let is_json = text.starts_with(['[', '{']);
    let wrap = if is_json { wrap_json } else { wrap_line };
    let longest = text.split([' ', ',']).map(UnicodeWidthStr::width).max().unwrap_or(0);
    if start + longest.max(NARROWEST_VALUE) > width {
        return format!("\n{}", wrap(text, width, NEXT_LINE, NEXT_LINE));
    }
    let indent = " ".repeat(start);
    // The first line has no indent, because it follows other columns.
    wrap(text, width, &indent, &indent).split_off(start)
}

fn header(name: &str) -> String {
    name.to_snake_case().to_uppercase()
}

/// Returns the beginning of a text that is wider than a column.
fn shortened(text: String, width: usize) -> String {
    if text.width() <= width {
        return text;
    }
    let mut short = String::new();
    for character in text.chars() {
        if short.width() + character.width().unwrap_or(0) + 1 > width {
            break;
        }
        short.push(character);
    }
    short + "…"
}

/// Returns the text of a cell as a table shows it.
fn shown(text: &str, is_error: bool) -> String {
    let text = visible(text);
    match text.char_indices().nth(LONGEST_ERROR) {
        Some((end, _)) if is_error => format!("{}…", text.get(..end).unwrap_or_default()),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[(&str, &str)]) -> OutputRow {
        cells.iter().fold(OutputRow::new(), |row, (name, value)| row.with(name, *value))
    }

    #[test]
    fn columns_are_aligned_by_display_width() {
        let rows = [
            row(&[("simNo", "1"), ("name", "停机"), ("x", "a")]),
            row(&[("simNo", "22"), ("name", "ok"), ("x", "b\u{7}")]),
        ];
        let expected = " SIM_NO  NAME  X\n 1       停机  a\n 22      ok    b\u{fffd}";
        assert_eq!(table(&rows, &["simNo", "name", "x", "absent"], 0), expected);
        assert_eq!(table(&[], &["a"], 0), "nothing found");
    }

    #[test]
    fn a_long_cell_does_not_widen_the_other_rows() {
        let long = "x".repeat(1000);
        let rows = [row(&[("a", &long), ("b", "1")]), row(&[("a", "y"), ("b", "2")])];
        let text = table(&rows, &["a", "b"], 0);
        let widths: Vec<usize> = text.lines().map(str::len).collect();
        assert_eq!(widths, [104, 1004, 104]);
    }

    #[test]
    fn long_values_of_members_are_broken_into_lines_at_their_column() {
        let mut rows = RowStore::fixed(["member", "value"]);
        rows.push(row(&[("member", "reason"), ("value", "the card does not support this action")]));
        rows.push(row(&[("member", "list"), ("value", r#"[{"name":"a","value":"b"},{"name":"c"}]"#)]));
        rows.push(row(&[("member", "iccid"), ("value", "898603210000000156680000")]));
        let mut text = Vec::new();
        write_table(&mut text, &rows, true, Some(32)).unwrap();
        let expected = " MEMBER  VALUE\n reason  the card does not\n         support this action\n \
            list    [{\"name\":\"a\",\n         \"value\":\"b\"},\n         {\"name\":\"c\"}]\n iccid\n     898603210000000156680000\n";
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    }

    #[test]
    fn a_long_error_is_shortened() {
        let rows = [row(&[("error", &"é".repeat(61)), ("b", "1")])];
        assert!(table(&rows, &["error", "b"], 0).ends_with(&format!(" {}…  1", "é".repeat(60))));
    }
}
