//! Suspending and restoring cards: following what was submitted.
//!
//! A card goes from submission to action record to its own state. `failed` in a record is final; success there only
//! means that the request was handed to the carrier, so the card's state decides. Every card has exactly one outcome,
//! and a failed look never loses what was seen before.
//!
//! A batch whose answer was lost is looked for by its cards: the latest record of the right kind that is not older than
//! the submission gives a serial number away. It is taken for the batch's own only if every record of that number is of
//! a card in the batch, and a failure found this way is never final: the number may still be that of an earlier command.

use std::collections::HashMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use haoka_client::types::{ActionStatus, ActionType, SimAction, SimStatus};

use super::Haoka;
use super::actions::ActionQuery;
use super::command::{BatchOutcome, Command, Submission};
use crate::error::{Error, ErrorKind};
use crate::units::{LocalDateTime, UTC_PLUS_8};
use crate::wait::{End, Pauses, WaitFor};

/// First look a minute after the submission, then every half minute to a minute: nothing happens sooner, and the live
/// state of a card may be asked for three times a minute.
const FIRST_LOOK: Duration = Duration::from_secs(60);
const PAUSES: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(60));

/// Clocks and records may differ by this much when a lost batch is looked for, in seconds.
const RECORD_TOLERANCE: i64 = 120;

/// Cards of a lost batch that are looked up at each look.
const PROBES: usize = 3;

/// Where a card of a command stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardOutcome {
    /// The service refused the card at the submission. Final; nothing happens to the card.
    Refused {
        /// The service's reason.
        reason: String,
    },
    /// The batch with the card was not taken. Final; nothing happens to the card.
    NotSubmitted {
        /// What went wrong.
        reason: String,
    },
    /// The answer to the batch was lost, and no record of it has been found. It may have been taken.
    OutcomeUnknown {
        /// What went wrong.
        reason: String,
    },
    /// The platform has not handed the request to the carrier yet.
    NotHandedOver,
    /// The request failed on its way to the carrier. Final.
    Failed {
        /// The service's reason.
        reason: String,
    },
    /// The request was handed to the carrier; the state of the card has not been seen since.
    HandedOver,
    /// The state of the card shows that the command took effect. Final.
    Confirmed,
    /// The request was handed to the carrier, but the state of the card does not show it.
    NotConfirmed {
        /// The state that was seen last.
        state: SimStatus,
    },
}

impl CardOutcome {
    /// A word for programs, in snake case.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Refused { .. } => "refused",
            Self::NotSubmitted { .. } => "not_submitted",
            Self::OutcomeUnknown { .. } => "outcome_unknown",
            Self::NotHandedOver => "not_handed_over",
            Self::Failed { .. } => "failed",
            Self::HandedOver => "handed_over",
            Self::Confirmed => "confirmed",
            Self::NotConfirmed { .. } => "not_confirmed",
        }
    }

    /// Whether waiting longer cannot change it.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Refused { .. } | Self::NotSubmitted { .. } | Self::Failed { .. } | Self::Confirmed)
    }

    /// The reason, where there is one.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Refused { reason }
            | Self::NotSubmitted { reason }
            | Self::OutcomeUnknown { reason }
            | Self::Failed { reason } => Some(reason),
            _ => None,
        }
    }
}

impl fmt::Display for CardOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())?;
        match self {
            Self::NotConfirmed { state } => {
                write!(f, " (state {})", simfleet_runtime::OpenCode::name(*state).unwrap_or("unknown"))
            }
            other => match other.reason() {
                Some(reason) => write!(f, " ({reason})"),
                None => Ok(()),
            },
        }
    }
}

/// One card of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CardReport {
    /// Card number.
    pub sim_no: String,
    /// Serial number of its batch, where it is known.
    pub serial_number: Option<String>,
    /// Where it stands.
    pub outcome: CardOutcome,
}

/// What became of a command.
#[derive(Debug)]
#[non_exhaustive]
pub struct CommandReport {
    /// The command.
    pub command: Command,
    /// Every card that was given, once, in the order given.
    pub cards: Vec<CardReport>,
    /// How the wait ended.
    pub end: End,
    /// The last look that failed, if one did after the last that worked. The outcomes are those seen before.
    pub trouble: Option<Error>,
}

impl CommandReport {
    /// Whether every card shows the state that was wanted.
    pub fn is_success(&self) -> bool {
        self.cards.iter().all(|card| card.outcome == CardOutcome::Confirmed)
    }
}

/// When the platform made a record, in Unix seconds.
fn recorded_at(record: &SimAction) -> Option<i64> {
    let time: LocalDateTime = record.created_at.as_deref()?.parse().ok()?;
    Some(time.unix_seconds(UTC_PLUS_8))
}

/// A batch that is followed.
#[derive(Debug)]
struct Followed {
    serial_number: Option<String>,
    /// Whether the serial number was found by a card rather than answered.
    found: bool,
    /// Numbers that turned out to be of other batches.
    foreign: Vec<String>,
    sent_at: SystemTime,
    /// Places of its cards in the report.
    cards: Vec<usize>,
    /// For a batch whose answer was lost: the card that is looked up next.
    probe: usize,
}

/// A running [`Haoka::follow`], one look at a time.
///
/// Dropping it, or the future of [`CommandWaiter::next`], loses nothing but the wait.
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
    report: CommandReport,
    batches: Vec<Followed>,
    by_number: HashMap<String, usize>,
    /// For cards whose live query was answered with old states: with how many cards to ask next.
    company: HashMap<usize, usize>,
    pauses: Pauses,
    first: Option<Duration>,
    deadline: Duration,
    over: bool,
}

impl CommandWaiter {
    pub(super) fn new(haoka: Haoka, submission: Submission, wait: WaitFor) -> Self {
        let deadline = haoka.inner().clock.monotonic().saturating_add(wait.limit());
        let pauses = wait.pauses(PAUSES);
        // Pauses of the caller's own count from the first look on.
        let first = (wait == WaitFor::at_most(wait.limit())).then_some(FIRST_LOOK);
        let mut waiter = Self {
            haoka,
            report: CommandReport {
                command: submission.command,
                cards: Vec::new(),
                end: End::LimitReached,
                trouble: None,
            },
            batches: Vec::new(),
            by_number: HashMap::new(),
            company: HashMap::new(),
            pauses,
            first,
            deadline,
            over: false,
        };
        for batch in submission.batches {
            waiter.enter(batch.sim_nos, batch.sent_at, batch.outcome);
        }
        waiter.settle();
        waiter
    }

    fn enter(&mut self, sim_nos: Vec<String>, sent_at: SystemTime, outcome: BatchOutcome) {
        let mut reasons = HashMap::new();
        let mut serial_number = None;
        let start = match outcome {
            BatchOutcome::Taken { serial_number: serial, refused } => {
                serial_number = serial;
                reasons.extend(refused.into_iter().map(|refusal| (refusal.sim_no, refusal.reason)));
                CardOutcome::NotHandedOver
            }
            BatchOutcome::NotTaken(error) => CardOutcome::NotSubmitted { reason: error.with_advice() },
            BatchOutcome::Unknown(error) => CardOutcome::OutcomeUnknown { reason: error.with_advice() },
        };
        let first = self.report.cards.len();
        for sim_no in sim_nos {
            let outcome = match reasons.remove(&sim_no) {
                Some(reason) => CardOutcome::Refused { reason },
                None => start.clone(),
            };
            self.by_number.insert(sim_no.clone(), self.report.cards.len());
            self.report.cards.push(CardReport { sim_no, serial_number: serial_number.clone(), outcome });
        }
        let cards = (first..self.report.cards.len()).collect();
        self.batches.push(Followed { serial_number, found: false, foreign: Vec::new(), sent_at, cards, probe: 0 });
    }

    /// What is known so far.
    pub fn report(&self) -> &CommandReport {
        &self.report
    }

    /// What is known at the end.
    pub fn into_report(self) -> CommandReport {
        self.report
    }

    /// Looks once, after the pause that is due. `None` when every card's fate is known, or when the limit has passed.
    ///
    /// A look that fails is noted in [`CommandReport::trouble`] and tried again at the next.
    pub async fn next(&mut self) -> Option<&CommandReport> {
        if self.over {
            return None;
        }
        let core = self.haoka.inner();
        let left = self.deadline.saturating_sub(core.clock.monotonic());
        if left.is_zero() {
            self.over = true;
            return None;
        }
        let pause = self.first.take().unwrap_or_else(|| self.pauses.next(&*core.random));
        let last = pause >= left;
        core.clock.sleep(pause.min(left)).await;
        let looked = self.look().await;
        if looked.as_ref().is_err_and(|error| matches!(error.kind(), ErrorKind::Auth | ErrorKind::InvalidInput)) {
            // It will not get better by itself.
            self.report.end = End::GivenUp;
            self.over = true;
        }
        self.report.trouble = looked.err();
        self.settle();
        self.over |= last;
        Some(&self.report)
    }

    fn settle(&mut self) {
        if self.report.cards.iter().all(|card| card.outcome.is_final()) {
            self.report.end = End::Finished;
            self.over = true;
        }
    }

    /// Records first, then states. The first failure is returned, after everything else has been tried, unless the
    /// service cannot be reached at all or the limit is long over: a look must not take for ever.
    async fn look(&mut self) -> Result<(), Error> {
        let mut trouble = Ok(());
        for index in 0..self.batches.len() {
            let found = match self.batches[index].serial_number.clone() {
                Some(serial_number) => self.look_at_batch(index, serial_number).await,
                None => self.look_for_batch(index).await,
            };
            trouble = trouble.and(found);
            if self.gives_up_look(&trouble) {
                return trouble;
            }
        }
        trouble.and(self.look_at_states().await)
    }

    fn gives_up_look(&self, trouble: &Result<(), Error>) -> bool {
        let unreachable = |error: &Error| matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout);
        let late = self.haoka.inner().clock.monotonic() > self.deadline.saturating_add(FIRST_LOOK);
        late || trouble.as_ref().is_err_and(unreachable)
    }

    /// Whether any card of the batch has no record yet.
    fn waits_for_records(&self, index: usize) -> bool {
        self.batches[index].cards.iter().any(|&card| {
            matches!(self.report.cards[card].outcome, CardOutcome::NotHandedOver | CardOutcome::OutcomeUnknown { .. })
        })
    }

    async fn look_at_batch(&mut self, index: usize, serial_number: String) -> Result<(), Error> {
        if !self.waits_for_records(index) {
            return Ok(());
        }
        let (records, _) = self.haoka.records(&ActionQuery::batch(serial_number.as_str()), self.patience()).await?;
        for record in records {
            if record.serial_number.as_deref().is_none_or(|serial| serial == serial_number) {
                self.take(index, &record);
            }
        }
        Ok(())
    }

    /// Looks for a batch whose serial number was lost with its answer, by some of its cards.
    async fn look_for_batch(&mut self, index: usize) -> Result<(), Error> {
        if !self.waits_for_records(index) {
            return Ok(());
        }
        for _ in 0..PROBES.min(self.batches[index].cards.len()) {
            let batch = &mut self.batches[index];
            let card = batch.cards[batch.probe % batch.cards.len()];
            batch.probe += 1;
            let sent_at = batch.sent_at;
            let command = self.report.command;
            let mut query = ActionQuery::card(self.report.cards[card].sim_no.as_str());
            if command == Command::Restore {
                query = query.of_type(ActionType::Restore);
            }
            let (records, _) = self.haoka.records(&query, self.patience()).await?;
            // The answer just now has shown the service's clock.
            let not_before = self.haoka.inner().skew.at_service(sent_at).saturating_sub(RECORD_TOLERANCE);
            let latest = records
                .into_iter()
                .filter(|record| command.matches(record.action_type, record.action_type_text.as_deref()))
                .filter_map(|record| Some((recorded_at(&record)?, record.serial_number?)))
                .filter(|(at, serial)| *at >= not_before && self.may_be_of(index, serial))
                .max_by_key(|(at, _)| *at);
            if let Some((_, serial_number)) = latest
                && self.adopt(index, serial_number).await?
            {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Whether a serial number may be that of a batch whose own was lost.
    fn may_be_of(&self, index: usize, serial: &String) -> bool {
        let is_known = self.batches.iter().any(|batch| batch.serial_number.as_ref() == Some(serial));
        !serial.is_empty() && !is_known && !self.batches[index].foreign.contains(serial)
    }

    /// Takes a serial number for that of a batch, unless its records speak of other cards too.
    async fn adopt(&mut self, index: usize, serial_number: String) -> Result<bool, Error> {
        let query = ActionQuery::batch(serial_number.as_str());
        let (records, _) = self.haoka.records(&query, self.patience()).await?;
        let is_own = |record: &SimAction| {
            let place = record.sim_no.as_ref().and_then(|sim_no| self.by_number.get(sim_no));
            place.is_some_and(|place| self.batches[index].cards.contains(place))
        };
        if records.is_empty() {
            // They may be slower to show than the card's own; the next look asks again.
            return Ok(false);
        }
        if !records.iter().all(is_own) {
            self.batches[index].foreign.push(serial_number);
            return Ok(false);
        }
        tracing::info!(serial_number, "the batch whose answer was lost seems to have been taken");
        self.batches[index].serial_number = Some(serial_number.clone());
        self.batches[index].found = true;
        for &card in &self.batches[index].cards {
            self.report.cards[card].serial_number = Some(serial_number.clone());
        }
        for record in &records {
            self.take(index, record);
        }
        Ok(true)
    }

    /// Brings an action record of a batch into the report.
    fn take(&mut self, batch: usize, record: &SimAction) {
        let Some(&index) = record.sim_no.as_ref().and_then(|sim_no| self.by_number.get(sim_no)) else { return };
        let batch = &self.batches[batch];
        let card = &mut self.report.cards[index];
        let is_open = matches!(card.outcome, CardOutcome::NotHandedOver | CardOutcome::OutcomeUnknown { .. });
        if !is_open || !batch.cards.contains(&index) {
            return;
        }
        let reason = || record.fail_reason.clone().unwrap_or_default();
        match record.status {
            Some(ActionStatus::HandedOver) => card.outcome = CardOutcome::HandedOver,
            Some(ActionStatus::Failed) if batch.found => {
                let reason = format!("the answer was lost; a record that seems to be its own says: {}", reason());
                card.outcome = CardOutcome::OutcomeUnknown { reason };
            }
            Some(ActionStatus::Failed) => card.outcome = CardOutcome::Failed { reason: reason() },
            // A status that nobody knows yet decides nothing.
            _ => {}
        }
    }

    async fn look_at_states(&mut self) -> Result<(), Error> {
        let queries = self.live_queries();
        let mut demoted = Vec::new();
        let mut trouble = Ok(());
        for cards in &queries {
            let sim_nos: Vec<String> = cards.iter().map(|&card| self.report.cards[card].sim_no.clone()).collect();
            let call = self.haoka.batch_query_sim_status().sim_nos(sim_nos);
            let data = match self.haoka.send_within(call, self.patience()).await {
                Ok(reply) => reply.answer.data.unwrap_or_default(),
                Err(error) => {
                    trouble = trouble.and(Err(error));
                    if self.gives_up_look(&trouble) {
                        return trouble;
                    }
                    continue;
                }
            };
            if data.is_demote == Some(true) {
                // The carrier did not answer; these are old states.
                demoted.push(cards);
                continue;
            }
            for record in data.items {
                let (Some(sim_no), Some(state)) = (record.sim_no, record.sim_status) else { continue };
                let Some(&index) = self.by_number.get(&sim_no) else { continue };
                self.company.remove(&index);
                let card = &mut self.report.cards[index];
                if card.outcome.is_final() || state == SimStatus::NotObtained {
                    continue;
                }
                card.outcome = if state == self.report.command.wanted() {
                    CardOutcome::Confirmed
                } else {
                    CardOutcome::NotConfirmed { state }
                };
            }
        }
        // One card that cannot be reached makes the whole answer old. Smaller queries part it from the others, unless
        // nothing can be reached at all.
        if demoted.len() < queries.len() || queries.len() == 1 {
            for cards in demoted {
                self.company.extend(cards.iter().map(|&card| (card, (cards.len() / 2).max(1))));
            }
        }
        trouble
    }

    /// Places of the cards whose state is to be asked for, query by query.
    fn live_queries(&self) -> Vec<Vec<usize>> {
        let limit = haoka_client::operations::BATCH_QUERY_SIM_STATUS.batch_limit("simNos").unwrap_or(1).max(1);
        let mut queries: Vec<(usize, Vec<usize>)> = Vec::new();
        for (card, report) in self.report.cards.iter().enumerate() {
            if !matches!(report.outcome, CardOutcome::HandedOver | CardOutcome::NotConfirmed { .. }) {
                continue;
            }
            let company = self.company.get(&card).map_or(limit, |&company| company.min(limit));
            match queries.iter_mut().rfind(|(size, cards)| *size == company && cards.len() < *size) {
                Some((_, cards)) => cards.push(card),
                None => queries.push((company, vec![card])),
            }
        }
        queries.into_iter().map(|(_, cards)| cards).collect()
    }

    /// Time for one call: looks that began before the limit are let finish.
    fn patience(&self) -> Duration {
        self.deadline.saturating_sub(self.haoka.inner().clock.monotonic()).max(FIRST_LOOK)
    }
}
