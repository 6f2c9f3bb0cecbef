//! Shows the help and the errors of clap.
//!
//! In Chinese, the texts that clap itself writes into the help are replaced, and lines are broken between characters.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::error::{Error, ErrorKind};
use unicode_width::UnicodeWidthStr;

use super::parse_error;
use crate::output::{write_failure, write_text};
use crate::wrap::wrap_line;
use simfleet_cli::texts::message;
use simfleet_cli::texts::{Language, current};

/// The widest help, as in English.
const WIDEST: usize = 110;

/// The width if stdout is no terminal, as in English.
const DEFAULT_WIDTH: usize = 100;

/// The least space for a text beside its term.
const NARROWEST_TEXT: usize = 30;

/// Where a text begins that does not fit beside its term: as in the long help of clap.
const NARROW_INDENT: usize = 10;

/// Texts that clap writes into every help, as whole lines.
pub(super) const HEADINGS: [(&str, &str); 3] =
    [("Commands:", "clap-commands"), ("Arguments:", "clap-arguments"), ("Options:", "clap-options")];

/// Texts that clap writes into the help beside other text. A text comes before those that are a part of it.
pub(super) const PHRASES: [(&str, &str); 7] = [
    ("Print this message or the help of the given subcommand(s)", "clap-help-command"),
    ("Print help for the subcommand(s)", "clap-help-subcommands"),
    ("Print help (see more with '--help')", "clap-help-short"),
    ("Print help (see a summary with '-h')", "clap-help-long"),
    ("Print help", "clap-help"),
    ("Print version", "clap-version"),
    ("Usage: ", "clap-usage"),
];

/// Prints what clap has to say instead of parsing the arguments: help, the version or an error.
pub(crate) fn show(error: &Error) -> ExitCode {
    let text = match (current(), error.kind()) {
        (Language::En, _) | (Language::Zh, ErrorKind::DisplayVersion) => error.render().to_string(),
        (Language::Zh, ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand) => {
            wrap(&chinese(&error.render().to_string()), width())
        }
        (Language::Zh, _) => parse_error::describe(error),
    };
    let text = match stderr_width().filter(|_| error.use_stderr()) {
        Some(width) => wrap(&text, width),
        None => text,
    };
    if error.use_stderr() {
        // A closed stderr is no failure.
        let _ = std::io::stderr().write_all(text.as_bytes());
    } else if let Err(error) = write_text(&text) {
        write_failure(&error);
        return error.exit().into();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Returns the width of the terminal that stderr is, if it is one.
fn stderr_width() -> Option<usize> {
    let stderr = std::io::stderr();
    let measured = stderr.is_terminal().then(|| terminal_size::terminal_size_of(stderr)).flatten();
    measured.map(|(width, _)| usize::from(width.0)).filter(|width| *width > 0)
}

fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let columns = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal.or_else(columns).filter(|width| *width > 0).unwrap_or(DEFAULT_WIDTH).min(WIDEST)
}

/// Replaces the texts of clap.
pub(super) fn chinese(help: &str) -> String {
    let mut lines = Vec::new();
    for line in help.lines() {
        let heading = HEADINGS.iter().find(|(english, _)| *english == line);
        lines.push(match (heading, line.strip_suffix(':')) {
            (Some((_, key)), _) => message(key, &[]),
            // clap writes a colon after a heading of the program.
            (None, Some(heading)) if !heading.is_ascii() && !heading.starts_with(' ') => format!("{heading}："),
            _ => chinese_phrases(line).unwrap_or_else(|| line.to_owned()),
        });
    }
    lines.join("\n") + "\n"
}

/// Replaces the texts of clap in a line, if it has any.
pub(crate) fn chinese_phrases(line: &str) -> Option<String> {
    let replace = |line: String, (english, key): &(&str, &str)| line.replace(english, &message(key, &[]));
    let has_any = PHRASES.iter().any(|(english, _)| line.contains(english));
    has_any.then(|| PHRASES.iter().fold(line.to_owned(), replace))
}

/// Breaks long lines. The further lines of a text begin where the text begins, also beside an option or a command.
pub(super) fn wrap(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let (term, text) = split_term(line);
        let indent = term.width();
        let is_narrow = indent > 0 && width < indent + NARROWEST_TEXT && !term.trim().is_empty();
        let indent = if is_narrow { NARROW_INDENT } else { indent };
        let spaces = " ".repeat(indent);
        let (first, before) =
            if is_narrow { (spaces.as_str(), format!("{}\n", term.trim_end())) } else { (term, String::new()) };
        wrapped.push_str(&before);
        wrapped.push_str(&wrap_line(text, width, first, &spaces));
        wrapped.push('\n');
    }
    wrapped
}

/// Splits a line into an option or a command with the spaces around it, and the text beside it.
fn split_term(line: &str) -> (&str, &str) {
    let start = leading_spaces(line);
    let rest = line.get(start..).unwrap_or_default();
    let end = match rest.find("  ") {
        Some(gap) => start + gap + leading_spaces(rest.get(gap..).unwrap_or_default()),
        None if rest.starts_with("- ") => start + 2,
        None => start,
    };
    line.split_at_checked(end).unwrap_or(("", line))
}

fn leading_spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}
