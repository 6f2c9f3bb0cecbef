//! Values of the configuration file that are more than plain text.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use secrecy::{ExposeSecret, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use simfleet::credentials::Context;
use simfleet::{Error, ErrorKind};
use zeroize::Zeroizing;

use crate::flags::parse;

/// The longest output of a command that is read: 64 KiB.
const OUTPUT: usize = 64 * 1024;
/// The longest value.
const LONGEST: usize = 32 * 1024;
const ENVIRONMENT: &str = "env:";
const COMMAND: &str = "command:";

/// A value that may be secret: the value itself, `env:NAME`, or `command:PROGRAM ARGUMENTS`.
#[derive(Clone)]
pub(crate) enum SecretValue {
    Literal(SecretString),
    Environment(String),
    Command(SecretString),
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source())
    }
}

impl SecretValue {
    /// Says where the value comes from, without the value.
    pub(crate) fn source(&self) -> String {
        match self {
            Self::Literal(_) => "file".to_owned(),
            Self::Environment(name) => format!("{ENVIRONMENT}{name}"),
            // Arguments may be secret.
            Self::Command(command) => format!("{COMMAND}{}", program(command.expose_secret())),
        }
    }

    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Self::Literal(_))
    }

    pub(crate) fn is_command(&self) -> bool {
        matches!(self, Self::Command(_))
    }

    /// Returns the value if that takes neither a variable nor a program.
    pub(crate) fn literal(&self) -> Option<&str> {
        match self {
            Self::Literal(value) => Some(value.expose_secret()),
            Self::Environment(_) | Self::Command(_) => None,
        }
    }

    /// Returns the value without running a program.
    ///
    /// # Errors
    ///
    /// Fails if the variable is not set, or if this is a command.
    pub(crate) fn known(&self, context: &Context, key: &str) -> Result<SecretString, Error> {
        match self {
            Self::Literal(value) => Ok(value.clone()),
            Self::Environment(name) => context.variable(name).map(SecretString::from).ok_or_else(|| {
                failed(format!("{key} is {ENVIRONMENT}{name}, and this variable is not set"))
                    .with_remedy(format!("set {name}"))
            }),
            Self::Command(_) => Err(failed(format!("{key} cannot be a command")).with_remedy("write env:NAME")),
        }
    }

    /// Returns the value. `key` is its name in the file, with the profile.
    ///
    /// # Errors
    ///
    /// Fails if the variable is not set, or the program prints no value. Messages contain neither values nor arguments.
    pub(crate) async fn resolve(&self, context: &Context, key: &str) -> Result<SecretString, Error> {
        match self {
            Self::Command(command) => output(command, context, key).await,
            Self::Literal(_) | Self::Environment(_) => self.known(context, key),
        }
    }
}

/// Runs the program of a command, and returns the line that it prints.
async fn output(command: &SecretString, context: &Context, key: &str) -> Result<SecretString, Error> {
    let words = shlex::split(command.expose_secret()).map(Zeroizing::new);
    let Some((name, arguments)) = words.as_deref().and_then(|words| words.split_first()) else {
        let what = format!("{key}: the command has a quote that is not closed");
        return Err(failed(what).with_remedy("write it as in a shell; no shell runs it"));
    };
    let named = format!("{key}: the program `{}`", program(name));
    let output = context.processes().run(name, arguments, OUTPUT).await.map(Zeroizing::new).map_err(|error| {
        failed(format!("{named} printed no value: {error}"))
            .with_remedy("run the command by hand, and fix what it reports")
    })?;
    let unusable = |what: &str| failed(format!("{named} printed {what}")).with_remedy("it must print one line");
    let text = std::str::from_utf8(&output).map_err(|_| unusable("something that is not UTF-8"))?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err(unusable("nothing")),
        line if line.contains(['\r', '\n']) => Err(unusable("more than one line")),
        line => Ok(line.into()),
    }
}

/// Returns the name of a program for a message: its first word, without control characters, and not too long.
fn program(command: &str) -> String {
    let word = command.split_whitespace().next().unwrap_or_default();
    word.chars().filter(|letter| !letter.is_control()).take(64).collect()
}

pub(super) fn failed(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::Credentials, what)
}

impl<'de> Deserialize<'de> for SecretValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        if text.trim().is_empty() {
            return Err(D::Error::custom("the value is empty"));
        }
        if text.len() > LONGEST || text.contains(['\r', '\n', '\0']) {
            return Err(D::Error::custom("the value is too long, or has a line break"));
        }
        if let Some(name) = text.strip_prefix(ENVIRONMENT) {
            let is_name = |name: &str| !name.is_empty() && !name.contains(['=', ' ', '$']);
            return match is_name(name) {
                true => Ok(Self::Environment(name.to_owned())),
                false => Err(D::Error::custom("write env:NAME, with the name of a variable")),
            };
        }
        match text.strip_prefix(COMMAND) {
            Some(command) if command.trim().is_empty() => {
                Err(D::Error::custom("write command:PROGRAM ARGUMENTS, such as command:pass show sim-cards"))
            }
            Some(command) => Ok(Self::Command(command.into())),
            None => Ok(Self::Literal(text.as_str().into())),
        }
    }
}

impl JsonSchema for SecretValue {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "minLength": 1,
            "description": "The value itself, or `env:NAME` (an environment variable), or `command:PROGRAM ARGUMENTS` \
                (a program that prints it on one line, such as a password manager)",
        })
    }
}

/// The key of another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CliProfileName(pub(crate) String);

const ALIYUN: &str = "aliyun-profile:";

impl<'de> Deserialize<'de> for CliProfileName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The value could be a secret at the wrong place, so no message shows it.
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        match text.strip_prefix(ALIYUN) {
            Some(name) if !name.is_empty() => Ok(Self(name.to_owned())),
            _ => {
                Err(D::Error::custom("write aliyun-profile:NAME, or give access_key_id and access_key_secret instead"))
            }
        }
    }
}

impl JsonSchema for CliProfileName {
    fn schema_name() -> Cow<'static, str> {
        "CredentialsName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^aliyun-profile:.+",
            "description": "`aliyun-profile:NAME`: a profile of ~/.aliyun/config.json",
        })
    }
}

/// A timeout: `5s`, `1.5m`, `1h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeout(pub(crate) Duration);

impl<'de> Deserialize<'de> for Timeout {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse::timeout(&text).map(Self).map_err(D::Error::custom)
    }
}

impl JsonSchema for Timeout {
    fn schema_name() -> Cow<'static, str> {
        "Timeout".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9.]+[smh]?$",
            "description": "A time: a number with s, m or h, such as `5s`",
        })
    }
}

/// The part of the rate limits that a program may use: a number above 0, at most 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Share(pub(crate) f64);

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match f64::deserialize(deserializer)? {
            share if share > 0.0 && share <= 1.0 => Ok(Self(share)),
            _ => Err(D::Error::custom("write a number above 0, at most 1")),
        }
    }
}

impl JsonSchema for Share {
    fn schema_name() -> Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1 })
    }
}
