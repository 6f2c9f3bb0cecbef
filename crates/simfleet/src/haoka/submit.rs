//! Submits commands that suspend or restore cards.
//!
//! No card is submitted twice. Repeated numbers are sent once. A batch whose response was lost is not sent again but
//! reported as unknown. The remaining batches are sent even if one fails. A batch can be recorded before it is sent;
//! after a crash in between it is reported as unknown.
//!
//! A submission can have a time limit. No batch is sent after it, and a batch that was sent in time gets at least
//! [`LAST_RESPONSE`] for its response, because a timeout makes its outcome unknown.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use haoka_client::requests::{BatchRestore, BatchShutdown};
use haoka_client::types::BatchCommandAnswer;
use simfleet_runtime::Request;

use super::client::Haoka;
use super::command::{Batch, BatchOutcome, Command, RejectedCard, Submission};
use super::waiter::CommandReport;
use crate::client::Reply;
use crate::error::{Error, ErrorKind};
use crate::wait::WaitFor;

/// The minimum timeout of a batch, even if less time is left.
const LAST_RESPONSE: Duration = Duration::from_secs(5);

impl Haoka {
    /// Suspends cards (停机): `batchShutdown`, in batches of at most 100.
    pub fn suspend<S: Into<String>>(&self, sim_nos: impl IntoIterator<Item = S>) -> CommandRequest {
        CommandRequest::new(self.clone(), Command::Suspend, sim_nos)
    }

    /// Restores cards (复机): `batchRestore`, in batches of at most 100.
    pub fn restore<S: Into<String>>(&self, sim_nos: impl IntoIterator<Item = S>) -> CommandRequest {
        CommandRequest::new(self.clone(), Command::Restore, sim_nos)
    }
}

/// A command that has not been submitted yet: [`Haoka::suspend`], [`Haoka::restore`].
#[derive(Clone, Debug)]
pub struct CommandRequest {
    haoka: Haoka,
    command: Command,
    sim_nos: Vec<String>,
    remark: Option<String>,
    limit: Duration,
    ends_at: Option<Duration>,
}

impl CommandRequest {
    fn new<S: Into<String>>(haoka: Haoka, command: Command, sim_nos: impl IntoIterator<Item = S>) -> Self {
        let sim_nos = sim_nos.into_iter().map(Into::into).collect();
        Self { haoka, command, sim_nos, remark: None, limit: Duration::MAX, ends_at: None }
    }

    /// Sets the reason for the command. Some carrier channels require one.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into()).filter(|remark| !remark.is_empty());
        self
    }

    /// Limits the time of the submission, which begins with [`CommandRequest::submit`] or [`CommandRequest::submitter`].
    /// Default: no limit.
    ///
    /// No batch is sent after the limit, and the cards that were not sent are reported as not submitted. A batch that
    /// was sent in time gets at least 5 s for its response, so a submission may end that much later.
    /// [`Submitter::time_left`] returns what is left for [`Haoka::follow`].
    #[must_use]
    pub fn at_most(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Sets an instant on the monotonic time of the client's clock ([`Client::clock`](crate::Client::clock)) at which the
    /// submission ends. Nothing is sent after it, not even if the process was stopped in between, and no batch gets
    /// additional time for its response.
    #[must_use]
    pub fn ends_at(mut self, instant: Duration) -> Self {
        self.ends_at = Some(instant);
        self
    }

    /// Submits each card once, and returns what the service accepted.
    ///
    /// A batch that fails is part of the result, not an error, because others may have been accepted. Dropping the
    /// future loses the record of what was submitted so far; use [`CommandRequest::submitter`] if you may have to stop
    /// in between.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`] if there is no card, or a number cannot be a card number. Nothing is sent
    /// then.
    pub async fn submit(self) -> Result<Submission, Error> {
        let mut submitter = self.submitter()?;
        while submitter.next().await.is_some() {}
        Ok(submitter.into_submission())
    }

    /// Submits the cards batch by batch, so that you can report progress or stop in between.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`CommandRequest::submit`].
    pub fn submitter(self) -> Result<Submitter, Error> {
        let sim_nos = checked(self.sim_nos)?;
        let limited = self.haoka.inner().clock.monotonic().saturating_add(self.limit);
        let deadline = self.ends_at.map_or(limited, |instant| instant.min(limited));
        Ok(Submitter {
            haoka: self.haoka,
            remark: self.remark,
            waiting: sim_nos.into(),
            submission: Submission { command: self.command, batches: Vec::new() },
            prepared: false,
            deadline,
            ends_at: self.ends_at,
            stopped: None,
        })
    }

    /// Submits the cards and follows them until each one has a final outcome or the deadline has passed.
    ///
    /// The timeout of `wait` covers submission and polls together: see [`CommandRequest::at_most`]. Dropping the future
    /// loses the record of what was submitted so far, as with [`CommandRequest::submit`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`CommandRequest::submit`].
    pub async fn run(self, wait: WaitFor) -> Result<CommandReport, Error> {
        let haoka = self.haoka.clone();
        let limit = self.limit.min(wait.timeout());
        let mut submitter = self.at_most(limit).submitter()?;
        while submitter.next().await.is_some() {}
        let wait = wait.with_timeout(submitter.time_left());
        Ok(haoka.follow(submitter.into_submission(), wait).await)
    }
}

/// A [`CommandRequest::submit`] call that runs one batch at a time.
///
/// ```no_run
/// # async fn example(haoka: &simfleet::Haoka) -> Result<(), simfleet::Error> {
/// let mut submitter = haoka.suspend(["164009797BB", "19200000001"]).submitter()?;
/// while let Some(batch) = submitter.next().await {
///     eprintln!("{} cards: {:?}", batch.sim_nos.len(), batch.outcome);
/// }
/// let submission = submitter.into_submission();
/// # Ok(())
/// # }
/// ```
///
/// With a time limit for the whole command:
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::WaitFor;
///
/// # async fn example(haoka: &simfleet::Haoka) -> Result<(), simfleet::Error> {
/// let limit = Duration::from_secs(900);
/// let mut submitter = haoka.suspend(["164009797BB", "19200000001"]).at_most(limit).submitter()?;
/// while submitter.next().await.is_some() {}
/// let wait = WaitFor::at_most(submitter.time_left());
/// let report = haoka.follow(submitter.into_submission(), wait).await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Submitter {
    haoka: Haoka,
    remark: Option<String>,
    waiting: VecDeque<String>,
    submission: Submission,
    /// Whether the last batch is recorded and not sent.
    prepared: bool,
    /// When the time limit ends.
    deadline: Duration,
    /// When nothing may be sent any more, and no response is awaited.
    ends_at: Option<Duration>,
    /// Why no further batch is sent, although cards are left.
    stopped: Option<Error>,
}

impl Submitter {
    /// Records the next batch in the submission without sending it; returns `None` if there is none left, or if no
    /// further batch may be sent: the time limit has passed, or the service has asked for a pause that is longer than
    /// the time left.
    ///
    /// From now on the batch counts as one that may have been sent. If you store [`Submitter::submission`] before
    /// [`Submitter::next`] sends the batch, another process can find out its outcome: [`Haoka::follow`] treats it like
    /// a batch whose response was lost.
    pub fn prepare(&mut self) -> Option<&Batch> {
        if !self.prepared {
            if self.must_stop() {
                return None;
            }
            let command = self.submission.command;
            let limit = command.operation().batch_limit("simNos").unwrap_or(1).max(1);
            let sim_nos: Vec<String> = self.waiting.drain(..limit.min(self.waiting.len())).collect();
            if sim_nos.is_empty() {
                return None;
            }
            let inner = self.haoka.inner();
            let sent_at = inner.clock.wall();
            let recorded =
                Error::new(ErrorKind::OutcomeUnknown, "the batch was recorded, but no response to it was recorded")
                    .named(command.operation().id)
                    .with_sent(true);
            self.submission.batches.push(Batch {
                sim_nos,
                submitted_at: u64::try_from(inner.skew.at_service(sent_at)).unwrap_or(0),
                sent_at,
                outcome: BatchOutcome::Unknown(recorded),
            });
            self.prepared = true;
        }
        self.submission.batches.last()
    }

    /// Sends the batch that [`Submitter::prepare`] recorded, or records and sends the next one; returns `None` when
    /// [`Submitter::prepare`] does.
    ///
    /// If the future is dropped, the outcome of its batch is unknown: it may have been sent.
    pub async fn next(&mut self) -> Option<&Batch> {
        self.prepare()?;
        self.prepared = false;
        let command = self.submission.command;
        let batch = self.submission.batches.last_mut()?;
        let inner = self.haoka.inner();
        batch.sent_at = inner.clock.wall();
        let limit = self.deadline.saturating_sub(inner.clock.monotonic()).max(LAST_RESPONSE);
        let now = inner.clock.monotonic();
        let deadline = now.saturating_add(limit).min(self.ends_at.unwrap_or(Duration::MAX));
        let until = deadline.min(now.saturating_add(inner.timeouts.call));
        let outcome = match send(&self.haoka, command, &batch.sim_nos, self.remark.as_deref(), deadline).await {
            Ok(reply) => accepted(reply),
            Err(error) if error.is_outcome_unknown() => BatchOutcome::Unknown(error),
            Err(error) => {
                // The call has not waited for a pause that is longer than its time. The next batch would be rejected too.
                let pause = error.retry_after().filter(|_| error.is_throttled()).unwrap_or_default();
                // Nor is there a connection for the next one if no retry can help.
                let is_unreachable = error.kind() == ErrorKind::Connect && !error.is_transient();
                if is_unreachable || inner.clock.monotonic().saturating_add(pause) >= until {
                    self.stopped = Some(error.clone());
                }
                BatchOutcome::NotAccepted(error)
            }
        };
        batch.submitted_at = u64::try_from(inner.skew.at_service(batch.sent_at)).unwrap_or(0);
        batch.outcome = outcome;
        Some(batch)
    }

    /// Returns whether no further batch may be sent.
    fn must_stop(&mut self) -> bool {
        let is_first = self.submission.batches.is_empty();
        if self.stopped.is_none() && !is_first && self.time_left().is_zero() && !self.waiting.is_empty() {
            let what = "the time limit passed before these cards were sent";
            let error = Error::new(ErrorKind::DeadlineExceeded, what);
            self.stopped = Some(error.with_remedy("allow more time, and submit them if they should still be changed"));
        }
        self.stopped.is_some()
    }

    /// Returns how much of the time limit is left, for the timeout of [`Haoka::follow`]; [`Duration::MAX`] without a
    /// limit.
    pub fn time_left(&self) -> Duration {
        match self.deadline {
            Duration::MAX => Duration::MAX,
            deadline => deadline.saturating_sub(self.haoka.inner().clock.monotonic()),
        }
    }

    /// Returns what was submitted so far, including a batch that is recorded and not sent.
    pub fn submission(&self) -> &Submission {
        &self.submission
    }

    /// Returns what was submitted. Cards that were not sent are included, as one batch with
    /// [`BatchOutcome::NotAccepted`].
    pub fn into_submission(self) -> Submission {
        let Self { haoka, waiting, mut submission, stopped, .. } = self;
        if !waiting.is_empty() {
            let stopped = stopped.unwrap_or_else(|| {
                Error::new(ErrorKind::InvalidInput, "the submission was stopped before these cards were sent")
                    .with_remedy("submit them if they should still be changed")
            });
            submission.batches.push(Batch {
                sim_nos: waiting.into(),
                submitted_at: 0,
                sent_at: haoka.inner().clock.wall(),
                outcome: BatchOutcome::NotAccepted(stopped),
            });
        }
        submission
    }
}

async fn send(
    haoka: &Haoka,
    command: Command,
    cards: &[String],
    remark: Option<&str>,
    deadline: Duration,
) -> Result<Reply<BatchCommandAnswer>, Error> {
    // The two operations have requests of different types with the same setters.
    macro_rules! filled {
        ($call:expr) => {{
            let call = $call.sim_nos(cards);
            match remark {
                Some(remark) => call.remark(remark),
                None => call,
            }
        }};
    }
    match command {
        Command::Suspend => deliver(haoka, filled!(BatchShutdown::new()), deadline).await,
        Command::Restore => deliver(haoka, filled!(BatchRestore::new()), deadline).await,
    }
}

async fn deliver<C: Request<Answer = BatchCommandAnswer>>(
    haoka: &Haoka,
    call: C,
    deadline: Duration,
) -> Result<Reply<BatchCommandAnswer>, Error> {
    haoka.send_before(call, deadline).await
}

fn accepted(reply: Reply<BatchCommandAnswer>) -> BatchOutcome {
    let receipt = reply.answer.data.unwrap_or_default();
    let rejected = receipt
        .items
        .into_iter()
        .filter(|item| item.is_error == Some(true))
        .filter_map(|item| Some(RejectedCard { sim_no: item.sim_no?, reason: item.error.unwrap_or_default() }))
        .collect();
    BatchOutcome::Accepted { serial_number: receipt.serial_number.filter(|serial| !serial.is_empty()), rejected }
}

/// Returns each number once, in the given order; fails if a number cannot be a card number.
fn checked(sim_nos: Vec<String>) -> Result<Vec<String>, Error> {
    let mut seen = HashSet::new();
    let mut kept = Vec::with_capacity(sim_nos.len());
    for (index, sim_no) in sim_nos.into_iter().enumerate() {
        if sim_no.is_empty() || sim_no.len() > 64 || !sim_no.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let what = format!("card {}: `{}` is not a card number", index + 1, sim_no.escape_debug());
            return Err(
                Error::new(ErrorKind::InvalidInput, what).with_remedy("give letters and digits only; nothing was sent")
            );
        }
        if seen.insert(sim_no.clone()) {
            kept.push(sim_no);
        }
    }
    if kept.is_empty() {
        return Err(
            Error::new(ErrorKind::InvalidInput, "no card was given").with_remedy("give at least one card number")
        );
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_numbers_are_sent_once_and_invalid_ones_rejected() {
        let given = ["a1", "b2", "a1", "c3", "b2"].map(str::to_owned).to_vec();
        assert_eq!(checked(given).unwrap(), ["a1", "b2", "c3"]);
        for bad in ["", "a b", "卡", "a\n", &"9".repeat(65)] {
            let error = checked(vec!["a1".to_owned(), bad.to_owned()]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().contains("card 2"), "{error}");
        }
        assert!(checked(Vec::new()).is_err());
    }
}
