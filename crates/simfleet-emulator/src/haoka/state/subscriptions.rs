//! The subscriptions of cards.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::fleet_state::Sim;

/// Cards subscribed at the same time.
const SUBSCRIBED: usize = 50_000;
/// Who wants to hear about a card, and since which hour.
#[derive(Debug, Clone)]
pub(crate) struct Subscription {
    pub(crate) sim: Arc<Sim>,
    pub(crate) url: Arc<str>,
    pub(crate) since: i64,
}

/// All subscriptions. Ended ones stay as `None`.
#[derive(Debug)]
pub(crate) struct Subscriptions {
    pub(crate) by_card: BoundedMap<String, Option<Subscription>>,
    /// The last hour that was looked at, counted from the start.
    pub(crate) polled: i64,
}

impl Subscriptions {
    pub(crate) fn new() -> Self {
        Self { by_card: BoundedMap::new(SUBSCRIBED), polled: 0 }
    }
}
