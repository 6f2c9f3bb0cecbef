//! Counts how often each operation changed something, so that tests need not infer it from responses.
//!
//! An effect is counted when it is carried out, even if the response is lost. A repetition that an idempotency key made
//! harmless is not counted.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::sync::lock;

/// The number of effects by operation.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    counts: Mutex<BTreeMap<&'static str, u64>>,
}

impl Effects {
    /// Counts one more effect of the operation.
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
    fn effects_are_counted_per_operation() {
        let effects = Effects::default();
        for name in ["Renew", "StopSingleCard", "Renew"] {
            effects.count(name);
        }
        let expected = [("Renew".to_owned(), 2), ("StopSingleCard".to_owned(), 1)];
        assert_eq!(effects.all(), BTreeMap::from(expected));
    }
}
