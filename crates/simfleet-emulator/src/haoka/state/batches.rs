//! Batches of shutdowns and restores, and their action records.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, SUSPENDED};

/// The maximum number of batches; older ones are dropped with their records.
const BATCHES: usize = 20_000;
/// The maximum number of cards whose guards and latest records are remembered.
const CARD_STATES: usize = 200_000;
/// The maximum number of records of one action on one card: the hundred that are shown, and some that are not visible
/// yet.
const RECORDS: usize = 104;

/// An action on a card, as action records name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// 停机. The service's code for it is not documented; 2 is this emulator's choice.
    Shutdown,
    /// 复机, documented as 3.
    Restore,
}

impl Action {
    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Shutdown => 2,
            Self::Restore => 3,
        }
    }

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Shutdown => "停机",
            Self::Restore => "复机",
        }
    }

    /// Returns the card status that the action leads to.
    pub(crate) fn target(self) -> i64 {
        match self {
            Self::Shutdown => SUSPENDED,
            Self::Restore => IN_SERVICE,
        }
    }
}

/// An action record.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) action: Action,
    pub(crate) serial_number: String,
    pub(crate) sim_no: String,
    pub(crate) visible: Moment,
    /// Empty if the request was handed to the carrier.
    pub(crate) fail_reason: String,
    /// The order of submission.
    pub(crate) number: u64,
}

/// The past of one action on one card.
#[derive(Debug, Default)]
struct ActionHistory {
    /// When it was last accepted.
    last: Option<Moment>,
    records: VecDeque<Arc<Record>>,
}

/// The past of all actions on one card.
#[derive(Debug, Default)]
struct CardActions {
    shutdowns: ActionHistory,
    restores: ActionHistory,
}

/// All batches and their records.
#[derive(Debug)]
pub(crate) struct Batches {
    by_serial: BoundedMap<String, Vec<Arc<Record>>>,
    by_card: BoundedMap<String, CardActions>,
    batches: u64,
    records: u64,
}

impl Batches {
    pub(crate) fn new() -> Self {
        Self { by_serial: BoundedMap::new(BATCHES), by_card: BoundedMap::new(CARD_STATES), batches: 0, records: 0 }
    }

    pub(crate) fn of_serial(&self, serial: &str) -> Vec<Arc<Record>> {
        self.by_serial.get(serial).cloned().unwrap_or_default()
    }

    pub(crate) fn of_card(&self, key: &str) -> Vec<Arc<Record>> {
        let Some(card) = self.by_card.get(key) else { return Vec::new() };
        card.shutdowns.records.iter().chain(&card.restores.records).cloned().collect()
    }

    /// Returns the records of all batches, newest batch first.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.by_serial.values().rev().flat_map(|records| records.iter().rev())
    }

    /// Counts a batch; returns its number.
    pub(crate) fn begin(&mut self) -> u64 {
        self.batches += 1;
        self.batches
    }

    /// Adds the record of an accepted action at `now`.
    pub(crate) fn add(&mut self, key: &String, mut record: Record, now: Moment) -> Arc<Record> {
        self.records += 1;
        record.number = self.records;
        let record = Arc::new(record);
        let past = self.past(key, record.action);
        past.last = Some(now);
        past.records.push_back(Arc::clone(&record));
        if past.records.len() > RECORDS {
            past.records.pop_front();
        }
        record
    }

    /// Keeps the records of a batch under its serial number.
    pub(crate) fn end(&mut self, serial_number: String, records: Vec<Arc<Record>>) {
        self.by_serial.insert(serial_number, records);
    }

    fn past(&mut self, key: &String, action: Action) -> &mut ActionHistory {
        let card = self.by_card.entry_or_insert_with(key, CardActions::default);
        match action {
            Action::Shutdown => &mut card.shutdowns,
            Action::Restore => &mut card.restores,
        }
    }

    /// Returns when this action was last accepted for this card. Does not add an entry.
    pub(crate) fn last(&self, key: &str, action: Action) -> Option<Moment> {
        let card = self.by_card.get(key)?;
        match action {
            Action::Shutdown => card.shutdowns.last,
            Action::Restore => card.restores.last,
        }
    }
}
