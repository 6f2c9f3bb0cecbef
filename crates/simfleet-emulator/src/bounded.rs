//! A map with a fixed capacity that drops its oldest entries, so that no client can fill the emulator's memory.
//!
//! Entries do not expire by themselves; callers drop those that are too old with [`BoundedMap::forget_while`].

use std::borrow::Borrow;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// An insertion-ordered map with a fixed capacity.
#[derive(Debug)]
pub(crate) struct BoundedMap<K, V> {
    entries: HashMap<K, V>,
    order: VecDeque<K>,
    capacity: usize,
}

impl<K: Hash + Eq + Clone, V> BoundedMap<K, V> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new(), capacity: capacity.max(1) }
    }

    pub(crate) fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.entries.get(key)
    }

    pub(crate) fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.entries.get_mut(key)
    }

    /// Removes an entry. Takes time proportional to the number of entries.
    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        let value = self.entries.remove(key)?;
        self.order.retain(|other| other != key);
        Some(value)
    }

    pub(crate) fn contains<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.entries.contains_key(key)
    }

    /// Inserts an entry. An existing value under the same key is replaced and keeps its age.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        if self.entries.insert(key.clone(), value).is_some() {
            return;
        }
        self.order.push_back(key);
        while self.order.len() > self.capacity {
            self.forget_oldest();
        }
    }

    /// Returns the entry under `key`, and inserts `fresh()` first if there is none.
    pub(crate) fn entry_or_insert_with(&mut self, key: &K, fresh: impl FnOnce() -> V) -> &mut V {
        if !self.entries.contains_key(key) {
            while self.order.len() >= self.capacity {
                self.forget_oldest();
            }
            self.order.push_back(key.clone());
        }
        self.entries.entry(key.clone()).or_insert_with(fresh)
    }

    /// Removes the oldest entries as long as `too_old` returns true for them.
    pub(crate) fn forget_while(&mut self, too_old: impl Fn(&V) -> bool) {
        while let Some(oldest) = self.order.front() {
            if self.entries.get(oldest).is_some_and(|value| !too_old(value)) {
                return;
            }
            self.forget_oldest();
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    /// Returns the values from oldest to newest.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.order.iter().filter_map(|key| self.entries.get(key))
    }

    /// Removes the oldest entry and returns its value.
    pub(crate) fn forget_oldest(&mut self) -> Option<V> {
        let key = self.order.pop_front()?;
        self.entries.remove(&key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_entry_is_dropped_at_capacity() {
        let mut map = BoundedMap::new(3);
        for number in 0..5 {
            map.insert(number, number * 10);
        }
        assert!(!map.contains(&1));
        assert_eq!(map.values().copied().collect::<Vec<_>>(), [20, 30, 40]);
        *map.entry_or_insert_with(&9, || 1) += 1;
        assert_eq!(map.get(&9), Some(&2));
        assert_eq!(map.values().count(), 3);
        map.forget_while(|value| *value >= 30);
        assert_eq!(map.values().copied().collect::<Vec<_>>(), [2]);
    }
}
