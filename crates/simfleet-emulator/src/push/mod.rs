//! Pushes: what the emulator tells subscribers on its own, and what became of it.
//!
//! Promise: a push is signed like a request, with a trace id of its own for every attempt; it is tried three times on
//! the documented schedules, counted in emulated time from the first failure; what waits, what was given up and what is
//! shown are bounded. Only loopback addresses are pushed to unless the builder says otherwise.
//! Never: decides what changed; `haoka` does. Never keeps bodies: they are made from the state at the instant of the
//! change, each time anew.
//!
//! The emulator's own: the content type (`application/json`), one push for each address and hour with up to a hundred
//! cards, the time-out of 10 real seconds, that both schedules count from the first failure, and that only plain HTTP is
//! spoken.

pub(crate) mod driver;
pub(crate) mod outbox;
mod queue;
mod send;
pub(crate) mod source;
pub(crate) mod subject;
pub(crate) mod types;
