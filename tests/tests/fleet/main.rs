//! Runs over fleets of cards, against the emulator over loopback sockets, on a simulated clock.
//!
//! | module | what it tests |
//! | --- | --- |
//! | `ledger` | the steps of a ledger, and that each is fenced by the epoch of the claim |
//! | `stores` | the stores of a ledger: every test of this table that does not name one runs for each of them |
//! | `files` | ledgers that cannot be opened, are damaged, or belong to another version |
//! | `history` | what sweeps and runs see of cards, and what has changed |
//! | `database` | PostgreSQL databases that cannot be used, connections that are lost, a server that is restarted |
//! | `pacing` | the promise of every pacer, and workers that share one |
//! | `process` | workers in processes of their own, which are killed or stopped |
//! | `commands` | suspending and restoring: every card has exactly one result, through failures of every kind |
//! | `statuses` | live states: at the pace of the rate limit, and only for cards without a result |
//! | `storm` | failures of many kinds at once, and clocks that jump, without sockets |
//! | `crashes` | a run that is stopped between any two steps and resumed: no card is submitted twice |

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Before the modules that use its macro.
#[macro_use]
mod stores;

mod bed;
mod commands;
mod crashes;
mod database;
mod files;
mod held_history;
mod history;
mod ledger;
mod pacing;
mod process;
mod server;
mod statuses;
mod storm;
