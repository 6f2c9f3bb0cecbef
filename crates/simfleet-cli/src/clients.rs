//! Builds clients from the global options and the environment.

use std::sync::Arc;
use std::time::Duration;

use simfleet::alibaba::{Format, Gateway, GatewayApi, GatewaySetup, SignatureMethod};
use simfleet::clock::{BoxFuture, Clock, ScaledClock, SystemClock};
use simfleet::raw::{Preview, RawAnswer, RawRequest};
use simfleet::service::Service as AnyService;
use simfleet::{Client, ClientBuilder, Error, Haoka, Linkcard, Probe, Reply, RetryPolicy, Sts};

use crate::connection::connection;
use crate::credentials::{ClientPurpose, KnownCredentials, access_keys, app_key, placeholder_app, placeholder_key};
use crate::error::CliError;
use crate::global::{GlobalArgs, SignatureArg, WireFormat};
use crate::lang::{message, text};
use crate::output::tell;
use crate::services::{ClientKind, EndpointSource, HAOKA, LINKCARD, Service};
use crate::transports::{NoTransport, NotingTransport};

/// Builds a client of Linkcard.
pub(crate) async fn linkcard(global: &GlobalArgs) -> Result<Linkcard, CliError> {
    gateway_client(&LINKCARD, global, ClientPurpose::SEND, Linkcard::builder()).await
}

/// Builds a client of the V2.0 open API.
pub(crate) async fn haoka(global: &GlobalArgs) -> Result<Haoka, CliError> {
    haoka_client(&HAOKA, global, ClientPurpose::SEND).await
}

/// Builds a client of the V2.0 open API that only shows requests. It needs no credentials.
pub(crate) async fn haoka_preview(global: &GlobalArgs) -> Result<Haoka, CliError> {
    haoka_client(&HAOKA, global, ClientPurpose { preview_only: true, signed: true }).await
}

/// Builds a client of any service for requests that are assembled at run time.
pub(crate) async fn raw_client(
    service: &'static Service,
    global: &GlobalArgs,
    purpose: ClientPurpose,
) -> Result<Box<dyn RawClient>, CliError> {
    match service.client {
        ClientKind::Linkcard => boxed(gateway_client(service, global, purpose, Linkcard::builder()).await),
        ClientKind::Haoka => boxed(haoka_client(service, global, purpose).await),
        ClientKind::Sts => boxed(gateway_client(service, global, purpose, Sts::builder()).await),
    }
}

/// Builds a client of a service behind a gateway of Alibaba Cloud.
async fn gateway_client<A: GatewayApi>(
    service: &Service,
    global: &GlobalArgs,
    purpose: ClientPurpose,
    builder: ClientBuilder<GatewaySetup<A>>,
) -> Result<Client<Gateway<A>>, CliError> {
    let mut builder = apply_settings(service, global, purpose, builder)?;
    // Unsigned operations must work without credentials: they are how a caller gets a key.
    if purpose.signed {
        builder = builder.shared_credentials(access_keys(service, global, purpose).await?);
    }
    build_gateway(global, builder)
}

/// Builds a client with the options for services behind a gateway of Alibaba Cloud.
fn build_gateway<A: GatewayApi>(
    global: &GlobalArgs,
    builder: ClientBuilder<GatewaySetup<A>>,
) -> Result<Client<Gateway<A>>, CliError> {
    let method = match global.signature {
        SignatureArg::Rpc => SignatureMethod::Rpc,
        SignatureArg::Acs3 => SignatureMethod::Acs3,
    };
    let format = match global.wire {
        WireFormat::Json => Format::Json,
        WireFormat::Xml => Format::Xml,
    };
    builder.signature(method).format(format).build().map_err(explain_plain_http)
}

/// Builds a client of any service that retries nothing, with credentials that are known already. Without any, it must not
/// send calls, because they would be signed with a placeholder.
pub(crate) fn single_try_client(
    service: &'static Service,
    global: &GlobalArgs,
    credentials: Option<&KnownCredentials>,
) -> Result<Box<dyn RawClient>, CliError> {
    fn gateway<A: GatewayApi>(
        service: &Service,
        global: &GlobalArgs,
        credentials: Option<&KnownCredentials>,
        builder: ClientBuilder<GatewaySetup<A>>,
    ) -> Result<Client<Gateway<A>>, CliError> {
        let key = match credentials {
            Some(KnownCredentials::AccessKey(key)) => key.clone(),
            _ => placeholder_key(),
        };
        let builder = apply_settings(service, global, ClientPurpose::SEND, builder)?;
        let builder = builder.retry(RetryPolicy::none()).credentials(key);
        build_gateway(global, builder)
    }
    match service.client {
        ClientKind::Linkcard => boxed(gateway(service, global, credentials, Linkcard::builder())),
        ClientKind::Sts => boxed(gateway(service, global, credentials, Sts::builder())),
        ClientKind::Haoka => {
            let builder = apply_settings(service, global, ClientPurpose::SEND, Haoka::builder())?;
            let key = match credentials {
                Some(KnownCredentials::App(key)) => key.clone(),
                _ => placeholder_app(),
            };
            boxed(builder.retry(RetryPolicy::none()).credentials(key).build().map_err(explain_plain_http))
        }
    }
}

/// Builds a client of the V2.0 open API.
async fn haoka_client(service: &Service, global: &GlobalArgs, purpose: ClientPurpose) -> Result<Haoka, CliError> {
    let builder = apply_settings(service, global, purpose, Haoka::builder())?;
    builder.credentials(app_key(global, purpose).await?).build().map_err(explain_plain_http)
}

/// Applies the settings that all clients have: clock, endpoint, timeouts, connection and plain HTTP.
fn apply_settings<B>(
    service: &Service,
    global: &GlobalArgs,
    purpose: ClientPurpose,
    builder: ClientBuilder<B>,
) -> Result<ClientBuilder<B>, CliError> {
    let mut builder =
        builder.allow_plain_http(global.allow_http).timeouts(global.timeouts()).connection(connection(global)?);
    if purpose.preview_only {
        builder = builder.transport(Arc::new(NoTransport));
    }
    let (sent, last_body) = (global.sent.clone(), global.last_body.clone());
    builder =
        builder.wrap_transport(move |inner| Arc::new(NotingTransport::new(inner, sent.clone(), last_body.clone())));
    let clock: Arc<dyn Clock> = match global.time_scale {
        1.0 => Arc::new(SystemClock::new()),
        scale => Arc::new(ScaledClock::new(scale)),
    };
    if let Some(pacer) = global.pacer(Arc::clone(&clock))? {
        builder = builder.pacer(pacer);
    }
    builder = builder.clock(clock);
    match (global.emulator.as_deref().or_else(|| global.endpoint(service)), &service.endpoint_source) {
        (Some(url), _) => Ok(builder.endpoint(url)),
        (None, EndpointSource::Published) => Ok(builder),
        (None, EndpointSource::PerOperator { .. }) if purpose.preview_only => {
            tell!("endpoint-placeholder");
            Ok(builder.endpoint("https://endpoint.invalid"))
        }
        (None, EndpointSource::PerOperator { what, .. }) => {
            let (variable, option) = (service.endpoint_variable(), service.endpoint_option());
            Err(CliError::usage(
                text!("endpoint-missing", service = service.title()),
                text!("endpoint-missing-remedy", variable = variable, what = message(what, &[]), option = option),
            ))
        }
    }
}

/// Converts the error of a builder. If it is about plain HTTP, the remedy names the program's option for it.
fn explain_plain_http(error: Error) -> CliError {
    if error.to_string().contains("is not encrypted") {
        return CliError::usage(error.to_string(), text!("plain-http-remedy"));
    }
    error.into()
}

/// A client of any service for requests that are assembled at run time.
pub(crate) trait RawClient {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>>;

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>>;

    /// Finds out whether the service can be reached.
    fn probe(&self, timeout: Duration) -> BoxFuture<'_, Result<Probe, Error>>;

    fn endpoint(&self) -> &str;
}

impl<S: AnyService> RawClient for Client<S> {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>> {
        Box::pin(Client::send(self, request))
    }

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>> {
        Box::pin(Client::preview(self, request))
    }

    fn probe(&self, timeout: Duration) -> BoxFuture<'_, Result<Probe, Error>> {
        Box::pin(Client::probe(self, timeout))
    }

    fn endpoint(&self) -> &str {
        Client::endpoint(self)
    }
}

fn boxed<S: AnyService>(client: Result<Client<S>, CliError>) -> Result<Box<dyn RawClient>, CliError> {
    client.map(|client| -> Box<dyn RawClient> { Box::new(client) })
}
