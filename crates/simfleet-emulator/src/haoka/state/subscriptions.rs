//! The subscriptions of cards.

use std::sync::Arc;

use crate::card_map::CardMap;
use crate::sim::Sim;

/// The maximum number of unlisted cards that are subscribed.
const SUBSCRIBED: usize = 20_000;
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
    pub(crate) by_card: CardMap<Option<Subscription>>,
    /// The last hour that was checked, counted from the start.
    pub(crate) polled: i64,
}

impl Subscriptions {
    pub(crate) fn new() -> Self {
        Self { by_card: CardMap::new(SUBSCRIBED), polled: 0 }
    }
}
