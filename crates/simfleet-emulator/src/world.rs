//! Everything that one running emulator holds.
//!
//! Promise: each part locks itself for one step at a time. A service's lock is the outer one: while it is held, the
//! fleet and the effects may lock themselves, and they never lock anything else, so there is no order to get wrong.
//! Never: talks to the network.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::chance::Draw;
use crate::clock::{Moment, Timing};
use crate::effects::Effects;
use crate::faults::Faults;
use crate::fleet_state::Fleet;
use crate::log::Log;
use crate::push::Desk;
use crate::verify::{AccessKey, Verifier};
use crate::{haoka, linkcard, sts};

/// The state behind one port.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    /// When it came into being.
    pub(crate) started: Moment,
    pub(crate) timing: Timing,
    pub(crate) verifier: Verifier,
    pub(crate) fleet: Fleet,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) effects: Effects,
    pub(crate) linkcard: Mutex<linkcard::State>,
    pub(crate) haoka: Mutex<haoka::State>,
    pub(crate) sts: Mutex<sts::State>,
    pub(crate) pushes: Desk,
    requests: AtomicU64,
}

impl World {
    pub(crate) fn new(seed: u64, timing: Timing, verifier: Verifier, fleet: Fleet) -> Self {
        let started = timing.now();
        Self {
            seed,
            started,
            timing,
            verifier,
            fleet,
            faults: Faults::default(),
            log: Log::default(),
            effects: Effects::default(),
            linkcard: Mutex::new(linkcard::State::new(started)),
            haoka: Mutex::new(haoka::State::new(started)),
            sts: Mutex::new(sts::State::new(seed)),
            pushes: Desk::default(),
            requests: AtomicU64::new(0),
        }
    }

    /// A key that requests to Alibaba Cloud may be signed with, by its id.
    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        self.verifier.access_key(id).or_else(|| sts::access_key(self, id))
    }

    /// A request id in the form of Alibaba Cloud: an upper-case UUID.
    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        Draw::new(self.seed, "request id", &number.to_string()).uuid().to_ascii_uppercase()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! A world on a manual clock, for unit tests of the services' rules.

    use std::sync::Arc;
    use std::time::{Duration, UNIX_EPOCH};

    use super::World;
    use crate::cards::Card;
    use crate::clock::{ManualClock, Timing};
    use crate::fleet_state::Fleet;
    use crate::verify::{Keys, Verifier};

    /// 2024-11-25 10:00:00 at UTC+8.
    pub(crate) const START: u64 = 1_732_500_000;

    /// No verification; time scale 1.
    pub(crate) fn world(cards: &[Card], strict: bool) -> (World, ManualClock) {
        scaled(cards, strict, 1.0)
    }

    pub(crate) fn scaled(cards: &[Card], strict: bool, scale: f64) -> (World, ManualClock) {
        let clock = ManualClock::new(UNIX_EPOCH + Duration::from_secs(START));
        let keys = Keys {
            access_key_id: "testid".to_owned(),
            access_key_secret: "testsecret".into(),
            security_token: None,
            app_id: "10001".to_owned(),
            api_key: "key".into(),
        };
        let timing = Timing::new(Arc::new(clock.clone()), scale, 0);
        (World::new(5, timing, Verifier::new(false, keys), Fleet::new(5, strict, cards)), clock)
    }
}
