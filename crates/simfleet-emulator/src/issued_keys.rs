//! The temporary keys that STS has issued, and the role sessions that they belong to.
//!
//! A key depends on the seed and on the number of keys issued before it. The table is bounded: the oldest key is
//! dropped first and is unknown from then on. Expired keys stay, so that requests with them are rejected as expired.
//! `Debug` shows neither secrets nor tokens.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::verify::encoding::hex;
use crate::verify::verifier::AccessKey;

/// The maximum number of keys remembered.
const CAPACITY: usize = 10_000;

/// A session in a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) account: String,
    pub(crate) role: String,
    pub(crate) role_id: String,
    pub(crate) name: String,
    /// Kept when a session assumes another role.
    pub(crate) source_identity: Option<String>,
}

impl Session {
    /// Returns the id of role and session.
    pub(crate) fn principal(&self) -> String {
        format!("{}:{}", self.role_id, self.name)
    }
}

/// Returns an id of `length` digits that begins with `first`.
pub(crate) fn numeric_id(seed: u64, first: u8, length: usize, purpose: &str, subject: &str) -> String {
    format!("{first}{}", SeededRandom::new(seed, purpose, subject).digits(length - 1))
}

/// A new key in plain text, for the response that returns it.
pub(crate) struct NewKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
}

#[derive(Debug)]
struct IssuedKey {
    secret: SecretString,
    token: SecretString,
    end: Moment,
    session: Session,
}

/// The table of keys.
#[derive(Debug)]
pub(crate) struct IssuedKeys {
    seed: u64,
    count: u64,
    keys: BoundedMap<String, IssuedKey>,
}

impl IssuedKeys {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, keys: BoundedMap::new(CAPACITY) }
    }

    /// Issues the next key, valid until `end`.
    pub(crate) fn issue(&mut self, session: Session, end: Moment) -> NewKey {
        self.count += 1;
        let part = |purpose: &str| {
            let text = format!("emulated {purpose} {} of seed {}", self.count, self.seed);
            Sha256::digest(text.as_bytes())
        };
        let id = format!("STS.{}", &hex(&part("key id")).to_ascii_uppercase()[..24]);
        let secret = STANDARD.encode(&part("secret")[..30]);
        // Real tokens often contain characters that must be percent-encoded, so these always do.
        let token = format!("CAIS+/{}==", STANDARD.encode(&part("token")[..30]));
        let entry = IssuedKey {
            secret: SecretString::from(secret.as_str()),
            token: SecretString::from(token.as_str()),
            end,
            session,
        };
        self.keys.insert(id.clone(), entry);
        NewKey { id, secret, token }
    }

    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        let key = self.keys.get(id)?;
        Some(AccessKey { secret: key.secret.clone(), token: Some(key.token.clone()), end: Some(key.end) })
    }

    /// Returns the session that the key was issued for.
    pub(crate) fn session(&self, id: &str) -> Option<Session> {
        self.keys.get(id).map(|key| key.session.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        let text = || "text".to_owned();
        Session { account: text(), role: text(), role_id: text(), name: text(), source_identity: None }
    }

    #[test]
    fn keys_depend_on_seed_and_number_only_and_are_not_printed() {
        let key = |seed, number| {
            let mut issued = IssuedKeys::new(seed);
            let keys: Vec<NewKey> = (0..=number).map(|_| issued.issue(session(), Moment(number))).collect();
            let shown = format!("{issued:?} {:?}", issued.access_key(&keys[0].id));
            for key in &keys {
                assert!(!shown.contains(&key.secret) && !shown.contains(&key.token), "{shown}");
            }
            let last = keys.into_iter().last().unwrap();
            [last.id, last.secret, last.token]
        };
        assert_eq!(key(1, 1), key(1, 1));
        for other in [key(2, 1), key(1, 2)] {
            assert!(key(1, 1).iter().zip(&other).all(|(left, right)| left != right));
        }
    }

    #[test]
    fn the_oldest_key_is_dropped_first() {
        let mut issued = IssuedKeys::new(0);
        let ids: Vec<String> = (0..=CAPACITY).map(|_| issued.issue(session(), Moment(0)).id).collect();
        assert!(issued.access_key(&ids[0]).is_none() && issued.session(&ids[0]).is_none());
        assert!(issued.access_key(&ids[1]).is_some() && issued.session(&ids[CAPACITY]).is_some());
    }
}
