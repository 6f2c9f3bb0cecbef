//! What operations changed about the account's cards, and which cards and tags the account knows. Everything that
//! requests can add to is bounded.

use std::collections::HashMap;
use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::card_map::CardMap;
use crate::clock::Moment;
use crate::fleet_state::Fleet;
use crate::linkcard::facts::TAG_NAMES;
use crate::sim::{Origin, Sim};

/// The maximum number of unlisted cards whose changes are remembered.
const NOTES: usize = 20_000;
/// The maximum number of cards that are listed because a request has named them.
const SEEN: usize = 2_000;
/// The maximum number of tag names, after which requests can create no more. The service's own limit is not known.
pub(crate) const TAGS: usize = 10_000;
/// The number before that of the first new tag.
const FIRST_TAG: i64 = 100;

/// A tag of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) id: i64,
    pub(crate) name: String,
}

/// What requests changed about one card.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The latest `OsStatus` that a Linkcard request has set.
    pub(crate) os_status: Option<i64>,
    /// Children that were stopped while others are in use.
    pub(crate) stopped_children: Vec<String>,
    pub(crate) tags: Option<Vec<Tag>>,
    pub(crate) auto_recharge: Option<bool>,
    /// The usage at which the card is stopped, if a cap was set and has not stopped it yet.
    pub(crate) cap_kb: Option<i64>,
    /// Whether a card that is stopped by its cap resumes in the next month, if a cap was set.
    pub(crate) auto_restore: Option<bool>,
    pub(crate) group: Option<u64>,
    /// Months bought since the start.
    pub(crate) more_months: u32,
    /// Add-on volume bought since the start.
    pub(crate) more_kb: i64,
    /// When a request activated the card.
    pub(crate) activated: Option<Moment>,
}

/// The cards and tags that the account knows.
#[derive(Debug)]
pub(crate) struct Account {
    notes: CardMap<Notes>,
    seen: BoundedMap<String, Arc<Sim>>,
    tags: HashMap<String, i64>,
    next_tag: i64,
}

impl Account {
    pub(crate) fn new() -> Self {
        let (notes, seen) = (CardMap::new(NOTES), BoundedMap::new(SEEN));
        Self { notes, seen, tags: HashMap::new(), next_tag: FIRST_TAG }
    }

    /// Returns the notes on a card for changing them.
    pub(crate) fn notes(&mut self, sim: &Sim) -> &mut Notes {
        self.notes.change(sim)
    }

    /// Remembers a card that a request has named, so that searches find it.
    pub(crate) fn remember(&mut self, sim: &Arc<Sim>) {
        if sim.origin == Origin::OnDemand {
            self.seen.entry_or_insert_with(&sim.key, || Arc::clone(sim));
        }
    }

    /// Returns whether a request may use all these names as tags.
    pub(crate) fn has_room_for(&self, names: &[String]) -> bool {
        let new = names.iter().filter(|name| known_tag(name).is_none() && !self.tags.contains_key(*name));
        match new.count() {
            0 => true,
            new => self.tags.len() + new <= TAGS,
        }
    }

    /// Returns the tag of this name, and creates it if it is new.
    pub(crate) fn tag(&mut self, name: &str) -> Tag {
        if let Some(id) = known_tag(name) {
            return Tag { id, name: name.to_owned() };
        }
        let next = &mut self.next_tag;
        let id = *self.tags.entry(name.to_owned()).or_insert_with(|| {
            *next += 1;
            *next
        });
        Tag { id, name: name.to_owned() }
    }

    /// Returns a copy of the notes on a card.
    pub(crate) fn noted(&self, sim: &Sim) -> Notes {
        self.notes.get(sim).cloned().unwrap_or_default()
    }

    /// Returns every card that the account knows: its own, then those that requests have named, oldest first.
    pub(crate) fn cards<'a>(&'a self, fleet: &'a Fleet) -> impl Iterator<Item = &'a Arc<Sim>> {
        fleet.account().iter().chain(self.seen.values())
    }
}

/// Returns the fixed number of a tag of generated cards.
fn known_tag(name: &str) -> Option<i64> {
    TAG_NAMES.iter().position(|known| *known == name).map(|at| at as i64 + 1)
}
