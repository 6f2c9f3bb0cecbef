//! The SDK against the emulator, and against servers that misbehave, over real loopback sockets.
//!
//! Time is one hand-turned clock that client and emulator share ([`simfleet_tests::support::TestClock`]): a client that sleeps moves the
//! emulator. Nothing here waits on the machine's clock, except for a limit on each test so that none can hang.
//!
//! | module | what is shown |
//! | --- | --- |
//! | `card_status` | live states of cards, from the first call to the last look |
//! | `tolerance` | odd answers that still mean something |
//! | `signing` | every request of a mixed run verifies, and no attempt repeats another's nonce or signature |
//! | `raw` | calls put together at run time: sent like generated ones, checked before, shown without secrets |
//! | `resume` | waits that are written down at any poll, and resumed by another client |
//! | `retries` | which failures are tried again, how often, and after how long |
//! | `policy_spy` | the retry class of every operation, one test each |
//! | `operations` | every operation and callback, from builder to answer |
//! | `paging` | lists, page by page and row by row, also past a page that fails |
//! | `local_checks` | what a spec forbids is rejected before anything is sent |
//! | `commands` | suspending and restoring: every card ends in exactly one outcome |
//! | `pushes` | pushes of the emulator, at a receiver on the SDK's verifier |
//! | `lost_answers` | a batch whose answer is lost is never sent again |
//! | `attribution` | what is found after a lost answer is taken for one's own only when it can be |
//! | `clocks` | machines whose clock is wrong |
//! | `mismatches` | rejected signatures: a wrong secret, or something in between |
//! | `secrets` | nothing shows a secret |
//! | `sts` | temporary keys: issued, used for another service, expired |
//! | `transport` | broken HTTP, answer by answer, for a read and for a write |

// Helpers of tests may fail as loudly as tests; clippy's setting for tests knows functions with `#[test]` only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attribution;
mod card_status;
mod clocks;
mod commands;
mod hostile;
mod local_checks;
mod lost_answers;
mod mismatches;
mod operations;
mod paging;
mod policy_spy;
mod push_receiver;
mod pushes;
mod raw;
mod resume;
mod retries;
mod secrets;
mod signing;
mod sts;
mod tolerance;
mod transport;
