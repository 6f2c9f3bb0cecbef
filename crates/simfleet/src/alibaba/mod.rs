//! What the RPC gateways of Alibaba Cloud have in common: signing, rate limit hints, request ids, and the gateway's codes.
//!
//! Every service behind such a gateway has a [`Gateway`], and adds the codes of its own.

mod faults;
mod sign;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::ExposeSecret;
use simfleet_runtime::{Api, Parameters};

pub(crate) use faults::{meaning, unknown};

use crate::credentials::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::service::{Attempt, HttpRequest, Service, Stamp};
use crate::sign::{acs3, rpc};

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureMethod {
    /// HMAC-SHA1 over the parameters: what the pages of the services document, and what most official SDKs use.
    #[default]
    Rpc,
    /// ACS3-HMAC-SHA256 in headers. Whether every service's gateway takes it is not verified.
    Acs3,
}

/// Form of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    #[default]
    Json,
    /// XML, which the gateways answer when nothing is asked for.
    Xml,
}

impl Format {
    fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }
}

/// A key with the hash states that it signs with. The key and its token belong together.
pub struct SigningKey {
    pub(crate) key: AccessKey,
    signer: Signer,
}

enum Signer {
    Rpc(rpc::RpcSigner),
    Acs3(acs3::Acs3Signer),
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKey").field(&self.key).finish()
    }
}

/// How a client talks to a gateway.
#[derive(Clone, Debug)]
pub(crate) struct Gateway {
    key: Option<Arc<SigningKey>>,
    pub(crate) method: SignatureMethod,
    format: Format,
}

impl Gateway {
    /// `key` may be missing where a service has operations that are not signed.
    pub(crate) fn new(key: Option<AccessKey>, method: SignatureMethod, format: Format) -> Result<Self, Error> {
        let key = match key {
            None => None,
            Some(key) => {
                check_key(&key)?;
                let signer = match method {
                    SignatureMethod::Rpc => Signer::Rpc(rpc::RpcSigner::new(key.secret())),
                    SignatureMethod::Acs3 => Signer::Acs3(acs3::Acs3Signer::new(key.secret())),
                };
                Some(Arc::new(SigningKey { key, signer }))
            }
        };
        Ok(Self { key, method, format })
    }

    pub(crate) fn credentials(&self) -> Option<Arc<SigningKey>> {
        self.key.clone()
    }

    /// See [`Service::sign`].
    pub(crate) fn sign(
        &self,
        key: Option<&SigningKey>,
        parameters: &Parameters<'_>,
        stamp: &Stamp,
        request: &mut HttpRequest,
    ) -> Result<(), Error> {
        if !parameters.operation().signed {
            return sign::unsigned(self.format, parameters, stamp, request);
        }
        let key = key.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "the operation is signed, and the client has no credentials")
                .with_remedy("pass an access key to the builder, for instance AccessKey::from_env()")
        })?;
        match &key.signer {
            Signer::Rpc(signer) => sign::rpc(signer, &key.key, self.format, parameters, stamp, request),
            Signer::Acs3(signer) => sign::acs3(signer, &key.key, self.format, parameters, stamp, request),
        }
    }

    /// The string that the request of an attempt was signed over, for comparison with the service's.
    fn string_to_sign<S: Service>(&self, key: &SigningKey, attempt: &Attempt<'_, S>) -> String {
        match &key.signer {
            Signer::Rpc(_) => {
                sign::rpc_string_to_sign(&key.key, self.format, attempt.parameters, attempt.stamp, attempt.request)
            }
            Signer::Acs3(_) => sign::acs3_string_to_sign(attempt.request),
        }
    }
}

/// Query parameters that authenticate a request.
pub(crate) const MASKED: &[&str] = &["Signature", "SecurityToken"];

/// The secrets of a key.
pub(crate) fn secrets(key: Option<&SigningKey>) -> Vec<&str> {
    let Some(SigningKey { key, .. }) = key else { return Vec::new() };
    [Some(key.secret().expose_secret()), key.security_token()].into_iter().flatten().collect()
}

/// How long the gateway asks to be left alone: `x-acs-retry-after` and `TimeLeft` count milliseconds.
pub(crate) fn retry_hint(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    if let Some(millis) = text("x-acs-retry-after").and_then(|text| text.trim().parse().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let time_left = ["x-ratelimit-user-api", "x-ratelimit-user"]
        .iter()
        .filter_map(|name| text(name))
        .flat_map(|text| text.split(','))
        .filter_map(|part| part.trim().strip_prefix("TimeLeft:")?.trim().parse().ok())
        .max();
    time_left.map(Duration::from_millis)
}

/// The request id that the gateway puts into a header.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("x-acs-request-id")?.to_str().ok().map(str::to_owned)
}

fn check_key(key: &AccessKey) -> Result<(), Error> {
    let visible = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    let parts = [
        ("id", key.id(), "ALIBABA_CLOUD_ACCESS_KEY_ID"),
        ("secret", key.secret().expose_secret(), "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ("security token", key.security_token().unwrap_or("-"), "ALIBABA_CLOUD_SECURITY_TOKEN"),
    ];
    for (part, value, variable) in parts {
        if !visible(value) {
            let what = format!("the access key's {part} is empty or holds blanks or characters outside ASCII");
            return Err(Error::new(ErrorKind::Credentials, what).with_remedy(format!("check {variable}")));
        }
    }
    Ok(())
}

/// Rejects an endpoint with a path: the gateways sign for the path `/`.
pub(crate) fn check_endpoint(url: &url::Url, api: &Api) -> Result<(), Error> {
    if url.path() == "/" {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidInput, format!("the endpoint of {} has a path", api.name))
        .with_remedy(format!("give an origin such as {}", api.endpoint)))
}
