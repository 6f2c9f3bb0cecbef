//! Directional groups, their addresses, and the requests that carried a number.

use serde_json::Value;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::service_error::ServiceError;
use crate::shared::Shared;

/// Addresses with this text in them cannot be added by the carrier here.
const UNREACHABLE: &str = "unreachable";

/// Request numbers remembered at the same time.
const REQUESTS: usize = 20_000;
/// One address.
#[derive(Debug)]
pub(crate) struct Address {
    pub(crate) address: String,
    pub(crate) kind: String,
    pub(crate) source: String,
    /// When adding ends.
    pub(crate) added: Moment,
    /// When deleting ends, once it was asked for.
    pub(crate) deleted: Option<Moment>,
}

impl Address {
    /// The documented number of the state at `now`.
    pub(crate) fn state(&self, now: Moment) -> i32 {
        match self.deleted {
            Some(_) => 200,
            None if now < self.added => 100,
            None if self.address.contains(UNREACHABLE) => 300,
            None => 500,
        }
    }

    pub(crate) fn is_gone(&self, now: Moment) -> bool {
        self.deleted.is_some_and(|deleted| deleted <= now)
    }
}

/// A request that was carried out.
#[derive(Debug)]
pub(crate) struct NumberedRequest {
    pub(crate) answer: Value,
    pub(crate) done: Moment,
}

/// The requests by operation and number.
#[derive(Debug)]
pub(crate) struct NumberedRequests {
    pub(crate) by_number: BoundedMap<(&'static str, String), NumberedRequest>,
}

impl NumberedRequests {
    pub(crate) fn new() -> Self {
        Self { by_number: BoundedMap::new(REQUESTS) }
    }
}

/// Groups remembered at the same time.
const GROUPS: usize = 1_000;
/// The number of the first group.
const FIRST: u64 = 10_000_000_001;

/// One group.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) addresses: Vec<Address>,
}

/// The account's groups, and the requests that named themselves.
#[derive(Debug)]
pub(crate) struct Directional {
    pub(crate) groups: BoundedMap<u64, Group>,
    pub(crate) next: u64,
    pub(crate) requests: NumberedRequests,
}

impl Directional {
    pub(crate) fn new() -> Self {
        Self { groups: BoundedMap::new(GROUPS), next: FIRST, requests: NumberedRequests::new() }
    }

    /// The name of a group that exists.
    pub(crate) fn name_of(&self, id: u64) -> Option<String> {
        self.groups.get(&id).map(|group| group.name.clone())
    }

    /// A group that exists, with only those addresses that are still there.
    pub(crate) fn group(&mut self, id: u64, now: Moment) -> Result<&mut Group, ServiceError> {
        let group = self.groups.get_mut(&id).ok_or_else(group_not_found)?;
        group.addresses.retain(|address| !address.is_gone(now));
        Ok(group)
    }
}

pub(crate) fn group_not_found() -> ServiceError {
    ServiceError::new(400, "linkcard.directional.notExist", "The directional group does not exist.")
}

/// When something that starts now is done: 5 to 20 emulated seconds later, the same span for the same subject.
pub(crate) fn completion_time(shared: &Shared, now: Moment, subject: &str) -> Moment {
    now.plus(shared.timing.span(SeededRandom::new(shared.seed, "directional", subject).seconds(5.0, 20.0)))
}
