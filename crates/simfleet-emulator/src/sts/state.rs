//! What STS remembers between requests, and what it shares with the other services.

use std::sync::{Arc, Mutex};

use crate::rate_limit::RateLimit;
use crate::shared::Shared;

/// The maximum number of `AssumeRole` calls per emulated second and account. The limits of the other operations are not
/// known.
const ASSUMED_PER_SECOND: usize = 100;

/// The service.
#[derive(Debug)]
pub(crate) struct Sts {
    pub(super) shared: Arc<Shared>,
    pub(super) rate_limit: Mutex<RateLimit>,
}

impl Sts {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared, rate_limit: Mutex::new(RateLimit::new(ASSUMED_PER_SECOND)) }
    }
}
