//! Access keys.
//!
//! An [`AccessKey`] is one snapshot of id, secret, token and expiration. A client replaces it as a whole, so an id is never combined with the secret of another key. Secrets never appear
//! in `Debug`, errors or logs.

use std::fmt;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;
use crate::key_parts::{Part, check, from_env, required};

/// The environment variable of the access key id.
pub const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
/// The environment variable of the access key secret.
pub const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
/// The environment variable of the security token of temporary keys.
pub const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

const NEEDED: [&str; 2] = [ACCESS_KEY_ID, ACCESS_KEY_SECRET];

/// An Alibaba Cloud access key, long-lived or temporary (STS).
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    secret: SecretString,
    security_token: Option<SecretString>,
    expiration: Option<SystemTime>,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .field("secret", &"[REDACTED]")
            .field("security_token", &self.security_token.as_ref().map(|_| "[REDACTED]"))
            .field("expiration", &self.expiration.map(crate::timestamp::utc))
            .finish()
    }
}

impl AccessKey {
    /// Creates a long-lived key.
    pub fn new(id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self { id: id.into(), secret: secret.into(), security_token: None, expiration: None }
    }

    /// Adds the security token that belongs to a temporary (STS) key.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<SecretString>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// Sets the instant from which the services reject a temporary key.
    #[must_use]
    pub fn with_expiration(mut self, instant: SystemTime) -> Self {
        self.expiration = Some(instant);
        self
    }

    /// Reads the key from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys,
    /// `ALIBABA_CLOUD_SECURITY_TOKEN`. Empty variables count as absent.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if one of the first two is absent, or a value is
    /// not valid UTF-8; the message names the variable.
    pub fn from_env() -> Result<Self, Error> {
        let [id, secret, token] = [ACCESS_KEY_ID, ACCESS_KEY_SECRET, SECURITY_TOKEN].map(from_env);
        let values = [(ACCESS_KEY_ID, id?), (ACCESS_KEY_SECRET, secret?), (SECURITY_TOKEN, token?)];
        Self::from_variables(|name| values.iter().find(|(known, _)| *known == name)?.1.as_deref().cloned())
    }

    /// Reads the key like [`AccessKey::from_env`], from another source of variables.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`AccessKey::from_env`].
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let key =
            Self::new(required(&variable, ACCESS_KEY_ID, &NEEDED)?, required(&variable, ACCESS_KEY_SECRET, &NEEDED)?);
        Ok(match variable(SECURITY_TOKEN).filter(|token| !token.is_empty()) {
            Some(token) => key.with_security_token(token),
            None => key,
        })
    }

    /// Returns the key's id. It is not a secret, but it identifies an account.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the instant from which the services reject the key; `None` if it does not expire or the instant is not
    /// known.
    pub fn expiration(&self) -> Option<SystemTime> {
        self.expiration
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.secret
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.security_token.as_ref().map(ExposeSecret::expose_secret)
    }

    /// Checks id, secret and token. `origin` is where they come from: by default, the environment variables.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`].
    pub(crate) fn check(&self, origin: Option<&str>) -> Result<(), Error> {
        let part =
            |name, value, variable, is_secret| Part { name, value, origin: origin.unwrap_or(variable), is_secret };
        let mut parts = vec![
            part("the access key's id", self.id(), ACCESS_KEY_ID, false),
            part("the access key's secret", self.secret().expose_secret(), ACCESS_KEY_SECRET, true),
        ];
        let token = self.security_token();
        parts.extend(token.map(|token| part("the access key's security token", token, SECURITY_TOKEN, true)));
        check(&parts)
    }
}
