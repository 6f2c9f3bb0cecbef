//! Who signs.
//!
//! Credentials are taken whole, as one snapshot: a key id is never paired with another generation's secret. Secrets
//! never appear in `Debug`, errors or logs.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, ErrorKind};

/// Environment variable of the access key id.
pub const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
/// Environment variable of the access key secret.
pub const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
/// Environment variable of the security token that goes with temporary keys.
pub const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
/// Environment variable of the V2.0 open API's application id.
pub const HAOKA_APP_ID: &str = "SIMFLEET_HAOKA_APP_ID";
/// Environment variable of the V2.0 open API's key.
pub const HAOKA_API_KEY: &str = "SIMFLEET_HAOKA_API_KEY";

/// An Alibaba Cloud access key, long-lived or temporary (STS).
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    secret: SecretString,
    security_token: Option<SecretString>,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .field("secret", &"[REDACTED]")
            .field("security_token", &self.security_token.as_ref().map(|_| "[REDACTED]"))
            .finish()
    }
}

impl AccessKey {
    /// A long-lived key.
    pub fn new(id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self { id: id.into(), secret: secret.into(), security_token: None }
    }

    /// The same key with the security token that belongs to it, for temporary (STS) keys.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<SecretString>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The key in `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys,
    /// `ALIBABA_CLOUD_SECURITY_TOKEN`. Empty variables count as absent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] when one of the first two is absent; the text names it.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// Like [`AccessKey::from_env`], with another source of variables.
    ///
    /// # Errors
    ///
    /// Those of [`AccessKey::from_env`].
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let key = Self::new(required(&variable, ACCESS_KEY_ID)?, required(&variable, ACCESS_KEY_SECRET)?);
        Ok(match variable(SECURITY_TOKEN).filter(|token| !token.is_empty()) {
            Some(token) => key.with_security_token(token),
            None => key,
        })
    }

    /// The key's id. Not a secret, but it names an account.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.secret
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.security_token.as_ref().map(ExposeSecret::expose_secret)
    }
}

/// An application of the V2.0 open API.
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
    /// An application, as the agent back office shows it.
    pub fn new(app_id: impl Into<String>, api_key: impl Into<SecretString>) -> Self {
        Self { app_id: app_id.into(), api_key: api_key.into() }
    }

    /// The application in `SIMFLEET_HAOKA_APP_ID` and `SIMFLEET_HAOKA_API_KEY`. Empty variables count as absent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] when one is absent; the text names it.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// Like [`AppKey::from_env`], with another source of variables.
    ///
    /// # Errors
    ///
    /// Those of [`AppKey::from_env`].
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Ok(Self::new(required(&variable, HAOKA_APP_ID)?, required(&variable, HAOKA_API_KEY)?))
    }

    /// The application's id.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    pub(crate) fn api_key(&self) -> &SecretString {
        &self.api_key
    }

    /// Refuses what cannot be sent in a header, and an empty key.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.app_id.is_empty() || !self.app_id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::new(ErrorKind::Credentials, "the appID is empty or holds blanks or other characters")
                .with_remedy("check SIMFLEET_HAOKA_APP_ID"));
        }
        if self.api_key.expose_secret().is_empty() {
            return Err(
                Error::new(ErrorKind::Credentials, "the API key is empty").with_remedy("check SIMFLEET_HAOKA_API_KEY")
            );
        }
        Ok(())
    }
}

fn required(variable: &impl Fn(&str) -> Option<String>, name: &str) -> Result<String, Error> {
    variable(name).filter(|value| !value.is_empty()).ok_or_else(|| {
        let all = if name.starts_with("ALIBABA") {
            [ACCESS_KEY_ID, ACCESS_KEY_SECRET]
        } else {
            [HAOKA_APP_ID, HAOKA_API_KEY]
        };
        Error::new(ErrorKind::Credentials, format!("{name} is not set"))
            .with_remedy(format!("set {} and {} in the environment", all[0], all[1]))
    })
}
