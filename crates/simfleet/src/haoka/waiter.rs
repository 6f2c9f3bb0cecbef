//! Follows commands that suspend or restore cards.
//!
//! This module decides what a poll requests, and in which order. `command_state` interprets the responses.

use std::time::Duration;

use futures_util::stream::{self, Stream};
use haoka_client::requests::BatchQuerySimStatus;
use haoka_client::types::ActionType;
use serde::{Deserialize, Serialize};

use super::actions::ActionQuery;
use super::client::Haoka;
use super::command::{Command, Submission};
use super::command_state::{Adoption, CardOutcome, CardReport, CommandState};
use crate::error::{Error, ErrorKind};
use crate::wait::{Checkpoint, Driver, End, PollOutcome, Polled, Schedule, WaitFor};

/// The first poll is one minute after the submission, because no command takes effect within that minute. The others
/// follow every 30 to 60 seconds, because the live state of a card may be queried three times a minute.
const FIRST_POLL: Duration = Duration::from_secs(60);
const SCHEDULE: Schedule = Schedule {
    first: Some(FIRST_POLL),
    pauses: (Duration::from_secs(30), Duration::from_secs(60)),
    minimum: FIRST_POLL,
};

/// The tolerance between clocks and record times in the search for a lost batch, in seconds.
const RECORD_TOLERANCE: i64 = 120;

/// The number of cards of a lost batch that each poll queries.
const PROBES: usize = 3;

/// The outcome of a command.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandReport {
    /// The command.
    pub command: Command,
    /// All given cards, without duplicates, in the given order.
    pub cards: Vec<CardReport>,
    /// How the wait ended.
    pub end: End,
    /// The last poll that failed, if none has succeeded since. The outcomes were determined before it.
    pub last_failure: Option<Error>,
}

impl CommandReport {
    /// Returns whether every card shows the wanted state.
    pub fn is_success(&self) -> bool {
        self.cards.iter().all(|card| card.outcome == CardOutcome::Confirmed)
    }
}

/// A [`Haoka::follow`] wait that runs one poll at a time.
///
/// A waiter owns its client, so that it can be moved to another task. Dropping it, or the future of
/// [`CommandWaiter::next`], only ends the wait or the poll.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::{Haoka, WaitFor};
///
/// # async fn example(haoka: &Haoka) -> Result<(), simfleet::Error> {
/// let submission = haoka.suspend(["164009797BB"]).submit().await?;
/// let mut waiter = haoka.follow_waiter(submission, WaitFor::at_most(Duration::from_secs(900)));
/// while let Some(report) = waiter.next().await {
///     eprintln!("{} cards open", report.cards.iter().filter(|card| !card.outcome.is_final()).count());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct CommandWaiter {
    haoka: Haoka,
    polled: CommandPoll,
    driver: Driver,
    report: CommandReport,
}

/// The state of one wait, and how to poll it.
#[derive(Debug)]
struct CommandPoll {
    haoka: Haoka,
    state: CommandState,
    /// Whether any call of the last poll succeeded.
    had_success: bool,
}

impl Haoka {
    /// Follows a submission until each card has a final outcome or the deadline has passed.
    ///
    /// The platform hands requests to the carriers one to three minutes after the submission. They take effect within
    /// ten minutes of it, or later for large batches. A timeout of 15 minutes is reasonable.
    pub async fn follow(&self, submission: Submission, wait: WaitFor) -> CommandReport {
        let mut waiter = self.follow_waiter(submission, wait);
        while waiter.next().await.is_some() {}
        waiter.into_report()
    }

    /// Starts the same wait as [`Haoka::follow`], one poll at a time, to show its progress.
    pub fn follow_waiter(&self, submission: Submission, wait: WaitFor) -> CommandWaiter {
        CommandWaiter::new(self.clone(), submission, &wait)
    }

    /// Resumes a wait from a [`CommandWaiter::checkpoint`], with a new timeout. Only cards without a final outcome are
    /// polled.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`] for a checkpoint of another operation, endpoint or account.
    pub fn resume_command(&self, checkpoint: &Checkpoint, wait: WaitFor) -> Result<CommandWaiter, Error> {
        CommandWaiter::resume(self.clone(), checkpoint, &wait)
    }
}

impl CommandWaiter {
    fn new(haoka: Haoka, submission: Submission, wait: &WaitFor) -> Self {
        Self::from_state(haoka, CommandState::new(submission), wait, SCHEDULE)
    }

    fn resume(haoka: Haoka, checkpoint: &Checkpoint, wait: &WaitFor) -> Result<Self, Error> {
        let batch_operation = [Command::Suspend, Command::Restore]
            .into_iter()
            .find(|command| command.operation().id == checkpoint.operation())
            .unwrap_or(Command::Suspend);
        let state: CommandState = checkpoint.open(&haoka, batch_operation.operation().id)?;
        Ok(Self::from_state(haoka, state, wait, Schedule { first: None, ..SCHEDULE }))
    }

    fn from_state(haoka: Haoka, state: CommandState, wait: &WaitFor, schedule: Schedule) -> Self {
        let polled = CommandPoll { haoka: haoka.clone(), state, had_success: false };
        let driver = Driver::new(haoka.inner(), wait, schedule, polled.is_finished());
        let CommandState { command, cards, .. } = &polled.state;
        let report = CommandReport { command: *command, cards: cards.clone(), end: driver.end, last_failure: None };
        Self { haoka, polled, driver, report }
    }

    /// Polls once, after the pause that is due. Returns `None` when every card has a final outcome, or when the
    /// deadline has passed.
    ///
    /// A failed poll is kept in [`CommandReport::last_failure`]. After a transient failure the next call polls again; a
    /// permanent failure ends the wait.
    pub async fn next(&mut self) -> Option<&CommandReport> {
        let outcome = self.driver.step(self.haoka.inner(), &mut self.polled).await;
        self.report.cards.clone_from(&self.polled.state.cards);
        self.report.end = self.driver.end;
        self.report.last_failure.clone_from(&self.driver.last_failure);
        match outcome {
            PollOutcome::Polled | PollOutcome::Failed => Some(&self.report),
            PollOutcome::Over => None,
        }
    }

    /// Returns the report so far.
    pub fn report(&self) -> &CommandReport {
        &self.report
    }

    /// Returns the final report.
    pub fn into_report(self) -> CommandReport {
        self.report
    }

    /// Returns a checkpoint, with which another process can resume the wait: see [`Haoka::resume_command`].
    pub fn checkpoint(&self) -> Checkpoint {
        let state = &self.polled.state;
        Checkpoint::new(&self.haoka, state.command.operation().id, state)
    }

    /// Returns the report after each poll, as a stream.
    pub fn stream(self) -> impl Stream<Item = CommandReport> + Send + 'static {
        stream::unfold(self, |mut waiter| async move {
            let report = waiter.next().await?.clone();
            Some((report, waiter))
        })
    }
}

impl Polled for CommandPoll {
    const REJECTION_ENDS: bool = false;

    fn subject(&self) -> String {
        format!("{} cards", self.state.cards.len())
    }

    /// Queries records first, then states. After a failure, continues with the remaining queries and then returns the
    /// first failure. If the service is unreachable, returns at once: a poll must not take longer than its timeout.
    async fn poll(&mut self, limit: Duration) -> Result<(), Error> {
        self.had_success = false;
        let deadline = self.haoka.inner().clock.monotonic().saturating_add(limit);
        let mut result = Ok(());
        for batch in self.state.batches_without_records() {
            if self.time_left(deadline).is_zero() || is_unreachable(&result) {
                return result;
            }
            let polled = match self.state.serial_number(batch).map(str::to_owned) {
                Some(serial_number) => self.poll_records(batch, &serial_number, deadline).await,
                None => self.search(batch, deadline).await,
            };
            self.had_success |= polled.is_ok();
            result = result.and(polled);
        }
        if is_unreachable(&result) {
            return result;
        }
        result.and(self.poll_states(deadline).await)
    }

    fn had_success(&self) -> bool {
        self.had_success
    }

    fn is_finished(&self) -> bool {
        self.state.is_finished()
    }
}

/// Returns whether the service is unreachable, so that further calls of the same poll would only wait.
fn is_unreachable(result: &Result<(), Error>) -> bool {
    result.as_ref().is_err_and(|error| matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout))
}

impl CommandPoll {
    /// Returns the time until the deadline of a poll.
    fn time_left(&self, deadline: Duration) -> Duration {
        deadline.saturating_sub(self.haoka.inner().clock.monotonic())
    }

    async fn poll_records(&mut self, batch: usize, serial_number: &str, deadline: Duration) -> Result<(), Error> {
        let query = ActionQuery::batch(serial_number);
        let (records, _) = self.haoka.records(&query, self.time_left(deadline)).await?;
        self.state.apply_records(batch, &records);
        Ok(())
    }

    /// Searches for a batch whose serial number was lost with its response, through some of its cards.
    async fn search(&mut self, batch: usize, deadline: Duration) -> Result<(), Error> {
        for _ in 0..PROBES.min(self.state.batch_size(batch)) {
            let Some(sim_no) = self.state.next_probe(batch) else { return Ok(()) };
            let mut query = ActionQuery::card(sim_no);
            if self.state.command == Command::Restore {
                query = query.of_type(ActionType::Restore);
            }
            let (records, _) = self.haoka.records(&query, self.time_left(deadline)).await?;
            self.had_success = true;
            // The response has just shown the service's clock.
            let skew = &self.haoka.inner().skew;
            let sent_at = self.state.sent_at_service(batch, |sent_at| skew.at_service(sent_at));
            let not_before = sent_at.saturating_sub(RECORD_TOLERANCE);
            let Some(serial_number) = self.state.candidate(batch, records, not_before) else { continue };
            let query = ActionQuery::batch(serial_number.as_str());
            let (records, _) = self.haoka.records(&query, self.time_left(deadline)).await?;
            if self.state.adopt(batch, serial_number.clone(), &records) == Adoption::Adopted {
                tracing::info!(serial_number, "the batch whose response was lost seems to have been accepted");
                return Ok(());
            }
        }
        Ok(())
    }

    async fn poll_states(&mut self, deadline: Duration) -> Result<(), Error> {
        let most = haoka_client::operations::BATCH_QUERY_SIM_STATUS.batch_limit("simNos").unwrap_or(1).max(1);
        let queries = self.state.status_queries(most);
        let mut old = Vec::new();
        let mut result = Ok(());
        for query in &queries {
            // The timeout of this poll has passed; the next poll queries the rest.
            let limit = self.time_left(deadline);
            if limit.is_zero() {
                return result;
            }
            let request = BatchQuerySimStatus::new().sim_nos(self.state.numbers(query));
            match self.haoka.send_within(request, limit).await {
                Ok(reply) => {
                    self.had_success = true;
                    if !self.state.apply_states(reply.answer.data.unwrap_or_default()) {
                        old.push(query);
                    }
                }
                Err(error) => {
                    result = result.and(Err(error));
                    if is_unreachable(&result) {
                        return result;
                    }
                }
            }
        }
        // Smaller queries separate unreachable cards from the others. They do not help if no query got a current
        // response.
        if old.len() < queries.len() || queries.len() == 1 {
            for query in old {
                self.state.split(query);
            }
        }
        result
    }
}
