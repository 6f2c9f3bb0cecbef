//! The credentials of an application.
//!
//! Id and key are only replaced together, so an id is never combined with the key of another application. Secrets never
//! appear in `Debug`, errors or logs.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;
use crate::key_parts::{Part, check, from_env, required};

/// The environment variable of the V2.0 open API's application id.
pub const HAOKA_APP_ID: &str = "SIMFLEET_HAOKA_APP_ID";
/// The environment variable of the V2.0 open API's key.
pub const HAOKA_API_KEY: &str = "SIMFLEET_HAOKA_API_KEY";

const NEEDED: [&str; 2] = [HAOKA_APP_ID, HAOKA_API_KEY];

/// An application of the V2.0 open API: its id and key.
#[derive(Clone)]
pub struct AppKey {
    app_id: String,
    api_key: SecretString,
}

impl fmt::Debug for AppKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppKey").field("app_id", &self.app_id).field("api_key", &"[REDACTED]").finish()
    }
}

impl AppKey {
    /// Creates an application with the values that the agent back office shows.
    pub fn new(app_id: impl Into<String>, api_key: impl Into<SecretString>) -> Self {
        Self { app_id: app_id.into(), api_key: api_key.into() }
    }

    /// Reads the application from `SIMFLEET_HAOKA_APP_ID` and `SIMFLEET_HAOKA_API_KEY`. Empty variables count as
    /// absent.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if one is absent or not valid UTF-8; the
    /// message names it.
    pub fn from_env() -> Result<Self, Error> {
        let values = [(HAOKA_APP_ID, from_env(HAOKA_APP_ID)?), (HAOKA_API_KEY, from_env(HAOKA_API_KEY)?)];
        Self::from_variables(|name| values.iter().find(|(known, _)| *known == name)?.1.as_deref().cloned())
    }

    /// Reads the application like [`AppKey::from_env`], from another source of variables.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`AppKey::from_env`].
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Ok(Self::new(required(&variable, HAOKA_APP_ID, &NEEDED)?, required(&variable, HAOKA_API_KEY, &NEEDED)?))
    }

    /// Returns the application's id.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    pub(crate) fn api_key(&self) -> &SecretString {
        &self.api_key
    }

    /// Checks id and key.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`].
    pub(crate) fn check(&self) -> Result<(), Error> {
        let secret = self.api_key.expose_secret();
        check(&[
            Part { name: "the appID", value: &self.app_id, origin: HAOKA_APP_ID, is_secret: false },
            Part { name: "the API key", value: secret, origin: HAOKA_API_KEY, is_secret: true },
        ])
    }
}
