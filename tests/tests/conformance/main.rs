//! The emulator's responses conform to the specs: the spec names every member, and each has the type of the spec.
//!
//! The tests check the raw bodies, not the decoded answers. `cargo xtask coverage` reads their names: `emulator::linkcard::<rust_name>`, `emulator::haoka::<rust_name>`,
//! `emulator::haoka::callback_<name>` and `emulator::sts::<rust_name>`.
//!
//! `reachable` checks the reverse: every value that a spec lists for a response, and every time, can be shown.

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulator;
mod reachable;
mod recorder;
mod schema;
