//! Randomness: nonces, trace ids and jitter ask a [`Random`].
//!
//! [`SystemRandom`] is cryptographically strong; [`SeededRandom`] repeats itself, for tests.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::sign::hex;

/// A source of random bytes.
pub trait Random: fmt::Debug + Send + Sync + 'static {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// Cryptographically strong randomness of the thread.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}

/// The same numbers for the same seed. Never for nonces that leave the machine.
#[derive(Debug)]
pub struct SeededRandom(Mutex<StdRng>);

impl SeededRandom {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

/// 32 lower-case hex characters.
pub(crate) fn nonce(random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    hex(&bytes)
}

/// A number from 0 up to, but not including, 1.
pub(crate) fn fraction(random: &dyn Random) -> f64 {
    let mut bytes = [0; 8];
    random.fill(&mut bytes);
    #[allow(clippy::cast_precision_loss)] // 53 bits fit
    let numerator = (u64::from_le_bytes(bytes) >> 11) as f64;
    numerator / 9_007_199_254_740_992.0
}
