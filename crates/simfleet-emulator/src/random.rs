//! Seeded random numbers: the same for the same seed, purpose and subject on every machine and run.
//!
//! This is a mixing function and not a cipher; it must not be used for secrets.

/// A stream of numbers that (seed, purpose, subject) determine.
#[derive(Debug, Clone)]
pub(crate) struct SeededRandom(u64);

impl SeededRandom {
    pub(crate) fn new(seed: u64, purpose: &str, subject: &str) -> Self {
        // FNV-1a over the inputs with separators; the splitmix64 stream below does the mixing.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        for byte in purpose.bytes().chain([0xff]).chain(subject.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Self(hash)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// Returns true for about `percent` of the subjects.
    pub(crate) fn percent(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// Returns a number in `low..=high`.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    /// Returns seconds in `low..high`.
    pub(crate) fn seconds(&mut self, low: f64, high: f64) -> f64 {
        let unit = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        low + unit * (high - low)
    }

    /// Returns decimal digits, possibly with leading zeros.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + (self.next() % 10) as u8)).collect()
    }

    /// Returns text in the form of a UUID, in lower case.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            (high & 0x0fff) | 0x4000,
            (low >> 48) & 0x3fff | 0x8000,
            low & 0xffff_ffff_ffff
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_depend_on_every_input_and_nothing_else() {
        let first = |seed, purpose: &str, subject: &str| SeededRandom::new(seed, purpose, subject).next();
        assert_eq!(first(1, "a", "b"), first(1, "a", "b"));
        assert_ne!(first(1, "a", "b"), first(2, "a", "b"));
        assert_ne!(first(1, "a", "b"), first(1, "ab", ""));
        assert_ne!(first(1, "a", "b"), first(1, "a", "c"));
    }

    #[test]
    fn percentages_are_approximated() {
        let hits = (0..10_000).filter(|n| SeededRandom::new(7, "share", &format!("{n:020}")).percent(5)).count();
        assert!((400..600).contains(&hits), "{hits} of 10000");
    }

    #[test]
    fn values_have_their_documented_form() {
        let mut random = SeededRandom::new(0, "shape", "");
        assert_eq!(random.uuid().len(), 36);
        assert!(random.digits(32).bytes().all(|byte| byte.is_ascii_digit()));
        for _ in 0..1000 {
            assert!((2.0..8.0).contains(&random.seconds(2.0, 8.0)));
            assert!((60..=180).contains(&random.between(60, 180)));
        }
    }
}
