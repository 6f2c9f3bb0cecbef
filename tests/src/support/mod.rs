//! Helpers of the tests that use sockets: one clock for client and emulator, an emulator with clients for it, and a
//! server that sends arbitrary bytes.
//!
//! The tests do not depend on real time. Each runs under a timeout of real time that only a test that hangs reaches.

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc)]

mod clock;
mod raw_server;
mod simulation;
mod test_bed;

use std::time::Duration;

use simfleet_emulator::{Card, Fate, LoggedRequest};

pub use clock::TestClock;
pub use raw_server::{RawServer, Response, read_request};
pub use simulation::{ChooseFault, Held, Simulation, SimulationReader, http_client};
pub use test_bed::{TestBed, haoka_builder, linkcard_builder, random, sts_builder};

/// A card at Linkcard.
pub const ICCID: &str = "89860000000000000001";
/// A card at haoka.
pub const SIM: &str = "19200000001";
/// Id and secret of the access key that the emulator accepts.
pub const KEY: (&str, &str) = ("testid", "testsecret");
/// Id and key of the application that the emulator accepts.
pub const APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// The real time after which a test counts as hanging.
const TEST_TIMEOUT: Duration = Duration::from_secs(120);

/// Runs a test on a single-threaded runtime.
pub fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(TEST_TIMEOUT, test).await.expect("the test hangs") })
}

/// Returns the value of a parameter of a logged request.
pub fn param<'a>(request: &'a LoggedRequest, name: &str) -> Option<&'a str> {
    request.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Returns a card at Linkcard whose live query takes `seconds`.
pub fn card_with_delay(iccid: &str, seconds: f64) -> Card {
    Card { fate: Fate { processing_seconds: Some(seconds), ..Fate::default() }, ..Card::with_iccid(iccid) }
}

/// Returns `count` different card numbers.
pub fn card_numbers(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("192{index:08}")).collect()
}
