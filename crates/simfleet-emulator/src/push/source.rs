//! The trait of a service that has something to push.

use std::fmt::Debug;
use std::sync::Arc;

use serde_json::Value;

use super::subject::Subject;
use crate::clock::Moment;
use crate::sim::Sim;

/// A service that has something to push.
pub(crate) trait PushSource: Debug + Send + Sync {
    /// Returns when the service next checks subscribed cards for changes; `None` while no card is subscribed.
    fn next_poll(&self) -> Option<Moment>;

    /// Returns everything that changed at the checks since the last call: instant, address and cards.
    fn poll(&self, now: Moment) -> Vec<(Moment, Arc<str>, Subject)>;

    /// Returns the records of cards as they were at `at`.
    fn card_records(&self, sims: &[Arc<Sim>], at: Moment) -> Vec<Value>;

    /// Returns an order as it was at `at`; `None` if the service no longer remembers it.
    fn order(&self, key_no: &str, at: Moment) -> Option<Value>;
}
