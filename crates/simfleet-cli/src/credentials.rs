//! Credentials, from the environment or those of the emulator.

use simfleet::{AccessKey, AppKey, Error};

use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::output::say;

/// The emulator's default credentials; they open nothing else.
pub(crate) const EMULATOR_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const EMULATOR_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// What a client is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClientPurpose {
    /// Its requests are only shown: something stands in place of credentials and endpoints that are not set.
    pub(crate) preview_only: bool,
    /// Its requests are signed: it needs credentials.
    pub(crate) signed: bool,
}

impl ClientPurpose {
    /// Sending signed requests.
    pub(crate) const SEND: Self = Self { preview_only: false, signed: true };
}

/// The application of the V2.0 open API: the emulator's, or the one of the environment.
pub(crate) fn app_key(global: &GlobalArgs) -> Result<AppKey, CliError> {
    load_credentials(global, ClientPurpose::SEND)
}

/// Credentials that can be had from the environment.
pub(crate) trait EnvCredentials: Sized {
    /// What they are.
    const KIND: &str;
    /// The id that stands in their place in a request that is only shown.
    const PLACEHOLDER_ID: &str;
    /// The emulator's.
    const EMULATOR: (&str, &str);

    fn new(id: &str, secret: &str) -> Self;
    fn from_env() -> Result<Self, Error>;
}

impl EnvCredentials for AccessKey {
    const KIND: &str = "access key";
    const PLACEHOLDER_ID: &str = "ACCESS-KEY-ID";
    const EMULATOR: (&str, &str) = EMULATOR_ACCESS_KEY;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

impl EnvCredentials for AppKey {
    const KIND: &str = "application";
    const PLACEHOLDER_ID: &str = "APP-ID";
    const EMULATOR: (&str, &str) = EMULATOR_APP;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

pub(crate) fn load_credentials<K: EnvCredentials>(global: &GlobalArgs, purpose: ClientPurpose) -> Result<K, CliError> {
    if global.emulator.is_some() {
        return Ok(K::new(K::EMULATOR.0, K::EMULATOR.1));
    }
    K::from_env().or_else(|error| {
        if !purpose.preview_only {
            return Err(error.into());
        }
        say!("simfleet: no {} is set; {} stands in its place", K::KIND, K::PLACEHOLDER_ID);
        Ok(K::new(K::PLACEHOLDER_ID, "none"))
    })
}
