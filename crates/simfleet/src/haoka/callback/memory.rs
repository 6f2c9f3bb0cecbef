//! Remembers the trace ids of pushes within the time window, with a bounded number of entries.
//!
//! Within the time window, only one push at a time can claim a trace id. After that push is accepted, no other push can
//! claim it. A full memory rejects new pushes instead of forgetting old ones. It stores no headers or bodies,
//! only the trace id, the timestamp and a digest of the body for each push.

use std::collections::{BTreeSet, HashMap};

/// The SHA-256 hash of a body.
pub(super) type BodyDigest = [u8; 32];

/// The result of claiming a trace id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// The trace id is new; the number identifies this claim.
    First(u64),
    /// A push with this trace id is being handled.
    InProgress,
    /// A push with this trace id was accepted; `same_body` says whether it had the same body.
    Accepted { same_body: bool },
    /// The timestamp is not newer than entries that were removed: the clock went back.
    TooOld,
    /// The memory is full.
    Full,
}

#[derive(Clone, Copy, Debug)]
struct RememberedPush {
    timestamp: i64,
    body: BodyDigest,
    claim: u64,
    accepted: bool,
}

/// The remembered trace ids and their timestamps.
#[derive(Debug)]
pub(super) struct Memory {
    seen: HashMap<u128, RememberedPush>,
    /// The same entries by timestamp, to remove the oldest.
    by_time: BTreeSet<(i64, u128)>,
    /// The newest timestamp that was removed. A push that is not newer could be a replay.
    dropped: Option<i64>,
    claims: u64,
    capacity: usize,
}

impl Memory {
    pub(super) fn new(capacity: usize) -> Self {
        Self { seen: HashMap::new(), by_time: BTreeSet::new(), dropped: None, claims: 0, capacity: capacity.max(1) }
    }

    /// Claims a trace id for one push. `oldest` is the oldest timestamp that the window accepts.
    pub(super) fn claim(&mut self, trace: u128, timestamp: i64, body: BodyDigest, oldest: i64) -> Claim {
        self.drop_before(oldest);
        if let Some(seen) = self.seen.get(&trace) {
            if !seen.accepted {
                return Claim::InProgress;
            }
            return Claim::Accepted { same_body: seen.body == body };
        }
        if self.dropped.is_some_and(|dropped| timestamp <= dropped) {
            return Claim::TooOld;
        }
        if self.seen.len() >= self.capacity {
            return Claim::Full;
        }
        self.claims += 1;
        self.seen.insert(trace, RememberedPush { timestamp, body, claim: self.claims, accepted: false });
        self.by_time.insert((timestamp, trace));
        Claim::First(self.claims)
    }

    /// Marks the push as handled; its trace id cannot be claimed again.
    pub(super) fn accept(&mut self, trace: u128, claim: u64) {
        if let Some(seen) = self.seen.get_mut(&trace).filter(|seen| seen.claim == claim) {
            seen.accepted = true;
        }
    }

    /// Releases the claim of a push that was not handled, so that the push can be sent again.
    pub(super) fn release(&mut self, trace: u128, claim: u64) {
        // After the window the entry may be gone, and a later push may have claimed the id.
        if let Some(seen) = self.seen.get(&trace).filter(|seen| seen.claim == claim && !seen.accepted) {
            self.by_time.remove(&(seen.timestamp, trace));
            self.seen.remove(&trace);
        }
    }

    fn drop_before(&mut self, oldest: i64) {
        while let Some((timestamp, trace)) = self.by_time.first().copied().filter(|(time, _)| *time < oldest) {
            self.by_time.remove(&(timestamp, trace));
            self.seen.remove(&trace);
            self.dropped = Some(self.dropped.map_or(timestamp, |dropped| dropped.max(timestamp)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: BodyDigest = [1; 32];
    const B: BodyDigest = [2; 32];

    #[test]
    fn an_accepted_trace_id_is_used_up_and_a_released_one_is_free() {
        let mut memory = Memory::new(10);
        let Claim::First(claim) = memory.claim(7, 1000, A, 0) else { panic!() };
        assert_eq!(memory.claim(7, 1000, A, 0), Claim::InProgress);
        memory.release(7, claim);
        let Claim::First(again) = memory.claim(7, 1000, A, 0) else { panic!() };
        // The first claim is no longer valid.
        memory.release(7, claim);
        memory.accept(7, claim);
        assert_eq!(memory.claim(7, 1000, A, 0), Claim::InProgress);
        memory.accept(7, again);
        memory.release(7, again);
        assert_eq!(memory.claim(7, 1000, A, 0), Claim::Accepted { same_body: true });
        assert_eq!(memory.claim(7, 1001, B, 0), Claim::Accepted { same_body: false });
    }

    #[test]
    fn a_full_memory_rejects_pushes_until_the_window_has_passed() {
        let mut memory = Memory::new(2);
        for trace in [1, 2] {
            let Claim::First(claim) = memory.claim(trace, 1000 + i64::try_from(trace).unwrap(), A, 400) else {
                panic!()
            };
            memory.accept(trace, claim);
        }
        assert_eq!(memory.claim(3, 1003, A, 403), Claim::Full);
        assert_eq!(memory.claim(1, 1001, A, 403), Claim::Accepted { same_body: true });
        assert_eq!(memory.claim(3, 1003, A, 1001), Claim::Full);
        assert!(matches!(memory.claim(3, 1003, A, 1002), Claim::First(_)));
        assert_eq!(memory.claim(2, 1002, A, 1002), Claim::Accepted { same_body: true });
        assert_eq!((memory.seen.len(), memory.by_time.len()), (2, 2));
    }

    #[test]
    fn a_clock_that_goes_back_allows_no_replay() {
        let mut memory = Memory::new(10);
        let Claim::First(claim) = memory.claim(1, 1000, A, 400) else { panic!() };
        memory.accept(1, claim);
        assert!(matches!(memory.claim(2, 2000, A, 1400), Claim::First(_)));
        assert_eq!(memory.claim(1, 1000, A, 400), Claim::TooOld);
        assert!(matches!(memory.claim(3, 1001, A, 400), Claim::First(_)));
    }
}
