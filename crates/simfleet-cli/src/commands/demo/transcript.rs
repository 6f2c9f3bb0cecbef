//! Prints the steps of the demo and their checks.

use crate::lang::text;
use crate::output::{OutputRow, table, terminal_width};
use crate::wrap::wrap_line;

/// Writes a line to stdout. Errors are ignored, because a closed stdout (`| head`) is no failure.
macro_rules! print_line {
    ($($text:tt)*) => {{
        let line = $crate::commands::demo::transcript::fitted(&format!($($text)*));
        let _ = $crate::output::write_or_divert(format!("{line}\n").as_bytes());
    }};
}
pub(super) use print_line;

/// The indent of the texts of a step.
const INDENT: usize = 3;

/// Breaks a line that does not fit the terminal, if stdout is one. Commands, which have a larger indent, stay as they are.
pub(super) fn fitted(line: &str) -> String {
    let Some(width) = terminal_width() else { return line.to_owned() };
    let text = line.trim_start_matches([' ', '\n']);
    let start = line.get(..line.len() - text.len()).unwrap_or_default();
    let (breaks, first) = start.split_at(start.rfind('\n').map_or(0, |last| last + 1));
    // A command stays one line, so that it can be copied.
    if first.len() > INDENT + 1 {
        return line.to_owned();
    }
    breaks.to_owned() + &wrap_line(text, width, first, &" ".repeat(INDENT))
}

/// Prints steps and counts failed checks.
#[derive(Default)]
pub(super) struct Transcript {
    pub(super) failed_checks: u32,
}

impl Transcript {
    pub(super) fn step(&self, number: u32, title: &str) {
        print_line!("\n{number}. {title}");
    }

    pub(super) fn print(&self, text: &str) {
        for line in text.lines() {
            print_line!("   {line}");
        }
    }

    pub(super) fn print_table(&self, rows: &[OutputRow], columns: &[&str]) {
        self.print(&table(rows, columns, INDENT));
    }

    pub(super) fn check(&mut self, what: &str, holds: bool) {
        let mark = if holds { text!("demo-passes") } else { text!("demo-fails") };
        print_line!("   {mark} {what}");
        self.failed_checks += u32::from(!holds);
    }
}
