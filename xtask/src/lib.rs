//! Implements `cargo xtask`, which generates the clients from the specs.
//!
//! `regenerate` runs the steps: `yaml` parses the spec, `lint` checks it, `model` extracts what progenitor ignores,
//! `lower` makes a copy that progenitor supports, `generate` runs progenitor, and `refine` and `emit` complete its
//! code. `diff` compares two versions of a spec; `coverage` computes docs/coverage.md.

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
