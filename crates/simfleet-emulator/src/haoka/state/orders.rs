//! The orders of number cards.

use std::collections::VecDeque;

use super::order::Order;
use crate::bounded::BoundedMap;
use crate::clock::Moment;

/// The maximum number of orders.
const ORDERS: usize = 10_000;
/// All orders.
#[derive(Debug)]
pub(crate) struct Orders {
    pub(crate) by_key: BoundedMap<String, Order>,
    /// Platform numbers by `customNo`.
    pub(crate) by_custom: BoundedMap<String, String>,
    pub(crate) count: u64,
    /// The instants of the latest searches.
    pub(crate) searches: VecDeque<Moment>,
}

impl Orders {
    pub(crate) fn new() -> Self {
        Self {
            by_key: BoundedMap::new(ORDERS),
            by_custom: BoundedMap::new(ORDERS),
            count: 0,
            searches: VecDeque::new(),
        }
    }
}
