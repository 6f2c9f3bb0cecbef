//! How often each operation changed something: what tests count instead of guessing from answers.
//!
//! Promise: an effect is counted when it is carried out, whatever becomes of the answer; repeats that a key made
//! harmless are not counted.
//! Never: grows beyond the number of operations, whose names are constants.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::sync::lock;

/// The counts by operation.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    counts: Mutex<BTreeMap<&'static str, u64>>,
}

impl Effects {
    /// The operation changed something once more.
    pub(crate) fn count(&self, operation: &'static str) {
        *lock(&self.counts).entry(operation).or_default() += 1;
    }

    pub(crate) fn all(&self) -> BTreeMap<String, u64> {
        lock(&self.counts).iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_counts_for_itself() {
        let effects = Effects::default();
        for name in ["Renew", "StopSingleCard", "Renew"] {
            effects.count(name);
        }
        let expected = [("Renew".to_owned(), 2), ("StopSingleCard".to_owned(), 1)];
        assert_eq!(effects.all(), BTreeMap::from(expected));
    }
}
