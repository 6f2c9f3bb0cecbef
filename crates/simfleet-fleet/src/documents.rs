//! Compiles and runs the Rust code of `docs/fleet.md` as a documentation test.

#[doc = include_str!("../../../docs/fleet.md")]
struct Fleet;
