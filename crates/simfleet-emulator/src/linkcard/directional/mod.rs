//! Directional groups: names, the addresses that their cards may reach, the cards, and the results of requests.
//!
//! Adding and deleting an address takes emulated time. No result is sent to a message queue, even if `MsgNotify` asks
//! for it.

use super::operation::LinkcardOperation;

mod addresses;
mod groups;
mod keyed;
mod members;
#[cfg(test)]
mod tests;

pub(super) const OPERATIONS: &[&[LinkcardOperation]] =
    &[groups::OPERATIONS, addresses::OPERATIONS, members::OPERATIONS, keyed::OPERATIONS];
