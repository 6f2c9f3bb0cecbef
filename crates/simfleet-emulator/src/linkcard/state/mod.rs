//! The state of Linkcard.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::rate_limit::RateLimit;
use crate::shared::Shared;
use crate::sync::lock;

pub(crate) mod account;
pub(crate) mod directional;
pub(crate) mod messages;
pub(crate) mod orders;
pub(crate) mod queries;

/// The maximum number of calls of one operation per emulated second and account.
const CALLS_PER_SECOND: usize = 20;

/// The service.
#[derive(Debug)]
pub(crate) struct Linkcard {
    pub(crate) shared: Arc<Shared>,
    pub(super) state: Mutex<LinkcardState>,
}

impl Linkcard {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let state = Mutex::new(LinkcardState::new());
        Self { shared, state }
    }

    /// Returns the messages that were sent, oldest first.
    pub(crate) fn messages(&self) -> Vec<messages::SentMessage> {
        lock(&self.state).messages.all()
    }
}

/// The state of Linkcard.
#[derive(Debug)]
pub(crate) struct LinkcardState {
    /// The rate limits by operation.
    rate_limits: BTreeMap<&'static str, RateLimit>,
    pub(super) queries: queries::LiveQueries,
    pub(super) account: account::Account,
    pub(super) directional: directional::Directional,
    pub(super) orders: orders::Renewals,
    pub(super) messages: messages::SentMessages,
}

impl LinkcardState {
    /// Returns the rate limit of an operation, whose name comes from the table of operations.
    pub(super) fn rate_limit(&mut self, operation: &'static str) -> &mut RateLimit {
        self.rate_limits.entry(operation).or_insert_with(|| RateLimit::new(CALLS_PER_SECOND))
    }

    fn new() -> Self {
        Self {
            rate_limits: BTreeMap::new(),
            queries: queries::LiveQueries::new(),
            account: account::Account::new(),
            directional: directional::Directional::new(),
            orders: orders::Renewals::new(),
            messages: messages::SentMessages::new(),
        }
    }
}
