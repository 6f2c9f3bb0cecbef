//! Directional groups: names, the addresses that their cards may reach, the cards, and what became of each request.
//!
//! Promise: an address that is being added or deleted changes its state on emulated time; a request number makes one
//! change, and its first answer is given again whenever it comes back.
//! Never: pushes results to a message queue, whatever `MsgNotify` says.

use super::input;
use crate::bounded::BoundedMap;
use crate::chance::Draw;
use crate::clock::Moment;
use crate::verify::Rejection;
use crate::world::World;

mod addresses;
mod groups;
mod keyed;
mod members;
#[cfg(test)]
mod tests;

use addresses::Address;

pub(super) const OPERATIONS: &[&[super::Operation]] =
    &[groups::OPERATIONS, addresses::OPERATIONS, members::OPERATIONS, keyed::OPERATIONS];

/// Groups remembered at the same time.
const GROUPS: usize = 1_000;
/// The number of the first group.
const FIRST: u64 = 10_000_000_001;

/// One group.
#[derive(Debug)]
struct Group {
    name: String,
    addresses: Vec<Address>,
}

/// The account's groups, and the requests that named themselves.
#[derive(Debug)]
pub(super) struct Directional {
    groups: BoundedMap<u64, Group>,
    next: u64,
    requests: keyed::Requests,
}

impl Directional {
    pub(super) fn new() -> Self {
        Self { groups: BoundedMap::new(GROUPS), next: FIRST, requests: keyed::Requests::new() }
    }

    /// The name of a group that exists.
    pub(super) fn name_of(&self, id: u64) -> Option<String> {
        self.groups.get(&id).map(|group| group.name.clone())
    }

    /// A group that exists, with only those addresses that are still there.
    fn group(&mut self, id: u64, now: Moment) -> Result<&mut Group, Rejection> {
        let group = self.groups.get_mut(&id).ok_or_else(not_exist)?;
        group.addresses.retain(|address| !address.is_gone(now));
        Ok(group)
    }
}

fn not_exist() -> Rejection {
    Rejection::new(400, "linkcard.directional.notExist", "The directional group does not exist.")
}

/// A group's number as requests write it.
pub(super) fn id_of(text: &str) -> Result<u64, Rejection> {
    let id = text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    id.ok_or_else(|| input::illegal("GroupId", "the number of a group"))
}

/// When something that starts now is done: 5 to 20 emulated seconds later, the same span for the same subject.
fn settles(world: &World, now: Moment, subject: &str) -> Moment {
    now.plus(world.timing.span(Draw::new(world.seed, "directional", subject).seconds(5.0, 20.0)))
}
