//! The progress of a run over many cards, on stderr: a bar on a terminal, a line now and then elsewhere.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::lang::text;
use crate::outage::format_elapsed;
use crate::output::say;

/// The time between two lines where there is no terminal.
const LINE_AFTER: Duration = Duration::from_secs(30);

/// The progress of a run.
#[derive(Debug)]
pub(crate) struct Progress {
    all: usize,
    done: usize,
    /// The number of cards that were done before the work began.
    before: usize,
    /// The number of cards by state.
    states: Vec<(String, usize)>,
    started: Instant,
    last_line: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Starts the progress of a run over this many cards. A single card has no bar.
    pub(crate) fn new(all: usize) -> Self {
        let now = Instant::now();
        let bar = (all > 1 && std::io::stderr().is_terminal()).then(|| {
            let length = u64::try_from(all).unwrap_or(u64::MAX);
            let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
            // Without a valid template, the default style is used.
            if let Ok(style) = ProgressStyle::with_template("{bar:12} {pos}/{len} {wide_msg}") {
                bar.set_style(style);
            }
            // The bar appears with the first tick: a question may come before.
            bar
        });
        Self { all, done: 0, before: 0, states: Vec::new(), started: now, last_line: now, bar }
    }

    /// Counts a card with its state.
    pub(crate) fn record(&mut self, state: &str) {
        self.done += 1;
        match self.states.iter_mut().find(|(known, _)| known == state) {
            Some((_, count)) => *count += 1,
            None => self.states.push((state.to_owned(), 1)),
        }
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Begins to measure the rate: the cards that are done were done before.
    pub(crate) fn restart(&mut self) {
        self.before = self.done;
        self.started = Instant::now();
    }

    /// Shows the progress. `outage` says how long polls have failed, if they do.
    pub(crate) fn tick(&mut self, outage: Option<String>) {
        let outage = outage.map(|lasts| text!("progress-outage", lasts = lasts)).unwrap_or_default();
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{}{outage}", self.details(self.started.elapsed())));
            bar.tick();
        } else if self.all > 1 && self.last_line.elapsed() >= LINE_AFTER {
            self.last_line = Instant::now();
            let details = self.details(self.started.elapsed());
            let line = text!("progress-line", done = self.describe(), details = details);
            say!("simfleet: {line}{outage}");
        }
    }

    /// Returns how many cards are done, as text.
    pub(crate) fn describe(&self) -> String {
        text!("progress-done", done = self.done, all = self.all)
    }

    /// Returns the number of cards by state, the rate and the time left, as text.
    fn details(&self, elapsed: Duration) -> String {
        let mut parts: Vec<String> = self.states.iter().map(|(state, count)| format!("{count} {state}")).collect();
        let done = self.done - self.before.min(self.done);
        if done > 0 && !elapsed.is_zero() {
            let per_card = elapsed.div_f64(done as f64);
            parts.push(text!("progress-rate", rate = format!("{:.1}", 1.0 / per_card.as_secs_f64())));
            let left = per_card.mul_f64((self.all - self.done.min(self.all)) as f64);
            parts.push(text!("progress-left", time = format_elapsed(left)));
        }
        if parts.is_empty() { text!("progress-none") } else { parts.join(&text!("comma")) }
    }

    /// Hides the bar while `write` writes to the terminal.
    pub(crate) fn suspend<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Removes the bar.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_name_states_rate_and_time_left() {
        let mut progress = Progress::new(200);
        assert_eq!(progress.details(Duration::ZERO), "no card is done yet");
        for state in ["success", "failure", "success", "success"] {
            progress.record(state);
        }
        assert_eq!(progress.details(Duration::from_secs(2)), "3 success, 1 failure, 2.0 cards/s, 98 s left");
        assert_eq!(progress.describe(), "4 of 200 cards");
    }
}
