//! How a client of a service behind a gateway is set up.

use std::fmt;
use std::marker::PhantomData;

use super::access_key::AccessKey;
use super::gateway::{Gateway, GatewayApi, no_credentials};
use super::options::{Format, SignatureMethod};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;

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
