//! Properties of decoding and encoding, for every schema and every operation of the specs.
//!
//! Schemas and operations come from the specs. [`registry`] lists their Rust types, and a test fails if the two lists
//! differ. Seeds are fixed, so that a failure can be reproduced; set `PROPTEST_RNG_SEED` and `PROPTEST_CASES` to try other
//! and more values.
//!
//! | module | property |
//! | --- | --- |
//! | `round_trips` | decoding and encoding lose no data |
//! | `tolerance` | known irregularities of the services decode to the same values |
//! | `requests` | queries and forms parse to the arguments that were given |
//! | `xml` | a response decodes to the same value from JSON and from XML |
//! | `examples` | the examples of the documents decode |
//! | `signatures` | the emulator accepts what the SDK signs, and rejects it after one byte has changed |

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod capture;
mod digits;
mod examples;
mod registry;
mod requests;
mod round_trips;
mod signatures;
mod strategies;
mod tolerance;
mod xml;

use std::fmt::Debug;
use std::sync::OnceLock;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use simfleet_tests::spec::Spec;

/// Returns all specs, which are read once.
fn specs() -> &'static [Spec] {
    static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
    SPECS.get_or_init(|| Spec::all().unwrap())
}

/// Checks `property` for values of `strategy`; a failure names `subject`.
fn for_all<S: Strategy>(subject: &str, cases: u32, strategy: &S, property: impl Fn(S::Value) -> Result<(), String>)
where
    S::Value: Debug,
{
    let defaults = Config::default();
    let config = Config {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { defaults.cases } else { cases },
        rng_seed: match defaults.rng_seed {
            RngSeed::Random => RngSeed::Fixed(0x5eed),
            given => given,
        },
        failure_persistence: None,
        ..defaults
    };
    let outcome = TestRunner::new(config).run(strategy, |value| property(value).map_err(TestCaseError::fail));
    if let Err(failure) = outcome {
        panic!("{subject}: {failure}");
    }
}
