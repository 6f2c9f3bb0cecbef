//! Prints the steps of the demo and their checks.

use std::io::Write;

use crate::lang::text;

/// Writes a line to stdout. Errors are ignored, because a closed stdout (`| head`) is no failure.
macro_rules! print_line {
    ($($text:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}
pub(super) use print_line;

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

    pub(super) fn check(&mut self, what: &str, holds: bool) {
        let mark = if holds { text!("demo-passes") } else { text!("demo-fails") };
        print_line!("   {mark} {what}");
        self.failed_checks += u32::from(!holds);
    }
}
