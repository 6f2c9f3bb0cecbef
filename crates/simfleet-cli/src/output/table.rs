//! Tables with aligned columns.

use std::io::Write;

use heck::ToSnakeCase;
use unicode_width::UnicodeWidthStr;

use super::row::OutputRow;
use super::store::RowStore;
use super::text::visible;

/// Cells are padded up to this width. Longer ones are printed in full and shift the rest of their row, so that one long
/// value does not fill all other rows with spaces.
const WIDEST: usize = 100;

/// The column of failures, of which a table shows the beginning. stderr and the other formats have the whole text.
const ERROR_COLUMN: &str = "error";
const LONGEST_ERROR: usize = 60;

/// Formats rows as a table with these columns, without those that are empty.
pub(crate) fn table(rows: &[OutputRow], columns: &[&str]) -> String {
    if rows.is_empty() {
        return "nothing found".to_owned();
    }
    let mut store = RowStore::fixed(columns.iter().copied());
    rows.iter().for_each(|row| store.push(row.clone()));
    let mut text = Vec::new();
    // Writing to memory does not fail.
    let _ = write_table(&mut text, &store, true);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// Writes rows as a table with a header, and leaves out columns without any value if `hides_empty` is set.
pub(super) fn write_table(out: &mut impl Write, rows: &RowStore, hides_empty: bool) -> std::io::Result<()> {
    let names = rows.columns();
    let is_error = |index: usize| names.get(index).is_some_and(|name| name == ERROR_COLUMN);
    let mut widths = vec![0; names.len()];
    let measured: Result<(), std::convert::Infallible> = rows.for_each_row(|cells| {
        for (index, (text, width)) in cells.iter().zip(&mut widths).enumerate() {
            if !text.is_empty() {
                *width = shown(text, is_error(index)).width().clamp(*width, WIDEST.max(*width));
            }
        }
        Ok(())
    });
    let Ok(()) = measured;
    let mut order = rows.order();
    order.retain(|index| !hides_empty || widths.get(*index).is_some_and(|width| *width > 0));
    if order.is_empty() {
        return Ok(());
    }
    let header: Vec<String> = names.iter().map(|name| name.to_snake_case().to_uppercase()).collect();
    for (name, width) in header.iter().zip(&mut widths) {
        *width = shown(name, false).width().clamp(*width, WIDEST.max(*width));
    }
    let mut write_line = |cells: &[String], is_header: bool| {
        let mut line = String::new();
        for &index in &order {
            let (Some(text), Some(width)) = (cells.get(index), widths.get(index)) else { continue };
            let text = shown(text, is_error(index) && !is_header);
            line.push(' ');
            line.push_str(&text);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(text.width()) + 1));
        }
        writeln!(out, "{}", line.trim_end())
    };
    write_line(&header, true)?;
    rows.for_each_row(|cells| write_line(cells, false))
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
        assert_eq!(table(&rows, &["simNo", "name", "x", "absent"]), expected);
        assert_eq!(table(&[], &["a"]), "nothing found");
    }

    #[test]
    fn a_long_cell_does_not_widen_the_other_rows() {
        let long = "x".repeat(1000);
        let rows = [row(&[("a", &long), ("b", "1")]), row(&[("a", "y"), ("b", "2")])];
        let text = table(&rows, &["a", "b"]);
        let widths: Vec<usize> = text.lines().map(str::len).collect();
        assert_eq!(widths, [104, 1004, 104]);
    }

    #[test]
    fn a_long_error_is_shortened() {
        let rows = [row(&[("error", &"é".repeat(61)), ("b", "1")])];
        assert!(table(&rows, &["error", "b"]).ends_with(&format!(" {}…  1", "é".repeat(60))));
    }
}
