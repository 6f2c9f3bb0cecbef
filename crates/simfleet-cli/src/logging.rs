//! The log on stderr. In JSON, the messages of the program are lines of JSON too.

use std::io::Write;

use clap::ValueEnum;
use tracing_subscriber::EnvFilter;

use crate::lang::text;
use crate::output::{tell, visible, write_messages_as_json};

/// The form of the log, and of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object per line, also for the messages of the program.
    Json,
}

/// Starts the log.
pub(crate) fn init(verbose: u8, format: LogFormat) {
    if format == LogFormat::Json {
        write_messages_as_json();
    }
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter(verbose))
        .with_writer(|| CleanStderr)
        // Reporting an error about a closed stderr would write to stderr, which panics.
        .log_internal_errors(false)
        .with_target(false);
    // This fails only if another subscriber is installed; the program then runs without a log.
    let _ = match format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().flatten_event(true).with_current_span(false).try_init(),
    };
}

/// Returns what is logged: as `-v` says, or without it as `RUST_LOG` says.
fn filter(verbose: u8) -> EnvFilter {
    let default = match verbose {
        0 => "simfleet=warn",
        1 => "simfleet=info",
        _ => "simfleet=debug",
    };
    let variable = std::env::var_os("RUST_LOG").filter(|value| verbose == 0 && !value.is_empty());
    let Some(directives) = variable else { return EnvFilter::new(default) };
    let parsed = directives.to_str().ok_or_else(|| text!("log-filter-not-utf8"));
    parsed.and_then(|text| EnvFilter::try_new(text).map_err(|error| error.to_string())).unwrap_or_else(|error| {
        tell!("log-filter-ignored", error = error);
        EnvFilter::new(default)
    })
}

/// stderr for log lines, which contain data of services: characters that could control a terminal are replaced.
struct CleanStderr;

impl Write for CleanStderr {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let lines: Vec<String> = text.split('\n').map(visible).collect();
        std::io::stderr().write_all(lines.join("\n").as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        std::io::stderr().flush()
    }
}
