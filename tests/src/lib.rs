//! Shared helpers of the workspace tests.
//!
//! * [`spec`]: the specs, read with another parser than the generator's, so that a mistake of one side cannot hide
//!   behind the same mistake of the other.
//! * [`calls`]: one sample call of every operation.

pub mod calls;
pub mod spec;
