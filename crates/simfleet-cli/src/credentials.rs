//! Credentials, from the environment or those of the emulator.

use simfleet::{AccessKey, AppKey, Error};

use crate::error::Failure;
use crate::global::Global;
use crate::output::say;

/// The emulator's default credentials; they open nothing else.
pub(crate) const TEST_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const TEST_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// What a client is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Purpose {
    /// Its requests are only shown: something stands in place of credentials and endpoints that are not set.
    pub(crate) shows: bool,
    /// Its requests are signed: it needs credentials.
    pub(crate) signs: bool,
}

impl Purpose {
    /// Sending signed requests.
    pub(crate) const SEND: Self = Self { shows: false, signs: true };
}

/// The application of the V2.0 open API: the emulator's, or the one of the environment.
pub(crate) fn app_key(global: &Global) -> Result<AppKey, Failure> {
    key(global, Purpose::SEND)
}

/// Credentials that can be had from the environment.
pub(crate) trait Key: Sized {
    /// What they are.
    const WHAT: &str;
    /// The id that stands in their place in a request that is only shown.
    const STAND_IN: &str;
    /// The emulator's.
    const TEST: (&str, &str);

    fn new(id: &str, secret: &str) -> Self;
    fn from_env() -> Result<Self, Error>;
}

impl Key for AccessKey {
    const WHAT: &str = "access key";
    const STAND_IN: &str = "ACCESS-KEY-ID";
    const TEST: (&str, &str) = TEST_ACCESS_KEY;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

impl Key for AppKey {
    const WHAT: &str = "application";
    const STAND_IN: &str = "APP-ID";
    const TEST: (&str, &str) = TEST_APP;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

pub(crate) fn key<K: Key>(global: &Global, purpose: Purpose) -> Result<K, Failure> {
    if global.emulator.is_some() {
        return Ok(K::new(K::TEST.0, K::TEST.1));
    }
    K::from_env().or_else(|error| {
        if !purpose.shows {
            return Err(error.into());
        }
        say!("simfleet: no {} is set; {} stands in its place", K::WHAT, K::STAND_IN);
        Ok(K::new(K::STAND_IN, "none"))
    })
}
