//! Emits the code that progenitor does not generate: requests, open enumerations, the operation table, and trait
//! implementations for responses. Its input is [`crate::model`], not the spec.

mod answers;
mod claims;
mod enums;
mod operations;
mod requests;
mod wire;

pub(crate) use answers::{Members, envelopes, pages};
pub(crate) use enums::enums;
pub(crate) use operations::operations;
pub(crate) use requests::{RequestModel, methods, requests};
pub(crate) use wire::{WireMember, glue, list, wire};
