//! Batches of shutdowns and restores, and their action records.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::card_map::{CardMap, is_droppable};
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, SUSPENDED};
use crate::sim::Sim;

/// The maximum number of batches; older ones are dropped with their records.
const BATCHES: usize = 20_000;
/// The maximum number of records of all batches.
const BATCH_RECORDS: usize = 100_000;
/// The maximum number of unlisted cards whose guards and latest records are remembered.
const CARD_STATES: usize = 50_000;
/// The maximum number of records of these cards.
const CARD_RECORDS: usize = 200_000;
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
    pub(crate) serial_number: Arc<str>,
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
    by_serial: BoundedMap<Arc<str>, Vec<Arc<Record>>>,
    /// The number of records in `by_serial`.
    batch_records: usize,
    by_card: CardMap<CardActions>,
    /// The number of records in `by_card` of cards that may be dropped.
    card_records: usize,
    batches: u64,
    records: u64,
}

impl Batches {
    pub(crate) fn new() -> Self {
        Self {
            by_serial: BoundedMap::new(BATCHES),
            batch_records: 0,
            by_card: CardMap::new(CARD_STATES),
            card_records: 0,
            batches: 0,
            records: 0,
        }
    }

    pub(crate) fn of_serial(&self, serial: &str) -> Vec<Arc<Record>> {
        self.by_serial.get(serial).cloned().unwrap_or_default()
    }

    pub(crate) fn of_card(&self, sim: &Sim) -> Vec<Arc<Record>> {
        let Some(card) = self.by_card.get(sim) else { return Vec::new() };
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
    pub(crate) fn add(&mut self, sim: &Sim, mut record: Record, now: Moment) -> Arc<Record> {
        self.records += 1;
        record.number = self.records;
        let record = Arc::new(record);
        let dropped = self.by_card.make_room(sim);
        self.uncount(dropped.as_ref());
        let card = self.by_card.change(sim);
        let past = match record.action {
            Action::Shutdown => &mut card.shutdowns,
            Action::Restore => &mut card.restores,
        };
        past.last = Some(now);
        past.records.push_back(Arc::clone(&record));
        if past.records.len() > RECORDS {
            past.records.pop_front();
        } else if is_droppable(sim) {
            self.card_records += 1;
        }
        while self.card_records > CARD_RECORDS {
            let dropped = self.by_card.drop_oldest();
            self.uncount(dropped.as_ref());
            if dropped.is_none() {
                break;
            }
        }
        record
    }

    /// Counts the records of a dropped card no longer.
    fn uncount(&mut self, dropped: Option<&CardActions>) {
        let records = dropped.map_or(0, |card| card.shutdowns.records.len() + card.restores.records.len());
        self.card_records = self.card_records.saturating_sub(records);
    }

    /// Keeps the records of a batch under its serial number.
    pub(crate) fn end(&mut self, serial_number: Arc<str>, records: Vec<Arc<Record>>) {
        while self.by_serial.len() >= BATCHES || self.batch_records + records.len() > BATCH_RECORDS {
            let Some(oldest) = self.by_serial.forget_oldest() else { break };
            self.batch_records -= oldest.len();
        }
        self.batch_records += records.len();
        self.by_serial.insert(serial_number, records);
    }

    /// Returns when this action was last accepted for this card. Does not add an entry.
    pub(crate) fn last(&self, sim: &Sim, action: Action) -> Option<Moment> {
        let card = self.by_card.get(sim)?;
        match action {
            Action::Shutdown => card.shutdowns.last,
            Action::Restore => card.restores.last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet_state::{Fleet, NumberKind};

    #[test]
    fn records_are_bounded_in_batches_and_by_card() {
        let fleet = Fleet::new(0, false, &[]);
        let sims: Vec<_> =
            (0..2_500).filter_map(|number| fleet.find(NumberKind::SimNo, &format!("192{number:08}"))).collect();
        let mut batches = Batches::new();
        let serial: Arc<str> = Arc::from("1");
        for round in 0..RECORDS {
            for (place, sims) in sims.chunks(100).enumerate() {
                let record = |sim: &Arc<Sim>| Record {
                    action: Action::Restore,
                    serial_number: Arc::clone(&serial),
                    sim_no: sim.sim_no.clone(),
                    visible: Moment(0),
                    fail_reason: String::new(),
                    number: 0,
                };
                let records = sims.iter().map(|sim| batches.add(sim, record(sim), Moment(0))).collect();
                batches.end(format!("{round} {place}").into(), records);
            }
        }
        assert_eq!((batches.batch_records, batches.newest_first().count()), (BATCH_RECORDS, BATCH_RECORDS));
        let kept: usize = sims.iter().map(|sim| batches.of_card(sim).len()).sum();
        assert_eq!((batches.card_records, kept), (kept, kept));
        assert!(kept <= CARD_RECORDS && kept > CARD_RECORDS / 2, "{kept}");
        assert_eq!(batches.records, 260_000);
    }
}
