//! Runs over fleets of cards, against the emulator over loopback sockets, on a simulated clock.
//!
//! | module | what it tests |
//! | --- | --- |
//! | `ledger` | the steps of a ledger, and that each is fenced by the epoch of the claim |
//! | `files` | ledgers that cannot be opened, are damaged, or belong to another version |
//! | `history` | what sweeps and runs see of cards, and what has changed |
//! | `commands` | suspending and restoring: every card has exactly one result, through failures of every kind |
//! | `statuses` | live states: at the pace of the rate limit, and only for cards without a result |
//! | `crashes` | a run that is stopped between any two steps and resumed: no card is submitted twice |

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bed;
mod commands;
mod crashes;
mod files;
mod history;
mod ledger;
mod statuses;
