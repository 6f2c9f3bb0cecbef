//! Pushes: what the emulator sends to subscribers.
//!
//! A push is signed like a request, and every attempt has its own trace id. It is tried three times on the documented
//! schedules, in emulated time. The pushes that wait, that were given up and that are shown are bounded. Only loopback
//! addresses are pushed to unless the builder allows others. `haoka` decides what changed; bodies are generated for
//! each attempt from the state at the instant of the change.
//!
//! Choices of this emulator: the content type (`application/json`); one push per address and hour with up to a hundred
//! cards; the timeout of 10 real seconds; both schedules count from the first failure; only plain HTTP is supported.

pub(crate) mod driver;
pub(crate) mod outbox;
mod queue;
mod send;
pub(crate) mod source;
pub(crate) mod subject;
pub(crate) mod types;
