//! Runs: work on many cards that is recorded in a ledger, so that it can be resumed.

mod args;
mod failed;
mod find;
mod kind;
mod printer;
mod rest;
mod session;
mod start;

pub(crate) use args::RunArgs;
pub(crate) use failed::fleet_failed;
pub(crate) use find::{Found, find};
pub(crate) use kind::Kind;
pub(crate) use printer::Printer;
pub(crate) use rest::{Reason, page, print_final, print_rest};
pub(crate) use session::Session;
pub(crate) use start::RunStart;
