//! What the demo prints.

use std::io::Write;

/// Writes a line of the story. A reader who has seen enough (`| head`) does not make it fail.
macro_rules! tell {
    ($($text:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}
pub(super) use tell;

/// Counts what was expected and what came.
#[derive(Default)]
pub(super) struct Story {
    pub(super) broken: u32,
}

impl Story {
    pub(super) fn step(&self, number: u32, title: &str) {
        tell!("\n{number}. {title}");
    }

    pub(super) fn tell(&self, text: &str) {
        for line in text.lines() {
            tell!("   {line}");
        }
    }

    pub(super) fn expect(&mut self, what: &str, holds: bool) {
        tell!("   {} {what}", if holds { "ok  " } else { "NOT " });
        self.broken += u32::from(!holds);
    }
}
