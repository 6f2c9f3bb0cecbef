//! Writes rows in the requested format.

use std::io::Write;

use serde_json::Value;

use super::args::OutputArgs;
use super::columns::Selection;
use super::excel;
use super::format::OutputFormat;
use super::jq::{Filter, JqValue};
use super::messages::{say, tell};
use super::row::{FixedRow, OutputRow, cell};
use super::stdout;
use super::store::RowStore;
use super::table::{Hidden, write_table};
use super::target::Target;
use super::text::{escape_controls, visible, visible_lines};
use super::width::terminal_width;
use super::xlsx::write_workbook;
use crate::error::CliError;
use crate::lang::text;

/// The most columns of a table whose rows have members of their own.
const TABLE_COLUMNS: usize = 50;
/// The most columns of CSV and of workbooks whose rows have members of their own: each row has a cell for each column.
const CSV_COLUMNS: usize = 1000;
/// Longer tables are written in parts, each with its own header.
const TABLE_ROWS: usize = 10_000;
/// A longer reason of a failed filter is cut.
const LONGEST_REASON: usize = 200;
/// The most hidden columns that a message names.
const HIDDEN_NAMED: usize = 8;

/// Writes rows in the requested format.
#[derive(Debug)]
pub(crate) struct Output {
    form: Form,
    selection: Option<Selection>,
    filter: Option<Filter>,
    /// The first failure of the filter, and how many there were.
    filter_failure: Option<(String, usize)>,
    target: Target,
    /// Returns the text of a cell of CSV.
    csv_cell: fn(&Value) -> String,
    /// What is written before the first line of CSV.
    mark: Option<&'static str>,
    reader_gone: bool,
    /// The number of rows that were written to their destination, and not to stderr instead.
    complete: usize,
    /// The numbers of rows and of rows with an error, if errors have a column.
    rows: usize,
    failed_rows: usize,
    has_errors: bool,
}

#[derive(Debug)]
enum Form {
    Lines,
    Array {
        has_rows: bool,
    },
    /// The text of an array that is filtered as a whole.
    FilteredArray(String),
    /// CSV whose columns are known.
    FixedCsv {
        header: Option<Vec<String>>,
    },
    /// CSV whose columns are known when all rows are.
    OpenCsv(RowStore),
    /// A workbook, whose rows are lines of JSON until all are there. The store has its columns, and no rows.
    Xlsx(RowStore),
    Table {
        rows: RowStore,
        is_open: bool,
        /// Returns how a table shows a value, if not unchanged.
        readable: fn(&str, &Value) -> Option<String>,
        /// The width of the terminal that the table must fit.
        width: Option<usize>,
    },
}

impl Output {
    /// Creates the output of a command whose rows have the members of `R`. A table shows the columns in `shown`.
    ///
    /// Fails if `--columns` names an unknown column, or the file for the data cannot be created.
    pub(crate) fn fixed<R: FixedRow>(args: &OutputArgs, shown: Option<&[&str]>) -> Result<Self, CliError> {
        let row = OutputRow::of(&R::default());
        let names: Vec<&str> = row.names().collect();
        let selection = args.columns.as_deref().map(|wanted| Selection::of_known(wanted, &names)).transpose()?;
        let all = || selection.as_ref().map_or_else(|| names.iter().map(|name| (*name).to_owned()).collect(), columns);
        let form = match args.format() {
            OutputFormat::Jsonl => Form::Lines,
            OutputFormat::Json => array(args),
            OutputFormat::Csv => Form::FixedCsv { header: Some(all()) },
            OutputFormat::Xlsx => Form::Xlsx(RowStore::fixed(all().iter().map(String::as_str))),
            OutputFormat::Table => {
                let rows = match (&selection, shown) {
                    (None, Some(columns)) => RowStore::fixed(columns.iter().copied()),
                    _ => RowStore::fixed(all().iter().map(String::as_str)),
                };
                Form::Table { rows, is_open: false, readable: R::readable, width: width(&selection) }
            }
        };
        let has_errors = names.contains(&"error");
        Ok(Self { has_errors, ..Self::with(form, selection, args)? })
    }

    /// Creates the output of rows with members of their own. Fails if `--columns` is not usable, or the file for the data
    /// cannot be created.
    pub(crate) fn open(args: &OutputArgs) -> Result<Self, CliError> {
        let selection = args.columns.as_deref().map(Selection::of_open).transpose()?;
        let form = match (args.format(), &selection) {
            (OutputFormat::Jsonl, _) => Form::Lines,
            (OutputFormat::Json, _) => array(args),
            (OutputFormat::Csv, Some(selection)) => Form::FixedCsv { header: Some(columns(selection)) },
            (OutputFormat::Csv, None) => Form::OpenCsv(RowStore::open(CSV_COLUMNS, false)),
            (OutputFormat::Xlsx, Some(selection)) => {
                Form::Xlsx(RowStore::fixed(selection.names().iter().map(String::as_str)))
            }
            (OutputFormat::Xlsx, None) => Form::Xlsx(RowStore::open(CSV_COLUMNS, false)),
            (OutputFormat::Table, selected) => Form::Table {
                rows: match selected {
                    Some(selection) => RowStore::fixed(selection.names().iter().map(String::as_str)),
                    None => RowStore::open(TABLE_COLUMNS, true),
                },
                is_open: selected.is_none(),
                readable: |_, _| None,
                width: width(&selection),
            },
        };
        Self::with(form, selection, args)
    }

    /// Creates the output of a response, which `-o json` prints as a whole. Fails if `--columns` is not usable.
    pub(crate) fn response(args: &OutputArgs) -> Result<Self, CliError> {
        if args.format() == OutputFormat::Json && args.columns.is_some() {
            return Err(CliError::usage(text!("columns-of-response"), text!("columns-of-response-remedy")));
        }
        Self::open(args)
    }

    fn with(form: Form, selection: Option<Selection>, args: &OutputArgs) -> Result<Self, CliError> {
        if args.jq.is_some() && !matches!(args.format(), OutputFormat::Json | OutputFormat::Jsonl) {
            return Err(CliError::usage(text!("jq-of-table"), text!("jq-of-table-remedy")));
        }
        let filter = args.jq.as_deref().map(Filter::new).transpose()?;
        let target = args.target()?;
        let csv_cell = if args.is_for_excel() { excel::csv_cell } else { cell };
        Ok(Self {
            form,
            selection,
            filter,
            filter_failure: None,
            target,
            csv_cell,
            mark: args.is_for_excel().then_some(excel::MARK),
            reader_gone: false,
            complete: 0,
            rows: 0,
            failed_rows: 0,
            has_errors: false,
        })
    }

    /// Writes a JSON value as a whole, indented or filtered.
    pub(crate) fn document(mut self, value: &Value) -> Result<(), CliError> {
        if self.filter.is_none() {
            return self.write_whole(&escape_controls(&format!("{value:#}\n")));
        }
        let result = self.write_filtered(value.to_string());
        self.note(result)?;
        self.filter_result()?;
        self.target.commit()
    }

    /// Writes the results of the filter for a JSON text. A failure of the filter is kept until the end, because the rows after
    /// this one may have results.
    fn write_filtered(&mut self, input: String) -> std::io::Result<()> {
        let Some(filter) = &self.filter else { return Ok(()) };
        let out = &mut self.target;
        let is_terminal = out.is_terminal();
        let written = filter.apply(input, |value| match value {
            JqValue::Json(text) => write_to(out, &(escape_controls(&text) + "\n")),
            JqValue::Text(text) if is_terminal => write_to(out, &(visible_lines(&text) + "\n")),
            JqValue::Text(text) => write_to(out, &(text + "\n")),
        });
        written.unwrap_or_else(|why| {
            self.filter_failure.get_or_insert((why, 0)).1 += 1;
            Ok(())
        })
    }

    /// Fails if the filter failed.
    fn filter_result(&self) -> Result<(), CliError> {
        match &self.filter_failure {
            None => Ok(()),
            Some((why, count)) => {
                // The reason contains the value, which may be the whole input.
                let why: String = why.chars().take(LONGEST_REASON).collect();
                let error = visible(&why);
                let message = match count {
                    1 => text!("jq-failed", error = error),
                    count => text!("jq-failed-often", count = *count, error = error),
                };
                Err(CliError::local(message, text!("jq-failed-remedy")))
            }
        }
    }

    /// True once nothing receives further rows: the reader of stdout has closed it (`| head`), or neither stdout nor stderr can
    /// be written.
    pub(crate) fn is_reader_gone(&self) -> bool {
        self.reader_gone || stdout::is_lost()
    }

    /// Adds a row and writes it, unless the format needs the other rows first.
    pub(crate) fn push(&mut self, row: OutputRow) -> Result<(), CliError> {
        self.rows += 1;
        self.failed_rows += usize::from(self.has_errors && row.get("error").is_some_and(|error| !error.is_null()));
        let mut row = self.selection.as_mut().map_or_else(|| row.clone(), |selection| selection.project(&row));
        if let (Form::Lines, Some(_)) = (&self.form, &self.filter) {
            let result = self.write_filtered(row.to_json());
            self.count_complete(self.rows);
            return self.note(result);
        }
        let out = &mut self.target;
        let mut held = 0;
        let result = match &mut self.form {
            Form::Lines => write_to(out, &format!("{}\n", row.to_json())),
            Form::FilteredArray(text) => {
                text.push(if text.is_empty() { '[' } else { ',' });
                text.push_str(&row.to_json());
                held = self.rows;
                Ok(())
            }
            Form::Array { has_rows } => {
                let start = if std::mem::replace(has_rows, true) { ",\n" } else { "[\n" };
                let row = row.to_json();
                out.write_or(&format!("{start}  {row}"), &row)
            }
            Form::FixedCsv { header } => {
                let header = header.take();
                let lines = header.into_iter().chain([row.values().map(self.csv_cell).collect()]);
                write_csv(out, self.mark.take(), lines)
            }
            Form::OpenCsv(rows) => {
                rows.push(row);
                held = self.rows;
                Ok(())
            }
            Form::Xlsx(store) => {
                let result = write_to(out, &format!("{}\n", row.to_json()));
                store.push(row);
                store.clear();
                result
            }
            Form::Table { rows, is_open, readable, width } => {
                row.make_readable(*readable);
                rows.push(row);
                if rows.len() < TABLE_ROWS {
                    held = rows.len();
                    Ok(())
                } else {
                    let result = write_fitted(out, rows, *is_open, *width);
                    rows.clear();
                    result
                }
            }
        };
        self.count_complete(self.rows.saturating_sub(held));
        self.note(result)
    }

    /// Notes that so many rows were written, unless stdout has failed.
    fn count_complete(&mut self, rows: usize) {
        if !stdout::has_failed() {
            self.complete = rows;
        }
    }

    /// Writes what was not written yet. A file is complete then.
    pub(crate) fn finish(mut self) -> Result<(), CliError> {
        if let Form::FilteredArray(text) = &mut self.form {
            let text = std::mem::take(text);
            let result = self.write_filtered(if text.is_empty() { "[]".to_owned() } else { text + "]" });
            self.note(result)?;
        }
        let out = &mut self.target;
        let (mut shortened, mut complete) = (0, self.complete);
        let result = match &mut self.form {
            // Its rows are on stderr as lines if stdout has failed.
            Form::Array { .. } if stdout::has_failed() => Ok(()),
            Form::Lines | Form::FilteredArray(_) => Ok(()),
            Form::Array { has_rows: true } => write_to(out, "\n]\n"),
            Form::Array { has_rows: false } => write_to(out, "[]\n"),
            Form::FixedCsv { header } => write_csv(out, self.mark.take(), header.take()),
            Form::OpenCsv(rows) | Form::Xlsx(rows) if rows.is_open() && rows.dropped_columns() > 0 => {
                let columns = rows.columns().len() + rows.dropped_columns();
                let message = text!("columns-too-many", columns = columns, most = CSV_COLUMNS);
                return Err(CliError::local(message, text!("columns-too-many-remedy")));
            }
            Form::OpenCsv(rows) if rows.columns().is_empty() => Ok(()),
            Form::OpenCsv(rows) => write_csv(out, self.mark.take(), [rows.columns().to_vec()]).and_then(|()| {
                rows.for_each_row_as(self.csv_cell, |cells| {
                    write_csv(out, None, [cells.to_vec()])?;
                    complete += usize::from(!stdout::has_failed());
                    Ok(())
                })
            }),
            Form::Xlsx(store) => out.convert(|rows, folder, mut out| {
                shortened = write_workbook(store.columns(), rows, folder, &mut out)?;
                out.flush()?;
                Ok(out)
            }),
            Form::Table { rows, .. } if rows.len() == 0 => Ok(()),
            Form::Table { rows, is_open, width, .. } => write_fitted(out, rows, *is_open, *width),
        };
        match &self.form {
            Form::OpenCsv(_) => self.complete = complete,
            Form::FilteredArray(_) | Form::Table { .. } => self.count_complete(self.rows),
            _ => {}
        }
        if let Some(selection) = &self.selection {
            selection.report();
        }
        if let Form::Table { rows, is_open: true, .. } = &self.form
            && rows.dropped_columns() > 0
        {
            let all = rows.columns().len() + rows.dropped_columns();
            tell!("columns-left-out", shown = TABLE_COLUMNS, all = all);
        }
        self.target.check(result)?;
        let filtered = self.filter_result();
        if self.has_only_errors() {
            self.target.commit_errors()?
        } else {
            self.target.commit()?
        }
        report_diverted(self.complete, self.rows);
        filtered?;
        if shortened > 0 {
            return Err(CliError::local(text!("cells-shortened", count = shortened), text!("cells-shortened-remedy")));
        }
        Ok(())
    }

    /// True if there are rows, and every one has an error.
    fn has_only_errors(&self) -> bool {
        self.rows > 0 && self.failed_rows == self.rows
    }

    /// Ends the output of a command that failed before it had a row: stdout gets an empty result, and a file stays as it is.
    pub(crate) fn abandon(self) -> Result<(), CliError> {
        if matches!(self.target, Target::File(_)) { Ok(()) } else { self.finish() }
    }

    /// Writes lines of text instead of rows, with control and invisible characters replaced.
    pub(crate) fn write_lines(self, lines: &[String]) -> Result<(), CliError> {
        let text: String = lines.iter().map(|line| visible(line) + "\n").collect();
        self.write_whole(&text)
    }

    fn write_whole(mut self, text: &str) -> Result<(), CliError> {
        let result = self.target.write_all(text.as_bytes());
        self.target.check(result)?;
        self.target.commit()
    }

    /// Notes a broken pipe (`| head`), which is not a failure, and converts any other error.
    fn note(&mut self, result: std::io::Result<()>) -> Result<(), CliError> {
        self.reader_gone |= result.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe);
        self.target.check(result)
    }
}

/// Says how many rows are not on stdout, if it has failed.
fn report_diverted(complete: usize, all: usize) {
    let missing = all.saturating_sub(complete);
    if stdout::has_failed() && missing > 0 {
        let error =
            CliError::local(text!("stdout-divided", missing = missing, all = all), text!("stdout-fails-remedy"));
        say!("simfleet: {error}");
    }
}

/// Returns the form of an array, which is kept if it is filtered.
fn array(args: &OutputArgs) -> Form {
    match args.jq {
        Some(_) => Form::FilteredArray(String::new()),
        None => Form::Array { has_rows: false },
    }
}

fn columns(selection: &Selection) -> Vec<String> {
    selection.names().to_vec()
}

/// Returns the width that a table must fit: that of the terminal, unless its columns were selected.
fn width(selection: &Option<Selection>) -> Option<usize> {
    if selection.is_none() { terminal_width() } else { None }
}

/// Writes a table, and says what it hides.
fn write_fitted(out: &mut Target, rows: &RowStore, hides_empty: bool, width: Option<usize>) -> std::io::Result<()> {
    let mut text = Vec::new();
    let Hidden { columns, shortens } = write_table(&mut text, rows, hides_empty, width)?;
    out.write_all(&text)?;
    let named = columns.get(..HIDDEN_NAMED.min(columns.len())).unwrap_or_default().join(", ");
    let names = match columns.len().saturating_sub(HIDDEN_NAMED) {
        0 => named,
        more => text!("names-and-more", names = named, more = more),
    };
    match columns.len() {
        0 if shortens => tell!("values-shortened"),
        0 => {}
        1 => tell!("column-hidden", name = names),
        count => tell!("columns-hidden", count = count, names = names),
    }
    Ok(())
}

fn write_to(out: &mut Target, text: &str) -> std::io::Result<()> {
    out.write_all(text.as_bytes())
}

/// Writes lines of CSV after a mark, if there is one. On a terminal, characters that could control it are replaced; programs get the values unchanged.
fn write_csv(
    out: &mut Target,
    mark: Option<&str>,
    lines: impl IntoIterator<Item = Vec<String>>,
) -> std::io::Result<()> {
    let is_terminal = out.is_terminal();
    let mut csv = csv::Writer::from_writer(mark.unwrap_or_default().as_bytes().to_vec());
    for mut line in lines {
        if is_terminal {
            line.iter_mut().for_each(|cell| *cell = visible_lines(cell));
        }
        csv.write_record(&line).map_err(std::io::Error::other)?;
    }
    out.write_all(&csv.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?)
}

/// Writes a text of the program itself to stdout, unchanged.
pub(crate) fn write_text(text: &str) -> Result<(), CliError> {
    Target::Stdout.check(stdout::write(text.as_bytes()))
}
