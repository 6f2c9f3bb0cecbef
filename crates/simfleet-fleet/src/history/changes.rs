//! Decides what a store has to write for what one source sees at one instant. All stores use it, so they agree.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::facts::{has_grown, state, used};
use super::model::{Observed, PRESENCE};
use super::record::StoredRecord;
use super::sighting::{NumberKind, Sighting};

/// What sees cards, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seer {
    /// The key of the source. Sources that were registered later have greater keys.
    pub(crate) source: i64,
    /// Whether the source is a sweep, which lists cards.
    pub(crate) is_sweep: bool,
    /// In milliseconds since 1970.
    pub(crate) now: i64,
}

/// A card as a store has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct StoredCard {
    pub(crate) record: StoredRecord,
    /// The last sweep that listed the card.
    pub(crate) listed_in: Option<i64>,
    pub(crate) is_gone: bool,
    pub(crate) used_at: Option<i64>,
    pub(crate) state_at: Option<i64>,
}

/// A value that differs from the last. The values are JSON texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) member: String,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
}

/// A card that was seen, and what has to be written for it.
#[derive(Clone, Debug)]
pub(crate) struct SeenCard {
    /// The number by which the service identifies the card.
    pub(crate) number: String,
    /// The key in the store; `None` for a new card.
    pub(crate) key: Option<i64>,
    /// The card as it is now.
    pub(crate) card: StoredCard,
    /// Numbers to add; the store may have some of them.
    pub(crate) numbers: Vec<String>,
    /// Observations to append.
    pub(crate) changes: Vec<Change>,
    is_seen: bool,
}

/// The cards that one source sees at one instant.
#[derive(Debug)]
pub(crate) struct SeenCards {
    seer: Seer,
    cards: Vec<SeenCard>,
    by_number: HashMap<String, usize>,
    observed: Observed,
}

impl SeenCards {
    /// Starts with those of the cards that the store has: their numbers, keys and contents.
    pub(crate) fn new(seer: Seer, known: impl IntoIterator<Item = (String, i64, StoredCard)>) -> Self {
        let mut seen = Self { seer, cards: Vec::new(), by_number: HashMap::new(), observed: Observed::default() };
        for (number, key, card) in known {
            seen.add(number, Some(key), card);
        }
        seen
    }

    fn add(&mut self, number: String, key: Option<i64>, card: StoredCard) -> usize {
        let index = self.cards.len();
        self.by_number.insert(number.clone(), index);
        self.cards.push(SeenCard { number, key, card, numbers: Vec::new(), changes: Vec::new(), is_seen: false });
        index
    }

    /// Notes what was seen of a card.
    pub(crate) fn see(&mut self, sighting: Sighting) {
        let Sighting { number, members } = sighting;
        let (index, is_new) = match self.by_number.get(&number) {
            Some(index) => (*index, false),
            None => (self.add(number, None, StoredCard::default()), true),
        };
        let Some(seen) = self.cards.get_mut(index) else { return };
        seen.see(self.seer, members, is_new, &mut self.observed);
    }

    /// Returns the cards for which something has to be written, and the effect on the history.
    pub(crate) fn finish(self) -> (Vec<SeenCard>, Observed) {
        (self.cards.into_iter().filter(|card| card.is_seen).collect(), self.observed)
    }
}

impl SeenCard {
    fn see(&mut self, seer: Seer, members: Map<String, Value>, is_new: bool, observed: &mut Observed) {
        let Seer { source, is_sweep, now } = seer;
        if is_new {
            observed.added += 1;
            self.append(PRESENCE, None, &Value::from(if is_sweep { "present" } else { "seen" }));
            self.add_numbers(&members);
        } else {
            if is_sweep && self.card.listed_in == Some(source) {
                observed.repeated += 1;
                return;
            }
            let before = match self.card.listed_in {
                Some(_) if self.card.is_gone => Some("gone"),
                Some(_) => None,
                None => Some("seen"),
            };
            if let Some(before) = before.filter(|_| is_sweep) {
                observed.added += 1;
                self.append(PRESENCE, Some(&Value::from(before)), &Value::from("present"));
            }
            observed.changed += u64::from(self.compare(&members));
        }
        let (used_before, state_before) = (used(&self.card.record), state(&self.card.record));
        self.card.record.merge(members, now);
        if has_grown(used_before, used(&self.card.record)) {
            self.card.used_at = Some(now);
        }
        if state_before.is_some() && state_before != state(&self.card.record) {
            self.card.state_at = Some(now);
        }
        if is_sweep {
            // A sweep that began earlier and sees the card later does not replace the key of the later one.
            self.card.listed_in = self.card.listed_in.max(Some(source));
            self.card.is_gone = false;
        }
        self.is_seen = true;
    }

    /// Appends an observation for each member that differs from the record, and returns whether one is not only usage.
    fn compare(&mut self, members: &Map<String, Value>) -> bool {
        let is_renumbered = NumberKind::ALL.iter().map(|kind| kind.member()).any(|member| {
            members.get(member).is_some_and(|value| !value.is_null() && self.card.record.get(member) != Some(value))
        });
        if is_renumbered {
            self.add_numbers(members);
        }
        let mut has_changed = false;
        for (member, value) in members.iter().filter(|(member, _)| Sighting::is_observed(member)) {
            let before = self.card.record.get(member).cloned();
            if before.as_ref().unwrap_or(&Value::Null) != value {
                has_changed |= Sighting::is_counted(member);
                self.append(member, before.as_ref(), value);
            }
        }
        has_changed
    }

    fn append(&mut self, member: &str, old: Option<&Value>, new: &Value) {
        let text = |value: &Value| (!value.is_null()).then(|| value.to_string());
        self.changes.push(Change { member: member.to_owned(), old: old.and_then(text), new: text(new) });
    }

    fn add_numbers(&mut self, members: &Map<String, Value>) {
        self.numbers.push(self.number.clone());
        for kind in NumberKind::ALL {
            self.numbers.extend(members.get(kind.member()).map(|value| kind.numbers(value)).unwrap_or_default());
        }
    }
}
