//! Writes rows to stdout in the requested format.

use std::io::{IsTerminal, Write};

use serde::Serialize;
use serde_json::Value;

use super::format::OutputFormat;
use super::messages::say;
use super::row::{OutputRow, cell};
use super::store::RowStore;
use super::table::write_table;
use super::text::{escape_controls, visible, visible_lines};
use crate::error::CliError;

/// The most columns of a table whose rows have members of their own.
const TABLE_COLUMNS: usize = 50;
/// The most columns of CSV whose rows have members of their own: each row has a cell for each column.
const CSV_COLUMNS: usize = 1000;
/// Longer tables are written in parts, each with its own header.
const TABLE_ROWS: usize = 10_000;

/// Writes rows in the requested format.
#[derive(Debug)]
pub(crate) struct Output {
    form: Form,
    reader_gone: bool,
}

#[derive(Debug)]
enum Form {
    Lines,
    Array {
        has_rows: bool,
    },
    /// CSV whose columns are known.
    FixedCsv {
        header: Option<Vec<String>>,
    },
    /// CSV whose columns are known when all rows are.
    OpenCsv(RowStore),
    Table {
        rows: RowStore,
        is_open: bool,
    },
}

impl Output {
    /// Creates the output of a command whose rows have the members of `R`. A table shows the columns in `shown`.
    pub(crate) fn fixed<R: Serialize + Default>(format: OutputFormat, shown: Option<&[&str]>) -> Self {
        let row = OutputRow::of(&R::default());
        Self::with(match format {
            OutputFormat::Jsonl => Form::Lines,
            OutputFormat::Json => Form::Array { has_rows: false },
            OutputFormat::Csv => Form::FixedCsv { header: Some(row.names().map(str::to_owned).collect()) },
            OutputFormat::Table => {
                let rows = match shown {
                    Some(columns) => RowStore::fixed(columns.iter().copied()),
                    None => RowStore::fixed(row.names()),
                };
                Form::Table { rows, is_open: false }
            }
        })
    }

    /// Creates the output of rows with members of their own.
    pub(crate) fn open(format: OutputFormat) -> Self {
        Self::with(match format {
            OutputFormat::Jsonl => Form::Lines,
            OutputFormat::Json => Form::Array { has_rows: false },
            OutputFormat::Csv => Form::OpenCsv(RowStore::open(CSV_COLUMNS, false)),
            OutputFormat::Table => Form::Table { rows: RowStore::open(TABLE_COLUMNS, true), is_open: true },
        })
    }

    fn with(form: Form) -> Self {
        Self { form, reader_gone: false }
    }

    /// True once the reader of stdout has closed it (`| head`), so that further rows are not needed.
    pub(crate) fn is_reader_gone(&self) -> bool {
        self.reader_gone
    }

    /// Adds a row and writes it, unless the format needs the other rows first.
    pub(crate) fn push(&mut self, row: OutputRow) -> Result<(), CliError> {
        let mut out = std::io::stdout().lock();
        let result = match &mut self.form {
            Form::Lines => writeln!(out, "{}", row.to_json()),
            Form::Array { has_rows } => {
                let start = if std::mem::replace(has_rows, true) { ",\n" } else { "[\n" };
                write!(out, "{start}  {}", row.to_json())
            }
            Form::FixedCsv { header } => {
                let header = header.take();
                write_csv(&mut out, header.into_iter().chain([row.values().map(cell).collect()]))
            }
            Form::OpenCsv(rows) => {
                rows.push(row);
                Ok(())
            }
            Form::Table { rows, is_open } => {
                rows.push(row);
                if rows.len() < TABLE_ROWS {
                    Ok(())
                } else {
                    let result = write_table(&mut out, rows, *is_open);
                    rows.clear();
                    result
                }
            }
        };
        self.note(result)
    }

    /// Writes what was not written yet.
    pub(crate) fn finish(mut self) -> Result<(), CliError> {
        let mut out = std::io::stdout().lock();
        let result = match &mut self.form {
            Form::Lines => Ok(()),
            Form::Array { has_rows: true } => writeln!(out, "\n]"),
            Form::Array { has_rows: false } => writeln!(out, "[]"),
            Form::FixedCsv { header } => write_csv(&mut out, header.take()),
            Form::OpenCsv(rows) if rows.dropped_columns() > 0 => {
                let columns = rows.columns().len() + rows.dropped_columns();
                return Err(CliError::local(
                    format!("the rows have {columns} different members, and csv has at most {CSV_COLUMNS} columns"),
                    "use -o jsonl",
                ));
            }
            Form::OpenCsv(rows) if rows.columns().is_empty() => Ok(()),
            Form::OpenCsv(rows) => write_csv(&mut out, [rows.columns().to_vec()])
                .and_then(|()| rows.for_each_row(|cells| write_csv(&mut out, [cells.to_vec()]))),
            Form::Table { rows, .. } if rows.len() == 0 => Ok(()),
            Form::Table { rows, is_open } => write_table(&mut out, rows, *is_open),
        };
        drop(out);
        if let Form::Table { rows, is_open: true } = &self.form
            && rows.dropped_columns() > 0
        {
            let all = rows.columns().len() + rows.dropped_columns();
            say!("simfleet: the table shows {TABLE_COLUMNS} of {all} columns; -o jsonl prints all members");
        }
        self.note(result)
    }

    /// Notes a broken pipe (`| head`), which is not a failure, and converts any other error.
    fn note(&mut self, result: std::io::Result<()>) -> Result<(), CliError> {
        self.reader_gone |= result.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe);
        ignore_broken_pipe(result)
    }
}

/// Writes lines of CSV. On a terminal, characters that could control it are replaced; programs get the values unchanged.
fn write_csv(out: &mut impl Write, lines: impl IntoIterator<Item = Vec<String>>) -> std::io::Result<()> {
    let is_terminal = std::io::stdout().is_terminal();
    let mut csv = csv::Writer::from_writer(Vec::new());
    for mut line in lines {
        if is_terminal {
            line.iter_mut().for_each(|cell| *cell = visible_lines(cell));
        }
        csv.write_record(&line).map_err(std::io::Error::other)?;
    }
    out.write_all(&csv.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?)
}

/// Writes a JSON value, indented.
pub(crate) fn write_json(value: &Value) -> Result<(), CliError> {
    ignore_broken_pipe(writeln!(std::io::stdout(), "{}", escape_controls(&format!("{value:#}"))))
}

/// Writes lines of text with control and invisible characters replaced.
pub(crate) fn write_lines(lines: &[String]) -> Result<(), CliError> {
    let text: String = lines.iter().map(|line| visible(line) + "\n").collect();
    ignore_broken_pipe(std::io::stdout().write_all(text.as_bytes()))
}

/// Writes a text of the program itself, unchanged.
pub(crate) fn write_text(text: &str) -> Result<(), CliError> {
    ignore_broken_pipe(std::io::stdout().write_all(text.as_bytes()))
}

/// Ignores a broken pipe (`| head`) and converts any other error.
fn ignore_broken_pipe(result: std::io::Result<()>) -> Result<(), CliError> {
    match result {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(CliError::local(format!("cannot write to stdout: {error}"), "free space, or redirect stdout elsewhere"))
        }
        _ => Ok(()),
    }
}
