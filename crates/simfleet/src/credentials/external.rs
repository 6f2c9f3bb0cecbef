//! The key that an external program prints.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use simfleet_runtime::clock::BoxFuture;
use zeroize::Zeroizing;

use super::cli_file::shown;
use super::context::{Context, unavailable};
use super::issued::{instant, unix_instant};
use super::provider::CredentialsProvider;
use crate::alibaba::AccessKey;
use crate::error::Error;

/// The longest output that is read: 64 KiB.
const OUTPUT: usize = 64 * 1024;

/// A program whose standard output is a key, in the form of the mode External of aliyun-cli.
pub(super) struct ExternalProcess {
    owner: String,
    command: SecretString,
}

/// The output of the program.
#[derive(Deserialize)]
struct Output {
    #[serde(default)]
    mode: String,
    access_key_id: String,
    access_key_secret: SecretString,
    #[serde(default)]
    sts_token: Option<SecretString>,
    #[serde(default)]
    expiration: Option<Expiration>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expiration {
    Seconds(i64),
    Text(String),
}

impl ExternalProcess {
    /// `owner` names the profile in messages. The command is split like a shell does, but no shell runs it.
    pub(super) fn new(owner: String, command: String) -> Self {
        Self { owner, command: command.into() }
    }

    async fn run(&self, context: &Context) -> Result<AccessKey, Error> {
        let words = shlex::split(self.command.expose_secret()).filter(|words| !words.is_empty());
        let words =
            words.ok_or_else(|| unavailable("`process_command` has a quote that is not closed, or is empty"))?;
        let Some((program, arguments)) = words.split_first() else { return Err(unavailable("no command")) };
        // Arguments may be secret, so messages name the program only.
        let name = shown(program);
        let output = context.processes().run(program, arguments, OUTPUT).await.map(Zeroizing::new);
        let output = output.map_err(|error| {
            unavailable(format!("the program `{name}` gave no key: {error}"))
                .with_remedy("run the `process_command` of the profile by hand, and fix what it reports")
        })?;
        let unusable = |what: String| {
            unavailable(format!("the output of the program `{name}` {what}"))
                .with_remedy("it must print one JSON object with mode, access_key_id, access_key_secret and sts_token")
        };
        let read: Output = serde_json::from_slice(&output).map_err(|error| {
            unusable(format!("is not the expected JSON (line {}, column {})", error.line(), error.column()))
        })?;
        let key = AccessKey::new(read.access_key_id, read.access_key_secret);
        let key = match (read.mode.to_ascii_lowercase().as_str(), read.sts_token) {
            ("ak", _) => key,
            ("ststoken", Some(token)) => key.with_security_token(token),
            ("ststoken", None) => return Err(unusable("has no sts_token".to_owned())),
            _ => return Err(unusable(format!("has the mode `{}`, not AK or StsToken", shown(&read.mode)))),
        };
        let end = match read.expiration {
            None => return Ok(key),
            Some(Expiration::Seconds(seconds)) => unix_instant(seconds),
            Some(Expiration::Text(text)) if text.is_empty() => return Ok(key),
            Some(Expiration::Text(text)) => instant(&text),
        };
        Ok(key.with_expiration(end.ok_or_else(|| unusable("has an expiration that is not a time".to_owned()))?))
    }
}

impl fmt::Debug for ExternalProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExternalProcess").field("owner", &self.owner).finish_non_exhaustive()
    }
}

impl CredentialsProvider for ExternalProcess {
    fn name(&self) -> &str {
        "external program"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(self.run(context))
    }

    fn account(&self, _: &Context) -> Option<String> {
        Some(format!("external program of {}", self.owner))
    }
}
