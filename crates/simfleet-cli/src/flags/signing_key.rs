//! Credentials for commands that sign without a client.

use clap::Args;
use simfleet::{ACCESS_KEY_ID, AccessKey, AppKey, HAOKA_APP_ID};

use crate::error::CliError;
use crate::input::read_secret;
use crate::lang::text;

#[derive(Args, Debug)]
pub(crate) struct SigningKey {
    /// Access key id, or with haoka the application's id (--app-id). The secret comes from the environment or --secret-stdin.
    #[arg(long, alias = "app-id", value_name = "ID")]
    pub(crate) access_key_id: Option<String>,

    /// Read the secret from the first line of stdin, and the security token of a temporary key from the second.
    #[arg(long)]
    pub(crate) secret_stdin: bool,
}

impl SigningKey {
    /// Returns the access key that the flags give; `None` without flags.
    pub(crate) fn access(&self) -> Result<Option<AccessKey>, CliError> {
        if self.secret_stdin {
            let id = self.id(ACCESS_KEY_ID)?;
            let (secret, token) = read_secrets()?;
            let key = AccessKey::new(id, secret);
            return Ok(Some(match token {
                Some(token) => key.with_security_token(token),
                None => key,
            }));
        }
        let Some(id) = &self.access_key_id else { return Ok(None) };
        let variable = |name: &str| if name == ACCESS_KEY_ID { Some(id.clone()) } else { std::env::var(name).ok() };
        Ok(Some(AccessKey::from_variables(variable)?))
    }

    /// Returns the application that the flags give; `None` without flags.
    pub(crate) fn app(&self) -> Result<Option<AppKey>, CliError> {
        if self.secret_stdin {
            return Ok(Some(AppKey::new(self.id(HAOKA_APP_ID)?, read_secrets()?.0)));
        }
        let Some(id) = &self.access_key_id else { return Ok(None) };
        let variable = |name: &str| if name == HAOKA_APP_ID { Some(id.clone()) } else { std::env::var(name).ok() };
        Ok(Some(AppKey::from_variables(variable)?))
    }

    /// Returns the keys for which the scheme is not known yet; none without flags. The id may be missing.
    pub(crate) fn either(&self) -> Result<Option<(AccessKey, AppKey)>, CliError> {
        if self.secret_stdin {
            let id = self.access_key_id.clone().unwrap_or_default();
            let (secret, _) = read_secrets()?;
            return Ok(Some((AccessKey::new(id.as_str(), secret.as_str()), AppKey::new(id, secret))));
        }
        Ok(None)
    }

    fn id(&self, variable: &str) -> Result<String, CliError> {
        let id = self.access_key_id.clone().or_else(|| std::env::var(variable).ok()).filter(|id| !id.is_empty());
        id.ok_or_else(|| {
            CliError::usage(text!("sign-no-id"), text!("sign-no-id-remedy", variable = variable.to_owned()))
        })
    }
}

/// Reads a secret from stdin, and a token if there is a second line.
fn read_secrets() -> Result<(String, Option<String>), CliError> {
    let text = read_secret("--secret-stdin", "-")?;
    let mut lines = text.lines();
    let secret = lines.next().unwrap_or_default().to_owned();
    if secret.is_empty() {
        return Err(CliError::usage(text!("sign-no-secret"), text!("sign-no-secret-remedy")));
    }
    Ok((secret, lines.next().filter(|token| !token.is_empty()).map(str::to_owned)))
}
