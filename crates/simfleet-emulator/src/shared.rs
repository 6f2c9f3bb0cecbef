//! What all services of one running emulator use.
//!
//! Each part locks itself for one step at a time. A service's lock is the outer one: while it is held, the parts below
//! may lock themselves, and they never lock anything else, so no deadlock is possible.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::clock::{Moment, Timing};
use crate::effects::Effects;
use crate::fleet_state::Fleet;
use crate::issued_keys::IssuedKeys;
use crate::push::outbox::Outbox;
use crate::random::SeededRandom;
use crate::settlement::Settlement;
use crate::sync::lock;
use crate::verify::verifier::{AccessKey, Verifier};

/// Time, cards, credentials, random numbers, pushes and the count of effects.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) seed: u64,
    /// When the emulator started.
    pub(crate) started: Moment,
    /// Midnight at UTC+8 of the day on which the emulator started. Times of generated cards count from it, so that they
    /// do not change if the emulator is restarted on the same day.
    pub(crate) day: Moment,
    pub(crate) timing: Timing,
    pub(crate) verifier: Verifier,
    pub(crate) fleet: Fleet,
    pub(crate) effects: Effects,
    pub(crate) issued_keys: Mutex<IssuedKeys>,
    pub(crate) pushes: Outbox,
    pub(crate) settlement: Settlement,
    requests: AtomicU64,
}

impl Shared {
    pub(crate) fn new(seed: u64, timing: Timing, verifier: Verifier, fleet: Fleet, pushes: Outbox) -> Self {
        Self {
            seed,
            started: timing.now(),
            day: timing.china_midnight(timing.now()),
            timing,
            verifier,
            fleet,
            effects: Effects::default(),
            issued_keys: Mutex::new(IssuedKeys::new(seed)),
            pushes,
            settlement: Settlement::default(),
            requests: AtomicU64::new(0),
        }
    }

    /// Sets how the settlement entries of an order relate to each other.
    pub(crate) fn with_settlement(mut self, settlement: Settlement) -> Self {
        self.settlement = settlement;
        self
    }

    /// Returns the key that requests to Alibaba Cloud may be signed with under this id: the configured one, or one that
    /// STS has issued.
    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        self.verifier.access_key(id).or_else(|| lock(&self.issued_keys).access_key(id))
    }

    /// Returns a request id in the form of Alibaba Cloud: an upper-case UUID.
    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        SeededRandom::new(self.seed, "request id", &number.to_string()).uuid().to_ascii_uppercase()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! What services share, on a manual clock, for unit tests of the services' rules.

    use std::sync::Arc;
    use std::time::{Duration, UNIX_EPOCH};

    use super::Shared;
    use crate::cards::Card;
    use crate::clock::{ManualClock, Timing};
    use crate::fleet_state::Fleet;
    use crate::push::outbox::Outbox;
    use crate::verify::verifier::{Keys, Verifier};

    /// 2024-11-25 10:00:00 at UTC+8.
    pub(crate) const START: u64 = 1_732_500_000;

    /// Returns the shared parts without verification, at time scale 1.
    pub(crate) fn shared(cards: &[Card], strict: bool) -> (Arc<Shared>, ManualClock) {
        scaled(cards, strict, 1.0)
    }

    pub(crate) fn scaled(cards: &[Card], strict: bool, scale: f64) -> (Arc<Shared>, ManualClock) {
        started_at(START, cards, strict, scale)
    }

    /// Returns the shared parts of an emulator that starts at `start`, in Unix seconds.
    pub(crate) fn started_at(start: u64, cards: &[Card], strict: bool, scale: f64) -> (Arc<Shared>, ManualClock) {
        let clock = ManualClock::new(UNIX_EPOCH + Duration::from_secs(start));
        let keys = Keys {
            access_key_id: "testid".to_owned(),
            access_key_secret: "testsecret".into(),
            security_token: None,
            app_id: "10001".to_owned(),
            api_key: "key".into(),
        };
        let timing = Timing::new(Arc::new(clock.clone()), scale, 0);
        let verifier = Verifier::new(false, keys);
        let shared = Shared::new(5, timing, verifier, Fleet::new(5, strict, cards), Outbox::default());
        (Arc::new(shared), clock)
    }
}
