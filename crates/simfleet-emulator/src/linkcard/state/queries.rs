//! The live queries of carriers, by token.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::card_map::is_droppable;
use crate::clock::Moment;
use crate::sim::Sim;

/// The maximum number of queries of listed cards and of the account's generated cards.
const OWN: usize = 100_000;
/// The maximum number of queries of other cards.
const OTHERS: usize = 50_000;

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

/// The queries by token. Other cards never displace those of the account.
#[derive(Debug)]
pub(crate) struct LiveQueries {
    own: BoundedMap<String, LiveQuery>,
    others: BoundedMap<String, LiveQuery>,
    pub(crate) started: u64,
}

impl LiveQueries {
    pub(crate) fn new() -> Self {
        Self { own: BoundedMap::new(OWN), others: BoundedMap::new(OTHERS), started: 0 }
    }

    pub(crate) fn get(&self, token: &str) -> Option<&LiveQuery> {
        self.own.get(token).or_else(|| self.others.get(token))
    }

    pub(crate) fn insert(&mut self, token: String, query: LiveQuery) {
        let queries = if is_droppable(&query.sim) { &mut self.others } else { &mut self.own };
        queries.insert(token, query);
    }

    /// Removes the oldest queries as long as `too_old` returns true for them.
    pub(crate) fn forget_while(&mut self, too_old: impl Fn(&LiveQuery) -> bool) {
        self.own.forget_while(&too_old);
        self.others.forget_while(&too_old);
    }
}
