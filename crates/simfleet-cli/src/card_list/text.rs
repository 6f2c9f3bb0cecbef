//! Lists in text: one or more numbers per line, or a table.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use encoding_rs::GB18030;

use super::columns::{add_table, has_known_header};
use super::delimited::{DELIMITERS, DelimitedText};
use super::error::ListError;
use super::headers::{ColumnKind, column_kind, fitting_kinds};
use super::list::{CardList, Origin};
use super::source::ListSource;
use super::table::Table;
use crate::card_numbers::{CardNumber, looks_like_iccid, split};
use crate::characters::{normalize, unquote};
use crate::text;

/// Adds the numbers of a text file.
pub(super) fn add_text(list: &mut CardList, name: &str, bytes: &[u8], source: &ListSource) -> Result<(), ListError> {
    let text = readable(bytes)?;
    if source.sheet.is_some() {
        return Err(ListError::new(text!("list-text-sheet"), text!("list-text-sheet-remedy")));
    }
    let (text, marked, first_line) = without_mark(&text);
    let table = |delimiter| DelimitedText { file: name, text, delimiter, first_line };
    let delimiter = marked.unwrap_or_else(|| usual_delimiter(text));
    if source.column.is_some() {
        return add_table(list, &mut table(delimiter), source.column.as_deref());
    }
    for delimiter in marked.map_or_else(|| DELIMITERS.to_vec(), |delimiter| vec![delimiter]) {
        if has_known_header(list.kind, &mut table(delimiter))? {
            return add_table(list, &mut table(delimiter), None);
        }
    }
    if let Some(is_header_wrong) = lone_header(list, text) {
        is_header_wrong?;
        add_lines(list, name, text, first_line, (true, origin(list.kind, text)));
        return Ok(());
    }
    if !has_columns(&mut table(delimiter))? {
        add_lines(list, name, text, first_line, (false, origin(list.kind, text)));
        return Ok(());
    }
    let mut trial = CardList::new(list.kind);
    add_lines(&mut trial, name, text, first_line, (false, Origin::File));
    if trial.wrong.count == 0 && !has_columns_of_different_lengths(&mut table(delimiter))? {
        match origin(list.kind, text) {
            Origin::MixedFile => add_lines(list, name, text, first_line, (false, Origin::MixedFile)),
            _ => list.absorb(trial),
        }
        return Ok(());
    }
    drop(trial);
    add_table(list, &mut table(delimiter), None)
}

/// Calls `visit` with the text as a table with each delimiter, until it returns true.
pub(super) fn for_each_table(
    name: &str,
    bytes: &[u8],
    visit: &mut dyn FnMut(&mut dyn Table) -> Result<bool, ListError>,
) -> Result<(), ListError> {
    let text = readable(bytes)?;
    let (text, marked, first_line) = without_mark(&text);
    for delimiter in marked.map_or_else(|| DELIMITERS.to_vec(), |delimiter| vec![delimiter]) {
        if visit(&mut DelimitedText { file: name, text, delimiter, first_line })? {
            break;
        }
    }
    Ok(())
}

/// Returns the normalized text of a file.
fn readable(bytes: &[u8]) -> Result<String, ListError> {
    let text = normalize(&decode(bytes)?);
    reject_markup(&text)?;
    Ok(text)
}

/// Returns the text without a first line that names the delimiter, which Excel writes and reads, with the delimiter and the
/// number of lines before the text.
fn without_mark(text: &str) -> (&str, Option<u8>, u32) {
    match text.split_once('\n') {
        Some((line, rest)) if line.len() == 5 && line.to_ascii_lowercase().starts_with("sep=") => {
            (rest, line.bytes().last(), 1)
        }
        _ => (text, None, 0),
    }
}

/// Returns the text of a file: in the encoding that its byte order mark names, else in UTF-8 if it is valid, else in GB18030.
fn decode(bytes: &[u8]) -> Result<String, ListError> {
    let encoding = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
        None => GB18030,
    };
    let (text, encoding, is_malformed) = encoding.decode(bytes);
    if text.contains('\0') {
        return Err(ListError::new(text!("list-binary"), text!("list-encoding-remedy")));
    }
    if is_malformed {
        return Err(ListError::new(text!("list-encoding", encoding = encoding.name()), text!("list-encoding-remedy")));
    }
    Ok(text.into_owned())
}

/// Rejects HTML, which some back offices save as `.xls`, XML and JSON.
fn reject_markup(text: &str) -> Result<(), ListError> {
    let start: String = text.trim_start().chars().take(1000).collect::<String>().to_lowercase();
    let what = match start.chars().next() {
        Some('<') if start.contains("<html") || start.contains("<table") || start.starts_with("<!doctype") => {
            text!("format-html")
        }
        Some('<') => text!("format-xml"),
        Some('{' | '[') => text!("format-json"),
        _ => return Ok(()),
    };
    Err(ListError::new(text!("list-markup", what = what), text!("list-markup-remedy")))
}

/// Returns the delimiter that makes the most cells of the first line with any.
fn usual_delimiter(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: u8| line.bytes().filter(|byte| *byte == delimiter).count();
    let mut usual = b',';
    for delimiter in DELIMITERS {
        if count(delimiter) > count(usual) {
            usual = delimiter;
        }
    }
    usual
}

/// Returns a line without its comment.
fn without_comment(line: &str) -> &str {
    line.split('#').next().unwrap_or_default()
}

/// If the first line with text is nothing but the name of a column, returns whether the column fits, and otherwise `None`.
fn lone_header(list: &CardList, text: &str) -> Option<Result<(), ListError>> {
    let first = text.lines().map(|line| unquote(without_comment(line))).find(|line| !line.is_empty())?;
    let ColumnKind::Card(kind) = column_kind(first)? else { return None };
    // The numbers of a column with another name are checked one by one, but an ICCID has the form of a card number.
    let fits = fitting_kinds(list.kind).contains(&kind) || kind != CardNumber::Iccid;
    Some(if fits {
        Ok(())
    } else {
        Err(ListError::new(
            text!("list-lone-header", name = first, kind = list.kind.to_string()),
            text!("list-lone-header-remedy"),
        ))
    })
}

/// Returns whether a list for the reseller's platform mixes numbers that have the form of an ICCID with others.
fn origin(kind: CardNumber, text: &str) -> Origin {
    let numbers = || text.lines().flat_map(|line| split(without_comment(line))).map(unquote);
    let is_other = |number: &str| kind.check(number).is_ok() && !looks_like_iccid(number);
    let is_mixed = kind == CardNumber::SimNo && numbers().any(looks_like_iccid) && numbers().any(is_other);
    if is_mixed { Origin::MixedFile } else { Origin::File }
}

/// Adds the numbers of lines. Blank lines and `#` comments are skipped.
fn add_lines(list: &mut CardList, name: &str, text: &str, first_line: u32, (mut has_header, origin): (bool, Origin)) {
    for (index, line) in text.lines().enumerate() {
        let line = without_comment(line);
        if has_header && !unquote(line).is_empty() {
            has_header = false;
            continue;
        }
        let number = index + 1 + first_line as usize;
        list.add_elements(&|| text!("place-line", file = name, line = number), line, origin);
    }
}

/// True if the first row has several cells, and at least half of all rows have.
fn has_columns(table: &mut dyn Table) -> Result<bool, ListError> {
    let (mut rows, mut with_columns, mut first) = (0_usize, 0_usize, false);
    table.for_each_row(&mut |row| {
        rows += 1;
        let is_divided = row.cells.len() > 1;
        first |= rows == 1 && is_divided;
        with_columns += usize::from(is_divided);
        if rows == 1 && !is_divided { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(first && with_columns * 2 >= rows)
}

/// True if a table has several rows, every column has values of one length, and these lengths differ: its columns then hold
/// different things, although each value could be a card number.
fn has_columns_of_different_lengths(table: &mut dyn Table) -> Result<bool, ListError> {
    let mut lengths: Vec<usize> = Vec::new();
    let (mut rows, mut is_regular) = (0, true);
    table.for_each_row(&mut |row| {
        rows += 1;
        let row_lengths: Vec<usize> = row.cells.iter().map(|(_, value)| value.shown().len()).collect();
        if rows == 1 {
            lengths = row_lengths;
        } else {
            is_regular = lengths == row_lengths;
        }
        if is_regular { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(is_regular && rows > 1 && lengths.iter().collect::<BTreeSet<_>>().len() > 1)
}
