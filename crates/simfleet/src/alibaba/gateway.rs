//! A service behind a gateway: its key, its options, and its own table and codes.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use simfleet_runtime::Api;

use super::access_key::AccessKey;
use super::options::{Format, SignatureMethod};
use super::sign;
use crate::credentials::CredentialsCache;
use crate::error::{Error, ErrorKind};
use crate::service::{Attempt, ErrorMeaning, ServiceError};
use crate::sign::{acs3, rpc};

/// An access key with its keyed hash state.
pub struct SigningKey {
    pub(super) key: Arc<AccessKey>,
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

    /// See [`Service::is_card`](crate::service::Service::is_card).
    fn is_card(parameter: &str) -> bool {
        let _ = parameter;
        false
    }

    /// Returns what an error of the service itself means; `None` for errors of the gateway and unknown errors.
    fn meaning(error: &ServiceError, status: Option<u16>) -> Option<ErrorMeaning>;
}

/// A service behind a gateway.
pub struct Gateway<A> {
    keys: Mutex<KeySource>,
    pub(super) method: SignatureMethod,
    pub(super) format: Format,
    api: PhantomData<fn() -> A>,
}

/// Where a client gets its keys.
#[derive(Default)]
pub(super) enum KeySource {
    /// The client has no key. Only services with unsigned operations can be called.
    #[default]
    None,
    /// One key.
    Key(Arc<SigningKey>),
    /// The keys of a provider.
    Cache {
        cache: CredentialsCache,
        /// The signing key of the latest access key.
        latest: Option<Arc<SigningKey>>,
    },
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Key(key) => key.fmt(f),
            Self::Cache { cache, .. } => cache.fmt(f),
        }
    }
}

impl<A: GatewayApi> fmt::Debug for Gateway<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, format, .. } = self;
        let mut shown = f.debug_struct(A::api().name);
        shown.field("keys", &*self.keys()).field("method", method).field("format", format).finish()
    }
}

impl<A: GatewayApi> Gateway<A> {
    pub(super) fn new(method: SignatureMethod, format: Format) -> Self {
        Self { keys: Mutex::default(), method, format, api: PhantomData }
    }

    fn keys(&self) -> MutexGuard<'_, KeySource> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs with this key from the next attempt on.
    ///
    /// # Errors
    ///
    /// Fails for a key that cannot be used.
    pub(super) fn use_key(&self, key: AccessKey) -> Result<(), Error> {
        key.check(None)?;
        *self.keys() = KeySource::Key(self.signing(Arc::new(key)));
        Ok(())
    }

    /// Signs with the keys of a cache from the next attempt on.
    pub(super) fn use_cache(&self, cache: CredentialsCache) {
        *self.keys() = KeySource::Cache { cache, latest: None };
    }

    fn signing(&self, key: Arc<AccessKey>) -> Arc<SigningKey> {
        let signer = match self.method {
            SignatureMethod::Rpc => Signer::Rpc(rpc::RpcSigner::new(key.secret())),
            SignatureMethod::Acs3 => Signer::Acs3(acs3::Acs3Signer::new(key.secret())),
        };
        Arc::new(SigningKey { key, signer })
    }

    /// Returns the key for one attempt; `None` without credentials.
    ///
    /// # Errors
    ///
    /// Fails if the provider has no key.
    pub(super) async fn signing_key(&self) -> Result<Option<Arc<SigningKey>>, Error> {
        let cache = match &*self.keys() {
            KeySource::None => return Ok(None),
            KeySource::Key(key) => return Ok(Some(Arc::clone(key))),
            KeySource::Cache { cache, .. } => cache.clone(),
        };
        let key = cache.key().await?;
        let mut keys = self.keys();
        if let KeySource::Cache { latest: Some(latest), .. } = &*keys
            && Arc::ptr_eq(&latest.key, &key)
        {
            return Ok(Some(Arc::clone(latest)));
        }
        let signing = self.signing(key);
        // The source may have been replaced while this call waited for its key.
        if let KeySource::Cache { cache: current, latest } = &mut *keys
            && current.is_same(&cache)
        {
            *latest = Some(Arc::clone(&signing));
        }
        Ok(Some(signing))
    }

    /// Reports a key that the service has rejected as expired. Returns whether the next attempt may have another one.
    pub(super) fn reject(&self, rejected: &Arc<SigningKey>) -> bool {
        match &*self.keys() {
            KeySource::None => false,
            KeySource::Key(key) => !Arc::ptr_eq(key, rejected),
            KeySource::Cache { cache, .. } => cache.reject(&rejected.key),
        }
    }

    /// Returns a text that identifies the account.
    pub(super) fn account_name(&self) -> String {
        match &*self.keys() {
            KeySource::None => String::new(),
            KeySource::Key(key) => key.key.id().to_owned(),
            KeySource::Cache { cache, .. } => cache.account(),
        }
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
        .with_remedy("pass credentials to the builder, for example AccessKey::from_env() or credentials::DefaultChain")
}
