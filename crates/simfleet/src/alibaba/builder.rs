//! The builder of a client of a service behind a gateway.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::access_key::AccessKey;
use super::gateway::{Gateway, GatewayApi, no_credentials};
use super::options::{Format, SignatureMethod};
use crate::client::Client;
use crate::credentials::{Context, CredentialsCache, CredentialsProvider};
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;

/// The settings of a service behind a gateway, besides the general settings.
pub struct GatewaySetup<A> {
    credentials: GivenCredentials,
    signature: SignatureMethod,
    format: Format,
    api: PhantomData<fn() -> A>,
}

/// The credentials that were given to a builder.
#[derive(Clone, Debug, Default)]
enum GivenCredentials {
    #[default]
    None,
    Key(AccessKey),
    Provider(Arc<dyn CredentialsProvider>),
    Cache(CredentialsCache),
}

impl<A> Default for GatewaySetup<A> {
    fn default() -> Self {
        Self {
            credentials: GivenCredentials::None,
            signature: SignatureMethod::default(),
            format: Format::default(),
            api: PhantomData,
        }
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
    /// Returns a builder.
    pub fn builder() -> ClientBuilder<GatewaySetup<A>> {
        ClientBuilder::default()
    }

    /// Replaces the credentials of this client and its clones by an access key. Connections, rate limits and the measured
    /// clock skew stay. Attempts that are already signed keep their key.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`] for a key that cannot be used; the old one then stays.
    ///
    /// ```no_run
    /// # fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// linkcard.set_credentials(simfleet::AccessKey::new("id", "the new secret"))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_credentials(&self, key: AccessKey) -> Result<(), Error> {
        self.inner().service.use_key(key)
    }

    /// Replaces the credentials of this client and its clones like [`Client::set_credentials`], by the keys of a cache.
    pub fn set_shared_credentials(&self, cache: CredentialsCache) {
        self.inner().service.use_cache(cache);
    }
}

impl<A: GatewayApi> ClientBuilder<GatewaySetup<A>> {
    /// Sets the access key. This or another source of credentials is required, unless the client calls only unsigned
    /// operations. The last one that is set counts.
    #[must_use]
    pub fn credentials(mut self, key: AccessKey) -> Self {
        self.service.credentials = GivenCredentials::Key(key);
        self
    }

    /// Sets the source of the access keys, for example a [`DefaultChain`](crate::credentials::DefaultChain). The client
    /// refreshes temporary keys before they expire. The source uses the client's clock and random numbers; to change
    /// more, pass a cache to [`shared_credentials`](Self::shared_credentials).
    #[must_use]
    pub fn credentials_provider(mut self, provider: impl CredentialsProvider) -> Self {
        self.service.credentials = GivenCredentials::Provider(Arc::new(provider));
        self
    }

    /// Sets the cache of access keys, which clients can share.
    #[must_use]
    pub fn shared_credentials(mut self, cache: CredentialsCache) -> Self {
        self.service.credentials = GivenCredentials::Cache(cache);
        self
    }

    /// Sets how to sign. Default [`SignatureMethod::Rpc`].
    #[must_use]
    pub fn signature(mut self, method: SignatureMethod) -> Self {
        self.service.signature = method;
        self
    }

    /// Sets the format of the responses. Default [`Format::Json`]; both decode to the same types.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.service.format = format;
        self
    }

    /// Creates the client. The default endpoint is that of the spec.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`] without credentials if every operation is signed, and with
    /// [`ErrorKind::InvalidInput`] for an endpoint that cannot be used.
    pub fn build(self) -> Result<Client<Gateway<A>>, Error> {
        let Self { settings, service: GatewaySetup { credentials, signature, format, .. } } = self;
        let api = A::api();
        if matches!(credentials, GivenCredentials::None) && api.operations.iter().all(|operation| operation.signed) {
            return Err(no_credentials(&format!("no credentials for {}", api.name)));
        }
        let service = Gateway::new(signature, format);
        match credentials {
            GivenCredentials::None => {}
            GivenCredentials::Key(key) => service.use_key(key)?,
            GivenCredentials::Provider(provider) => {
                let (clock, random) = (Arc::clone(&settings.clock), Arc::clone(&settings.random));
                let context = Context::default().with_clock(clock).with_random(random);
                service.use_cache(CredentialsCache::new(provider, context));
            }
            GivenCredentials::Cache(cache) => service.use_cache(cache),
        }
        let endpoint = settings.endpoint.clone().unwrap_or_else(|| api.endpoint.to_owned());
        if settings.endpoint(&endpoint)?.path() != "/" {
            // The gateways sign for the path `/`.
            return Err(Error::new(ErrorKind::InvalidInput, format!("the endpoint of {} has a path", api.name))
                .with_remedy(format!("give an origin such as {}", api.endpoint)));
        }
        Client::assemble(service, &endpoint, settings)
    }
}
