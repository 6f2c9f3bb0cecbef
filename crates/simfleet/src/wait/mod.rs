//! Waits: polling for something that takes time.
//!
//! The caller must give every wait a timeout. One driver ([`Driver`]) polls for all waits; each wait defines what is
//! polled and when it has finished ([`Polled`]). Pauses have jitter so that many waiters do not poll at the same time.
//! The last poll is made at the deadline.
//!
//! A transient failure of a poll does not end a wait: the wait keeps it as `last_failure` and polls again until the
//! deadline. A permanent failure ends the wait at once.

mod checkpoint;
mod driver;
mod wait_for;

pub use checkpoint::Checkpoint;
pub(crate) use checkpoint::fingerprint;
pub(crate) use driver::{Driver, PollOutcome, Polled, Schedule};
pub use wait_for::{End, WaitFor};
