//! The generator behind `cargo xtask`: specs in, clients out.
//!
//! The steps, each a module: `yaml` reads, `lint` checks, `model` keeps what OpenAPI tools do not know, `lower` makes a
//! copy that progenitor digests, `generate` runs progenitor, `refine` and `emit` finish its code, `regenerate` prints
//! and writes or compares. Apart from them stands `diff`, which compares two versions of a spec.

mod coverage;
pub mod diff;
mod emit;
mod generate;
mod lint;
mod lower;
mod model;
mod problem;
mod refine;
mod regenerate;
mod spec;
mod syntax;
mod yaml;

pub use coverage::{Coverage, CoverageError, coverage};
pub use problem::{Problem, Problems};
pub use regenerate::{RegenerateError, RegenerateOutcome, WriteMode, all_specs, client, regenerate};
pub use yaml::Position;
