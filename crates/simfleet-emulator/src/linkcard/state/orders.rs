//! The orders that requests created.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::linkcard::response_bodies::Renewed;
use crate::sim::Sim;

/// The maximum number of orders, and of callers' order numbers.
const ORDERS: usize = 20_000;
/// An order that a request created.
#[derive(Debug)]
pub(crate) struct Renewal {
    pub(crate) sim: Arc<Sim>,
    pub(crate) id: String,
    pub(crate) add_on: bool,
    pub(crate) number: i32,
    pub(crate) paid: Moment,
}

/// The orders that requests created.
#[derive(Debug)]
pub(crate) struct Renewals {
    pub(crate) by_id: BoundedMap<String, Renewal>,
    pub(crate) by_serial: BoundedMap<String, Renewed>,
    pub(crate) made: u64,
}

impl Renewals {
    pub(crate) fn new() -> Self {
        Self { by_id: BoundedMap::new(ORDERS), by_serial: BoundedMap::new(ORDERS), made: 0 }
    }
}
