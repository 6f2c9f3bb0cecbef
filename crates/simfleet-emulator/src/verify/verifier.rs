//! The credentials that requests must be signed with.

use secrecy::SecretString;

use super::nonces::Nonces;
use crate::clock::{Moment, Span};

/// How far a timestamp may differ from the server's time at Alibaba Cloud, and how long a nonce is remembered, in real
/// seconds.
pub(super) const GATEWAY_WINDOW: i64 = 15 * 60;

/// How far a timestamp may differ from the server's time at haoka, and how long a trace id is remembered, in real
/// seconds.
pub(super) const HAOKA_WINDOW: i64 = 600;

/// The credentials that requests must be signed with.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: SecretString,
    pub(crate) security_token: Option<SecretString>,
    pub(crate) app_id: String,
    pub(crate) api_key: SecretString,
}

/// The keys, and the nonces that were used.
#[derive(Debug)]
pub(crate) struct Verifier {
    pub(crate) enabled: bool,
    pub(crate) keys: Keys,
    pub(super) gateway_nonces: Nonces,
    pub(super) haoka_traces: Nonces,
}

impl Verifier {
    pub(crate) fn new(enabled: bool, keys: Keys) -> Self {
        Self {
            enabled,
            keys,
            gateway_nonces: Nonces::new(Span::seconds(GATEWAY_WINDOW)),
            haoka_traces: Nonces::new(Span::seconds(HAOKA_WINDOW)),
        }
    }

    /// Returns the configured key if `id` is its id.
    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        let keys = &self.keys;
        let key =
            || AccessKey { secret: keys.access_key_secret.clone(), token: keys.security_token.clone(), end: None };
        (keys.access_key_id == id).then(key)
    }
}

/// A key that requests to Alibaba Cloud can be signed with.
#[derive(Debug)]
pub(crate) struct AccessKey {
    pub(crate) secret: SecretString,
    /// A temporary key is valid only with its token.
    pub(crate) token: Option<SecretString>,
    /// The instant from which the token is rejected.
    pub(crate) end: Option<Moment>,
}
