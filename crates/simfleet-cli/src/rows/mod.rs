//! The rows that commands print. The members of each command's rows are fixed: a value that is not known is null.

mod action;
mod card;
mod outcome;
mod parity;
mod profile;
mod push;
mod status;
mod words;

pub(crate) use action::ActionRow;
pub(crate) use card::CardRow;
pub(crate) use outcome::OutcomeRow;
pub(crate) use parity::{ParityRow, ValueShape};
pub(crate) use profile::{ProfileCheckRow, ProfileRow};
pub(crate) use push::PushRow;
pub(crate) use status::StatusRow;
