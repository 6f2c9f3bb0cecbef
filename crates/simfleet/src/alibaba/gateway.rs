//! A service behind a gateway: its key, its options, and its own table and codes.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use secrecy::ExposeSecret;
use simfleet_runtime::Api;

use super::access_key::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, AccessKey, SECURITY_TOKEN};
use super::options::{Format, SignatureMethod};
use super::sign;
use crate::credentials::{Part, check};
use crate::error::{Error, ErrorKind};
use crate::service::{Attempt, ErrorMeaning, ServiceError};
use crate::sign::{acs3, rpc};

/// An access key with its keyed hash state.
pub struct SigningKey {
    pub(super) key: AccessKey,
    pub(super) signer: Signer,
}

pub(super) enum Signer {
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
    /// Returns the operation table.
    fn api() -> &'static Api;

    /// See [`Service::normalize`](crate::service::Service::normalize).
    fn normalize(body: &[u8]) -> Option<Vec<u8>> {
        let _ = body;
        None
    }

    /// Returns what an error of the service itself means; `None` for errors of the gateway and unknown errors.
    fn meaning(error: &ServiceError, status: Option<u16>) -> Option<ErrorMeaning>;
}

/// A service behind a gateway.
pub struct Gateway<A> {
    /// `None` only if the service has unsigned operations.
    pub(super) key: Option<Arc<SigningKey>>,
    pub(super) method: SignatureMethod,
    pub(super) format: Format,
    api: PhantomData<fn() -> A>,
}

impl<A: GatewayApi> fmt::Debug for Gateway<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, method, format, .. } = self;
        f.debug_struct(A::api().name).field("key", key).field("method", method).field("format", format).finish()
    }
}

impl<A: GatewayApi> Gateway<A> {
    pub(super) fn new(key: Option<AccessKey>, method: SignatureMethod, format: Format) -> Result<Self, Error> {
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

    /// Returns the string that the request of an attempt was signed over, for comparison with the service's.
    pub(super) fn string_to_sign(&self, key: &SigningKey, attempt: &Attempt<'_, Self>) -> String {
        match &key.signer {
            Signer::Rpc(_) => {
                sign::rpc_string_to_sign(&key.key, self.format, attempt.parameters, attempt.context, attempt.request)
            }
            Signer::Acs3(_) => sign::acs3_string_to_sign(attempt.request),
        }
    }
}

pub(super) fn no_credentials(what: &str) -> Error {
    Error::new(ErrorKind::Credentials, what)
        .with_remedy("pass an access key to the builder, for example AccessKey::from_env()")
}

fn check_key(key: &AccessKey) -> Result<(), Error> {
    let part = |name, value, variable, is_secret| Part { name, value, variable, is_secret };
    let mut parts = vec![
        part("the access key's id", key.id(), ACCESS_KEY_ID, false),
        part("the access key's secret", key.secret().expose_secret(), ACCESS_KEY_SECRET, true),
    ];
    parts
        .extend(key.security_token().map(|token| part("the access key's security token", token, SECURITY_TOKEN, true)));
    check(&parts)
}
