//! The key of the RAM role of an ECS instance, from the metadata service.

use std::time::Duration;

use bytes::Bytes;
use http::Method;
use simfleet_runtime::clock::BoxFuture;
use url::Url;

use super::context::{Context, unavailable};
use super::issued::IssuedKey;
use super::provider::CredentialsProvider;
use crate::alibaba::AccessKey;
use crate::error::{Error, ErrorKind};

const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";
/// The environment variable of the role's name.
const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";

const TOKEN_PATH: &str = "/latest/api/token";
const KEYS_PATH: &str = "/latest/meta-data/ram/security-credentials/";
const TOKEN: &str = "x-aliyun-ecs-metadata-token";
const TOKEN_LIFETIME: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
/// For one request. The service is on the same host; on a machine that is no ECS instance, nothing responds.
const TIMEOUT: Duration = Duration::from_secs(2);

/// The RAM role of the ECS instance on which the program runs.
///
/// The metadata service is asked with its token (version 2). If it does not issue one, it is asked without (version 1),
/// unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `true`.
#[derive(Clone, Debug, Default)]
pub struct EcsRole {
    role: Option<String>,
    /// Whether `ALIBABA_CLOUD_ECS_METADATA_DISABLED` applies.
    optional: bool,
}

impl EcsRole {
    /// Creates a provider of the keys of the instance's role. Its name comes from `ALIBABA_CLOUD_ECS_METADATA`, or from
    /// the metadata service.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider of the keys of this role.
    pub fn named(role: impl Into<String>) -> Self {
        Self { role: Some(role.into()), optional: false }
    }

    /// Creates the provider of the default chain, which a variable can switch off.
    pub(super) fn optional() -> Self {
        Self { role: None, optional: true }
    }

    /// Returns whether the name of the role is set, and the source is not switched off.
    pub(super) fn is_configured(context: &Context) -> bool {
        !context.flag(DISABLED) && context.variable(ROLE).is_some()
    }

    fn url(context: &Context, path: &str) -> Result<Url, Error> {
        let origin = context.metadata_endpoint();
        let url = Url::parse(origin).and_then(|url| url.join(path));
        url.map_err(|error| unavailable(format!("the address of the metadata service is not a URL: {error}")))
    }

    /// Returns a token of version 2; `None` if only version 1 is available.
    async fn token(context: &Context) -> Result<Option<String>, Error> {
        let url = Self::url(context, TOKEN_PATH)?;
        let sent = context.http(Method::PUT, &url, &[(TOKEN_LIFETIME, "21600")], TIMEOUT, true).await;
        let reason = match sent {
            Ok((200, body)) => match token_text(&body) {
                Some(token) => return Ok(Some(token)),
                None => "the response to the token request is not a token".to_owned(),
            },
            Ok((status, _)) => format!("the token request was answered with HTTP {status}"),
            // Without a connection, there is no version 1 either.
            Err(error) if error.kind() == ErrorKind::Connect => return Err(not_on_ecs(&error)),
            Err(error) if error.kind() == ErrorKind::Timeout => return Err(not_on_ecs(&error)),
            Err(error) => error.to_string(),
        };
        if context.flag(V1_DISABLED) {
            return Err(unavailable(format!("{reason}, and {V1_DISABLED} excludes version 1"))
                .with_remedy("enable version 2 of the metadata service for the instance"));
        }
        Ok(None)
    }

    async fn get(context: &Context, path: &str, token: Option<&str>) -> Result<Bytes, Error> {
        let url = Self::url(context, path)?;
        let headers: Vec<(&'static str, &str)> = token.map(|token| (TOKEN, token)).into_iter().collect();
        match context.http(Method::GET, &url, &headers, TIMEOUT, true).await? {
            (200, body) => Ok(body),
            (404, _) => Err(unavailable("the metadata service has no key for the instance's role")
                .with_remedy(format!("attach a RAM role to the instance, or check the role's name ({ROLE})"))),
            (status, _) => {
                let hint = if token.is_none() { "; without a token, it may accept version 2 only" } else { "" };
                Err(unavailable(format!("the metadata service returned HTTP {status}{hint}")))
            }
        }
    }
}

fn not_on_ecs(error: &Error) -> Error {
    unavailable(format!("the metadata service does not respond: {error}"))
        .with_remedy(format!("run on an ECS instance with a RAM role, or set {DISABLED} to true"))
}

fn token_text(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?.trim();
    let fits = (1..=4096).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    (fits && !text.contains('<')).then(|| text.to_owned())
}

/// Checks a name that becomes a part of a path.
fn role_name(text: &str) -> Option<String> {
    let text = text.trim();
    let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-_".contains(letter);
    ((1..=64).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('.')).then(|| text.to_owned())
}

impl CredentialsProvider for EcsRole {
    fn name(&self) -> &str {
        "ECS role"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            if self.optional && context.flag(DISABLED) {
                return Err(unavailable(format!("{DISABLED} switches it off")));
            }
            let token = Self::token(context).await?;
            let given = self.role.clone().or_else(|| context.variable(ROLE));
            let name = match given {
                Some(name) => role_name(&name).ok_or_else(|| {
                    unavailable("the name of the instance's role has characters that no role has")
                        .with_remedy(format!("check {ROLE}"))
                })?,
                None => {
                    let body = Self::get(context, KEYS_PATH, token.as_deref()).await?;
                    std::str::from_utf8(&body).ok().and_then(role_name).ok_or_else(|| {
                        unavailable("the metadata service did not return the name of a role")
                            .with_remedy("attach a RAM role to the instance")
                    })?
                }
            };
            IssuedKey::read(&Self::get(context, &format!("{KEYS_PATH}{name}"), token.as_deref()).await?)
        })
    }

    fn account(&self, context: &Context) -> Option<String> {
        let name = self.role.clone().or_else(|| context.variable(ROLE))?;
        Some(format!("ECS role {name}"))
    }
}
