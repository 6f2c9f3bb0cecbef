//! The progress of a run over many cards, on stderr: a bar on a terminal, a line now and then elsewhere.

use std::time::{Duration, Instant};

use indicatif::ProgressBar;

use crate::bar::{bar, fitting};
use crate::lang::text;
use crate::outage::format_elapsed;
use crate::output::say;

/// The time between two lines where there is no terminal.
const LINE_AFTER: Duration = Duration::from_secs(30);

/// Returns the text of an outcome word for progress. Rows have the word itself, in every language.
pub(crate) fn outcome_text(word: &str) -> String {
    match word {
        "confirmed" => text!("outcome-confirmed"),
        "rejected" => text!("outcome-rejected"),
        "failed" => text!("outcome-failed"),
        "not_submitted" => text!("outcome-not-submitted"),
        "not_handed_over" => text!("outcome-not-handed-over"),
        "handed_over" => text!("outcome-handed-over"),
        "not_confirmed" => text!("outcome-not-confirmed"),
        "outcome_unknown" => text!("outcome-unknown"),
        "pending" => text!("outcome-pending"),
        "error" => text!("outcome-error"),
        "failure" => text!("outcome-failure"),
        "success" => text!("outcome-success"),
        "open" => text!("outcome-open"),
        other => other.replace('_', " "),
    }
}

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
        let bar = if all > 1 { bar(Some(u64::try_from(all).unwrap_or(u64::MAX))) } else { None };
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
            let elapsed = self.started.elapsed();
            let [all, short, shortest] = self.details(elapsed);
            let texts = [format!("{all}{outage}"), format!("{short}{outage}"), all, short, shortest];
            bar.set_message(fitting(bar, &texts));
            bar.tick();
        } else if self.all > 1 && self.last_line.elapsed() >= LINE_AFTER {
            self.last_line = Instant::now();
            let [details, ..] = self.details(self.started.elapsed());
            let line = text!("progress-line", done = self.describe(), details = details);
            say!("simfleet: {line}{outage}");
        }
    }

    /// Returns how many cards are done, as text.
    pub(crate) fn describe(&self) -> String {
        text!("progress-done", done = self.done, all = self.all)
    }

    /// Returns the number of cards by state, the rate and the time left, as text. The texts that follow have less: no rate, and
    /// the time left alone.
    fn details(&self, elapsed: Duration) -> [String; 3] {
        let mut parts: Vec<String> = self.states.iter().map(|(state, count)| format!("{count} {state}")).collect();
        let done = self.done - self.before.min(self.done);
        let mut measured = Vec::new();
        if done > 0 && !elapsed.is_zero() {
            let per_card = elapsed.div_f64(done as f64);
            measured.push(text!("progress-rate", rate = format!("{:.1}", 1.0 / per_card.as_secs_f64())));
            let left = per_card.mul_f64((self.all - self.done.min(self.all)) as f64);
            measured.push(text!("progress-left", time = format_elapsed(left)));
        }
        if parts.is_empty() && measured.is_empty() {
            let none = text!("progress-none");
            return [none.clone(), none, String::new()];
        }
        let comma = text!("comma");
        let left = measured.last().cloned();
        let all = parts.iter().chain(&measured).cloned().collect::<Vec<_>>().join(&comma);
        parts.extend(left.clone());
        [all, parts.join(&comma), left.unwrap_or_default()]
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
        assert_eq!(progress.details(Duration::ZERO)[0], "no card is done yet");
        for state in ["success", "failure", "success", "success"] {
            progress.record(state);
        }
        let elapsed = Duration::from_secs(2);
        let texts = progress.details(elapsed);
        assert_eq!(texts[0], "3 success, 1 failure, 2.0 cards/s, 98 s left");
        assert_eq!(texts[1..], ["3 success, 1 failure, 98 s left", "98 s left"]);
        assert_eq!(progress.describe(), "4 of 200 cards");
    }
}
