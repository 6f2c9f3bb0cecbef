//! The progress bar of commands that take long, on stderr.

use std::io::IsTerminal;

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};
use unicode_width::UnicodeWidthStr;

/// The columns of the bar without its text.
const BAR: usize = 12;
/// The columns at the end of the line that stay free: terminals show `^C` there.
const FREE: u16 = 4;
/// How often the bar is drawn in a second.
const RATE: u8 = 20;

/// Returns a bar, if stderr is a terminal. It appears with its first change, so that what is said before is not below it.
pub(crate) fn bar(length: Option<u64>) -> Option<ProgressBar> {
    std::io::stderr().is_terminal().then(|| {
        let terminal = Box::new(NarrowTerminal(Term::buffered_stderr()));
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::term_like_with_hz(terminal, RATE));
        // Without a valid template, the default style is used.
        if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:{BAR}}} {{pos}}/{{len}} {{wide_msg}}")) {
            bar.set_style(style);
        }
        bar
    })
}

/// Returns the first of these texts that fits the line of a bar, or nothing if none does.
pub(crate) fn fitting(bar: &ProgressBar, texts: &[String]) -> String {
    let counter = format!(" {}/{} ", bar.position(), bar.length().unwrap_or_default());
    let width = usize::from(NarrowTerminal(Term::stderr()).width()).saturating_sub(BAR + counter.len());
    texts.iter().find(|text| text.width() <= width).cloned().unwrap_or_default()
}

/// A terminal whose last columns are not used. indicatif leaves the cursor at the end of the line, where `^C` would begin the next
/// line, and the bar could not be removed.
#[derive(Debug)]
struct NarrowTerminal(Term);

impl TermLike for NarrowTerminal {
    fn width(&self) -> u16 {
        self.0.size().1.saturating_sub(FREE).max(1)
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, n: usize) -> std::io::Result<()> {
        self.0.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> std::io::Result<()> {
        self.0.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> std::io::Result<()> {
        self.0.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> std::io::Result<()> {
        self.0.move_cursor_left(n)
    }

    fn write_line(&self, text: &str) -> std::io::Result<()> {
        self.0.write_line(text)
    }

    fn write_str(&self, text: &str) -> std::io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> std::io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> std::io::Result<()> {
        self.0.flush()
    }
}
