//! The state machine of a command's cards.
//!
//! The outcome of a card is decided by the submission, then by its action record, then by its live state. `failed` in a
//! record is final. A successful record only means that the request was handed to the carrier, so the card's live state
//! decides. Every card has exactly one outcome.
//!
//! A batch whose response was lost is searched for through its cards: the latest record of the right kind that is not
//! older than the submission gives a serial number. It is adopted only if all records with that number belong to cards
//! of the batch. A failure found this way is never final, because the number may belong to an earlier command.
//!
//! All functions depend only on the previous state and one response; none uses a clock or a client.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::time::SystemTime;

use haoka_client::types::{ActionStatus, SimAction, SimStatus, SimStatusList};
use serde::{Deserialize, Serialize};

use super::command::{Batch, BatchOutcome, Command, Submission};
use crate::units::{LocalDateTime, UTC_PLUS_8};

/// The outcome of a command for one card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CardOutcome {
    /// The service rejected the card when the batch was submitted. Final; the command has no effect on the card.
    Rejected {
        /// The service's reason.
        reason: String,
    },
    /// The batch with the card was not accepted. Final; the command has no effect on the card.
    NotSubmitted {
        /// What went wrong.
        reason: String,
    },
    /// The response to the batch was lost, and no record of it has been found. It may have been accepted.
    OutcomeUnknown {
        /// What went wrong.
        reason: String,
    },
    /// The platform has not yet handed the request to the carrier.
    NotHandedOver,
    /// The request failed on its way to the carrier. Final.
    Failed {
        /// The service's reason.
        reason: String,
    },
    /// The request was handed to the carrier; the state of the card has not been queried since.
    HandedOver,
    /// The state of the card shows that the command took effect. Final.
    Confirmed,
    /// The request was handed to the carrier, but the state of the card does not show the effect.
    NotConfirmed {
        /// The last known state.
        state: SimStatus,
    },
}

impl CardOutcome {
    /// Returns the machine-readable name, in snake case.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Rejected { .. } => "rejected",
            Self::NotSubmitted { .. } => "not_submitted",
            Self::OutcomeUnknown { .. } => "outcome_unknown",
            Self::NotHandedOver => "not_handed_over",
            Self::Failed { .. } => "failed",
            Self::HandedOver => "handed_over",
            Self::Confirmed => "confirmed",
            Self::NotConfirmed { .. } => "not_confirmed",
        }
    }

    /// Returns whether further polls cannot change it.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Rejected { .. } | Self::NotSubmitted { .. } | Self::Failed { .. } | Self::Confirmed)
    }

    /// Returns the reason, if there is one.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Rejected { reason }
            | Self::NotSubmitted { reason }
            | Self::OutcomeUnknown { reason }
            | Self::Failed { reason } => Some(reason),
            _ => None,
        }
    }

    /// Returns whether an action record can change it.
    fn waits_for_record(&self) -> bool {
        matches!(self, Self::NotHandedOver | Self::OutcomeUnknown { .. })
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardReport {
    /// The card number.
    pub sim_no: String,
    /// The serial number of its batch, if it is known.
    pub serial_number: Option<String>,
    /// The outcome so far.
    pub outcome: CardOutcome,
}

/// The state of a command.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "StoredState")]
pub(super) struct CommandState {
    pub(super) command: Command,
    /// All given cards, without duplicates, in the given order.
    pub(super) cards: Vec<CardReport>,
    batches: Vec<BatchState>,
    /// For cards whose live query returned stale states: how many cards to query together next time.
    group_sizes: BTreeMap<usize, usize>,
    /// The indices of the cards by their numbers.
    #[serde(skip)]
    places: HashMap<String, usize>,
}

/// The state as it is stored.
#[derive(Deserialize)]
struct StoredState {
    command: Command,
    cards: Vec<CardReport>,
    batches: Vec<BatchState>,
    group_sizes: BTreeMap<usize, usize>,
}

impl From<StoredState> for CommandState {
    fn from(StoredState { command, cards, mut batches, mut group_sizes }: StoredState) -> Self {
        // A stored state may have been edited. Indices without a card are dropped.
        for batch in &mut batches {
            batch.cards.retain(|&card| card < cards.len());
        }
        group_sizes.retain(|&card, _| card < cards.len());
        let places = cards.iter().enumerate().map(|(place, card)| (card.sim_no.clone(), place)).collect();
        Self { command, cards, batches, group_sizes, places }
    }
}

/// The state of one batch.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct BatchState {
    serial_number: Option<String>,
    /// Whether the serial number was found through a card, instead of in the response.
    adopted: bool,
    /// Serial numbers that belong to other batches.
    foreign: Vec<String>,
    sent_at: SystemTime,
    /// When it was sent by the service's clock, in Unix seconds, once a response has shown that clock. It is stored
    /// because another process has another clock.
    #[serde(default)]
    sent_at_service: Option<i64>,
    /// The indices of its cards.
    cards: Vec<usize>,
    /// For a batch whose response was lost: the card that is queried next.
    probe: usize,
}

/// Whether a serial number belongs to a batch, according to its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Adoption {
    /// It belongs to the batch.
    Adopted,
    /// It has no records yet. They may appear later than the records of the card.
    NotYet,
    /// It belongs to another batch.
    Foreign,
}

impl CommandState {
    pub(super) fn new(submission: Submission) -> Self {
        let mut state = Self {
            command: submission.command,
            cards: Vec::new(),
            batches: Vec::new(),
            group_sizes: BTreeMap::new(),
            places: HashMap::new(),
        };
        for batch in submission.batches {
            state.add_batch(batch);
        }
        state
    }

    fn add_batch(&mut self, batch: Batch) {
        let Batch { sim_nos, sent_at, outcome, .. } = batch;
        let mut reasons = HashMap::new();
        let mut serial_number = None;
        let start = match outcome {
            BatchOutcome::Accepted { serial_number: serial, rejected } => {
                serial_number = serial;
                reasons.extend(rejected.into_iter().map(|rejected| (rejected.sim_no, rejected.reason)));
                CardOutcome::NotHandedOver
            }
            BatchOutcome::NotAccepted(error) => CardOutcome::NotSubmitted { reason: error.with_advice() },
            BatchOutcome::Unknown(error) => CardOutcome::OutcomeUnknown { reason: error.with_advice() },
        };
        let first = self.cards.len();
        for sim_no in sim_nos {
            let outcome = match reasons.remove(&sim_no) {
                Some(reason) => CardOutcome::Rejected { reason },
                None => start.clone(),
            };
            self.places.insert(sim_no.clone(), self.cards.len());
            self.cards.push(CardReport { sim_no, serial_number: serial_number.clone(), outcome });
        }
        let cards = (first..self.cards.len()).collect();
        self.batches.push(BatchState {
            serial_number,
            adopted: false,
            foreign: Vec::new(),
            sent_at,
            sent_at_service: None,
            cards,
            probe: 0,
        });
    }

    /// Returns whether every card has a final outcome.
    pub(super) fn is_finished(&self) -> bool {
        self.cards.iter().all(|card| card.outcome.is_final())
    }

    /// Returns the batches with a card that has no record yet.
    pub(super) fn batches_without_records(&self) -> Vec<usize> {
        let waits = |batch: &BatchState| batch.cards.iter().any(|&card| self.cards[card].outcome.waits_for_record());
        self.batches.iter().enumerate().filter(|(_, batch)| waits(batch)).map(|(index, _)| index).collect()
    }

    /// Returns the serial number of a batch, if it is known.
    pub(super) fn serial_number(&self, batch: usize) -> Option<&str> {
        self.batches.get(batch)?.serial_number.as_deref()
    }

    /// Returns when a batch was sent by the service's clock, in Unix seconds. The first call computes it with
    /// `convert`.
    pub(super) fn sent_at_service(&mut self, batch: usize, convert: impl Fn(SystemTime) -> i64) -> i64 {
        let Some(batch) = self.batches.get_mut(batch) else { return i64::MAX };
        *batch.sent_at_service.get_or_insert_with(|| convert(batch.sent_at))
    }

    /// Returns the next card to query in order to find a batch whose response was lost.
    pub(super) fn next_probe(&mut self, batch: usize) -> Option<String> {
        let batch = self.batches.get_mut(batch)?;
        let card = *batch.cards.get(batch.probe.checked_rem(batch.cards.len())?)?;
        batch.probe = batch.probe.wrapping_add(1);
        Some(self.cards.get(card)?.sim_no.clone())
    }

    /// Returns the number of cards in a batch.
    pub(super) fn batch_size(&self, batch: usize) -> usize {
        self.batches.get(batch).map_or(0, |batch| batch.cards.len())
    }

    /// Returns the serial number of the latest record of the command's kind that was created at `not_before` (Unix
    /// seconds) or later, as a candidate for the batch.
    pub(super) fn candidate(&self, batch: usize, records: Vec<SimAction>, not_before: i64) -> Option<String> {
        records
            .into_iter()
            .filter(|record| self.command.matches(record.action_type, record.action_type_text.as_deref()))
            .filter_map(|record| Some((recorded_at(&record)?, record.serial_number?)))
            .filter(|(at, serial)| *at >= not_before && self.may_be_of(batch, serial))
            .max_by_key(|(at, _)| *at)
            .map(|(_, serial)| serial)
    }

    /// Returns whether a serial number may belong to a batch whose own number was lost.
    fn may_be_of(&self, batch: usize, serial: &String) -> bool {
        let is_known = self.batches.iter().any(|batch| batch.serial_number.as_ref() == Some(serial));
        let is_foreign = self.batches.get(batch).is_some_and(|batch| batch.foreign.contains(serial));
        !serial.is_empty() && !is_known && !is_foreign
    }

    /// Adopts a serial number for a batch, unless its records contain other cards.
    pub(super) fn adopt(&mut self, batch: usize, serial_number: String, records: &[SimAction]) -> Adoption {
        if records.is_empty() {
            return Adoption::NotYet;
        }
        let Some(state) = self.batches.get_mut(batch) else { return Adoption::NotYet };
        let is_own = |record: &SimAction| {
            let place = record.sim_no.as_ref().and_then(|sim_no| self.places.get(sim_no));
            place.is_some_and(|place| state.cards.contains(place))
        };
        if !records.iter().all(is_own) {
            state.foreign.push(serial_number);
            return Adoption::Foreign;
        }
        state.serial_number = Some(serial_number.clone());
        state.adopted = true;
        for &card in &state.cards {
            self.cards[card].serial_number = Some(serial_number.clone());
        }
        self.apply_records(batch, records);
        Adoption::Adopted
    }

    /// Applies the action records of a batch to the cards.
    pub(super) fn apply_records(&mut self, batch: usize, records: &[SimAction]) {
        let Some(state) = self.batches.get(batch) else { return };
        for record in records {
            let is_of_batch = |serial: &str| state.serial_number.as_deref().is_none_or(|own| own == serial);
            if !record.serial_number.as_deref().is_none_or(is_of_batch) {
                continue;
            }
            let place = record.sim_no.as_ref().and_then(|sim_no| self.places.get(sim_no));
            let Some(&place) = place.filter(|place| state.cards.contains(place)) else { continue };
            let card = &mut self.cards[place];
            if !card.outcome.waits_for_record() {
                continue;
            }
            let reason = || record.fail_reason.clone().unwrap_or_default();
            match record.status {
                Some(ActionStatus::HandedOver) => card.outcome = CardOutcome::HandedOver,
                Some(ActionStatus::Failed) if state.adopted => {
                    let reason =
                        format!("the response was lost; a record that seems to belong to the batch says: {}", reason());
                    card.outcome = CardOutcome::OutcomeUnknown { reason };
                }
                Some(ActionStatus::Failed) => card.outcome = CardOutcome::Failed { reason: reason() },
                // An unknown status changes nothing.
                _ => {}
            }
        }
    }

    /// Returns the cards whose live state to query, as indices, one list for each query. A query has at most `limit`
    /// cards.
    pub(super) fn status_queries(&self, limit: usize) -> Vec<Vec<usize>> {
        let mut queries: Vec<(usize, Vec<usize>)> = Vec::new();
        for (place, card) in self.cards.iter().enumerate() {
            if !matches!(card.outcome, CardOutcome::HandedOver | CardOutcome::NotConfirmed { .. }) {
                continue;
            }
            let size = self.group_sizes.get(&place).map_or(limit, |&size| size.min(limit));
            match queries.iter_mut().rfind(|(wanted, cards)| *wanted == size && cards.len() < *wanted) {
                Some((_, cards)) => cards.push(place),
                None => queries.push((size, vec![place])),
            }
        }
        queries.into_iter().map(|(_, cards)| cards).collect()
    }

    /// Returns the numbers of the cards at these indices.
    pub(super) fn numbers(&self, places: &[usize]) -> Vec<String> {
        places.iter().filter_map(|&place| self.cards.get(place)).map(|card| card.sim_no.clone()).collect()
    }

    /// Applies the states of a live query to the cards. Returns false if the states are stale because the carrier
    /// did not respond.
    pub(super) fn apply_states(&mut self, data: SimStatusList) -> bool {
        if data.is_demote == Some(true) {
            return false;
        }
        for record in data.items {
            let (Some(sim_no), Some(state)) = (record.sim_no, record.sim_status) else { continue };
            let Some(&place) = self.places.get(&sim_no) else { continue };
            self.group_sizes.remove(&place);
            let card = &mut self.cards[place];
            if card.outcome.is_final() || state == SimStatus::NotObtained {
                continue;
            }
            card.outcome = if state == self.command.wanted() {
                CardOutcome::Confirmed
            } else {
                CardOutcome::NotConfirmed { state }
            };
        }
        true
    }

    /// Splits a query that returned stale states into smaller groups: one unreachable card makes all states in the
    /// response stale.
    pub(super) fn split(&mut self, query: &[usize]) {
        self.group_sizes.extend(query.iter().map(|&place| (place, (query.len() / 2).max(1))));
    }
}

/// Returns when the platform created a record, in Unix seconds.
fn recorded_at(record: &SimAction) -> Option<i64> {
    let time: LocalDateTime = record.created_at.as_deref()?.parse().ok()?;
    Some(time.unix_seconds(UTC_PLUS_8))
}

#[cfg(test)]
mod tests {
    use haoka_client::types::ActionType;

    use super::*;
    use crate::error::{Error, ErrorKind};

    const NOW: &str = "2024-11-25 10:48:02";

    fn record(sim_no: &str, serial: &str, status: ActionStatus) -> SimAction {
        let mut record = SimAction::default();
        record.sim_no = Some(sim_no.to_owned());
        record.serial_number = Some(serial.to_owned());
        record.action_type = Some(ActionType::Restore);
        record.status = Some(status);
        record.fail_reason = Some("no".to_owned());
        record.created_at = Some(NOW.to_owned());
        record
    }

    fn batch(sim_nos: &[&str], outcome: BatchOutcome) -> Batch {
        let mut batch = Submission::accepted(Command::Restore, "s", sim_nos.iter().copied()).batches.remove(0);
        batch.outcome = outcome;
        batch
    }

    fn state(batches: Vec<Batch>) -> CommandState {
        let mut submission = Submission::accepted(Command::Restore, "s", ["x"]);
        submission.batches = batches;
        CommandState::new(submission)
    }

    fn lost() -> BatchOutcome {
        BatchOutcome::Unknown(Error::new(ErrorKind::OutcomeUnknown, "the response was lost"))
    }

    fn accepted(serial: &str) -> BatchOutcome {
        BatchOutcome::Accepted { serial_number: Some(serial.to_owned()), rejected: Vec::new() }
    }

    fn outcomes(state: &CommandState) -> Vec<&str> {
        state.cards.iter().map(|card| card.outcome.as_str()).collect()
    }

    #[test]
    fn records_change_only_the_cards_of_their_batch() {
        let mut state = state(vec![batch(&["a", "b"], accepted("s1")), batch(&["c"], accepted("s2"))]);
        assert_eq!(state.batches_without_records(), [0, 1]);
        let records = [
            record("a", "s1", ActionStatus::HandedOver),
            record("b", "s1", ActionStatus::Failed),
            record("c", "s1", ActionStatus::Failed),
            record("c", "s2", ActionStatus::Failed),
            record("other", "s1", ActionStatus::Failed),
        ];
        state.apply_records(0, &records);
        assert_eq!(outcomes(&state), ["handed_over", "failed", "not_handed_over"]);
        assert_eq!(state.batches_without_records(), [1]);
        // A final outcome does not change.
        state.apply_records(0, &[record("b", "s1", ActionStatus::HandedOver)]);
        assert_eq!(outcomes(&state), ["handed_over", "failed", "not_handed_over"]);
    }

    #[test]
    fn a_lost_batch_adopts_a_serial_number_only_if_all_records_are_its_own() {
        let mut state = state(vec![batch(&["a", "b"], lost())]);
        assert_eq!(state.next_probe(0).unwrap(), "a");
        assert_eq!(state.next_probe(0).unwrap(), "b");
        assert_eq!(state.next_probe(0).unwrap(), "a");
        let records = vec![record("a", "s9", ActionStatus::HandedOver)];
        assert_eq!(state.candidate(0, records.clone(), i64::MAX), None, "older than the submission");
        assert_eq!(state.candidate(0, records.clone(), 0).as_deref(), Some("s9"));
        assert_eq!(state.adopt(0, "s9".to_owned(), &[]), Adoption::NotYet);
        assert_eq!(state.adopt(0, "s8".to_owned(), &[record("z", "s8", ActionStatus::Failed)]), Adoption::Foreign);
        assert_eq!(state.candidate(0, vec![record("a", "s8", ActionStatus::Failed)], 0), None, "known as foreign");
        let own = [record("a", "s9", ActionStatus::HandedOver), record("b", "s9", ActionStatus::Failed)];
        assert_eq!(state.adopt(0, "s9".to_owned(), &own), Adoption::Adopted);
        assert_eq!(outcomes(&state), ["handed_over", "outcome_unknown"], "a failure found this way is not final");
        assert_eq!(state.cards[1].serial_number.as_deref(), Some("s9"));
    }

    #[test]
    fn live_queries_are_split_while_the_carrier_does_not_respond() {
        let mut state = state(vec![batch(&["a", "b", "c", "d"], accepted("s1"))]);
        let records: Vec<SimAction> = ["a", "b", "c", "d"].map(|n| record(n, "s1", ActionStatus::HandedOver)).into();
        state.apply_records(0, &records);
        assert_eq!(state.status_queries(10), [vec![0, 1, 2, 3]]);
        let mut old = SimStatusList::default();
        old.is_demote = Some(true);
        assert!(!state.apply_states(old));
        state.split(&[0, 1, 2, 3]);
        assert_eq!(state.status_queries(10), [vec![0, 1], vec![2, 3]]);
        let mut seen = SimStatusList::default();
        let mut item = haoka_client::types::SimRecord::default();
        item.sim_no = Some("a".to_owned());
        item.sim_status = Some(Command::Restore.wanted());
        seen.items = vec![item];
        assert!(state.apply_states(seen));
        assert_eq!(outcomes(&state), ["confirmed", "handed_over", "handed_over", "handed_over"]);
    }

    #[test]
    fn a_stored_state_round_trips() {
        let mut state = state(vec![batch(&["a", "b"], lost()), batch(&["c"], accepted("s2"))]);
        state.next_probe(0);
        state.split(&[0, 1]);
        let text = serde_json::to_string(&state).unwrap();
        let mut read: CommandState = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        assert_eq!(read.next_probe(0).unwrap(), "b");
        read.apply_records(1, &[record("c", "s2", ActionStatus::HandedOver)]);
        assert_eq!(outcomes(&read), ["outcome_unknown", "outcome_unknown", "handed_over"]);
    }
}
