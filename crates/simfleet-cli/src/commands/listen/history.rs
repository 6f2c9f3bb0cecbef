//! The last printed row of each card and order, by which repeated and late rows are recognized.

use std::collections::{HashMap, VecDeque};

use simfleet::haoka::callback::{CardRow, Fingerprint, OrderRow, is_stale_card, is_stale_order};
use simfleet::haoka_client::types::{Order, SimRecord};

/// The most cards and orders that are remembered; the oldest are forgotten first.
const CAPACITY: usize = 20_000;

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Card(String),
    Order(String),
}

/// A row of a known kind.
#[derive(Clone, Debug)]
pub(super) enum Known {
    Card(Box<SimRecord>, Fingerprint),
    Order(Box<Order>, Fingerprint),
}

/// What the history says about a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) repeated: bool,
    pub(super) stale: bool,
}

impl Known {
    pub(super) fn of_card(row: &CardRow) -> Self {
        Self::Card(Box::new(row.record.clone()), row.fingerprint())
    }

    pub(super) fn of_order(row: &OrderRow) -> Self {
        Self::Order(Box::new(row.record.clone()), row.fingerprint())
    }

    pub(super) fn fingerprint(&self) -> Fingerprint {
        match self {
            Self::Card(_, fingerprint) | Self::Order(_, fingerprint) => *fingerprint,
        }
    }

    /// Returns what the row is about; `None` if it has no number.
    fn key(&self) -> Option<Key> {
        let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        match self {
            Self::Card(card, _) => filled(&card.sim_no).or_else(|| filled(&card.iccid)).map(Key::Card),
            Self::Order(order, _) => filled(&order.key_no).or_else(|| filled(&order.custom_no)).map(Key::Order),
        }
    }

    fn marks_after(&self, previous: &Self) -> Marks {
        let stale = match (previous, self) {
            (Self::Card(previous, _), Self::Card(next, _)) => is_stale_card(previous, next),
            (Self::Order(previous, _), Self::Order(next, _)) => is_stale_order(previous, next),
            _ => false,
        };
        Marks { repeated: previous.fingerprint() == self.fingerprint(), stale }
    }
}

/// The last printed rows.
#[derive(Debug, Default)]
pub(super) struct History {
    last: HashMap<Key, Known>,
    /// The keys in the order in which they were added.
    order: VecDeque<Key>,
}

impl History {
    /// Returns the marks of a row, `None` if it has no number, and remembers the row unless it is stale.
    pub(super) fn add(&mut self, row: &Known) -> Option<Marks> {
        let key = row.key()?;
        let marks = self.last.get(&key).map(|previous| row.marks_after(previous)).unwrap_or_default();
        if !marks.stale && self.last.insert(key.clone(), row.clone()).is_none() {
            self.order.push_back(key);
            if self.order.len() > CAPACITY
                && let Some(oldest) = self.order.pop_front()
            {
                self.last.remove(&oldest);
            }
        }
        Some(marks)
    }

    /// Forgets the card or order of a row that could not be printed.
    pub(super) fn forget(&mut self, row: &Known) {
        if let Some(key) = row.key() {
            self.last.remove(&key);
            self.order.retain(|other| *other != key);
        }
    }

    /// Returns the marks of a row without remembering it.
    pub(super) fn marks(&self, row: &Known) -> Option<Marks> {
        let key = row.key()?;
        Some(self.last.get(&key).map(|previous| row.marks_after(previous)).unwrap_or_default())
    }
}
