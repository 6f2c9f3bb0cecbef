//! The poll driver of all waits.

use std::future::Future;
use std::time::Duration;

use super::wait_for::{End, LONGEST_PAUSE, Pauses, SHORTEST_PAUSE, WaitFor};
use crate::client::ClientInner;
use crate::error::{Error, ErrorKind};

/// One kind of wait: what it polls, and when it has finished.
pub(crate) trait Polled {
    /// Polls once. `limit` is the timeout of each call of the poll.
    ///
    /// # Errors
    ///
    /// Returns the failure of the poll. Results of calls before the failure are kept.
    fn poll(&mut self, limit: Duration) -> impl Future<Output = Result<(), Error>> + Send;

    /// Returns what the wait is about, for the log: a card, for example.
    fn subject(&self) -> String;

    /// Returns whether there is nothing left to wait for.
    fn is_finished(&self) -> bool;

    /// Whether the wait ends when the service first rejects a call with [`ErrorKind::Service`]. A wait that sends one
    /// query ends. A wait that sends many continues, since the rejection of one query says nothing about the others. It
    /// ends after [`REJECTED_POLLS`] polls in which every call failed and that were rejected for the same reason.
    const REJECTION_ENDS: bool = true;

    /// Returns whether any call of the last poll succeeded although the poll failed.
    fn had_success(&self) -> bool {
        false
    }
}

/// The number of polls in a row that a service must reject for the same reason, before a wait that sends many queries
/// counts the rejection as permanent.
pub(crate) const REJECTED_POLLS: u32 = 3;

/// The minimum timeout of the last poll.
const LAST_POLL: Duration = Duration::from_secs(5);

/// The default pauses of a wait.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    /// The pause before the first poll; `None` polls at once.
    pub(crate) first: Option<Duration>,
    /// The shortest and the longest pause after that.
    pub(crate) pauses: (Duration, Duration),
    /// The maximum time that a poll may take beyond the deadline, so that a poll that began in time may finish. A wait
    /// with a short timeout gets less: a tenth of its timeout, but at least [`LAST_POLL`].
    pub(crate) minimum: Duration,
}

/// The outcome of one step of a wait.
#[derive(Debug)]
pub(crate) enum PollOutcome {
    /// A poll succeeded, or failed transiently.
    Polled,
    /// A poll failed permanently, which ends the wait.
    Failed,
    /// The wait has ended.
    Over,
}

/// Drives one wait: deadline, pauses, and what a failed poll means.
#[derive(Debug)]
pub(crate) struct Driver {
    deadline: Duration,
    pauses: Pauses,
    first: Option<Duration>,
    polls_at_once: bool,
    /// When the next poll is due, once its pause has begun.
    due: Option<Duration>,
    /// The minimum timeout of a poll.
    minimum: Duration,
    /// The number of polls in a row that were rejected for the same reason.
    rejections: u32,
    over: bool,
    /// How the wait ended, or would end now.
    pub(crate) end: End,
    /// The last failed poll, if none has succeeded since.
    pub(crate) last_failure: Option<Error>,
    /// The number of polls that succeeded.
    pub(crate) worked: u32,
}

impl Driver {
    /// Creates a driver for a wait that begins now.
    pub(crate) fn new<S>(inner: &ClientInner<S>, wait: &WaitFor, schedule: Schedule, finished: bool) -> Self {
        // Pauses that were read from a file may have any length.
        let (shortest, longest) = wait.pauses.unwrap_or(schedule.pauses);
        let shortest = shortest.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        let longest = longest.clamp(shortest, LONGEST_PAUSE);
        Self {
            deadline: inner.clock.monotonic().saturating_add(wait.limit),
            pauses: Pauses { next: shortest, longest },
            // Pauses that the caller set apply from the first poll on.
            first: schedule.first.filter(|_| wait.pauses.is_none()),
            polls_at_once: schedule.first.is_none(),
            due: None,
            minimum: schedule.minimum.min((wait.limit / 10).max(LAST_POLL)),
            rejections: 0,
            over: finished,
            end: if finished { End::Finished } else { End::DeadlineReached },
            last_failure: None,
            worked: 0,
        }
    }

    /// Polls once, after the pause that is due.
    ///
    /// If the future is dropped, only the poll is lost: a pause that has begun continues.
    pub(crate) async fn step<S, P: Polled>(&mut self, inner: &ClientInner<S>, polled: &mut P) -> PollOutcome {
        if self.over {
            return PollOutcome::Over;
        }
        let mut is_last = false;
        if !std::mem::take(&mut self.polls_at_once) {
            let now = inner.clock.monotonic();
            if self.due.is_none() && now >= self.deadline {
                self.over = true;
                return PollOutcome::Over;
            }
            let due = self.next_due(inner, now);
            is_last = due >= self.deadline;
            let pause = due.saturating_sub(now);
            if !pause.is_zero() {
                tracing::info!(subject = polled.subject(), ?pause, polls = self.worked, "waiting before the next poll");
                inner.clock.sleep(pause).await;
            }
            self.due = None;
        }
        let result = polled.poll(self.time_left(inner).max(self.minimum)).await;
        self.over = is_last;
        self.record(inner, polled, result);
        if polled.is_finished() {
            self.over = true;
            self.end = End::Finished;
        }
        if self.end == End::GivenUp { PollOutcome::Failed } else { PollOutcome::Polled }
    }

    /// Returns when the next poll is due: at the end of a pause that has already begun, or of a new one.
    fn next_due<S>(&mut self, inner: &ClientInner<S>, now: Duration) -> Duration {
        *self.due.get_or_insert_with(|| {
            let pause = self.first.take().unwrap_or_else(|| self.pauses.next(&*inner.random));
            // The pause is at least as long as the service asked for. It ends at the deadline at the latest, when the
            // last poll is made.
            let asked = self.last_failure.as_ref().and_then(Error::retry_after).unwrap_or_default();
            now.saturating_add(pause.max(asked)).min(self.deadline)
        })
    }

    /// Records the result of a poll. A permanent failure ends the wait.
    fn record<S, P: Polled>(&mut self, inner: &ClientInner<S>, polled: &P, result: Result<(), Error>) {
        self.rejections = match (&result, &self.last_failure) {
            (Err(error), _) if error.kind() != ErrorKind::Service || polled.had_success() => 0,
            (Err(error), Some(before)) if is_same_rejection(before, error) => self.rejections.saturating_add(1),
            (Err(_), _) => 1,
            (Ok(()), _) => 0,
        };
        match result {
            Ok(()) => {
                self.worked = self.worked.saturating_add(1);
                self.last_failure = None;
            }
            Err(error) if self.is_transient::<S, P>(inner, &error) => self.last_failure = Some(error),
            Err(error) => {
                self.last_failure = Some(error);
                self.over = true;
                self.end = End::GivenUp;
            }
        }
    }

    /// Returns the time until the deadline.
    fn time_left<S>(&self, inner: &ClientInner<S>) -> Duration {
        self.deadline.saturating_sub(inner.clock.monotonic())
    }

    /// Returns whether a later poll may succeed before the deadline. Called after `rejections` has been updated.
    fn is_transient<S, P: Polled>(&self, inner: &ClientInner<S>, error: &Error) -> bool {
        match error.kind() {
            // A poll only reads, so it may repeat a request whose response could not be decoded.
            ErrorKind::Decode => true,
            // After a successful poll, the clock may be corrected or the credentials renewed before the deadline. If no
            // poll has succeeded, the caller should learn of the problem at once.
            ErrorKind::ClockSkew | ErrorKind::Credentials => !P::REJECTION_ENDS || self.worked > 0,
            ErrorKind::Service => !P::REJECTION_ENDS && self.rejections < REJECTED_POLLS,
            // A rate limit lasts as long as the service says; other failures may end sooner.
            ErrorKind::Throttled => {
                error.retry_after().is_none_or(|pause| pause < self.time_left(inner).max(self.minimum))
            }
            _ => error.is_transient(),
        }
    }
}

fn is_same_rejection(one: &Error, other: &Error) -> bool {
    let reason = |error: &Error| {
        let text = |part: Option<&str>| part.map(str::to_owned);
        (error.kind(), text(error.operation()), text(error.code()), text(error.message()))
    };
    reason(one) == reason(other)
}
