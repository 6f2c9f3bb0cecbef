//! The emulator on the clock of the tests, and clients for it.

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::Arc;

use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, HaokaBuilder, Linkcard, LinkcardBuilder, Sts, StsBuilder};
use simfleet_emulator::{Builder as EmulatorBuilder, Card, Emulator, LoggedRequest};

use super::clock::TestClock;
use super::{APP, KEY};

/// An emulator and the clock that it shares with its clients.
#[derive(Debug)]
pub struct TestBed {
    /// The emulator, on a free port.
    pub emulator: Emulator,
    /// The clock of the emulator and of all clients.
    pub clock: TestClock,
}

impl TestBed {
    /// Starts an emulator that knows only these cards.
    pub async fn with_cards(cards: Vec<Card>) -> Self {
        Self::configured(|builder| builder.strict(true).cards(cards)).await
    }

    /// Starts an emulator that `configure` sets up.
    pub async fn configured(configure: impl FnOnce(EmulatorBuilder) -> EmulatorBuilder) -> Self {
        let clock = TestClock::default();
        let builder = configure(Emulator::builder().clock(Arc::new(clock.clone())));
        let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        Self { emulator, clock }
    }

    /// Adds a fault to the emulator; `rule` is written as for `simfleet emulator --fault`.
    pub fn fault(&self, rule: &str) {
        self.emulator.inject(rule.parse().unwrap());
    }

    /// Returns a client of Linkcard.
    pub fn linkcard(&self) -> Linkcard {
        self.linkcard_builder().build().unwrap()
    }

    /// Returns a builder of a client of Linkcard.
    pub fn linkcard_builder(&self) -> LinkcardBuilder {
        linkcard_builder(&self.emulator.url(), &self.clock)
    }

    /// Returns a client of haoka.
    pub fn haoka(&self) -> Haoka {
        self.haoka_builder().build().unwrap()
    }

    /// Returns a builder of a client of haoka.
    pub fn haoka_builder(&self) -> HaokaBuilder {
        haoka_builder(&self.emulator.url(), &self.clock)
    }

    /// Returns a client of STS.
    pub fn sts(&self) -> Sts {
        self.sts_builder().build().unwrap()
    }

    /// Returns a builder of a client of STS.
    pub fn sts_builder(&self) -> StsBuilder {
        sts_builder(&self.emulator.url(), &self.clock)
    }

    /// Returns the requests for one operation, oldest first.
    pub fn requests(&self, operation: &str) -> Vec<LoggedRequest> {
        self.emulator.log().into_iter().filter(|request| request.operation == operation).collect()
    }

    /// Fails if two requests share a nonce or a signature, or if the emulator rejected a signature.
    pub fn assert_each_request_signed_separately(&self) {
        let log = self.emulator.log();
        let traces: HashSet<&str> = log.iter().map(|request| request.trace.as_str()).collect();
        // Some operations are not signed.
        let signed: Vec<&str> =
            log.iter().map(|request| request.signature.as_str()).filter(|s| !s.is_empty()).collect();
        let signatures: HashSet<&str> = signed.iter().copied().collect();
        assert_eq!((traces.len(), signatures.len()), (log.len(), signed.len()), "a nonce or signature was used twice");
        let wrong = log.iter().find(|request| request.code.contains("Signature"));
        assert!(wrong.is_none(), "{wrong:?}");
    }
}

/// Returns a builder of a client of Linkcard on a clock.
pub fn linkcard_builder(url: &str, clock: &TestClock) -> LinkcardBuilder {
    Linkcard::builder()
        .endpoint(url)
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(Arc::new(clock.clone()))
        .random(random())
}

/// Returns a builder of a client of STS on a clock.
pub fn sts_builder(url: &str, clock: &TestClock) -> StsBuilder {
    Sts::builder()
        .endpoint(url)
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(Arc::new(clock.clone()))
        .random(random())
}

/// Returns a builder of a client of haoka on a clock.
pub fn haoka_builder(url: &str, clock: &TestClock) -> HaokaBuilder {
    Haoka::builder()
        .endpoint(url)
        .credentials(AppKey::new(APP.0, APP.1))
        .clock(Arc::new(clock.clone()))
        .random(random())
}

/// Returns random numbers with a different seed for each client of a test, so that two clients do not send the same
/// nonces.
pub fn random() -> Arc<SeededRandom> {
    thread_local!(static SEED: Cell<u64> = const { Cell::new(0) });
    Arc::new(SeededRandom::new(SEED.replace(SEED.get() + 1)))
}
