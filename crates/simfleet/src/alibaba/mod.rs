//! What the RPC gateways of Alibaba Cloud have in common: signing, rate limit hints, request ids, and the gateway's codes.
//!
//! A service behind such a gateway is a [`Gateway`] with a [`GatewayApi`] of its own: its table, and its own codes.

mod access_key;
mod faults;
mod sign;

pub use access_key::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, AccessKey, SECURITY_TOKEN};

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::ExposeSecret;
use simfleet_runtime::{Api, Parameters};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::service::{Attempt, Fault, HttpRequest, Meaning, Service, Stamp};
use crate::settings::ClientBuilder;
use crate::sign::{acs3, rpc};
use crate::wait::fingerprint;

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
    key: AccessKey,
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

/// What differs between the services behind the gateways.
pub trait GatewayApi: fmt::Debug + Send + Sync + 'static {
    /// The operation table.
    fn api() -> &'static Api;

    /// See [`Service::normalize`].
    fn normalize(body: &[u8]) -> Option<Vec<u8>> {
        let _ = body;
        None
    }

    /// What an error of the service itself means; `None` for one of the gateway, and for an unknown one.
    fn meaning(fault: &Fault, status: Option<u16>) -> Option<Meaning>;
}

/// A service behind a gateway.
pub struct Gateway<A> {
    /// Missing only where a service has operations that are not signed.
    key: Option<Arc<SigningKey>>,
    method: SignatureMethod,
    format: Format,
    api: PhantomData<fn() -> A>,
}

impl<A: GatewayApi> fmt::Debug for Gateway<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, method, format, .. } = self;
        f.debug_struct(A::api().name).field("key", key).field("method", method).field("format", format).finish()
    }
}

impl<A: GatewayApi> Gateway<A> {
    fn new(key: Option<AccessKey>, method: SignatureMethod, format: Format) -> Result<Self, Error> {
        let signed = |key: AccessKey| -> Result<Arc<SigningKey>, Error> {
            check_key(&key)?;
            let signer = match method {
                SignatureMethod::Rpc => Signer::Rpc(rpc::RpcSigner::new(key.secret())),
                SignatureMethod::Acs3 => Signer::Acs3(acs3::Acs3Signer::new(key.secret())),
            };
            Ok(Arc::new(SigningKey { key, signer }))
        };
        Ok(Self { key: key.map(signed).transpose()?, method, format, api: PhantomData })
    }

    /// The string that the request of an attempt was signed over, for comparison with the service's.
    fn string_to_sign(&self, key: &SigningKey, attempt: &Attempt<'_, Self>) -> String {
        match &key.signer {
            Signer::Rpc(_) => {
                sign::rpc_string_to_sign(&key.key, self.format, attempt.parameters, attempt.stamp, attempt.request)
            }
            Signer::Acs3(_) => sign::acs3_string_to_sign(attempt.request),
        }
    }
}

impl<A: GatewayApi> Service for Gateway<A> {
    type Credentials = Option<Arc<SigningKey>>;

    fn api(&self) -> &'static Api {
        A::api()
    }

    async fn credentials(&self) -> Result<Self::Credentials, Error> {
        Ok(self.key.clone())
    }

    fn sign(
        &self,
        key: &Self::Credentials,
        parameters: &Parameters<'_>,
        stamp: &Stamp,
        request: &mut HttpRequest,
    ) -> Result<(), Error> {
        if !parameters.operation().signed {
            return sign::unsigned(self.format, parameters, stamp, request);
        }
        let key = key.as_ref().ok_or_else(|| no_credentials("the operation is signed, and the client has no key"))?;
        match &key.signer {
            Signer::Rpc(signer) => sign::rpc(signer, &key.key, self.format, parameters, stamp, request),
            Signer::Acs3(signer) => sign::acs3(signer, &key.key, self.format, parameters, stamp, request),
        }
    }

    fn masked_parameters(&self) -> &'static [&'static str] {
        &["Signature", "SecurityToken"]
    }

    fn secrets<'a>(&self, key: &'a Self::Credentials) -> Vec<&'a str> {
        let Some(key) = key else { return Vec::new() };
        [Some(key.key.secret().expose_secret()), key.key.security_token()].into_iter().flatten().collect()
    }

    fn account(&self) -> String {
        fingerprint(A::api().name, self.key.as_ref().map_or("", |key| key.key.id()))
    }

    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        A::normalize(body)
    }

    fn meaning(&self, fault: &Fault, attempt: &Attempt<'_, Self>) -> Meaning {
        let own = || A::meaning(fault, attempt.status);
        faults::meaning(self, fault, attempt).or_else(own).unwrap_or_else(|| faults::unknown(attempt.status))
    }

    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_hint(headers)
    }

    fn request_id(&self, headers: &HeaderMap, _: &Stamp) -> Option<String> {
        headers.get("x-acs-request-id")?.to_str().ok().map(str::to_owned)
    }
}

/// What the builder of a service behind a gateway holds beside the general settings.
pub struct GatewaySetup<A> {
    credentials: Option<AccessKey>,
    signature: SignatureMethod,
    format: Format,
    api: PhantomData<fn() -> A>,
}

impl<A> Default for GatewaySetup<A> {
    fn default() -> Self {
        Self { credentials: None, signature: SignatureMethod::default(), format: Format::default(), api: PhantomData }
    }
}

impl<A> Clone for GatewaySetup<A> {
    fn clone(&self) -> Self {
        let Self { credentials, signature, format, api } = self;
        Self { credentials: credentials.clone(), signature: *signature, format: *format, api: *api }
    }
}

impl<A> fmt::Debug for GatewaySetup<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { credentials, signature, format, .. } = self;
        let mut shown = f.debug_struct("GatewaySetup");
        shown.field("credentials", credentials).field("signature", signature).field("format", format).finish()
    }
}

impl<A: GatewayApi> Client<Gateway<A>> {
    /// A client to be set up.
    pub fn builder() -> ClientBuilder<GatewaySetup<A>> {
        ClientBuilder::default()
    }
}

impl<A: GatewayApi> ClientBuilder<GatewaySetup<A>> {
    /// Who signs. Required, unless every operation of the service that is called is an unsigned one.
    #[must_use]
    pub fn credentials(mut self, key: AccessKey) -> Self {
        self.service.credentials = Some(key);
        self
    }

    /// How to sign. Default [`SignatureMethod::Rpc`].
    #[must_use]
    pub fn signature(mut self, method: SignatureMethod) -> Self {
        self.service.signature = method;
        self
    }

    /// Form of the answers. Default [`Format::Json`]; both decode to the same types.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.service.format = format;
        self
    }

    /// The client. Its endpoint is that of the spec where none is given.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] without credentials, where every operation is signed; [`ErrorKind::InvalidInput`] for an
    /// endpoint that cannot be used.
    pub fn build(self) -> Result<Client<Gateway<A>>, Error> {
        let Self { settings, service: GatewaySetup { credentials, signature, format, .. } } = self;
        let api = A::api();
        if credentials.is_none() && api.operations.iter().all(|operation| operation.signed) {
            return Err(no_credentials(&format!("no credentials for {}", api.name)));
        }
        let service = Gateway::new(credentials, signature, format)?;
        let endpoint = settings.endpoint.clone().unwrap_or_else(|| api.endpoint.to_owned());
        if settings.endpoint(&endpoint)?.path() != "/" {
            // The gateways sign for the path `/`.
            return Err(Error::new(ErrorKind::InvalidInput, format!("the endpoint of {} has a path", api.name))
                .with_remedy(format!("give an origin such as {}", api.endpoint)));
        }
        Client::assemble(service, &endpoint, settings)
    }
}

fn no_credentials(what: &str) -> Error {
    Error::new(ErrorKind::Credentials, what)
        .with_remedy("pass an access key to the builder, for instance AccessKey::from_env()")
}

/// How long the gateway asks to be left alone: `x-acs-retry-after` and `TimeLeft` count milliseconds.
fn retry_hint(headers: &HeaderMap) -> Option<Duration> {
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
