//! Clients, from options and environment.

use std::sync::Arc;

use simfleet::alibaba::{Format, Gateway, GatewayApi, GatewaySetup, SignatureMethod};
use simfleet::clock::ScaledClock;
use simfleet::{AccessKey, AppKey, Client, ClientBuilder, Error, Haoka, Linkcard};

use super::{HAOKA, LINKCARD, Origin, Purpose, Service};
use crate::args::{Global, Signature, Wire};
use crate::exit::Failure;
use crate::output::say;

/// The emulator's default credentials; they open nothing else.
pub(crate) const TEST_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const TEST_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// A client of Linkcard.
pub(crate) fn linkcard(global: &Global) -> Result<Linkcard, Failure> {
    gateway(&LINKCARD, global, Purpose::SEND, Linkcard::builder())
}

/// A client of the V2.0 open API.
pub(crate) fn haoka(global: &Global) -> Result<Haoka, Failure> {
    reseller(&HAOKA, global, Purpose::SEND)
}

/// A client of a service behind a gateway of Alibaba Cloud.
pub(super) fn gateway<A: GatewayApi>(
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
pub(super) fn reseller(service: &Service, global: &Global, purpose: Purpose) -> Result<Haoka, Failure> {
    let builder = set_up(service, global, purpose, Haoka::builder())?;
    builder.credentials(key(global, purpose)?).build().map_err(plain_http)
}

/// The application of the V2.0 open API: the emulator's, or the one of the environment.
pub(crate) fn app_key(global: &Global) -> Result<AppKey, Failure> {
    key(global, Purpose::SEND)
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

/// Credentials that can be had from the environment.
trait Key: Sized {
    /// What they are.
    const WHAT: &str;
    /// The id that stands in their place in a request that is only shown.
    const STAND_IN: &str;
    /// The emulator's.
    const TEST: (&str, &str);

    fn new(id: &str, secret: &str) -> Self;
    fn from_env() -> Result<Self, Error>;
}

impl Key for AccessKey {
    const WHAT: &str = "access key";
    const STAND_IN: &str = "ACCESS-KEY-ID";
    const TEST: (&str, &str) = TEST_ACCESS_KEY;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

impl Key for AppKey {
    const WHAT: &str = "application";
    const STAND_IN: &str = "APP-ID";
    const TEST: (&str, &str) = TEST_APP;

    fn new(id: &str, secret: &str) -> Self {
        Self::new(id, secret)
    }

    fn from_env() -> Result<Self, Error> {
        Self::from_env()
    }
}

fn key<K: Key>(global: &Global, purpose: Purpose) -> Result<K, Failure> {
    if global.emulator.is_some() {
        return Ok(K::new(K::TEST.0, K::TEST.1));
    }
    K::from_env().or_else(|error| {
        if !purpose.shows {
            return Err(error.into());
        }
        say!("simfleet: no {} is set; {} stands in its place", K::WHAT, K::STAND_IN);
        Ok(K::new(K::STAND_IN, "none"))
    })
}

/// The error of a client that cannot be set up. The SDK does not know what allows plain HTTP here.
fn plain_http(error: Error) -> Failure {
    if error.to_string().contains("is not encrypted") {
        return Failure::unusable(error.to_string(), "use https, or pass --allow-http");
    }
    error.into()
}
