//! Directional groups: names, the addresses that their cards may reach, the cards, and what became of each request.
//!
//! Promise: an address that is being added or deleted changes its state on emulated time; a request number makes one
//! change, and its first answer is given again whenever it comes back.
//! Never: pushes results to a message queue, whatever `MsgNotify` says.

use super::operation::LinkcardOperation;

mod addresses;
mod groups;
mod keyed;
mod members;
#[cfg(test)]
mod tests;

pub(super) const OPERATIONS: &[&[LinkcardOperation]] =
    &[groups::OPERATIONS, addresses::OPERATIONS, members::OPERATIONS, keyed::OPERATIONS];
