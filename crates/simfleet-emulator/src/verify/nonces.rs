//! Remembers nonces, so that a request cannot be replayed.
//!
//! A nonce is accepted once within its window and the capacity. A digest of fixed size is kept for each, because
//! clients choose the nonces and could make them long.

use std::sync::Mutex;

use sha2::{Digest, Sha256};

use crate::bounded::BoundedMap;
use crate::clock::{Moment, Span};
use crate::sync::lock;

/// The maximum number of nonces; with more requests within one window, the oldest are dropped early.
const CAPACITY: usize = 200_000;

/// The used nonces within a window of real time.
#[derive(Debug)]
pub(crate) struct Nonces {
    window: Span,
    seen: Mutex<BoundedMap<[u8; 32], Moment>>,
}

impl Nonces {
    pub(crate) fn new(window: Span) -> Self {
        Self { window, seen: Mutex::new(BoundedMap::new(CAPACITY)) }
    }

    /// Records a nonce; returns false if it was already used within the window.
    pub(crate) fn first_use(&self, nonce: &str, now: Moment) -> bool {
        let digest: [u8; 32] = Sha256::digest(nonce.as_bytes()).into();
        let mut seen = lock(&self.seen);
        seen.forget_while(|at| now.since(*at) >= self.window);
        if seen.contains(&digest) {
            return false;
        }
        seen.insert(digest, now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_accepted_once_within_its_window() {
        let nonces = Nonces::new(Span::seconds(900));
        let at = |seconds: i64| Moment(seconds * 1_000_000);
        assert!(nonces.first_use("a", at(0)));
        assert!(!nonces.first_use("a", at(899)));
        assert!(nonces.first_use("b", at(899)));
        assert!(nonces.first_use("a", at(900)));
        assert!(!nonces.first_use("b", at(901)));
    }
}
