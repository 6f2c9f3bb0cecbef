//! What calls changed about the account's cards, and which cards and tags the account knows.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::fleet_state::{Fleet, Origin, Sim};
use crate::linkcard::facts::TAG_NAMES;

/// Cards whose changes are remembered at the same time.
const NOTES: usize = 100_000;
/// Cards beyond the account's own that searches and counts know because somebody asked for them.
const SEEN: usize = 2_000;
/// Tag names that calls made up.
const TAGS: usize = 10_000;
/// The first number of a tag that a call made up.
const FIRST_TAG: i64 = 100;

/// A tag as cards carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) id: i64,
    pub(crate) name: String,
}

/// A monthly cap.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StopRule {
    pub(crate) limit_mb: i64,
    pub(crate) auto_restore: bool,
}

/// What calls changed about one card.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The latest `OsStatus` that a Linkcard call brought about.
    pub(crate) os_status: Option<i64>,
    /// Children that were stopped one by one while others work.
    pub(crate) stopped_children: Vec<String>,
    pub(crate) tags: Option<Vec<Tag>>,
    pub(crate) auto_recharge: Option<bool>,
    pub(crate) stop_rule: Option<StopRule>,
    pub(crate) group: Option<u64>,
    /// Months bought since the start.
    pub(crate) more_months: u32,
    /// Add-on volume bought since the start.
    pub(crate) more_kb: i64,
    /// When a call activated the card.
    pub(crate) activated: Option<Moment>,
}

/// The account's memory of cards and tags.
#[derive(Debug)]
pub(crate) struct Account {
    notes: BoundedMap<String, Notes>,
    seen: BoundedMap<String, Arc<Sim>>,
    tags: BoundedMap<String, i64>,
    next_tag: i64,
}

impl Account {
    pub(crate) fn new() -> Self {
        let (notes, seen) = (BoundedMap::new(NOTES), BoundedMap::new(SEEN));
        Self { notes, seen, tags: BoundedMap::new(TAGS), next_tag: FIRST_TAG }
    }

    /// The notes on a card, to be changed.
    pub(crate) fn notes(&mut self, sim: &Sim) -> &mut Notes {
        self.notes.entry_or_insert_with(&sim.key, Notes::default)
    }

    /// Remembers that somebody asked for a card, so that searches find it.
    pub(crate) fn remember(&mut self, sim: &Arc<Sim>) {
        if sim.origin == Origin::OnDemand {
            self.seen.entry_or_insert_with(&sim.key, || Arc::clone(sim));
        }
    }

    /// The tag of this name; made when it is new.
    pub(crate) fn tag(&mut self, name: &str) -> Tag {
        if let Some(id) = known_tag(name) {
            return Tag { id, name: name.to_owned() };
        }
        let next = &mut self.next_tag;
        let id = *self.tags.entry_or_insert_with(&name.to_owned(), || {
            *next += 1;
            *next
        });
        Tag { id, name: name.to_owned() }
    }

    /// The notes on a card as they are now.
    pub(crate) fn noted(&self, sim: &Sim) -> Notes {
        self.notes.get(&sim.key).cloned().unwrap_or_default()
    }

    /// Every card that the account knows: its own, then those that were asked for, oldest first.
    pub(crate) fn cards<'a>(&'a self, fleet: &'a Fleet) -> impl Iterator<Item = &'a Arc<Sim>> {
        fleet.account().iter().chain(self.seen.values())
    }
}

/// Tags of made-up cards have fixed numbers.
fn known_tag(name: &str) -> Option<i64> {
    TAG_NAMES.iter().position(|known| *known == name).map(|at| at as i64 + 1)
}
