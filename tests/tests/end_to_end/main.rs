//! The SDK against the emulator, and against servers that misbehave, over loopback sockets.
//!
//! Client and emulator share one clock ([`TestClock`](simfleet_tests::support::TestClock)), which advances when a client
//! sleeps. The tests do not depend on real time, apart from a timeout on each test.
//!
//! | module | what it tests |
//! | --- | --- |
//! | `card_status` | live states of cards, from the first call to the last poll |
//! | `tolerance` | irregular responses that can still be decoded |
//! | `readable` | what can be read from responses that are not the documented ones |
//! | `signing` | signatures, and that no attempt reuses the nonce or signature of another |
//! | `raw` | raw requests: they are sent like generated ones, checked before, and shown without secrets |
//! | `resume` | waits that are stored as a checkpoint at any poll, and resumed by another client |
//! | `retries` | pauses, deadlines and the budget of retries |
//! | `policy_spy` | every fault for each effect of each service; the retry class of every operation |
//! | `operations` | every operation and callback, from the generated request to the typed answer |
//! | `paging` | lists by page and by row, also after a page that failed |
//! | `local_checks` | what a spec forbids is rejected before anything is sent |
//! | `commands` | suspending and restoring: every card has exactly one outcome |
//! | `pushes` | pushes of the emulator, received with the SDK's verifier |
//! | `lost_answers` | a batch whose response is lost is never sent again |
//! | `attribution` | records that are found after a lost response belong to the lost batch |
//! | `credentials` | each source of access keys over sockets, refreshes, and the default chain |
//! | `clocks` | machines whose clock is wrong |
//! | `mismatches` | rejected signatures: a wrong secret, or a request that was altered in transit |
//! | `secrets` | secrets appear nowhere |
//! | `sts` | temporary keys: issued, used for another service, expired |
//! | `transport` | broken HTTP, for a read and for a write |
//! | `hints` | pauses that a service asks for |
//! | `many_cards` | live states of many cards as a stream |
//! | `short_lists` | lists that are shorter than announced |
//! | `time_limits` | the caller's time limit holds for a whole command |
//! | `fresh_connections` | writes that are not safe to repeat go over connections of their own |
//! | `hostile` | misuse that would break what calls promise |

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attribution;
mod card_status;
mod clocks;
mod commands;
mod credentials;
mod fresh_connections;
mod hints;
mod hostile;
mod local_checks;
mod lost_answers;
mod many_cards;
mod mismatches;
mod operations;
mod paging;
mod policy_spy;
mod push_receiver;
mod pushes;
mod raw;
mod readable;
mod resume;
mod retries;
mod secrets;
mod short_lists;
mod signing;
mod sts;
mod time_limits;
mod tolerance;
mod transport;
