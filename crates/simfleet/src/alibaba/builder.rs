//! The builder of a client of a service behind a gateway.

use std::fmt;
use std::marker::PhantomData;

use super::access_key::AccessKey;
use super::gateway::{Gateway, GatewayApi, no_credentials};
use super::options::{Format, SignatureMethod};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;

/// The settings of a service behind a gateway, besides the general settings.
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
    /// Returns a builder.
    pub fn builder() -> ClientBuilder<GatewaySetup<A>> {
        ClientBuilder::default()
    }
}

impl<A: GatewayApi> ClientBuilder<GatewaySetup<A>> {
    /// Sets the access key. Required, unless the client calls only unsigned operations.
    #[must_use]
    pub fn credentials(mut self, key: AccessKey) -> Self {
        self.service.credentials = Some(key);
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
