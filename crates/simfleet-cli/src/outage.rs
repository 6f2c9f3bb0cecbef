//! Reports on stderr when polls begin to fail and when they succeed again.

use std::time::{Duration, Instant};

use simfleet::{Error, ErrorKind};

use crate::error::one_line;
use crate::lang::text;
use crate::output::{say, tell};

/// How often a failure of the same cause is reported; later ones are counted.
const REPORTS: u32 = 5;

/// How many causes are reported.
const MOST_CAUSES: usize = 20;

/// The failures of the polls of one command.
#[derive(Debug, Default)]
pub(crate) struct Outage {
    current: Option<Current>,
    /// The causes so far, and how often each was reported.
    reports: Vec<(Cause, u32)>,
    unreported: u32,
}

/// What makes two failures the same.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cause(ErrorKind, Option<String>, Option<u16>);

/// The failure that lasts.
#[derive(Debug)]
struct Current {
    cause: Cause,
    since: Instant,
    is_reported: bool,
}

impl Outage {
    /// Takes note of the last failed poll, `None` after a successful one, and prints news.
    pub(crate) fn note(&mut self, last_failure: Option<&Error>) {
        if let Some(message) = self.observe(last_failure) {
            say!("simfleet: {message}");
        }
    }

    /// Takes note like [`Outage::note`], and returns the message.
    pub(crate) fn observe(&mut self, last_failure: Option<&Error>) -> Option<String> {
        let Some(error) = last_failure else {
            let ended = self.current.take()?;
            let lasted = format_elapsed(ended.since.elapsed());
            return ended.is_reported.then(|| text!("outage-ends", lasted = lasted));
        };
        let cause = Cause(error.kind(), error.code().map(str::to_owned), error.status());
        if self.current.as_ref().is_some_and(|current| current.cause == cause) {
            return None;
        }
        let is_first = self.current.is_none();
        let since = self.current.take().map_or_else(Instant::now, |current| current.since);
        let is_reported = self.may_report(&cause);
        self.current = Some(Current { cause, since, is_reported });
        if !is_reported {
            self.unreported += 1;
            return None;
        }
        let error = one_line(error);
        Some(if is_first { text!("outage-begins", error = error) } else { text!("outage-changes", error = error) })
    }

    /// Returns whether a failure of this cause is reported, and counts the report.
    fn may_report(&mut self, cause: &Cause) -> bool {
        let may_add = self.reports.len() < MOST_CAUSES;
        match self.reports.iter_mut().find(|(known, _)| known == cause) {
            Some((_, reports)) => {
                *reports += 1;
                *reports <= REPORTS
            }
            None if may_add => {
                self.reports.push((cause.clone(), 1));
                true
            }
            None => false,
        }
    }

    /// Returns how long polls have failed, for progress messages.
    pub(crate) fn lasts(&self) -> Option<String> {
        Some(format_elapsed(self.current.as_ref()?.since.elapsed()))
    }

    /// Prints how often polls failed without a report.
    pub(crate) fn finish(&self) {
        if self.unreported > 0 {
            tell!("outage-unreported", count = self.unreported);
        }
    }
}

/// Formats a duration in the unit that suits it.
pub(crate) fn format_elapsed(elapsed: Duration) -> String {
    match elapsed.as_secs() {
        0 => text!("span-millis", count = u64::from(elapsed.subsec_millis())),
        seconds @ 1..=119 => text!("span-seconds", count = seconds),
        seconds @ 120..=7199 => text!("span-minutes", count = seconds.div_ceil(60)),
        seconds => text!("span-hours", count = seconds.div_ceil(3600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(kind: ErrorKind) -> Error {
        Error::new(kind, "what").with_remedy("remedy")
    }

    #[test]
    fn an_outage_is_reported_once_when_it_begins_and_once_when_it_ends() {
        let mut outage = Outage::default();
        assert_eq!(outage.observe(None), None);
        let begins = outage.observe(Some(&error(ErrorKind::Connect))).unwrap();
        assert_eq!(begins, "polls fail, and are repeated until the deadline: what; remedy");
        assert_eq!(outage.observe(Some(&error(ErrorKind::Connect))), None);
        assert!(outage.lasts().is_some());
        let changed = outage.observe(Some(&error(ErrorKind::Throttled))).unwrap();
        assert!(changed.starts_with("polls now fail for another reason"), "{changed}");
        let ends = outage.observe(None).unwrap();
        assert!(ends.starts_with("polls succeed again, after "), "{ends}");
        assert_eq!((outage.observe(None), outage.lasts()), (None, None));
    }

    #[test]
    fn a_failure_that_comes_and_goes_is_reported_a_few_times_only() {
        let mut outage = Outage::default();
        let mut messages = 0;
        for _ in 0..100 {
            messages += u32::from(outage.observe(Some(&error(ErrorKind::Throttled))).is_some());
            messages += u32::from(outage.observe(None).is_some());
        }
        assert_eq!(messages, 2 * REPORTS);
        assert_eq!(outage.unreported, 100 - REPORTS);
    }
}
