//! Clients, from options and environment.

use std::sync::Arc;

use simfleet::alibaba::{Format, Gateway, GatewayApi, GatewaySetup, SignatureMethod};
use simfleet::clock::{BoxFuture, ScaledClock};
use simfleet::raw::{Preview, RawAnswer, RawRequest};
use simfleet::service::Service as AnyService;
use simfleet::{Client, ClientBuilder, Error, Haoka, Linkcard, Reply, Sts};

use crate::credentials::{Purpose, key};
use crate::error::Failure;
use crate::global::{Global, Signature, Wire};
use crate::output::say;
use crate::services::{ClientKind, HAOKA, LINKCARD, Origin, Service};

/// A client of Linkcard.
pub(crate) fn linkcard(global: &Global) -> Result<Linkcard, Failure> {
    gateway(&LINKCARD, global, Purpose::SEND, Linkcard::builder())
}

/// A client of the V2.0 open API.
pub(crate) fn haoka(global: &Global) -> Result<Haoka, Failure> {
    reseller(&HAOKA, global, Purpose::SEND)
}

/// A client of any service, for requests that are put together at run time.
pub(crate) fn raw(service: &'static Service, global: &Global, purpose: Purpose) -> Result<Box<dyn RawClient>, Failure> {
    match service.client {
        ClientKind::Linkcard => boxed(gateway(service, global, purpose, Linkcard::builder())),
        ClientKind::Haoka => boxed(reseller(service, global, purpose)),
        ClientKind::Sts => boxed(gateway(service, global, purpose, Sts::builder())),
    }
}

/// A client of a service behind a gateway of Alibaba Cloud.
fn gateway<A: GatewayApi>(
    service: &Service,
    global: &Global,
    purpose: Purpose,
    builder: ClientBuilder<GatewaySetup<A>>,
) -> Result<Client<Gateway<A>>, Failure> {
    let mut builder = set_up(service, global, purpose, builder)?;
    // Operations that are not signed are for those who have no key yet.
    if purpose.signs {
        builder = builder.credentials(key(global, purpose)?);
    }
    let method = match global.signature {
        Signature::Rpc => SignatureMethod::Rpc,
        Signature::Acs3 => SignatureMethod::Acs3,
    };
    let format = match global.wire {
        Wire::Json => Format::Json,
        Wire::Xml => Format::Xml,
    };
    builder.signature(method).format(format).build().map_err(plain_http)
}

/// A client of the V2.0 open API.
fn reseller(service: &Service, global: &Global, purpose: Purpose) -> Result<Haoka, Failure> {
    let builder = set_up(service, global, purpose, Haoka::builder())?;
    builder.credentials(key(global, purpose)?).build().map_err(plain_http)
}

/// The settings that the clients of all services have.
fn set_up<B>(
    service: &Service,
    global: &Global,
    purpose: Purpose,
    builder: ClientBuilder<B>,
) -> Result<ClientBuilder<B>, Failure> {
    let mut builder = builder.allow_plain_http(global.allow_http);
    if global.time_scale != 1.0 {
        builder = builder.clock(Arc::new(ScaledClock::new(global.time_scale)));
    }
    match (global.emulator.as_deref().or(global.endpoints.of(service)), &service.origin) {
        (Some(url), _) => Ok(builder.endpoint(url)),
        (None, Origin::Published) => Ok(builder),
        (None, Origin::Operators { .. }) if purpose.shows => {
            say!("simfleet: no endpoint is set; endpoint.invalid stands in its place");
            Ok(builder.endpoint("https://endpoint.invalid"))
        }
        (None, Origin::Operators { what, .. }) => {
            let (variable, option) = (service.endpoint_variable(), service.endpoint_option());
            Err(Failure::unusable(
                format!("no endpoint for {}", service.title),
                format!("set {variable} to {what}, or pass --{option}"),
            ))
        }
    }
}

/// The error of a client that cannot be set up. The SDK does not know what allows plain HTTP here.
fn plain_http(error: Error) -> Failure {
    if error.to_string().contains("is not encrypted") {
        return Failure::unusable(error.to_string(), "use https, or pass --allow-http");
    }
    error.into()
}

/// A client of any service, for requests that are put together at run time.
pub(crate) trait RawClient {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>>;

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>>;

    fn endpoint(&self) -> &str;
}

impl<S: AnyService> RawClient for Client<S> {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>> {
        Box::pin(Client::send(self, request))
    }

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>> {
        Box::pin(Client::preview(self, request))
    }

    fn endpoint(&self) -> &str {
        Client::endpoint(self)
    }
}

fn boxed<S: AnyService>(client: Result<Client<S>, Failure>) -> Result<Box<dyn RawClient>, Failure> {
    client.map(|client| -> Box<dyn RawClient> { Box::new(client) })
}
