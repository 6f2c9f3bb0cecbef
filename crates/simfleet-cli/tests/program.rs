//! The real binary, as people and scripts meet it: against `simfleet emulator` as a second process.
//!
//! Promise: every program that a test starts is stopped by that test, by its own process id, and none is waited for
//! without a limit.
//!
//! | module | what is shown |
//! | --- | --- |
//! | `data` | what goes to stdout, in every form |
//! | `api` | every operation by name: help, forms of output, showing instead of sending, consent, bad values |
//! | `api_call` | what no spec knows: `simfleet call` |
//! | `commands` | suspend and restore: consent, exit codes, lost answers |
//! | `failures` | every failure is one line with a cause and a remedy |
//! | `listen` | pushes over sockets: lines, answers, ends |
//! | `secrets` | temporary keys and identity tokens: what is hidden, and how it is given |
//! | `signals` | interrupts, terminations and closed pipes |

// Helpers of tests may fail as loudly as tests; clippy's setting for tests knows functions with `#[test]` only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(unix)]

#[path = "program/api.rs"]
mod api;
#[path = "program/api_call.rs"]
mod api_call;
#[path = "program/commands.rs"]
mod commands;
#[path = "program/data.rs"]
mod data;
#[path = "program/failures.rs"]
mod failures;
#[path = "program/listen.rs"]
mod listen;
#[path = "program/secrets.rs"]
mod secrets;
#[path = "program/signals.rs"]
mod signals;
#[path = "program/support.rs"]
mod support;
