//! Messages on stderr.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime, SystemTime};

use super::text::{escape_controls, visible};
use crate::error::CliError;
use crate::wrap::wrap_line;

/// Terminals that are narrower than this break the lines themselves.
const NARROWEST: usize = 20;

/// Whether messages are lines of JSON, like those of the log.
static AS_JSON: AtomicBool = AtomicBool::new(false);

/// Makes all further messages lines of JSON.
pub(crate) fn write_messages_as_json() {
    AS_JSON.store(true, Ordering::Relaxed);
}

/// Writes a line to stderr. Errors are ignored: a closed stderr must not stop a command.
pub(crate) fn write_stderr_line(line: &str) {
    write_line("INFO", line);
}

/// Writes the error that ends the program to stderr.
pub(crate) fn write_failure(error: &CliError) {
    write_line("ERROR", &format!("simfleet: {error}"));
}

/// Writes data that stdout did not accept to stderr, with each line complete, as a message if messages are lines of JSON.
pub(super) fn write_stderr_data(data: &str) -> std::io::Result<()> {
    let mut out = std::io::stderr().lock();
    let (is_json, is_terminal) = (AS_JSON.load(Ordering::Relaxed), out.is_terminal());
    let lines = data.lines().map(|line| match (is_json, is_terminal) {
        (true, _) => shown("INFO", line),
        (false, true) => visible(line),
        (false, false) => line.to_owned(),
    });
    out.write_all(lines.map(|line| line + "\n").collect::<String>().as_bytes())
}

fn write_line(level: &str, line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", shown(level, line));
}

/// Returns the text of a message: JSON, or a text that fits the terminal if stderr is one.
fn shown(level: &str, line: &str) -> String {
    if AS_JSON.load(Ordering::Relaxed) {
        let mut time = String::new();
        // A time that cannot be formatted stays empty, as in the log.
        let _ = SystemTime.format_time(&mut Writer::new(&mut time));
        let message = visible(line.strip_prefix("simfleet: ").unwrap_or(line));
        return escape_controls(&json!({"timestamp": time, "level": level, "message": message}).to_string());
    }
    let text = visible(line);
    match stderr_width() {
        Some(width) => wrap_line(&text, width, "", ""),
        None => text,
    }
}

/// Returns a text with its lines broken for the terminal, if stderr is one.
pub(crate) fn fitted_to_stderr(text: &str) -> String {
    stderr_width().map_or_else(|| text.to_owned(), |width| wrap_line(text, width, "", ""))
}

/// Returns the width of the terminal that stderr is, if it is one.
fn stderr_width() -> Option<usize> {
    let stderr = std::io::stderr();
    let measured = stderr.is_terminal().then(|| terminal_size::terminal_size_of(stderr)).flatten();
    measured.map(|(width, _)| usize::from(width.0)).filter(|width| *width >= NARROWEST)
}

/// Formats a message and writes it to stderr with control and invisible characters replaced. It never fails.
macro_rules! say {
    ($($text:tt)*) => { $crate::output::write_stderr_line(&format!($($text)*)) };
}
pub(crate) use say;

/// Writes a message in the current language to stderr, after the name of the program: `tell!("key", name = value)`.
macro_rules! tell {
    ($($message:tt)*) => {
        $crate::output::write_stderr_line(&format!("simfleet: {}", $crate::lang::text!($($message)*)))
    };
}
pub(crate) use tell;
