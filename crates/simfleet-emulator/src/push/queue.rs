//! The pushes that wait, those that were given up, and the list of attempts. All three are bounded.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use super::subject::Subject;
use super::types::{Push, PushCounts, PushOutcome};
use crate::clock::{Moment, Timing};

/// The maximum number of waiting pushes; further ones are dropped and counted.
const WAITING: usize = 50_000;
/// The maximum number of cards in waiting pushes.
const WAITING_CARDS: usize = 100_000;
/// The maximum number of pushes kept for a manual retry after their schedule has ended.
const GIVEN_UP: usize = 1_000;
/// The maximum number of cards in these pushes.
const GIVEN_UP_CARDS: usize = 20_000;
/// The maximum number of attempts that are shown.
const LOG: usize = 2_000;

/// A push that waits to be sent.
#[derive(Debug, Clone)]
pub(super) struct PendingPush {
    pub(super) url: Arc<str>,
    pub(super) subject: Subject,
    /// The instant whose state it reports.
    pub(super) at: Moment,
    /// Attempts made so far.
    pub(super) attempts: u32,
    pub(super) first_failed: Option<Moment>,
}

#[derive(Debug, Default)]
pub(super) struct PushQueue {
    waiting: BTreeMap<(Moment, u64), PendingPush>,
    /// The number of cards in `waiting`.
    waiting_cards: usize,
    given_up: VecDeque<PendingPush>,
    log: VecDeque<Push>,
    counts: PushCounts,
    planned: u64,
    traces: u64,
}

impl PushQueue {
    pub(super) fn wait(&mut self, due: Moment, delivery: PendingPush) {
        let cards = self.waiting_cards + delivery.subject.cards();
        if self.waiting.len() >= WAITING || cards > WAITING_CARDS {
            self.counts.dropped += 1;
            return;
        }
        self.planned += 1;
        self.waiting_cards = cards;
        self.waiting.insert((due, self.planned), delivery);
    }

    /// Removes and returns what is due, at most `most`, in the order in which it became due.
    pub(super) fn take_due(&mut self, now: Moment, most: usize) -> Vec<PendingPush> {
        let mut due = Vec::new();
        while due.len() < most {
            match self.waiting.first_entry() {
                Some(entry) if entry.key().0 <= now => due.push(entry.remove()),
                _ => break,
            }
        }
        self.waiting_cards -= due.iter().map(|one| one.subject.cards()).sum::<usize>();
        due
    }

    pub(super) fn next_due(&self) -> Option<Moment> {
        self.waiting.keys().next().map(|(due, _)| *due)
    }

    /// Returns the number of the next trace id.
    pub(super) fn next_trace(&mut self) -> u64 {
        self.traces += 1;
        self.traces
    }

    /// Records an attempt and plans the next one, if any.
    pub(super) fn ended(&mut self, timing: &Timing, now: Moment, mut delivery: PendingPush, push: Push) {
        let outcome = push.outcome;
        self.log.push_back(push);
        if self.log.len() > LOG {
            self.log.pop_front();
        }
        match outcome {
            PushOutcome::Delivered => self.counts.delivered += 1,
            PushOutcome::Rejected => self.counts.rejected += 1,
            PushOutcome::Failed => {
                self.counts.failed += 1;
                let first = *delivery.first_failed.get_or_insert(now);
                let next = usize::try_from(delivery.attempts).unwrap_or(usize::MAX).saturating_sub(1);
                match delivery.subject.schedule().get(next) {
                    Some(seconds) => self.wait(first.plus(timing.span(*seconds)), delivery),
                    None => self.give_up(delivery),
                }
            }
        }
    }

    /// Counts a push whose subject is no longer remembered.
    pub(super) fn forget(&mut self) {
        self.counts.dropped += 1;
    }

    pub(super) fn retry_all(&mut self, now: Moment) {
        let failed: Vec<(Moment, u64)> =
            self.waiting.iter().filter(|(_, one)| one.attempts > 0).map(|(key, _)| *key).collect();
        let waiting: Vec<PendingPush> = failed.iter().filter_map(|key| self.waiting.remove(key)).collect();
        self.waiting_cards -= waiting.iter().map(|one| one.subject.cards()).sum::<usize>();
        for delivery in std::mem::take(&mut self.given_up).into_iter().chain(waiting) {
            self.wait(now, delivery);
        }
    }

    pub(super) fn log(&self) -> Vec<Push> {
        self.log.iter().cloned().collect()
    }

    pub(super) fn counts(&self) -> PushCounts {
        PushCounts { waiting: self.waiting.len(), ..self.counts }
    }

    fn give_up(&mut self, delivery: PendingPush) {
        self.counts.given_up += 1;
        self.given_up.push_back(delivery);
        let cards = |given_up: &VecDeque<PendingPush>| given_up.iter().map(|one| one.subject.cards()).sum::<usize>();
        while self.given_up.len() > GIVEN_UP || cards(&self.given_up) > GIVEN_UP_CARDS {
            self.given_up.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Span;
    use crate::push::types::PushKind;
    use crate::shared::testing;

    fn delivery(subject: Subject, attempts: u32) -> PendingPush {
        PendingPush { url: Arc::from("http://127.0.0.1/"), subject, at: Moment(0), attempts, first_failed: None }
    }

    fn push(outcome: PushOutcome) -> Push {
        Push {
            at: 0,
            kind: PushKind::Order,
            numbers: Vec::new(),
            target: String::new(),
            trace: String::new(),
            attempt: 1,
            status: None,
            outcome,
            error: String::new(),
        }
    }

    /// Returns the minutes after the first failure at which a push that always fails is tried again.
    fn retries(subject: Subject) -> Vec<i64> {
        let (shared, _) = testing::scaled(&[], true, 60.0);
        let mut queue = PushQueue::default();
        let (mut now, mut minutes) = (Moment(0), Vec::new());
        queue.wait(now, delivery(subject, 0));
        while let Some(due) = queue.next_due() {
            now = due.max(now);
            minutes.push(now.0 / 1_000_000);
            let mut taken = queue.take_due(now, 10).remove(0);
            taken.attempts += 1;
            // Each attempt takes some time, which must not shift the schedule.
            now = if taken.attempts == 1 { now } else { now.plus(Span::seconds(5)) };
            queue.ended(&shared.timing, now, taken, push(PushOutcome::Failed));
        }
        assert_eq!((queue.counts().given_up, queue.counts().failed, queue.given_up.len()), (1, 3, 1));
        minutes
    }

    #[test]
    fn failed_pushes_are_retried_on_their_schedules() {
        assert_eq!(retries(Subject::Cards(Vec::new())), [0, 30, 120]);
        assert_eq!(retries(Subject::Order("QL1".to_owned())), [0, 120, 240]);
    }

    #[test]
    fn the_cards_in_waiting_and_failed_pushes_are_bounded() {
        let (shared, _) = testing::shared(&[], false);
        let sim = shared.fleet.account()[0].clone();
        let subject = || Subject::Cards(vec![Arc::clone(&sim); 100]);
        let mut queue = PushQueue::default();
        for _ in 0..WAITING_CARDS / 100 + 5 {
            queue.wait(Moment(0), delivery(subject(), 3));
        }
        assert_eq!((queue.counts().waiting, queue.counts().dropped), (WAITING_CARDS / 100, 5));
        for one in queue.take_due(Moment(0), usize::MAX) {
            queue.ended(&shared.timing, Moment(0), one, push(PushOutcome::Failed));
        }
        assert_eq!((queue.given_up.len(), queue.waiting_cards), (GIVEN_UP_CARDS / 100, 0));
        queue.retry_all(Moment(0));
        queue.retry_all(Moment(0));
        assert_eq!(queue.waiting_cards, GIVEN_UP_CARDS);
    }

    #[test]
    fn queue_log_and_failures_are_bounded() {
        let mut queue = PushQueue::default();
        for number in 0..(WAITING as i64 + 5) {
            queue.wait(Moment(-number), delivery(Subject::Cards(Vec::new()), 0));
        }
        assert_eq!((queue.counts().waiting, queue.counts().dropped), (WAITING, 5));
        let due = queue.take_due(Moment(0), usize::MAX);
        assert_eq!(due.len(), WAITING);
        let (shared, _) = testing::shared(&[], true);
        for one in due.into_iter().take(LOG + GIVEN_UP) {
            queue.ended(&shared.timing, Moment(0), PendingPush { attempts: 3, ..one }, push(PushOutcome::Failed));
        }
        assert_eq!((queue.log.len(), queue.given_up.len(), queue.next_due()), (LOG, GIVEN_UP, None));
        queue.retry_all(Moment(7));
        assert_eq!((queue.next_due(), queue.given_up.len(), queue.counts().waiting), (Some(Moment(7)), 0, GIVEN_UP));
    }
}
