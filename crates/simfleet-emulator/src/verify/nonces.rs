//! Remembering nonces, so that a request cannot be sent twice.
//!
//! Promise: within its window and its capacity, a nonce is accepted once.
//! Never: keeps nonce texts, which a client chooses and could make long; a fixed-size digest stands for each.

use std::sync::Mutex;

use sha2::{Digest, Sha256};

use crate::bounded::BoundedMap;
use crate::clock::{Moment, Span};
use crate::sync::lock;

/// Nonces remembered at most; with more requests than this inside one window the oldest are forgotten early.
const CAPACITY: usize = 1_000_000;

/// A memory of nonces with a window of real time.
#[derive(Debug)]
pub(crate) struct Nonces {
    window: Span,
    seen: Mutex<BoundedMap<[u8; 32], Moment>>,
}

impl Nonces {
    pub(crate) fn new(window: Span) -> Self {
        Self { window, seen: Mutex::new(BoundedMap::new(CAPACITY)) }
    }

    /// Takes note of a nonce; false when it was already used within the window.
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
    fn a_nonce_is_good_once_in_its_window() {
        let nonces = Nonces::new(Span::seconds(900));
        let at = |seconds: i64| Moment(seconds * 1_000_000);
        assert!(nonces.first_use("a", at(0)));
        assert!(!nonces.first_use("a", at(899)));
        assert!(nonces.first_use("b", at(899)));
        assert!(nonces.first_use("a", at(900)));
        assert!(!nonces.first_use("b", at(901)));
    }
}
