//! Shared helpers of the workspace tests.
//!
//! * [`spec`]: the specs, read by another parser than the generator's, so that a mistake of one parser does not hide
//!   the same mistake of the other.
//! * [`calls`]: one sample request of every operation.
//! * [`support`]: clock, emulator and servers for tests over sockets.

pub mod calls;
pub mod spec;
pub mod support;
