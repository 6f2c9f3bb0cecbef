//! Writes data to stdout or a file as a table, JSON, JSON lines, CSV or a workbook, and messages to stderr.
//!
//! Rows are written as soon as the format allows it, so that they are not lost if the command fails later. Control
//! characters and invisible ones are replaced in tables, in messages and in CSV on a terminal, so that data of a service cannot
//! control the terminal or hide text. JSON escapes control characters.

mod args;
mod columns;
mod excel;
mod format;
mod jq;
mod messages;
mod row;
mod sink;
mod stdout;
mod store;
mod table;
mod target;
mod text;
mod width;
mod xlsx;

pub(crate) use args::OutputArgs;
pub(crate) use format::OutputFormat;
pub(crate) use messages::{fitted_to_stderr, say, tell, write_failure, write_messages_as_json, write_stderr_line};
pub(crate) use row::{FixedRow, OutputRow};
pub(crate) use sink::{Output, write_text};
pub(crate) use stdout::{has_failed as has_stdout_failed, keep_secrets_on_stdout, write_or_divert};
pub(crate) use table::table;
pub(crate) use target::write_file;
pub(crate) use text::{is_unprintable, visible};
pub(crate) use width::terminal_width;
