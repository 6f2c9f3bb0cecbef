//! A map of what happened to cards. An endless run of distinct cards does not fill the memory, and does not change what
//! is known about the account's own cards.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::sim::{Origin, Sim};

/// A map with one entry per card. Entries of listed cards and of the account's generated cards stay. Of the cards that
/// were generated on demand, at most `capacity` have an entry: the one whose entry was changed longest ago is dropped,
/// and its card is again as the seed and its number say.
#[derive(Debug)]
pub(crate) struct CardMap<V> {
    entries: HashMap<Arc<str>, Entry<V>>,
    /// Keys by step.
    order: BTreeMap<u64, Arc<str>>,
    /// The steps of the entries that may be dropped.
    droppable: BTreeSet<u64>,
    capacity: usize,
    steps: u64,
}

#[derive(Debug)]
struct Entry<V> {
    /// When the entry was last changed, or inserted if it is never dropped.
    step: u64,
    value: V,
}

/// Returns whether the entry of a card may be dropped.
pub(crate) fn is_droppable(sim: &Sim) -> bool {
    sim.origin == Origin::OnDemand
}

impl<V: Default> CardMap<V> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            entries: HashMap::new(),
            order: BTreeMap::new(),
            droppable: BTreeSet::new(),
            capacity: capacity.max(1),
            steps: 0,
        }
    }

    pub(crate) fn get(&self, sim: &Sim) -> Option<&V> {
        self.entries.get(sim.key.as_str()).map(|entry| &entry.value)
    }

    /// Returns the entry of a card for changing it, and inserts a default first if there is none.
    pub(crate) fn change(&mut self, sim: &Sim) -> &mut V {
        self.make_room(sim);
        self.steps += 1;
        let step = self.steps;
        let key = match self.entries.get_key_value(sim.key.as_str()) {
            Some((key, entry)) if self.droppable.remove(&entry.step) => {
                let key = Arc::clone(key);
                self.order.remove(&entry.step);
                self.insert_step(step, sim, &key);
                key
            }
            Some((key, _)) => Arc::clone(key),
            None => {
                let key = Arc::from(sim.key.as_str());
                self.insert_step(step, sim, &key);
                key
            }
        };
        let entry = self.entries.entry(key).or_insert_with(|| Entry { step, value: V::default() });
        if self.droppable.contains(&step) {
            entry.step = step;
        }
        &mut entry.value
    }

    fn insert_step(&mut self, step: u64, sim: &Sim, key: &Arc<str>) {
        self.order.insert(step, Arc::clone(key));
        if is_droppable(sim) {
            self.droppable.insert(step);
        }
    }

    /// Drops the oldest entry if a new one for this card would be one too many, and returns its value.
    pub(crate) fn make_room(&mut self, sim: &Sim) -> Option<V> {
        let is_new = is_droppable(sim) && !self.entries.contains_key(sim.key.as_str());
        if is_new && self.droppable.len() >= self.capacity { self.drop_oldest() } else { None }
    }

    /// Drops the entry that was changed longest ago, and returns its value; `None` if no entry may be dropped.
    pub(crate) fn drop_oldest(&mut self) -> Option<V> {
        let key = self.order.remove(&self.droppable.pop_first()?)?;
        self.entries.remove(&key).map(|entry| entry.value)
    }

    /// Returns the values: of cards that stay in the order of their insertion, of others in the order of their last
    /// change.
    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.order.values().filter_map(|key| self.entries.get(key)).map(|entry| &entry.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Card;
    use crate::fleet_state::{Fleet, NumberKind};

    #[test]
    fn only_cards_generated_on_demand_are_dropped_and_the_longest_unchanged_first() {
        let fleet = Fleet::new(1, false, &[Card::with_sim_no("19200000000")]);
        let sim = |number: u64| fleet.find(NumberKind::SimNo, &format!("192{number:08}")).unwrap();
        let mut map: CardMap<u64> = CardMap::new(3);
        for number in 0..4 {
            *map.change(&sim(number)) += number;
        }
        *map.change(&sim(0)) += 100;
        *map.change(&sim(1)) += 100;
        *map.change(&sim(4)) += 4;
        let known = |map: &CardMap<u64>| (0..6).map(|number| map.get(&sim(number)).copied()).collect::<Vec<_>>();
        assert_eq!(known(&map), [Some(100), Some(101), None, Some(3), Some(4), None]);
        assert_eq!(map.values().copied().collect::<Vec<_>>(), [100, 3, 101, 4]);
        assert_eq!((map.make_room(&sim(3)), map.make_room(&sim(5))), (None, Some(3)));
        for number in 10..10_000 {
            map.change(&sim(number));
        }
        for account in fleet.account() {
            map.change(account);
        }
        assert_eq!((map.entries.len(), map.order.len(), map.droppable.len()), (64, 64, 3));
        assert_eq!(map.get(&sim(0)), Some(&100));
        assert_eq!(
            [map.drop_oldest(), map.drop_oldest(), map.drop_oldest(), map.drop_oldest()],
            [Some(0), Some(0), Some(0), None]
        );
    }
}
