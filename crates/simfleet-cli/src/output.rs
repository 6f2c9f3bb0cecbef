//! Writes data to stdout as a table, JSON, JSON lines or CSV, and messages to stderr.
//!
//! Rows are built from the generated types, so that new members of a spec appear without further code. Control characters
//! are replaced in tables and messages, so that data of a service cannot control the terminal.

use std::io::Write;

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use heck::ToSnakeCase;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::CliError;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// Aligned columns.
    Table,
    /// One JSON array.
    Json,
    /// One JSON object per line, printed as results arrive.
    Jsonl,
    /// Comma-separated values with a header.
    Csv,
}

/// One row of output: column names and values, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct OutputRow(Vec<(String, Value)>);

impl OutputRow {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a column; `null` means that the value is not known.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// Adds every member of a record under its name in snake case: those in `first`, then the others in alphabetical order.
    pub(crate) fn with_record(mut self, record: &impl Serialize, first: &[&str]) -> Self {
        let Ok(Value::Object(members)) = serde_json::to_value(record) else { return self };
        let mut members: Map<String, Value> =
            members.into_iter().map(|(name, value)| (name.to_snake_case(), value)).collect();
        for name in first {
            let value = members.remove(*name).unwrap_or(Value::Null);
            self.0.push(((*name).to_owned(), value));
        }
        self.0.extend(members);
        self
    }

    /// Keeps these columns only.
    pub(crate) fn only(mut self, columns: &[&str]) -> Self {
        self.0.retain(|(name, _)| columns.contains(&name.as_str()));
        self
    }

    fn get(&self, column: &str) -> &Value {
        self.0.iter().find(|(name, _)| name == column).map_or(&Value::Null, |(_, value)| value)
    }

    /// Returns the row as one line of JSON.
    pub(crate) fn to_json(&self) -> String {
        // serde_json's map would sort the columns.
        let members: Vec<String> =
            self.0.iter().map(|(name, value)| format!("{}:{value}", Value::String(name.clone()))).collect();
        format!("{{{}}}", members.join(","))
    }
}

/// Writes rows in the requested format.
#[derive(Debug)]
pub(crate) struct Output {
    format: OutputFormat,
    rows: Vec<OutputRow>,
    reader_gone: bool,
}

impl Output {
    pub(crate) fn new(format: OutputFormat) -> Self {
        Self { format, rows: Vec::new(), reader_gone: false }
    }

    /// True once the reader of stdout has closed it (`| head`), so that further rows are not needed.
    pub(crate) fn is_reader_gone(&self) -> bool {
        self.reader_gone
    }

    /// Adds a row. JSON lines are written at once, the other formats by [`Output::finish`].
    pub(crate) fn push(&mut self, row: OutputRow) -> Result<(), CliError> {
        if self.format == OutputFormat::Jsonl {
            let result = writeln!(std::io::stdout(), "{}", row.to_json());
            self.reader_gone |= result.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe);
            return ignore_broken_pipe(result);
        }
        self.rows.push(row);
        Ok(())
    }

    /// Writes the rows that were not written yet.
    pub(crate) fn finish(self) -> Result<(), CliError> {
        let mut columns: Vec<&str> = Vec::new();
        for (name, _) in self.rows.iter().flat_map(|row| &row.0) {
            if !columns.contains(&name.as_str()) {
                columns.push(name);
            }
        }
        let mut out = std::io::stdout().lock();
        match self.format {
            OutputFormat::Jsonl => Ok(()),
            OutputFormat::Json => {
                let rows: Vec<String> = self.rows.iter().map(|row| format!("  {}", row.to_json())).collect();
                let text = if rows.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", rows.join(",\n")) };
                ignore_broken_pipe(writeln!(out, "{text}"))
            }
            OutputFormat::Csv if columns.is_empty() => Ok(()),
            OutputFormat::Csv => {
                let mut csv = csv::Writer::from_writer(out);
                let mut result = csv.write_record(&columns);
                for row in &self.rows {
                    result = result.and_then(|()| csv.write_record(columns.iter().map(|column| cell(row.get(column)))));
                }
                ignore_broken_pipe(result.map_err(csv_error_into_io).and_then(|()| csv.flush()))
            }
            OutputFormat::Table if self.rows.is_empty() => Ok(()),
            OutputFormat::Table => ignore_broken_pipe(writeln!(out, "{}", table(&self.rows, &columns))),
        }
    }
}

/// Writes a JSON value, indented.
pub(crate) fn write_json(value: &Value) -> Result<(), CliError> {
    ignore_broken_pipe(writeln!(std::io::stdout(), "{value:#}"))
}

/// Writes lines of text with control characters replaced.
pub(crate) fn write_lines(lines: &[String]) -> Result<(), CliError> {
    let text: String = lines.iter().map(|line| without_control_characters(line) + "\n").collect();
    ignore_broken_pipe(std::io::stdout().write_all(text.as_bytes()))
}

/// Writes a line to stderr. Errors are ignored: a closed stderr must not stop a command.
pub(crate) fn write_stderr_line(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", without_control_characters(line));
}

/// Formats a message and writes it to stderr with control characters replaced. It never fails.
macro_rules! say {
    ($($text:tt)*) => { $crate::output::write_stderr_line(&format!($($text)*)) };
}
pub(crate) use say;

/// Formats rows as a table without empty columns.
pub(crate) fn table(rows: &[OutputRow], columns: &[&str]) -> String {
    if rows.is_empty() {
        return "nothing found".to_owned();
    }
    let filled: Vec<&str> =
        columns.iter().copied().filter(|column| rows.iter().any(|row| !cell(row.get(column)).is_empty())).collect();
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(filled.iter().map(|column| column.to_snake_case().to_uppercase()));
    for row in rows {
        table.add_row(filled.iter().map(|column| without_control_characters(&cell(row.get(column)))));
    }
    table.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn without_control_characters(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Returns the I/O error inside a CSV error, so that a broken pipe is recognized.
fn csv_error_into_io(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
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
