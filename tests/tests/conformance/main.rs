//! What the emulator answers, held against the specs: every member is one that the spec names, and of its type.
//!
//! The raw bodies are looked at, not what the SDK makes of them. The names of the tests are read by
//! `cargo xtask coverage`: `emulator::linkcard::<rust_name>`, `emulator::haoka::<rust_name>`,
//! `emulator::haoka::callback_<name>` and `emulator::sts::<rust_name>`.

// Helpers of tests may fail as loudly as tests; clippy's setting for tests knows functions with `#[test]` only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulator;
mod recorder;
mod schema;
