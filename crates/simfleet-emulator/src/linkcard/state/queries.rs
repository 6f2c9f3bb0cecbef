//! The live queries of carriers, by token.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::fleet_state::Sim;

/// The maximum number of queries.
const CAPACITY: usize = 100_000;
/// One query of one carrier card.
#[derive(Debug, Clone)]
pub(crate) struct LiveQuery {
    pub(crate) sim: Arc<Sim>,
    pub(crate) iccid: String,
    pub(crate) gprs: bool,
    pub(crate) online: bool,
    pub(crate) fails: bool,
    pub(crate) started: Moment,
    pub(crate) done: Moment,
}

/// The queries by token.
#[derive(Debug)]
pub(crate) struct LiveQueries {
    pub(crate) by_token: BoundedMap<String, LiveQuery>,
    pub(crate) started: u64,
}

impl LiveQueries {
    pub(crate) fn new() -> Self {
        Self { by_token: BoundedMap::new(CAPACITY), started: 0 }
    }
}
