//! Waits: how long and how often to poll for something that takes time.
//!
//! Every wait has a limit, which the caller must name. One driver ([`Driver`]) polls for all of them; what is polled, and
//! when it is finished, is the business of each wait ([`Polled`]). Pauses are spread at random so that many waiters do not
//! poll in step; the last poll is at the deadline itself.
//!
//! A failed poll does not end a wait when it may work later: it is kept as trouble and polled again until the deadline. A
//! failure that a later poll would meet as well ends the wait at once.

mod checkpoint;
mod driver;
mod wait_for;

pub use checkpoint::Checkpoint;
pub(crate) use checkpoint::fingerprint;
pub(crate) use driver::{Driver, PollOutcome, Polled, Schedule};
pub use wait_for::{End, WaitFor};
