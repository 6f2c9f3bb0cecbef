//! What the demo prints.

use std::io::Write;

/// Writes a line of the transcript. A reader who has seen enough (`| head`) does not make it fail.
macro_rules! print_line {
    ($($text:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}
pub(super) use print_line;

/// Counts what was expected and what came.
#[derive(Default)]
pub(super) struct Transcript {
    pub(super) failed_expectations: u32,
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

    pub(super) fn expect(&mut self, what: &str, holds: bool) {
        print_line!("   {} {what}", if holds { "ok  " } else { "NOT " });
        self.failed_expectations += u32::from(!holds);
    }
}
