//! Directional groups, their addresses, and the requests that carried a number.

use serde_json::Value;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::service_error::ServiceError;
use crate::shared::Shared;

/// Adding an address that contains this text fails.
const UNREACHABLE: &str = "unreachable";
/// Deleting an address that contains this text fails.
const UNDELETABLE: &str = "undeletable";

/// The maximum number of request numbers.
const REQUESTS: usize = 20_000;
/// One address.
#[derive(Debug)]
pub(crate) struct Address {
    pub(crate) address: String,
    pub(crate) kind: String,
    pub(crate) source: String,
    /// When adding is complete.
    pub(crate) added: Moment,
    /// When deleting is complete, if it was requested.
    pub(crate) deleted: Option<Moment>,
}

impl Address {
    /// Returns the documented number of the state at `now`.
    pub(crate) fn state(&self, now: Moment) -> i32 {
        match self.deleted {
            Some(deleted) if deleted <= now && self.address.contains(UNDELETABLE) => 400,
            Some(_) => 200,
            None if now < self.added => 100,
            None if self.address.contains(UNREACHABLE) => 300,
            None => 500,
        }
    }

    pub(crate) fn is_gone(&self, now: Moment) -> bool {
        self.deleted.is_some_and(|deleted| deleted <= now) && self.state(now) != 400
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

/// The maximum number of groups, after which no more can be created. The service's own limit is not known.
pub(crate) const GROUPS: usize = 1_000;
/// The maximum number of addresses of all groups.
pub(crate) const ALL_ADDRESSES: usize = 20_000;
/// The number of the first group.
const FIRST: u64 = 10_000_000_001;

/// One group.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) addresses: Vec<Address>,
}

/// The account's groups, and the requests with a number.
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

    /// Returns the number of addresses of all groups.
    pub(crate) fn addresses(&self) -> usize {
        self.groups.values().map(|group| group.addresses.len()).sum()
    }

    /// Returns the name of an existing group.
    pub(crate) fn name_of(&self, id: u64) -> Option<String> {
        self.groups.get(&id).map(|group| group.name.clone())
    }

    /// Returns an existing group, after removing its deleted addresses.
    pub(crate) fn group(&mut self, id: u64, now: Moment) -> Result<&mut Group, ServiceError> {
        let group = self.groups.get_mut(&id).ok_or_else(unknown_group)?;
        group.addresses.retain(|address| !address.is_gone(now));
        Ok(group)
    }
}

/// Returns the error for a group that does not exist. The metadata lists `linkcard.directional.notExist` only for
/// `ListDirectionalDetail`, which has no group in its request.
pub(crate) fn unknown_group() -> ServiceError {
    ServiceError::new(400, "IllegalParameter", "The directional group does not exist.")
}

/// Returns when a change that starts now is complete: 5 to 20 emulated seconds later, the same span for the same
/// subject.
pub(crate) fn completion_time(shared: &Shared, now: Moment, subject: &str) -> Moment {
    now.plus(shared.timing.span(SeededRandom::new(shared.seed, "directional", subject).seconds(5.0, 20.0)))
}
