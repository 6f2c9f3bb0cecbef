//! Compiles and runs the Rust code of `README.md` and `docs/` as documentation tests.

#[doc = include_str!("../../../README.md")]
struct Readme;

#[doc = include_str!("../../../docs/blocking.md")]
struct Blocking;

#[doc = include_str!("../../../docs/callbacks.md")]
struct Callbacks;

#[doc = include_str!("../../../docs/credentials.md")]
struct Credentials;

#[doc = include_str!("../../../docs/emulator.md")]
struct Emulator;

#[doc = include_str!("../../../docs/requests.md")]
struct Requests;

#[doc = include_str!("../../../docs/retries.md")]
struct Retries;

#[doc = include_str!("../../../docs/tracing.md")]
struct Tracing;

#[doc = include_str!("../../../docs/waiting.md")]
struct Waiting;
