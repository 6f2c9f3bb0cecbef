//! The subscriptions of cards.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::fleet_state::Sim;

/// The maximum number of subscribed cards.
const SUBSCRIBED: usize = 50_000;
/// A subscription of a card, and the hour since which it exists.
#[derive(Debug, Clone)]
pub(crate) struct Subscription {
    pub(crate) sim: Arc<Sim>,
    pub(crate) url: Arc<str>,
    pub(crate) since: i64,
}

/// All subscriptions. Cancelled ones stay as `None`.
#[derive(Debug)]
pub(crate) struct Subscriptions {
    pub(crate) by_card: BoundedMap<String, Option<Subscription>>,
    /// The last hour that was checked, counted from the start.
    pub(crate) polled: i64,
}

impl Subscriptions {
    pub(crate) fn new() -> Self {
        Self { by_card: BoundedMap::new(SUBSCRIBED), polled: 0 }
    }
}
