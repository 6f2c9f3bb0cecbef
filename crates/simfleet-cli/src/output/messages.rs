//! Messages on stderr.

use std::io::Write;

use super::text::visible;

/// Writes a line to stderr. Errors are ignored: a closed stderr must not stop a command.
pub(crate) fn write_stderr_line(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", visible(line));
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
