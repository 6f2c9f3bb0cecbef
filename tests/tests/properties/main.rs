//! Properties of everything that is decoded or encoded, for every schema and every operation of the specs.
//!
//! Schemas and operations are found in the specs; what belongs to them in Rust stands in [`registry`], and a test fails
//! when the two lists differ. Seeds are fixed, so that a failure repeats; `PROPTEST_RNG_SEED` and `PROPTEST_CASES`
//! search elsewhere and longer.
//!
//! | module | what is shown |
//! | --- | --- |
//! | `round_trips` | decoding and encoding lose nothing |
//! | `tolerance` | what the services get wrong means the same |
//! | `requests` | what is written into queries and forms reads back |
//! | `xml` | an answer means the same in JSON and in XML |
//! | `examples` | the documents' own examples |
//! | `signatures` | what is signed is accepted, and a single changed byte breaks it |

// Helpers of tests may fail as loudly as tests; clippy's setting for tests knows functions with `#[test]` only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod capture;
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

/// All specs, read once.
fn specs() -> &'static [Spec] {
    static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
    SPECS.get_or_init(|| Spec::all().unwrap())
}

/// Tries `property` on values of `strategy`; `subject` is named when it fails.
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
