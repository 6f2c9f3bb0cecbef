//! Code that the generator writes itself: requests, open enumerations, the operation table, and what all answers have in
//! common. Everything here is made from [`crate::model`]; nothing reads the spec again.

mod answers;
mod enums;
mod operations;
mod requests;
mod wire;

pub(crate) use answers::{Members, envelopes, pages};
pub(crate) use enums::enums;
pub(crate) use operations::operations;
pub(crate) use requests::{RequestModel, methods, requests};
pub(crate) use wire::{WireMember, glue, wire};
