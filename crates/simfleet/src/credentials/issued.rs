//! Temporary keys as STS, the metadata service and other local services return them.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use serde::Deserialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::context::unavailable;
use crate::alibaba::AccessKey;
use crate::error::Error;

/// The JSON object of the metadata service and of a credentials URI.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct IssuedKey {
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    access_key_id: Option<String>,
    #[serde(default)]
    access_key_secret: Option<SecretString>,
    #[serde(default)]
    security_token: Option<SecretString>,
    #[serde(default)]
    expiration: Option<String>,
}

impl IssuedKey {
    /// Reads a key from the body of a response. A missing `Code` counts as success, as in one of the official libraries.
    ///
    /// # Errors
    ///
    /// Fails for another code than `Success` and for a body without a complete key. Messages do not quote the body.
    pub(super) fn read(body: &[u8]) -> Result<AccessKey, Error> {
        let issued: Self = serde_json::from_slice(body).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            unavailable(format!("the response is not the documented JSON object ({place})"))
        })?;
        if let Some(code) = issued.code.filter(|code| code != "Success") {
            let is_name =
                code.len() <= 64 && code.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.');
            let shown = if is_name { format!(" {code}") } else { String::new() };
            return Err(unavailable(format!("the response has the code{shown} instead of Success")));
        }
        let missing = |name: &str| unavailable(format!("the response has no {name}"));
        let id = issued.access_key_id.ok_or_else(|| missing("AccessKeyId"))?;
        let secret = issued.access_key_secret.ok_or_else(|| missing("AccessKeySecret"))?;
        let token = issued.security_token.ok_or_else(|| missing("SecurityToken"))?;
        let end = issued.expiration.ok_or_else(|| missing("Expiration"))?;
        let end = instant(&end).ok_or_else(|| unavailable("the response has an Expiration that is not a time"))?;
        Ok(AccessKey::new(id, secret).with_security_token(token).with_expiration(end))
    }
}

/// Parses a time in RFC 3339.
pub(super) fn instant(text: &str) -> Option<SystemTime> {
    OffsetDateTime::parse(text.trim(), &Rfc3339).ok().map(SystemTime::from)
}

/// Converts Unix seconds.
pub(super) fn unix_instant(seconds: i64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}
