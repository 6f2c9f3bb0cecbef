//! Loads credentials from the environment, or uses those of the emulator.

use simfleet::{AccessKey, AppKey, Error};

use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::tell;

/// The default credentials of the emulator, which no real service accepts.
pub(crate) const EMULATOR_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const EMULATOR_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// What a client is used for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClientPurpose {
    /// Requests are only previewed: placeholders replace credentials and endpoints that are not set.
    pub(crate) preview_only: bool,
    /// Requests are signed, so credentials are required.
    pub(crate) signed: bool,
}

impl ClientPurpose {
    /// The client sends signed requests.
    pub(crate) const SEND: Self = Self { preview_only: false, signed: true };
}

/// Loads the application key of the V2.0 open API.
pub(crate) fn app_key(global: &GlobalArgs) -> Result<AppKey, CliError> {
    load_credentials(global, ClientPurpose::SEND)
}

/// Credentials that can be read from the environment.
pub(crate) trait EnvCredentials: Sized {
    /// The id to use in a preview if none is set.
    const PLACEHOLDER_ID: &str;
    /// The default credentials of the emulator.
    const EMULATOR: (&str, &str);

    /// The name of the credentials in messages.
    fn kind() -> String;
    fn new(id: &str, secret: &str) -> Self;
    fn from_env() -> Result<Self, Error>;
}

impl EnvCredentials for AccessKey {
    const PLACEHOLDER_ID: &str = "ACCESS-KEY-ID";
    const EMULATOR: (&str, &str) = EMULATOR_ACCESS_KEY;

    fn kind() -> String {
        text!("credentials-access-key")
    }

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

impl EnvCredentials for AppKey {
    const PLACEHOLDER_ID: &str = "APP-ID";
    const EMULATOR: (&str, &str) = EMULATOR_APP;

    fn kind() -> String {
        text!("credentials-application")
    }

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

/// Loads credentials: those of the emulator with `--emulator`, otherwise those of the environment.
pub(crate) fn load_credentials<K: EnvCredentials>(global: &GlobalArgs, purpose: ClientPurpose) -> Result<K, CliError> {
    if global.emulator.is_some() {
        return Ok(K::new(K::EMULATOR.0, K::EMULATOR.1));
    }
    K::from_env().or_else(|error| {
        if !purpose.preview_only {
            return Err(error.into());
        }
        tell!("credentials-placeholder", kind = K::kind(), placeholder = K::PLACEHOLDER_ID);
        Ok(K::new(K::PLACEHOLDER_ID, "none"))
    })
}
